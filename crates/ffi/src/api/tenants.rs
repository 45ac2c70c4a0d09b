// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on tenants: `tenantry_tenants_...`.

use std::ffi::{c_char, c_void};

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::callbacks::tenantry_change_callback;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::pages::tenantry_pages;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};
use crate::walk::tenantry_walk;

/// Creates a tenant.
///
/// POST /api/2/tenants
///
/// A customer starts as a trial, a partner in production. A new tenant has no services until it
/// gets offering items. The name must be unique in the tree: a name that is taken is a name
/// conflict.
///
/// @param client The client.
/// @param body JSON of a NewTenant. A tenant to create. Fields: `name`, `parent_id`, `kind`;
///   optional: `contact`, `company_billing_contact`, `enabled`, `customer_id`, `internal_tag`,
///   `language`, `default_idp_id`, `update_lock`, `ancestral_access`, `settings`,
///   `enhanced_security`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
///   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
///   `default_idp_id`, `external_operation_status`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"name": "Foobar", "kind": "customer",
/// //     "parent_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae", "language": "en",
/// //     "contact": {"email": "foo.bar@example.com"}}
/// code = tenantry_tenants_create(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_create(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_CREATE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_get(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_get_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_get_params {
    /// `sizeof(tenantry_tenants_get_params)`.
    pub struct_size: usize,
    /// When true, the answer holds the path of tenants down to this one.
    pub embed_path: i32,
    /// When true, a deleted tenant may be returned.
    pub allow_deleted: i32,
}

unsafe impl Versioned for tenantry_tenants_get_params {}

impl Params for tenantry_tenants_get_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("embed_path", self.embed_path);
        query.boolean("allow_deleted", self.allow_deleted);
    }
}

/// Fetches one tenant.
///
/// GET /api/2/tenants/{tenant_id}
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
///   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
///   `default_idp_id`, `external_operation_status`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_get(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_tenants_get_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_GET)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_list(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_list_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_list_params {
    /// `sizeof(tenantry_tenants_list_params)`.
    pub struct_size: usize,
    /// The tenants' ids, at most 100. Not together with `subtree_root_id` or `parent_id`. Several are
    /// joined by commas.
    pub uuids: *const c_char,
    /// The children of this tenant. Not together with `uuids` or `subtree_root_id`.
    pub parent_id: *const c_char,
    /// This tenant and all below it, those higher up first. Not together with `uuids` or `parent_id`.
    pub subtree_root_id: *const c_char,
    /// Only tenants that changed after this time (RFC 3339, UTC).
    pub updated_since: *const c_char,
    /// Tenants to a page. `5000` when it is not given.
    pub limit: *const i64,
    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
    /// filters.
    pub after: *const c_char,
    /// How much of each tenant comes back. `stamps`: ids, version and times. `basic`: also name, kind
    /// and whether it is enabled. `full`: everything. One of `stamps`, `basic` and `full`. `full` when
    /// it is not given.
    pub lod: *const c_char,
    /// When true, the tenants' contacts come along.
    pub with_contacts: i32,
    /// When true, only tenants that have offering items of the type `count`.
    pub with_offering_items: i32,
    /// When true, only tenants that have offering items of the type `infra`.
    pub with_infra_offering_items: i32,
    /// When true, all offering items of the tenants come along.
    pub expand_offering_items: i32,
    /// When true, the tenants between the caller's and those in `uuids` come along. Not together with
    /// `subtree_root_id` or `parent_id`.
    pub include_relative_path: i32,
    /// When true, deleted tenants may be returned.
    pub allow_deleted: i32,
}

unsafe impl Versioned for tenantry_tenants_list_params {}

impl Params for tenantry_tenants_list_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("uuids", self.uuids);
            query.text("parent_id", self.parent_id);
            query.text("subtree_root_id", self.subtree_root_id);
            query.text("updated_since", self.updated_since);
            query.number("limit", self.limit);
            query.text("after", self.after);
            query.text("lod", self.lod);
            query.boolean("with_contacts", self.with_contacts);
            query.boolean("with_offering_items", self.with_offering_items);
            query.boolean("with_infra_offering_items", self.with_infra_offering_items);
            query.boolean("expand_offering_items", self.expand_offering_items);
            query.boolean("include_relative_path", self.include_relative_path);
            query.boolean("allow_deleted", self.allow_deleted);
        }
    }
}

/// Fetches several tenants, given by their ids, their parent or the root of their tree.
///
/// GET /api/2/tenants
///
/// Give one of `uuids`, `parent_id` and `subtree_root_id`; without any of them the service refuses.
/// Unknown ids are left out without a word.
///
/// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
/// had by giving that as `after`, alone or with a `limit`. tenantry_tenants_list_pages() does that.
///
/// @param client The client.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a TenantList. A page of tenants. Fields: `timestamp`,
///   `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_tenants_list_params params = {.struct_size = sizeof params,
///     .parent_id = "ede9f834-70b3-476c-83d9-736f9f8c7dae", .limit = &(int64_t){100}};
/// code = tenantry_tenants_list(client, &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_list(
    client: *const tenantry_client,
    params: *const tenantry_tenants_list_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_LIST).params(&params).send(client, call, out, error)
    }
}

/// All pages of tenantry_tenants_list(), one after the other by tenantry_pages_next(). Nothing is
/// sent yet.
///
/// @param client The client.
/// @param params The optional parameters, or NULL.
/// @param out Gets the list. Free it with tenantry_pages_free().
/// @param error Gets what went wrong. Free it with tenantry_error_free().
/// @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_list_pages(
    client: *const tenantry_client,
    params: *const tenantry_tenants_list_params,
    out: *mut *mut tenantry_pages,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_LIST).params(&params).pages(client, out, error)
    }
}

/// Optional parameters of tenantry_tenants_child_ids(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_child_ids_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_child_ids_params {
    /// `sizeof(tenantry_tenants_child_ids_params)`.
    pub struct_size: usize,
    /// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
    /// `usage.workstations` or, with the storage's id,
    /// `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name` when it
    /// is not given.
    pub order: *const c_char,
    /// When true, deleted tenants may be among them.
    pub allow_deleted: i32,
    /// Cursor of the next page, from paging.cursors.after of the previous response; it encodes filters
    /// and sorting, so send it alone.
    pub after: *const c_char,
}

unsafe impl Versioned for tenantry_tenants_child_ids_params {}

impl Params for tenantry_tenants_child_ids_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("order", self.order);
            query.boolean("allow_deleted", self.allow_deleted);
            query.text("after", self.after);
        }
    }
}

/// Fetches the ids of a tenant's direct children.
///
/// GET /api/2/tenants/{tenant_id}/children
///
/// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
/// had by giving that as `after`, alone or with a `limit`. tenantry_tenants_child_ids_pages() does
/// that.
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
/// code = tenantry_tenants_child_ids(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_child_ids(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_tenants_child_ids_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_CHILD_IDS)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// All pages of tenantry_tenants_child_ids(), one after the other by tenantry_pages_next(). Nothing
/// is sent yet.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param out Gets the list. Free it with tenantry_pages_free().
/// @param error Gets what went wrong. Free it with tenantry_error_free().
/// @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_child_ids_pages(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_tenants_child_ids_params,
    out: *mut *mut tenantry_pages,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_CHILD_IDS)
            .path(&[tenant_id])
            .params(&params)
            .pages(client, out, error)
    }
}

/// Optional parameters of tenantry_tenants_children(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_children_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_children_params {
    /// `sizeof(tenantry_tenants_children_params)`.
    pub struct_size: usize,
    /// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
    /// `usage.workstations` or, with the storage's id,
    /// `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name` when it
    /// is not given.
    pub order: *const c_char,
    /// When true, deleted tenants may be among them.
    pub allow_deleted: i32,
    /// Cursor of the next page, from paging.cursors.after of the previous response; it encodes filters
    /// and sorting, so send it alone.
    pub after: *const c_char,
}

unsafe impl Versioned for tenantry_tenants_children_params {}

impl Params for tenantry_tenants_children_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("order", self.order);
            query.boolean("allow_deleted", self.allow_deleted);
            query.text("after", self.after);
        }
    }
}

/// Fetches a tenant's direct children.
///
/// GET /api/2/tenants/{tenant_id}/children?include_details=true
///
/// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
/// had by giving that as `after`, alone or with a `limit`. tenantry_tenants_children_pages() does
/// that.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a TenantChildren. A tenant's direct children. Fields:
///   `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_children(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_children(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_tenants_children_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_CHILDREN)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// All pages of tenantry_tenants_children(), one after the other by tenantry_pages_next(). Nothing
/// is sent yet.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param out Gets the list. Free it with tenantry_pages_free().
/// @param error Gets what went wrong. Free it with tenantry_error_free().
/// @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_children_pages(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_tenants_children_params,
    out: *mut *mut tenantry_pages,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_CHILDREN)
            .path(&[tenant_id])
            .params(&params)
            .pages(client, out, error)
    }
}

/// Changes a tenant, moves it, or turns it off and on.
///
/// PUT /api/2/tenants/{tenant_id}
///
/// Send what changes, and the `version` the tenant has now; fields left out keep their values, also
/// inside `contact`. Every update raises the version by one. `parent_id` moves the tenant,
/// `enabled` turns it off or on with everything below it, and `kind` may only change between
/// partner and folder.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of a TenantUpdate. What changes in a tenant. Fields: `version`; optional:
///   `name`, `customer_type`, `parent_id`, `kind`, `contact`, `enabled`, `customer_id`, `brand_id`,
///   `internal_tag`, `language`, `default_idp_id`, `update_lock`, `ancestral_access`,
///   `external_operation_status`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
///   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
///   `default_idp_id`, `external_operation_status`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"version": 3, "customer_id": "FB-17", "internal_tag": null,
/// //     "contact": {"phone": "1-541-754-3010"}}
/// code = tenantry_tenants_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_update(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_UPDATE)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Deletes a tenant and everything below it.
///
/// DELETE /api/2/tenants/{tenant_id}
///
/// The tenant must be disabled first; `version` is the one it has after that. All users, tenants
/// and data below it go too. The vendor's guide calls this irreversible; `tenants.restore` brings
/// back what is not gone for good yet.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param version The version the tenant has now. In decimal.
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
/// code = tenantry_tenants_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_delete(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    version: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_DELETE)
            .path(&[tenant_id])
            .query(&[("version", version)])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_restore(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_restore_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_restore_params {
    /// `sizeof(tenantry_tenants_restore_params)`.
    pub struct_size: usize,
    /// When true, the tenant comes back although its name or a login in it is taken by now; it then
    /// gets a name with something added.
    pub force: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_tenants_restore_params {}

impl Params for tenantry_tenants_restore_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("force", self.force);
    }
}

/// Brings a deleted tenant back.
///
/// POST /api/2/tenants/{tenant_id}/restore
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 409 (a conflict).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_restore(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_restore(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_tenants_restore_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_RESTORE)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Sets the identity provider that a tenant's new users get.
///
/// PUT /api/2/tenants/{tenant_id}/default_idp
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of a DefaultIdpUpdate. The identity provider new users get. Fields:
///   `version`, `idp_id`, `apply_to_children`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
///   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
///   `default_idp_id`, `external_operation_status`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 409 (a conflict).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"version": 3, "idp_id": "11111111-1111-1111-1111-111111111111",
/// //     "apply_to_children": false}
/// code = tenantry_tenants_set_default_idp(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
///     body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_set_default_idp(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_SET_DEFAULT_IDP)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Tells whether a tenant asks its users for two factors, and how many have them.
///
/// GET /api/2/tenants/{tenant_id}/mfa/status
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a TenantMfaStatus. Two-factor authentication of a tenant.
///   Fields: `mfa_status`, `update_allowed`, `users_count`, `users_with_totp_enabled_count`;
///   optional: `users`, `users_with_totp_enabled`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_mfa_status(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_mfa_status(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_MFA_STATUS)
            .path(&[tenant_id])
            .send(client, call, out, error)
    }
}

/// Turns two-factor authentication on or off for a tenant.
///
/// PUT /api/2/tenants/{tenant_id}/mfa/status
///
/// Users who have no second factor cannot log in until they have set one up. Folders and units
/// follow their parent.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of a TenantMfaUpdate. Two-factor authentication of a tenant to set. Fields:
///   `enabled`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a TenantMfaStatus. Two-factor authentication of a tenant.
///   Fields: `mfa_status`, `update_allowed`, `users_count`, `users_with_totp_enabled_count`;
///   optional: `users`, `users_with_totp_enabled`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"enabled": true}
/// code = tenantry_tenants_set_mfa(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_set_mfa(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::TENANTS_SET_MFA)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Changes a tenant on what it is now.
///
/// Reads it, lets `change` say what to change, writes that with the version that was read. When
/// another writer was faster, reads again and lets `change` decide anew, five times at most. When
/// nothing is to change, nothing is written.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param change Is told the tenant as it is and gives what to change of it. It gets JSON of a
///   Tenant and gives JSON of a TenantUpdate. Fields: `version`; optional: `name`, `customer_type`,
///   `parent_id`, `kind`, `contact`, `enabled`, `customer_id`, `brand_id`, `internal_tag`,
///   `language`, `default_idp_id`, `update_lock`, `ancestral_access`, `external_operation_status`.
/// @param change_data What `change` is given.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
///   writer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // change gives: {"language": "de"}
/// code = tenantry_tenants_modify(client, customer_id, change, change_data, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_modify(
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
                8,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("change", Arg::Change(change, change_data)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Suspends a partner or customer.
///
/// Their users and all below are shut out, data is kept and billing goes on. A tenant that is
/// suspended already is left as it is.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_suspend(client, customer_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_suspend(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(9, &[("tenant_id", Arg::Text(tenant_id))]).send(client, call, out, error)
    }
}

/// Lets a suspended partner or customer work again.
///
/// A tenant that is enabled already is left as it is.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_reactivate(client, customer_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_reactivate(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(10, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}

/// Gives a tenant another name.
///
/// It must be free in the whole tree. A tenant that has the name already is left as it is.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param name The name.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. A name conflict when the name is taken.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_rename(client, customer_id, "Customer, Ltd", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_rename(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    name: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(11, &[("tenant_id", Arg::Text(tenant_id)), ("name", Arg::Text(name))])
            .send(client, call, out, error)
    }
}

/// Moves a tenant with everything below it under another parent.
///
/// A tenant that is there already is left as it is.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param parent_id The tenant that it comes to stand under.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. The service says why a move is not possible.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_move_to(client, customer_id, root_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_move_to(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    parent_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                12,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("parent_id", Arg::Text(parent_id)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Says whether administrators above a tenant may act inside it.
///
/// It is the tenant's `ancestral_access`.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param limited True shuts the administrators above out; false lets them in. TENANTRY_TRUE or
///   TENANTRY_FALSE.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_limit_access(client, customer_id, TENANTRY_FALSE, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_limit_access(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    limited: i32,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                13,
                &[("tenant_id", Arg::Text(tenant_id)), ("limited", Arg::Switch(limited))],
            )
            .send(client, call, out, error)
    }
}

/// Changes a tenant's contact.
///
/// What is left out stays as it is.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param contact JSON of a ContactUpdate. What changes. Fields, all optional: `tenant_id`,
///   `user_id`, `types`, `email`, `address1`, `address2`, `country`, `state`, `city`, `zipcode`,
///   `phone`, `firstname`, `lastname`, `title`, `website`, `industry`, `organization_size`,
///   `email_confirmed`, `aan`, `language`, `fax`.
/// @param contact_len The length of `contact` in bytes.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
///   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
///   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
///   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // contact: {"phone": "1-541-754-3010"}
/// code = tenantry_tenants_change_contact(client, customer_id, contact, contact_len, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_change_contact(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    contact: *const u8,
    contact_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                14,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("contact", Arg::Json(contact, contact_len)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Ends the relationship with a partner or customer.
///
/// Disables the tenant, unless it is disabled already, then deletes it with everything below, by
/// the version it has then. This cannot be undone, so the tenant's name or id must be repeated.
/// When the answer to the deletion is lost, the tenant is looked for, and its absence is the
/// answer.
///
/// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}, DELETE
/// /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param confirmation Its name or its id.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result, which is empty.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
///   name nor id.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_terminate(client, customer_id, customer_name, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_terminate(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    confirmation: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                15,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("confirmation", Arg::Text(confirmation)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Gives a tenant and all below it as one list, each with the names on the way down to it.
///
/// Read page by page, level by level. Personal tenants, which are their users' affair, are left
/// out. The list is as long as the tree is large; `tenants.list` by `subtree_root_id` walks one of
/// any size with a page in memory.
///
/// Requests: GET /api/2/tenants.
///
/// @param client The client.
/// @param tenant_id The top of the tree.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of TenantNode. The tenants, each behind the one
///   above it. Fields: `id`, `parent_id`, `name`, `kind`, `enabled`, `depth`, `path`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_tree(client, root_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_tree(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(16, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}

/// Gives the tenants on the way down to a tenant.
///
/// It begins with the highest that this client sees and ends with the tenant itself.
///
/// Requests: GET /api/2/tenants.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of TenantRecord. The tenants, the highest first.
///   Fields: `id`, `parent_id`, `version`, `created_at`, `updated_at`, `deleted_at`, `contacts`,
///   `offering_items`; optional: `name`, `kind`, `enabled`, `customer_type`, `customer_id`,
///   `brand_id`, `brand_uuid`, `brand_enabled`, `barrier`, `internal_tag`, `language`, `owner_id`,
///   `has_children`, `default_idp_id`, `update_lock`, `ancestral_access`, `mfa_status`,
///   `pricing_mode`, `contact`, `external_operation_status`, `production_start_date`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. Not found when there is no such tenant in sight.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_path(client, customer_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_path(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(17, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_find(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_find_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_find_params {
    /// `sizeof(tenantry_tenants_find_params)`.
    pub struct_size: usize,
    /// The tenant in which to look, and below which. The caller's own when it is not given.
    pub below: *const c_char,
}

unsafe impl Versioned for tenantry_tenants_find_params {}

impl Params for tenantry_tenants_find_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("below", self.below);
        }
    }
}

/// Finds the tenant of exactly this name.
///
/// The search finds it at once. Where it does not, since it leaves out what limits the access from
/// above and takes no text of less than three characters, the tree is walked page by page.
///
/// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search, GET
/// /api/2/tenants/{tenant_id}, GET /api/2/tenants.
///
/// @param client The client.
/// @param name The name.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant. Fields: `id`, `version`,
///   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`,
///   `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`,
///   `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`; optional:
///   `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. Not found when no tenant in sight has the name; a
///   conflict when several have it.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_find(client, customer_name, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_find(
    client: *const tenantry_client,
    name: *const c_char,
    params: *const tenantry_tenants_find_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(18, &[("name", Arg::Text(name))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_find_by_external_id(). Zero the struct, set
/// `struct_size` to `sizeof(tenantry_tenants_find_by_external_id_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_find_by_external_id_params {
    /// `sizeof(tenantry_tenants_find_by_external_id_params)`.
    pub struct_size: usize,
    /// The tenant in which to look, and below which. The caller's own when it is not given.
    pub below: *const c_char,
}

unsafe impl Versioned for tenantry_tenants_find_by_external_id_params {}

impl Params for tenantry_tenants_find_by_external_id_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("below", self.below);
        }
    }
}

/// Finds the tenant that has this id in a system of yours (`customer_id`).
///
/// As for `tenants.find`, the search is asked first, and the tree is walked where it found nothing.
///
/// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search, GET
/// /api/2/tenants, GET /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param external_id The id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant. Fields: `id`, `version`,
///   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`,
///   `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`,
///   `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`; optional:
///   `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. Not found when no tenant in sight has the id; a
///   conflict when several have it.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_find_by_external_id(client, external_id, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_find_by_external_id(
    client: *const tenantry_client,
    external_id: *const c_char,
    params: *const tenantry_tenants_find_by_external_id_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(19, &[("external_id", Arg::Text(external_id))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Tells the number that a tenant has in version 1 of the API, as in usages and reports.
///
/// Asks `GET /api/1/groups/{tenant_id}`, which is not part of version 2.
///
/// Requests: .
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a number. The number.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_number(client, customer_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_number(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(20, &[("tenant_id", Arg::Text(tenant_id))])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_find_by_number(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_find_by_number_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_find_by_number_params {
    /// `sizeof(tenantry_tenants_find_by_number_params)`.
    pub struct_size: usize,
    /// The tenant in which to look, and below which. The caller's own when it is not given.
    pub below: *const c_char,
}

unsafe impl Versioned for tenantry_tenants_find_by_number_params {}

impl Params for tenantry_tenants_find_by_number_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("below", self.below);
        }
    }
}

/// Finds the tenant that has this number in version 1 of the API.
///
/// No request asks for one. The tree is walked and the usages of its tenants, which tell their
/// number, are fetched a hundred tenants at a time; a tenant without usages is asked for its number
/// by itself, after these.
///
/// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/tenants, GET
/// /api/2/tenants/usages, GET /api/2/tenants/{tenant_id}.
///
/// @param client The client.
/// @param number The number. In decimal.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Tenant. The tenant. Fields: `id`, `version`,
///   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`,
///   `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`,
///   `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`; optional:
///   `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
///   `external_operation_status`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. Not found when no tenant in sight has the number.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_find_by_number(client, customer_number, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_find_by_number(
    client: *const tenantry_client,
    number: *const c_char,
    params: *const tenantry_tenants_find_by_number_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(21, &[("number", Arg::Number(number))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_apply(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_apply_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_apply_params {
    /// `sizeof(tenantry_tenants_apply_params)`.
    pub struct_size: usize,
    /// When true, nothing is changed, and the result lists what would be.
    pub dry_run: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_tenants_apply_params {}

impl Params for tenantry_tenants_apply_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("dry_run", self.dry_run);
    }
}

/// Makes a tenant as a plan wants it, and tells what was changed.
///
/// The tenant itself with its contact, two-factor authentication, offering items with quotas,
/// pricing, administrators and users with roles and activation. What matches already is left alone,
/// so the same plan may be applied any number of times, after a failure as well. Nothing is
/// deleted; roles and users that the plan does not name stay. A password is set while the account
/// is not active. An activation e-mail is sent before the roles are given, and not again once a
/// user has its roles. The e-mail address of an active user is left alone: see
/// `users.change_email`.
///
/// Requests: GET /api/2/tenants, GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
/// /api/2/tenants/{tenant_id}/offering_items/available_for_child, GET
/// /api/2/tenants/{tenant_id}/offering_items, GET /api/2/tenants/{tenant_id}/users, GET
/// /api/2/users, GET /api/2/users/check_login, POST /api/2/tenants, PUT /api/2/tenants/{tenant_id},
/// PUT /api/2/tenants/{tenant_id}/mfa/status, PUT /api/2/tenants/{tenant_id}/offering_items, GET
/// /api/2/tenants/{tenant_id}/pricing, PUT /api/2/tenants/{tenant_id}/pricing, POST /api/2/users,
/// GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, POST
/// /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
/// /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
///
/// @param client The client.
/// @param plan JSON of a TenantPlan. The tenant as it is wanted. When there is none of this name
///   below that parent, it is created. Fields: `parent_id`, `kind`, `name`; optional: `contact`,
///   `customer_id`, `internal_tag`, `language`, `ancestral_access`, `enhanced_security`,
///   `two_factor`, `items`, `only_these_items`, `storage_ids`, `production`, `admins`, `users`.
/// @param plan_len The length of `plan` in bytes.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a PlanResult. What was changed. Fields: `tenant_id`,
///   `created`, `dry_run`, `changes`, `users`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for what the plan gets wrong,
///   before anything is written; a name conflict when the name is taken elsewhere; a login conflict
///   when a login is.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // plan: {"parent_id": "<partner_id>", "kind": "customer", "name": "New Customer, Inc",
/// //     "two_factor": true, "items": [{"name": "pw_base_workstations", "quota": "25"},
/// //     {"name": "local_storage", "quota": "100 GiB"}], "admins": [{"login": "new.admin",
/// //     "contact": {"email": "new.admin@example.com"}}]}
/// code = tenantry_tenants_apply(client, plan, plan_len, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_apply(
    client: *const tenantry_client,
    plan: *const u8,
    plan_len: usize,
    params: *const tenantry_tenants_apply_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(22, &[("plan", Arg::Json(plan, plan_len))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_tenants_provision(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_tenants_provision_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_tenants_provision_params {
    /// `sizeof(tenantry_tenants_provision_params)`.
    pub struct_size: usize,
    /// Its offering items, each a name (`*` stands for any letters), and its quota behind `=` where it
    /// has one, as in `pw_base_storage=100 GiB`. When there is only an edition, application or type,
    /// all of that. Several are joined by commas.
    pub items: *const c_char,
    /// Only items of this edition, and those that have none.
    pub edition: *const c_char,
    /// Only items of this application: its id, its type (`backup`) or its name.
    pub application: *const c_char,
    /// Only items of this type: `count`, `feature` or `infra`.
    pub r#type: *const c_char,
    /// The storages to use, for items that several storages offer. A customer or unit is on one for
    /// each usage. Several are joined by commas.
    pub storage_ids: *const c_char,
    /// Its id in a system of yours, for reports.
    pub customer_id: *const c_char,
    /// Preferred language, as in `en` or `pt-BR`.
    pub language: *const c_char,
    /// The e-mail address of its contact.
    pub email: *const c_char,
    /// Whether tenants above its parent may look into it.
    pub ancestral_access: i32,
    /// Backups only with encryption. Only a new tenant can be given it.
    pub enhanced_security: i32,
    /// Whether its users need two factors to log in.
    pub two_factor: i32,
    /// When true, it is charged, for good.
    pub production: i32,
    /// The login of its administrator. Without it, none is created.
    pub admin_login: *const c_char,
    /// The administrator's e-mail address. The login when it is not given.
    pub admin_email: *const c_char,
    /// The administrator's first name.
    pub admin_firstname: *const c_char,
    /// The administrator's last name.
    pub admin_lastname: *const c_char,
    /// The administrator's role. That of the tenant's kind when it is not given: `partner_admin`,
    /// `company_admin` or `unit_admin`.
    pub admin_role: *const c_char,
    /// The administrator's password, which is set. Without it, an activation e-mail is sent.
    pub admin_password: *const c_char,
    /// When true, nothing is changed, and the result lists what would be.
    pub dry_run: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_tenants_provision_params {}

impl Params for tenantry_tenants_provision_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.texts("items", self.items);
            query.text("edition", self.edition);
            query.text("application", self.application);
            query.text("type", self.r#type);
            query.texts("storage_ids", self.storage_ids);
            query.text("customer_id", self.customer_id);
            query.text("language", self.language);
            query.text("email", self.email);
            query.boolean("ancestral_access", self.ancestral_access);
            query.boolean("enhanced_security", self.enhanced_security);
            query.boolean("two_factor", self.two_factor);
            query.boolean("production", self.production);
            query.text("admin_login", self.admin_login);
            query.text("admin_email", self.admin_email);
            query.text("admin_firstname", self.admin_firstname);
            query.text("admin_lastname", self.admin_lastname);
            query.text("admin_role", self.admin_role);
            query.text("admin_password", self.admin_password);
            query.boolean("dry_run", self.dry_run);
        }
    }
}

/// Provisions a tenant with offering items, two-factor authentication and an administrator.
///
/// The tenant is a partner, folder, customer or unit. It is `tenants.apply` in plain words: what a
/// first call left undone, a second goes on with, and what matches already is left alone.
///
/// Requests: GET /api/2/tenants, GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
/// /api/2/tenants/{tenant_id}/offering_items/available_for_child, GET
/// /api/2/tenants/{tenant_id}/offering_items, GET /api/2/tenants/{tenant_id}/users, GET
/// /api/2/users, GET /api/2/users/check_login, POST /api/2/tenants, PUT /api/2/tenants/{tenant_id},
/// PUT /api/2/tenants/{tenant_id}/mfa/status, PUT /api/2/tenants/{tenant_id}/offering_items, GET
/// /api/2/tenants/{tenant_id}/pricing, PUT /api/2/tenants/{tenant_id}/pricing, POST /api/2/users,
/// GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, POST
/// /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
/// /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
///
/// @param client The client.
/// @param parent_id The tenant above it.
/// @param kind What it is: partner, folder, customer or unit.
/// @param name The name users see, unique in the tree.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a PlanResult. What was changed. Fields: `tenant_id`,
///   `created`, `dry_run`, `changes`, `users`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. As for `tenants.apply`.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_tenants_provision_params params = {.struct_size = sizeof params,
///     .items = "pw_base_workstations=25,local_storage=100 GiB", .two_factor = TENANTRY_TRUE,
///     .admin_login = "new.admin@example.com"};
/// code = tenantry_tenants_provision(client, partner_id, "customer", "New Customer, Inc", &params,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_provision(
    client: *const tenantry_client,
    parent_id: *const c_char,
    kind: *const c_char,
    name: *const c_char,
    params: *const tenantry_tenants_provision_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                23,
                &[
                    ("parent_id", Arg::Text(parent_id)),
                    ("kind", Arg::Text(kind)),
                    ("name", Arg::Text(name)),
                ],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Offers a tenant's administrators the higher editions of their services, or no longer.
///
/// What is so already is left as it is. The link to buy leads somewhere only when branding is
/// enabled and a buy URL is set; see `users.set_quota_upsell` for offers of more quota.
///
/// Requests: GET /api/2/applications, GET
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
/// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param enabled Whether they are offered. TENANTRY_TRUE or TENANTRY_FALSE.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Setting. The setting `PromoteHigherEditions` as it is
///   now. Fields: `name`, `effective`; optional: `application_id`, `own`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_tenants_set_edition_upsell(client, customer_id, TENANTRY_TRUE, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_set_edition_upsell(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    enabled: i32,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                24,
                &[("tenant_id", Arg::Text(tenant_id)), ("enabled", Arg::Switch(enabled))],
            )
            .send(client, call, out, error)
    }
}

/// Walks through a tenant and all below it, those higher up first.
///
/// The tree is read page by page as it is walked, whatever its size. Users' personal tenants stand
/// in no tree.
///
/// Each comes by tenantry_walk_next(). Nothing is sent yet. Requests: GET /api/2/tenants.
///
/// @param client The client.
/// @param tenant_id The tenant at the top.
/// @param out Gets the walk. Free it with tenantry_walk_free(). Each step gives JSON of a
///   TenantNode. Fields: `id`, `parent_id`, `name`, `kind`, `enabled`, `depth`, `path`.
/// @param error Gets what went wrong. Free it with tenantry_error_free().
/// @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
///
/// ```c
/// code = tenantry_tenants_walk(client, root_id, &walk, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_tenants_walk(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    out: *mut *mut tenantry_walk,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(0, &[("tenant_id", Arg::Text(tenant_id))]).walk(client, out, error)
    }
}
