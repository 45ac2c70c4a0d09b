// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on clients.

#ifndef TENANTRY_API_CLIENTS_HPP
#define TENANTRY_API_CLIENTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Clients::list().
struct ClientsListParams {
    /// The clients' ids.
    std::optional<std::vector<std::string>> uuids = {};
    /// Only clients of this origin. May be given alone or with `uuids`.
    std::optional<std::string> origin_id = {};
    /// When true, deleted clients may be returned too.
    std::optional<bool> allow_deleted = {};
};

/// Optional parameters of Clients::register_().
struct ClientsRegisterParams {
    /// The tenant that the client is to act in, with all below it. The caller's own when it is not given.
    std::optional<std::string> tenant_id = {};
};

namespace detail {

inline tenantry_clients_list_params raw(const ClientsListParams &given, Texts &texts) {
    auto plain = sized<tenantry_clients_list_params>();
    plain.uuids = texts.list("uuids", given.uuids);
    plain.origin_id = texts.text("origin_id", given.origin_id);
    plain.allow_deleted = flag(given.allow_deleted);
    return plain;
}

inline tenantry_clients_register_params raw(const ClientsRegisterParams &given, Texts &texts) {
    auto plain = sized<tenantry_clients_register_params>();
    plain.tenant_id = texts.text("tenant_id", given.tenant_id);
    return plain;
}

}  // namespace detail

/// API clients, the accounts that programs use.
class Clients : detail::Group {
public:
    using Group::Group;

    /// Registers an API client and gives its secret.
    ///
    /// POST /api/2/clients
    ///
    /// The secret is in this answer and nowhere else; whoever loses it has to reset it. The client inherits the rights
    /// of its creator but outlives it. Registering the first client with a user's login and password is what HTTP Basic
    /// is for.
    ///
    /// @param body A NewApiClient. An API client to register. Fields: `type`, `tenant_id`,
    ///   `token_endpoint_auth_method`; optional: `data`, `redirect_uris`, `origin_id`.
    /// @param call How the call is made.
    /// @return A CreatedApiClient. A new API client, with its secret. Fields: `client_id`, `tenant_id`,
    ///   `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `client_secret`,
    ///   `registration_access_token`, `created_at`, `created_by`, `status`; optional: `data`, `redirect_uris`,
    ///   `origin_id`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// const auto created_api_client = client.clients().create({{"type", "api_client"},
    ///     {"tenant_id", "ede9f834-70b3-476c-83d9-736f9f8c7dae"},
    ///     {"token_endpoint_auth_method", "client_secret_basic"}, {"data", {{"client_name", "Reports"}}}});
    /// @endcode
    Json create(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_clients_create, call, detail::json("body", body));
    }

    /// Fetches several API clients.
    ///
    /// GET /api/2/clients
    ///
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An ApiClientList. Several API clients. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials) and 403 (no permission).
    ///
    /// @code
    /// tenantry::ClientsListParams params;
    /// params.uuids = {"3663410d-4b70-4860-860c-8db82bffab8e"};
    /// const auto api_client_list = client.clients().list(params);
    /// @endcode
    Json list(const ClientsListParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_clients_list, call, detail::params(params));
    }

    /// Fetches one API client.
    ///
    /// GET /api/2/clients/{client_id}
    ///
    /// @param client_id The API client's id.
    /// @param call How the call is made.
    /// @return An ApiClient. An API client. Fields: `client_id`, `tenant_id`, `client_secret_expires_at`, `type`,
    ///   `token_endpoint_auth_method`, `created_at`, `created_by`, `last_access_at`, `last_access_from_ip`, `status`;
    ///   optional: `data`, `redirect_uris`, `origin_id`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto api_client = client.clients().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    Json get(const std::string &client_id, const Call &call = {}) const {
        return ask_json(tenantry_clients_get, call, detail::text("client_id", client_id));
    }

    /// Changes an API client.
    ///
    /// PUT /api/2/clients/{client_id}
    ///
    /// @param client_id The API client's id.
    /// @param body An ApiClientUpdate. What changes in an API client. Fields, all optional: `data`, `status`,
    ///   `redirect_uris`, `origin_id`.
    /// @param call How the call is made.
    /// @return An ApiClient. An API client. Fields: `client_id`, `tenant_id`, `client_secret_expires_at`, `type`,
    ///   `token_endpoint_auth_method`, `created_at`, `created_by`, `last_access_at`, `last_access_from_ip`, `status`;
    ///   optional: `data`, `redirect_uris`, `origin_id`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    ///   (unsupported content type).
    ///
    /// @code
    /// const auto api_client = client.clients().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"status", "disabled"}});
    /// @endcode
    Json update(const std::string &client_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_clients_update, call, detail::text("client_id", client_id),
                        detail::json("body", body));
    }

    /// Deletes an API client.
    ///
    /// DELETE /api/2/clients/{client_id}
    ///
    /// @param client_id The API client's id.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// client.clients().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    void delete_(const std::string &client_id, const Call &call = {}) const {
        ask(tenantry_clients_delete, call, detail::text("client_id", client_id));
    }

    /// Registers an API client, which is what programs log in as.
    ///
    /// The client it is called on is usually one of a user's login and password sent as HTTP Basic, whose rights the
    /// API client inherits. The secret is in what comes back and nowhere else. When the answer is lost the secret is
    /// lost with it, and nothing is sent again: the error then tells the id of the client that came to be, if one did,
    /// to be removed.
    ///
    /// Requests: GET /api/2/users/me, GET /api/2/clients, POST /api/2/clients.
    ///
    /// @param name The name that the console shows.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The API client, with its secret. A CreatedApiClient. A new API client, with its secret. Fields:
    ///   `client_id`, `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `client_secret`,
    ///   `registration_access_token`, `created_at`, `created_by`, `status`; optional: `data`, `redirect_uris`,
    ///   `origin_id`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for an empty name.
    ///
    /// @code
    /// const auto created_api_client = client.clients().register_("My program");
    /// @endcode
    Json register_(const std::string &name, const ClientsRegisterParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_clients_register, call, detail::text("name", name), detail::params(params));
    }

    /// Lets an API client get tokens again.
    ///
    /// One that may already is left as it is.
    ///
    /// Requests: GET /api/2/clients/{client_id}, PUT /api/2/clients/{client_id}.
    ///
    /// @param client_id The API client.
    /// @param call How the call is made. Progress is told.
    /// @return The API client as it is now. An ApiClient. An API client. Fields: `client_id`, `tenant_id`,
    ///   `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `created_at`, `created_by`,
    ///   `last_access_at`, `last_access_from_ip`, `status`; optional: `data`, `redirect_uris`, `origin_id`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto api_client = client.clients().enable(other_client_id);
    /// @endcode
    Json enable(const std::string &client_id, const Call &call = {}) const {
        return ask_json(tenantry_clients_enable, call, detail::text("client_id", client_id));
    }

    /// Shuts an API client out: it gets no tokens, and those it has are revoked.
    ///
    /// One that is shut out already is left as it is.
    ///
    /// Requests: GET /api/2/clients/{client_id}, PUT /api/2/clients/{client_id}.
    ///
    /// @param client_id The API client.
    /// @param call How the call is made. Progress is told.
    /// @return The API client as it is now. An ApiClient. An API client. Fields: `client_id`, `tenant_id`,
    ///   `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `created_at`, `created_by`,
    ///   `last_access_at`, `last_access_from_ip`, `status`; optional: `data`, `redirect_uris`, `origin_id`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto api_client = client.clients().disable(other_client_id);
    /// @endcode
    Json disable(const std::string &client_id, const Call &call = {}) const {
        return ask_json(tenantry_clients_disable, call, detail::text("client_id", client_id));
    }

    /// Deletes an API client and revokes its tokens.
    ///
    /// This cannot be undone, so its name or id must be repeated. When the answer is lost, the client is looked for,
    /// and its absence is the answer.
    ///
    /// Requests: GET /api/2/clients/{client_id}, DELETE /api/2/clients/{client_id}.
    ///
    /// @param client_id The API client.
    /// @param confirmation Its name or its id.
    /// @param call How the call is made. Progress is told.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the confirmation is neither
    ///   name nor id.
    ///
    /// @code
    /// client.clients().remove(other_client_id, client_name);
    /// @endcode
    void remove(const std::string &client_id, const std::string &confirmation, const Call &call = {}) const {
        ask(tenantry_clients_remove, call, detail::text("client_id", client_id),
            detail::text("confirmation", confirmation));
    }
};

}  // namespace tenantry

#endif
