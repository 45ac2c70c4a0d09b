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

/// Optional parameters of Locations::remove().
struct LocationsRemoveParams {
    /// Removes the storages in it first. Without it a location with storages is refused.
    std::optional<bool> with_storages = {};
    /// Removes storages though they are in use, with all their data, for good. Customers may still not have items of
    /// them turned on.
    std::optional<bool> force = {};
};

namespace detail {

inline tenantry_locations_remove_params raw(const LocationsRemoveParams &given, Texts &) {
    auto plain = sized<tenantry_locations_remove_params>();
    plain.with_storages = flag(given.with_storages);
    plain.force = flag(given.force);
    return plain;
}

}  // namespace detail

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
    ///
    /// @code
    /// const auto location = client.locations().create({{"owner_tenant_id", "ede9f834-70b3-476c-83d9-736f9f8c7dae"},
    ///     {"name", "NYC Data Center"}});
    /// @endcode
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
    ///
    /// @code
    /// const auto location = client.locations().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto location_list = client.locations().list({"8fcd353b-0a40-40f2-9a55-ef8137d48800"});
    /// @endcode
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
    ///
    /// @code
    /// const auto location_id_list = client.locations().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto storage_id_list = client.locations().storage_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto location = client.locations().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {{"name", "NYC 2"},
    ///     {"version", 0}});
    /// @endcode
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
    ///
    /// @code
    /// client.locations().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    /// @endcode
    void delete_(const std::string &location_id, std::int64_t version, const Call &call = {}) const {
        ask(tenantry_locations_delete, call, detail::text("location_id", location_id),
            detail::text("version", version));
    }

    /// Creates a location of a tenant.
    ///
    /// One of the same name that is there already is given as it is, which is also how a lost answer is found out.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/locations, GET /api/2/locations, POST /api/2/locations.
    ///
    /// @param tenant_id The tenant that owns it.
    /// @param name The name.
    /// @param call How the call is made. Progress is told.
    /// @return The location. A Location. A location: a data center in which storages stand. Fields: `id`,
    ///   `owner_tenant_id`, `platform_owned`, `name`, `version`; optional: `readonly`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for an empty name.
    ///
    /// @code
    /// const auto location = client.locations().add(partner_id, "LA Data Center");
    /// @endcode
    Json add(const std::string &tenant_id, const std::string &name, const Call &call = {}) const {
        return ask_json(tenantry_locations_add, call, detail::text("tenant_id", tenant_id), detail::text("name", name));
    }

    /// Gives a location another name.
    ///
    /// One that has it already is left as it is.
    ///
    /// Requests: GET /api/2/locations/{location_id}, PUT /api/2/locations/{location_id}.
    ///
    /// @param location_id The location.
    /// @param name The name.
    /// @param call How the call is made. Progress is told.
    /// @return The location as it is now. A Location. A location: a data center in which storages stand. Fields:
    ///   `id`, `owner_tenant_id`, `platform_owned`, `name`, `version`; optional: `readonly`.
    /// @throws Error Its `done()` tells what was done before. A version conflict only when every try lost to another
    ///   writer.
    ///
    /// @code
    /// const auto location = client.locations().rename(location_id, "LA Data Center");
    /// @endcode
    Json rename(const std::string &location_id, const std::string &name, const Call &call = {}) const {
        return ask_json(tenantry_locations_rename, call, detail::text("location_id", location_id),
                        detail::text("name", name));
    }

    /// Removes a location, on demand with the storages in it.
    ///
    /// This cannot be undone, so its name or id must be repeated. When it fails half way, the storages that are gone
    /// are gone, and it can be called again. When the answer to the deletion is lost, the location is looked for, and
    /// its absence is the answer.
    ///
    /// Requests: GET /api/2/locations/{location_id}, GET /api/2/locations/{location_id}/infra, GET /api/2/infra, DELETE
    /// /api/2/infra/{infra_id}, DELETE /api/2/locations/{location_id}, GET /api/2/infra/{infra_id}.
    ///
    /// @param location_id The location.
    /// @param confirmation Its name or its id.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the confirmation is neither
    ///   name nor id; the service refuses storages that are in use.
    ///
    /// @code
    /// tenantry::LocationsRemoveParams params;
    /// params.with_storages = true;
    /// client.locations().remove(location_id, location_name, params);
    /// @endcode
    void remove(const std::string &location_id, const std::string &confirmation,
                const LocationsRemoveParams &params = {}, const Call &call = {}) const {
        ask(tenantry_locations_remove, call, detail::text("location_id", location_id),
            detail::text("confirmation", confirmation), detail::params(params));
    }

    /// Gives the locations of a tenant, each with the storages that stand in it.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/locations, GET /api/2/locations, GET
    /// /api/2/locations/{location_id}/infra, GET /api/2/infra.
    ///
    /// @param tenant_id The tenant.
    /// @param call How the call is made. Progress is told.
    /// @return The locations. A list of LocationStorages. Fields: `location`, `storages`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto location_storagess = client.locations().with_storages(partner_id);
    /// @endcode
    Json with_storages(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_locations_with_storages, call, detail::text("tenant_id", tenant_id));
    }
};

}  // namespace tenantry

#endif
