// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on registration tokens: `tenantry_registration_tokens_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::response::tenantry_response;

/// Fetches a tenant's registration tokens.
///
/// GET /api/2/tenants/{tenant_id}/registration_tokens
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a RegistrationTokenList. Several registration tokens.
///   Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
///   (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_registration_tokens_list(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_registration_tokens_list(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REGISTRATION_TOKENS_LIST)
            .path(&[tenant_id])
            .send(client, call, out, error)
    }
}

/// Creates a registration token for a tenant.
///
/// POST /api/2/tenants/{tenant_id}/registration_tokens
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of a NewRegistrationToken. A registration token to create. Fields:
///   `expires_in`, `scopes`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a RegistrationToken. A token with which devices register
///   in a tenant. Fields: `id`, `token`, `created_at`, `expires_at`, `tenant_id`, `scopes`;
///   optional: `tenant_uuid`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"expires_in": 86400,
/// //     "scopes": ["urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"]}
/// code = tenantry_registration_tokens_create(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
///     body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_registration_tokens_create(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REGISTRATION_TOKENS_CREATE)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Fetches the caller's registration tokens. Superseded by `registration_tokens.list`.
///
/// GET /api/2/registration_tokens
///
/// The contract calls this endpoint deprecated.
///
/// @param client The client.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a RegistrationTokenList. Several registration tokens.
///   Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_registration_tokens_list_legacy(client, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_registration_tokens_list_legacy(
    client: *const tenantry_client,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REGISTRATION_TOKENS_LIST_LEGACY)
            .send(client, call, out, error)
    }
}

/// Creates a registration token. Superseded by `registration_tokens.create`.
///
/// POST /api/2/registration_tokens
///
/// The contract calls this endpoint deprecated.
///
/// @param client The client.
/// @param body JSON of a NewRegistrationTokenLegacy. A registration token to create, the older
///   way. Fields: `expires_in`, `scopes`; optional: `tenant_id`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a RegistrationToken. A token with which devices register
///   in a tenant. Fields: `id`, `token`, `created_at`, `expires_at`, `tenant_id`, `scopes`;
///   optional: `tenant_uuid`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"expires_in": 86400,
/// //     "scopes": ["urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"]}
/// code = tenantry_registration_tokens_create_legacy(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_registration_tokens_create_legacy(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REGISTRATION_TOKENS_CREATE_LEGACY)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Deletes a registration token.
///
/// DELETE /api/2/registration_tokens/{token_id}
///
/// @param client The client.
/// @param token_id The registration token's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_registration_tokens_delete(client, "1234", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_registration_tokens_delete(
    client: *const tenantry_client,
    token_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REGISTRATION_TOKENS_DELETE)
            .path(&[token_id])
            .send(client, call, out, error)
    }
}
