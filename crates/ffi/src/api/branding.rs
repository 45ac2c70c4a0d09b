// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on branding: `tenantry_branding_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;

/// Optional parameters of tenantry_branding_get(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_branding_get_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_branding_get_params {
    /// `sizeof(tenantry_branding_get_params)`.
    pub struct_size: usize,
    /// `1` gives the brand the tenant shows, which may be its parent's. `0` when it is not given.
    pub effective: *const i64,
}

unsafe impl Versioned for tenantry_branding_get_params {}

impl Params for tenantry_branding_get_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.integer("effective", self.effective);
        }
    }
}

/// Fetches a tenant's branding options.
///
/// GET /api/2/tenants/{tenant_id}/brand
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a BrandOptions. A tenant's branding options: the brand and
///   the server that sends its e-mails. Fields, all optional: `support_phone`, `id`,
///   `account_server_url`, `support_url`, `mobile_app_android_download_url`, `upsell_url`,
///   `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`, `platform_terms_url`,
///   `user_guide_url`, `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`,
///   `logotype`, `service_name`, `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`,
///   `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`,
///   `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
///   `smtp_encryption`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_get(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_branding_get_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::BRANDING_GET)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Gives a tenant a brand of its own.
///
/// POST /api/2/tenants/{tenant_id}/brand
///
/// The tenant's version rises by one.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param version The version the tenant has now. In decimal.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
///   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
///   `default_idp_id`, `external_operation_status`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 409 (a conflict).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_enable(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    version: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::BRANDING_ENABLE)
            .path(&[tenant_id])
            .query(&[("version", version)])
            .send(client, call, out, error)
    }
}

/// Changes a tenant's branding options.
///
/// PUT /api/2/tenants/{tenant_id}/brand
///
/// The tenant's version rises by one, and the answer is the tenant. An empty `upsell_url` hides the
/// links to buy.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param version The version the tenant has now. In decimal.
/// @param body JSON of a BrandOptionsUpdate. What changes in a tenant's branding options. Fields,
///   all optional: `support_phone`, `id`, `account_server_url`, `support_url`,
///   `mobile_app_android_download_url`, `upsell_url`, `backup_console_url`, `terms_url`,
///   `home_url`, `knowledgebase_url`, `platform_terms_url`, `user_guide_url`,
///   `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`, `logotype`,
///   `service_name`, `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`,
///   `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`,
///   `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
///   `smtp_encryption`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
///   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
///   `default_idp_id`, `external_operation_status`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 409 (a conflict) and 415 (unsupported content type).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_update(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    version: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::BRANDING_UPDATE)
            .path(&[tenant_id])
            .query(&[("version", version)])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Takes a tenant's own brand away; it shows its parent's again.
///
/// DELETE /api/2/tenants/{tenant_id}/brand
///
/// The tenant's version rises by one.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param version The version the tenant has now. In decimal.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 409 (a conflict).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_disable(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    version: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::BRANDING_DISABLE)
            .path(&[tenant_id])
            .query(&[("version", version)])
            .send(client, call, out, error)
    }
}

/// Fetches the logo of a tenant's brand as a PNG picture.
///
/// GET /api/2/tenants/{tenant_id}/brand/logo
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: the bytes of the file.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_logo(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::BRANDING_LOGO)
            .path(&[tenant_id])
            .send(client, call, out, error)
    }
}

/// Sets the logo of a tenant's brand.
///
/// POST /api/2/tenants/{tenant_id}/brand/logo
///
/// The tenant's version rises by one.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param version The version the tenant has now. In decimal.
/// @param body A PNG picture.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
///   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
///   `default_idp_id`, `external_operation_status`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take).
///
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_upload_logo(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    version: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::BRANDING_UPLOAD_LOGO)
            .path(&[tenant_id])
            .query(&[("version", version)])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}
