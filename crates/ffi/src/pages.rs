//! `tenantry_pages`: a list that comes page by page.

use std::cell::RefCell;

use tenantry::{Pages, Request};

use crate::call::{apply, tenantry_call};
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::guard::finish_optional;
use crate::handle::{borrow, take_back};
use crate::response::tenantry_response;
use crate::wait;

/// A list that comes page by page: opaque. The functions that end in `_pages` make one, tenantry_pages_next() turns it.
///
/// It keeps what it needs of the client, which may be freed before it. It may move between threads, but belongs to one at a
/// time. Whoever received it frees it with `tenantry_pages_free`, when he has seen enough.
pub struct tenantry_pages {
    client: tenantry_client,
    /// Not borrowed while a page is waited for: a log function may call back with the same list.
    pages: RefCell<Pages>,
}

impl tenantry_pages {
    pub(crate) fn new(client: &tenantry_client, first: Request) -> tenantry::Result<Self> {
        Ok(Self {
            client: client.clone(),
            pages: RefCell::new(Pages::new(first)?),
        })
    }
}

/// Fetches the next page. Nothing is sent after the last: then `out` gets NULL, and the code is TENANTRY_OK.
///
/// A page that failed is an error and never an empty page, and can be asked for again by calling once more. A cursor that
/// leads back to where it came from is an error (TENANTRY_ERROR_DECODE) and never an endless list.
///
/// @code
/// while ((code = tenantry_pages_next(pages, NULL, &page, &error)) == TENANTRY_OK && page != NULL) {
///     // read tenantry_response_body(page)
///     tenantry_response_free(page);
/// }
/// @endcode
///
/// @param pages The list.
/// @param call How the call is made, or NULL.
/// @param out Gets the page: JSON of an object with `items`. NULL after the last page.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks until the answer is there or the time is over. What `out` and `error` get is yours: free it with
/// tenantry_response_free() and tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pages_next(
    pages: *mut tenantry_pages,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    let make = || {
        // SAFETY: C promised that the handle is one that no other thread uses now, by the rules of the header.
        let list = unsafe { borrow("pages", pages.cast_const()) }
            .map_err(|problem| Failure::Argument(problem, None))?;
        let next = list.pages.borrow().request();
        let Some(request) = next else {
            return Ok(None);
        };
        let operation = request.operation();
        // SAFETY: C promised that it is NULL or a call, by the rules of the header.
        let request = unsafe { apply(call, request) }
            .map_err(|problem| Failure::Argument(problem, Some(operation)))?;
        let answer = wait::answer(&list.client, request)?;
        list.pages.borrow_mut().turn(&answer)?;
        Ok(Some(answer.into()))
    };
    // SAFETY: C promised that both are NULL or valid to write, by the rules of the header.
    unsafe { finish_optional(out, error, make) }
}

/// Frees a list, wherever it is. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pages_free(pages: *mut tenantry_pages) {
    // SAFETY: C promised that the handle is one and that this is its last use, by the rules of the header.
    unsafe { take_back(pages) };
}
