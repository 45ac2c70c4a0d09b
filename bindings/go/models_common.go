// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// UUID is a UUID in lower case, 36 characters.
type UUID = string

// ContactType is what a contact is for.
type ContactType string

// The values of ContactType that are known.
const (
	ContactTypeLegal          ContactType = "legal"
	ContactTypePrimary        ContactType = "primary"
	ContactTypeBilling        ContactType = "billing"
	ContactTypeTechnical      ContactType = "technical"
	ContactTypeManagement     ContactType = "management"
	ContactTypeCompanyBilling ContactType = "company_billing"
)

// Email is an e-mail address, or nothing.
type Email = string

// Contact is a contact: name, address, e-mail.
type Contact struct {
	// Its id.
	ID *UUID `json:"id,omitzero"`

	// Contact creation time.
	CreatedAt Nullable[Timestamp] `json:"created_at,omitzero"`

	// Last update; equals created_at for a fresh contact.
	UpdatedAt Nullable[Timestamp] `json:"updated_at,omitzero"`

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

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Contact) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Contact) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// BusinessTypes is what a user is to the business.
type BusinessTypes = []BusinessType

// UserNotifications is what a user is told by e-mail.
type UserNotifications = []UserNotification

// MFAStatus: two-factor authentication of a user.
type MFAStatus string

// The values of MFAStatus that are known.
const (
	// MFAStatusDisabled: off, as the tenant has it.
	MFAStatusDisabled MFAStatus = "disabled"

	// MFAStatusForciblyDisabled: off for this account, which is a service's.
	MFAStatusForciblyDisabled MFAStatus = "forcibly_disabled"

	// MFAStatusSetupRequired: on, but the user has yet to set it up.
	MFAStatusSetupRequired MFAStatus = "setup_required"

	// MFAStatusEnabled: on, and set up.
	MFAStatusEnabled MFAStatus = "enabled"
)

// ExternalOperationStatus: whether something outside is at work on the object.
type ExternalOperationStatus string

// The values of ExternalOperationStatus that are known.
const (
	ExternalOperationStatusDeleting    ExternalOperationStatus = "deleting"
	ExternalOperationStatusRecovering  ExternalOperationStatus = "recovering"
	ExternalOperationStatusNoOperation ExternalOperationStatus = "no_operation"
)

// TenantKind is what a tenant is.
type TenantKind string

// The values of TenantKind that are known.
const (
	// TenantKindRoot: the root of all tenants.
	TenantKindRoot TenantKind = "root"

	// TenantKindPartner: a partner, which has partners, folders and customers.
	TenantKindPartner TenantKind = "partner"

	// TenantKindFolder: a folder, which groups partners and customers.
	TenantKindFolder TenantKind = "folder"

	// TenantKindCustomer: a customer, which has users and units.
	TenantKindCustomer TenantKind = "customer"

	// TenantKindUnit: a unit of a customer, or a user's personal tenant.
	TenantKindUnit TenantKind = "unit"
)

// PricingMode is how a tenant's usage is charged.
type PricingMode string

// The values of PricingMode that are known.
const (
	// PricingModeTrial: not charged; becomes production by itself after a full month.
	PricingModeTrial PricingMode = "trial"

	// PricingModeProduction: charged, for good.
	PricingModeProduction PricingMode = "production"

	// PricingModeSuspended: suspended.
	PricingModeSuspended PricingMode = "suspended"
)

// IDList is a list of ids.
type IDList struct {
	// The entries.
	Items []UUID `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o IDList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *IDList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// LevelOfDetail is how much of each object comes back.
type LevelOfDetail string

// The values of LevelOfDetail that are known.
const (
	// LevelOfDetailStamps: ids, versions and times.
	LevelOfDetailStamps LevelOfDetail = "stamps"

	// LevelOfDetailBasic: also the name and whether it is enabled.
	LevelOfDetailBasic LevelOfDetail = "basic"

	// LevelOfDetailFull: everything.
	LevelOfDetailFull LevelOfDetail = "full"
)

// Cursors is the cursors of a page.
type Cursors struct {
	// The cursor of the next page. None on the last one.
	After *string `json:"after,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Cursors) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Cursors) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Paging is how to get the next page.
type Paging struct {
	// The cursors.
	Cursors *Cursors `json:"cursors,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Paging) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Paging) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Quota is how much may be used. Up to `value`, nobody says a word; above `value` and `overage`
// together, usage stops.
type Quota struct {
	// The quota, in the item's unit; bytes for storage. Null for unlimited, 0 for nothing at all.
	Value *int64 `json:"value"`

	// How far above `value` usage may go before it is stopped. Null for no such limit.
	Overage *int64 `json:"overage"`

	// Its version: 0 while nothing was set, then a large number. An outdated one is a quota
	// conflict.
	Version int64 `json:"version"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Quota) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Quota) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OfferingItemType is what an offering item is.
type OfferingItemType string

// The values of OfferingItemType that are known.
const (
	// OfferingItemTypeCount: something that is counted.
	OfferingItemTypeCount OfferingItemType = "count"

	// OfferingItemTypeFeature: something that is there or not, and never counted.
	OfferingItemTypeFeature OfferingItemType = "feature"

	// OfferingItemTypeInfra: space on a storage.
	OfferingItemTypeInfra OfferingItemType = "infra"
)

// MeasurementUnit is the unit in which usage is counted.
type MeasurementUnit string

// The values of MeasurementUnit that are known.
const (
	// MeasurementUnitBytes: bytes.
	MeasurementUnitBytes MeasurementUnit = "bytes"

	// MeasurementUnitQuantity: pieces.
	MeasurementUnitQuantity MeasurementUnit = "quantity"

	// MeasurementUnitSeconds: seconds.
	MeasurementUnitSeconds MeasurementUnit = "seconds"

	// MeasurementUnitNotApplicable: none: a feature.
	MeasurementUnitNotApplicable MeasurementUnit = "n/a"
)

// URL is a URL with its scheme.
type URL = string

// StorageBackend is where a storage keeps its data: `acronis`, `google`, `azure`, `amazon_s3`.
type StorageBackend = string

// Date is a day, as in `2026-01-31`.
type Date = string

// TokenErrorCode: why no token was issued.
type TokenErrorCode string

// The values of TokenErrorCode that are known.
const (
	TokenErrorCodeTOTPSetupRequired    TokenErrorCode = "totp_setup_required"
	TokenErrorCodeTOTPRequired         TokenErrorCode = "totp_required"
	TokenErrorCodeInvalidTOTP          TokenErrorCode = "invalid_totp"
	TokenErrorCodeAccessDenied         TokenErrorCode = "access_denied"
	TokenErrorCodeInvalidRequest       TokenErrorCode = "invalid_request"
	TokenErrorCodeInvalidClient        TokenErrorCode = "invalid_client"
	TokenErrorCodeInvalidGrant         TokenErrorCode = "invalid_grant"
	TokenErrorCodeUnauthorizedClient   TokenErrorCode = "unauthorized_client"
	TokenErrorCodeUnsupportedGrantType TokenErrorCode = "unsupported_grant_type"
	TokenErrorCodeInvalidScope         TokenErrorCode = "invalid_scope"
	TokenErrorCodeAuthorizationPending TokenErrorCode = "authorization_pending"
	TokenErrorCodeSlowDown             TokenErrorCode = "slow_down"
	TokenErrorCodeExpiredToken         TokenErrorCode = "expired_token"
)

// TokenErrorBody is what the token endpoint answers when it refuses.
type TokenErrorBody struct {
	// What went wrong.
	Error TokenErrorCode `json:"error"`

	// What went wrong, in words.
	ErrorDescription string `json:"error_description"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TokenErrorBody) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TokenErrorBody) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// RevokeErrorCode: why no token was revoked.
type RevokeErrorCode string

// The values of RevokeErrorCode that are known.
const (
	RevokeErrorCodeInvalidClient        RevokeErrorCode = "invalid_client"
	RevokeErrorCodeInvalidRequest       RevokeErrorCode = "invalid_request"
	RevokeErrorCodeUnsupportedTokenType RevokeErrorCode = "unsupported_token_type"
)

// RevokeErrorBody is what the revocation endpoint answers when it refuses.
type RevokeErrorBody struct {
	// What went wrong.
	Error RevokeErrorCode `json:"error"`

	// What went wrong, in words.
	ErrorDescription string `json:"error_description"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o RevokeErrorBody) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *RevokeErrorBody) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Brand is what a brand consists of.
type Brand struct {
	// Support phone of the company.
	SupportPhone Nullable[string] `json:"support_phone,omitzero"`

	// Its id.
	ID *UUID `json:"id,omitzero"`

	// Account server link.
	AccountServerURL Nullable[string] `json:"account_server_url,omitzero"`

	// Support page.
	SupportURL Nullable[string] `json:"support_url,omitzero"`

	// Android app download link.
	MobileAppAndroidDownloadURL Nullable[string] `json:"mobile_app_android_download_url,omitzero"`

	// Partner's Buy page link.
	UpsellURL Nullable[string] `json:"upsell_url,omitzero"`

	// Backup Console link.
	BackupConsoleURL *string `json:"backup_console_url,omitzero"`

	// Company terms page.
	TermsURL Nullable[string] `json:"terms_url,omitzero"`

	// Company web site.
	HomeURL Nullable[string] `json:"home_url,omitzero"`

	// Knowledge base.
	KnowledgebaseURL Nullable[string] `json:"knowledgebase_url,omitzero"`

	// Platform terms page.
	PlatformTermsURL Nullable[string] `json:"platform_terms_url,omitzero"`

	// User guide.
	UserGuideURL Nullable[string] `json:"user_guide_url,omitzero"`

	// iOS app download link.
	MobileAppIOSDownloadURL Nullable[string] `json:"mobile_app_ios_download_url,omitzero"`

	// Brand color as RGB.
	Color Nullable[string] `json:"color,omitzero"`

	// The company's name.
	CompanyName Nullable[string] `json:"company_name,omitzero"`

	// Color scheme id.
	ColorScheme *string `json:"color_scheme,omitzero"`

	// Logotype id.
	Logotype Nullable[UUID] `json:"logotype,omitzero"`

	// What the service is called under this brand.
	ServiceName Nullable[string] `json:"service_name,omitzero"`

	// Registration server.
	RegServerURL Nullable[string] `json:"reg_server_url,omitzero"`

	// Management Console link.
	RouterURL Nullable[string] `json:"router_url,omitzero"`

	// Agent gateway.
	AgentGatewayURL Nullable[string] `json:"agent_gateway_url,omitzero"`

	// Online help.
	HelpURL Nullable[string] `json:"help_url,omitzero"`

	// Platform privacy policy.
	PrivacyPolicyURL Nullable[string] `json:"privacy_policy_url,omitzero"`

	// Brand has its own custom terms URLs.
	OwnsCustomLegalDocs *bool `json:"owns_custom_legal_docs,omitzero"`

	// Agent is Acronis branded or white labeled.
	WhiteLabeledAgent *bool `json:"white_labeled_agent,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Brand) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Brand) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// SMTPSettings is the server that sends a brand's e-mails.
type SMTPSettings struct {
	// Binary flag: default SMTP server is overridden.
	SMTPOverride *int64 `json:"smtp_override,omitzero"`

	// The address that answers to e-mails go to.
	SMTPReplyAddress *string `json:"smtp_reply_address,omitzero"`

	// Server address.
	SMTPServer *string `json:"smtp_server,omitzero"`

	// Server port.
	SMTPPort *int64 `json:"smtp_port,omitzero"`

	// Server user.
	SMTPUser *string `json:"smtp_user,omitzero"`

	// User's password; hidden.
	SMTPPassword *Secret `json:"smtp_password,omitzero"`

	// Server encryption algorithm.
	SMTPEncryption *SMTPEncryption `json:"smtp_encryption,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o SMTPSettings) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *SMTPSettings) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UserBasic is a user as `lod=basic` gives it.
type UserBasic struct {
	// Its id.
	ID UUID `json:"id"`

	// Entity version, increments automatically.
	Version int64 `json:"version"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// When it was last changed.
	UpdatedAt Timestamp `json:"updated_at"`

	// Soft-delete time.
	DeletedAt *Timestamp `json:"deleted_at"`

	// All the user's policies when query with_access_policies is given.
	AccessPolicies []AccessPolicy `json:"access_policies"`

	// User's origin id, e.g. the Cyber Application that created the user.
	OriginID *string `json:"origin_id"`

	// User's external origin id.
	OriginExternalID *string `json:"origin_external_id"`

	// Time at which the user becomes disabled.
	DisableAfter *Timestamp `json:"disable_after"`

	// User's personal tenant.
	PersonalTenantID *UUID `json:"personal_tenant_id"`

	// User's login.
	Login string `json:"login"`

	// User enabled or disabled.
	Enabled bool `json:"enabled"`

	// MFA status of the user's session.
	SessionMFAStatus *SessionMFAStatus `json:"session_mfa_status,omitzero"`

	// How the activation is delivered.
	DeliveryChannel Nullable[DeliveryChannel] `json:"delivery_channel,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UserBasic) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UserBasic) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UserFull is a user with all fields, as `lod=full` gives it.
type UserFull struct {
	// Its id.
	ID UUID `json:"id"`

	// Entity version, increments automatically.
	Version int64 `json:"version"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// When it was last changed.
	UpdatedAt Timestamp `json:"updated_at"`

	// Soft-delete time.
	DeletedAt *Timestamp `json:"deleted_at"`

	// All the user's policies when query with_access_policies is given.
	AccessPolicies []AccessPolicy `json:"access_policies"`

	// User's origin id, e.g. the Cyber Application that created the user.
	OriginID *string `json:"origin_id"`

	// User's external origin id.
	OriginExternalID *string `json:"origin_external_id"`

	// Time at which the user becomes disabled.
	DisableAfter *Timestamp `json:"disable_after"`

	// User's personal tenant.
	PersonalTenantID *UUID `json:"personal_tenant_id"`

	// User's login.
	Login string `json:"login"`

	// User enabled or disabled.
	Enabled bool `json:"enabled"`

	// Who to turn to: name, address, e-mail.
	Contact Contact `json:"contact"`

	// User has been activated or not.
	Activated bool `json:"activated"`

	// Preferred locale.
	Language string `json:"language"`

	// What the user is to the business.
	BusinessTypes BusinessTypes `json:"business_types"`

	// What the user is told by e-mail.
	Notifications UserNotifications `json:"notifications"`

	// The identity provider's id.
	IDPID *UUID `json:"idp_id,omitzero"`

	// User's id at the external identity provider, e.g. AD SID.
	ExternalID *string `json:"external_id,omitzero"`

	// MFA status of the user.
	MFAStatus *MFAStatus `json:"mfa_status,omitzero"`

	// External operation running on the user's personal tenant.
	ExternalOperationStatus Nullable[ExternalOperationStatus] `json:"external_operation_status,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UserFull) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UserFull) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
