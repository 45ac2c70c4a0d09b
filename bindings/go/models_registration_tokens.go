// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// RegistrationToken is a token with which devices register in a tenant.
type RegistrationToken struct {
	// Unique identifier of the initial registration token.
	ID int64 `json:"id"`

	// The token, as in `AB12-CD34-EF56`.
	Token Secret `json:"token"`

	// When it was created.
	CreatedAt Timestamp `json:"created_at"`

	// Until when it is valid.
	ExpiresAt Timestamp `json:"expires_at"`

	// The tenant's number, as version 1 of the API has it. `tenant_uuid` is its id.
	TenantID string `json:"tenant_id"`

	// The tenant's id.
	TenantUUID *UUID `json:"tenant_uuid,omitzero"`

	// What a device that registers with it is bound to: `urn:acronis.com:tenant-id:`, a personal
	// tenant's id and `:backup_agent_admin` for its user; `urn:acronis.com::policy_management:`, a
	// tenant's number, `|`, a plan's id and `:apply_revoke` for a protection plan.
	Scopes []string `json:"scopes"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o RegistrationToken) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *RegistrationToken) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// RegistrationTokenList: several registration tokens.
type RegistrationTokenList struct {
	// The entries.
	Items []RegistrationToken `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o RegistrationTokenList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *RegistrationTokenList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewRegistrationToken is a registration token to create.
type NewRegistrationToken struct {
	// How long it is valid, in seconds; at most one year.
	ExpiresIn int64 `json:"expires_in"`

	// What a device that registers with it is bound to: `urn:acronis.com:tenant-id:`, a personal
	// tenant's id and `:backup_agent_admin` for its user; `urn:acronis.com::policy_management:`, a
	// tenant's number, `|`, a plan's id and `:apply_revoke` for a protection plan.
	Scopes []string `json:"scopes"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewRegistrationToken) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewRegistrationToken) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// NewRegistrationTokenLegacy is a registration token to create, the older way.
type NewRegistrationTokenLegacy struct {
	// The tenant in which devices register.
	TenantID *UUID `json:"tenant_id,omitzero"`

	// How long it is valid, in seconds; at most one year.
	ExpiresIn int64 `json:"expires_in"`

	// What a device that registers with it is bound to: `urn:acronis.com:tenant-id:`, a personal
	// tenant's id and `:backup_agent_admin` for its user; `urn:acronis.com::policy_management:`, a
	// tenant's number, `|`, a plan's id and `:apply_revoke` for a protection plan.
	Scopes []string `json:"scopes"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewRegistrationTokenLegacy) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewRegistrationTokenLegacy) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
