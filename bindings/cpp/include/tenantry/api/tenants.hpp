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

/// Optional parameters of Tenants::find().
struct TenantsFindParams {
    /// The tenant in which to look, and below which. The caller's own when it is not given.
    std::optional<std::string> below = {};
};

/// Optional parameters of Tenants::find_by_external_id().
struct TenantsFindByExternalIdParams {
    /// The tenant in which to look, and below which. The caller's own when it is not given.
    std::optional<std::string> below = {};
};

/// Optional parameters of Tenants::find_by_number().
struct TenantsFindByNumberParams {
    /// The tenant in which to look, and below which. The caller's own when it is not given.
    std::optional<std::string> below = {};
};

/// Optional parameters of Tenants::apply().
struct TenantsApplyParams {
    /// When true, nothing is changed, and the result lists what would be.
    std::optional<bool> dry_run = {};
};

/// Optional parameters of Tenants::provision().
struct TenantsProvisionParams {
    /// Its offering items, each a name (`*` stands for any letters), and its quota behind `=` where it has one, as in
    /// `pw_base_storage=100 GiB`. When there is only an edition, application or type, all of that.
    std::optional<std::vector<std::string>> items = {};
    /// Only items of this edition, and those that have none.
    std::optional<std::string> edition = {};
    /// Only items of this application: its id, its type (`backup`) or its name.
    std::optional<std::string> application = {};
    /// Only items of this type: `count`, `feature` or `infra`.
    std::optional<std::string> type = {};
    /// The storages to use, for items that several storages offer. A customer or unit is on one for each usage.
    std::optional<std::vector<std::string>> storage_ids = {};
    /// Its id in a system of yours, for reports.
    std::optional<std::string> customer_id = {};
    /// Preferred language, as in `en` or `pt-BR`.
    std::optional<std::string> language = {};
    /// The e-mail address of its contact.
    std::optional<std::string> email = {};
    /// Whether tenants above its parent may look into it.
    std::optional<bool> ancestral_access = {};
    /// Backups only with encryption. Only a new tenant can be given it.
    std::optional<bool> enhanced_security = {};
    /// Whether its users need two factors to log in.
    std::optional<bool> two_factor = {};
    /// When true, it is charged, for good.
    std::optional<bool> production = {};
    /// The login of its administrator. Without it, none is created.
    std::optional<std::string> admin_login = {};
    /// The administrator's e-mail address. The login when it is not given.
    std::optional<std::string> admin_email = {};
    /// The administrator's first name.
    std::optional<std::string> admin_firstname = {};
    /// The administrator's last name.
    std::optional<std::string> admin_lastname = {};
    /// The administrator's role. That of the tenant's kind when it is not given: `partner_admin`, `company_admin` or
    /// `unit_admin`.
    std::optional<std::string> admin_role = {};
    /// The administrator's password, which is set. Without it, an activation e-mail is sent.
    std::optional<std::string> admin_password = {};
    /// When true, nothing is changed, and the result lists what would be.
    std::optional<bool> dry_run = {};
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

inline tenantry_tenants_find_params raw(const TenantsFindParams &given, Texts &texts) {
    auto plain = sized<tenantry_tenants_find_params>();
    plain.below = texts.text("below", given.below);
    return plain;
}

inline tenantry_tenants_find_by_external_id_params raw(const TenantsFindByExternalIdParams &given, Texts &texts) {
    auto plain = sized<tenantry_tenants_find_by_external_id_params>();
    plain.below = texts.text("below", given.below);
    return plain;
}

inline tenantry_tenants_find_by_number_params raw(const TenantsFindByNumberParams &given, Texts &texts) {
    auto plain = sized<tenantry_tenants_find_by_number_params>();
    plain.below = texts.text("below", given.below);
    return plain;
}

inline tenantry_tenants_apply_params raw(const TenantsApplyParams &given, Texts &) {
    auto plain = sized<tenantry_tenants_apply_params>();
    plain.dry_run = flag(given.dry_run);
    return plain;
}

inline tenantry_tenants_provision_params raw(const TenantsProvisionParams &given, Texts &texts) {
    auto plain = sized<tenantry_tenants_provision_params>();
    plain.items = texts.list("items", given.items);
    plain.edition = texts.text("edition", given.edition);
    plain.application = texts.text("application", given.application);
    plain.type = texts.text("type", given.type);
    plain.storage_ids = texts.list("storage_ids", given.storage_ids);
    plain.customer_id = texts.text("customer_id", given.customer_id);
    plain.language = texts.text("language", given.language);
    plain.email = texts.text("email", given.email);
    plain.ancestral_access = flag(given.ancestral_access);
    plain.enhanced_security = flag(given.enhanced_security);
    plain.two_factor = flag(given.two_factor);
    plain.production = flag(given.production);
    plain.admin_login = texts.text("admin_login", given.admin_login);
    plain.admin_email = texts.text("admin_email", given.admin_email);
    plain.admin_firstname = texts.text("admin_firstname", given.admin_firstname);
    plain.admin_lastname = texts.text("admin_lastname", given.admin_lastname);
    plain.admin_role = texts.text("admin_role", given.admin_role);
    plain.admin_password = texts.text("admin_password", given.admin_password);
    plain.dry_run = flag(given.dry_run);
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
    ///
    /// @code
    /// const auto tenant = client.tenants().create({{"name", "Foobar"}, {"kind", "customer"},
    ///     {"parent_id", "ede9f834-70b3-476c-83d9-736f9f8c7dae"}, {"language", "en"},
    ///     {"contact", {{"email", "foo.bar@example.com"}}}});
    /// @endcode
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
    ///
    /// @code
    /// const auto tenant = client.tenants().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// tenantry::TenantsListParams params;
    /// params.parent_id = "ede9f834-70b3-476c-83d9-736f9f8c7dae";
    /// params.limit = 100;
    /// const auto tenant_list = client.tenants().list(params);
    /// @endcode
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
    ///
    /// @code
    /// const auto id_list = client.tenants().child_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto tenant_children = client.tenants().children("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto tenant = client.tenants().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {{"version", 3},
    ///     {"customer_id", "FB-17"}, {"internal_tag", nullptr}, {"contact", {{"phone", "1-541-754-3010"}}}});
    /// @endcode
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
    ///
    /// @code
    /// client.tenants().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    /// @endcode
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
    ///
    /// @code
    /// client.tenants().restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto tenant = client.tenants().set_default_idp("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {{"version", 3},
    ///     {"idp_id", "11111111-1111-1111-1111-111111111111"}, {"apply_to_children", false}});
    /// @endcode
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
    ///
    /// @code
    /// const auto tenant_mfa_status = client.tenants().mfa_status("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
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
    ///
    /// @code
    /// const auto tenant_mfa_status = client.tenants().set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"enabled", true}});
    /// @endcode
    Json set_mfa(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_tenants_set_mfa, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Changes a tenant on what it is now.
    ///
    /// Reads it, lets `change` say what to change, writes that with the version that was read. When another writer was
    /// faster, reads again and lets `change` decide anew, five times at most. When nothing is to change, nothing is
    /// written.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param change Is told the tenant as it is and gives what to change of it. It gets a Tenant and gives a
    ///   TenantUpdate. Fields, all optional: `name`, `customer_type`, `parent_id`, `kind`, `contact`, `enabled`,
    ///   `customer_id`, `brand_id`, `internal_tag`, `language`, `default_idp_id`, `update_lock`, `ancestral_access`,
    ///   `external_operation_status`.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before. A version conflict only when every try lost to another
    ///   writer.
    ///
    /// @code
    /// const auto tenant = client.tenants().modify(customer_id,
    ///     [&](const tenantry::Json &) -> tenantry::Json { return {{"language", "de"}}; });
    /// @endcode
    Json modify(const std::string &tenant_id, const Change &change, const Call &call = {}) const {
        return ask_json(tenantry_tenants_modify, call, detail::text("tenant_id", tenant_id), detail::callback(change));
    }

    /// Suspends a partner or customer.
    ///
    /// Their users and all below are shut out, data is kept and billing goes on. A tenant that is suspended already is
    /// left as it is.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto tenant = client.tenants().suspend(customer_id);
    /// @endcode
    Json suspend(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_tenants_suspend, call, detail::text("tenant_id", tenant_id));
    }

    /// Lets a suspended partner or customer work again.
    ///
    /// A tenant that is enabled already is left as it is.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto tenant = client.tenants().reactivate(customer_id);
    /// @endcode
    Json reactivate(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_tenants_reactivate, call, detail::text("tenant_id", tenant_id));
    }

    /// Gives a tenant another name.
    ///
    /// It must be free in the whole tree. A tenant that has the name already is left as it is.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param name The name.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before. A name conflict when the name is taken.
    ///
    /// @code
    /// const auto tenant = client.tenants().rename(customer_id, "Customer, Ltd");
    /// @endcode
    Json rename(const std::string &tenant_id, const std::string &name, const Call &call = {}) const {
        return ask_json(tenantry_tenants_rename, call, detail::text("tenant_id", tenant_id),
                        detail::text("name", name));
    }

    /// Moves a tenant with everything below it under another parent.
    ///
    /// A tenant that is there already is left as it is.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param parent_id The tenant that it comes to stand under.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before. The service says why a move is not possible.
    ///
    /// @code
    /// const auto tenant = client.tenants().move_to(customer_id, root_id);
    /// @endcode
    Json move_to(const std::string &tenant_id, const std::string &parent_id, const Call &call = {}) const {
        return ask_json(tenantry_tenants_move_to, call, detail::text("tenant_id", tenant_id),
                        detail::text("parent_id", parent_id));
    }

    /// Says whether administrators above a tenant may act inside it.
    ///
    /// It is the tenant's `ancestral_access`.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param limited True shuts the administrators above out; false lets them in.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto tenant = client.tenants().limit_access(customer_id, false);
    /// @endcode
    Json limit_access(const std::string &tenant_id, bool limited, const Call &call = {}) const {
        return ask_json(tenantry_tenants_limit_access, call, detail::text("tenant_id", tenant_id),
                        detail::Switch{limited});
    }

    /// Changes a tenant's contact.
    ///
    /// What is left out stays as it is.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param contact What changes. A ContactUpdate. A contact to set; what is left out stays. Fields, all optional:
    ///   `tenant_id`, `user_id`, `types`, `email`, `address1`, `address2`, `country`, `state`, `city`, `zipcode`,
    ///   `phone`, `firstname`, `lastname`, `title`, `website`, `industry`, `organization_size`, `email_confirmed`,
    ///   `aan`, `language`, `fax`.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto tenant = client.tenants().change_contact(customer_id, {{"phone", "1-541-754-3010"}});
    /// @endcode
    Json change_contact(const std::string &tenant_id, const Json &contact, const Call &call = {}) const {
        return ask_json(tenantry_tenants_change_contact, call, detail::text("tenant_id", tenant_id),
                        detail::json("contact", contact));
    }

    /// Ends the relationship with a partner or customer.
    ///
    /// Disables the tenant, unless it is disabled already, then deletes it with everything below, by the version it has
    /// then. This cannot be undone, so the tenant's name or id must be repeated. When the answer to the deletion is
    /// lost, the tenant is looked for, and its absence is the answer.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}, DELETE /api/2/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param confirmation Its name or its id.
    /// @param call How the call is made. Progress is told.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when the confirmation is neither
    ///   name nor id.
    ///
    /// @code
    /// client.tenants().terminate(customer_id, customer_name);
    /// @endcode
    void terminate(const std::string &tenant_id, const std::string &confirmation, const Call &call = {}) const {
        ask(tenantry_tenants_terminate, call, detail::text("tenant_id", tenant_id),
            detail::text("confirmation", confirmation));
    }

    /// Gives a tenant and all below it as one list, each with the names on the way down to it.
    ///
    /// Read page by page, level by level. Personal tenants, which are their users' affair, are left out. The list is as
    /// long as the tree is large; `tenants.list` by `subtree_root_id` walks one of any size with a page in memory.
    ///
    /// Requests: GET /api/2/tenants.
    ///
    /// @param tenant_id The top of the tree.
    /// @param call How the call is made. Progress is told.
    /// @return The tenants, each behind the one above it. A list of TenantNode. Fields: `id`, `parent_id`, `name`,
    ///   `kind`, `enabled`, `depth`, `path`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto tenant_nodes = client.tenants().tree(root_id);
    /// @endcode
    Json tree(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_tenants_tree, call, detail::text("tenant_id", tenant_id));
    }

    /// Gives the tenants on the way down to a tenant.
    ///
    /// It begins with the highest that this client sees and ends with the tenant itself.
    ///
    /// Requests: GET /api/2/tenants.
    ///
    /// @param tenant_id The tenant.
    /// @param call How the call is made. Progress is told.
    /// @return The tenants, the highest first. A list of TenantRecord. Fields: `id`, `parent_id`, `version`,
    ///   `created_at`, `updated_at`, `deleted_at`, `contacts`, `offering_items`; optional: `name`, `kind`, `enabled`,
    ///   `customer_type`, `customer_id`, `brand_id`, `brand_uuid`, `brand_enabled`, `barrier`, `internal_tag`,
    ///   `language`, `owner_id`, `has_children`, `default_idp_id`, `update_lock`, `ancestral_access`, `mfa_status`,
    ///   `pricing_mode`, `contact`, `external_operation_status`, `production_start_date`.
    /// @throws Error Its `done()` tells what was done before. Not found when there is no such tenant in sight.
    ///
    /// @code
    /// const auto tenant_records = client.tenants().path(customer_id);
    /// @endcode
    Json path(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_tenants_path, call, detail::text("tenant_id", tenant_id));
    }

    /// Finds the tenant of exactly this name.
    ///
    /// The search finds it at once. Where it does not, since it leaves out what limits the access from above and takes
    /// no text of less than three characters, the tree is walked page by page.
    ///
    /// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search, GET
    /// /api/2/tenants/{tenant_id}, GET /api/2/tenants.
    ///
    /// @param name The name.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`,
    ///   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`,
    ///   `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before. Not found when no tenant in sight has the name; a
    ///   conflict when several have it.
    ///
    /// @code
    /// const auto tenant = client.tenants().find(customer_name);
    /// @endcode
    Json find(const std::string &name, const TenantsFindParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_tenants_find, call, detail::text("name", name), detail::params(params));
    }

    /// Finds the tenant that has this id in a system of yours (`customer_id`).
    ///
    /// As for `tenants.find`, the search is asked first, and the tree is walked where it found nothing.
    ///
    /// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search, GET /api/2/tenants, GET
    /// /api/2/tenants/{tenant_id}.
    ///
    /// @param external_id The id.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`,
    ///   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`,
    ///   `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before. Not found when no tenant in sight has the id; a
    ///   conflict when several have it.
    ///
    /// @code
    /// const auto tenant = client.tenants().find_by_external_id(external_id);
    /// @endcode
    Json find_by_external_id(const std::string &external_id, const TenantsFindByExternalIdParams &params = {},
                             const Call &call = {}) const {
        return ask_json(tenantry_tenants_find_by_external_id, call, detail::text("external_id", external_id),
                        detail::params(params));
    }

    /// Tells the number that a tenant has in version 1 of the API, as in usages and reports.
    ///
    /// Asks `GET /api/1/groups/{tenant_id}`, which is not part of version 2.
    ///
    /// Requests: .
    ///
    /// @param tenant_id The tenant.
    /// @param call How the call is made. Progress is told.
    /// @return The number.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto result = client.tenants().number(customer_id);
    /// @endcode
    Json number(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_tenants_number, call, detail::text("tenant_id", tenant_id));
    }

    /// Finds the tenant that has this number in version 1 of the API.
    ///
    /// No request asks for one. The tree is walked and the usages of its tenants, which tell their number, are fetched
    /// a hundred tenants at a time; a tenant without usages is asked for its number by itself, after these.
    ///
    /// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/tenants, GET /api/2/tenants/usages,
    /// GET /api/2/tenants/{tenant_id}.
    ///
    /// @param number The number.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`,
    ///   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`,
    ///   `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before. Not found when no tenant in sight has the number.
    ///
    /// @code
    /// const auto tenant = client.tenants().find_by_number(customer_number);
    /// @endcode
    Json find_by_number(std::int64_t number, const TenantsFindByNumberParams &params = {},
                        const Call &call = {}) const {
        return ask_json(tenantry_tenants_find_by_number, call, detail::text("number", number), detail::params(params));
    }

    /// Makes a tenant as a plan wants it, and tells what was changed.
    ///
    /// The tenant itself with its contact, two-factor authentication, offering items with quotas, pricing,
    /// administrators and users with roles and activation. What matches already is left alone, so the same plan may be
    /// applied any number of times, after a failure as well. Nothing is deleted; roles and users that the plan does not
    /// name stay. A password is set while the account is not active. An activation e-mail is sent before the roles are
    /// given, and not again once a user has its roles. The e-mail address of an active user is left alone: see
    /// `users.change_email`.
    ///
    /// Requests: GET /api/2/tenants, GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
    /// /api/2/tenants/{tenant_id}/offering_items/available_for_child, GET /api/2/tenants/{tenant_id}/offering_items,
    /// GET /api/2/tenants/{tenant_id}/users, GET /api/2/users, GET /api/2/users/check_login, POST /api/2/tenants, PUT
    /// /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}/mfa/status, PUT
    /// /api/2/tenants/{tenant_id}/offering_items, GET /api/2/tenants/{tenant_id}/pricing, PUT
    /// /api/2/tenants/{tenant_id}/pricing, POST /api/2/users, GET /api/2/users/{user_id}, PUT /api/2/users/{user_id},
    /// POST /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
    /// /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
    ///
    /// @param plan The tenant as it is wanted. When there is none of this name below that parent, it is created. A
    ///   TenantPlan. A tenant as it is wanted. What is missing is left as it is. Fields: `parent_id`, `kind`, `name`;
    ///   optional: `contact`, `customer_id`, `internal_tag`, `language`, `ancestral_access`, `enhanced_security`,
    ///   `two_factor`, `items`, `only_these_items`, `storage_ids`, `production`, `admins`, `users`.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return What was changed. A PlanResult. What became of a plan. Fields: `tenant_id`, `created`, `dry_run`,
    ///   `changes`, `users`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for what the plan gets wrong,
    ///   before anything is written; a name conflict when the name is taken elsewhere; a login conflict when a login
    ///   is.
    ///
    /// @code
    /// const auto plan_result = client.tenants().apply({{"parent_id", partner_id}, {"kind", "customer"},
    ///     {"name", "New Customer, Inc"}, {"two_factor", true}, {"items", tenantry::Json::array({
    ///     {{"name", "pw_base_workstations"}, {"quota", "25"}}, {{"name", "local_storage"}, {"quota", "100 GiB"}}})},
    ///     {"admins", tenantry::Json::array({{{"login", "new.admin"},
    ///     {"contact", {{"email", "new.admin@example.com"}}}}})}});
    /// @endcode
    Json apply(const Json &plan, const TenantsApplyParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_tenants_apply, call, detail::json("plan", plan), detail::params(params));
    }

    /// Provisions a tenant with offering items, two-factor authentication and an administrator.
    ///
    /// The tenant is a partner, folder, customer or unit. It is `tenants.apply` in plain words: what a first call left
    /// undone, a second goes on with, and what matches already is left alone.
    ///
    /// Requests: GET /api/2/tenants, GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
    /// /api/2/tenants/{tenant_id}/offering_items/available_for_child, GET /api/2/tenants/{tenant_id}/offering_items,
    /// GET /api/2/tenants/{tenant_id}/users, GET /api/2/users, GET /api/2/users/check_login, POST /api/2/tenants, PUT
    /// /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}/mfa/status, PUT
    /// /api/2/tenants/{tenant_id}/offering_items, GET /api/2/tenants/{tenant_id}/pricing, PUT
    /// /api/2/tenants/{tenant_id}/pricing, POST /api/2/users, GET /api/2/users/{user_id}, PUT /api/2/users/{user_id},
    /// POST /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
    /// /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
    ///
    /// @param parent_id The tenant above it.
    /// @param kind What it is: partner, folder, customer or unit.
    /// @param name The name users see, unique in the tree.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return What was changed. A PlanResult. What became of a plan. Fields: `tenant_id`, `created`, `dry_run`,
    ///   `changes`, `users`.
    /// @throws Error Its `done()` tells what was done before. As for `tenants.apply`.
    ///
    /// @code
    /// tenantry::TenantsProvisionParams params;
    /// params.items = {"pw_base_workstations=25", "local_storage=100 GiB"};
    /// params.two_factor = true;
    /// params.admin_login = "new.admin@example.com";
    /// const auto plan_result = client.tenants().provision(partner_id, "customer", "New Customer, Inc", params);
    /// @endcode
    Json provision(const std::string &parent_id, const std::string &kind, const std::string &name,
                   const TenantsProvisionParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_tenants_provision, call, detail::text("parent_id", parent_id),
                        detail::text("kind", kind), detail::text("name", name), detail::params(params));
    }

    /// Offers a tenant's administrators the higher editions of their services, or no longer.
    ///
    /// What is so already is left as it is. The link to buy leads somewhere only when branding is enabled and a buy URL
    /// is set; see `users.set_quota_upsell` for offers of more quota.
    ///
    /// Requests: GET /api/2/applications, GET
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
    ///
    /// @param tenant_id The tenant.
    /// @param enabled Whether they are offered.
    /// @param call How the call is made. Progress is told.
    /// @return The setting `PromoteHigherEditions` as it is now. A Setting. A setting as a tenant sees it. Fields:
    ///   `name`, `effective`; optional: `application_id`, `own`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto setting = client.tenants().set_edition_upsell(customer_id, true);
    /// @endcode
    Json set_edition_upsell(const std::string &tenant_id, bool enabled, const Call &call = {}) const {
        return ask_json(tenantry_tenants_set_edition_upsell, call, detail::text("tenant_id", tenant_id),
                        detail::Switch{enabled});
    }

    /// Walks through a tenant and all below it, those higher up first.
    ///
    /// The tree is read page by page as it is walked, whatever its size. Users' personal tenants stand in no tree.
    ///
    /// Each comes when it is asked for; nothing is sent yet. Requests: GET /api/2/tenants.
    ///
    /// @param tenant_id The tenant at the top.
    /// @param call How each request is made.
    /// @return A range. A TenantNode. A tenant and where it stands in a tree. Fields: `id`, `parent_id`, `name`,
    ///   `kind`, `enabled`, `depth`, `path`.
    ///
    /// @code
    /// for (const tenantry::Json &tenant_node : client.tenants().walk(root_id)) {
    ///     std::cout << tenant_node << '\n';
    /// }
    /// @endcode
    Walk walk(const std::string &tenant_id, const Call &call = {}) const {
        return walked(tenantry_tenants_walk, call, detail::text("tenant_id", tenant_id));
    }
};

}  // namespace tenantry

#endif
