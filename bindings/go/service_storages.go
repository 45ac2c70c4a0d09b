// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// StoragesService is the type of [Client.Storages]. Storages: infrastructure components that hold
// data, registered in a location.
type StoragesService struct{ conn *connection }

// Register registers a storage.
//
//	POST /api/2/infra
//
// The `url` holds the keys of the storage and is sent, but never comes back or into a log. Its form
// is `abgw://`, `ssfs://`, `s3://`, `amazon+s3://` or `microsoft+azure://` by the kind of storage.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - body: A storage to register.
//
// It gives a storage: an infrastructure component that holds data.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *StoragesService) Register(ctx context.Context, body *NewStorage) (*Storage, error) {
	a := s.conn.ask(ctx, "storages.register")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Storage](a, func() C.int32_t {
		return C.tenantry_storages_register(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Get fetches one storage.
//
//	GET /api/2/infra/{infra_id}
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - infraID: The storage's id.
//
// It gives a storage: an infrastructure component that holds data.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *StoragesService) Get(ctx context.Context, infraID string) (*Storage, error) {
	a := s.conn.ask(ctx, "storages.get")
	cInfraID := a.text("infra_id", infraID)
	return fetch[Storage](a, func() C.int32_t {
		return C.tenantry_storages_get(a.client, cInfraID, &a.call, &a.out, &a.err)
	})
}

// List fetches several storages.
//
//	GET /api/2/infra
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - uuids: The storages' ids.
//
// It gives several storages.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *StoragesService) List(ctx context.Context, uuids []string) (*StorageList, error) {
	a := s.conn.ask(ctx, "storages.list")
	cUUIDs := a.required("uuids", uuids)
	return fetch[StorageList](a, func() C.int32_t {
		return C.tenantry_storages_list(a.client, cUUIDs, &a.call, &a.out, &a.err)
	})
}

// Update changes a storage or moves it to another location.
//
//	PUT /api/2/infra/{infra_id}
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - infraID: The storage's id.
//   - body: What changes in a storage.
//
// It gives a storage: an infrastructure component that holds data.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
// conflict) and 415 (unsupported content type).
func (s *StoragesService) Update(ctx context.Context, infraID string, body *StorageUpdate) (*Storage, error) {
	a := s.conn.ask(ctx, "storages.update")
	cInfraID := a.text("infra_id", infraID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Storage](a, func() C.int32_t {
		return C.tenantry_storages_update(a.client, cInfraID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Delete takes a storage out of the platform.
//
//	DELETE /api/2/infra/{infra_id}
//
// A storage in use is refused unless `force` is given, which deletes its data for good; no customer
// may then have offering items of it turned on.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - infraID: The storage's id.
//   - version: The version the storage has now.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
// conflict).
func (s *StoragesService) Delete(ctx context.Context, infraID string, version int64, params *StoragesDeleteParams) error {
	a := s.conn.ask(ctx, "storages.delete")
	cInfraID := a.text("infra_id", infraID)
	cVersion := a.number(version)
	given := params.given(a)
	return a.nothing(func() C.int32_t {
		return C.tenantry_storages_delete(a.client, cInfraID, cVersion, given, &a.call, &a.out, &a.err)
	})
}

// StoragesDeleteParams are the optional parameters of [StoragesService.Delete].
type StoragesDeleteParams struct {
	// When true, the storage goes although it is in use.
	Force *bool
}

func (p *StoragesDeleteParams) given(a *ask) *C.tenantry_storages_delete_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_storages_delete_params{
		struct_size: C.sizeof_tenantry_storages_delete_params,
		force:       a.truth(p.Force),
	}
}

// Add registers a storage in a location.
//
// Its URL is checked first by the rules of its scheme, and is in no error: it holds the keys. One
// of the same name that is there already, with the same address and capabilities, is given as it
// is; that is also how a lost answer is found out. The forms of the URL are `abgw://host:port`,
// `ssfs://host:port`, `s3://key:secret@host/bucket`,
// `amazon+s3://key:secret@s3-region.amazonaws.com/bucket` and
// `microsoft+azure://account:key@blob.core.windows.net/container`, the last three with
// `?encryption=aes128` or `aes256` and, but for Azure, `use_ssl=true` or `false`.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/locations/{location_id}/infra
//	GET /api/2/infra
//	POST /api/2/infra
//
// It takes:
//
//   - storage: The storage.
//
// It gives the storage, without the keys.
//
// An invalid argument for a URL that breaks the rules, and when name, location or capabilities are
// missing; a conflict when another storage has the name.
func (s *StoragesService) Add(ctx context.Context, storage *NewStorage) (*Storage, error) {
	a := s.conn.ask(ctx, "storages.add")
	cStorage, storageLen := bodyOf(a, "storage", storage)
	return fetch[Storage](a, func() C.int32_t {
		return C.tenantry_storages_add(a.client, cStorage, storageLen, &a.call, &a.out, &a.err)
	})
}

// Rename gives a storage another name.
//
// One that has it already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/infra/{infra_id}
//	PUT /api/2/infra/{infra_id}
//
// It takes:
//
//   - storageID: The storage.
//   - name: The name.
//
// It gives the storage as it is now.
//
// A version conflict only when every try lost to another writer.
func (s *StoragesService) Rename(ctx context.Context, storageID string, name string) (*Storage, error) {
	a := s.conn.ask(ctx, "storages.rename")
	cStorageID := a.text("storage_id", storageID)
	cName := a.text("name", name)
	return fetch[Storage](a, func() C.int32_t {
		return C.tenantry_storages_rename(a.client, cStorageID, cName, &a.call, &a.out, &a.err)
	})
}

// SetURL gives a storage another address, or other keys.
//
// The URL is checked first, as `storages.add` does, and is in no error. Since nobody is told the
// keys it is written whatever is there.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/infra/{infra_id}
//	PUT /api/2/infra/{infra_id}
//
// It takes:
//
//   - storageID: The storage.
//   - url: The address with the keys in it, as in `s3://key:secret@host/bucket`.
//
// It gives the storage as it is now, without the keys.
//
// An invalid argument for a URL that breaks the rules; a version conflict only when every try lost
// to another writer.
func (s *StoragesService) SetURL(ctx context.Context, storageID string, url string) (*Storage, error) {
	a := s.conn.ask(ctx, "storages.set_url")
	cStorageID := a.text("storage_id", storageID)
	cURL := a.text("url", url)
	return fetch[Storage](a, func() C.int32_t {
		return C.tenantry_storages_set_url(a.client, cStorageID, cURL, &a.call, &a.out, &a.err)
	})
}

// MoveTo moves a storage to another location.
//
// One that stands there already is left as it is. While other tenants have items of it turned on,
// the service refuses: turning them off destroys their data.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/infra/{infra_id}
//	PUT /api/2/infra/{infra_id}
//
// It takes:
//
//   - storageID: The storage.
//   - locationID: The location that it comes to stand in.
//
// It gives the storage as it is now.
//
// A version conflict only when every try lost to another writer.
func (s *StoragesService) MoveTo(ctx context.Context, storageID string, locationID string) (*Storage, error) {
	a := s.conn.ask(ctx, "storages.move_to")
	cStorageID := a.text("storage_id", storageID)
	cLocationID := a.text("location_id", locationID)
	return fetch[Storage](a, func() C.int32_t {
		return C.tenantry_storages_move_to(a.client, cStorageID, cLocationID, &a.call, &a.out, &a.err)
	})
}

// Remove removes a storage.
//
// This cannot be undone, so its name or id must be repeated. When the answer to the deletion is
// lost, the storage is looked for, and its absence is the answer.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/infra/{infra_id}
//	DELETE /api/2/infra/{infra_id}
//
// It takes:
//
//   - storageID: The storage.
//   - confirmation: Its name or its id.
//
// An invalid argument when the confirmation is neither name nor id; the service refuses a storage
// that is in use.
func (s *StoragesService) Remove(ctx context.Context, storageID string, confirmation string, params *StoragesRemoveParams) error {
	a := s.conn.ask(ctx, "storages.remove")
	cStorageID := a.text("storage_id", storageID)
	cConfirmation := a.text("confirmation", confirmation)
	given := params.given(a)
	return a.nothing(func() C.int32_t {
		return C.tenantry_storages_remove(a.client, cStorageID, cConfirmation, given, &a.call, &a.out, &a.err)
	})
}

// StoragesRemoveParams are the optional parameters of [StoragesService.Remove].
type StoragesRemoveParams struct {
	// Removes it though it is in use, with all its data, for good. Customers may still not have
	// items of it turned on.
	Force *bool
}

func (p *StoragesRemoveParams) given(a *ask) *C.tenantry_storages_remove_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_storages_remove_params{
		struct_size: C.sizeof_tenantry_storages_remove_params,
		force:       a.truth(p.Force),
	}
}
