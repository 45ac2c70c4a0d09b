// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// OpenIDConfiguration is the configuration of the OpenID provider.
type OpenIDConfiguration struct {
	// Who issues the tokens.
	Issuer string `json:"issuer"`

	// Where users are sent to log in.
	AuthorizationEndpoint string `json:"authorization_endpoint"`

	// Where tokens are issued.
	TokenEndpoint string `json:"token_endpoint"`

	// Where the keys are that sign the tokens.
	JWKSURI string `json:"jwks_uri"`

	// What an authorization may answer with.
	ResponseTypesSupported []string `json:"response_types_supported"`

	// The types of subject.
	SubjectTypesSupported []string `json:"subject_types_supported"`

	// How ID tokens may be signed.
	IDTokenSigningAlgValuesSupported []string `json:"id_token_signing_alg_values_supported"`

	// Where tokens are revoked.
	RevocationEndpoint *string `json:"revocation_endpoint,omitzero"`

	// How a client may show there who it is.
	RevocationEndpointAuthMethodsSupported []string `json:"revocation_endpoint_auth_methods_supported,omitzero"`

	// Where devices ask for codes.
	DeviceAuthorizationEndpoint *string `json:"device_authorization_endpoint,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OpenIDConfiguration) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OpenIDConfiguration) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// GrantType is what is given for a token.
type GrantType string

// The values of GrantType that are known.
const (
	// GrantTypePassword: a user's login and password.
	GrantTypePassword GrantType = "password"

	// GrantTypeMD5Password: a user's login and the MD5 hash of the password.
	GrantTypeMD5Password GrantType = "md5_password"

	// GrantTypeAuthorizationCode: a code from an authorization.
	GrantTypeAuthorizationCode GrantType = "authorization_code"

	// GrantTypeRefreshToken: a refresh token.
	GrantTypeRefreshToken GrantType = "refresh_token"

	// GrantTypeClientCredentials: an API client's id and secret.
	GrantTypeClientCredentials GrantType = "client_credentials"

	// GrantTypeDeviceCode: a device code that a user has approved.
	GrantTypeDeviceCode GrantType = "urn:ietf:params:oauth:grant-type:device_code"

	// GrantTypeJWTBearer: another token, exchanged for one of narrower scope.
	GrantTypeJWTBearer GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer"
)

// TokenRequest is what is given for a token.
type TokenRequest struct {
	// What is given for the token.
	GrantType GrantType `json:"grant_type"`

	// The API client's id, where it is not sent as HTTP Basic.
	ClientID *string `json:"client_id,omitzero"`

	// The API client's secret, where it is not sent as HTTP Basic.
	ClientSecret *Secret `json:"client_secret,omitzero"`

	// The user's login. For the grants `password` and `md5_password`.
	Username *string `json:"username,omitzero"`

	// The user's password, or its MD5 hash for the grant `md5_password`.
	Password *Secret `json:"password,omitzero"`

	// The refresh token. For the grant `refresh_token`.
	RefreshToken *Secret `json:"refresh_token,omitzero"`

	// The authorization code. For the grant `authorization_code`.
	Code *Secret `json:"code,omitzero"`

	// What the token is for, as in `urn:acronis.com:tenant-id:` and a tenant's id; `offline_access`
	// asks for a refresh token.
	Scope *string `json:"scope,omitzero"`

	// The token that is exchanged. For the grant `jwt-bearer`.
	Assertion *Secret `json:"assertion,omitzero"`

	// The device code. For the grant `device_code`.
	DeviceCode *Secret `json:"device_code,omitzero"`

	// The user's one-time code, where two-factor authentication is on. For the grant `password`.
	TOTPCode *Secret `json:"totp_code,omitzero"`

	// The text that ties the request to the authorization, where that had a `code_challenge`
	// (PKCE).
	CodeVerifier *Secret `json:"code_verifier,omitzero"`

	// When true, the token holds everything it lets its bearer do and need not be looked up. Else
	// the service decides.
	NotRequiredIntrospection *bool `json:"not_required_introspection,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TokenRequest) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TokenRequest) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Token is a token and what came with it.
type Token struct {
	// The access token.
	AccessToken Secret `json:"access_token"`

	// What the token is: `bearer`.
	TokenType string `json:"token_type"`

	// How long the access token is valid, in seconds. The service does not send it.
	ExpiresIn *int64 `json:"expires_in,omitzero"`

	// Until when the access token is valid, in seconds since 1970.
	ExpiresOn *int64 `json:"expires_on,omitzero"`

	// The ID token.
	IDToken Secret `json:"id_token"`

	// The refresh token, where `offline_access` was asked for.
	RefreshToken *Secret `json:"refresh_token,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Token) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Token) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TokenTypeHint is what a token is.
type TokenTypeHint string

// The values of TokenTypeHint that are known.
const (
	// TokenTypeHintAccessToken: an access token.
	TokenTypeHintAccessToken TokenTypeHint = "access_token"

	// TokenTypeHintRefreshToken: a refresh token.
	TokenTypeHintRefreshToken TokenTypeHint = "refresh_token"
)

// TokenRevocation is the token to revoke.
type TokenRevocation struct {
	// Token to revoke.
	Token Secret `json:"token"`

	// What the token is.
	TokenTypeHint *TokenTypeHint `json:"token_type_hint,omitzero"`

	// The API client's id. A public client gives it here.
	ClientID *string `json:"client_id,omitzero"`

	// The API client's secret, where it is not sent as HTTP Basic.
	ClientSecret *Secret `json:"client_secret,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TokenRevocation) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TokenRevocation) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TokenIntrospectionRequest is the token to look into.
type TokenIntrospectionRequest struct {
	// Token to introspect.
	Token Secret `json:"token"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TokenIntrospectionRequest) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TokenIntrospectionRequest) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TokenScope is a role on a tenant.
type TokenScope struct {
	// The tenant's id.
	Tuid *string `json:"tuid,omitzero"`

	// The tenant's number, as version 1 of the API has it.
	Tid *string `json:"tid,omitzero"`

	// The role.
	Role *string `json:"role,omitzero"`

	// The part of the platform the role is limited to.
	Rn *string `json:"rn,omitzero"`

	// The resource server the role is limited to.
	Rs *string `json:"rs,omitzero"`

	// The resource the role is limited to.
	Rp *string `json:"rp,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TokenScope) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TokenScope) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// TokenIntrospection is what a token is and what it lets its bearer do.
type TokenIntrospection struct {
	// Whether the token is valid.
	Active bool `json:"active"`

	// The type of the token.
	TokenType *string `json:"token_type,omitzero"`

	// Until when the token is valid, in seconds since 1970.
	Exp *int64 `json:"exp,omitzero"`

	// Who the token is for.
	Aud *string `json:"aud,omitzero"`

	// The token's id.
	JTI *string `json:"jti,omitzero"`

	// Who issued the token.
	Iss *string `json:"iss,omitzero"`

	// Who the token speaks for.
	Sub *string `json:"sub,omitzero"`

	// What that subject is.
	SubType *string `json:"sub_type,omitzero"`

	// The client the token was issued to.
	ClientID *string `json:"client_id,omitzero"`

	// The tenant of the token's owner.
	OwnerTuid *string `json:"owner_tuid,omitzero"`

	// What the token lets its bearer do.
	Scope []TokenScope `json:"scope,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o TokenIntrospection) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *TokenIntrospection) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OneTimeTokenPurpose is what a one-time token is for.
type OneTimeTokenPurpose string

// The values of OneTimeTokenPurpose that are known.
const (
	// OneTimeTokenPurposeUserLogin: logging in on behalf of the user.
	OneTimeTokenPurposeUserLogin OneTimeTokenPurpose = "user_login"

	// OneTimeTokenPurposeVerify: verification.
	OneTimeTokenPurposeVerify OneTimeTokenPurpose = "verify"
)

// OneTimeTokenRequest: for whom a one-time token is.
type OneTimeTokenRequest struct {
	// What the token is for.
	Purpose OneTimeTokenPurpose `json:"purpose"`

	// The user's login.
	Login *string `json:"login,omitzero"`

	// The user's id at the external identity provider.
	ExternalID *string `json:"external_id,omitzero"`

	// The user's id.
	UserID *UUID `json:"user_id,omitzero"`

	// Why it is asked for; kept in the audit log.
	AuditData *string `json:"audit_data,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OneTimeTokenRequest) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OneTimeTokenRequest) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OneTimeToken is a one-time token.
type OneTimeToken struct {
	// The token, base64.
	OTT Secret `json:"ott"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OneTimeToken) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OneTimeToken) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// OneTimeTokenLogin is the one-time token to log in with.
type OneTimeTokenLogin struct {
	// The token, as it was issued.
	OTT Secret `json:"ott"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o OneTimeTokenLogin) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *OneTimeTokenLogin) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// DeviceAuthorizationRequest is a device that wants to be approved.
type DeviceAuthorizationRequest struct {
	// The API client's id.
	ClientID string `json:"client_id"`

	// Device display name (machine name, cluster ID and the like).
	DisplayName *string `json:"display_name,omitzero"`

	// What the device wants to do: `urn:acronis.com:tenant-id:`, the tenant's id or nothing, and
	// `:backup_agent_admin` or `:cyber_frame_registrator`.
	Scope []string `json:"scope"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o DeviceAuthorizationRequest) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *DeviceAuthorizationRequest) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// DeviceAuthorization is the codes with which a device is approved.
type DeviceAuthorization struct {
	// The code the device asks for its token with. Not to be shown.
	DeviceCode Secret `json:"device_code"`

	// The code the user types in.
	UserCode string `json:"user_code"`

	// Where the user types it in.
	VerificationURI string `json:"verification_uri"`

	// The same with the code in it.
	VerificationURIComplete *string `json:"verification_uri_complete,omitzero"`

	// How long both codes are valid, in seconds.
	ExpiresIn *int64 `json:"expires_in,omitzero"`

	// How long to wait between two requests for the token, in seconds.
	Interval *int64 `json:"interval,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o DeviceAuthorization) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *DeviceAuthorization) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// DeviceApproval is a device that waits for approval.
type DeviceApproval struct {
	// The API client's id.
	ClientID UUID `json:"client_id"`

	// Device display name (machine name, cluster ID, etc.).
	DisplayName string `json:"display_name"`

	// What the device wants to do.
	Scope []string `json:"scope"`

	// The tenant it is for.
	TenantID *string `json:"tenant_id,omitzero"`

	// That tenant's name.
	TenantName *string `json:"tenant_name,omitzero"`

	// Whether the tenant is the caller's or one above it.
	IsCurrentTenant *bool `json:"is_current_tenant,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o DeviceApproval) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *DeviceApproval) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// DeviceApprovalRequest is the device code to approve.
type DeviceApprovalRequest struct {
	// The code the user was shown.
	Code string `json:"code"`

	// The personal tenant for which it is approved.
	TenantUUID *UUID `json:"tenant_uuid,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o DeviceApprovalRequest) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *DeviceApprovalRequest) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// ForgotLink is where forgotten passwords are dealt with.
type ForgotLink struct {
	// URL of the forgot-password page.
	Link *string `json:"link,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o ForgotLink) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *ForgotLink) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
