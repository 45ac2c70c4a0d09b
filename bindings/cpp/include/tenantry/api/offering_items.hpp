// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on offering items.

#ifndef TENANTRY_API_OFFERING_ITEMS_HPP
#define TENANTRY_API_OFFERING_ITEMS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of OfferingItems::list().
struct OfferingItemsListParams {
    /// Only items of this storage.
    std::optional<std::string> infra_uuid = {};
    /// `true` leaves out what business rules do not allow to be enabled. A text, not a boolean.
    std::optional<std::string> available_only = {};
    /// When true, items in a grace period are left out.
    std::optional<bool> for_ui = {};
    /// Only items of this edition; `*` gives those of all. Items without an edition always come back. `standard` when
    /// it is not given.
    std::optional<std::string> edition = {};
    /// Only items of these usages.
    std::optional<std::vector<std::string>> usage_names = {};
    /// Only items in this state: `1` on, `0` off.
    std::optional<std::int64_t> status = {};
    /// When true, secondary offering items are included.
    std::optional<bool> include_secondary = {};
    /// Only items of this type. One of `count`, `feature` and `infra`.
    std::optional<std::string> type = {};
};

/// Optional parameters of OfferingItems::list_subtree().
struct OfferingItemsListSubtreeParams {
    /// Only items of these usages.
    std::optional<std::vector<std::string>> usage_names = {};
    /// Only items of these editions.
    std::optional<std::vector<std::string>> editions = {};
    /// Only items of these names.
    std::optional<std::vector<std::string>> offering_items = {};
    /// Only items that changed after this time (RFC 3339, UTC).
    std::optional<std::string> updated_since = {};
    /// Items to a page. `5000` when it is not given.
    std::optional<std::int64_t> limit = {};
    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all filters.
    std::optional<std::string> after = {};
    /// When true, deleted offering items may be returned.
    std::optional<bool> allow_deleted = {};
};

/// Optional parameters of OfferingItems::available_for_child().
struct OfferingItemsAvailableForChildParams {
    /// The kind the child would have: `partner`, `folder`, `customer` or `unit`.
    std::optional<std::string> kind = {};
    /// Only items of this edition; `*` gives those of all. Items without an edition always come back. `standard` when
    /// it is not given.
    std::optional<std::string> edition = {};
};

/// Optional parameters of OfferingItems::enable_all().
struct OfferingItemsEnableAllParams {
    /// Only items of this application: its id, its type (`backup`) or its name.
    std::optional<std::string> application = {};
    /// Only items of this type: `count`, `feature` or `infra`.
    std::optional<std::string> type = {};
    /// The storages to use, for items that several storages offer.
    std::optional<std::vector<std::string>> storage_ids = {};
};

/// Optional parameters of OfferingItems::enable().
struct OfferingItemsEnableParams {
    /// Only items of this application: its id, its type (`backup`) or its name.
    std::optional<std::string> application = {};
    /// Only items of this edition, and those that have none.
    std::optional<std::string> edition = {};
    /// Only items of this type: `count`, `feature` or `infra`.
    std::optional<std::string> type = {};
    /// The storages to use, for items that several storages offer.
    std::optional<std::vector<std::string>> storage_ids = {};
};

/// Optional parameters of OfferingItems::disable().
struct OfferingItemsDisableParams {
    /// Only items of this application: its id, its type (`backup`) or its name.
    std::optional<std::string> application = {};
    /// Only items of this edition, and those that have none.
    std::optional<std::string> edition = {};
    /// Only items of this type: `count`, `feature` or `infra`.
    std::optional<std::string> type = {};
    /// The storages, for items that several storages offer.
    std::optional<std::vector<std::string>> storage_ids = {};
};

/// Optional parameters of OfferingItems::set_quota().
struct OfferingItemsSetQuotaParams {
    /// How far above the quota usage may go before it is stopped, as in `10 GiB`. `unlimited` for no such limit, which
    /// makes the quota a soft one. What is there stays when it is not given.
    std::optional<std::string> overage = {};
    /// The storage, for items that are on for several.
    std::optional<std::string> storage_id = {};
    /// The application, where two have an item of this name: its id, its type (`backup`) or its name.
    std::optional<std::string> application = {};
    /// The version the quota had when the value was decided. When it has another by now, nothing is changed. Without
    /// it, the quota is set whatever others did.
    std::optional<std::int64_t> version = {};
};

/// Optional parameters of OfferingItems::set_quota_below().
struct OfferingItemsSetQuotaBelowParams {
    /// How far above the quota usage may go before it is stopped, as in `10 GiB`; `unlimited` for no such limit. What
    /// is there stays when it is not given.
    std::optional<std::string> overage = {};
    /// The storage, for items that are on for several.
    std::optional<std::string> storage_id = {};
    /// The application, where two have an item of this name: its id, its type (`backup`) or its name.
    std::optional<std::string> application = {};
};

/// Optional parameters of OfferingItems::change_edition().
struct OfferingItemsChangeEditionParams {
    /// The application: its id, its type or its name. `backup` when it is not given.
    std::optional<std::string> application = {};
    /// The warnings that are taken, as in `OldFeaturesBecomeUnavailable`; `*` takes any.
    std::optional<std::vector<std::string>> accept = {};
};

namespace detail {

inline tenantry_offering_items_list_params raw(const OfferingItemsListParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_list_params>();
    plain.infra_uuid = texts.text("infra_uuid", given.infra_uuid);
    plain.available_only = texts.text("available_only", given.available_only);
    plain.for_ui = flag(given.for_ui);
    plain.edition = texts.text("edition", given.edition);
    plain.usage_names = texts.list("usage_names", given.usage_names);
    plain.status = number(given.status);
    plain.include_secondary = flag(given.include_secondary);
    plain.type = texts.text("type", given.type);
    return plain;
}

inline tenantry_offering_items_list_subtree_params raw(const OfferingItemsListSubtreeParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_list_subtree_params>();
    plain.usage_names = texts.list("usage_names", given.usage_names);
    plain.editions = texts.list("editions", given.editions);
    plain.offering_items = texts.list("offering_items", given.offering_items);
    plain.updated_since = texts.text("updated_since", given.updated_since);
    plain.limit = number(given.limit);
    plain.after = texts.text("after", given.after);
    plain.allow_deleted = flag(given.allow_deleted);
    return plain;
}

inline tenantry_offering_items_available_for_child_params raw(const OfferingItemsAvailableForChildParams &given,
                                                              Texts &texts) {
    auto plain = sized<tenantry_offering_items_available_for_child_params>();
    plain.kind = texts.text("kind", given.kind);
    plain.edition = texts.text("edition", given.edition);
    return plain;
}

inline tenantry_offering_items_enable_all_params raw(const OfferingItemsEnableAllParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_enable_all_params>();
    plain.application = texts.text("application", given.application);
    plain.type = texts.text("type", given.type);
    plain.storage_ids = texts.list("storage_ids", given.storage_ids);
    return plain;
}

inline tenantry_offering_items_enable_params raw(const OfferingItemsEnableParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_enable_params>();
    plain.application = texts.text("application", given.application);
    plain.edition = texts.text("edition", given.edition);
    plain.type = texts.text("type", given.type);
    plain.storage_ids = texts.list("storage_ids", given.storage_ids);
    return plain;
}

inline tenantry_offering_items_disable_params raw(const OfferingItemsDisableParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_disable_params>();
    plain.application = texts.text("application", given.application);
    plain.edition = texts.text("edition", given.edition);
    plain.type = texts.text("type", given.type);
    plain.storage_ids = texts.list("storage_ids", given.storage_ids);
    return plain;
}

inline tenantry_offering_items_set_quota_params raw(const OfferingItemsSetQuotaParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_set_quota_params>();
    plain.overage = texts.text("overage", given.overage);
    plain.storage_id = texts.text("storage_id", given.storage_id);
    plain.application = texts.text("application", given.application);
    plain.version = number(given.version);
    return plain;
}

inline tenantry_offering_items_set_quota_below_params raw(const OfferingItemsSetQuotaBelowParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_set_quota_below_params>();
    plain.overage = texts.text("overage", given.overage);
    plain.storage_id = texts.text("storage_id", given.storage_id);
    plain.application = texts.text("application", given.application);
    return plain;
}

inline tenantry_offering_items_change_edition_params raw(const OfferingItemsChangeEditionParams &given, Texts &texts) {
    auto plain = sized<tenantry_offering_items_change_edition_params>();
    plain.application = texts.text("application", given.application);
    plain.accept = texts.list("accept", given.accept);
    return plain;
}

}  // namespace detail

/// Offering items: what a tenant may use, and how much of it.
class OfferingItems : detail::Group {
public:
    using Group::Group;

    /// Fetches a tenant's offering items with their states and quotas.
    ///
    /// GET /api/2/tenants/{tenant_id}/offering_items
    ///
    /// Without `edition` only items of the edition `standard` come back, and items that have no edition; `*` gives all.
    /// The quotas of a user are those of the user's personal tenant.
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An OfferingItemList. A tenant's offering items. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission), 409 (a conflict) and 426 (a quota's version is out of date).
    ///
    /// @code
    /// tenantry::OfferingItemsListParams params;
    /// params.edition = "*";
    /// params.status = 1;
    /// const auto offering_item_list = client.offering_items().list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    /// @endcode
    Json list(const std::string &tenant_id, const OfferingItemsListParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_list, call, detail::text("tenant_id", tenant_id),
                        detail::params(params));
    }

    /// Fetches the offering items of a tenant and of all tenants below it.
    ///
    /// GET /api/2/tenants/offering_items
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be had by giving
    /// that as `after`, alone or with a `limit`. list_subtree_all() and list_subtree_pages() do that.
    ///
    /// @param subtree_root_tenant_id The tenant at the root of the tree.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An OfferingItemList. A tenant's offering items. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission) and 404 (not found).
    ///
    /// @code
    /// tenantry::OfferingItemsListSubtreeParams params;
    /// params.limit = 500;
    /// const auto offering_item_list = client.offering_items().list_subtree("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     params);
    /// @endcode
    Json list_subtree(const std::string &subtree_root_tenant_id, const OfferingItemsListSubtreeParams &params = {},
                      const Call &call = {}) const {
        return ask_json(tenantry_offering_items_list_subtree, call,
                        detail::text("subtree_root_tenant_id", subtree_root_tenant_id), detail::params(params));
    }

    /// All pages of list_subtree(), one after the other. Nothing is sent yet.
    Pages list_subtree_pages(const std::string &subtree_root_tenant_id,
                             const OfferingItemsListSubtreeParams &params = {}, const Call &call = {}) const {
        return pages(tenantry_offering_items_list_subtree_pages, call,
                     detail::text("subtree_root_tenant_id", subtree_root_tenant_id), detail::params(params));
    }

    /// The items of all pages of list_subtree(), one after the other. Pages are fetched as items are asked for; nothing
    /// is sent yet.
    Items list_subtree_all(const std::string &subtree_root_tenant_id, const OfferingItemsListSubtreeParams &params = {},
                           const Call &call = {}) const {
        return items(tenantry_offering_items_list_subtree_pages, call,
                     detail::text("subtree_root_tenant_id", subtree_root_tenant_id), detail::params(params));
    }

    /// Fetches the offering items that a new child of this tenant could get.
    ///
    /// GET /api/2/tenants/{tenant_id}/offering_items/available_for_child
    ///
    /// Ask the parent. Without `edition` only items of the edition `standard` come back; `*` gives all.
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An OfferingItemList. A tenant's offering items. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
    ///   (no permission).
    ///
    /// @code
    /// tenantry::OfferingItemsAvailableForChildParams params;
    /// params.kind = "customer";
    /// params.edition = "*";
    /// const auto offering_item_list = client.offering_items().available_for_child(
    ///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    /// @endcode
    Json available_for_child(const std::string &tenant_id, const OfferingItemsAvailableForChildParams &params = {},
                             const Call &call = {}) const {
        return ask_json(tenantry_offering_items_available_for_child, call, detail::text("tenant_id", tenant_id),
                        detail::params(params));
    }

    /// Turns offering items on and off and sets their quotas.
    ///
    /// PUT /api/2/tenants/{tenant_id}/offering_items
    ///
    /// Send the items as they were fetched, changed. Each quota carries the version it was fetched with; an outdated
    /// one is a quota conflict. Enabling an item enables its application too. The items of a personal tenant cannot be
    /// turned on or off, and a customer can have one storage for each usage.
    ///
    /// @param tenant_id The tenant's id.
    /// @param body An OfferingItemsUpdate. Offering items to set. Fields: `offering_items`; optional: `check_usage`.
    /// @param call How the call is made.
    /// @return An OfferingItemList. A tenant's offering items. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission), 404 (not found) and 409 (a conflict).
    ///
    /// @code
    /// const auto offering_item_list = client.offering_items().set("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"offering_items", tenantry::Json::array({{{"application_id", "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"},
    ///     {"name", "pw_base_workstations"}, {"status", 1}, {"quota", {{"value", 10}, {"overage", nullptr},
    ///     {"version", 0}}}}})}});
    /// @endcode
    Json set(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_set, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Fetches the prices of a tenant's offering items.
    ///
    /// GET /api/2/tenants/{tenant_id}/offering_items/pricing
    ///
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @return An OfferingItemPrices. The prices of a tenant's offering items. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto offering_item_prices = client.offering_items().prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    Json prices(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_prices, call, detail::text("tenant_id", tenant_id));
    }

    /// Sets the prices of a tenant's offering items.
    ///
    /// PUT /api/2/tenants/{tenant_id}/offering_items/pricing
    ///
    /// @param tenant_id The tenant's id.
    /// @param body An OfferingItemPricesUpdate. Prices to set. Fields: `items`.
    /// @param call How the call is made.
    /// @return An OfferingItemPrices. The prices of a tenant's offering items. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto offering_item_prices = client.offering_items().set_prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"items", tenantry::Json::array({{{"application_id", "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"},
    ///     {"name", "workstations"}, {"price", "4.90"}}})}});
    /// @endcode
    Json set_prices(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_set_prices, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Tells whether a tenant could switch to an edition, and what it would lose.
    ///
    /// GET /api/2/tenants/{tenant_id}/edition
    ///
    /// @param tenant_id The tenant's id.
    /// @param target_edition Edition to switch to.
    /// @param application_id The application's id.
    /// @param call How the call is made.
    /// @return An EditionSwitchWarnings. What a switch of edition would bring. Fields: `warnings`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto edition_switch_warnings = client.offering_items().check_edition_switch(
    ///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "pck_per_gigabyte", "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb");
    /// @endcode
    Json check_edition_switch(const std::string &tenant_id, const std::string &target_edition,
                              const std::string &application_id, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_check_edition_switch, call, detail::text("tenant_id", tenant_id),
                        detail::text("target_edition", target_edition), detail::text("application_id", application_id));
    }

    /// Switches a tenant to another edition of an application.
    ///
    /// PUT /api/2/tenants/{tenant_id}/edition
    ///
    /// Only Cyber Protection and File Sync & Share have editions. Where an edition is not available the error's context
    /// lists the items in the way.
    ///
    /// @param tenant_id The tenant's id.
    /// @param body An EditionSwitch. The edition to switch to. Fields: `target_edition`, `application_id`.
    /// @param call How the call is made.
    /// @return An OfferingItemList. A tenant's offering items. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto offering_item_list = client.offering_items().switch_edition("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"target_edition", "pck_per_gigabyte"}, {"application_id", "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"}});
    /// @endcode
    Json switch_edition(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_switch_edition, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Changes a tenant's offering items on what they are now.
    ///
    /// Reads those of all editions, lets `change` say what to send, sends it with the quotas' versions as they were
    /// read. When another writer was faster (426 or 409), reads again and lets `change` decide anew, five times at
    /// most. When nothing is to change, nothing is sent.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
    ///
    /// @param tenant_id The tenant.
    /// @param change Is told all items the tenant has or could have and gives those to send. It gets an
    ///   OfferingItemList and gives an OfferingItemsUpdate. Fields: `offering_items`; optional: `check_usage`.
    /// @param call How the call is made. Progress is told.
    /// @return All items as they are now. An OfferingItemList. A tenant's offering items. Fields: `timestamp`,
    ///   `items`; optional: `paging`.
    /// @throws Error Its `done()` tells what was done before. A quota conflict only when every try lost to another
    ///   writer.
    ///
    /// @code
    /// const auto offering_item_list = client.offering_items().modify(customer_id,
    ///     [&](const tenantry::Json &) -> tenantry::Json { return {{"offering_items", tenantry::Json::array({
    ///     {{"application_id", application_id}, {"name", "pw_base_workstations"}, {"status", 1},
    ///     {"quota", {{"value", 25}, {"overage", nullptr}, {"version", 0}}}}})}}; });
    /// @endcode
    Json modify(const std::string &tenant_id, const Change &change, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_modify, call, detail::text("tenant_id", tenant_id),
                        detail::callback(change));
    }

    /// Turns on all offering items of an edition that a tenant could have.
    ///
    /// Those that have no edition are turned on, too. What is on already stays as it is, with its quota. A customer or
    /// unit is on one storage for each usage: when several are offered and it is on none yet, `storage_ids` must say
    /// which.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
    /// /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
    ///
    /// @param tenant_id The tenant, not a personal one.
    /// @param edition The edition, as in `pck_per_workload`; `*` for all.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return Those items as they are now. A list of OfferingItem. Fields: `application_id`, `name`, `edition`,
    ///   `usage_name`, `tenant_id`, `status`, `type`, `measurement_unit`; optional: `updated_at`, `deleted_at`,
    ///   `locked`, `quota`, `infra_id`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when a storage must be chosen.
    ///
    /// @code
    /// const auto offering_items = client.offering_items().enable_all(partner_id, "pck_per_workload");
    /// @endcode
    Json enable_all(const std::string &tenant_id, const std::string &edition,
                    const OfferingItemsEnableAllParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_enable_all, call, detail::text("tenant_id", tenant_id),
                        detail::text("edition", edition), detail::params(params));
    }

    /// Turns on offering items by name.
    ///
    /// Those that are on already stay as they are, with their quotas. A customer or unit is on one storage for each
    /// usage: when several are offered and it is on none yet, `storage_ids` must say which.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
    /// /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
    ///
    /// @param tenant_id The tenant, not a personal one.
    /// @param names Their names, at least one; `*` stands for any letters, as in `pw_base_*`.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return Those items as they are now. A list of OfferingItem. Fields: `application_id`, `name`, `edition`,
    ///   `usage_name`, `tenant_id`, `status`, `type`, `measurement_unit`; optional: `updated_at`, `deleted_at`,
    ///   `locked`, `quota`, `infra_id`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the tenant could have no item
    ///   of a name, or a storage must be chosen.
    ///
    /// @code
    /// const auto offering_items = client.offering_items().enable(customer_id, {"pw_base_vms", "pw_base_servers"});
    /// @endcode
    Json enable(const std::string &tenant_id, const std::vector<std::string> &names,
                const OfferingItemsEnableParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_enable, call, detail::text("tenant_id", tenant_id),
                        detail::text("names", names), detail::params(params));
    }

    /// Turns off offering items by name, in the tenant and in all below it.
    ///
    /// Their quotas are gone then. Those that are off already stay so.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
    /// /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
    ///
    /// @param tenant_id The tenant, not a personal one.
    /// @param names Their names, at least one; `*` stands for any letters.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return Those items as they are now. A list of OfferingItem. Fields: `application_id`, `name`, `edition`,
    ///   `usage_name`, `tenant_id`, `status`, `type`, `measurement_unit`; optional: `updated_at`, `deleted_at`,
    ///   `locked`, `quota`, `infra_id`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the tenant has no item of a
    ///   name.
    ///
    /// @code
    /// const auto offering_items = client.offering_items().disable(customer_id, {"pw_base_workstations"});
    /// @endcode
    Json disable(const std::string &tenant_id, const std::vector<std::string> &names,
                 const OfferingItemsDisableParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_disable, call, detail::text("tenant_id", tenant_id),
                        detail::text("names", names), detail::params(params));
    }

    /// Sets the quota of an offering item that is on, in units people write.
    ///
    /// A quota that is so already is not written again. When another writer was faster (426 or 409), the quota is read
    /// again and set anew, five times at most; with a `version`, both versions are reported instead, and the error's
    /// details hold them as `expected` and `found`.
    ///
    /// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/offering_items, PUT
    /// /api/2/tenants/{tenant_id}/offering_items.
    ///
    /// @param tenant_id The tenant; the quotas of a user are those of the user's personal tenant.
    /// @param name The item's name, as in `pw_base_workstations`.
    /// @param quota The quota with its unit, as in `100 GiB` or `1.5 TB` (`GB` is 1000³ bytes, `GiB` 1024³), in `h`
    ///   or `points` for what is counted in seconds, bare as in `12` for what is counted in pieces; or `unlimited`.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The item as it is now. An OfferingItem. An offering item of a tenant: something it may use. Fields:
    ///   `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`, `measurement_unit`;
    ///   optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the amount is not understood,
    ///   the item is not on, is a feature, or is on for several storages; a quota conflict when the version is another.
    ///
    /// @code
    /// const auto offering_item = client.offering_items().set_quota(customer_id, "local_storage", "100 GiB");
    /// @endcode
    Json set_quota(const std::string &tenant_id, const std::string &name, const std::string &quota,
                   const OfferingItemsSetQuotaParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_set_quota, call, detail::text("tenant_id", tenant_id),
                        detail::text("name", name), detail::text("quota", quota), detail::params(params));
    }

    /// Sets the quota of an offering item in every tenant directly below another that has it on.
    ///
    /// Users' personal tenants are left alone. A quota that is so already is not written again; called again after a
    /// failure, it goes on with the rest.
    ///
    /// Requests: GET /api/2/applications, GET /api/2/tenants, GET /api/2/tenants/{tenant_id}/offering_items, PUT
    /// /api/2/tenants/{tenant_id}/offering_items.
    ///
    /// @param tenant_id The tenant above them.
    /// @param name The item's name, as in `pw_base_storage`.
    /// @param quota The quota with its unit, as in `100 GiB`; or `unlimited`.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The tenants that have the item and their quotas. A list of QuotaBelow. Fields: `tenant_id`,
    ///   `tenant_name`, `quota`, `changed`.
    /// @throws Error Its `done()` tells what was done before. As for `offering_items.set_quota`.
    ///
    /// @code
    /// const auto quota_belows = client.offering_items().set_quota_below(root_id, "local_storage", "1.5 TB");
    /// @endcode
    Json set_quota_below(const std::string &tenant_id, const std::string &name, const std::string &quota,
                         const OfferingItemsSetQuotaBelowParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_set_quota_below, call, detail::text("tenant_id", tenant_id),
                        detail::text("name", name), detail::text("quota", quota), detail::params(params));
    }

    /// Switches a tenant and all below it to another edition of an application.
    ///
    /// It does so when every warning is taken. Looks first what the switch would bring. A tenant that has only items of
    /// the edition already is left as it is.
    ///
    /// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/offering_items, GET
    /// /api/2/tenants/{tenant_id}/edition, PUT /api/2/tenants/{tenant_id}/edition.
    ///
    /// @param tenant_id The tenant, not a personal one.
    /// @param edition The edition to switch to, as in `pck_per_workload`.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return All items as they are now. A list of OfferingItem. Fields: `application_id`, `name`, `edition`,
    ///   `usage_name`, `tenant_id`, `status`, `type`, `measurement_unit`; optional: `updated_at`, `deleted_at`,
    ///   `locked`, `quota`, `infra_id`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument with the warnings that were not
    ///   taken; 1021 for what the tenant above does not offer.
    ///
    /// @code
    /// tenantry::OfferingItemsChangeEditionParams params;
    /// params.accept = {"NewFeaturesBecomeAvailable"};
    /// const auto offering_items = client.offering_items().change_edition(customer_id, "pck_per_gigabyte", params);
    /// @endcode
    Json change_edition(const std::string &tenant_id, const std::string &edition,
                        const OfferingItemsChangeEditionParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_change_edition, call, detail::text("tenant_id", tenant_id),
                        detail::text("edition", edition), detail::params(params));
    }
};

}  // namespace tenantry

#endif
