// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// OfferingItem is an offering item of a tenant: something it may use.
type OfferingItem struct {
	// The application's id.
	ApplicationID UUID `json:"application_id"`

	// Its name, with the prefix of its edition, as in `pw_base_workstations`.
	Name string `json:"name"`

	// The edition, as in `pck_per_workload`. Null where the application has none.
	Edition *string `json:"edition"`

	// The usage's name without the prefix of an edition, as in `storage`.
	UsageName string `json:"usage_name"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// When it was last changed.
	UpdatedAt *Timestamp `json:"updated_at,omitzero"`

	// When it was deleted. Null while it is there.
	DeletedAt Nullable[Timestamp] `json:"deleted_at,omitzero"`

	// `1` for on, `0` for off.
	Status int64 `json:"status"`

	// When true, the item can be turned neither on nor off.
	Locked *bool `json:"locked,omitzero"`

	// How much may be used. Missing while the item is off.
	Quota *Quota `json:"quota,omitzero"`

	// What it is.
	Type OfferingItemType `json:"type"`

	// The storage's id. For items of the type `infra`.
	InfraID *UUID `json:"infra_id,omitzero"`

	// The unit in which it is counted.
	MeasurementUnit MeasurementUnit `json:"measurement_unit"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItem) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItem) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemList is a tenant's offering items.
type OfferingItemList struct {
	// How to get the next page. Missing where there is none.
	Paging *Paging `json:"paging,omitzero"`

	// When the answer was put together.
	Timestamp Timestamp `json:"timestamp"`

	// The entries.
	Items []OfferingItem `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItemList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItemList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemUpdate is an offering item to set.
type OfferingItemUpdate struct {
	// The application's id.
	ApplicationID UUID `json:"application_id"`

	// Its name, with the prefix of its edition.
	Name string `json:"name"`

	// `1` for on, `0` for off.
	Status *int64 `json:"status,omitzero"`

	// The storage's id. For items of the type `infra`.
	InfraID *UUID `json:"infra_id,omitzero"`

	// How much may be used.
	Quota *Quota `json:"quota,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItemUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItemUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemsUpdate: offering items to set.
type OfferingItemsUpdate struct {
	// The items.
	OfferingItems []OfferingItemUpdate `json:"offering_items"`

	// When true, an item that is in use is not turned off.
	CheckUsage *bool `json:"check_usage,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItemsUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItemsUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemPrice is the price of an offering item.
type OfferingItemPrice struct {
	// The application's id.
	ApplicationID UUID `json:"application_id"`

	// The storage's id. For items of the type `infra`.
	InfraID *UUID `json:"infra_id,omitzero"`

	// Usage name (type).
	Name string `json:"name"`

	// Offering item price; a string so decimals stay exact.
	Price string `json:"price"`

	// Auto-incremented entity version.
	Version int64 `json:"version"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItemPrice) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItemPrice) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemPrices is the prices of a tenant's offering items.
type OfferingItemPrices struct {
	// The entries.
	Items []OfferingItemPrice `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItemPrices) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItemPrices) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemPriceUpdate is a price to set.
type OfferingItemPriceUpdate struct {
	// The application's id.
	ApplicationID UUID `json:"application_id"`

	// The storage's id. For items of the type `infra`.
	InfraID *UUID `json:"infra_id,omitzero"`

	// Usage name (type).
	Name string `json:"name"`

	// Offering item price; a string so decimals stay exact.
	Price string `json:"price"`

	// Auto-incremented entity version.
	Version *int64 `json:"version,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItemPriceUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItemPriceUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemPricesUpdate: prices to set.
type OfferingItemPricesUpdate struct {
	// The entries.
	Items []OfferingItemPriceUpdate `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OfferingItemPricesUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OfferingItemPricesUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// EditionSwitchWarnings is what a switch of edition would bring.
type EditionSwitchWarnings struct {
	// Codes, as in `OldFeaturesBecomeUnavailable`. Empty when there is nothing to say.
	Warnings []string `json:"warnings"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o EditionSwitchWarnings) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *EditionSwitchWarnings) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// EditionSwitch is the edition to switch to.
type EditionSwitch struct {
	// Edition to switch to.
	TargetEdition string `json:"target_edition"`

	// The application's id.
	ApplicationID UUID `json:"application_id"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o EditionSwitch) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *EditionSwitch) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
