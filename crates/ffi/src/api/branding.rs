// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on branding: `tenantry_branding_...`.

use std::ffi::{c_char, c_void};

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::callbacks::tenantry_change_callback;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

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
            query.number("effective", self.effective);
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_branding_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL, &out,
///     &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_branding_enable(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL, &out,
///     &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"company_name": "FooBar", "color_scheme": "orange"}
/// code = tenantry_branding_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", body,
///     body_len, NULL, &out, &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_branding_disable(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL,
///     &out, &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_branding_logo(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
///     &error);
/// ```
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
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: the bytes of a PNG picture
/// code = tenantry_branding_upload_logo(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", body,
///     body_len, NULL, &out, &error);
/// ```
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

/// Changes what a partner or folder shows on what it shows now.
///
/// One without a brand of its own gets one first, which begins as that of the tenant above. When
/// another writer was faster, reads again and lets `change` decide anew, five times at most. When
/// nothing is to change, nothing is written.
///
/// Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
/// /api/2/tenants/{tenant_id}/brand, PUT /api/2/tenants/{tenant_id}/brand.
///
/// @param client The client.
/// @param tenant_id The partner or folder.
/// @param change Is told what it shows and gives what to change of it. It gets JSON of a
///   BrandOptions and gives JSON of a BrandOptionsUpdate. Fields, all optional: `support_phone`,
///   `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`, `upsell_url`,
///   `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`, `platform_terms_url`,
///   `user_guide_url`, `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`,
///   `logotype`, `service_name`, `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`,
///   `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`,
///   `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
///   `smtp_encryption`.
/// @param change_data What `change` is given.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a BrandOptions. What it shows now. Fields, all optional:
///   `support_phone`, `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`,
///   `upsell_url`, `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`,
///   `platform_terms_url`, `user_guide_url`, `mobile_app_ios_download_url`, `color`,
///   `company_name`, `color_scheme`, `logotype`, `service_name`, `reg_server_url`, `router_url`,
///   `agent_gateway_url`, `help_url`, `privacy_policy_url`, `owns_custom_legal_docs`,
///   `white_labeled_agent`, `smtp_override`, `smtp_reply_address`, `smtp_server`, `smtp_port`,
///   `smtp_user`, `smtp_password`, `smtp_encryption`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a customer or unit, which have
///   no brand of their own; a version conflict only when every try lost.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // change gives: {"service_name": "Example"}
/// code = tenantry_branding_modify(client, partner_id, change, change_data, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_modify(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    change: tenantry_change_callback,
    change_data: *mut c_void,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                37,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("change", Arg::Change(change, change_data)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Sets where the links and buttons to buy more lead, for a partner.
///
/// It counts for all below it without a brand of their own. The partner gets a brand of its own
/// first when it has none. A URL that is set already is not written again.
///
/// Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
/// /api/2/tenants/{tenant_id}/brand, PUT /api/2/tenants/{tenant_id}/brand.
///
/// @param client The client.
/// @param tenant_id The partner or folder.
/// @param url The address, which begins with https:// or http://. An empty text takes the links
///   away.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a BrandOptions. What it shows now. Fields, all optional:
///   `support_phone`, `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`,
///   `upsell_url`, `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`,
///   `platform_terms_url`, `user_guide_url`, `mobile_app_ios_download_url`, `color`,
///   `company_name`, `color_scheme`, `logotype`, `service_name`, `reg_server_url`, `router_url`,
///   `agent_gateway_url`, `help_url`, `privacy_policy_url`, `owns_custom_legal_docs`,
///   `white_labeled_agent`, `smtp_override`, `smtp_reply_address`, `smtp_server`, `smtp_port`,
///   `smtp_user`, `smtp_password`, `smtp_encryption`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for what is no web address, and for
///   a customer or unit, which have no brand of their own.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_branding_set_buy_url(client, partner_id, "https://www.example.com/store", NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_set_buy_url(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    url: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(38, &[("tenant_id", Arg::Text(tenant_id)), ("url", Arg::Text(url))])
            .send(client, call, out, error)
    }
}

/// Sets the logo that a partner or folder shows from a file.
///
/// The picture is looked at before it is sent. One without a brand of its own gets one first. A
/// logo that is there already is not sent again, which is also how a lost answer is found out.
///
/// Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
/// /api/2/tenants/{tenant_id}/brand/logo, POST /api/2/tenants/{tenant_id}/brand/logo.
///
/// @param client The client.
/// @param tenant_id The partner or folder.
/// @param path Where the picture is, in the PNG format.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for what cannot be read or is no
///   whole PNG picture, and for a customer or unit, which have no brand of their own.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_branding_set_logo_from_file(client, partner_id, logo_path, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_branding_set_logo_from_file(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    path: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(39, &[("tenant_id", Arg::Text(tenant_id)), ("path", Arg::Text(path))])
            .send(client, call, out, error)
    }
}
