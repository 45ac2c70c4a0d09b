//! The way to endpoints that are not in the contract.

use std::ffi::c_char;

use tenantry::Request;
use tenantry::operation::Method;

use crate::call::{apply, tenantry_call};
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::guard::finish;
use crate::handle::borrow;
use crate::response::tenantry_response;
use crate::text::{self, Problem};
use crate::wait;

/// Sends a request to any endpoint of the data center, with the same credentials, retries and errors as the named
/// operations. For endpoints that this library has no function for.
///
/// @param client The client.
/// @param method "GET", "POST", "PUT", "DELETE", "PATCH" or "HEAD".
/// @param path Where, from the host's root, such as "/api/2/tenants", escaped where it needs to be, without a query.
/// @param query Names and values in turn, unescaped, and a NULL at the end; or NULL for none.
/// @param body The body, or NULL for none.
/// @param body_len The length of the body in bytes.
/// @param content_type What the body is. NULL means "application/json".
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: status, headers and the body's bytes.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client at once. What `out` and
/// `error` get is yours: free it with tenantry_response_free() and tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_request(
    client: *const tenantry_client,
    method: *const c_char,
    path: *const c_char,
    query: *const *const c_char,
    body: *const u8,
    body_len: usize,
    content_type: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    let make = || {
        let read = || -> Result<(&tenantry_client, Request), Problem> {
            // SAFETY: C promised that the handle is one, by the rules of the header.
            let client = unsafe { borrow("client", client) }?;
            // SAFETY: C promised that these are NULL or strings, by the rules of the header.
            let (method, path) = unsafe { (method_of(method)?, text::required("path", path)?) };
            let mut request = Request::raw(method, path);
            // SAFETY: C promised a list of strings that ends in NULL, as this function's documentation says.
            for (name, value) in unsafe { pairs(query) }? {
                request = request.query(name, value);
            }
            // SAFETY: C promised that the body has this length, by the rules of the header.
            let body = unsafe { text::bytes("body", body, body_len) }?;
            if !body.is_empty() {
                request = request.body(body);
            }
            // SAFETY: C promised that it is NULL or a string, by the rules of the header.
            if let Some(content_type) = unsafe { text::optional("content_type", content_type) }? {
                request = request.content_type(content_type);
            }
            // SAFETY: C promised that it is NULL or a call, by the rules of the header.
            Ok((client, unsafe { apply(call, request) }?))
        };
        let (client, request) = read().map_err(|problem| Failure::Argument(problem, None))?;
        Ok(wait::answer(client, request)?.into())
    };
    // SAFETY: C promised that both are NULL or valid to write, by the rules of the header.
    unsafe { finish(out, error, make) }
}

/// # Safety
/// `method` must be NULL or a string that ends in NUL.
unsafe fn method_of(method: *const c_char) -> Result<Method, Problem> {
    // SAFETY: the caller promised it.
    match unsafe { text::required("method", method) }? {
        "GET" => Ok(Method::Get),
        "POST" => Ok(Method::Post),
        "PUT" => Ok(Method::Put),
        "DELETE" => Ok(Method::Delete),
        "PATCH" => Ok(Method::Patch),
        "HEAD" => Ok(Method::Head),
        _ => Err(Problem::new(
            "method",
            "expected GET, POST, PUT, DELETE, PATCH or HEAD",
        )),
    }
}

/// Names and values in turn, up to a NULL.
///
/// # Safety
/// `query` must be NULL or a list of strings that end in NUL, with a NULL behind the last.
unsafe fn pairs<'a>(query: *const *const c_char) -> Result<Vec<(&'a str, &'a str)>, Problem> {
    let mut texts = Vec::new();
    if !query.is_null() {
        loop {
            // SAFETY: no NULL was met before this place, so it is still within the list.
            let text = unsafe { *query.add(texts.len()) };
            // SAFETY: the caller promised that it is a string or the NULL at the end.
            match unsafe { text::optional("query", text) }? {
                Some(text) => texts.push(text),
                None => break,
            }
        }
    }
    let (pairs, rest) = texts.as_chunks::<2>();
    match rest {
        [] => Ok(pairs.iter().map(|[name, value]| (*name, *value)).collect()),
        _ => Err(Problem::new(
            "query",
            "expected names and values in turn, and the last name has no value",
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::ptr::null;

    use super::{method_of, pairs};

    #[test]
    fn a_query_is_names_and_values_up_to_a_null() {
        let list = [
            c"limit".as_ptr(),
            c"10".as_ptr(),
            c"lod".as_ptr(),
            c"stamps".as_ptr(),
            null(),
        ];
        assert_eq!(
            unsafe { pairs(list.as_ptr()) }.unwrap(),
            [("limit", "10"), ("lod", "stamps")]
        );
        assert!(unsafe { pairs(null()) }.unwrap().is_empty());
    }

    #[test]
    fn a_name_without_a_value_is_refused() {
        let list = [c"limit".as_ptr(), null()];
        let problem = unsafe { pairs(list.as_ptr()) }.unwrap_err();
        assert!(
            problem
                .to_string()
                .starts_with("query: expected names and values"),
            "{problem}"
        );
    }

    #[test]
    fn a_method_is_one_of_six() {
        assert!(unsafe { method_of(c"PATCH".as_ptr()) }.is_ok());
        for wrong in [c"get", c"", c"CONNECT"] {
            let problem = unsafe { method_of(wrong.as_ptr()) }.unwrap_err();
            assert!(
                problem.to_string().starts_with("method: expected GET"),
                "{problem}"
            );
        }
    }
}
