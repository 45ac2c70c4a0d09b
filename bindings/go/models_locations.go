// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// NewLocation is a location to create.
type NewLocation struct {
	// The tenant that owns it.
	OwnerTenantID UUID `json:"owner_tenant_id"`

	// Location's display name shown to users.
	Name string `json:"name"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewLocation) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewLocation) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Location is a location: a data center in which storages stand.
type Location struct {
	// Its id.
	ID UUID `json:"id"`

	// The tenant that owns it.
	OwnerTenantID UUID `json:"owner_tenant_id"`

	// Whether the Platform owns the location.
	PlatformOwned bool `json:"platform_owned"`

	// Location's display name shown to users.
	Name string `json:"name"`

	// Auto-incremented location version.
	Version int64 `json:"version"`

	// Whether the caller sees it only in part, as one that a tenant above owns.
	Readonly *bool `json:"readonly,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Location) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Location) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// LocationList: several locations.
type LocationList struct {
	// The entries.
	Items []Location `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o LocationList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *LocationList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// LocationIDList is the ids of locations.
type LocationIDList struct {
	// The locations' ids.
	Locations []UUID `json:"locations,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o LocationIDList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *LocationIDList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// StorageIDList is the ids of storages.
type StorageIDList struct {
	// The storages' ids.
	Infras []UUID `json:"infras,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o StorageIDList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *StorageIDList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// LocationUpdate is a location's new name.
type LocationUpdate struct {
	// Location's display name shown to users.
	Name string `json:"name"`

	// The version it has now. Another one is a version conflict.
	Version int64 `json:"version"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o LocationUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *LocationUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
