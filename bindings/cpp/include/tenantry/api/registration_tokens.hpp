// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on registration tokens.

#ifndef TENANTRY_API_REGISTRATION_TOKENS_HPP
#define TENANTRY_API_REGISTRATION_TOKENS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Registration tokens, with which agents and devices register in a tenant.
class RegistrationTokens : detail::Group {
public:
    using Group::Group;

    /// Fetches a tenant's registration tokens.
    ///
    /// GET /api/2/tenants/{tenant_id}/registration_tokens
    ///
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @return A RegistrationTokenList. Several registration tokens. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials) and 403 (no permission).
    ///
    /// @code
    /// const auto registration_token_list = client.registration_tokens().list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    Json list(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_registration_tokens_list, call, detail::text("tenant_id", tenant_id));
    }

    /// Creates a registration token for a tenant.
    ///
    /// POST /api/2/tenants/{tenant_id}/registration_tokens
    ///
    /// @param tenant_id The tenant's id.
    /// @param body A NewRegistrationToken. A registration token to create. Fields: `expires_in`, `scopes`.
    /// @param call How the call is made.
    /// @return A RegistrationToken. A token with which devices register in a tenant. Fields: `id`, `token`,
    ///   `created_at`, `expires_at`, `tenant_id`, `scopes`; optional: `tenant_uuid`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// const auto registration_token = client.registration_tokens().create("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"expires_in", 86400}, {"scopes", tenantry::Json::array({
    ///     "urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"})}});
    /// @endcode
    Json create(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_registration_tokens_create, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Fetches the caller's registration tokens. Superseded by `registration_tokens.list`.
    ///
    /// GET /api/2/registration_tokens
    ///
    /// The contract calls this endpoint deprecated.
    ///
    /// @param call How the call is made.
    /// @return A RegistrationTokenList. Several registration tokens. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// const auto registration_token_list = client.registration_tokens().list_legacy();
    /// @endcode
    Json list_legacy(const Call &call = {}) const {
        return ask_json(tenantry_registration_tokens_list_legacy, call);
    }

    /// Creates a registration token. Superseded by `registration_tokens.create`.
    ///
    /// POST /api/2/registration_tokens
    ///
    /// The contract calls this endpoint deprecated.
    ///
    /// @param body A NewRegistrationTokenLegacy. A registration token to create, the older way. Fields: `expires_in`,
    ///   `scopes`; optional: `tenant_id`.
    /// @param call How the call is made.
    /// @return A RegistrationToken. A token with which devices register in a tenant. Fields: `id`, `token`,
    ///   `created_at`, `expires_at`, `tenant_id`, `scopes`; optional: `tenant_uuid`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// const auto registration_token = client.registration_tokens().create_legacy({{"expires_in", 86400},
    ///     {"scopes", tenantry::Json::array({
    ///     "urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"})}});
    /// @endcode
    Json create_legacy(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_registration_tokens_create_legacy, call, detail::json("body", body));
    }

    /// Deletes a registration token.
    ///
    /// DELETE /api/2/registration_tokens/{token_id}
    ///
    /// @param token_id The registration token's id.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    ///   (unsupported content type).
    ///
    /// @code
    /// client.registration_tokens().delete_("1234");
    /// @endcode
    void delete_(const std::string &token_id, const Call &call = {}) const {
        ask(tenantry_registration_tokens_delete, call, detail::text("token_id", token_id));
    }
};

}  // namespace tenantry

#endif
