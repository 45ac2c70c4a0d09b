// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// StorageCapability is what a storage can be used for.
type StorageCapability string

// The values of StorageCapability that are known.
const (
	// StorageCapabilityBackup: backups.
	StorageCapabilityBackup StorageCapability = "backup"

	// StorageCapabilityDisasterRecovery: disaster recovery.
	StorageCapabilityDisasterRecovery StorageCapability = "disaster_recovery"

	// StorageCapabilityFilesCloud: file Sync & Share.
	StorageCapabilityFilesCloud StorageCapability = "files_cloud"

	// StorageCapabilityVCD: VMware Cloud Director.
	StorageCapabilityVCD StorageCapability = "vcd"
)

// NewStorage is a storage to register.
type NewStorage struct {
	// The tenant that owns it.
	OwnerTenantID UUID `json:"owner_tenant_id"`

	// The id of the location it stands in.
	LocationID *UUID `json:"location_id,omitzero"`

	// Component's display name shown to users.
	Name string `json:"name"`

	// Its address with the keys in it, as in `s3://key:secret@host/bucket`.
	URL Secret `json:"url"`

	// Component's capabilities.
	Capabilities []StorageCapability `json:"capabilities"`

	// Where one browses the storage.
	ContentURL *URL `json:"content_url,omitzero"`

	// Where one browses the storage on a mobile device.
	ContentMobileURL *URL `json:"content_mobile_url,omitzero"`

	// Where the data is kept: `acronis`, `google`, `azure`, `amazon_s3`. Null for a storage that
	// was registered.
	BackendType Nullable[StorageBackend] `json:"backend_type,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o NewStorage) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *NewStorage) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// Storage is a storage: an infrastructure component that holds data.
type Storage struct {
	// Its id.
	ID UUID `json:"id"`

	// The tenant that owns it.
	OwnerTenantID UUID `json:"owner_tenant_id"`

	// The id of the location it stands in.
	LocationID UUID `json:"location_id"`

	// Whether the Platform owns the component.
	PlatformOwned bool `json:"platform_owned"`

	// Component's display name shown to users.
	Name string `json:"name"`

	// Its address, with the keys removed.
	URL URL `json:"url"`

	// Component's capabilities.
	Capabilities []StorageCapability `json:"capabilities"`

	// Where one browses the storage.
	ContentURL *URL `json:"content_url,omitzero"`

	// Where one browses the storage on a mobile device.
	ContentMobileURL *URL `json:"content_mobile_url,omitzero"`

	// Where the data is kept: `acronis`, `google`, `azure`, `amazon_s3`. Null for a storage that
	// was registered.
	BackendType *StorageBackend `json:"backend_type"`

	// Its version, which every update raises by one.
	Version int64 `json:"version"`

	// Whether the caller sees it only in part, as one that a tenant above owns.
	Readonly *bool `json:"readonly,omitzero"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o Storage) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *Storage) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// StorageList: several storages.
type StorageList struct {
	// The entries.
	Items []Storage `json:"items"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o StorageList) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *StorageList) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}

// StorageUpdate is what changes in a storage.
type StorageUpdate struct {
	// Component's display name shown to users.
	Name *string `json:"name,omitzero"`

	// The id of the location it stands in.
	LocationID *UUID `json:"location_id,omitzero"`

	// Its address with the keys in it, as in `s3://key:secret@host/bucket`.
	URL *Secret `json:"url,omitzero"`

	// Component's capabilities.
	Capabilities []StorageCapability `json:"capabilities,omitzero"`

	// Where one browses the storage.
	ContentURL *URL `json:"content_url,omitzero"`

	// Where one browses the storage on a mobile device.
	ContentMobileURL *URL `json:"content_mobile_url,omitzero"`

	// Where the data is kept: `acronis`, `google`, `azure`, `amazon_s3`. Null for a storage that
	// was registered.
	BackendType Nullable[StorageBackend] `json:"backend_type,omitzero"`

	// The version it has now. Another one is a version conflict.
	Version int64 `json:"version"`

	// Fields this version does not know.
	Extra map[string]any `json:"-"`
}

// MarshalJSON writes the object with the fields that are not known.
func (o StorageUpdate) MarshalJSON() ([]byte, error) {
	return writeObject(o, o.Extra)
}

// UnmarshalJSON reads the object and keeps the fields that are not known.
func (o *StorageUpdate) UnmarshalJSON(data []byte) error {
	return readObject(data, o, &o.Extra)
}
