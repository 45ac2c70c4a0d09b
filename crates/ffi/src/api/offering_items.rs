// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on offering items: `tenantry_offering_items_...`.

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

/// Optional parameters of tenantry_offering_items_list(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_offering_items_list_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_list_params {
    /// `sizeof(tenantry_offering_items_list_params)`.
    pub struct_size: usize,
    /// Only items of this storage.
    pub infra_uuid: *const c_char,
    /// `true` leaves out what business rules do not allow to be enabled. A text, not a boolean.
    pub available_only: *const c_char,
    /// When true, items in a grace period are left out.
    pub for_ui: i32,
    /// Only items of this edition; `*` gives those of all. Items without an edition always come back.
    /// `standard` when it is not given.
    pub edition: *const c_char,
    /// Only items of these usages. Several are joined by commas.
    pub usage_names: *const c_char,
    /// Only items in this state: `1` on, `0` off.
    pub status: *const i64,
    /// When true, secondary offering items are included.
    pub include_secondary: i32,
    /// Only items of this type. One of `count`, `feature` and `infra`.
    pub r#type: *const c_char,
}

unsafe impl Versioned for tenantry_offering_items_list_params {}

impl Params for tenantry_offering_items_list_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("infra_uuid", self.infra_uuid);
            query.text("available_only", self.available_only);
            query.boolean("for_ui", self.for_ui);
            query.text("edition", self.edition);
            query.text("usage_names", self.usage_names);
            query.number("status", self.status);
            query.boolean("include_secondary", self.include_secondary);
            query.text("type", self.r#type);
        }
    }
}

/// Fetches a tenant's offering items with their states and quotas.
///
/// GET /api/2/tenants/{tenant_id}/offering_items
///
/// Without `edition` only items of the edition `standard` come back, and items that have no
/// edition; `*` gives all. The quotas of a user are those of the user's personal tenant.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
///   `timestamp`, `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission), 409 (a conflict) and 426 (a quota's
///   version is out of date).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_offering_items_list_params params = {.struct_size = sizeof params, .edition = "*",
///     .status = &(int64_t){1}};
/// code = tenantry_offering_items_list(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &params,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_list(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_offering_items_list_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_LIST)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_list_subtree(). Zero the struct, set
/// `struct_size` to `sizeof(tenantry_offering_items_list_subtree_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_list_subtree_params {
    /// `sizeof(tenantry_offering_items_list_subtree_params)`.
    pub struct_size: usize,
    /// Only items of these usages. Several are joined by commas.
    pub usage_names: *const c_char,
    /// Only items of these editions. Several are joined by commas.
    pub editions: *const c_char,
    /// Only items of these names. Several are joined by commas.
    pub offering_items: *const c_char,
    /// Only items that changed after this time (RFC 3339, UTC).
    pub updated_since: *const c_char,
    /// Items to a page. `5000` when it is not given.
    pub limit: *const i64,
    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
    /// filters.
    pub after: *const c_char,
    /// When true, deleted offering items may be returned.
    pub allow_deleted: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_offering_items_list_subtree_params {}

impl Params for tenantry_offering_items_list_subtree_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("usage_names", self.usage_names);
            query.text("editions", self.editions);
            query.text("offering_items", self.offering_items);
            query.text("updated_since", self.updated_since);
            query.number("limit", self.limit);
            query.text("after", self.after);
            query.boolean("allow_deleted", self.allow_deleted);
        }
    }
}

/// Fetches the offering items of a tenant and of all tenants below it.
///
/// GET /api/2/tenants/offering_items
///
/// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
/// had by giving that as `after`, alone or with a `limit`.
/// tenantry_offering_items_list_subtree_pages() does that.
///
/// @param client The client.
/// @param subtree_root_tenant_id The tenant at the root of the tree.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
///   `timestamp`, `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_offering_items_list_subtree_params params = {.struct_size = sizeof params,
///     .limit = &(int64_t){500}};
/// code = tenantry_offering_items_list_subtree(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
///     &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_list_subtree(
    client: *const tenantry_client,
    subtree_root_tenant_id: *const c_char,
    params: *const tenantry_offering_items_list_subtree_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_LIST_SUBTREE)
            .query(&[("subtree_root_tenant_id", subtree_root_tenant_id)])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// All pages of tenantry_offering_items_list_subtree(), one after the other by
/// tenantry_pages_next(). Nothing is sent yet.
///
/// @param client The client.
/// @param subtree_root_tenant_id The tenant at the root of the tree.
/// @param params The optional parameters, or NULL.
/// @param out Gets the list. Free it with tenantry_pages_free().
/// @param error Gets what went wrong. Free it with tenantry_error_free().
/// @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_list_subtree_pages(
    client: *const tenantry_client,
    subtree_root_tenant_id: *const c_char,
    params: *const tenantry_offering_items_list_subtree_params,
    out: *mut *mut tenantry_pages,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_LIST_SUBTREE)
            .query(&[("subtree_root_tenant_id", subtree_root_tenant_id)])
            .params(&params)
            .pages(client, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_available_for_child(). Zero the struct, set
/// `struct_size` to `sizeof(tenantry_offering_items_available_for_child_params)`, then set what you
/// need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_available_for_child_params {
    /// `sizeof(tenantry_offering_items_available_for_child_params)`.
    pub struct_size: usize,
    /// The kind the child would have: `partner`, `folder`, `customer` or `unit`.
    pub kind: *const c_char,
    /// Only items of this edition; `*` gives those of all. Items without an edition always come back.
    /// `standard` when it is not given.
    pub edition: *const c_char,
}

unsafe impl Versioned for tenantry_offering_items_available_for_child_params {}

impl Params for tenantry_offering_items_available_for_child_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("kind", self.kind);
            query.text("edition", self.edition);
        }
    }
}

/// Fetches the offering items that a new child of this tenant could get.
///
/// GET /api/2/tenants/{tenant_id}/offering_items/available_for_child
///
/// Ask the parent. Without `edition` only items of the edition `standard` come back; `*` gives all.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
///   `timestamp`, `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials) and 403 (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_offering_items_available_for_child_params params = {.struct_size = sizeof params,
///     .kind = "customer", .edition = "*"};
/// code = tenantry_offering_items_available_for_child(client,
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_available_for_child(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_offering_items_available_for_child_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_AVAILABLE_FOR_CHILD)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Turns offering items on and off and sets their quotas.
///
/// PUT /api/2/tenants/{tenant_id}/offering_items
///
/// Send the items as they were fetched, changed. Each quota carries the version it was fetched
/// with; an outdated one is a quota conflict. Enabling an item enables its application too. The
/// items of a personal tenant cannot be turned on or off, and a customer can have one storage for
/// each usage.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of an OfferingItemsUpdate. Offering items to set. Fields: `offering_items`;
///   optional: `check_usage`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
///   `timestamp`, `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a conflict).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"offering_items": [{"application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
/// //     "name": "pw_base_workstations", "status": 1, "quota": {"value": 10, "overage": null,
/// //     "version": 0}}]}
/// code = tenantry_offering_items_set(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
///     body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_set(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_SET)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Fetches the prices of a tenant's offering items.
///
/// GET /api/2/tenants/{tenant_id}/offering_items/pricing
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OfferingItemPrices. The prices of a tenant's offering
///   items. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_offering_items_prices(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_prices(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_PRICES)
            .path(&[tenant_id])
            .send(client, call, out, error)
    }
}

/// Sets the prices of a tenant's offering items.
///
/// PUT /api/2/tenants/{tenant_id}/offering_items/pricing
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of an OfferingItemPricesUpdate. Prices to set. Fields: `items`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OfferingItemPrices. The prices of a tenant's offering
///   items. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"items": [{"application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
/// //     "name": "workstations", "price": "4.90"}]}
/// code = tenantry_offering_items_set_prices(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
///     body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_set_prices(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_SET_PRICES)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Tells whether a tenant could switch to an edition, and what it would lose.
///
/// GET /api/2/tenants/{tenant_id}/edition
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param target_edition Edition to switch to.
/// @param application_id The application's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an EditionSwitchWarnings. What a switch of edition would
///   bring. Fields: `warnings`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_offering_items_check_edition_switch(client,
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "pck_per_gigabyte",
///     "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_check_edition_switch(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    target_edition: *const c_char,
    application_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_CHECK_EDITION_SWITCH)
            .path(&[tenant_id])
            .query(
                &[("target_edition", target_edition), ("application_id", application_id)],
            )
            .send(client, call, out, error)
    }
}

/// Switches a tenant to another edition of an application.
///
/// PUT /api/2/tenants/{tenant_id}/edition
///
/// Only Cyber Protection and File Sync & Share have editions. Where an edition is not available the
/// error's context lists the items in the way.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param body JSON of an EditionSwitch. The edition to switch to. Fields: `target_edition`,
///   `application_id`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
///   `timestamp`, `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"target_edition": "pck_per_gigabyte",
/// //     "application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"}
/// code = tenantry_offering_items_switch_edition(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
///     body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_switch_edition(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::OFFERING_ITEMS_SWITCH_EDITION)
            .path(&[tenant_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Changes a tenant's offering items on what they are now.
///
/// Reads those of all editions, lets `change` say what to send, sends it with the quotas' versions
/// as they were read. When another writer was faster (426 or 409), reads again and lets `change`
/// decide anew, five times at most. When nothing is to change, nothing is sent.
///
/// Requests: GET /api/2/tenants/{tenant_id}/offering_items, PUT
/// /api/2/tenants/{tenant_id}/offering_items.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param change Is told all items the tenant has or could have and gives those to send. It gets
///   JSON of an OfferingItemList and gives JSON of an OfferingItemsUpdate. Fields:
///   `offering_items`; optional: `check_usage`.
/// @param change_data What `change` is given.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of an OfferingItemList. All items as they are now. Fields:
///   `timestamp`, `items`; optional: `paging`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. A quota conflict only when every try lost to another
///   writer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // change gives: {"offering_items": [{"application_id": "<application_id>",
/// //     "name": "pw_base_workstations", "status": 1, "quota": {"value": 25, "overage": null,
/// //     "version": 0}}]}
/// code = tenantry_offering_items_modify(client, customer_id, change, change_data, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_modify(
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
                30,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("change", Arg::Change(change, change_data)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_enable_all(). Zero the struct, set `struct_size`
/// to `sizeof(tenantry_offering_items_enable_all_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_enable_all_params {
    /// `sizeof(tenantry_offering_items_enable_all_params)`.
    pub struct_size: usize,
    /// Only items of this application: its id, its type (`backup`) or its name.
    pub application: *const c_char,
    /// Only items of this type: `count`, `feature` or `infra`.
    pub r#type: *const c_char,
    /// The storages to use, for items that several storages offer. Several are joined by commas.
    pub storage_ids: *const c_char,
}

unsafe impl Versioned for tenantry_offering_items_enable_all_params {}

impl Params for tenantry_offering_items_enable_all_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("application", self.application);
            query.text("type", self.r#type);
            query.texts("storage_ids", self.storage_ids);
        }
    }
}

/// Turns on all offering items of an edition that a tenant could have.
///
/// Those that have no edition are turned on, too. What is on already stays as it is, with its
/// quota. A customer or unit is on one storage for each usage: when several are offered and it is
/// on none yet, `storage_ids` must say which.
///
/// Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
/// /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
///
/// @param client The client.
/// @param tenant_id The tenant, not a personal one.
/// @param edition The edition, as in `pck_per_workload`; `*` for all.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of OfferingItem. Those items as they are now.
///   Fields: `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
///   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when a storage must be chosen.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_offering_items_enable_all(client, partner_id, "pck_per_workload", NULL, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_enable_all(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    edition: *const c_char,
    params: *const tenantry_offering_items_enable_all_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                31,
                &[("tenant_id", Arg::Text(tenant_id)), ("edition", Arg::Text(edition))],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_enable(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_offering_items_enable_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_enable_params {
    /// `sizeof(tenantry_offering_items_enable_params)`.
    pub struct_size: usize,
    /// Only items of this application: its id, its type (`backup`) or its name.
    pub application: *const c_char,
    /// Only items of this edition, and those that have none.
    pub edition: *const c_char,
    /// Only items of this type: `count`, `feature` or `infra`.
    pub r#type: *const c_char,
    /// The storages to use, for items that several storages offer. Several are joined by commas.
    pub storage_ids: *const c_char,
}

unsafe impl Versioned for tenantry_offering_items_enable_params {}

impl Params for tenantry_offering_items_enable_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("application", self.application);
            query.text("edition", self.edition);
            query.text("type", self.r#type);
            query.texts("storage_ids", self.storage_ids);
        }
    }
}

/// Turns on offering items by name.
///
/// Those that are on already stay as they are, with their quotas. A customer or unit is on one
/// storage for each usage: when several are offered and it is on none yet, `storage_ids` must say
/// which.
///
/// Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
/// /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
///
/// @param client The client.
/// @param tenant_id The tenant, not a personal one.
/// @param names Their names, at least one; `*` stands for any letters, as in `pw_base_*`. Several
///   are joined by commas.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of OfferingItem. Those items as they are now.
///   Fields: `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
///   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the tenant could have no item
///   of a name, or a storage must be chosen.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_offering_items_enable(client, customer_id, "pw_base_vms,pw_base_servers", NULL,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_enable(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    names: *const c_char,
    params: *const tenantry_offering_items_enable_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(32, &[("tenant_id", Arg::Text(tenant_id)), ("names", Arg::Texts(names))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_disable(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_offering_items_disable_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_disable_params {
    /// `sizeof(tenantry_offering_items_disable_params)`.
    pub struct_size: usize,
    /// Only items of this application: its id, its type (`backup`) or its name.
    pub application: *const c_char,
    /// Only items of this edition, and those that have none.
    pub edition: *const c_char,
    /// Only items of this type: `count`, `feature` or `infra`.
    pub r#type: *const c_char,
    /// The storages, for items that several storages offer. Several are joined by commas.
    pub storage_ids: *const c_char,
}

unsafe impl Versioned for tenantry_offering_items_disable_params {}

impl Params for tenantry_offering_items_disable_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("application", self.application);
            query.text("edition", self.edition);
            query.text("type", self.r#type);
            query.texts("storage_ids", self.storage_ids);
        }
    }
}

/// Turns off offering items by name, in the tenant and in all below it.
///
/// Their quotas are gone then. Those that are off already stay so.
///
/// Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
/// /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
///
/// @param client The client.
/// @param tenant_id The tenant, not a personal one.
/// @param names Their names, at least one; `*` stands for any letters. Several are joined by
///   commas.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of OfferingItem. Those items as they are now.
///   Fields: `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
///   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the tenant has no item of a
///   name.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_offering_items_disable(client, customer_id, "pw_base_workstations", NULL, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_disable(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    names: *const c_char,
    params: *const tenantry_offering_items_disable_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(33, &[("tenant_id", Arg::Text(tenant_id)), ("names", Arg::Texts(names))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_set_quota(). Zero the struct, set `struct_size`
/// to `sizeof(tenantry_offering_items_set_quota_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_set_quota_params {
    /// `sizeof(tenantry_offering_items_set_quota_params)`.
    pub struct_size: usize,
    /// How far above the quota usage may go before it is stopped, as in `10 GiB`. `unlimited` for no
    /// such limit, which makes the quota a soft one. What is there stays when it is not given.
    pub overage: *const c_char,
    /// The storage, for items that are on for several.
    pub storage_id: *const c_char,
    /// The application, where two have an item of this name: its id, its type (`backup`) or its name.
    pub application: *const c_char,
    /// The version the quota had when the value was decided. When it has another by now, nothing is
    /// changed. Without it, the quota is set whatever others did.
    pub version: *const i64,
}

unsafe impl Versioned for tenantry_offering_items_set_quota_params {}

impl Params for tenantry_offering_items_set_quota_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("overage", self.overage);
            query.text("storage_id", self.storage_id);
            query.text("application", self.application);
            query.number("version", self.version);
        }
    }
}

/// Sets the quota of an offering item that is on, in units people write.
///
/// A quota that is so already is not written again. When another writer was faster (426 or 409),
/// the quota is read again and set anew, five times at most; with a `version`, both versions are
/// reported instead, and the error's details hold them as `expected` and `found`.
///
/// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/offering_items, PUT
/// /api/2/tenants/{tenant_id}/offering_items.
///
/// @param client The client.
/// @param tenant_id The tenant; the quotas of a user are those of the user's personal tenant.
/// @param name The item's name, as in `pw_base_workstations`.
/// @param quota The quota with its unit, as in `100 GiB` or `1.5 TB` (`GB` is 1000³ bytes, `GiB`
///   1024³), in `h` or `points` for what is counted in seconds, bare as in `12` for what is counted
///   in pieces; or `unlimited`.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of an OfferingItem. The item as it is now. Fields:
///   `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
///   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the amount is not understood,
///   the item is not on, is a feature, or is on for several storages; a quota conflict when the
///   version is another.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_offering_items_set_quota(client, customer_id, "local_storage", "100 GiB", NULL,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_set_quota(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    name: *const c_char,
    quota: *const c_char,
    params: *const tenantry_offering_items_set_quota_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                34,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("name", Arg::Text(name)),
                    ("quota", Arg::Text(quota)),
                ],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_set_quota_below(). Zero the struct, set
/// `struct_size` to `sizeof(tenantry_offering_items_set_quota_below_params)`, then set what you
/// need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_set_quota_below_params {
    /// `sizeof(tenantry_offering_items_set_quota_below_params)`.
    pub struct_size: usize,
    /// How far above the quota usage may go before it is stopped, as in `10 GiB`; `unlimited` for no
    /// such limit. What is there stays when it is not given.
    pub overage: *const c_char,
    /// The storage, for items that are on for several.
    pub storage_id: *const c_char,
    /// The application, where two have an item of this name: its id, its type (`backup`) or its name.
    pub application: *const c_char,
}

unsafe impl Versioned for tenantry_offering_items_set_quota_below_params {}

impl Params for tenantry_offering_items_set_quota_below_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("overage", self.overage);
            query.text("storage_id", self.storage_id);
            query.text("application", self.application);
        }
    }
}

/// Sets the quota of an offering item in every tenant directly below another that has it on.
///
/// Users' personal tenants are left alone. A quota that is so already is not written again; called
/// again after a failure, it goes on with the rest.
///
/// Requests: GET /api/2/applications, GET /api/2/tenants, GET
/// /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
///
/// @param client The client.
/// @param tenant_id The tenant above them.
/// @param name The item's name, as in `pw_base_storage`.
/// @param quota The quota with its unit, as in `100 GiB`; or `unlimited`.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of QuotaBelow. The tenants that have the item and
///   their quotas. Fields: `tenant_id`, `tenant_name`, `quota`, `changed`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. As for `offering_items.set_quota`.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_offering_items_set_quota_below(client, root_id, "local_storage", "1.5 TB", NULL,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_set_quota_below(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    name: *const c_char,
    quota: *const c_char,
    params: *const tenantry_offering_items_set_quota_below_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                35,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("name", Arg::Text(name)),
                    ("quota", Arg::Text(quota)),
                ],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_offering_items_change_edition(). Zero the struct, set
/// `struct_size` to `sizeof(tenantry_offering_items_change_edition_params)`, then set what you
/// need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_offering_items_change_edition_params {
    /// `sizeof(tenantry_offering_items_change_edition_params)`.
    pub struct_size: usize,
    /// The application: its id, its type or its name. `backup` when it is not given.
    pub application: *const c_char,
    /// The warnings that are taken, as in `OldFeaturesBecomeUnavailable`; `*` takes any. Several are
    /// joined by commas.
    pub accept: *const c_char,
}

unsafe impl Versioned for tenantry_offering_items_change_edition_params {}

impl Params for tenantry_offering_items_change_edition_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("application", self.application);
            query.texts("accept", self.accept);
        }
    }
}

/// Switches a tenant and all below it to another edition of an application.
///
/// It does so when every warning is taken. Looks first what the switch would bring. A tenant that
/// has only items of the edition already is left as it is.
///
/// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/offering_items, GET
/// /api/2/tenants/{tenant_id}/edition, PUT /api/2/tenants/{tenant_id}/edition.
///
/// @param client The client.
/// @param tenant_id The tenant, not a personal one.
/// @param edition The edition to switch to, as in `pck_per_workload`.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of OfferingItem. All items as they are now. Fields:
///   `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
///   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument with the warnings that were not
///   taken; 1021 for what the tenant above does not offer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_offering_items_change_edition_params params = {.struct_size = sizeof params,
///     .accept = "NewFeaturesBecomeAvailable"};
/// code = tenantry_offering_items_change_edition(client, customer_id, "pck_per_gigabyte", &params,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_offering_items_change_edition(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    edition: *const c_char,
    params: *const tenantry_offering_items_change_edition_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                36,
                &[("tenant_id", Arg::Text(tenant_id)), ("edition", Arg::Text(edition))],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}
