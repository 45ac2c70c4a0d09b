// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on clients: `tenantry_clients_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Registers an API client and gives its secret.
///
/// POST /api/2/clients
///
/// The secret is in this answer and nowhere else; whoever loses it has to reset it. The client
/// inherits the rights of its creator but outlives it. Registering the first client with a user's
/// login and password is what HTTP Basic is for.
///
/// @param client The client.
/// @param body JSON of a NewApiClient. An API client to register. Fields: `type`, `tenant_id`,
///   `token_endpoint_auth_method`; optional: `data`, `redirect_uris`, `origin_id`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a CreatedApiClient. A new API client, with its secret.
///   Fields: `client_id`, `tenant_id`, `client_secret_expires_at`, `type`,
///   `token_endpoint_auth_method`, `client_secret`, `registration_access_token`, `created_at`,
///   `created_by`, `status`; optional: `data`, `redirect_uris`, `origin_id`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"type": "api_client", "tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
/// //     "token_endpoint_auth_method": "client_secret_basic", "data": {"client_name": "Reports"}}
/// code = tenantry_clients_create(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_create(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::CLIENTS_CREATE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_clients_list(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_clients_list_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_clients_list_params {
    /// `sizeof(tenantry_clients_list_params)`.
    pub struct_size: usize,
    /// The clients' ids. Several are joined by commas.
    pub uuids: *const c_char,
    /// Only clients of this origin. May be given alone or with `uuids`.
    pub origin_id: *const c_char,
    /// When true, deleted clients may be returned too.
    pub allow_deleted: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_clients_list_params {}

impl Params for tenantry_clients_list_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("uuids", self.uuids);
            query.text("origin_id", self.origin_id);
            query.boolean("allow_deleted", self.allow_deleted);
        }
    }
}

/// Fetches several API clients.
///
/// GET /api/2/clients
///
/// @param client The client.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an ApiClientList. Several API clients. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
///   (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_clients_list_params params = {.struct_size = sizeof params,
///     .uuids = "3663410d-4b70-4860-860c-8db82bffab8e"};
/// code = tenantry_clients_list(client, &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_list(
    client: *const tenantry_client,
    params: *const tenantry_clients_list_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::CLIENTS_LIST).params(&params).send(client, call, out, error)
    }
}

/// Fetches one API client.
///
/// GET /api/2/clients/{client_id}
///
/// @param client The client.
/// @param client_id The API client's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an ApiClient. An API client. Fields: `client_id`,
///   `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `created_at`,
///   `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional: `data`,
///   `redirect_uris`, `origin_id`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_clients_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_get(
    client: *const tenantry_client,
    client_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::CLIENTS_GET)
            .path(&[client_id])
            .send(client, call, out, error)
    }
}

/// Changes an API client.
///
/// PUT /api/2/clients/{client_id}
///
/// @param client The client.
/// @param client_id The API client's id.
/// @param body JSON of an ApiClientUpdate. What changes in an API client. Fields, all optional:
///   `data`, `status`, `redirect_uris`, `origin_id`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an ApiClient. An API client. Fields: `client_id`,
///   `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `created_at`,
///   `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional: `data`,
///   `redirect_uris`, `origin_id`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"status": "disabled"}
/// code = tenantry_clients_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_update(
    client: *const tenantry_client,
    client_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::CLIENTS_UPDATE)
            .path(&[client_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Deletes an API client.
///
/// DELETE /api/2/clients/{client_id}
///
/// @param client The client.
/// @param client_id The API client's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_clients_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_delete(
    client: *const tenantry_client,
    client_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::CLIENTS_DELETE)
            .path(&[client_id])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_clients_register(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_clients_register_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_clients_register_params {
    /// `sizeof(tenantry_clients_register_params)`.
    pub struct_size: usize,
    /// The tenant that the client is to act in, with all below it. The caller's own when it is not
    /// given.
    pub tenant_id: *const c_char,
}

unsafe impl Versioned for tenantry_clients_register_params {}

impl Params for tenantry_clients_register_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("tenant_id", self.tenant_id);
        }
    }
}

/// Registers an API client, which is what programs log in as.
///
/// The client it is called on is usually one of a user's login and password sent as HTTP Basic,
/// whose rights the API client inherits. The secret is in what comes back and nowhere else. When
/// the answer is lost the secret is lost with it, and nothing is sent again: the error then tells
/// the id of the client that came to be, if one did, to be removed.
///
/// Requests: GET /api/2/users/me, GET /api/2/clients, POST /api/2/clients.
///
/// @param client The client.
/// @param name The name that the console shows.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a CreatedApiClient. The API client, with its secret.
///   Fields: `client_id`, `tenant_id`, `client_secret_expires_at`, `type`,
///   `token_endpoint_auth_method`, `client_secret`, `registration_access_token`, `created_at`,
///   `created_by`, `status`; optional: `data`, `redirect_uris`, `origin_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for an empty name.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_clients_register(client, "My program", NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_register(
    client: *const tenantry_client,
    name: *const c_char,
    params: *const tenantry_clients_register_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(2, &[("name", Arg::Text(name))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Lets an API client get tokens again.
///
/// One that may already is left as it is.
///
/// Requests: GET /api/2/clients/{client_id}, PUT /api/2/clients/{client_id}.
///
/// @param client The client.
/// @param client_id The API client.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of an ApiClient. The API client as it is now. Fields:
///   `client_id`, `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`,
///   `created_at`, `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional:
///   `data`, `redirect_uris`, `origin_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_clients_enable(client, other_client_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_enable(
    client: *const tenantry_client,
    client_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(3, &[("client_id", Arg::Text(client_id))]).send(client, call, out, error)
    }
}

/// Shuts an API client out: it gets no tokens, and those it has are revoked.
///
/// One that is shut out already is left as it is.
///
/// Requests: GET /api/2/clients/{client_id}, PUT /api/2/clients/{client_id}.
///
/// @param client The client.
/// @param client_id The API client.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of an ApiClient. The API client as it is now. Fields:
///   `client_id`, `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`,
///   `created_at`, `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional:
///   `data`, `redirect_uris`, `origin_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_clients_disable(client, other_client_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_disable(
    client: *const tenantry_client,
    client_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(4, &[("client_id", Arg::Text(client_id))]).send(client, call, out, error)
    }
}

/// Deletes an API client and revokes its tokens.
///
/// This cannot be undone, so its name or id must be repeated. When the answer is lost, the client
/// is looked for, and its absence is the answer.
///
/// Requests: GET /api/2/clients/{client_id}, DELETE /api/2/clients/{client_id}.
///
/// @param client The client.
/// @param client_id The API client.
/// @param confirmation Its name or its id.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result, which is empty.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
///   name nor id.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_clients_remove(client, other_client_id, client_name, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_clients_remove(
    client: *const tenantry_client,
    client_id: *const c_char,
    confirmation: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                5,
                &[
                    ("client_id", Arg::Text(client_id)),
                    ("confirmation", Arg::Text(confirmation)),
                ],
            )
            .send(client, call, out, error)
    }
}
