// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// TrusteeType is what a role is given to.
type TrusteeType string

// The values of TrusteeType that are known.
const (
	TrusteeTypeUser      TrusteeType = "user"
	TrusteeTypeUserGroup TrusteeType = "user_group"
	TrusteeTypeClient    TrusteeType = "client"
)

// UserRole is a user's role.
type UserRole string

// The values of UserRole that are known.
const (
	UserRoleRootAdmin              UserRole = "root_admin"
	UserRolePartnerAdmin           UserRole = "partner_admin"
	UserRoleCompanyAdmin           UserRole = "company_admin"
	UserRoleUnitAdmin              UserRole = "unit_admin"
	UserRoleReadonlyAdmin          UserRole = "readonly_admin"
	UserRoleProtectionAdmin        UserRole = "protection_admin"
	UserRoleProtectionROAdmin      UserRole = "protection_ro_admin"
	UserRoleRestoreOperator        UserRole = "restore_operator"
	UserRoleBackupUser             UserRole = "backup_user"
	UserRoleSyncShareAdmin         UserRole = "sync_share_admin"
	UserRoleSyncShareUser          UserRole = "sync_share_user"
	UserRoleSyncShareGuest         UserRole = "sync_share_guest"
	UserRolePDSOperator            UserRole = "pds_operator"
	UserRolePDSSupport             UserRole = "pds_support"
	UserRoleNotaryAdmin            UserRole = "notary_admin"
	UserRoleNotaryUser             UserRole = "notary_user"
	UserRoleHCIAdmin               UserRole = "hci_admin"
	UserRoleOmnivoiceAdmin         UserRole = "omnivoice_admin"
	UserRoleOmnivoiceUser          UserRole = "omnivoice_user"
	UserRoleGreathornAdmin         UserRole = "greathorn_admin"
	UserRoleGreathornUser          UserRole = "greathorn_user"
	UserRoleGreathornAnalyst       UserRole = "greathorn_analyst"
	UserRoleGreathornClientManager UserRole = "greathorn_client_manager"
)

// AccessPolicy is a user's role on a tenant.
type AccessPolicy struct {
	// Access policy id.
	ID string `json:"id"`

	// Entity version, increments automatically.
	Version int64 `json:"version"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// When it was last changed.
	UpdatedAt Timestamp `json:"updated_at"`

	// Soft-delete time.
	DeletedAt *Timestamp `json:"deleted_at"`

	// The user who has the role.
	TrusteeID string `json:"trustee_id"`

	// Kind of that subject.
	TrusteeType TrusteeType `json:"trustee_type"`

	// Who gave it. For the platform's own use.
	IssuerID string `json:"issuer_id"`

	// The tenant the role is on.
	TenantID string `json:"tenant_id"`

	// The resource server the role is limited to.
	ResourceServerID *string `json:"resource_server_id,omitzero"`

	// The part of the platform the role is limited to.
	ResourceNamespace *string `json:"resource_namespace,omitzero"`

	// The resource the role is limited to.
	ResourcePath *string `json:"resource_path,omitzero"`

	// The role.
	RoleID UserRole `json:"role_id"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o AccessPolicy) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *AccessPolicy) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// BusinessType is what a user is to the business.
type BusinessType string

// The values of BusinessType that are known.
const (
	// BusinessTypeBuyer: may buy: sees offers to buy more.
	BusinessTypeBuyer BusinessType = "buyer"
)

// UserNotification: something a user is told by e-mail.
type UserNotification string

// The values of UserNotification that are known.
const (
	UserNotificationMaintenance                  UserNotification = "maintenance"
	UserNotificationQuota                        UserNotification = "quota"
	UserNotificationReports                      UserNotification = "reports"
	UserNotificationBackupError                  UserNotification = "backup_error"
	UserNotificationBackupWarning                UserNotification = "backup_warning"
	UserNotificationBackupInfo                   UserNotification = "backup_info"
	UserNotificationBackupDailyReport            UserNotification = "backup_daily_report"
	UserNotificationBackupCritical               UserNotification = "backup_critical"
	UserNotificationDeviceControlWarning         UserNotification = "device_control_warning"
	UserNotificationCertificateManagementError   UserNotification = "certificate_management_error"
	UserNotificationCertificateManagementWarning UserNotification = "certificate_management_warning"
	UserNotificationCertificateManagementInfo    UserNotification = "certificate_management_info"
)

// SessionMFAStatus: whether this session has passed two-factor authentication.
type SessionMFAStatus string

// The values of SessionMFAStatus that are known.
const (
	SessionMFAStatusPassedOrNotRequired SessionMFAStatus = "passed_or_not_required"
	SessionMFAStatusPassedAsTrusted     SessionMFAStatus = "passed_as_trusted"
	SessionMFAStatusRequired            SessionMFAStatus = "required"
)

// User is a user.
type User struct {
	// Its id.
	ID UUID `json:"id"`

	// Its version, which every update raises by one.
	Version int64 `json:"version"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// User's login.
	Login string `json:"login"`

	// Who to turn to: name, address, e-mail.
	Contact Contact `json:"contact"`

	// Whether the user has been activated.
	Activated bool `json:"activated"`

	// Whether the user is enabled (false: disabled).
	Enabled bool `json:"enabled"`

	// The user's roles, where they were asked for.
	AccessPolicies []AccessPolicy `json:"access_policies,omitzero"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// When it was last changed.
	UpdatedAt Timestamp `json:"updated_at"`

	// When the user was deleted. Null while it is there.
	DeletedAt *Timestamp `json:"deleted_at"`

	// Preferred locale.
	Language string `json:"language"`

	// The identity provider's id.
	IDPID *UUID `json:"idp_id,omitzero"`

	// The user's id at the external identity provider, as an Active Directory SID.
	ExternalID *string `json:"external_id,omitzero"`

	// Origin ID, e.g. ID of the Cyber Application that created the user.
	OriginID *string `json:"origin_id,omitzero"`

	// External origin ID.
	OriginExternalID *string `json:"origin_external_id,omitzero"`

	// When the user becomes disabled.
	DisableAfter *Timestamp `json:"disable_after,omitzero"`

	// The user's personal tenant, which holds its quotas. Null where it has none.
	PersonalTenantID Nullable[UUID] `json:"personal_tenant_id,omitzero"`

	// What the user is to the business.
	BusinessTypes BusinessTypes `json:"business_types"`

	// What the user is told by e-mail.
	Notifications UserNotifications `json:"notifications"`

	// User's multi-factor authentication status.
	MFAStatus *MFAStatus `json:"mfa_status,omitzero"`

	// Multi-factor authentication status of the user's session.
	SessionMFAStatus *SessionMFAStatus `json:"session_mfa_status,omitzero"`

	// Whether an external operation is in progress on this user (personal tenant).
	ExternalOperationStatus Nullable[ExternalOperationStatus] `json:"external_operation_status,omitzero"`

	// Whether the user accepted the EULA.
	TermsAccepted *bool `json:"terms_accepted,omitzero"`

	// When TOTP verification was passed in the current session.
	LoginTOTPTime Nullable[Timestamp] `json:"login_totp_time,omitzero"`

	// The kind of the user's tenant.
	TenantKind *TenantKind `json:"tenant_kind,omitzero"`

	// The pricing mode of the user's tenant.
	TenantPricingModel *PricingMode `json:"tenant_pricing_model,omitzero"`

	// The brand's id.
	BrandID *UUID `json:"brand_id,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o User) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *User) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewUserContact is the contact of a new user.
type NewUserContact struct {
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
func (o NewUserContact) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewUserContact) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewUser is a user to create.
type NewUser struct {
	// Id of the tenant the user belongs to.
	TenantID string `json:"tenant_id"`

	// The login: at least three characters, unique on the whole platform.
	Login *string `json:"login,omitzero"`

	// User's id in the external identity provider (e.g. SID in AD).
	ExternalID *string `json:"external_id,omitzero"`

	// The identity provider's id.
	IDPID *UUID `json:"idp_id,omitzero"`

	// Name, address and e-mail; the e-mail address is required.
	Contact *NewUserContact `json:"contact,omitzero"`

	// Whether the user is enabled.
	Enabled *bool `json:"enabled,omitzero"`

	// Preferred locale.
	Language *string `json:"language,omitzero"`

	// What the user is to the business.
	BusinessTypes BusinessTypes `json:"business_types,omitzero"`

	// What the user is told by e-mail.
	Notifications UserNotifications `json:"notifications,omitzero"`

	// When true, a user who has this login already is taken over.
	UseExistingIdentity *bool `json:"use_existing_identity,omitzero"`

	// User's origin id, e.g. id of the Cyber Application that created the user.
	OriginID *string `json:"origin_id,omitzero"`

	// User's external origin id.
	OriginExternalID *string `json:"origin_external_id,omitzero"`

	// When the user becomes disabled.
	DisableAfter *Timestamp `json:"disable_after,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewUser) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewUser) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// DeliveryChannel is how a user gets the activation.
type DeliveryChannel string

// The values of DeliveryChannel that are known.
const (
	DeliveryChannelEmail DeliveryChannel = "email"
	DeliveryChannelNone  DeliveryChannel = "none"
)

// UserRecord is a user in a list. What `lod` leaves out is missing.
type UserRecord struct {
	// Its id.
	ID UUID `json:"id"`

	// Auto-incremented entity version.
	Version int64 `json:"version"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// When it was last changed.
	UpdatedAt Timestamp `json:"updated_at"`

	// Soft-delete time.
	DeletedAt *Timestamp `json:"deleted_at"`

	// All access policies of the user when query `with_access_policies` is given.
	AccessPolicies []AccessPolicy `json:"access_policies"`

	// User's origin id, e.g. id of the Cyber Application that created the user.
	OriginID *string `json:"origin_id"`

	// User's external origin id.
	OriginExternalID *string `json:"origin_external_id"`

	// Time at which the user will be disabled.
	DisableAfter *Timestamp `json:"disable_after"`

	// User's personal tenant.
	PersonalTenantID Nullable[UUID] `json:"personal_tenant_id,omitzero"`

	// User's login.
	Login *string `json:"login,omitzero"`

	// User enabled or disabled.
	Enabled *bool `json:"enabled,omitzero"`

	// MFA status of the user's session.
	SessionMFAStatus *SessionMFAStatus `json:"session_mfa_status,omitzero"`

	// How the activation is delivered.
	DeliveryChannel Nullable[DeliveryChannel] `json:"delivery_channel,omitzero"`

	// Who to turn to: name, address, e-mail.
	Contact *Contact `json:"contact,omitzero"`

	// User has been activated or not.
	Activated *bool `json:"activated,omitzero"`

	// Preferred locale.
	Language *string `json:"language,omitzero"`

	// What the user is to the business.
	BusinessTypes BusinessTypes `json:"business_types,omitzero"`

	// What the user is told by e-mail.
	Notifications UserNotifications `json:"notifications,omitzero"`

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
func (o UserRecord) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UserRecord) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UserList is a page of users.
type UserList struct {
	// How to get the next page. Missing where there is none.
	Paging *Paging `json:"paging,omitzero"`

	// When the answer was put together.
	Timestamp Timestamp `json:"timestamp"`

	// The users; how much of each, `lod` decides.
	Items []UserRecord `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UserList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UserList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// CurrentUser is the user or API client that is calling.
type CurrentUser struct {
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

	// User has accepted the EULA.
	TermsAccepted bool `json:"terms_accepted"`

	// Time of last TOTP login.
	LoginTOTPTime Nullable[Timestamp] `json:"login_totp_time,omitzero"`

	// The kind of the user's tenant.
	TenantKind TenantKind `json:"tenant_kind"`

	// The pricing mode of the user's tenant.
	TenantPricingModel PricingMode `json:"tenant_pricing_model"`

	// The brand's id.
	BrandID UUID `json:"brand_id"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o CurrentUser) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *CurrentUser) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UserUpdate is what changes in a user.
type UserUpdate struct {
	// User's login.
	Login *string `json:"login,omitzero"`

	// User's id at the external identity provider, e.g. AD SID.
	ExternalID *string `json:"external_id,omitzero"`

	// The identity provider's id.
	IDPID *UUID `json:"idp_id,omitzero"`

	// What changes in the contact; what is left out stays.
	Contact *ContactUpdate `json:"contact,omitzero"`

	// User enabled or disabled.
	Enabled *bool `json:"enabled,omitzero"`

	// Preferred locale.
	Language *string `json:"language,omitzero"`

	// What the user is told by e-mail.
	Notifications UserNotifications `json:"notifications,omitzero"`

	// The version it has now. Another one is a version conflict.
	Version int64 `json:"version"`

	// When the user becomes disabled.
	DisableAfter *Timestamp `json:"disable_after,omitzero"`

	// What the user is to the business.
	BusinessTypes BusinessTypes `json:"business_types,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UserUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UserUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PasswordCheck is a password to check.
type PasswordCheck struct {
	// SHA-1 hash of the password to check.
	Password Secret `json:"password"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PasswordCheck) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PasswordCheck) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// PasswordCheckResult: whether a password is known from data breaches.
type PasswordCheckResult struct {
	// Whether it is.
	Compromised bool `json:"compromised"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o PasswordCheckResult) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *PasswordCheckResult) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewPassword is a password to set.
type NewPassword struct {
	// The password, of any length and any characters.
	Password Secret `json:"password"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewPassword) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewPassword) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// AccessPolicyList is a user's roles.
type AccessPolicyList struct {
	// How to get the next page. Missing where there is none.
	Paging *Paging `json:"paging,omitzero"`

	// When the answer was put together.
	Timestamp Timestamp `json:"timestamp"`

	// The entries.
	Items []AccessPolicy `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o AccessPolicyList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *AccessPolicyList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// AccessPolicyUpdate is a role to give.
type AccessPolicyUpdate struct {
	// Any UUID; zeros will do.
	ID string `json:"id"`

	// Any number; 0 will do.
	Version int64 `json:"version"`

	// When it was created.
	CreatedAt *Timestamp `json:"created_at,omitzero"`

	// When it was last changed.
	UpdatedAt *Timestamp `json:"updated_at,omitzero"`

	// Soft-delete time.
	DeletedAt Nullable[Timestamp] `json:"deleted_at,omitzero"`

	// The user who gets the role.
	TrusteeID string `json:"trustee_id"`

	// Kind of that subject.
	TrusteeType TrusteeType `json:"trustee_type"`

	// Any UUID; zeros will do.
	IssuerID string `json:"issuer_id"`

	// The tenant the role is on. For `backup_user`, the user's personal tenant.
	TenantID string `json:"tenant_id"`

	// The resource server the role is limited to.
	ResourceServerID *string `json:"resource_server_id,omitzero"`

	// The part of the platform the role is limited to.
	ResourceNamespace *string `json:"resource_namespace,omitzero"`

	// The resource the role is limited to.
	ResourcePath *string `json:"resource_path,omitzero"`

	// The role.
	RoleID UserRole `json:"role_id"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o AccessPolicyUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *AccessPolicyUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// AccessPoliciesUpdate: all roles of a user: what is not among them is gone.
type AccessPoliciesUpdate struct {
	// The entries.
	Items []AccessPolicyUpdate `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o AccessPoliciesUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *AccessPoliciesUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// UserMFAUpdate: two-factor authentication of a user to set.
type UserMFAUpdate struct {
	// Whether the user is asked for two factors.
	Enabled bool `json:"enabled"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o UserMFAUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *UserMFAUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
