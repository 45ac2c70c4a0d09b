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
use crate::run::{Arg, Run};

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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"owner_tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
/// //     "location_id": "8fcd353b-0a40-40f2-9a55-ef8137d48800", "name": "Bucket",
/// //     "url": "s3://key:secret@s3.example.com/bucket", "capabilities": ["files_cloud"]}
/// code = tenantry_storages_register(client, body, body_len, NULL, &out, &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_storages_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
///     &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_storages_list(client, "8fcd353b-0a40-40f2-9a55-ef8137d48800", NULL, &out,
///     &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"version": 1, "name": "Bucket 2"}
/// code = tenantry_storages_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
///     NULL, &out, &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_storages_delete_params params = {.struct_size = sizeof params,
///     .force = TENANTRY_FALSE};
/// code = tenantry_storages_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", &params,
///     NULL, &out, &error);
/// ```
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

/// Registers a storage in a location.
///
/// Its URL is checked first by the rules of its scheme, and is in no error: it holds the keys. One
/// of the same name that is there already, with the same address and capabilities, is given as it
/// is; that is also how a lost answer is found out. The forms of the URL are `abgw://host:port`,
/// `ssfs://host:port`, `s3://key:secret@host/bucket`,
/// `amazon+s3://key:secret@s3-region.amazonaws.com/bucket` and
/// `microsoft+azure://account:key@blob.core.windows.net/container`, the last three with
/// `?encryption=aes128` or `aes256` and, but for Azure, `use_ssl=true` or `false`.
///
/// Requests: GET /api/2/locations/{location_id}/infra, GET /api/2/infra, POST /api/2/infra.
///
/// @param client The client.
/// @param storage JSON of a NewStorage. The storage. Fields: `owner_tenant_id`, `name`, `url`,
///   `capabilities`; optional: `location_id`, `content_url`, `content_mobile_url`, `backend_type`.
/// @param storage_len The length of `storage` in bytes.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Storage. The storage, without the keys. Fields: `id`,
///   `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
///   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a URL that breaks the rules,
///   and when name, location or capabilities are missing; a conflict when another storage has the
///   name.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // storage: {"owner_tenant_id": "<partner_id>", "location_id": "<location_id>", "name": "Files",
/// //     "url": "s3://key:secret@storage.example.com/files?encryption=aes256",
/// //     "capabilities": ["files_cloud"]}
/// code = tenantry_storages_add(client, storage, storage_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_add(
    client: *const tenantry_client,
    storage: *const u8,
    storage_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(54, &[("storage", Arg::Json(storage, storage_len))])
            .send(client, call, out, error)
    }
}

/// Gives a storage another name.
///
/// One that has it already is left as it is.
///
/// Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
///
/// @param client The client.
/// @param storage_id The storage.
/// @param name The name.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Storage. The storage as it is now. Fields: `id`,
///   `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
///   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
///   writer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_storages_rename(client, storage_id, "Archive", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_rename(
    client: *const tenantry_client,
    storage_id: *const c_char,
    name: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(55, &[("storage_id", Arg::Text(storage_id)), ("name", Arg::Text(name))])
            .send(client, call, out, error)
    }
}

/// Gives a storage another address, or other keys.
///
/// The URL is checked first, as `storages.add` does, and is in no error. Since nobody is told the
/// keys it is written whatever is there.
///
/// Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
///
/// @param client The client.
/// @param storage_id The storage.
/// @param url The address with the keys in it, as in `s3://key:secret@host/bucket`.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Storage. The storage as it is now, without the keys.
///   Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
///   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
///   `readonly`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a URL that breaks the rules; a
///   version conflict only when every try lost to another writer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_storages_set_url(client, storage_id,
///     "s3://key:secret@storage.example.com/archive", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_set_url(
    client: *const tenantry_client,
    storage_id: *const c_char,
    url: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(56, &[("storage_id", Arg::Text(storage_id)), ("url", Arg::Text(url))])
            .send(client, call, out, error)
    }
}

/// Moves a storage to another location.
///
/// One that stands there already is left as it is. While other tenants have items of it turned on,
/// the service refuses: turning them off destroys their data.
///
/// Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
///
/// @param client The client.
/// @param storage_id The storage.
/// @param location_id The location that it comes to stand in.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Storage. The storage as it is now. Fields: `id`,
///   `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
///   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
///   writer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_storages_move_to(client, storage_id, other_location_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_move_to(
    client: *const tenantry_client,
    storage_id: *const c_char,
    location_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                57,
                &[
                    ("storage_id", Arg::Text(storage_id)),
                    ("location_id", Arg::Text(location_id)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_storages_remove(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_storages_remove_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_storages_remove_params {
    /// `sizeof(tenantry_storages_remove_params)`.
    pub struct_size: usize,
    /// Removes it though it is in use, with all its data, for good. Customers may still not have items
    /// of it turned on.
    pub force: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_storages_remove_params {}

impl Params for tenantry_storages_remove_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("force", self.force);
    }
}

/// Removes a storage.
///
/// This cannot be undone, so its name or id must be repeated. When the answer to the deletion is
/// lost, the storage is looked for, and its absence is the answer.
///
/// Requests: GET /api/2/infra/{infra_id}, DELETE /api/2/infra/{infra_id}.
///
/// @param client The client.
/// @param storage_id The storage.
/// @param confirmation Its name or its id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result, which is empty.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
///   name nor id; the service refuses a storage that is in use.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_storages_remove(client, storage_id, storage_name, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_storages_remove(
    client: *const tenantry_client,
    storage_id: *const c_char,
    confirmation: *const c_char,
    params: *const tenantry_storages_remove_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                58,
                &[
                    ("storage_id", Arg::Text(storage_id)),
                    ("confirmation", Arg::Text(confirmation)),
                ],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}
