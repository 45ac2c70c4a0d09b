// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// APIClientType is what an API client is.
type APIClientType string

// The values of APIClientType that are known.
const (
	// APIClientTypeAPIClient: a program's client.
	APIClientTypeAPIClient APIClientType = "api_client"

	// APIClientTypeManagedClient: a client that an application of the platform manages.
	APIClientTypeManagedClient APIClientType = "managed_client"
)

// TokenEndpointAuthMethod is how a client shows the token endpoint who it is.
type TokenEndpointAuthMethod string

// The values of TokenEndpointAuthMethod that are known.
const (
	// TokenEndpointAuthMethodClientSecretBasic: with id and secret as HTTP Basic.
	TokenEndpointAuthMethodClientSecretBasic TokenEndpointAuthMethod = "client_secret_basic"

	// TokenEndpointAuthMethodClientSecretPost: with id and secret in the form.
	TokenEndpointAuthMethodClientSecretPost TokenEndpointAuthMethod = "client_secret_post"

	// TokenEndpointAuthMethodNone: not at all: a public client.
	TokenEndpointAuthMethodNone TokenEndpointAuthMethod = "none"
)

// NewAPIClient is an API client to register.
type NewAPIClient struct {
	// Client type.
	Type APIClientType `json:"type"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// What else is known about it: `client_name` is the name the console shows.
	Data map[string]any `json:"data,omitzero"`

	// Explicitly chosen auth method.
	TokenEndpointAuthMethod TokenEndpointAuthMethod `json:"token_endpoint_auth_method"`

	// Possible redirect URIs.
	RedirectURIs []string `json:"redirect_uris,omitzero"`

	// Client origin ID.
	OriginID *string `json:"origin_id,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewAPIClient) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewAPIClient) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// APIClientStatus: whether an API client gets tokens.
type APIClientStatus string

// The values of APIClientStatus that are known.
const (
	// APIClientStatusEnabled: it gets tokens.
	APIClientStatusEnabled APIClientStatus = "enabled"

	// APIClientStatusDisabled: it gets none.
	APIClientStatusDisabled APIClientStatus = "disabled"
)

// CreatedAPIClient is a new API client, with its secret.
type CreatedAPIClient struct {
	// The API client's id.
	ClientID UUID `json:"client_id"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// When the secret expires, in seconds since 1970; 0 for never.
	ClientSecretExpiresAt int64 `json:"client_secret_expires_at"`

	// Client type.
	Type APIClientType `json:"type"`

	// Extra metadata, e.g. agentType, hostname.
	Data map[string]any `json:"data,omitzero"`

	// Explicitly chosen auth method.
	TokenEndpointAuthMethod TokenEndpointAuthMethod `json:"token_endpoint_auth_method"`

	// The secret. It is in no other answer.
	ClientSecret Secret `json:"client_secret"`

	// The token with which the registration can be managed.
	RegistrationAccessToken Secret `json:"registration_access_token"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// ID of the user who registered the client.
	CreatedBy string `json:"created_by"`

	// Enabled or disabled; disabled clients can no longer obtain access tokens.
	Status APIClientStatus `json:"status"`

	// Possible redirect URIs.
	RedirectURIs []string `json:"redirect_uris,omitzero"`

	// Client origin ID.
	OriginID *string `json:"origin_id,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o CreatedAPIClient) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *CreatedAPIClient) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// APIClient is an API client.
type APIClient struct {
	// The API client's id.
	ClientID UUID `json:"client_id"`

	// The tenant's id.
	TenantID UUID `json:"tenant_id"`

	// When the secret expires, in seconds since 1970; 0 for never.
	ClientSecretExpiresAt int64 `json:"client_secret_expires_at"`

	// Client type.
	Type APIClientType `json:"type"`

	// Extra metadata, e.g. agentType, hostname.
	Data map[string]any `json:"data,omitzero"`

	// Explicitly chosen auth method.
	TokenEndpointAuthMethod TokenEndpointAuthMethod `json:"token_endpoint_auth_method"`

	// Creation time; may be null.
	CreatedAt *Timestamp `json:"created_at"`

	// ID of the user who registered the client.
	CreatedBy string `json:"created_by"`

	// Last time the client was used to issue a token; may be null.
	LastAccessAt *Timestamp `json:"last_access_at"`

	// IP the client last obtained a token from; may be null.
	LastAccessFromIP *string `json:"last_access_from_ip"`

	// Enabled or disabled; disabled clients can no longer obtain access tokens.
	Status APIClientStatus `json:"status"`

	// Possible redirect URIs.
	RedirectURIs []string `json:"redirect_uris,omitzero"`

	// Client origin ID.
	OriginID *string `json:"origin_id,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o APIClient) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *APIClient) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// APIClientList: several API clients.
type APIClientList struct {
	// The entries.
	Items []APIClient `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o APIClientList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *APIClientList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// APIClientUpdate is what changes in an API client.
type APIClientUpdate struct {
	// Extra metadata to be updated.
	Data map[string]any `json:"data,omitzero"`

	// Enabled or disabled; disabled clients can no longer obtain access tokens.
	Status *APIClientStatus `json:"status,omitzero"`

	// Possible redirect URIs.
	RedirectURIs []string `json:"redirect_uris,omitzero"`

	// Client origin ID.
	OriginID *string `json:"origin_id,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o APIClientUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *APIClientUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
