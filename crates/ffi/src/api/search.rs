// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on search: `tenantry_search_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Optional parameters of tenantry_search_find(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_search_find_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_search_find_params {
    /// `sizeof(tenantry_search_find_params)`.
    pub struct_size: usize,
    /// How many to find at most, 1 to 300. `10` when it is not given.
    pub limit: *const i64,
    /// When true, deleted tenants and users may be found too.
    pub allow_deleted: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_search_find_params {}

impl Params for tenantry_search_find_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.number("limit", self.limit);
            query.boolean("allow_deleted", self.allow_deleted);
        }
    }
}

/// Finds tenants and users by name, login or e-mail address.
///
/// GET /api/2/search
///
/// Every word of `text` must begin a word of the name, the login, the customer id, or the contact's
/// first name, last name or e-mail address. The given tenant is searched first, then those below
/// it; tenants that keep their parents out are passed over.
///
/// @param client The client.
/// @param tenant The tenant in which, and below which, to search.
/// @param text What to look for: at least three characters, in small or capital letters.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a SearchResults. What was found. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_search_find_params params = {.struct_size = sizeof params, .limit = &(int64_t){20}};
/// code = tenantry_search_find(client, "a b&c=d+e/f?g%h#ü*", "john", &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_search_find(
    client: *const tenantry_client,
    tenant: *const c_char,
    text: *const c_char,
    params: *const tenantry_search_find_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::SEARCH_FIND)
            .query(&[("tenant", tenant), ("text", text)])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_search_everywhere(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_search_everywhere_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_search_everywhere_params {
    /// `sizeof(tenantry_search_everywhere_params)`.
    pub struct_size: usize,
    /// The tenant in which to search, and below which. The caller's own when it is not given.
    pub below: *const c_char,
    /// `tenant` or `user`. Both when it is not given.
    pub kind: *const c_char,
    /// How many results there are at most: 1 to 300. 10 when it is not given.
    pub limit: *const i64,
}

unsafe impl Versioned for tenantry_search_everywhere_params {}

impl Params for tenantry_search_everywhere_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("below", self.below);
            query.text("kind", self.kind);
            query.number("limit", self.limit);
        }
    }
}

/// Searches tenants and users by name, login, e-mail and external id.
///
/// The limits of the search are looked at before anything is sent. A value is found when every word
/// of the text begins one of its words. Tenants that limit the access from above are left out, with
/// everything below them.
///
/// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search.
///
/// @param client The client.
/// @param text What is looked for: three characters or more.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of SearchHit. What was found. Fields: `obj_type`,
///   `id`, `parent_id`, `path`; optional: `kind`, `login`, `name`, `first_name`, `last_name`,
///   `deleted_at`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a text that is too short, a
///   limit out of range and an unknown kind.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_search_everywhere(client, customer_name, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_search_everywhere(
    client: *const tenantry_client,
    text: *const c_char,
    params: *const tenantry_search_everywhere_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(69, &[("text", Arg::Text(text))])
            .options(&params)
            .send(client, call, out, error)
    }
}
