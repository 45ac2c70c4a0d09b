// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on usages: `tenantry_usages_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Optional parameters of tenantry_usages_list(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_usages_list_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_usages_list_params {
    /// `sizeof(tenantry_usages_list_params)`.
    pub struct_size: usize,
    /// Only these usages. Several are joined by commas.
    pub usage_names: *const c_char,
    /// Only usages of these editions. Several are joined by commas.
    pub editions: *const c_char,
}

unsafe impl Versioned for tenantry_usages_list_params {}

impl Params for tenantry_usages_list_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("usage_names", self.usage_names);
            query.text("editions", self.editions);
        }
    }
}

/// Fetches what a tenant uses.
///
/// GET /api/2/tenants/{tenant_id}/usages
///
/// Numbers are refreshed every five to six hours. `value` counts since `range_start`,
/// `absolute_value` is the total. The same usage occurs once for each storage.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a UsageList. What a tenant uses. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_usages_list_params params = {.struct_size = sizeof params, .usage_names = "storage"};
/// code = tenantry_usages_list(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &params, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_usages_list(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_usages_list_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USAGES_LIST)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_usages_list_for_tenants(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_usages_list_for_tenants_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_usages_list_for_tenants_params {
    /// `sizeof(tenantry_usages_list_for_tenants_params)`.
    pub struct_size: usize,
    /// Only these usages. Several are joined by commas.
    pub usage_names: *const c_char,
    /// Only usages of these editions. Several are joined by commas.
    pub editions: *const c_char,
}

unsafe impl Versioned for tenantry_usages_list_for_tenants_params {}

impl Params for tenantry_usages_list_for_tenants_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("usage_names", self.usage_names);
            query.text("editions", self.editions);
        }
    }
}

/// Fetches what each of several tenants uses.
///
/// GET /api/2/tenants/usages
///
/// Numbers are refreshed every five to six hours. `value` counts since `range_start`,
/// `absolute_value` is the total.
///
/// @param client The client.
/// @param tenants The tenants' ids. Several are joined by commas.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a TenantUsagesList. What several tenants use. Fields:
///   `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_usages_list_for_tenants_params params = {.struct_size = sizeof params,
///     .editions = "pck_per_workload"};
/// code = tenantry_usages_list_for_tenants(client,
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151", &params, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_usages_list_for_tenants(
    client: *const tenantry_client,
    tenants: *const c_char,
    params: *const tenantry_usages_list_for_tenants_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USAGES_LIST_FOR_TENANTS)
            .query(&[("tenants", tenants)])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Reports usage from outside the platform.
///
/// PUT /api/2/tenants/usages
///
/// Which fields are given decides whether usage is reported for a tenant or for a resource. The
/// caller must belong to the root tenant, or be an application that the platform has approved. An
/// item that fails carries an `error` in an answer that succeeds.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param body JSON of a UsageUpdate. Usages to report. Fields: `items`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a UsageUpdateResult. What became of the reported usages.
///   Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"items": [{"tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
/// //     "usage_type": "storage", "usage_value": 1073741824}]}
/// code = tenantry_usages_update(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_usages_update(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USAGES_UPDATE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_usages_against_quotas(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_usages_against_quotas_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_usages_against_quotas_params {
    /// `sizeof(tenantry_usages_against_quotas_params)`.
    pub struct_size: usize,
    /// Only these usages, as in `storage`. All when it is not given. Several are joined by commas.
    pub usage_names: *const c_char,
    /// Only usages of these editions, and those that have none. All when it is not given. Several are
    /// joined by commas.
    pub editions: *const c_char,
}

unsafe impl Versioned for tenantry_usages_against_quotas_params {}

impl Params for tenantry_usages_against_quotas_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.texts("usage_names", self.usage_names);
            query.texts("editions", self.editions);
        }
    }
}

/// Tells what a tenant and all below it use, held against the tenant's quotas.
///
/// It says how much is left, and whether a quota is exceeded. The service counts anew every five to
/// six hours; bills are made from reports.
///
/// Requests: GET /api/2/tenants/{tenant_id}/usages.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of QuotaUsage. The usages. Fields:
///   `application_id`, `name`, `measurement_unit`, `value`, `state`; optional: `edition`,
///   `infra_id`, `quota`, `limit`, `left`, `percent`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_usages_against_quotas(client, customer_id, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_usages_against_quotas(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_usages_against_quotas_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(59, &[("tenant_id", Arg::Text(tenant_id))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_usages_of_children(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_usages_of_children_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_usages_of_children_params {
    /// `sizeof(tenantry_usages_of_children_params)`.
    pub struct_size: usize,
    /// Only these usages, as in `storage`. All when it is not given. Several are joined by commas.
    pub usage_names: *const c_char,
    /// Only usages of these editions, and those that have none. All when it is not given. Several are
    /// joined by commas.
    pub editions: *const c_char,
}

unsafe impl Versioned for tenantry_usages_of_children_params {}

impl Params for tenantry_usages_of_children_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.texts("usage_names", self.usage_names);
            query.texts("editions", self.editions);
        }
    }
}

/// Tells what each of a tenant's children uses, with all below it.
///
/// It takes as few requests as there can be. A hundred children are asked for at once. Children
/// whose usages are not to be seen have none.
///
/// Requests: GET /api/2/tenants/{tenant_id}/children, GET /api/2/tenants/usages.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of ChildUsage. The children, by name. Fields: `id`,
///   `name`, `kind`, `usages`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_usages_of_children_params params = {.struct_size = sizeof params,
///     .usage_names = "storage"};
/// code = tenantry_usages_of_children(client, root_id, &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_usages_of_children(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_usages_of_children_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(60, &[("tenant_id", Arg::Text(tenant_id))])
            .options(&params)
            .send(client, call, out, error)
    }
}
