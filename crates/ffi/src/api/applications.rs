// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on applications: `tenantry_applications_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Fetches every application of the platform.
///
/// GET /api/2/applications
///
/// @param client The client.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an ApplicationList. Every application of the platform.
///   Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_list(client, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_list(
    client: *const tenantry_client,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe { Ask::of(&operations::APPLICATIONS_LIST).send(client, call, out, error) }
}

/// Fetches one application.
///
/// GET /api/2/applications/{application_id}
///
/// @param client The client.
/// @param application_id The application's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an Application. An application: a service of the platform.
///   Fields: `id`, `name`, `type`, `usages`, `api_base_url`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 404
///   (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_get(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_get(
    client: *const tenantry_client,
    application_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_GET)
            .path(&[application_id])
            .send(client, call, out, error)
    }
}

/// Turns an application on for a tenant.
///
/// POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
///
/// Only applications that the tenant's parent has can be enabled. This enables no offering items:
/// use `offering_items.set`, which also enables the application.
///
/// @param client The client.
/// @param application_id The application's id.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_enable(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_enable(
    client: *const tenantry_client,
    application_id: *const c_char,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_ENABLE)
            .path(&[application_id, tenant_id])
            .send(client, call, out, error)
    }
}

/// Turns an application off for a tenant.
///
/// DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
///
/// Not to be undone: the application stops in the tenant and in all tenants below, and its data
/// there is deleted. The application `platform` cannot be disabled.
///
/// @param client The client.
/// @param application_id The application's id.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_disable(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_disable(
    client: *const tenantry_client,
    application_id: *const c_char,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_DISABLE)
            .path(&[application_id, tenant_id])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_applications_ids_for_tenant(). Zero the struct, set
/// `struct_size` to `sizeof(tenantry_applications_ids_for_tenant_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_applications_ids_for_tenant_params {
    /// `sizeof(tenantry_applications_ids_for_tenant_params)`.
    pub struct_size: usize,
    /// When true, applications in a grace period are left out.
    pub for_ui: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_applications_ids_for_tenant_params {}

impl Params for tenantry_applications_ids_for_tenant_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("for_ui", self.for_ui);
    }
}

/// Fetches the ids of the applications that a tenant has.
///
/// GET /api/2/tenants/{tenant_id}/applications
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an IdList. A list of ids. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
///     NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_ids_for_tenant(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_applications_ids_for_tenant_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_IDS_FOR_TENANT)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Fetches the ids of the applications that each of several tenants has.
///
/// GET /api/2/tenants/applications
///
/// @param client The client.
/// @param tenants The tenants' ids. Several are joined by commas.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a TenantApplicationsList. The applications of several
///   tenants. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_ids_for_tenants(client,
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_ids_for_tenants(
    client: *const tenantry_client,
    tenants: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_IDS_FOR_TENANTS)
            .query(&[("tenants", tenants)])
            .send(client, call, out, error)
    }
}

/// Fetches one setting of an application, as the tenant sees it.
///
/// GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
///
/// Billing settings are settings of the application `platform`: `tier_level_value`,
/// `licensing_mode`, `contract_type`, `acronis_account_number`, `pricing_info`.
///
/// @param client The client.
/// @param application_id The application's id.
/// @param tenant_id The tenant's id.
/// @param setting_name The setting's name.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Setting. A setting as a tenant sees it. Fields: `name`,
///   `effective`; optional: `application_id`, `own`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_get_setting(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_get_setting(
    client: *const tenantry_client,
    application_id: *const c_char,
    tenant_id: *const c_char,
    setting_name: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_GET_SETTING)
            .path(&[application_id, tenant_id, setting_name])
            .send(client, call, out, error)
    }
}

/// Sets one setting of an application for a tenant.
///
/// PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
///
/// The settings `tier_level_value` and `licensing_mode` may be set for partners;
/// `PromoteHigherEditions` enables upsell of editions.
///
/// @param client The client.
/// @param application_id The application's id.
/// @param tenant_id The tenant's id.
/// @param setting_name The setting's name.
/// @param body JSON of a SettingUpdate. A value to set. Fields, all optional: `value`, `lock`,
///   `exclusive`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Setting. A setting as a tenant sees it. Fields: `name`,
///   `effective`; optional: `application_id`, `own`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"value": "per_gb"}
/// code = tenantry_applications_update_setting(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", body, body_len, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_update_setting(
    client: *const tenantry_client,
    application_id: *const c_char,
    tenant_id: *const c_char,
    setting_name: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_UPDATE_SETTING)
            .path(&[application_id, tenant_id, setting_name])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Drops a tenant's own value of a setting, so that it is inherited again.
///
/// DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
///
/// @param client The client.
/// @param application_id The application's id.
/// @param tenant_id The tenant's id.
/// @param setting_name The setting's name.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_delete_setting(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_delete_setting(
    client: *const tenantry_client,
    application_id: *const c_char,
    tenant_id: *const c_char,
    setting_name: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::APPLICATIONS_DELETE_SETTING)
            .path(&[application_id, tenant_id, setting_name])
            .send(client, call, out, error)
    }
}

/// Turns a service on for a tenant, by whatever name.
///
/// Its offering items are not turned on with it; to turn on an item turns on its service. A service
/// that is on already is left alone.
///
/// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/applications, GET
/// /api/2/tenants/{tenant_id}, POST
/// /api/2/applications/{application_id}/bindings/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param application The service: its id, its type (`backup`) or its name.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of an Application. The service. Fields: `id`, `name`, `type`,
///   `usages`, `api_base_url`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when there is no such service, or
///   the tenant above does not have it.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_turn_on(client, customer_id, "files_cloud", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_turn_on(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    application: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                6,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("application", Arg::Text(application)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Turns a service off and deletes its data, in the tenant and in all below it.
///
/// This cannot be undone, so the tenant's name or id must be repeated. Its offering items are
/// turned off. A service that is off already is left alone.
///
/// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}, GET
/// /api/2/tenants/{tenant_id}/applications, DELETE
/// /api/2/applications/{application_id}/bindings/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param application The service: its id, its type (`backup`) or its name. Not the management
///   portal.
/// @param confirmation The tenant's name or its id.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result, which is empty.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when there is no such service, it
///   is the management portal, or the confirmation is neither name nor id.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_applications_turn_off(client, customer_id, "files_cloud", customer_name, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_applications_turn_off(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    application: *const c_char,
    confirmation: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                7,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("application", Arg::Text(application)),
                    ("confirmation", Arg::Text(confirmation)),
                ],
            )
            .send(client, call, out, error)
    }
}
