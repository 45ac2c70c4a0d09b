//! `tenantry_walk`: something that a procedure gives one by one.

use tenantry::procedures::door::Walking;

use crate::call::{Call, tenantry_call};
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::guard::finish_optional;
use crate::handle::{borrow, take_back};
use crate::response::tenantry_response;
use crate::wait;

/// Something that comes one by one, such as the tenants of a tree: opaque. tenantry_tenants_walk() makes one,
/// tenantry_walk_next() goes on.
///
/// It keeps what it needs of the client, which may be freed before it. It may move between threads, but belongs to one at a
/// time. Whoever received it frees it with `tenantry_walk_free`, when he has seen enough.
pub struct tenantry_walk {
    client: tenantry_client,
    walking: Walking,
}

impl tenantry_walk {
    pub(crate) fn new(client: &tenantry_client, walking: Walking) -> Self {
        Self {
            client: client.clone(),
            walking,
        }
    }
}

/// Gives the next. Requests are made as they are needed, so what is in memory at any time is a page. After the last, and after
/// an error, `out` gets NULL, and the code is TENANTRY_OK.
///
/// @param walk The walk.
/// @param call How long this step may take, what ends it and what is told of its requests, or NULL.
/// @param out Gets the next: JSON. NULL after the last.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks until it is there or the time is over. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_walk_next(
    walk: *mut tenantry_walk,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    let make = || {
        let wrong = |problem| Failure::Argument(problem, None);
        // SAFETY: C promised that the handle is one that no other thread uses now, by the rules of the header.
        let walk = unsafe { borrow("walk", walk.cast_const()) }.map_err(wrong)?;
        // SAFETY: C promised that it is NULL or a call, by the rules of the header.
        let call = unsafe { Call::read(call) }.map_err(wrong)?;
        let next = wait::result(&walk.client, call.on_procedure(walk.walking.next()))?;
        Ok((!next.is_empty()).then(|| next.into()))
    };
    // SAFETY: C promised that both are NULL or valid to write, by the rules of the header.
    unsafe { finish_optional(out, error, make) }
}

/// Frees a walk, wherever it is. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_walk_free(walk: *mut tenantry_walk) {
    // SAFETY: C promised that the handle is one and that this is its last use, by the rules of the header.
    unsafe { take_back(walk) };
}
