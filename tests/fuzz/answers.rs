//! Whatever the service, or something between, answers: it is read without harm, and is a response or an error.
#![no_main]

mod common;

use std::ptr::{null, null_mut};

use common::{Case, Out, answer, client, proper};
use libfuzzer_sys::fuzz_target;
use tenantry_abi::api::{offering_items, reports, tenants, users};
use tenantry_abi::callbacks::{tenantry_update, tenantry_update_set};
use tenantry_abi::pages::{tenantry_pages_free, tenantry_pages_next};

const TENANT: *const std::ffi::c_char = c"0fcd4a69-8a40-4de8-b711-d9c83dc000f7".as_ptr();

unsafe extern "C" fn rename(
    _: *mut std::ffi::c_void,
    current: *const std::ffi::c_char,
    length: usize,
    update: *mut tenantry_update,
) -> i32 {
    assert_eq!(unsafe { *current.add(length) }, 0);
    let json = br#"{"name": "B"}"#;
    unsafe { tenantry_update_set(update, json.as_ptr(), json.len()) }
}

unsafe extern "C" fn take(_: *mut std::ffi::c_void, bytes: *const u8, length: usize) -> i32 {
    let bytes = unsafe { std::slice::from_raw_parts(bytes, length) };
    i32::from(bytes.contains(&7))
}

fuzz_target!(|data: &[u8]| {
    let mut case = Case(data);
    let way = case.byte();
    let client = client();
    answer(match case.byte() {
        // Anything at all.
        0 => case.0.to_vec(),
        kind => {
            let status = [
                200, 201, 204, 206, 302, 400, 401, 404, 409, 418, 426, 429, 500, 503,
            ];
            let content_type = ["application/json", "text/html", "image/png", "text/csv"];
            let status = status[usize::from(kind) % status.len()];
            let content_type = content_type[usize::from(kind) / 14 % content_type.len()];
            proper(status, content_type, case.0)
        }
    });
    let mut out = Out::new();
    let (response, error) = (&raw mut out.response, &raw mut out.error);
    let code = unsafe {
        match way % 9 {
            0 => tenants::tenantry_tenants_get(client, TENANT, null(), null(), response, error),
            1 => users::tenantry_users_me(client, null(), response, error),
            2 => {
                reports::tenantry_reports_download(client, TENANT, TENANT, null(), response, error)
            }
            3 => {
                let mut pages = null_mut();
                offering_items::tenantry_offering_items_list_subtree_pages(
                    client,
                    TENANT,
                    null(),
                    &raw mut pages,
                    null_mut(),
                );
                let mut code = tenantry_pages_next(pages, null(), response, error);
                if code == 0 {
                    tenantry_abi::response::tenantry_response_free(out.response);
                    out.response = null_mut();
                    code = tenantry_pages_next(pages, null(), response, error);
                }
                tenantry_pages_free(pages);
                code
            }
            4 => tenants::tenantry_tenants_suspend(client, TENANT, null(), response, error),
            5 => tenants::tenantry_tenants_modify(
                client,
                TENANT,
                Some(rename),
                null_mut(),
                null(),
                response,
                error,
            ),
            6 => reports::tenantry_reports_download_to(
                client,
                TENANT,
                TENANT,
                Some(take),
                null_mut(),
                null(),
                response,
                error,
            ),
            7 => reports::tenantry_reports_rows(client, TENANT, TENANT, null(), response, error),
            _ => tenants::tenantry_tenants_path(client, TENANT, null(), response, error),
        }
    };
    out.read(code);
});
