// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on locations: `tenantry_locations_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Creates a location.
///
/// POST /api/2/locations
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param body JSON of a NewLocation. A location to create. Fields: `owner_tenant_id`, `name`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Location. A location: a data center in which storages
///   stand. Fields: `id`, `owner_tenant_id`, `platform_owned`, `name`, `version`; optional:
///   `readonly`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"owner_tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae", "name": "NYC Data Center"}
/// code = tenantry_locations_create(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_create(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::LOCATIONS_CREATE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Fetches one location.
///
/// GET /api/2/locations/{location_id}
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param location_id The location's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Location. A location: a data center in which storages
///   stand. Fields: `id`, `owner_tenant_id`, `platform_owned`, `name`, `version`; optional:
///   `readonly`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_get(
    client: *const tenantry_client,
    location_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::LOCATIONS_GET)
            .path(&[location_id])
            .send(client, call, out, error)
    }
}

/// Fetches several locations.
///
/// GET /api/2/locations
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param uuids The locations' ids. Several are joined by commas.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a LocationList. Several locations. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_list(client, "8fcd353b-0a40-40f2-9a55-ef8137d48800", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_list(
    client: *const tenantry_client,
    uuids: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::LOCATIONS_LIST)
            .query(&[("uuids", uuids)])
            .send(client, call, out, error)
    }
}

/// Fetches the ids of the locations that a tenant owns.
///
/// GET /api/2/tenants/{tenant_id}/locations
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a LocationIdList. The ids of locations. Fields, all
///   optional: `locations`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_ids_for_tenant(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::LOCATIONS_IDS_FOR_TENANT)
            .path(&[tenant_id])
            .send(client, call, out, error)
    }
}

/// Fetches the ids of the storages in a location.
///
/// GET /api/2/locations/{location_id}/infra
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param location_id The location's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a StorageIdList. The ids of storages. Fields, all
///   optional: `infras`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_storage_ids(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_storage_ids(
    client: *const tenantry_client,
    location_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::LOCATIONS_STORAGE_IDS)
            .path(&[location_id])
            .send(client, call, out, error)
    }
}

/// Renames a location.
///
/// PUT /api/2/locations/{location_id}
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param location_id The location's id.
/// @param body JSON of a LocationUpdate. A location's new name. Fields: `name`, `version`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Location. A location: a data center in which storages
///   stand. Fields: `id`, `owner_tenant_id`, `platform_owned`, `name`, `version`; optional:
///   `readonly`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"name": "NYC 2", "version": 0}
/// code = tenantry_locations_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_update(
    client: *const tenantry_client,
    location_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::LOCATIONS_UPDATE)
            .path(&[location_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Deletes a location.
///
/// DELETE /api/2/locations/{location_id}
///
/// A location with storages cannot be deleted.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param location_id The location's id.
/// @param version The version the location has now. In decimal.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 409 (a conflict).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_delete(
    client: *const tenantry_client,
    location_id: *const c_char,
    version: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::LOCATIONS_DELETE)
            .path(&[location_id])
            .query(&[("version", version)])
            .send(client, call, out, error)
    }
}

/// Creates a location of a tenant.
///
/// One of the same name that is there already is given as it is, which is also how a lost answer is
/// found out.
///
/// Requests: GET /api/2/tenants/{tenant_id}/locations, GET /api/2/locations, POST /api/2/locations.
///
/// @param client The client.
/// @param tenant_id The tenant that owns it.
/// @param name The name.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Location. The location. Fields: `id`, `owner_tenant_id`,
///   `platform_owned`, `name`, `version`; optional: `readonly`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for an empty name.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_add(client, partner_id, "LA Data Center", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_add(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    name: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(50, &[("tenant_id", Arg::Text(tenant_id)), ("name", Arg::Text(name))])
            .send(client, call, out, error)
    }
}

/// Gives a location another name.
///
/// One that has it already is left as it is.
///
/// Requests: GET /api/2/locations/{location_id}, PUT /api/2/locations/{location_id}.
///
/// @param client The client.
/// @param location_id The location.
/// @param name The name.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Location. The location as it is now. Fields: `id`,
///   `owner_tenant_id`, `platform_owned`, `name`, `version`; optional: `readonly`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
///   writer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_rename(client, location_id, "LA Data Center", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_rename(
    client: *const tenantry_client,
    location_id: *const c_char,
    name: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                51,
                &[("location_id", Arg::Text(location_id)), ("name", Arg::Text(name))],
            )
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_locations_remove(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_locations_remove_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_locations_remove_params {
    /// `sizeof(tenantry_locations_remove_params)`.
    pub struct_size: usize,
    /// Removes the storages in it first. Without it a location with storages is refused.
    pub with_storages: i32,
    /// Removes storages though they are in use, with all their data, for good. Customers may still not
    /// have items of them turned on.
    pub force: i32,
}

unsafe impl Versioned for tenantry_locations_remove_params {}

impl Params for tenantry_locations_remove_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("with_storages", self.with_storages);
        query.boolean("force", self.force);
    }
}

/// Removes a location, on demand with the storages in it.
///
/// This cannot be undone, so its name or id must be repeated. When it fails half way, the storages
/// that are gone are gone, and it can be called again. When the answer to the deletion is lost, the
/// location is looked for, and its absence is the answer.
///
/// Requests: GET /api/2/locations/{location_id}, GET /api/2/locations/{location_id}/infra, GET
/// /api/2/infra, DELETE /api/2/infra/{infra_id}, DELETE /api/2/locations/{location_id}, GET
/// /api/2/infra/{infra_id}.
///
/// @param client The client.
/// @param location_id The location.
/// @param confirmation Its name or its id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result, which is empty.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
///   name nor id; the service refuses storages that are in use.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_locations_remove_params params = {.struct_size = sizeof params,
///     .with_storages = TENANTRY_TRUE};
/// code = tenantry_locations_remove(client, location_id, location_name, &params, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_remove(
    client: *const tenantry_client,
    location_id: *const c_char,
    confirmation: *const c_char,
    params: *const tenantry_locations_remove_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                52,
                &[
                    ("location_id", Arg::Text(location_id)),
                    ("confirmation", Arg::Text(confirmation)),
                ],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Gives the locations of a tenant, each with the storages that stand in it.
///
/// Requests: GET /api/2/tenants/{tenant_id}/locations, GET /api/2/locations, GET
/// /api/2/locations/{location_id}/infra, GET /api/2/infra.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of LocationStorages. The locations. Fields:
///   `location`, `storages`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_locations_with_storages(client, partner_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_locations_with_storages(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(53, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}
