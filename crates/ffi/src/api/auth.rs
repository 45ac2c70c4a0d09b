// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on auth: `tenantry_auth_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Fetches the configuration of the OpenID provider.
///
/// GET /.well-known/openid-configuration
///
/// Sent without credentials.
///
/// @param client The client.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OpenIdConfiguration. The configuration of the OpenID
///   provider. Fields: `issuer`, `authorization_endpoint`, `token_endpoint`, `jwks_uri`,
///   `response_types_supported`, `subject_types_supported`,
///   `id_token_signing_alg_values_supported`; optional: `revocation_endpoint`,
///   `revocation_endpoint_auth_methods_supported`, `device_authorization_endpoint`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_auth_openid_configuration(client, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_openid_configuration(
    client: *const tenantry_client,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_OPENID_CONFIGURATION).send(client, call, out, error)
    }
}

/// Asks for an access token and an ID token.
///
/// POST /api/2/idp/token
///
/// With `offline_access` in the scope a refresh token comes too. The client calls this by itself
/// and renews its token in time. Call it for the grants a client does not know: refresh tokens,
/// authorization codes, device codes.
///
/// Sent with the client's id and secret, where the client has them, and with no token.
///
/// @param client The client.
/// @param body JSON of a TokenRequest. What is given for a token. Fields: `grant_type`; optional:
///   `client_id`, `client_secret`, `username`, `password`, `refresh_token`, `code`, `scope`,
///   `assertion`, `device_code`, `totp_code`, `code_verifier`, `not_required_introspection`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Token. A token and what came with it. Fields:
///   `access_token`, `token_type`, `id_token`; optional: `expires_in`, `expires_on`,
///   `refresh_token`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials) and 403 (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"grant_type": "refresh_token", "refresh_token": "OhYc9oko5ej9"}
/// code = tenantry_auth_request_token(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_request_token(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_REQUEST_TOKEN)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Revokes an access token or a refresh token.
///
/// POST /api/2/idp/revoke_token
///
/// Revoking one of two tokens that were issued together revokes both. A public client gives its id
/// in the body.
///
/// Sent with the client's id and secret, where the client has them, and with no token.
///
/// @param client The client.
/// @param body JSON of a TokenRevocation. The token to revoke. Fields: `token`; optional:
///   `token_type_hint`, `client_id`, `client_secret`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 401 (no valid credentials).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"token": "OhYc9oko5ej9", "token_type_hint": "refresh_token"}
/// code = tenantry_auth_revoke_token(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_revoke_token(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_REVOKE_TOKEN)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Tells whether an access token is valid, and what it lets its bearer do.
///
/// POST /api/2/idp/introspect_token
///
/// An invalid token is no error; the answer says `active` is false.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param body JSON of a TokenIntrospectionRequest. The token to look into. Fields: `token`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a TokenIntrospection. What a token is and what it lets its
///   bearer do. Fields: `active`; optional: `token_type`, `exp`, `aud`, `jti`, `iss`, `sub`,
///   `sub_type`, `client_id`, `owner_tuid`, `scope`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials) and 403 (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"token": "eyJ0eXAiOiJKV1Qi"}
/// code = tenantry_auth_introspect_token(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_introspect_token(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_INTROSPECT_TOKEN)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Asks for a one-time token with which one can log in on behalf of a user.
///
/// POST /api/2/idp/ott
///
/// Only API clients may call it, for users of their tenant or below; not for users of a tenant that
/// keeps its parents out. The user is given by one of `login`, `user_id` and `external_id`.
///
/// @param client The client.
/// @param body JSON of an OneTimeTokenRequest. For whom a one-time token is. Fields: `purpose`;
///   optional: `login`, `external_id`, `user_id`, `audit_data`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an OneTimeToken. A one-time token. Fields: `ott`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials) and 403 (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"purpose": "user_login", "login": "johndoe"}
/// code = tenantry_auth_request_one_time_token(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_request_one_time_token(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_REQUEST_ONE_TIME_TOKEN)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Logs in with a one-time token and keeps the session's cookie.
///
/// POST /api/2/idp/ott/login
///
/// A client without other credentials then calls as that user: the cookie is sent along. A token
/// works once.
///
/// Sent without credentials.
///
/// @param client The client.
/// @param body JSON of an OneTimeTokenLogin. The one-time token to log in with. Fields: `ott`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
///   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
///   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
///   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
///   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 401 (no valid credentials).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"ott": "T1RUAQAAAG8="}
/// code = tenantry_auth_log_in_with_one_time_token(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_log_in_with_one_time_token(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_LOG_IN_WITH_ONE_TIME_TOKEN)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_auth_one_time_token_login_page(). Zero the struct, set
/// `struct_size` to `sizeof(tenantry_auth_one_time_token_login_page_params)`, then set what you
/// need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_auth_one_time_token_login_page_params {
    /// `sizeof(tenantry_auth_one_time_token_login_page_params)`.
    pub struct_size: usize,
    /// The one-time token.
    pub ott: *const c_char,
    /// Where the browser goes after the login.
    pub target_uri: *const c_char,
}

unsafe impl Versioned for tenantry_auth_one_time_token_login_page_params {}

impl Params for tenantry_auth_one_time_token_login_page_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("ott", self.ott);
            query.text("targetURI", self.target_uri);
        }
    }
}

/// Fetches the page that logs a browser in with a one-time token.
///
/// GET /api/2/idp/external-login
///
/// A browser opens this page and is sent on from there. A program logs in with
/// `auth.log_in_with_one_time_token`.
///
/// Sent without credentials.
///
/// @param client The client.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: an HTML page.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_auth_one_time_token_login_page_params params = {.struct_size = sizeof params,
///     .ott = "T1RUAQAAAG8=", .target_uri = "https://eu2.acronis.cloud/mc/"};
/// code = tenantry_auth_one_time_token_login_page(client, &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_one_time_token_login_page(
    client: *const tenantry_client,
    params: *const tenantry_auth_one_time_token_login_page_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_ONE_TIME_TOKEN_LOGIN_PAGE)
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Ends the session.
///
/// GET /api/2/idp/logout
///
/// Sent with the session's cookie, where there is one, and with no token.
///
/// @param client The client.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: an HTML page.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_auth_log_out(client, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_log_out(
    client: *const tenantry_client,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe { Ask::of(&operations::AUTH_LOG_OUT).send(client, call, out, error) }
}

/// Asks for a device code, which a user then approves.
///
/// POST /api/2/idp/device_authorization
///
/// Show `user_code` and `verification_uri` to the user, then ask for a token every `interval`
/// seconds, with the device code, until the user has approved it.
///
/// Sent without credentials.
///
/// @param client The client.
/// @param body JSON of a DeviceAuthorizationRequest. A device that wants to be approved. Fields:
///   `client_id`, `scope`; optional: `display_name`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a DeviceAuthorization. The codes with which a device is
///   approved. Fields: `device_code`, `user_code`, `verification_uri`; optional:
///   `verification_uri_complete`, `expires_in`, `interval`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"client_id": "3663410d-4b70-4860-860c-8db82bffab8e",
/// //     "scope": ["urn:acronis.com:tenant-id::backup_agent_admin"]}
/// code = tenantry_auth_authorize_device(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_authorize_device(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_AUTHORIZE_DEVICE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_auth_get_device_approval(). Zero the struct, set `struct_size`
/// to `sizeof(tenantry_auth_get_device_approval_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_auth_get_device_approval_params {
    /// `sizeof(tenantry_auth_get_device_approval_params)`.
    pub struct_size: usize,
    /// The personal tenant for which the code will be approved.
    pub tenant_uuid: *const c_char,
}

unsafe impl Versioned for tenantry_auth_get_device_approval_params {}

impl Params for tenantry_auth_get_device_approval_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("tenant_uuid", self.tenant_uuid);
        }
    }
}

/// Looks a device authorization up by the code its user was shown.
///
/// GET /api/2/idp/device_authorization/approval
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param code The code the user was shown.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a DeviceApproval. A device that waits for approval.
///   Fields: `client_id`, `display_name`, `scope`; optional: `tenant_id`, `tenant_name`,
///   `is_current_tenant`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 403 (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_auth_get_device_approval(client, "RDRD-WNDB", NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_get_device_approval(
    client: *const tenantry_client,
    code: *const c_char,
    params: *const tenantry_auth_get_device_approval_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_GET_DEVICE_APPROVAL)
            .query(&[("code", code)])
            .params(&params)
            .send(client, call, out, error)
    }
}

/// Approves a device code.
///
/// POST /api/2/idp/device_authorization/approval
///
/// With a personal tenant given, the caller must be a `partner_admin` who may change that tenant,
/// and its owner must have the role `protection_admin` or `backup_user`.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param body JSON of a DeviceApprovalRequest. The device code to approve. Fields: `code`;
///   optional: `tenant_uuid`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 403 (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"code": "RDRD-WNDB"}
/// code = tenantry_auth_approve_device(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_approve_device(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_APPROVE_DEVICE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Fetches the link to the page for forgotten passwords.
///
/// GET /api/2/accounts/forgot_link
///
/// The vendor says this endpoint is disabled.
///
/// Sent without credentials.
///
/// @param client The client.
/// @param login The user's login.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a ForgotLink. Where forgotten passwords are dealt with.
///   Fields, all optional: `link`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_auth_forgot_link(client, "johndoe", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_forgot_link(
    client: *const tenantry_client,
    login: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::AUTH_FORGOT_LINK)
            .query(&[("login", login)])
            .send(client, call, out, error)
    }
}

/// Finds the data center in which the account of a login lives.
///
/// The client may be one of any data center, and needs no credentials; in production ask
/// https://cloud.acronis.com. Asks `GET /api/1/accounts`, which is not part of version 2.
///
/// Requests: .
///
/// @param client The client.
/// @param login The login.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a DataCenter. Where it lives. Fields: `server_url`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. Not found for a login that nobody has.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_auth_data_center(client, user_login, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_data_center(
    client: *const tenantry_client,
    login: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe { Run::of(0, &[("login", Arg::Text(login))]).send(client, call, out, error) }
}

/// Optional parameters of tenantry_auth_login_url(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_auth_login_url_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_auth_login_url_params {
    /// `sizeof(tenantry_auth_login_url_params)`.
    pub struct_size: usize,
    /// The page that is shown after logging in: a web address. The management console when it is not
    /// given.
    pub target_uri: *const c_char,
    /// Why it is asked for; kept in the audit log.
    pub reason: *const c_char,
}

unsafe impl Versioned for tenantry_auth_login_url_params {}

impl Params for tenantry_auth_login_url_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("target_uri", self.target_uri);
            query.text("reason", self.reason);
        }
    }
}

/// Gives the address of a page that logs a user in, once, and then leads to the console.
///
/// Whoever has it may log in as the user, so it is a secret. Only API clients may ask for it, for
/// users of their tenant and those below it that let support in.
///
/// Requests: POST /api/2/idp/ott.
///
/// @param client The client.
/// @param login The user's login.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a LoginUrl. The address. Fields: `url`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a target that is no web
///   address.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_auth_login_url(client, user_login, NULL, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_auth_login_url(
    client: *const tenantry_client,
    login: *const c_char,
    params: *const tenantry_auth_login_url_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(1, &[("login", Arg::Text(login))])
            .options(&params)
            .send(client, call, out, error)
    }
}
