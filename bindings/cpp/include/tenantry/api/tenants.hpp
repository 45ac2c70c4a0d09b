// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on tenants.

#ifndef TENANTRY_API_TENANTS_HPP
#define TENANTRY_API_TENANTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Tenants::get().
struct TenantsGetParams {
    /// When true, the answer holds the path of tenants down to this one.
    std::optional<bool> embed_path = {};
    /// When true, a deleted tenant may be returned.
    std::optional<bool> allow_deleted = {};
};

/// Optional parameters of Tenants::list().
struct TenantsListParams {
    /// The tenants' ids, at most 100. Not together with `subtree_root_id` or `parent_id`.
    std::optional<std::vector<std::string>> uuids = {};
    /// The children of this tenant. Not together with `uuids` or `subtree_root_id`.
    std::optional<std::string> parent_id = {};
    /// This tenant and all below it, those higher up first. Not together with `uuids` or `parent_id`.
    std::optional<std::string> subtree_root_id = {};
    /// Only tenants that changed after this time (RFC 3339, UTC).
    std::optional<std::string> updated_since = {};
    /// Tenants to a page. `5000` when it is not given.
    std::optional<std::int64_t> limit = {};
    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all filters.
    std::optional<std::string> after = {};
    /// How much of each tenant comes back. `stamps`: ids, version and times. `basic`: also name, kind and whether it is
    /// enabled. `full`: everything. One of `stamps`, `basic` and `full`. `full` when it is not given.
    std::optional<std::string> lod = {};
    /// When true, the tenants' contacts come along.
    std::optional<bool> with_contacts = {};
    /// When true, only tenants that have offering items of the type `count`.
    std::optional<bool> with_offering_items = {};
    /// When true, only tenants that have offering items of the type `infra`.
    std::optional<bool> with_infra_offering_items = {};
    /// When true, all offering items of the tenants come along.
    std::optional<bool> expand_offering_items = {};
    /// When true, the tenants between the caller's and those in `uuids` come along. Not together with `subtree_root_id`
    /// or `parent_id`.
    std::optional<bool> include_relative_path = {};
    /// When true, deleted tenants may be returned.
    std::optional<bool> allow_deleted = {};
};

/// Optional parameters of Tenants::child_ids().
struct TenantsChildIdsParams {
    /// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
    /// `usage.workstations` or, with the storage's id, `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in
    /// front reverses it. `name` when it is not given.
    std::optional<std::string> order = {};
    /// When true, deleted tenants may be among them.
    std::optional<bool> allow_deleted = {};
    /// Cursor of the next page, from paging.cursors.after of the previous response; it encodes filters and sorting, so
    /// send it alone.
    std::optional<std::string> after = {};
};

/// Optional parameters of Tenants::children().
struct TenantsChildrenParams {
    /// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
    /// `usage.workstations` or, with the storage's id, `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in
    /// front reverses it. `name` when it is not given.
    std::optional<std::string> order = {};
    /// When true, deleted tenants may be among them.
    std::optional<bool> allow_deleted = {};
    /// Cursor of the next page, from paging.cursors.after of the previous response; it encodes filters and sorting, so
    /// send it alone.
    std::optional<std::string> after = {};
};

/// Optional parameters of Tenants::restore().
struct TenantsRestoreParams {
    /// When true, the tenant comes back although its name or a login in it is taken by now; it then gets a name with
    /// something added.
    std::optional<bool> force = {};
};

namespace detail {

inline tenantry_tenants_get_params raw(const TenantsGetParams &given, Texts &) {
    auto plain = sized<tenantry_tenants_get_params>();
    plain.embed_path = flag(given.embed_path);
    plain.allow_deleted = flag(given.allow_deleted);
    return plain;
}

inline tenantry_tenants_list_params raw(const TenantsListParams &given, Texts &texts) {
    auto plain = sized<tenantry_tenants_list_params>();
    plain.uuids = texts.list("uuids", given.uuids);
    plain.parent_id = texts.text("parent_id", given.parent_id);
    plain.subtree_root_id = texts.text("subtree_root_id", given.subtree_root_id);
    plain.updated_since = texts.text("updated_since", given.updated_since);
    plain.limit = number(given.limit);
    plain.after = texts.text("after", given.after);
    plain.lod = texts.text("lod", given.lod);
    plain.with_contacts = flag(given.with_contacts);
    plain.with_offering_items = flag(given.with_offering_items);
    plain.with_infra_offering_items = flag(given.with_infra_offering_items);
    plain.expand_offering_items = flag(given.expand_offering_items);
    plain.include_relative_path = flag(given.include_relative_path);
    plain.allow_deleted = flag(given.allow_deleted);
    return plain;
}

inline tenantry_tenants_child_ids_params raw(const TenantsChildIdsParams &given, Texts &texts) {
    auto plain = sized<tenantry_tenants_child_ids_params>();
    plain.order = texts.text("order", given.order);
    plain.allow_deleted = flag(given.allow_deleted);
    plain.after = texts.text("after", given.after);
    return plain;
}

inline tenantry_tenants_children_params raw(const TenantsChildrenParams &given, Texts &texts) {
    auto plain = sized<tenantry_tenants_children_params>();
    plain.order = texts.text("order", given.order);
    plain.allow_deleted = flag(given.allow_deleted);
    plain.after = texts.text("after", given.after);
    return plain;
}

inline tenantry_tenants_restore_params raw(const TenantsRestoreParams &given, Texts &) {
    auto plain = sized<tenantry_tenants_restore_params>();
    plain.force = flag(given.force);
    return plain;
}

}  // namespace detail

/// Tenants: partners, folders, customers and units, and the tree they form.
class Tenants : detail::Group {
public:
    using Group::Group;

    /// Creates a tenant.
    ///
    /// POST /api/2/tenants
    ///
    /// A customer starts as a trial, a partner in production. A new tenant has no services until it gets offering
    /// items. The name must be unique in the tree: a name that is taken is a name conflict.
    ///
    /// @param body A NewTenant. A tenant to create. Fields: `name`, `parent_id`, `kind`; optional: `contact`,
    ///   `company_billing_contact`, `enabled`, `customer_id`, `internal_tag`, `language`, `default_idp_id`,
    ///   `update_lock`, `ancestral_access`, `settings`, `enhanced_security`.
    /// @param call How the call is made.
    /// @return A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`, `enabled`,
    ///   `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`,
    ///   `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
    ///   `default_idp_id`, `external_operation_status`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    Json create(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_tenants_create, call, detail::json("body", body));
    }

    /// Fetches one tenant.
    ///
    /// GET /api/2/tenants/{tenant_id}
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`, `enabled`,
    ///   `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`,
    ///   `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
    ///   `default_idp_id`, `external_operation_status`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json get(const std::string &tenant_id, const TenantsGetParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_tenants_get, call, detail::text("tenant_id", tenant_id), detail::params(params));
    }

    /// Fetches several tenants, given by their ids, their parent or the root of their tree.
    ///
    /// GET /api/2/tenants
    ///
    /// Give one of `uuids`, `parent_id` and `subtree_root_id`; without any of them the service refuses. Unknown ids are
    /// left out without a word.
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be had by giving
    /// that as `after`, alone or with a `limit`. list_all() and list_pages() do that.
    ///
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A TenantList. A page of tenants. Fields: `timestamp`, `items`; optional: `paging`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission) and 404 (not found).
    Json list(const TenantsListParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_tenants_list, call, detail::params(params));
    }

    /// All pages of list(), one after the other. Nothing is sent yet.
    Pages list_pages(const TenantsListParams &params = {}, const Call &call = {}) const {
        return pages(tenantry_tenants_list_pages, call, detail::params(params));
    }

    /// The items of all pages of list(), one after the other. Pages are fetched as items are asked for; nothing is sent
    /// yet.
    Items list_all(const TenantsListParams &params = {}, const Call &call = {}) const {
        return items(tenantry_tenants_list_pages, call, detail::params(params));
    }

    /// Fetches the ids of a tenant's direct children.
    ///
    /// GET /api/2/tenants/{tenant_id}/children
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be had by giving
    /// that as `after`, alone or with a `limit`. child_ids_all() and child_ids_pages() do that.
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An IdList. A list of ids. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json child_ids(const std::string &tenant_id, const TenantsChildIdsParams &params = {},
                   const Call &call = {}) const {
        return ask_json(tenantry_tenants_child_ids, call, detail::text("tenant_id", tenant_id), detail::params(params));
    }

    /// All pages of child_ids(), one after the other. Nothing is sent yet.
    Pages child_ids_pages(const std::string &tenant_id, const TenantsChildIdsParams &params = {},
                          const Call &call = {}) const {
        return pages(tenantry_tenants_child_ids_pages, call, detail::text("tenant_id", tenant_id),
                     detail::params(params));
    }

    /// The items of all pages of child_ids(), one after the other. Pages are fetched as items are asked for; nothing is
    /// sent yet.
    Items child_ids_all(const std::string &tenant_id, const TenantsChildIdsParams &params = {},
                        const Call &call = {}) const {
        return items(tenantry_tenants_child_ids_pages, call, detail::text("tenant_id", tenant_id),
                     detail::params(params));
    }

    /// Fetches a tenant's direct children.
    ///
    /// GET /api/2/tenants/{tenant_id}/children?include_details=true
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be had by giving
    /// that as `after`, alone or with a `limit`. children_all() and children_pages() do that.
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A TenantChildren. A tenant's direct children. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json children(const std::string &tenant_id, const TenantsChildrenParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_tenants_children, call, detail::text("tenant_id", tenant_id), detail::params(params));
    }

    /// All pages of children(), one after the other. Nothing is sent yet.
    Pages children_pages(const std::string &tenant_id, const TenantsChildrenParams &params = {},
                         const Call &call = {}) const {
        return pages(tenantry_tenants_children_pages, call, detail::text("tenant_id", tenant_id),
                     detail::params(params));
    }

    /// The items of all pages of children(), one after the other. Pages are fetched as items are asked for; nothing is
    /// sent yet.
    Items children_all(const std::string &tenant_id, const TenantsChildrenParams &params = {},
                       const Call &call = {}) const {
        return items(tenantry_tenants_children_pages, call, detail::text("tenant_id", tenant_id),
                     detail::params(params));
    }

    /// Changes a tenant, moves it, or turns it off and on.
    ///
    /// PUT /api/2/tenants/{tenant_id}
    ///
    /// Send what changes, and the `version` the tenant has now; fields left out keep their values, also inside
    /// `contact`. Every update raises the version by one. `parent_id` moves the tenant, `enabled` turns it off or on
    /// with everything below it, and `kind` may only change between partner and folder.
    ///
    /// @param tenant_id The tenant's id.
    /// @param body A TenantUpdate. What changes in a tenant. Fields: `version`; optional: `name`, `customer_type`,
    ///   `parent_id`, `kind`, `contact`, `enabled`, `customer_id`, `brand_id`, `internal_tag`, `language`,
    ///   `default_idp_id`, `update_lock`, `ancestral_access`, `external_operation_status`.
    /// @param call How the call is made.
    /// @return A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`, `enabled`,
    ///   `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`,
    ///   `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
    ///   `default_idp_id`, `external_operation_status`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
    ///   conflict) and 415 (unsupported content type).
    Json update(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_tenants_update, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Deletes a tenant and everything below it.
    ///
    /// DELETE /api/2/tenants/{tenant_id}
    ///
    /// The tenant must be disabled first; `version` is the one it has after that. All users, tenants and data below it
    /// go too. The vendor's guide calls this irreversible; `tenants.restore` brings back what is not gone for good yet.
    ///
    /// @param tenant_id The tenant's id.
    /// @param version The version the tenant has now.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    void delete_(const std::string &tenant_id, std::int64_t version, const Call &call = {}) const {
        ask(tenantry_tenants_delete, call, detail::text("tenant_id", tenant_id), detail::text("version", version));
    }

    /// Brings a deleted tenant back.
    ///
    /// POST /api/2/tenants/{tenant_id}/restore
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
    ///   conflict).
    void restore(const std::string &tenant_id, const TenantsRestoreParams &params = {}, const Call &call = {}) const {
        ask(tenantry_tenants_restore, call, detail::text("tenant_id", tenant_id), detail::params(params));
    }

    /// Sets the identity provider that a tenant's new users get.
    ///
    /// PUT /api/2/tenants/{tenant_id}/default_idp
    ///
    /// @param tenant_id The tenant's id.
    /// @param body A DefaultIdpUpdate. The identity provider new users get. Fields: `version`, `idp_id`,
    ///   `apply_to_children`.
    /// @param call How the call is made.
    /// @return A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`, `enabled`,
    ///   `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`,
    ///   `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
    ///   `default_idp_id`, `external_operation_status`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
    ///   conflict).
    Json set_default_idp(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_tenants_set_default_idp, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Tells whether a tenant asks its users for two factors, and how many have them.
    ///
    /// GET /api/2/tenants/{tenant_id}/mfa/status
    ///
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @return A TenantMfaStatus. Two-factor authentication of a tenant. Fields: `mfa_status`, `update_allowed`,
    ///   `users_count`, `users_with_totp_enabled_count`; optional: `users`, `users_with_totp_enabled`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    Json mfa_status(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_tenants_mfa_status, call, detail::text("tenant_id", tenant_id));
    }

    /// Turns two-factor authentication on or off for a tenant.
    ///
    /// PUT /api/2/tenants/{tenant_id}/mfa/status
    ///
    /// Users who have no second factor cannot log in until they have set one up. Folders and units follow their parent.
    ///
    /// @param tenant_id The tenant's id.
    /// @param body A TenantMfaUpdate. Two-factor authentication of a tenant to set. Fields: `enabled`.
    /// @param call How the call is made.
    /// @return A TenantMfaStatus. Two-factor authentication of a tenant. Fields: `mfa_status`, `update_allowed`,
    ///   `users_count`, `users_with_totp_enabled_count`; optional: `users`, `users_with_totp_enabled`.
    /// @throws Error The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403
    ///   (no permission) and 404 (not found).
    Json set_mfa(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_tenants_set_mfa, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }
};

}  // namespace tenantry

#endif
