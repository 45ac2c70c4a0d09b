// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// ContactUpdate is a contact to set; what is left out stays.
type ContactUpdate struct {
	// The tenant's id.
	TenantID *UUID `json:"tenant_id,omitzero"`

	// The user's id.
	UserID *UUID `json:"user_id,omitzero"`

	// What the contact is for.
	Types []ContactType `json:"types,omitzero"`

	// E-mail address. May be empty.
	Email *Email `json:"email,omitzero"`

	// First line of the address.
	Address1 Nullable[string] `json:"address1,omitzero"`

	// Second line of the address.
	Address2 Nullable[string] `json:"address2,omitzero"`

	// Country.
	Country Nullable[string] `json:"country,omitzero"`

	// State or region.
	State Nullable[string] `json:"state,omitzero"`

	// City.
	City Nullable[string] `json:"city,omitzero"`

	// Postal code.
	Zipcode Nullable[string] `json:"zipcode,omitzero"`

	// Phone number.
	Phone Nullable[string] `json:"phone,omitzero"`

	// First name.
	Firstname Nullable[string] `json:"firstname,omitzero"`

	// Last name.
	Lastname Nullable[string] `json:"lastname,omitzero"`

	// Title or position.
	Title Nullable[string] `json:"title,omitzero"`

	// Web site.
	Website Nullable[string] `json:"website,omitzero"`

	// The company's industry.
	Industry Nullable[string] `json:"industry,omitzero"`

	// How many people work there: `1-10`, `11-100`, `101-500`, `501-1000`, `5000+`.
	OrganizationSize Nullable[string] `json:"organization_size,omitzero"`

	// Whether the address was confirmed.
	EmailConfirmed Nullable[bool] `json:"email_confirmed,omitzero"`

	// The account number that the vendor gave the company.
	AAN Nullable[string] `json:"aan,omitzero"`

	// Language, as in `en` or `pt-BR`.
	Language Nullable[string] `json:"language,omitzero"`

	// Fax number.
	Fax Nullable[string] `json:"fax,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ContactUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ContactUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewUpdateLock is the lock of a new tenant.
type NewUpdateLock struct {
	// When true, only the lock's owner may change the tenant.
	Enabled bool `json:"enabled"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewUpdateLock) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewUpdateLock) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewTenantSettings: settings that only a new tenant can be given.
type NewTenantSettings struct {
	// Backups only with encryption. Not to be undone.
	EnhancedSecurity *bool `json:"enhanced_security,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewTenantSettings) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewTenantSettings) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewTenant is a tenant to create.
type NewTenant struct {
	// The name users see, unique in the tree.
	Name string `json:"name"`

	// The tenant above it.
	ParentID UUID `json:"parent_id"`

	// What it is: partner, folder, customer or unit.
	Kind TenantKind `json:"kind"`

	// Who to turn to: name, address, e-mail.
	Contact *ContactUpdate `json:"contact,omitzero"`

	// Who to turn to about bills.
	CompanyBillingContact *ContactUpdate `json:"company_billing_contact,omitzero"`

	// Whether the tenant is enabled.
	Enabled *bool `json:"enabled,omitzero"`

	// Its id in a system of yours, for reports.
	CustomerID *string `json:"customer_id,omitzero"`

	// A note of yours, at most 256 characters. The platform makes no use of it.
	InternalTag Nullable[string] `json:"internal_tag,omitzero"`

	// Preferred locale.
	Language *string `json:"language,omitzero"`

	// The identity provider that new users get.
	DefaultIDPID *UUID `json:"default_idp_id,omitzero"`

	// Who alone may change the tenant.
	UpdateLock *NewUpdateLock `json:"update_lock,omitzero"`

	// Whether tenants above its parent may look into it; they may when nothing is said.
	AncestralAccess *bool `json:"ancestral_access,omitzero"`

	// Settings that only a new tenant can be given.
	Settings *NewTenantSettings `json:"settings,omitzero"`

	// Backups only with encryption. Not to be undone. The same as `settings.enhanced_security`.
	EnhancedSecurity *bool `json:"enhanced_security,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewTenant) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewTenant) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// CustomerType is the kind of a customer.
type CustomerType string

// The values of CustomerType that are known.
const (
	CustomerTypeDefault     CustomerType = "default"
	CustomerTypeEnterprise  CustomerType = "enterprise"
	CustomerTypeConsumer    CustomerType = "consumer"
	CustomerTypeSmallOffice CustomerType = "small_office"
	CustomerTypeTiUnified   CustomerType = "ti_unified"
)

// UpdateLock is who alone may change a tenant.
type UpdateLock struct {
	// When true, only the lock's owner may change the tenant.
	Enabled bool `json:"enabled"`

	// The tenant that owns the lock.
	OwnerID *UUID `json:"owner_id"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UpdateLock) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UpdateLock) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Tenant is a tenant: a partner, folder, customer or unit.
type Tenant struct {
	// Its id.
	ID UUID `json:"id"`

	// Its version, which every update raises by one.
	Version int64 `json:"version"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// When it was last changed.
	UpdatedAt Timestamp `json:"updated_at"`

	// When it was deleted. Null while it is there.
	DeletedAt *Timestamp `json:"deleted_at"`

	// When its trial ends, or ended.
	ProductionStartDate Nullable[Timestamp] `json:"production_start_date,omitzero"`

	// Human-readable name shown to users.
	Name string `json:"name"`

	// The kind of customer.
	CustomerType CustomerType `json:"customer_type"`

	// The tenant above it. The root is its own parent.
	ParentID string `json:"parent_id"`

	// What it is: partner, folder, customer or unit.
	Kind TenantKind `json:"kind"`

	// The legal contact.
	Contact Contact `json:"contact"`

	// All contacts, where they were asked for.
	Contacts []Contact `json:"contacts"`

	// Whether it is on. Off, nobody in it or below can use a service.
	Enabled bool `json:"enabled"`

	// Its id in a system of yours, for reports.
	CustomerID Nullable[string] `json:"customer_id,omitzero"`

	// The brand's number, as version 1 of the API has it.
	BrandID *int64 `json:"brand_id"`

	// The brand it shows: its own, or that of a tenant above.
	BrandUUID *UUID `json:"brand_uuid,omitzero"`

	// Whether branding is enabled on the tenant.
	BrandEnabled bool `json:"brand_enabled"`

	// A note of yours, at most 256 characters. The platform makes no use of it.
	InternalTag *string `json:"internal_tag"`

	// Preferred language of the tenant.
	Language string `json:"language"`

	// The user whose personal tenant it is. Null for any other.
	OwnerID Nullable[UUID] `json:"owner_id,omitzero"`

	// Whether the tenant has children.
	HasChildren bool `json:"has_children"`

	// The identity provider that new users get.
	DefaultIDPID *UUID `json:"default_idp_id,omitzero"`

	// Who alone may change the tenant.
	UpdateLock UpdateLock `json:"update_lock"`

	// Whether tenants above its parent may look into it.
	AncestralAccess bool `json:"ancestral_access"`

	// Tenant's multi-factor authentication status.
	MFAStatus MFAStatus `json:"mfa_status"`

	// Trial, production or suspended.
	PricingMode PricingMode `json:"pricing_mode"`

	// Set while an external operation is in progress for the tenant.
	ExternalOperationStatus Nullable[ExternalOperationStatus] `json:"external_operation_status,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Tenant) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Tenant) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// EmailDomainType is what kind of domain an e-mail address has.
type EmailDomainType string

// The values of EmailDomainType that are known.
const (
	EmailDomainTypeDisposable EmailDomainType = "disposable"
	EmailDomainTypePublic     EmailDomainType = "public"
	EmailDomainTypePrivate    EmailDomainType = "private"
)

// ContactRecord is a contact, with whose it is.
type ContactRecord struct {
	// Its id.
	ID UUID `json:"id"`

	// Contact creation time.
	CreatedAt *Timestamp `json:"created_at"`

	// Last update; equals created_at for a fresh contact.
	UpdatedAt *Timestamp `json:"updated_at"`

	// Tenant the contact belongs to.
	TenantID Nullable[UUID] `json:"tenant_id,omitzero"`

	// User the contact belongs to.
	UserID Nullable[UUID] `json:"user_id,omitzero"`

	// What the contact is for.
	Types []ContactType `json:"types"`

	// E-mail address. May be empty.
	Email Email `json:"email"`

	// First line of the address.
	Address1 Nullable[string] `json:"address1,omitzero"`

	// Second line of the address.
	Address2 Nullable[string] `json:"address2,omitzero"`

	// Country.
	Country Nullable[string] `json:"country,omitzero"`

	// State or region.
	State Nullable[string] `json:"state,omitzero"`

	// City.
	City Nullable[string] `json:"city,omitzero"`

	// Postal code.
	Zipcode Nullable[string] `json:"zipcode,omitzero"`

	// Phone number.
	Phone Nullable[string] `json:"phone,omitzero"`

	// First name.
	Firstname *string `json:"firstname"`

	// Last name.
	Lastname *string `json:"lastname"`

	// Title or position.
	Title Nullable[string] `json:"title,omitzero"`

	// Web site.
	Website Nullable[string] `json:"website,omitzero"`

	// The company's industry.
	Industry Nullable[string] `json:"industry,omitzero"`

	// How many people work there: `1-10`, `11-100`, `101-500`, `501-1000`, `5000+`.
	OrganizationSize Nullable[string] `json:"organization_size,omitzero"`

	// Whether the address was confirmed.
	EmailConfirmed Nullable[bool] `json:"email_confirmed,omitzero"`

	// The account number that the vendor gave the company.
	AAN Nullable[string] `json:"aan,omitzero"`

	// Fax number.
	Fax Nullable[string] `json:"fax,omitzero"`

	// Language, as in `en` or `pt-BR`.
	Language Nullable[string] `json:"language,omitzero"`

	// Deletion time; null if not deleted.
	DeletedAt Nullable[Timestamp] `json:"deleted_at,omitzero"`

	// What kind of domain the address has.
	EmailDomainType Nullable[EmailDomainType] `json:"email_domain_type,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ContactRecord) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ContactRecord) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantRecordContact is the legal contact of a tenant in a list.
type TenantRecordContact struct {
	// Its id.
	ID UUID `json:"id"`

	// Contact creation date and time.
	CreatedAt *Timestamp `json:"created_at"`

	// Last update time; equals created_at for a just-created contact.
	UpdatedAt *Timestamp `json:"updated_at"`

	// What the contact is for.
	Types []ContactType `json:"types"`

	// E-mail address. May be empty.
	Email Email `json:"email"`

	// First line of the address.
	Address1 Nullable[string] `json:"address1,omitzero"`

	// Second line of the address.
	Address2 Nullable[string] `json:"address2,omitzero"`

	// Country.
	Country Nullable[string] `json:"country,omitzero"`

	// State or region.
	State Nullable[string] `json:"state,omitzero"`

	// City.
	City Nullable[string] `json:"city,omitzero"`

	// Postal code.
	Zipcode Nullable[string] `json:"zipcode,omitzero"`

	// Phone number.
	Phone Nullable[string] `json:"phone,omitzero"`

	// First name.
	Firstname *string `json:"firstname"`

	// Last name.
	Lastname *string `json:"lastname"`

	// Title or position.
	Title Nullable[string] `json:"title,omitzero"`

	// Web site.
	Website Nullable[string] `json:"website,omitzero"`

	// The company's industry.
	Industry Nullable[string] `json:"industry,omitzero"`

	// How many people work there: `1-10`, `11-100`, `101-500`, `501-1000`, `5000+`.
	OrganizationSize Nullable[string] `json:"organization_size,omitzero"`

	// Whether the address was confirmed.
	EmailConfirmed Nullable[bool] `json:"email_confirmed,omitzero"`

	// The account number that the vendor gave the company.
	AAN Nullable[string] `json:"aan,omitzero"`

	// Fax number.
	Fax Nullable[string] `json:"fax,omitzero"`

	// Language, as in `en` or `pt-BR`.
	Language Nullable[string] `json:"language,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantRecordContact) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantRecordContact) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantRecord is a tenant in a list. What `lod` leaves out is missing.
type TenantRecord struct {
	// Its id.
	ID UUID `json:"id"`

	// The tenant above it. The root is its own parent.
	ParentID string `json:"parent_id"`

	// Its version, which every update raises by one.
	Version int64 `json:"version"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// When it was last changed.
	UpdatedAt Timestamp `json:"updated_at"`

	// When it was deleted. Null while it is there.
	DeletedAt *Timestamp `json:"deleted_at"`

	// All contacts, where `with_contacts` asks for them.
	Contacts []ContactRecord `json:"contacts"`

	// Its offering items, where they were asked for.
	OfferingItems []OfferingItem `json:"offering_items"`

	// Human-readable name shown to users.
	Name *string `json:"name,omitzero"`

	// What it is: partner, folder, customer or unit.
	Kind *TenantKind `json:"kind,omitzero"`

	// Whether it is on. Off, nobody in it or below can use a service.
	Enabled *bool `json:"enabled,omitzero"`

	// The kind of customer.
	CustomerType *CustomerType `json:"customer_type,omitzero"`

	// Its id in a system of yours, for reports.
	CustomerID Nullable[string] `json:"customer_id,omitzero"`

	// The brand's number, as version 1 of the API has it.
	BrandID Nullable[int64] `json:"brand_id,omitzero"`

	// The brand it shows: its own, or that of a tenant above.
	BrandUUID *UUID `json:"brand_uuid,omitzero"`

	// Whether branding is enabled on the tenant.
	BrandEnabled *bool `json:"brand_enabled,omitzero"`

	// The level of the tree above which tenants may not look into it.
	Barrier *int64 `json:"barrier,omitzero"`

	// A note of yours, at most 256 characters. The platform makes no use of it.
	InternalTag Nullable[string] `json:"internal_tag,omitzero"`

	// Preferred language of the tenant.
	Language *string `json:"language,omitzero"`

	// The user whose personal tenant it is. Null for any other.
	OwnerID Nullable[UUID] `json:"owner_id,omitzero"`

	// Whether the tenant has children.
	HasChildren *bool `json:"has_children,omitzero"`

	// The identity provider that new users get.
	DefaultIDPID *UUID `json:"default_idp_id,omitzero"`

	// Who alone may change the tenant.
	UpdateLock *UpdateLock `json:"update_lock,omitzero"`

	// Whether tenants above its parent may look into it.
	AncestralAccess *bool `json:"ancestral_access,omitzero"`

	// Tenant's multi-factor authentication status.
	MFAStatus *MFAStatus `json:"mfa_status,omitzero"`

	// Trial, production or suspended.
	PricingMode *PricingMode `json:"pricing_mode,omitzero"`

	// Who to turn to: name, address, e-mail.
	Contact *TenantRecordContact `json:"contact,omitzero"`

	// Set while an external operation is in progress for the tenant.
	ExternalOperationStatus Nullable[ExternalOperationStatus] `json:"external_operation_status,omitzero"`

	// When its trial ends, or ended.
	ProductionStartDate Nullable[Timestamp] `json:"production_start_date,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantRecord) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantRecord) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantList is a page of tenants.
type TenantList struct {
	// How to get the next page. Missing where there is none.
	Paging *Paging `json:"paging,omitzero"`

	// When the answer was put together.
	Timestamp Timestamp `json:"timestamp"`

	// The tenants; how much of each, `lod` decides.
	Items []TenantRecord `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantChildren is a tenant's direct children.
type TenantChildren struct {
	// The entries.
	Items []Tenant `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantChildren) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantChildren) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UpdateLockUpdate is a change of who alone may change a tenant.
type UpdateLockUpdate struct {
	// When true, only the lock's owner may change the tenant.
	Enabled bool `json:"enabled"`

	// The tenant that owns the lock.
	OwnerID Nullable[string] `json:"owner_id,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UpdateLockUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UpdateLockUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantUpdate is what changes in a tenant.
type TenantUpdate struct {
	// Human-readable name shown to users.
	Name *string `json:"name,omitzero"`

	// The kind of customer.
	CustomerType *CustomerType `json:"customer_type,omitzero"`

	// The tenant above it: another one moves the tenant.
	ParentID *UUID `json:"parent_id,omitzero"`

	// What it is. May only change between partner and folder.
	Kind *TenantKind `json:"kind,omitzero"`

	// Who to turn to: name, address, e-mail.
	Contact *ContactUpdate `json:"contact,omitzero"`

	// Whether it is on. Off, nobody in it or below can use a service.
	Enabled *bool `json:"enabled,omitzero"`

	// Its id in a system of yours, for reports.
	CustomerID Nullable[string] `json:"customer_id,omitzero"`

	// The version it has now. Another one is a version conflict.
	Version int64 `json:"version"`

	// Without effect.
	BrandID Nullable[int64] `json:"brand_id,omitzero"`

	// A note of yours, at most 256 characters. The platform makes no use of it.
	InternalTag Nullable[string] `json:"internal_tag,omitzero"`

	// Preferred language of the tenant.
	Language *string `json:"language,omitzero"`

	// The identity provider that new users get.
	DefaultIDPID *UUID `json:"default_idp_id,omitzero"`

	// Who alone may change the tenant.
	UpdateLock *UpdateLockUpdate `json:"update_lock,omitzero"`

	// Whether tenants above its parent may look into it.
	AncestralAccess *bool `json:"ancestral_access,omitzero"`

	// External operation status.
	ExternalOperationStatus *ExternalOperationStatus `json:"external_operation_status,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// DefaultIDPUpdate is the identity provider new users get.
type DefaultIDPUpdate struct {
	// The version the tenant has now. Another one is a version conflict.
	Version int64 `json:"version"`

	// The identity provider's id.
	IDPID UUID `json:"idp_id"`

	// When true, the tenants below get it too.
	ApplyToChildren bool `json:"apply_to_children"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o DefaultIDPUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *DefaultIDPUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantMFAState: whether a tenant asks its users for two factors.
type TenantMFAState string

// The values of TenantMFAState that are known.
const (
	// TenantMFAStateDisabled: it does not.
	TenantMFAStateDisabled TenantMFAState = "disabled"

	// TenantMFAStateDisableInProgress: it is about to stop.
	TenantMFAStateDisableInProgress TenantMFAState = "disable_in_progress"

	// TenantMFAStateEnabled: it does.
	TenantMFAStateEnabled TenantMFAState = "enabled"
)

// TenantMFAStatus: two-factor authentication of a tenant.
type TenantMFAStatus struct {
	// Whether the tenant asks for two factors.
	MFAStatus TenantMFAState `json:"mfa_status"`

	// How many active users the tenant and its units have.
	Users *int64 `json:"users,omitzero"`

	// How many of them have a second factor.
	UsersWithTOTPEnabled *int64 `json:"users_with_totp_enabled,omitzero"`

	// Whether the caller may change it.
	UpdateAllowed bool `json:"update_allowed"`

	// How many users the tenant has.
	UsersCount any `json:"users_count"`

	// How many of them have a second factor.
	UsersWithTOTPEnabledCount any `json:"users_with_totp_enabled_count"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantMFAStatus) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantMFAStatus) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TenantMFAUpdate: two-factor authentication of a tenant to set.
type TenantMFAUpdate struct {
	// Whether the tenant asks its users for two factors.
	Enabled bool `json:"enabled"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TenantMFAUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TenantMFAUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
