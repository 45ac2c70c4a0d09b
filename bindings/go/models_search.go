// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// SearchHitType is what was found.
type SearchHitType string

// The values of SearchHitType that are known.
const (
	// SearchHitTypeTenant: a tenant.
	SearchHitTypeTenant SearchHitType = "tenant"

	// SearchHitTypeUser: a user.
	SearchHitTypeUser SearchHitType = "user"
)

// SearchHit is a tenant or user that was found.
type SearchHit struct {
	// Whether it is a tenant or a user.
	ObjType SearchHitType `json:"obj_type"`

	// Its id.
	ID UUID `json:"id"`

	// The tenant above it; for users, their tenant.
	ParentID UUID `json:"parent_id"`

	// The names of the tenants from where the search began down to it.
	Path []string `json:"path"`

	// The tenant's kind. For tenants.
	Kind *TenantKind `json:"kind,omitzero"`

	// The user's login. For users.
	Login *string `json:"login,omitzero"`

	// The tenant's name. For tenants.
	Name *string `json:"name,omitzero"`

	// First name of the user or of the tenant's contact.
	FirstName Nullable[string] `json:"first_name,omitzero"`

	// Last name of the user or of the tenant's contact.
	LastName Nullable[string] `json:"last_name,omitzero"`

	// When it was deleted. Null while it is there.
	DeletedAt Nullable[Timestamp] `json:"deleted_at,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o SearchHit) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *SearchHit) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// SearchResults is what was found.
type SearchResults struct {
	// The entries.
	Items []SearchHit `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o SearchResults) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *SearchResults) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
