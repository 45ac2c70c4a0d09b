// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// ApplicationType is the internal name of an application.
type ApplicationType string

// The values of ApplicationType that are known.
const (
	// ApplicationTypeBackup: cyber Protection.
	ApplicationTypeBackup ApplicationType = "backup"

	// ApplicationTypeFilesCloud: file Sync & Share.
	ApplicationTypeFilesCloud ApplicationType = "files_cloud"

	// ApplicationTypeMonitoring: monitoring.
	ApplicationTypeMonitoring ApplicationType = "monitoring"

	// ApplicationTypeStorage: storage.
	ApplicationTypeStorage ApplicationType = "storage"

	// ApplicationTypePlatform: the management portal, which holds the billing settings.
	ApplicationTypePlatform ApplicationType = "platform"

	// ApplicationTypeHCI: cyber Infrastructure.
	ApplicationTypeHCI ApplicationType = "hci"

	// ApplicationTypePhysicalDataShipping: physical Data Shipping.
	ApplicationTypePhysicalDataShipping ApplicationType = "physical_data_shipping"

	// ApplicationTypeNotary: notary.
	ApplicationTypeNotary ApplicationType = "notary"
)

// Application is an application: a service of the platform.
type Application struct {
	// Its id.
	ID UUID `json:"id"`

	// Display name shown to users.
	Name string `json:"name"`

	// What it is: its internal name.
	Type ApplicationType `json:"type"`

	// Usages this application offers.
	Usages []string `json:"usages"`

	// The path of its console and interface, as in `/bc/`.
	APIBaseURL string `json:"api_base_url"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Application) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Application) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ApplicationList: every application of the platform.
type ApplicationList struct {
	// The entries.
	Items []Application `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ApplicationList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ApplicationList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantApplications is the applications of one tenant.
type TenantApplications struct {
	// The tenant's id.
	Tenant UUID `json:"tenant"`

	// The applications' ids.
	Applications []UUID `json:"applications"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantApplications) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantApplications) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantApplicationsList is the applications of several tenants.
type TenantApplicationsList struct {
	// The entries.
	Items []TenantApplications `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantApplicationsList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantApplicationsList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OwnSetting is a value a tenant has set itself.
type OwnSetting struct {
	// The value.
	Value any `json:"value"`

	// Whether the value can be overridden at another tenant's level.
	Lock bool `json:"lock"`

	// When true, value applies to this tenant only; children inherit from their grandparent.
	Exclusive bool `json:"exclusive"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OwnSetting) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OwnSetting) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// SettingOwnerType is what a value was set on.
type SettingOwnerType string

// The values of SettingOwnerType that are known.
const (
	SettingOwnerTypeTenant SettingOwnerType = "tenant"
	SettingOwnerTypeUser   SettingOwnerType = "user"
)

// SettingOwner is where a value was set.
type SettingOwner struct {
	// Kind of object where the value is defined.
	Type SettingOwnerType `json:"type"`

	// Its id.
	ID UUID `json:"id"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o SettingOwner) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *SettingOwner) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// EffectiveSetting is a value a tenant inherits.
type EffectiveSetting struct {
	// Where the value was set.
	Owner *SettingOwner `json:"owner,omitzero"`

	// The value.
	Value Nullable[any] `json:"value,omitzero"`

	// Whether the value can be overridden at another tenant's level.
	Lock *bool `json:"lock,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o EffectiveSetting) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *EffectiveSetting) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Setting is a setting as a tenant sees it.
type Setting struct {
	// Its name, which is also its id.
	Name string `json:"name"`

	// The application's id.
	ApplicationID *UUID `json:"application_id,omitzero"`

	// What the tenant itself has set. Null where it has set nothing.
	Own Nullable[OwnSetting] `json:"own,omitzero"`

	// What the tenant inherits. Null where it inherits nothing.
	Effective *EffectiveSetting `json:"effective"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Setting) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Setting) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// SettingUpdate is a value to set.
type SettingUpdate struct {
	// The value: text, boolean, number, object or null.
	Value Nullable[any] `json:"value,omitzero"`

	// Whether the value can be overridden at another tenant's level.
	Lock *bool `json:"lock,omitzero"`

	// When true, value applies to this tenant only; children inherit from their grandparent.
	Exclusive *bool `json:"exclusive,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o SettingUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *SettingUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
