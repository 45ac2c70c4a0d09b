// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on storages: `tenantry_storages_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;

/// Registers a storage.
///
/// POST /api/2/infra
///
/// The `url` holds the keys of the storage and is sent, but never comes back or into a log. Its
/// form is `abgw://`, `ssfs://`, `s3://`, `amazon+s3://` or `microsoft+azure://` by the kind of
/// storage.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param body JSON of a NewStorage. A storage to register. Fields: `owner_tenant_id`, `name`,
///   `url`, `capabilities`; optional: `location_id`, `content_url`, `content_mobile_url`,
///   `backend_type`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Storage. A storage: an infrastructure component that
///   holds data. Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
///   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
///   `readonly`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_register(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::STORAGES_REGISTER)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Fetches one storage.
///
/// GET /api/2/infra/{infra_id}
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param infra_id The storage's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Storage. A storage: an infrastructure component that
///   holds data. Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
///   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
///   `readonly`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_get(
    client: *const tenantry_client,
    infra_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::STORAGES_GET)
            .path(&[infra_id])
            .send(client, call, out, error)
    }
}

/// Fetches several storages.
///
/// GET /api/2/infra
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param uuids The storages' ids. Several are joined by commas.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a StorageList. Several storages. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_list(
    client: *const tenantry_client,
    uuids: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::STORAGES_LIST)
            .query(&[("uuids", uuids)])
            .send(client, call, out, error)
    }
}

/// Changes a storage or moves it to another location.
///
/// PUT /api/2/infra/{infra_id}
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param infra_id The storage's id.
/// @param body JSON of a StorageUpdate. What changes in a storage. Fields: `version`; optional:
///   `name`, `location_id`, `url`, `capabilities`, `content_url`, `content_mobile_url`,
///   `backend_type`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Storage. A storage: an infrastructure component that
///   holds data. Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
///   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
///   `readonly`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_update(
    client: *const tenantry_client,
    infra_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::STORAGES_UPDATE)
            .path(&[infra_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_storages_delete(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_storages_delete_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_storages_delete_params {
    /// `sizeof(tenantry_storages_delete_params)`.
    pub struct_size: usize,
    /// When true, the storage goes although it is in use.
    pub force: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_storages_delete_params {}

impl Params for tenantry_storages_delete_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("force", self.force);
    }
}

/// Takes a storage out of the platform.
///
/// DELETE /api/2/infra/{infra_id}
///
/// A storage in use is refused unless `force` is given, which deletes its data for good; no
/// customer may then have offering items of it turned on.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param infra_id The storage's id.
/// @param version The version the storage has now. In decimal.
/// @param params The optional parameters, or NULL.
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
pub unsafe extern "C" fn tenantry_storages_delete(
    client: *const tenantry_client,
    infra_id: *const c_char,
    version: *const c_char,
    params: *const tenantry_storages_delete_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::STORAGES_DELETE)
            .path(&[infra_id])
            .query(&[("version", version)])
            .params(&params)
            .send(client, call, out, error)
    }
}
