// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on locations.

#ifndef TENANTRY_API_LOCATIONS_HPP
#define TENANTRY_API_LOCATIONS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Locations: the data centers that storages stand in.
class Locations : detail::Group {
public:
    using Group::Group;

    /// Creates a location.
    ///
    /// POST /api/2/locations
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param body A NewLocation. A location to create. Fields: `owner_tenant_id`, `name`.
    /// @param call How the call is made.
    /// @return A Location. A location: a data center in which storages stand. Fields: `id`, `owner_tenant_id`,
    ///   `platform_owned`, `name`, `version`; optional: `readonly`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    Json create(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_locations_create, call, detail::json("body", body));
    }

    /// Fetches one location.
    ///
    /// GET /api/2/locations/{location_id}
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param location_id The location's id.
    /// @param call How the call is made.
    /// @return A Location. A location: a data center in which storages stand. Fields: `id`, `owner_tenant_id`,
    ///   `platform_owned`, `name`, `version`; optional: `readonly`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json get(const std::string &location_id, const Call &call = {}) const {
        return ask_json(tenantry_locations_get, call, detail::text("location_id", location_id));
    }

    /// Fetches several locations.
    ///
    /// GET /api/2/locations
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param uuids The locations' ids.
    /// @param call How the call is made.
    /// @return A LocationList. Several locations. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json list(const std::vector<std::string> &uuids, const Call &call = {}) const {
        return ask_json(tenantry_locations_list, call, detail::text("uuids", uuids));
    }

    /// Fetches the ids of the locations that a tenant owns.
    ///
    /// GET /api/2/tenants/{tenant_id}/locations
    ///
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @return A LocationIdList. The ids of locations. Fields, all optional: `locations`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json ids_for_tenant(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_locations_ids_for_tenant, call, detail::text("tenant_id", tenant_id));
    }

    /// Fetches the ids of the storages in a location.
    ///
    /// GET /api/2/locations/{location_id}/infra
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param location_id The location's id.
    /// @param call How the call is made.
    /// @return A StorageIdList. The ids of storages. Fields, all optional: `infras`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json storage_ids(const std::string &location_id, const Call &call = {}) const {
        return ask_json(tenantry_locations_storage_ids, call, detail::text("location_id", location_id));
    }

    /// Renames a location.
    ///
    /// PUT /api/2/locations/{location_id}
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param location_id The location's id.
    /// @param body A LocationUpdate. A location's new name. Fields: `name`, `version`.
    /// @param call How the call is made.
    /// @return A Location. A location: a data center in which storages stand. Fields: `id`, `owner_tenant_id`,
    ///   `platform_owned`, `name`, `version`; optional: `readonly`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
    ///   conflict) and 415 (unsupported content type).
    Json update(const std::string &location_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_locations_update, call, detail::text("location_id", location_id),
                        detail::json("body", body));
    }

    /// Deletes a location.
    ///
    /// DELETE /api/2/locations/{location_id}
    ///
    /// A location with storages cannot be deleted.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param location_id The location's id.
    /// @param version The version the location has now.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
    ///   conflict).
    void delete_(const std::string &location_id, std::int64_t version, const Call &call = {}) const {
        ask(tenantry_locations_delete, call, detail::text("location_id", location_id),
            detail::text("version", version));
    }
};

}  // namespace tenantry

#endif
