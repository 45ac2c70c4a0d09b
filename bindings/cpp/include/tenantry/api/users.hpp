// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on users.

#ifndef TENANTRY_API_USERS_HPP
#define TENANTRY_API_USERS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Users::get().
struct UsersGetParams {
    /// When true, a deleted user may be fetched too. `false` when it is not given.
    std::optional<bool> allow_deleted = {};
};

/// Optional parameters of Users::list().
struct UsersListParams {
    /// The users' ids, at most 100. Not together with `subtree_root_tenant_id`, `external_ids` or `tenant_id`.
    std::optional<std::vector<std::string>> uuids = {};
    /// Only users of this origin.
    std::optional<std::string> origin_id = {};
    /// The users' ids at the external identity provider, at most 100. Not together with `uuids` or
    /// `subtree_root_tenant_id`; needs `tenant_id`.
    std::optional<std::vector<std::string>> external_ids = {};
    /// The tenant of the users that `external_ids` names.
    std::optional<std::string> tenant_id = {};
    /// The users of this tenant and of all below it. Not together with `uuids` or `tenant_id`.
    std::optional<std::string> subtree_root_tenant_id = {};
    /// Only users that changed after this time (RFC 3339, UTC).
    std::optional<std::string> updated_since = {};
    /// Users to a page. `2000` when it is not given.
    std::optional<std::int64_t> limit = {};
    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all filters.
    std::optional<std::string> after = {};
    /// How much of each user comes back. `stamps`: ids, version and times. `basic`: also the login and whether the user
    /// is enabled. `full`: everything. One of `stamps`, `basic` and `full`. `full` when it is not given.
    std::optional<std::string> lod = {};
    /// When true, the users' roles come along.
    std::optional<bool> with_access_policies = {};
    /// When true, deleted users may be among them.
    std::optional<bool> allow_deleted = {};
    /// When true, only users of the same organization. Needs `subtree_root_tenant_id`.
    std::optional<bool> inside_organization = {};
    /// Only users with these roles. Needs `inside_organization`.
    std::optional<std::vector<std::string>> access_policies = {};
    /// Only users of tenants of these kinds. Needs `inside_organization`.
    std::optional<std::vector<std::string>> tenant_kinds = {};
    /// Only users between the tenant `subtree_root_tenant_id` and this one. Needs `inside_organization`.
    std::optional<std::string> target_tenant_id = {};
};

/// Optional parameters of Users::ids_for_tenant().
struct UsersIdsForTenantParams {
    /// When true, the users of the tenants below come along: of units for a customer, of folders for any other. `false`
    /// when it is not given.
    std::optional<bool> include_grand_children = {};
    /// When true, hidden users may be among them. `false` when it is not given.
    std::optional<bool> include_hidden = {};
    /// What to sort by: `as_is`, `login`, `status`, `name`, `roles`, `level`, `mfa_status`, `contact_types`, or `usage`
    /// and a usage's name after a dot, as in `usage.workstations`. A `-` in front reverses it. `name` is first and last
    /// name, or the login where there is none. `name` when it is not given.
    std::optional<std::string> order = {};
    /// When true, deleted users may be among them.
    std::optional<bool> allow_deleted = {};
};

/// Optional parameters of Users::restore().
struct UsersRestoreParams {
    /// When true, the user comes back although the login is taken by now; it then gets a login with something added.
    std::optional<bool> force = {};
    /// When true, the user is enabled again too.
    std::optional<bool> enable = {};
};

/// Optional parameters of Users::access_policies().
struct UsersAccessPoliciesParams {
    /// When true, the roles that come from security groups are there too.
    std::optional<bool> include_user_group_policies = {};
};

namespace detail {

inline tenantry_users_get_params raw(const UsersGetParams &given, Texts &) {
    auto plain = sized<tenantry_users_get_params>();
    plain.allow_deleted = flag(given.allow_deleted);
    return plain;
}

inline tenantry_users_list_params raw(const UsersListParams &given, Texts &texts) {
    auto plain = sized<tenantry_users_list_params>();
    plain.uuids = texts.list("uuids", given.uuids);
    plain.origin_id = texts.text("origin_id", given.origin_id);
    plain.external_ids = texts.list("external_ids", given.external_ids);
    plain.tenant_id = texts.text("tenant_id", given.tenant_id);
    plain.subtree_root_tenant_id = texts.text("subtree_root_tenant_id", given.subtree_root_tenant_id);
    plain.updated_since = texts.text("updated_since", given.updated_since);
    plain.limit = number(given.limit);
    plain.after = texts.text("after", given.after);
    plain.lod = texts.text("lod", given.lod);
    plain.with_access_policies = flag(given.with_access_policies);
    plain.allow_deleted = flag(given.allow_deleted);
    plain.inside_organization = flag(given.inside_organization);
    plain.access_policies = texts.list("access_policies", given.access_policies);
    plain.tenant_kinds = texts.list("tenant_kinds", given.tenant_kinds);
    plain.target_tenant_id = texts.text("target_tenant_id", given.target_tenant_id);
    return plain;
}

inline tenantry_users_ids_for_tenant_params raw(const UsersIdsForTenantParams &given, Texts &texts) {
    auto plain = sized<tenantry_users_ids_for_tenant_params>();
    plain.include_grand_children = flag(given.include_grand_children);
    plain.include_hidden = flag(given.include_hidden);
    plain.order = texts.text("order", given.order);
    plain.allow_deleted = flag(given.allow_deleted);
    return plain;
}

inline tenantry_users_restore_params raw(const UsersRestoreParams &given, Texts &) {
    auto plain = sized<tenantry_users_restore_params>();
    plain.force = flag(given.force);
    plain.enable = flag(given.enable);
    return plain;
}

inline tenantry_users_access_policies_params raw(const UsersAccessPoliciesParams &given, Texts &) {
    auto plain = sized<tenantry_users_access_policies_params>();
    plain.include_user_group_policies = flag(given.include_user_group_policies);
    return plain;
}

}  // namespace detail

/// Users: people's accounts, their roles and their passwords.
class Users : detail::Group {
public:
    using Group::Group;

    /// Creates a user.
    ///
    /// POST /api/2/users
    ///
    /// The user is not activated and has no role; go on with `users.set_access_policies` and `users.set_password` or
    /// `users.send_activation_email`. In customers and units the user gets a personal tenant, which holds its quotas. A
    /// login has at least three characters and is unique on the whole platform.
    ///
    /// @param body A NewUser. A user to create. Fields: `tenant_id`; optional: `login`, `external_id`, `idp_id`,
    ///   `contact`, `enabled`, `language`, `business_types`, `notifications`, `use_existing_identity`, `origin_id`,
    ///   `origin_external_id`, `disable_after`.
    /// @param call How the call is made.
    /// @return A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`, `activated`, `enabled`,
    ///   `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`, `notifications`; optional:
    ///   `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
    ///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
    ///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// const auto user = client.users().create({{"tenant_id", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"},
    ///     {"login", "johndoe"}, {"contact", {{"email", "johndoe@example.com"}, {"firstname", "John"},
    ///     {"lastname", "Doe"}}}});
    /// @endcode
    Json create(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_users_create, call, detail::json("body", body));
    }

    /// Fetches one user.
    ///
    /// GET /api/2/users/{user_id}
    ///
    /// @param user_id The user's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`, `activated`, `enabled`,
    ///   `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`, `notifications`; optional:
    ///   `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
    ///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
    ///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto user = client.users().get("948efcf2-b740-4c40-bb2d-4e4a46adfd87");
    /// @endcode
    Json get(const std::string &user_id, const UsersGetParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_users_get, call, detail::text("user_id", user_id), detail::params(params));
    }

    /// Fetches several users, given by their ids, their tenant or the root of a tree.
    ///
    /// GET /api/2/users
    ///
    /// Give one of `uuids`, `subtree_root_tenant_id` and `external_ids`, the last with `tenant_id`.
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be had by giving
    /// that as `after`, alone or with a `limit`. list_all() and list_pages() do that.
    ///
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A UserList. A page of users. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission) and 404 (not found).
    ///
    /// @code
    /// tenantry::UsersListParams params;
    /// params.subtree_root_tenant_id = "ede9f834-70b3-476c-83d9-736f9f8c7dae";
    /// params.lod = "basic";
    /// const auto user_list = client.users().list(params);
    /// @endcode
    Json list(const UsersListParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_users_list, call, detail::params(params));
    }

    /// All pages of list(), one after the other. Nothing is sent yet.
    Pages list_pages(const UsersListParams &params = {}, const Call &call = {}) const {
        return pages(tenantry_users_list_pages, call, detail::params(params));
    }

    /// The items of all pages of list(), one after the other. Pages are fetched as items are asked for; nothing is sent
    /// yet.
    Items list_all(const UsersListParams &params = {}, const Call &call = {}) const {
        return items(tenantry_users_list_pages, call, detail::params(params));
    }

    /// Fetches the ids of a tenant's users.
    ///
    /// GET /api/2/tenants/{tenant_id}/users
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An IdList. A list of ids. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto id_list = client.users().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    Json ids_for_tenant(const std::string &tenant_id, const UsersIdsForTenantParams &params = {},
                        const Call &call = {}) const {
        return ask_json(tenantry_users_ids_for_tenant, call, detail::text("tenant_id", tenant_id),
                        detail::params(params));
    }

    /// Fetches the user or API client that is calling.
    ///
    /// GET /api/2/users/me
    ///
    /// @param call How the call is made.
    /// @return A CurrentUser. The user or API client that is calling. Fields: `id`, `version`, `tenant_id`,
    ///   `created_at`, `updated_at`, `deleted_at`, `access_policies`, `origin_id`, `origin_external_id`,
    ///   `disable_after`, `personal_tenant_id`, `login`, `enabled`, `contact`, `activated`, `language`,
    ///   `business_types`, `notifications`, `terms_accepted`, `tenant_kind`, `tenant_pricing_model`, `brand_id`;
    ///   optional: `idp_id`, `external_id`, `mfa_status`, `external_operation_status`, `login_totp_time`.
    /// @throws Error The contract lists 401 (no valid credentials).
    ///
    /// @code
    /// const auto current_user = client.users().me();
    /// @endcode
    Json me(const Call &call = {}) const {
        return ask_json(tenantry_users_me, call);
    }

    /// Changes a user, or turns it off and on.
    ///
    /// PUT /api/2/users/{user_id}
    ///
    /// Send what changes, and the `version` the user has now. A new e-mail address of an activated user counts only
    /// when the user has confirmed it, and the version stays until then. `business_types` with `buyer` enables upsell
    /// of quotas.
    ///
    /// @param user_id The user's id.
    /// @param body A UserUpdate. What changes in a user. Fields: `version`; optional: `login`, `external_id`,
    ///   `idp_id`, `contact`, `enabled`, `language`, `notifications`, `disable_after`, `business_types`.
    /// @param call How the call is made.
    /// @return A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`, `activated`, `enabled`,
    ///   `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`, `notifications`; optional:
    ///   `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
    ///   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
    ///   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
    ///   conflict) and 415 (unsupported content type).
    ///
    /// @code
    /// const auto user = client.users().update("948efcf2-b740-4c40-bb2d-4e4a46adfd87", {{"version", 1},
    ///     {"business_types", tenantry::Json::array({"buyer"})}});
    /// @endcode
    Json update(const std::string &user_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_users_update, call, detail::text("user_id", user_id), detail::json("body", body));
    }

    /// Deletes a user and all its data.
    ///
    /// DELETE /api/2/users/{user_id}
    ///
    /// The user must be disabled first; `version` is the one it has after that.
    ///
    /// @param user_id The user's id.
    /// @param version The version the user has now.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// client.users().delete_("948efcf2-b740-4c40-bb2d-4e4a46adfd87", 3);
    /// @endcode
    void delete_(const std::string &user_id, std::int64_t version, const Call &call = {}) const {
        ask(tenantry_users_delete, call, detail::text("user_id", user_id), detail::text("version", version));
    }

    /// Brings a deleted user back.
    ///
    /// POST /api/2/users/{user_id}/restore
    ///
    /// @param user_id The user's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
    ///   conflict).
    ///
    /// @code
    /// client.users().restore("948efcf2-b740-4c40-bb2d-4e4a46adfd87");
    /// @endcode
    void restore(const std::string &user_id, const UsersRestoreParams &params = {}, const Call &call = {}) const {
        ask(tenantry_users_restore, call, detail::text("user_id", user_id), detail::params(params));
    }

    /// Tells whether a login is free.
    ///
    /// GET /api/2/users/check_login
    ///
    /// Success says that it is free. A login that is taken is a login conflict (409); one that is not acceptable is
    /// status 406.
    ///
    /// @param username The login in question.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 406 (not acceptable) and 409 (a conflict).
    ///
    /// @code
    /// client.users().check_login("johndoe");
    /// @endcode
    void check_login(const std::string &username, const Call &call = {}) const {
        ask(tenantry_users_check_login, call, detail::text("username", username));
    }

    /// Tells whether a password is known from data breaches.
    ///
    /// POST /api/2/users/check_password
    ///
    /// The password is given as its SHA-1 hash.
    ///
    /// Sent without credentials.
    ///
    /// @param body A PasswordCheck. A password to check. Fields: `password`.
    /// @param call How the call is made.
    /// @return A PasswordCheckResult. Whether a password is known from data breaches. Fields: `compromised`.
    /// @throws Error The contract lists 400 (a request the service does not take) and 415 (unsupported content type).
    ///
    /// @code
    /// const auto password_check_result = client.users().check_password(
    ///     {{"password", "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8"}});
    /// @endcode
    Json check_password(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_users_check_password, call, detail::json("body", body));
    }

    /// Sets a user's password, which also activates the user.
    ///
    /// POST /api/2/users/{user_id}/password
    ///
    /// Only API clients may call it, for users of the tenants below theirs.
    ///
    /// @param user_id The user's id.
    /// @param body A NewPassword. A password to set. Fields: `password`.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// client.users().set_password("948efcf2-b740-4c40-bb2d-4e4a46adfd87", {{"password", "newUserPassword312"}});
    /// @endcode
    void set_password(const std::string &user_id, const Json &body, const Call &call = {}) const {
        ask(tenantry_users_set_password, call, detail::text("user_id", user_id), detail::json("body", body));
    }

    /// Sends a user the e-mail with which to activate the account.
    ///
    /// POST /api/2/users/{user_id}/send-activation-email
    ///
    /// Only API clients may call it, for users of the tenants below theirs.
    ///
    /// @param user_id The user's id.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// client.users().send_activation_email("948efcf2-b740-4c40-bb2d-4e4a46adfd87");
    /// @endcode
    void send_activation_email(const std::string &user_id, const Call &call = {}) const {
        ask(tenantry_users_send_activation_email, call, detail::text("user_id", user_id));
    }

    /// Fetches a user's roles.
    ///
    /// GET /api/2/users/{user_id}/access_policies
    ///
    /// @param user_id The user's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An AccessPolicyList. A user's roles. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto access_policy_list = client.users().access_policies("948efcf2-b740-4c40-bb2d-4e4a46adfd87");
    /// @endcode
    Json access_policies(const std::string &user_id, const UsersAccessPoliciesParams &params = {},
                         const Call &call = {}) const {
        return ask_json(tenantry_users_access_policies, call, detail::text("user_id", user_id), detail::params(params));
    }

    /// Replaces all roles of a user.
    ///
    /// PUT /api/2/users/{user_id}/access_policies
    ///
    /// What is not in the list is gone, and an empty list takes every role away: fetch the roles first to add one. Ids
    /// and versions of the policies are not looked at; zeros will do. Assigning a service's role enables the service
    /// for the user.
    ///
    /// @param user_id The user's id.
    /// @param body An AccessPoliciesUpdate. All roles of a user: what is not among them is gone. Fields: `items`.
    /// @param call How the call is made.
    /// @return An AccessPolicyList. A user's roles. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 409 (a conflict) and 415
    ///   (unsupported content type).
    ///
    /// @code
    /// const auto access_policy_list = client.users().set_access_policies("948efcf2-b740-4c40-bb2d-4e4a46adfd87",
    ///     {{"items", tenantry::Json::array({{{"id", "00000000-0000-0000-0000-000000000000"},
    ///     {"issuer_id", "00000000-0000-0000-0000-000000000000"},
    ///     {"tenant_id", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"},
    ///     {"trustee_id", "948efcf2-b740-4c40-bb2d-4e4a46adfd87"}, {"trustee_type", "user"},
    ///     {"role_id", "company_admin"}, {"version", 0}}})}});
    /// @endcode
    Json set_access_policies(const std::string &user_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_users_set_access_policies, call, detail::text("user_id", user_id),
                        detail::json("body", body));
    }

    /// Turns two-factor authentication on or off for a user.
    ///
    /// PUT /api/2/users/{user_id}/mfa/status
    ///
    /// @param user_id The user's id.
    /// @param body A UserMfaUpdate. Two-factor authentication of a user to set. Fields: `enabled`.
    /// @param call How the call is made.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission) and 404 (not found).
    ///
    /// @code
    /// client.users().set_mfa("948efcf2-b740-4c40-bb2d-4e4a46adfd87", {{"enabled", false}});
    /// @endcode
    void set_mfa(const std::string &user_id, const Json &body, const Call &call = {}) const {
        ask(tenantry_users_set_mfa, call, detail::text("user_id", user_id), detail::json("body", body));
    }

    /// Changes a user on what it is now.
    ///
    /// Reads it, lets `change` say what to change, writes that with the version that was read. When another writer was
    /// faster, reads again and lets `change` decide anew, five times at most. When nothing is to change, nothing is
    /// written.
    ///
    /// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
    ///
    /// @param user_id The user.
    /// @param change Is told the user as it is and gives what to change of it. It gets a User and gives a UserUpdate.
    ///   Fields, all optional: `login`, `external_id`, `idp_id`, `contact`, `enabled`, `language`, `notifications`,
    ///   `disable_after`, `business_types`.
    /// @param call How the call is made. Progress is told.
    /// @return The user as it is now. A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`,
    ///   `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`,
    ///   `notifications`; optional: `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`,
    ///   `disable_after`, `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
    ///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error Its `done()` tells what was done before. A version conflict only when every try lost to another
    ///   writer.
    ///
    /// @code
    /// const auto user = client.users().modify(user_id,
    ///     [&](const tenantry::Json &) -> tenantry::Json { return {{"language", "de"}}; });
    /// @endcode
    Json modify(const std::string &user_id, const Change &change, const Call &call = {}) const {
        return ask_json(tenantry_users_modify, call, detail::text("user_id", user_id), detail::callback(change));
    }

    /// Lets a user log in.
    ///
    /// One who may already is left as they are.
    ///
    /// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
    ///
    /// @param user_id The user.
    /// @param call How the call is made. Progress is told.
    /// @return The user as it is now. A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`,
    ///   `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`,
    ///   `notifications`; optional: `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`,
    ///   `disable_after`, `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
    ///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto user = client.users().enable(user_id);
    /// @endcode
    Json enable(const std::string &user_id, const Call &call = {}) const {
        return ask_json(tenantry_users_enable, call, detail::text("user_id", user_id));
    }

    /// Shuts a user out.
    ///
    /// One who is shut out already is left as they are.
    ///
    /// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
    ///
    /// @param user_id The user.
    /// @param call How the call is made. Progress is told.
    /// @return The user as it is now. A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`,
    ///   `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`,
    ///   `notifications`; optional: `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`,
    ///   `disable_after`, `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
    ///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto user = client.users().disable(user_id);
    /// @endcode
    Json disable(const std::string &user_id, const Call &call = {}) const {
        return ask_json(tenantry_users_disable, call, detail::text("user_id", user_id));
    }

    /// Makes a user a buyer, who is offered more quota when it runs out, or no longer one.
    ///
    /// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
    ///
    /// @param user_id The user.
    /// @param enabled Whether the user is a buyer.
    /// @param call How the call is made. Progress is told.
    /// @return The user as it is now. A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`,
    ///   `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`,
    ///   `notifications`; optional: `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`,
    ///   `disable_after`, `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
    ///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto user = client.users().set_quota_upsell(user_id, true);
    /// @endcode
    Json set_quota_upsell(const std::string &user_id, bool enabled, const Call &call = {}) const {
        return ask_json(tenantry_users_set_quota_upsell, call, detail::text("user_id", user_id),
                        detail::Switch{enabled});
    }

    /// Disables a user and deletes it with all its data.
    ///
    /// This cannot be undone, so the user's login or id must be repeated. When the answer to the deletion is lost, the
    /// user is looked for, and its absence is the answer.
    ///
    /// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, DELETE /api/2/users/{user_id}.
    ///
    /// @param user_id The user.
    /// @param confirmation Its login or its id.
    /// @param call How the call is made. Progress is told.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the confirmation is neither
    ///   login nor id.
    ///
    /// @code
    /// client.users().remove(user_id, user_login);
    /// @endcode
    void remove(const std::string &user_id, const std::string &confirmation, const Call &call = {}) const {
        ask(tenantry_users_remove, call, detail::text("user_id", user_id), detail::text("confirmation", confirmation));
    }

    /// Gives a user a role in a tenant, beside those it has.
    ///
    /// A role it has there already is not written again.
    ///
    /// Requests: GET /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
    ///
    /// @param user_id The user.
    /// @param role The role.
    /// @param tenant_id The tenant that the role is in.
    /// @param call How the call is made. Progress is told.
    /// @return The roles the user has now. A list of AccessPolicy. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `trustee_id`, `trustee_type`, `issuer_id`, `tenant_id`, `role_id`; optional:
    ///   `resource_server_id`, `resource_namespace`, `resource_path`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto access_policies = client.users().add_role(user_id, "company_admin", customer_id);
    /// @endcode
    Json add_role(const std::string &user_id, const std::string &role, const std::string &tenant_id,
                  const Call &call = {}) const {
        return ask_json(tenantry_users_add_role, call, detail::text("user_id", user_id), detail::text("role", role),
                        detail::text("tenant_id", tenant_id));
    }

    /// Takes a role in a tenant from a user, and leaves the others.
    ///
    /// A role it does not have there is no error.
    ///
    /// Requests: GET /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
    ///
    /// @param user_id The user.
    /// @param role The role.
    /// @param tenant_id The tenant that the role is in.
    /// @param call How the call is made. Progress is told.
    /// @return The roles the user has now. A list of AccessPolicy. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `trustee_id`, `trustee_type`, `issuer_id`, `tenant_id`, `role_id`; optional:
    ///   `resource_server_id`, `resource_namespace`, `resource_path`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto access_policies = client.users().remove_role(user_id, "company_admin", customer_id);
    /// @endcode
    Json remove_role(const std::string &user_id, const std::string &role, const std::string &tenant_id,
                     const Call &call = {}) const {
        return ask_json(tenantry_users_remove_role, call, detail::text("user_id", user_id), detail::text("role", role),
                        detail::text("tenant_id", tenant_id));
    }

    /// Tells whether a login is free.
    ///
    /// Logins are unique on the whole platform, in whatever case.
    ///
    /// Requests: GET /api/2/users/check_login.
    ///
    /// @param login The login: at least three ASCII letters, digits and marks.
    /// @param call How the call is made. Progress is told.
    /// @return Whether it is free.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when it would never do as a login.
    ///
    /// @code
    /// const auto result = client.users().login_available("new.user");
    /// @endcode
    Json login_available(const std::string &login, const Call &call = {}) const {
        return ask_json(tenantry_users_login_available, call, detail::text("login", login));
    }

    /// Makes a user of a tenant as it is wanted, with roles and activation.
    ///
    /// Checks the login, creates the user or changes what differs, activates the account, gives the roles. What matches
    /// already is left alone, so it may be called any number of times, after a failure as well. Roles that are not
    /// named stay. A password is set while the account is not active. An activation e-mail is sent before the roles are
    /// given, and not again once the user has its roles. The e-mail address of an active user is left alone: see
    /// `users.change_email`.
    ///
    /// Requests: GET /api/2/users/check_login, GET /api/2/tenants/{tenant_id}/users, GET /api/2/users, POST
    /// /api/2/users, GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, POST
    /// /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
    /// /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
    ///
    /// @param tenant_id The user's tenant.
    /// @param plan The user as it is wanted, with its roles in that tenant. A UserPlan. A user as it is wanted.
    ///   Fields: `login`, `contact`; optional: `roles`, `activation`, `password`, `language`, `notifications`,
    ///   `business_types`.
    /// @param call How the call is made. Progress is told.
    /// @return The user as it is now. A User. A user. Fields: `id`, `version`, `tenant_id`, `login`, `contact`,
    ///   `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`, `language`, `business_types`,
    ///   `notifications`; optional: `access_policies`, `idp_id`, `external_id`, `origin_id`, `origin_external_id`,
    ///   `disable_after`, `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
    ///   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for what the plan gets wrong; a
    ///   login conflict when a user of another tenant has the login.
    ///
    /// @code
    /// const auto user = client.users().provision(customer_id, {{"login", "new.user"},
    ///     {"contact", {{"email", "new.user@example.com"}, {"firstname", "New"}, {"lastname", "User"}}},
    ///     {"roles", tenantry::Json::array({"backup_user"})}});
    /// @endcode
    Json provision(const std::string &tenant_id, const Json &plan, const Call &call = {}) const {
        return ask_json(tenantry_users_provision, call, detail::text("tenant_id", tenant_id),
                        detail::json("plan", plan));
    }

    /// Changes a user's e-mail address, and tells whether it counts already.
    ///
    /// Of a user who is not active it does at once. An active user is sent a link, to the old address, and the new one
    /// counts once that is opened; called again before, it has another link sent.
    ///
    /// Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
    ///
    /// @param user_id The user.
    /// @param email The new address.
    /// @param call How the call is made. Progress is told.
    /// @return The user as it is now. An EmailChange. What became of a new e-mail address. Fields: `user`,
    ///   `awaits_confirmation`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when it is no address.
    ///
    /// @code
    /// const auto email_change = client.users().change_email(user_id, "new.address@example.com");
    /// @endcode
    Json change_email(const std::string &user_id, const std::string &email, const Call &call = {}) const {
        return ask_json(tenantry_users_change_email, call, detail::text("user_id", user_id),
                        detail::text("email", email));
    }
};

}  // namespace tenantry

#endif
