// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// StoragesService: storages: infrastructure components that hold data, registered in a location.
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
