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
    Json switch_edition(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_offering_items_switch_edition, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }
};

}  // namespace tenantry

#endif
