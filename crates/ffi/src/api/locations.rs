// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on locations: `tenantry_locations_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::response::tenantry_response;

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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
