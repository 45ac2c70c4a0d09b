// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// LocationsService is the type of [Client.Locations]. Locations: the data centers that storages
// stand in.
type LocationsService struct{ conn *connection }

// Create creates a location.
//
//	POST /api/2/locations
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - body: A location to create.
//
// It gives a location: a data center in which storages stand.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *LocationsService) Create(ctx context.Context, body *NewLocation) (*Location, error) {
	a := s.conn.ask(ctx, "locations.create")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Location](a, func() C.int32_t {
		return C.tenantry_locations_create(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Get fetches one location.
//
//	GET /api/2/locations/{location_id}
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - locationID: The location's id.
//
// It gives a location: a data center in which storages stand.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *LocationsService) Get(ctx context.Context, locationID string) (*Location, error) {
	a := s.conn.ask(ctx, "locations.get")
	cLocationID := a.text("location_id", locationID)
	return fetch[Location](a, func() C.int32_t {
		return C.tenantry_locations_get(a.client, cLocationID, &a.call, &a.out, &a.err)
	})
}

// List fetches several locations.
//
//	GET /api/2/locations
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - uuids: The locations' ids.
//
// It gives several locations.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *LocationsService) List(ctx context.Context, uuids []string) (*LocationList, error) {
	a := s.conn.ask(ctx, "locations.list")
	cUUIDs := a.required("uuids", uuids)
	return fetch[LocationList](a, func() C.int32_t {
		return C.tenantry_locations_list(a.client, cUUIDs, &a.call, &a.out, &a.err)
	})
}

// IDsForTenant fetches the ids of the locations that a tenant owns.
//
//	GET /api/2/tenants/{tenant_id}/locations
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives the ids of locations.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *LocationsService) IDsForTenant(ctx context.Context, tenantID string) (*LocationIDList, error) {
	a := s.conn.ask(ctx, "locations.ids_for_tenant")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[LocationIDList](a, func() C.int32_t {
		return C.tenantry_locations_ids_for_tenant(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// StorageIDs fetches the ids of the storages in a location.
//
//	GET /api/2/locations/{location_id}/infra
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - locationID: The location's id.
//
// It gives the ids of storages.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *LocationsService) StorageIDs(ctx context.Context, locationID string) (*StorageIDList, error) {
	a := s.conn.ask(ctx, "locations.storage_ids")
	cLocationID := a.text("location_id", locationID)
	return fetch[StorageIDList](a, func() C.int32_t {
		return C.tenantry_locations_storage_ids(a.client, cLocationID, &a.call, &a.out, &a.err)
	})
}

// Update renames a location.
//
//	PUT /api/2/locations/{location_id}
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - locationID: The location's id.
//   - body: A location's new name.
//
// It gives a location: a data center in which storages stand.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
// conflict) and 415 (unsupported content type).
func (s *LocationsService) Update(ctx context.Context, locationID string, body *LocationUpdate) (*Location, error) {
	a := s.conn.ask(ctx, "locations.update")
	cLocationID := a.text("location_id", locationID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Location](a, func() C.int32_t {
		return C.tenantry_locations_update(a.client, cLocationID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Delete deletes a location.
//
//	DELETE /api/2/locations/{location_id}
//
// A location with storages cannot be deleted.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - locationID: The location's id.
//   - version: The version the location has now.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
// conflict).
func (s *LocationsService) Delete(ctx context.Context, locationID string, version int64) error {
	a := s.conn.ask(ctx, "locations.delete")
	cLocationID := a.text("location_id", locationID)
	cVersion := a.number(version)
	return a.nothing(func() C.int32_t {
		return C.tenantry_locations_delete(a.client, cLocationID, cVersion, &a.call, &a.out, &a.err)
	})
}

// Add creates a location of a tenant.
//
// One of the same name that is there already is given as it is, which is also how a lost answer is
// found out.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/locations
//	GET /api/2/locations
//	POST /api/2/locations
//
// It takes:
//
//   - tenantID: The tenant that owns it.
//   - name: The name.
//
// It gives the location.
//
// An invalid argument for an empty name.
func (s *LocationsService) Add(ctx context.Context, tenantID string, name string) (*Location, error) {
	a := s.conn.ask(ctx, "locations.add")
	cTenantID := a.text("tenant_id", tenantID)
	cName := a.text("name", name)
	return fetch[Location](a, func() C.int32_t {
		return C.tenantry_locations_add(a.client, cTenantID, cName, &a.call, &a.out, &a.err)
	})
}

// Rename gives a location another name.
//
// One that has it already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/locations/{location_id}
//	PUT /api/2/locations/{location_id}
//
// It takes:
//
//   - locationID: The location.
//   - name: The name.
//
// It gives the location as it is now.
//
// A version conflict only when every try lost to another writer.
func (s *LocationsService) Rename(ctx context.Context, locationID string, name string) (*Location, error) {
	a := s.conn.ask(ctx, "locations.rename")
	cLocationID := a.text("location_id", locationID)
	cName := a.text("name", name)
	return fetch[Location](a, func() C.int32_t {
		return C.tenantry_locations_rename(a.client, cLocationID, cName, &a.call, &a.out, &a.err)
	})
}

// Remove removes a location, on demand with the storages in it.
//
// This cannot be undone, so its name or id must be repeated. When it fails half way, the storages
// that are gone are gone, and it can be called again. When the answer to the deletion is lost, the
// location is looked for, and its absence is the answer.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/locations/{location_id}
//	GET /api/2/locations/{location_id}/infra
//	GET /api/2/infra
//	DELETE /api/2/infra/{infra_id}
//	DELETE /api/2/locations/{location_id}
//	GET /api/2/infra/{infra_id}
//
// It takes:
//
//   - locationID: The location.
//   - confirmation: Its name or its id.
//
// An invalid argument when the confirmation is neither name nor id; the service refuses storages
// that are in use.
func (s *LocationsService) Remove(ctx context.Context, locationID string, confirmation string, params *LocationsRemoveParams) error {
	a := s.conn.ask(ctx, "locations.remove")
	cLocationID := a.text("location_id", locationID)
	cConfirmation := a.text("confirmation", confirmation)
	given := params.given(a)
	return a.nothing(func() C.int32_t {
		return C.tenantry_locations_remove(a.client, cLocationID, cConfirmation, given, &a.call, &a.out, &a.err)
	})
}

// LocationsRemoveParams are the optional parameters of [LocationsService.Remove].
type LocationsRemoveParams struct {
	// Removes the storages in it first. Without it a location with storages is refused.
	WithStorages *bool

	// Removes storages though they are in use, with all their data, for good. Customers may still
	// not have items of them turned on.
	Force *bool
}

func (p *LocationsRemoveParams) given(a *ask) *C.tenantry_locations_remove_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_locations_remove_params{
		struct_size:   C.sizeof_tenantry_locations_remove_params,
		with_storages: a.truth(p.WithStorages),
		force:         a.truth(p.Force),
	}
}

// WithStorages gives the locations of a tenant, each with the storages that stand in it.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/locations
//	GET /api/2/locations
//	GET /api/2/locations/{location_id}/infra
//	GET /api/2/infra
//
// It takes:
//
//   - tenantID: The tenant.
//
// It gives the locations.
func (s *LocationsService) WithStorages(ctx context.Context, tenantID string) ([]LocationStorages, error) {
	a := s.conn.ask(ctx, "locations.with_storages")
	cTenantID := a.text("tenant_id", tenantID)
	return value[[]LocationStorages](a, func() C.int32_t {
		return C.tenantry_locations_with_storages(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}
