// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on storages.

#ifndef TENANTRY_API_STORAGES_HPP
#define TENANTRY_API_STORAGES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Storages::delete_().
struct StoragesDeleteParams {
    /// When true, the storage goes although it is in use.
    std::optional<bool> force = {};
};

namespace detail {

inline tenantry_storages_delete_params raw(const StoragesDeleteParams &given, Texts &) {
    auto plain = sized<tenantry_storages_delete_params>();
    plain.force = flag(given.force);
    return plain;
}

}  // namespace detail

/// Storages: infrastructure components that hold data, registered in a location.
class Storages : detail::Group {
public:
    using Group::Group;

    /// Registers a storage.
    ///
    /// POST /api/2/infra
    ///
    /// The `url` holds the keys of the storage and is sent, but never comes back or into a log. Its form is `abgw://`,
    /// `ssfs://`, `s3://`, `amazon+s3://` or `microsoft+azure://` by the kind of storage.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param body A NewStorage. A storage to register. Fields: `owner_tenant_id`, `name`, `url`, `capabilities`;
    ///   optional: `location_id`, `content_url`, `content_mobile_url`, `backend_type`.
    /// @param call How the call is made.
    /// @return A Storage. A storage: an infrastructure component that holds data. Fields: `id`, `owner_tenant_id`,
    ///   `location_id`, `platform_owned`, `name`, `url`, `capabilities`, `backend_type`, `version`; optional:
    ///   `content_url`, `content_mobile_url`, `readonly`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    Json register_(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_storages_register, call, detail::json("body", body));
    }

    /// Fetches one storage.
    ///
    /// GET /api/2/infra/{infra_id}
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param infra_id The storage's id.
    /// @param call How the call is made.
    /// @return A Storage. A storage: an infrastructure component that holds data. Fields: `id`, `owner_tenant_id`,
    ///   `location_id`, `platform_owned`, `name`, `url`, `capabilities`, `backend_type`, `version`; optional:
    ///   `content_url`, `content_mobile_url`, `readonly`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json get(const std::string &infra_id, const Call &call = {}) const {
        return ask_json(tenantry_storages_get, call, detail::text("infra_id", infra_id));
    }

    /// Fetches several storages.
    ///
    /// GET /api/2/infra
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param uuids The storages' ids.
    /// @param call How the call is made.
    /// @return A StorageList. Several storages. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json list(const std::vector<std::string> &uuids, const Call &call = {}) const {
        return ask_json(tenantry_storages_list, call, detail::text("uuids", uuids));
    }

    /// Changes a storage or moves it to another location.
    ///
    /// PUT /api/2/infra/{infra_id}
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param infra_id The storage's id.
    /// @param body A StorageUpdate. What changes in a storage. Fields: `version`; optional: `name`, `location_id`,
    ///   `url`, `capabilities`, `content_url`, `content_mobile_url`, `backend_type`.
    /// @param call How the call is made.
    /// @return A Storage. A storage: an infrastructure component that holds data. Fields: `id`, `owner_tenant_id`,
    ///   `location_id`, `platform_owned`, `name`, `url`, `capabilities`, `backend_type`, `version`; optional:
    ///   `content_url`, `content_mobile_url`, `readonly`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
    ///   conflict) and 415 (unsupported content type).
    Json update(const std::string &infra_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_storages_update, call, detail::text("infra_id", infra_id), detail::json("body", body));
    }

    /// Takes a storage out of the platform.
    ///
    /// DELETE /api/2/infra/{infra_id}
    ///
    /// A storage in use is refused unless `force` is given, which deletes its data for good; no customer may then have
    /// offering items of it turned on.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param infra_id The storage's id.
    /// @param version The version the storage has now.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
    ///   conflict).
    void delete_(const std::string &infra_id, std::int64_t version, const StoragesDeleteParams &params = {},
                 const Call &call = {}) const {
        ask(tenantry_storages_delete, call, detail::text("infra_id", infra_id), detail::text("version", version),
            detail::params(params));
    }
};

}  // namespace tenantry

#endif
