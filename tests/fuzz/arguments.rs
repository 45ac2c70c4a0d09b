//! Whatever a C program passes in texts, bytes, lengths, JSON and structs: nothing beyond what it passed is read, and the
//! answer is a code, a response or an error.
#![no_main]

mod common;

use std::ffi::{c_char, c_void};
use std::ptr::{null, null_mut};

use common::{Case, Out, answer, client, proper};
use libfuzzer_sys::fuzz_target;
use tenantry_abi::api::{auth, branding, offering_items, tenants, users};
use tenantry_abi::callbacks::{tenantry_update, tenantry_update_set};
use tenantry_abi::client::{
    tenantry_client_config, tenantry_client_for_tenant, tenantry_client_free, tenantry_client_new,
};
use tenantry_abi::raw::tenantry_request;
use tenantry_abi::response::{tenantry_response_free, tenantry_response_header};

/// Hands on what the test case says an update is.
unsafe extern "C" fn decide(
    data: *mut c_void,
    _: *const c_char,
    _: usize,
    update: *mut tenantry_update,
) -> i32 {
    let case = unsafe { &mut *data.cast::<Case<'_>>() };
    let json = case.block();
    unsafe { tenantry_update_set(update, json.start(), json.length()) };
    i32::from(case.byte() == 1)
}

/// A struct in a block of exactly the size that it claims, the claim in front; the rest is zero, or what the case says behind
/// the fields that this version knows.
fn sized(case: &mut Case<'_>, known: usize) -> Box<[u64]> {
    let words = usize::from(case.byte()).max(1);
    let mut block = vec![0; words].into_boxed_slice();
    block[0] = (words * 8) as u64;
    if case.byte() == 1 {
        // A claim that no compiler makes, but never more than there is.
        block[0] = block[0].saturating_sub(u64::from(case.byte()));
    }
    for word in block.iter_mut().skip(known.div_ceil(8)) {
        *word = u64::from(case.byte());
    }
    block
}

fuzz_target!(|data: &[u8]| {
    let mut case = Case(data);
    let client = client();
    answer(proper(
        200,
        "application/json",
        br#"{"version": 1, "items": []}"#,
    ));
    let mut out = Out::new();
    let (response, error) = (&raw mut out.response, &raw mut out.error);
    let code = unsafe {
        match case.byte() % 13 {
            0 => {
                let id = case.text();
                tenants::tenantry_tenants_get(client, id.start(), null(), null(), response, error)
            }
            1 => {
                let body = case.block();
                let (start, length) = (body.start(), body.length());
                tenants::tenantry_tenants_create(client, start, length, null(), response, error)
            }
            2 => {
                let (texts, limit) = ([case.text(), case.text(), case.text()], case.number());
                let mut params: tenants::tenantry_tenants_list_params = std::mem::zeroed();
                params.struct_size = size_of_val(&params);
                params.uuids = texts[0].start();
                params.parent_id = texts[1].start();
                params.after = texts[2].start();
                params.limit = &raw const limit;
                params.with_contacts = i32::from(case.byte()) - 2;
                tenants::tenantry_tenants_list(client, &raw const params, null(), response, error)
            }
            3 => {
                let known = size_of::<users::tenantry_users_list_params>();
                let params = sized(&mut case, known);
                let params = params.as_ptr().cast();
                users::tenantry_users_list(client, params, null(), response, error)
            }
            4 => {
                let (method, path, content_type) = (case.text(), case.text(), case.text());
                let query = [case.text(), case.text(), case.text()];
                let mut query = query.each_ref().map(common::Text::start).to_vec();
                query.push(null());
                let body = case.block();
                tenantry_request(
                    client,
                    method.start(),
                    path.start(),
                    query.as_ptr(),
                    body.start(),
                    body.length(),
                    content_type.start(),
                    null(),
                    response,
                    error,
                )
            }
            5 => {
                let (id, version, logo) = (case.text(), case.text(), case.block());
                branding::tenantry_branding_upload_logo(
                    client,
                    id.start(),
                    version.start(),
                    logo.start(),
                    logo.length(),
                    null(),
                    response,
                    error,
                )
            }
            6 => {
                let body = case.block();
                auth::tenantry_auth_request_token(
                    client,
                    body.start(),
                    body.length(),
                    null(),
                    response,
                    error,
                )
            }
            7 => {
                let (id, contact) = (case.text(), case.block());
                tenants::tenantry_tenants_change_contact(
                    client,
                    id.start(),
                    contact.start(),
                    contact.length(),
                    null(),
                    response,
                    error,
                )
            }
            8 => {
                let id = c"0fcd4a69-8a40-4de8-b711-d9c83dc000f7".as_ptr();
                let data = (&raw mut case).cast();
                tenants::tenantry_tenants_modify(
                    client,
                    id,
                    Some(decide),
                    data,
                    null(),
                    response,
                    error,
                )
            }
            9 => {
                let (id, kind) = (case.text(), case.text());
                let params = offering_items::tenantry_offering_items_available_for_child_params {
                    struct_size: size_of::<
                        offering_items::tenantry_offering_items_available_for_child_params,
                    >(),
                    kind: kind.start(),
                    edition: kind.start(),
                };
                let params = &raw const params;
                offering_items::tenantry_offering_items_available_for_child(
                    client,
                    id.start(),
                    params,
                    null(),
                    response,
                    error,
                )
            }
            10 => {
                let call = sized(&mut case, size_of::<tenantry_abi::call::tenantry_call>());
                let call = call.as_ptr().cast();
                users::tenantry_users_me(client, call, response, error)
            }
            11 => {
                let texts: [common::Text; 8] = std::array::from_fn(|_| case.text());
                let numbers = [case.number(), case.number(), case.number()];
                let mut config: tenantry_client_config = std::mem::zeroed();
                config.struct_size = size_of_val(&config);
                config.datacenter_url = texts[0].start();
                config.client_id = texts[1].start();
                config.client_secret = texts[2].start();
                config.login = texts[3].start();
                config.password = texts[4].start();
                config.access_token = texts[5].start();
                config.user_agent = texts[6].start();
                config.proxy = texts[7].start();
                config.login_grant = i32::from(case.byte() % 4);
                config.connect_timeout_ms = &raw const numbers[0];
                config.timeout_ms = &raw const numbers[1];
                config.retries = &raw const numbers[2];
                let mut made = null_mut();
                let code = tenantry_client_new(&raw const config, &raw mut made, error);
                tenantry_client_free(made);
                code
            }
            _ => {
                let (id, name) = (case.text(), case.text());
                let mut made = null_mut();
                let code = tenantry_client_for_tenant(client, id.start(), &raw mut made, error);
                tenantry_client_free(made);
                if code == 0 {
                    let mut me = null_mut();
                    users::tenantry_users_me(client, null(), &raw mut me, null_mut());
                    tenantry_response_header(me, name.start());
                    tenantry_response_free(me);
                }
                code
            }
        }
    };
    out.read(code);
});
