//! `tenantry_accounts`: several accounts, searched together.

use std::ffi::c_char;
use std::ptr::null_mut;

use serde_json::{Map, Value};
use tenantry::procedures::Accounts;

use crate::call::{Call, tenantry_call};
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::guard::{finish, finish_optional, quiet};
use crate::handle::{borrow, borrow_mut, hand_out, take_back};
use crate::params::{Query, Versioned, read};
use crate::response::tenantry_response;
use crate::text::{self, Problem};
use crate::wait;

/// Several accounts, each with its own data center and credentials: opaque. It keeps what it needs of the clients, which may be
/// freed before it.
///
/// It may move between threads, but belongs to one at a time. Whoever made it frees it with `tenantry_accounts_free`.
#[derive(Default)]
pub struct tenantry_accounts {
    core: Accounts,
    /// Whose log is told.
    first: Option<tenantry_client>,
}

/// Optional parameters of tenantry_accounts_search(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_accounts_search_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_accounts_search_params {
    /// `sizeof(tenantry_accounts_search_params)`.
    pub struct_size: usize,
    /// `tenant` or `user`. Both when it is NULL.
    pub kind: *const c_char,
    /// How many results there are at most in each account: 1 to 300. 10 when it is NULL.
    pub limit: *const i64,
}

// SAFETY: it is repr(C), begins with its size, and holds pointers else.
unsafe impl Versioned for tenantry_accounts_search_params {}

/// Makes a handle of no account yet. Free it with tenantry_accounts_free().
#[unsafe(no_mangle)]
pub extern "C" fn tenantry_accounts_new() -> *mut tenantry_accounts {
    quiet(|| hand_out(tenantry_accounts::default()))
}

/// Adds an account. The log of the first client that is added is told of every search.
///
/// @param accounts The accounts.
/// @param name What the account is called. One that is there already gets this client.
/// @param client Its client.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_accounts_add(
    accounts: *mut tenantry_accounts,
    name: *const c_char,
    client: *const tenantry_client,
    error: *mut *mut tenantry_error,
) -> i32 {
    let add = || {
        let wrong = |problem| Failure::Argument(problem, None);
        // SAFETY: C promised that the handle is one that no other thread uses now, by the rules of the header.
        let held = unsafe { borrow_mut("accounts", accounts) }.map_err(wrong)?;
        // SAFETY: C promised that it is NULL or a text, by the rules of the header.
        let name = unsafe { text::required("name", name) }.map_err(wrong)?;
        // SAFETY: C promised that the handle is one, by the rules of the header.
        let client = unsafe { borrow("client", client) }.map_err(wrong)?;
        held.core = std::mem::take(&mut held.core).with(name, client.core().clone());
        held.first.get_or_insert_with(|| client.clone());
        Ok(None::<tenantry_response>)
    };
    // SAFETY: C promised that it is NULL or valid to write, by the rules of the header.
    unsafe { finish_optional(null_mut(), error, add) }
}

/// Searches all accounts, at most eight at the same time: in each the tenant of its client and all below, by name, login, e-mail
/// and external id. What one account refuses is told in its row and hides no other.
///
/// @param accounts The accounts.
/// @param text What is looked for: three characters or more.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the result: JSON of a list of AccountHits, in the order in which the accounts were added. Fields: `account`,
///   `hits`, `error`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed: TENANTRY_ERROR_INVALID_ARGUMENT for what no account takes.
///
/// Blocks until the answers are there or the time is over. What `out` and `error` get is yours: free it with
/// tenantry_response_free() and tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_accounts_search(
    accounts: *const tenantry_accounts,
    text: *const c_char,
    params: *const tenantry_accounts_search_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    let make = || {
        let wrong = |problem| Failure::Argument(problem, None);
        // SAFETY: C promised that the handle is one, by the rules of the header.
        let accounts = unsafe { borrow("accounts", accounts) }.map_err(wrong)?;
        // SAFETY: C promised that it is NULL or a call, by the rules of the header.
        let call = unsafe { Call::read(call) }.map_err(wrong)?;
        // SAFETY: C promised that both are NULL or what they are called, by the rules of the header.
        let arguments = unsafe { arguments(text, params) }.map_err(wrong)?;
        let search = accounts.core.search_by_json(arguments.as_bytes())?;
        let search = call.on_procedure(search);
        Ok(match &accounts.first {
            Some(client) => wait::result(client, search)?,
            None => search.wait()?,
        }
        .into())
    };
    // SAFETY: C promised that both are NULL or valid to write, by the rules of the header.
    unsafe { finish(out, error, make) }
}

/// Frees a handle. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_accounts_free(accounts: *mut tenantry_accounts) {
    // SAFETY: C promised that the handle is one and that this is its last use, by the rules of the header.
    unsafe { take_back(accounts) };
}

/// What the search is given, as one JSON object.
///
/// # Safety
/// `text` must be NULL or end in NUL; `params` must be NULL or such a struct, its pointers NULL or valid to read.
unsafe fn arguments(
    text: *const c_char,
    params: *const tenantry_accounts_search_params,
) -> Result<String, Problem> {
    // SAFETY: the caller promised it.
    let text = unsafe { text::required("text", text) }?;
    let mut arguments = Map::from_iter([("text".to_owned(), Value::from(text))]);
    // SAFETY: the caller promised it.
    if let Some(params) = unsafe { read("params", params) }? {
        let mut query = Query::default();
        // SAFETY: the caller promised it.
        unsafe {
            query.text("kind", params.kind);
            query.number("limit", params.limit);
        }
        for (name, value) in query.values()? {
            arguments.insert(name.to_owned(), value);
        }
    }
    Ok(Value::Object(arguments).to_string())
}
