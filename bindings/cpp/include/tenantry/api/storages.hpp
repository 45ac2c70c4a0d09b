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

/// Optional parameters of Storages::remove().
struct StoragesRemoveParams {
    /// Removes it though it is in use, with all its data, for good. Customers may still not have items of it turned on.
    std::optional<bool> force = {};
};

namespace detail {

inline tenantry_storages_delete_params raw(const StoragesDeleteParams &given, Texts &) {
    auto plain = sized<tenantry_storages_delete_params>();
    plain.force = flag(given.force);
    return plain;
}

inline tenantry_storages_remove_params raw(const StoragesRemoveParams &given, Texts &) {
    auto plain = sized<tenantry_storages_remove_params>();
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
    ///
    /// @code
    /// const auto storage = client.storages().register_({{"owner_tenant_id", "ede9f834-70b3-476c-83d9-736f9f8c7dae"},
    ///     {"location_id", "8fcd353b-0a40-40f2-9a55-ef8137d48800"}, {"name", "Bucket"},
    ///     {"url", "s3://key:secret@s3.example.com/bucket"}, {"capabilities", tenantry::Json::array({
    ///     "files_cloud"})}});
    /// @endcode
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
    ///
    /// @code
    /// const auto storage = client.storages().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto storage_list = client.storages().list({"8fcd353b-0a40-40f2-9a55-ef8137d48800"});
    /// @endcode
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
    ///
    /// @code
    /// const auto storage = client.storages().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {{"version", 1},
    ///     {"name", "Bucket 2"}});
    /// @endcode
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
    ///
    /// @code
    /// tenantry::StoragesDeleteParams params;
    /// params.force = false;
    /// client.storages().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, params);
    /// @endcode
    void delete_(const std::string &infra_id, std::int64_t version, const StoragesDeleteParams &params = {},
                 const Call &call = {}) const {
        ask(tenantry_storages_delete, call, detail::text("infra_id", infra_id), detail::text("version", version),
            detail::params(params));
    }

    /// Registers a storage in a location.
    ///
    /// Its URL is checked first by the rules of its scheme, and is in no error: it holds the keys. One of the same name
    /// that is there already, with the same address and capabilities, is given as it is; that is also how a lost answer
    /// is found out. The forms of the URL are `abgw://host:port`, `ssfs://host:port`, `s3://key:secret@host/bucket`,
    /// `amazon+s3://key:secret@s3-region.amazonaws.com/bucket` and
    /// `microsoft+azure://account:key@blob.core.windows.net/container`, the last three with `?encryption=aes128` or
    /// `aes256` and, but for Azure, `use_ssl=true` or `false`.
    ///
    /// Requests: GET /api/2/locations/{location_id}/infra, GET /api/2/infra, POST /api/2/infra.
    ///
    /// @param storage The storage. A NewStorage. A storage to register. Fields: `owner_tenant_id`, `name`, `url`,
    ///   `capabilities`; optional: `location_id`, `content_url`, `content_mobile_url`, `backend_type`.
    /// @param call How the call is made. Progress is told.
    /// @return The storage, without the keys. A Storage. A storage: an infrastructure component that holds data.
    ///   Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
    ///   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a URL that breaks the rules,
    ///   and when name, location or capabilities are missing; a conflict when another storage has the name.
    ///
    /// @code
    /// const auto storage = client.storages().add({{"owner_tenant_id", partner_id}, {"location_id", location_id},
    ///     {"name", "Files"}, {"url", "s3://key:secret@storage.example.com/files?encryption=aes256"},
    ///     {"capabilities", tenantry::Json::array({"files_cloud"})}});
    /// @endcode
    Json add(const Json &storage, const Call &call = {}) const {
        return ask_json(tenantry_storages_add, call, detail::json("storage", storage));
    }

    /// Gives a storage another name.
    ///
    /// One that has it already is left as it is.
    ///
    /// Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
    ///
    /// @param storage_id The storage.
    /// @param name The name.
    /// @param call How the call is made. Progress is told.
    /// @return The storage as it is now. A Storage. A storage: an infrastructure component that holds data. Fields:
    ///   `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`, `backend_type`,
    ///   `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
    /// @throws Error Its `done()` tells what was done before. A version conflict only when every try lost to another
    ///   writer.
    ///
    /// @code
    /// const auto storage = client.storages().rename(storage_id, "Archive");
    /// @endcode
    Json rename(const std::string &storage_id, const std::string &name, const Call &call = {}) const {
        return ask_json(tenantry_storages_rename, call, detail::text("storage_id", storage_id),
                        detail::text("name", name));
    }

    /// Gives a storage another address, or other keys.
    ///
    /// The URL is checked first, as `storages.add` does, and is in no error. Since nobody is told the keys it is
    /// written whatever is there.
    ///
    /// Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
    ///
    /// @param storage_id The storage.
    /// @param url The address with the keys in it, as in `s3://key:secret@host/bucket`.
    /// @param call How the call is made. Progress is told.
    /// @return The storage as it is now, without the keys. A Storage. A storage: an infrastructure component that
    ///   holds data. Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
    ///   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a URL that breaks the rules; a
    ///   version conflict only when every try lost to another writer.
    ///
    /// @code
    /// const auto storage = client.storages().set_url(storage_id, "s3://key:secret@storage.example.com/archive");
    /// @endcode
    Json set_url(const std::string &storage_id, const std::string &url, const Call &call = {}) const {
        return ask_json(tenantry_storages_set_url, call, detail::text("storage_id", storage_id),
                        detail::text("url", url));
    }

    /// Moves a storage to another location.
    ///
    /// One that stands there already is left as it is. While other tenants have items of it turned on, the service
    /// refuses: turning them off destroys their data.
    ///
    /// Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
    ///
    /// @param storage_id The storage.
    /// @param location_id The location that it comes to stand in.
    /// @param call How the call is made. Progress is told.
    /// @return The storage as it is now. A Storage. A storage: an infrastructure component that holds data. Fields:
    ///   `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`, `backend_type`,
    ///   `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
    /// @throws Error Its `done()` tells what was done before. A version conflict only when every try lost to another
    ///   writer.
    ///
    /// @code
    /// const auto storage = client.storages().move_to(storage_id, other_location_id);
    /// @endcode
    Json move_to(const std::string &storage_id, const std::string &location_id, const Call &call = {}) const {
        return ask_json(tenantry_storages_move_to, call, detail::text("storage_id", storage_id),
                        detail::text("location_id", location_id));
    }

    /// Removes a storage.
    ///
    /// This cannot be undone, so its name or id must be repeated. When the answer to the deletion is lost, the storage
    /// is looked for, and its absence is the answer.
    ///
    /// Requests: GET /api/2/infra/{infra_id}, DELETE /api/2/infra/{infra_id}.
    ///
    /// @param storage_id The storage.
    /// @param confirmation Its name or its id.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the confirmation is neither
    ///   name nor id; the service refuses a storage that is in use.
    ///
    /// @code
    /// client.storages().remove(storage_id, storage_name);
    /// @endcode
    void remove(const std::string &storage_id, const std::string &confirmation, const StoragesRemoveParams &params = {},
                const Call &call = {}) const {
        ask(tenantry_storages_remove, call, detail::text("storage_id", storage_id),
            detail::text("confirmation", confirmation), detail::params(params));
    }
};

}  // namespace tenantry

#endif
