// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on auth.

#ifndef TENANTRY_API_AUTH_HPP
#define TENANTRY_API_AUTH_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Auth::one_time_token_login_page().
struct AuthOneTimeTokenLoginPageParams {
    /// The one-time token.
    std::optional<std::string> ott = {};
    /// Where the browser goes after the login.
    std::optional<std::string> target_uri = {};
};

/// Optional parameters of Auth::get_device_approval().
struct AuthGetDeviceApprovalParams {
    /// The personal tenant for which the code will be approved.
    std::optional<std::string> tenant_uuid = {};
};

/// Optional parameters of Auth::login_url().
struct AuthLoginUrlParams {
    /// The page that is shown after logging in: a web address. The management console when it is not given.
    std::optional<std::string> target_uri = {};
    /// Why it is asked for; kept in the audit log.
    std::optional<std::string> reason = {};
};

namespace detail {

inline tenantry_auth_one_time_token_login_page_params raw(const AuthOneTimeTokenLoginPageParams &given, Texts &texts) {
    auto plain = sized<tenantry_auth_one_time_token_login_page_params>();
    plain.ott = texts.text("ott", given.ott);
    plain.target_uri = texts.text("target_uri", given.target_uri);
    return plain;
}

inline tenantry_auth_get_device_approval_params raw(const AuthGetDeviceApprovalParams &given, Texts &texts) {
    auto plain = sized<tenantry_auth_get_device_approval_params>();
    plain.tenant_uuid = texts.text("tenant_uuid", given.tenant_uuid);
    return plain;
}

inline tenantry_auth_login_url_params raw(const AuthLoginUrlParams &given, Texts &texts) {
    auto plain = sized<tenantry_auth_login_url_params>();
    plain.target_uri = texts.text("target_uri", given.target_uri);
    plain.reason = texts.text("reason", given.reason);
    return plain;
}

}  // namespace detail

/// Tokens, one-time tokens, device approval: the ways to show who is calling. The client gets and renews its own token
/// without being asked.
class Auth : detail::Group {
public:
    using Group::Group;

    /// Fetches the configuration of the OpenID provider.
    ///
    /// GET /.well-known/openid-configuration
    ///
    /// Sent without credentials.
    ///
    /// @param call How the call is made.
    /// @return An OpenIdConfiguration. The configuration of the OpenID provider. Fields: `issuer`,
    ///   `authorization_endpoint`, `token_endpoint`, `jwks_uri`, `response_types_supported`, `subject_types_supported`,
    ///   `id_token_signing_alg_values_supported`; optional: `revocation_endpoint`,
    ///   `revocation_endpoint_auth_methods_supported`, `device_authorization_endpoint`.
    /// @throws Error See the kinds of it.
    ///
    /// @code
    /// const auto open_id_configuration = client.auth().openid_configuration();
    /// @endcode
    Json openid_configuration(const Call &call = {}) const {
        return ask_json(tenantry_auth_openid_configuration, call);
    }

    /// Asks for an access token and an ID token.
    ///
    /// POST /api/2/idp/token
    ///
    /// With `offline_access` in the scope a refresh token comes too. The client calls this by itself and renews its
    /// token in time. Call it for the grants a client does not know: refresh tokens, authorization codes, device codes.
    ///
    /// Sent with the client's id and secret, where the client has them, and with no token.
    ///
    /// @param body A TokenRequest. What is given for a token. Fields: `grant_type`; optional: `client_id`,
    ///   `client_secret`, `username`, `password`, `refresh_token`, `code`, `scope`, `assertion`, `device_code`,
    ///   `totp_code`, `code_verifier`, `not_required_introspection`.
    /// @param call How the call is made.
    /// @return A Token. A token and what came with it. Fields: `access_token`, `token_type`, `id_token`; optional:
    ///   `expires_in`, `expires_on`, `refresh_token`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
    ///   (no permission).
    ///
    /// @code
    /// const auto token = client.auth().request_token({{"grant_type", "refresh_token"},
    ///     {"refresh_token", "OhYc9oko5ej9"}});
    /// @endcode
    Json request_token(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_auth_request_token, call, detail::json("body", body));
    }

    /// Revokes an access token or a refresh token.
    ///
    /// POST /api/2/idp/revoke_token
    ///
    /// Revoking one of two tokens that were issued together revokes both. A public client gives its id in the body.
    ///
    /// Sent with the client's id and secret, where the client has them, and with no token.
    ///
    /// @param body A TokenRevocation. The token to revoke. Fields: `token`; optional: `token_type_hint`, `client_id`,
    ///   `client_secret`.
    /// @param call How the call is made.
    /// @throws Error The contract lists 400 (a request the service does not take) and 401 (no valid credentials).
    ///
    /// @code
    /// client.auth().revoke_token({{"token", "OhYc9oko5ej9"}, {"token_type_hint", "refresh_token"}});
    /// @endcode
    void revoke_token(const Json &body, const Call &call = {}) const {
        ask(tenantry_auth_revoke_token, call, detail::json("body", body));
    }

    /// Tells whether an access token is valid, and what it lets its bearer do.
    ///
    /// POST /api/2/idp/introspect_token
    ///
    /// An invalid token is no error; the answer says `active` is false.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param body A TokenIntrospectionRequest. The token to look into. Fields: `token`.
    /// @param call How the call is made.
    /// @return A TokenIntrospection. What a token is and what it lets its bearer do. Fields: `active`; optional:
    ///   `token_type`, `exp`, `aud`, `jti`, `iss`, `sub`, `sub_type`, `client_id`, `owner_tuid`, `scope`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
    ///   (no permission).
    ///
    /// @code
    /// const auto token_introspection = client.auth().introspect_token({{"token", "eyJ0eXAiOiJKV1Qi"}});
    /// @endcode
    Json introspect_token(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_auth_introspect_token, call, detail::json("body", body));
    }

    /// Asks for a one-time token with which one can log in on behalf of a user.
    ///
    /// POST /api/2/idp/ott
    ///
    /// Only API clients may call it, for users of their tenant or below; not for users of a tenant that keeps its
    /// parents out. The user is given by one of `login`, `user_id` and `external_id`.
    ///
    /// @param body An OneTimeTokenRequest. For whom a one-time token is. Fields: `purpose`; optional: `login`,
    ///   `external_id`, `user_id`, `audit_data`.
    /// @param call How the call is made.
    /// @return An OneTimeToken. A one-time token. Fields: `ott`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
    ///   (no permission).
    ///
    /// @code
    /// const auto one_time_token = client.auth().request_one_time_token({{"purpose", "user_login"},
    ///     {"login", "johndoe"}});
    /// @endcode
    Json request_one_time_token(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_auth_request_one_time_token, call, detail::json("body", body));
    }

    /// Logs in with a one-time token and keeps the session's cookie.
    ///
    /// POST /api/2/idp/ott/login
    ///
    /// A client without other credentials then calls as that user: the cookie is sent along. A token works once.
    ///
    /// Sent without credentials.
    ///
    /// @param body An OneTimeTokenLogin. The one-time token to log in with. Fields: `ott`.
    /// @param call How the call is made.
    /// @return A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`, `activated`, `enabled`,
    ///   `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`, `notifications`; optional:
    ///   `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
    ///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
    ///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error The contract lists 400 (a request the service does not take) and 401 (no valid credentials).
    ///
    /// @code
    /// const auto user = client.auth().log_in_with_one_time_token({{"ott", "T1RUAQAAAG8="}});
    /// @endcode
    Json log_in_with_one_time_token(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_auth_log_in_with_one_time_token, call, detail::json("body", body));
    }

    /// Fetches the page that logs a browser in with a one-time token.
    ///
    /// GET /api/2/idp/external-login
    ///
    /// A browser opens this page and is sent on from there. A program logs in with `auth.log_in_with_one_time_token`.
    ///
    /// Sent without credentials.
    ///
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return The HTML page.
    /// @throws Error See the kinds of it.
    ///
    /// @code
    /// tenantry::AuthOneTimeTokenLoginPageParams params;
    /// params.ott = "T1RUAQAAAG8=";
    /// params.target_uri = "https://eu2.acronis.cloud/mc/";
    /// const auto page = client.auth().one_time_token_login_page(params);
    /// @endcode
    std::string one_time_token_login_page(const AuthOneTimeTokenLoginPageParams &params = {},
                                          const Call &call = {}) const {
        return ask_bytes(tenantry_auth_one_time_token_login_page, call, detail::params(params));
    }

    /// Ends the session.
    ///
    /// GET /api/2/idp/logout
    ///
    /// Sent with the session's cookie, where there is one, and with no token.
    ///
    /// @param call How the call is made.
    /// @return The HTML page.
    /// @throws Error See the kinds of it.
    ///
    /// @code
    /// const auto page = client.auth().log_out();
    /// @endcode
    std::string log_out(const Call &call = {}) const {
        return ask_bytes(tenantry_auth_log_out, call);
    }

    /// Asks for a device code, which a user then approves.
    ///
    /// POST /api/2/idp/device_authorization
    ///
    /// Show `user_code` and `verification_uri` to the user, then ask for a token every `interval` seconds, with the
    /// device code, until the user has approved it.
    ///
    /// Sent without credentials.
    ///
    /// @param body A DeviceAuthorizationRequest. A device that wants to be approved. Fields: `client_id`, `scope`;
    ///   optional: `display_name`.
    /// @param call How the call is made.
    /// @return A DeviceAuthorization. The codes with which a device is approved. Fields: `device_code`, `user_code`,
    ///   `verification_uri`; optional: `verification_uri_complete`, `expires_in`, `interval`.
    /// @throws Error See the kinds of it.
    ///
    /// @code
    /// const auto device_authorization = client.auth().authorize_device(
    ///     {{"client_id", "3663410d-4b70-4860-860c-8db82bffab8e"}, {"scope", tenantry::Json::array({
    ///     "urn:acronis.com:tenant-id::backup_agent_admin"})}});
    /// @endcode
    Json authorize_device(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_auth_authorize_device, call, detail::json("body", body));
    }

    /// Looks a device authorization up by the code its user was shown.
    ///
    /// GET /api/2/idp/device_authorization/approval
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param code The code the user was shown.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A DeviceApproval. A device that waits for approval. Fields: `client_id`, `display_name`, `scope`;
    ///   optional: `tenant_id`, `tenant_name`, `is_current_tenant`.
    /// @throws Error The contract lists 400 (a request the service does not take) and 403 (no permission).
    ///
    /// @code
    /// const auto device_approval = client.auth().get_device_approval("RDRD-WNDB");
    /// @endcode
    Json get_device_approval(const std::string &code, const AuthGetDeviceApprovalParams &params = {},
                             const Call &call = {}) const {
        return ask_json(tenantry_auth_get_device_approval, call, detail::text("code", code), detail::params(params));
    }

    /// Approves a device code.
    ///
    /// POST /api/2/idp/device_authorization/approval
    ///
    /// With a personal tenant given, the caller must be a `partner_admin` who may change that tenant, and its owner
    /// must have the role `protection_admin` or `backup_user`.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param body A DeviceApprovalRequest. The device code to approve. Fields: `code`; optional: `tenant_uuid`.
    /// @param call How the call is made.
    /// @throws Error The contract lists 400 (a request the service does not take) and 403 (no permission).
    ///
    /// @code
    /// client.auth().approve_device({{"code", "RDRD-WNDB"}});
    /// @endcode
    void approve_device(const Json &body, const Call &call = {}) const {
        ask(tenantry_auth_approve_device, call, detail::json("body", body));
    }

    /// Fetches the link to the page for forgotten passwords.
    ///
    /// GET /api/2/accounts/forgot_link
    ///
    /// The vendor says this endpoint is disabled.
    ///
    /// Sent without credentials.
    ///
    /// @param login The user's login.
    /// @param call How the call is made.
    /// @return A ForgotLink. Where forgotten passwords are dealt with. Fields, all optional: `link`.
    /// @throws Error The contract lists 400 (a request the service does not take) and 404 (not found).
    ///
    /// @code
    /// const auto forgot_link = client.auth().forgot_link("johndoe");
    /// @endcode
    Json forgot_link(const std::string &login, const Call &call = {}) const {
        return ask_json(tenantry_auth_forgot_link, call, detail::text("login", login));
    }

    /// Finds the data center in which the account of a login lives.
    ///
    /// The client may be one of any data center, and needs no credentials; in production ask https://cloud.acronis.com.
    /// Asks `GET /api/1/accounts`, which is not part of version 2.
    ///
    /// Requests: .
    ///
    /// @param login The login.
    /// @param call How the call is made. Progress is told.
    /// @return Where it lives. A DataCenter. Where an account lives. Fields: `server_url`.
    /// @throws Error Its `done()` tells what was done before. Not found for a login that nobody has.
    ///
    /// @code
    /// const auto data_center = client.auth().data_center(user_login);
    /// @endcode
    Json data_center(const std::string &login, const Call &call = {}) const {
        return ask_json(tenantry_auth_data_center, call, detail::text("login", login));
    }

    /// Gives the address of a page that logs a user in, once, and then leads to the console.
    ///
    /// Whoever has it may log in as the user, so it is a secret. Only API clients may ask for it, for users of their
    /// tenant and those below it that let support in.
    ///
    /// Requests: POST /api/2/idp/ott.
    ///
    /// @param login The user's login.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The address. A LoginUrl. A page that logs somebody in, once. Fields: `url`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a target that is no web
    ///   address.
    ///
    /// @code
    /// const auto login_url = client.auth().login_url(user_login);
    /// @endcode
    Json login_url(const std::string &login, const AuthLoginUrlParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_auth_login_url, call, detail::text("login", login), detail::params(params));
    }
};

}  // namespace tenantry

#endif
