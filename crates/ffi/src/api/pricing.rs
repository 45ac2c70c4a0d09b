// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on pricing: `tenantry_pricing_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Fetches a tenant's pricing.
///
/// GET /api/2/tenants/{tenant_id}/pricing
///
/// `production_start_date` is when a trial will be switched to production by itself, or when it
/// was.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Pricing. A tenant's pricing. Fields: `mode`, `currency`,
///   `version`, `production_start_date`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_pricing_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pricing_get(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::PRICING_GET)
            .path(&[tenant_id])
            .send(client, call, out, error)
    }
}

/// Changes a tenant's pricing; this is how a trial becomes production.
///
/// PUT /api/2/tenants/{tenant_id}/pricing
///
/// A switch from trial to production is not to be undone, and the whole month goes into the monthly
/// report. `version` is the one fetched with `pricing.get`.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of a PricingUpdate. A change of a tenant's pricing. Fields: `version`;
///   optional: `mode`, `currency`, `production_start_date`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Pricing. A tenant's pricing. Fields: `mode`, `currency`,
///   `version`, `production_start_date`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"mode": "production", "version": 1596545222672}
/// code = tenantry_pricing_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pricing_update(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::PRICING_UPDATE)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Switches a customer from trial to production.
///
/// Its usage is charged from now on, the whole of this month with it. This cannot be undone, and
/// comes by itself after a full month of trial. A tenant that has left its trial is left as it is;
/// a lost answer is looked for, and never sent again.
///
/// Requests: GET /api/2/tenants/{tenant_id}/pricing, PUT /api/2/tenants/{tenant_id}/pricing.
///
/// @param client The client.
/// @param tenant_id The customer.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Pricing. The pricing as it is now. Fields: `mode`,
///   `currency`, `version`, `production_start_date`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_pricing_switch_to_production(client, customer_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pricing_switch_to_production(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(25, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}

/// Tells how a partner is charged: licensing mode, tier level, contract and account number.
///
/// Requests: GET /api/2/applications, GET
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
///
/// @param client The client.
/// @param tenant_id The partner.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a BillingSettings. The settings. Fields, all optional:
///   `licensing_mode`, `tier_level`, `contract_type`, `account_number`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_pricing_billing_settings(client, partner_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pricing_billing_settings(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(26, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}

/// Sets how a partner is charged.
///
/// A mode that is set already is left as it is.
///
/// Requests: GET /api/2/applications, GET
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
///
/// @param client The client.
/// @param tenant_id The partner.
/// @param mode `per_gb`, by storage alone, or `per_device`, by devices and hosted storage.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Setting. The setting as it is now. Fields: `name`,
///   `effective`; optional: `application_id`, `own`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for another mode.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_pricing_set_licensing_mode(client, partner_id, "per_device", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pricing_set_licensing_mode(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    mode: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(27, &[("tenant_id", Arg::Text(tenant_id)), ("mode", Arg::Text(mode))])
            .send(client, call, out, error)
    }
}

/// Sets a partner's minimum commitment.
///
/// A level that is set already is left as it is.
///
/// Requests: GET /api/2/applications, GET
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
///
/// @param client The client.
/// @param tenant_id The partner.
/// @param level -1 for none, 0 for the first tier, 1 for the second and so on; -2 for one that
///   was agreed on by itself. In decimal.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Setting. The setting as it is now. Fields: `name`,
///   `effective`; optional: `application_id`, `own`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a level that is not from -2 to
///   7.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_pricing_set_tier_level(client, partner_id, "3", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pricing_set_tier_level(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    level: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                28,
                &[("tenant_id", Arg::Text(tenant_id)), ("level", Arg::Number(level))],
            )
            .send(client, call, out, error)
    }
}

/// Tells what a partner pays for what.
///
/// Requests: GET /api/2/applications, GET
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
///
/// @param client The client.
/// @param tenant_id The partner.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a PriceList. The price list. Fields: `pricing`; optional:
///   `currency`, `licensing_mode`, `tier_level`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. Not found when the partner has none.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_pricing_price_list(client, partner_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_pricing_price_list(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(29, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}
