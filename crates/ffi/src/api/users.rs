// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on users: `tenantry_users_...`.

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

/// Creates a user.
///
/// POST /api/2/users
///
/// The user is not activated and has no role; go on with `users.set_access_policies` and
/// `users.set_password` or `users.send_activation_email`. In customers and units the user gets a
/// personal tenant, which holds its quotas. A login has at least three characters and is unique on
/// the whole platform.
///
/// @param client The client.
/// @param body JSON of a NewUser. A user to create. Fields: `tenant_id`; optional: `login`,
///   `external_id`, `idp_id`, `contact`, `enabled`, `language`, `business_types`, `notifications`,
///   `use_existing_identity`, `origin_id`, `origin_external_id`, `disable_after`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
///   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
///   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
///   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
///   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "login": "johndoe",
/// //     "contact": {"email": "johndoe@example.com", "firstname": "John", "lastname": "Doe"}}
/// code = tenantry_users_create(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_create(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_CREATE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_users_get(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_users_get_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_users_get_params {
    /// `sizeof(tenantry_users_get_params)`.
    pub struct_size: usize,
    /// When true, a deleted user may be fetched too. `false` when it is not given.
    pub allow_deleted: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_users_get_params {}

impl Params for tenantry_users_get_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("allow_deleted", self.allow_deleted);
    }
}

/// Fetches one user.
///
/// GET /api/2/users/{user_id}
///
/// @param client The client.
/// @param user_id The user's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
///   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
///   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
///   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
///   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_get(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", NULL, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_get(
    client: *const tenantry_client,
    user_id: *const c_char,
    params: *const tenantry_users_get_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_GET)
            .path(&[user_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_users_list(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_users_list_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_users_list_params {
    /// `sizeof(tenantry_users_list_params)`.
    pub struct_size: usize,
    /// The users' ids, at most 100. Not together with `subtree_root_tenant_id`, `external_ids` or
    /// `tenant_id`. Several are joined by commas.
    pub uuids: *const c_char,
    /// Only users of this origin.
    pub origin_id: *const c_char,
    /// The users' ids at the external identity provider, at most 100. Not together with `uuids` or
    /// `subtree_root_tenant_id`; needs `tenant_id`. Several are joined by commas.
    pub external_ids: *const c_char,
    /// The tenant of the users that `external_ids` names.
    pub tenant_id: *const c_char,
    /// The users of this tenant and of all below it. Not together with `uuids` or `tenant_id`.
    pub subtree_root_tenant_id: *const c_char,
    /// Only users that changed after this time (RFC 3339, UTC).
    pub updated_since: *const c_char,
    /// Users to a page. `2000` when it is not given.
    pub limit: *const i64,
    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
    /// filters.
    pub after: *const c_char,
    /// How much of each user comes back. `stamps`: ids, version and times. `basic`: also the login and
    /// whether the user is enabled. `full`: everything. One of `stamps`, `basic` and `full`. `full`
    /// when it is not given.
    pub lod: *const c_char,
    /// When true, the users' roles come along.
    pub with_access_policies: i32,
    /// When true, deleted users may be among them.
    pub allow_deleted: i32,
    /// When true, only users of the same organization. Needs `subtree_root_tenant_id`.
    pub inside_organization: i32,
    /// Only users with these roles. Needs `inside_organization`. Several are joined by commas.
    pub access_policies: *const c_char,
    /// Only users of tenants of these kinds. Needs `inside_organization`. Several are joined by commas.
    pub tenant_kinds: *const c_char,
    /// Only users between the tenant `subtree_root_tenant_id` and this one. Needs
    /// `inside_organization`.
    pub target_tenant_id: *const c_char,
}

unsafe impl Versioned for tenantry_users_list_params {}

impl Params for tenantry_users_list_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("uuids", self.uuids);
            query.text("origin_id", self.origin_id);
            query.text("external_ids", self.external_ids);
            query.text("tenant_id", self.tenant_id);
            query.text("subtree_root_tenant_id", self.subtree_root_tenant_id);
            query.text("updated_since", self.updated_since);
            query.number("limit", self.limit);
            query.text("after", self.after);
            query.text("lod", self.lod);
            query.boolean("with_access_policies", self.with_access_policies);
            query.boolean("allow_deleted", self.allow_deleted);
            query.boolean("inside_organization", self.inside_organization);
            query.text("access_policies", self.access_policies);
            query.text("tenant_kinds", self.tenant_kinds);
            query.text("target_tenant_id", self.target_tenant_id);
        }
    }
}

/// Fetches several users, given by their ids, their tenant or the root of a tree.
///
/// GET /api/2/users
///
/// Give one of `uuids`, `subtree_root_tenant_id` and `external_ids`, the last with `tenant_id`.
///
/// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
/// had by giving that as `after`, alone or with a `limit`. tenantry_users_list_pages() does that.
///
/// @param client The client.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a UserList. A page of users. Fields: `timestamp`, `items`;
///   optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_users_list_params params = {.struct_size = sizeof params,
///     .subtree_root_tenant_id = "ede9f834-70b3-476c-83d9-736f9f8c7dae", .lod = "basic"};
/// code = tenantry_users_list(client, &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_list(
    client: *const tenantry_client,
    params: *const tenantry_users_list_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_LIST).params(&params).send(client, call, out, error)
    }
}

/// All pages of tenantry_users_list(), one after the other by tenantry_pages_next(). Nothing is
/// sent yet.
///
/// @param client The client.
/// @param params The optional parameters, or NULL.
/// @param out Gets the list. Free it with tenantry_pages_free().
/// @param error Gets what went wrong. Free it with tenantry_error_free().
/// @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_list_pages(
    client: *const tenantry_client,
    params: *const tenantry_users_list_params,
    out: *mut *mut tenantry_pages,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe { Ask::of(&operations::USERS_LIST).params(&params).pages(client, out, error) }
}

/// Optional parameters of tenantry_users_ids_for_tenant(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_users_ids_for_tenant_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_users_ids_for_tenant_params {
    /// `sizeof(tenantry_users_ids_for_tenant_params)`.
    pub struct_size: usize,
    /// When true, the users of the tenants below come along: of units for a customer, of folders for
    /// any other. `false` when it is not given.
    pub include_grand_children: i32,
    /// When true, hidden users may be among them. `false` when it is not given.
    pub include_hidden: i32,
    /// What to sort by: `as_is`, `login`, `status`, `name`, `roles`, `level`, `mfa_status`,
    /// `contact_types`, or `usage` and a usage's name after a dot, as in `usage.workstations`. A `-` in
    /// front reverses it. `name` is first and last name, or the login where there is none. `name` when
    /// it is not given.
    pub order: *const c_char,
    /// When true, deleted users may be among them.
    pub allow_deleted: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_users_ids_for_tenant_params {}

impl Params for tenantry_users_ids_for_tenant_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.boolean("include_grand_children", self.include_grand_children);
            query.boolean("include_hidden", self.include_hidden);
            query.text("order", self.order);
            query.boolean("allow_deleted", self.allow_deleted);
        }
    }
}

/// Fetches the ids of a tenant's users.
///
/// GET /api/2/tenants/{tenant_id}/users
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
/// code = tenantry_users_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_ids_for_tenant(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    params: *const tenantry_users_ids_for_tenant_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_IDS_FOR_TENANT)
            .path(&[tenant_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Fetches the user or API client that is calling.
///
/// GET /api/2/users/me
///
/// @param client The client.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a CurrentUser. The user or API client that is calling.
///   Fields: `id`, `version`, `tenant_id`, `created_at`, `updated_at`, `deleted_at`,
///   `access_policies`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
///   `login`, `enabled`, `contact`, `activated`, `language`, `business_types`, `notifications`,
///   `terms_accepted`, `tenant_kind`, `tenant_pricing_model`, `brand_id`; optional: `idp_id`,
///   `external_id`, `mfa_status`, `external_operation_status`, `login_totp_time`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_me(client, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_me(
    client: *const tenantry_client,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe { Ask::of(&operations::USERS_ME).send(client, call, out, error) }
}

/// Changes a user, or turns it off and on.
///
/// PUT /api/2/users/{user_id}
///
/// Send what changes, and the `version` the user has now. A new e-mail address of an activated user
/// counts only when the user has confirmed it, and the version stays until then. `business_types`
/// with `buyer` enables upsell of quotas.
///
/// @param client The client.
/// @param user_id The user's id.
/// @param body JSON of a UserUpdate. What changes in a user. Fields: `version`; optional:
///   `login`, `external_id`, `idp_id`, `contact`, `enabled`, `language`, `notifications`,
///   `disable_after`, `business_types`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
///   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
///   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
///   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
///   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"version": 1, "business_types": ["buyer"]}
/// code = tenantry_users_update(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_update(
    client: *const tenantry_client,
    user_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_UPDATE)
            .path(&[user_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Deletes a user and all its data.
///
/// DELETE /api/2/users/{user_id}
///
/// The user must be disabled first; `version` is the one it has after that.
///
/// @param client The client.
/// @param user_id The user's id.
/// @param version The version the user has now. In decimal.
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
/// code = tenantry_users_delete(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", "3", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_delete(
    client: *const tenantry_client,
    user_id: *const c_char,
    version: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_DELETE)
            .path(&[user_id])
            .query(&[("version", version)])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_users_restore(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_users_restore_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_users_restore_params {
    /// `sizeof(tenantry_users_restore_params)`.
    pub struct_size: usize,
    /// When true, the user comes back although the login is taken by now; it then gets a login with
    /// something added.
    pub force: i32,
    /// When true, the user is enabled again too.
    pub enable: i32,
}

unsafe impl Versioned for tenantry_users_restore_params {}

impl Params for tenantry_users_restore_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("force", self.force);
        query.boolean("enable", self.enable);
    }
}

/// Brings a deleted user back.
///
/// POST /api/2/users/{user_id}/restore
///
/// @param client The client.
/// @param user_id The user's id.
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
/// code = tenantry_users_restore(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", NULL, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_restore(
    client: *const tenantry_client,
    user_id: *const c_char,
    params: *const tenantry_users_restore_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_RESTORE)
            .path(&[user_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Tells whether a login is free.
///
/// GET /api/2/users/check_login
///
/// Success says that it is free. A login that is taken is a login conflict (409); one that is not
/// acceptable is status 406.
///
/// @param client The client.
/// @param username The login in question.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 406 (not
///   acceptable) and 409 (a conflict).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_check_login(client, "johndoe", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_check_login(
    client: *const tenantry_client,
    username: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_CHECK_LOGIN)
            .query(&[("username", username)])
            .send(client, call, out, error)
    }
}

/// Tells whether a password is known from data breaches.
///
/// POST /api/2/users/check_password
///
/// The password is given as its SHA-1 hash.
///
/// Sent without credentials.
///
/// @param client The client.
/// @param body JSON of a PasswordCheck. A password to check. Fields: `password`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a PasswordCheckResult. Whether a password is known from
///   data breaches. Fields: `compromised`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"password": "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8"}
/// code = tenantry_users_check_password(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_check_password(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_CHECK_PASSWORD)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Sets a user's password, which also activates the user.
///
/// POST /api/2/users/{user_id}/password
///
/// Only API clients may call it, for users of the tenants below theirs.
///
/// @param client The client.
/// @param user_id The user's id.
/// @param body JSON of a NewPassword. A password to set. Fields: `password`.
/// @param body_len The length of the body in bytes.
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
/// // body: {"password": "newUserPassword312"}
/// code = tenantry_users_set_password(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body,
///     body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_set_password(
    client: *const tenantry_client,
    user_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_SET_PASSWORD)
            .path(&[user_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Sends a user the e-mail with which to activate the account.
///
/// POST /api/2/users/{user_id}/send-activation-email
///
/// Only API clients may call it, for users of the tenants below theirs.
///
/// @param client The client.
/// @param user_id The user's id.
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
/// code = tenantry_users_send_activation_email(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87",
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_send_activation_email(
    client: *const tenantry_client,
    user_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_SEND_ACTIVATION_EMAIL)
            .path(&[user_id])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_users_access_policies(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_users_access_policies_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_users_access_policies_params {
    /// `sizeof(tenantry_users_access_policies_params)`.
    pub struct_size: usize,
    /// When true, the roles that come from security groups are there too.
    pub include_user_group_policies: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
}

unsafe impl Versioned for tenantry_users_access_policies_params {}

impl Params for tenantry_users_access_policies_params {
    unsafe fn write(&self, query: &mut Query) {
        query.boolean("includeUserGroupPolicies", self.include_user_group_policies);
    }
}

/// Fetches a user's roles.
///
/// GET /api/2/users/{user_id}/access_policies
///
/// @param client The client.
/// @param user_id The user's id.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an AccessPolicyList. A user's roles. Fields: `timestamp`,
///   `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_access_policies(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", NULL,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_access_policies(
    client: *const tenantry_client,
    user_id: *const c_char,
    params: *const tenantry_users_access_policies_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_ACCESS_POLICIES)
            .path(&[user_id])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Replaces all roles of a user.
///
/// PUT /api/2/users/{user_id}/access_policies
///
/// What is not in the list is gone, and an empty list takes every role away: fetch the roles first
/// to add one. Ids and versions of the policies are not looked at; zeros will do. Assigning a
/// service's role enables the service for the user.
///
/// @param client The client.
/// @param user_id The user's id.
/// @param body JSON of an AccessPoliciesUpdate. All roles of a user: what is not among them is
///   gone. Fields: `items`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an AccessPolicyList. A user's roles. Fields: `timestamp`,
///   `items`; optional: `paging`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 409 (a conflict) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"items": [{"id": "00000000-0000-0000-0000-000000000000",
/// //     "issuer_id": "00000000-0000-0000-0000-000000000000",
/// //     "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
/// //     "trustee_id": "948efcf2-b740-4c40-bb2d-4e4a46adfd87", "trustee_type": "user",
/// //     "role_id": "company_admin", "version": 0}]}
/// code = tenantry_users_set_access_policies(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body,
///     body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_set_access_policies(
    client: *const tenantry_client,
    user_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_SET_ACCESS_POLICIES)
            .path(&[user_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Turns two-factor authentication on or off for a user.
///
/// PUT /api/2/users/{user_id}/mfa/status
///
/// @param client The client.
/// @param user_id The user's id.
/// @param body JSON of a UserMfaUpdate. Two-factor authentication of a user to set. Fields:
///   `enabled`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"enabled": false}
/// code = tenantry_users_set_mfa(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_set_mfa(
    client: *const tenantry_client,
    user_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::USERS_SET_MFA)
            .path(&[user_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Changes a user on what it is now.
///
/// Reads it, lets `change` say what to change, writes that with the version that was read. When
/// another writer was faster, reads again and lets `change` decide anew, five times at most. When
/// nothing is to change, nothing is written.
///
/// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
///
/// @param client The client.
/// @param user_id The user.
/// @param change Is told the user as it is and gives what to change of it. It gets JSON of a User
///   and gives JSON of a UserUpdate. Fields: `version`; optional: `login`, `external_id`, `idp_id`,
///   `contact`, `enabled`, `language`, `notifications`, `disable_after`, `business_types`.
/// @param change_data What `change` is given.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
///   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
///   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
///   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
///   writer.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // change gives: {"language": "de"}
/// code = tenantry_users_modify(client, user_id, change, change_data, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_modify(
    client: *const tenantry_client,
    user_id: *const c_char,
    change: tenantry_change_callback,
    change_data: *mut c_void,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                40,
                &[
                    ("user_id", Arg::Text(user_id)),
                    ("change", Arg::Change(change, change_data)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Lets a user log in.
///
/// One who may already is left as they are.
///
/// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
///
/// @param client The client.
/// @param user_id The user.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
///   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
///   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
///   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_enable(client, user_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_enable(
    client: *const tenantry_client,
    user_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(41, &[("user_id", Arg::Text(user_id))]).send(client, call, out, error)
    }
}

/// Shuts a user out.
///
/// One who is shut out already is left as they are.
///
/// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
///
/// @param client The client.
/// @param user_id The user.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
///   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
///   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
///   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_disable(client, user_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_disable(
    client: *const tenantry_client,
    user_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(42, &[("user_id", Arg::Text(user_id))]).send(client, call, out, error)
    }
}

/// Makes a user a buyer, who is offered more quota when it runs out, or no longer one.
///
/// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
///
/// @param client The client.
/// @param user_id The user.
/// @param enabled Whether the user is a buyer. TENANTRY_TRUE or TENANTRY_FALSE.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
///   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
///   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
///   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_set_quota_upsell(client, user_id, TENANTRY_TRUE, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_set_quota_upsell(
    client: *const tenantry_client,
    user_id: *const c_char,
    enabled: i32,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                43,
                &[("user_id", Arg::Text(user_id)), ("enabled", Arg::Switch(enabled))],
            )
            .send(client, call, out, error)
    }
}

/// Disables a user and deletes it with all its data.
///
/// This cannot be undone, so the user's login or id must be repeated. When the answer to the
/// deletion is lost, the user is looked for, and its absence is the answer.
///
/// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, DELETE /api/2/users/{user_id}.
///
/// @param client The client.
/// @param user_id The user.
/// @param confirmation Its login or its id.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result, which is empty.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
///   login nor id.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_remove(client, user_id, user_login, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_remove(
    client: *const tenantry_client,
    user_id: *const c_char,
    confirmation: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                44,
                &[
                    ("user_id", Arg::Text(user_id)),
                    ("confirmation", Arg::Text(confirmation)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Gives a user a role in a tenant, beside those it has.
///
/// A role it has there already is not written again.
///
/// Requests: GET /api/2/users/{user_id}/access_policies, PUT
/// /api/2/users/{user_id}/access_policies.
///
/// @param client The client.
/// @param user_id The user.
/// @param role The role.
/// @param tenant_id The tenant that the role is in.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of AccessPolicy. The roles the user has now.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `trustee_id`,
///   `trustee_type`, `issuer_id`, `tenant_id`, `role_id`; optional: `resource_server_id`,
///   `resource_namespace`, `resource_path`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_add_role(client, user_id, "company_admin", customer_id, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_add_role(
    client: *const tenantry_client,
    user_id: *const c_char,
    role: *const c_char,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                45,
                &[
                    ("user_id", Arg::Text(user_id)),
                    ("role", Arg::Text(role)),
                    ("tenant_id", Arg::Text(tenant_id)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Takes a role in a tenant from a user, and leaves the others.
///
/// A role it does not have there is no error.
///
/// Requests: GET /api/2/users/{user_id}/access_policies, PUT
/// /api/2/users/{user_id}/access_policies.
///
/// @param client The client.
/// @param user_id The user.
/// @param role The role.
/// @param tenant_id The tenant that the role is in.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of AccessPolicy. The roles the user has now.
///   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `trustee_id`,
///   `trustee_type`, `issuer_id`, `tenant_id`, `role_id`; optional: `resource_server_id`,
///   `resource_namespace`, `resource_path`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_remove_role(client, user_id, "company_admin", customer_id, NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_remove_role(
    client: *const tenantry_client,
    user_id: *const c_char,
    role: *const c_char,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                46,
                &[
                    ("user_id", Arg::Text(user_id)),
                    ("role", Arg::Text(role)),
                    ("tenant_id", Arg::Text(tenant_id)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Tells whether a login is free.
///
/// Logins are unique on the whole platform, in whatever case.
///
/// Requests: GET /api/2/users/check_login.
///
/// @param client The client.
/// @param login The login: at least three ASCII letters, digits and marks.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of true or false. Whether it is free.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when it would never do as a login.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_login_available(client, "new.user", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_login_available(
    client: *const tenantry_client,
    login: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe { Run::of(47, &[("login", Arg::Text(login))]).send(client, call, out, error) }
}

/// Makes a user of a tenant as it is wanted, with roles and activation.
///
/// Checks the login, creates the user or changes what differs, activates the account, gives the
/// roles. What matches already is left alone, so it may be called any number of times, after a
/// failure as well. Roles that are not named stay. A password is set while the account is not
/// active. An activation e-mail is sent before the roles are given, and not again once the user has
/// its roles. The e-mail address of an active user is left alone: see `users.change_email`.
///
/// Requests: GET /api/2/users/check_login, GET /api/2/tenants/{tenant_id}/users, GET /api/2/users,
/// POST /api/2/users, GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, POST
/// /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
/// /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
///
/// @param client The client.
/// @param tenant_id The user's tenant.
/// @param plan JSON of a UserPlan. The user as it is wanted, with its roles in that tenant.
///   Fields: `login`, `contact`; optional: `roles`, `activation`, `password`, `language`,
///   `notifications`, `business_types`.
/// @param plan_len The length of `plan` in bytes.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
///   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
///   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
///   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for what the plan gets wrong; a
///   login conflict when a user of another tenant has the login.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // plan: {"login": "new.user", "contact": {"email": "new.user@example.com", "firstname": "New",
/// //     "lastname": "User"}, "roles": ["backup_user"]}
/// code = tenantry_users_provision(client, customer_id, plan, plan_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_provision(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    plan: *const u8,
    plan_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                48,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("plan", Arg::Json(plan, plan_len)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Changes a user's e-mail address, and tells whether it counts already.
///
/// Of a user who is not active it does at once. An active user is sent a link, to the old address,
/// and the new one counts once that is opened; called again before, it has another link sent.
///
/// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
///
/// @param client The client.
/// @param user_id The user.
/// @param email The new address.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of an EmailChange. The user as it is now. Fields: `user`,
///   `awaits_confirmation`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when it is no address.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_users_change_email(client, user_id, "new.address@example.com", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_users_change_email(
    client: *const tenantry_client,
    user_id: *const c_char,
    email: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(49, &[("user_id", Arg::Text(user_id)), ("email", Arg::Text(email))])
            .send(client, call, out, error)
    }
}
