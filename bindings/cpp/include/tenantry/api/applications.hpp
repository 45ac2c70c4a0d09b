// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on applications.

#ifndef TENANTRY_API_APPLICATIONS_HPP
#define TENANTRY_API_APPLICATIONS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Applications::ids_for_tenant().
struct ApplicationsIdsForTenantParams {
    /// When true, applications in a grace period are left out.
    std::optional<bool> for_ui = {};
};

namespace detail {

inline tenantry_applications_ids_for_tenant_params raw(const ApplicationsIdsForTenantParams &given, Texts &) {
    auto plain = sized<tenantry_applications_ids_for_tenant_params>();
    plain.for_ui = flag(given.for_ui);
    return plain;
}

}  // namespace detail

/// Applications: the services of the platform, which of them a tenant has, and their settings.
class Applications : detail::Group {
public:
    using Group::Group;

    /// Fetches every application of the platform.
    ///
    /// GET /api/2/applications
    ///
    /// @param call How the call is made.
    /// @return An ApplicationList. Every application of the platform. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials).
    ///
    /// @code
    /// const auto application_list = client.applications().list();
    /// @endcode
    Json list(const Call &call = {}) const {
        return ask_json(tenantry_applications_list, call);
    }

    /// Fetches one application.
    ///
    /// GET /api/2/applications/{application_id}
    ///
    /// @param application_id The application's id.
    /// @param call How the call is made.
    /// @return An Application. An application: a service of the platform. Fields: `id`, `name`, `type`, `usages`,
    ///   `api_base_url`.
    /// @throws Error The contract lists 401 (no valid credentials) and 404 (not found).
    ///
    /// @code
    /// const auto application = client.applications().get("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb");
    /// @endcode
    Json get(const std::string &application_id, const Call &call = {}) const {
        return ask_json(tenantry_applications_get, call, detail::text("application_id", application_id));
    }

    /// Turns an application on for a tenant.
    ///
    /// POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
    ///
    /// Only applications that the tenant's parent has can be enabled. This enables no offering items: use
    /// `offering_items.set`, which also enables the application.
    ///
    /// @param application_id The application's id.
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// client.applications().enable("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    void enable(const std::string &application_id, const std::string &tenant_id, const Call &call = {}) const {
        ask(tenantry_applications_enable, call, detail::text("application_id", application_id),
            detail::text("tenant_id", tenant_id));
    }

    /// Turns an application off for a tenant.
    ///
    /// DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
    ///
    /// Not to be undone: the application stops in the tenant and in all tenants below, and its data there is deleted.
    /// The application `platform` cannot be disabled.
    ///
    /// @param application_id The application's id.
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// client.applications().disable("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    void disable(const std::string &application_id, const std::string &tenant_id, const Call &call = {}) const {
        ask(tenantry_applications_disable, call, detail::text("application_id", application_id),
            detail::text("tenant_id", tenant_id));
    }

    /// Fetches the ids of the applications that a tenant has.
    ///
    /// GET /api/2/tenants/{tenant_id}/applications
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return An IdList. A list of ids. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto id_list = client.applications().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    Json ids_for_tenant(const std::string &tenant_id, const ApplicationsIdsForTenantParams &params = {},
                        const Call &call = {}) const {
        return ask_json(tenantry_applications_ids_for_tenant, call, detail::text("tenant_id", tenant_id),
                        detail::params(params));
    }

    /// Fetches the ids of the applications that each of several tenants has.
    ///
    /// GET /api/2/tenants/applications
    ///
    /// @param tenants The tenants' ids.
    /// @param call How the call is made.
    /// @return A TenantApplicationsList. The applications of several tenants. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// const auto tenant_applications_list = client.applications().ids_for_tenants(
    ///     {"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151"});
    /// @endcode
    Json ids_for_tenants(const std::vector<std::string> &tenants, const Call &call = {}) const {
        return ask_json(tenantry_applications_ids_for_tenants, call, detail::text("tenants", tenants));
    }

    /// Fetches one setting of an application, as the tenant sees it.
    ///
    /// GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
    ///
    /// Billing settings are settings of the application `platform`: `tier_level_value`, `licensing_mode`,
    /// `contract_type`, `acronis_account_number`, `pricing_info`.
    ///
    /// @param application_id The application's id.
    /// @param tenant_id The tenant's id.
    /// @param setting_name The setting's name.
    /// @param call How the call is made.
    /// @return A Setting. A setting as a tenant sees it. Fields: `name`, `effective`; optional: `application_id`,
    ///   `own`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto setting = client.applications().get_setting("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
    ///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode");
    /// @endcode
    Json get_setting(const std::string &application_id, const std::string &tenant_id, const std::string &setting_name,
                     const Call &call = {}) const {
        return ask_json(tenantry_applications_get_setting, call, detail::text("application_id", application_id),
                        detail::text("tenant_id", tenant_id), detail::text("setting_name", setting_name));
    }

    /// Sets one setting of an application for a tenant.
    ///
    /// PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
    ///
    /// The settings `tier_level_value` and `licensing_mode` may be set for partners; `PromoteHigherEditions` enables
    /// upsell of editions.
    ///
    /// @param application_id The application's id.
    /// @param tenant_id The tenant's id.
    /// @param setting_name The setting's name.
    /// @param body A SettingUpdate. A value to set. Fields, all optional: `value`, `lock`, `exclusive`.
    /// @param call How the call is made.
    /// @return A Setting. A setting as a tenant sees it. Fields: `name`, `effective`; optional: `application_id`,
    ///   `own`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    ///   (unsupported content type).
    ///
    /// @code
    /// const auto setting = client.applications().update_setting("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
    ///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", {{"value", "per_gb"}});
    /// @endcode
    Json update_setting(const std::string &application_id, const std::string &tenant_id,
                        const std::string &setting_name, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_applications_update_setting, call, detail::text("application_id", application_id),
                        detail::text("tenant_id", tenant_id), detail::text("setting_name", setting_name),
                        detail::json("body", body));
    }

    /// Drops a tenant's own value of a setting, so that it is inherited again.
    ///
    /// DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
    ///
    /// @param application_id The application's id.
    /// @param tenant_id The tenant's id.
    /// @param setting_name The setting's name.
    /// @param call How the call is made.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// client.applications().delete_setting("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
    ///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode");
    /// @endcode
    void delete_setting(const std::string &application_id, const std::string &tenant_id,
                        const std::string &setting_name, const Call &call = {}) const {
        ask(tenantry_applications_delete_setting, call, detail::text("application_id", application_id),
            detail::text("tenant_id", tenant_id), detail::text("setting_name", setting_name));
    }

    /// Turns a service on for a tenant, by whatever name.
    ///
    /// Its offering items are not turned on with it; to turn on an item turns on its service. A service that is on
    /// already is left alone.
    ///
    /// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/applications, GET /api/2/tenants/{tenant_id},
    /// POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param application The service: its id, its type (`backup`) or its name.
    /// @param call How the call is made. Progress is told.
    /// @return The service. An Application. An application: a service of the platform. Fields: `id`, `name`, `type`,
    ///   `usages`, `api_base_url`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when there is no such service, or
    ///   the tenant above does not have it.
    ///
    /// @code
    /// const auto application = client.applications().turn_on(customer_id, "files_cloud");
    /// @endcode
    Json turn_on(const std::string &tenant_id, const std::string &application, const Call &call = {}) const {
        return ask_json(tenantry_applications_turn_on, call, detail::text("tenant_id", tenant_id),
                        detail::text("application", application));
    }

    /// Turns a service off and deletes its data, in the tenant and in all below it.
    ///
    /// This cannot be undone, so the tenant's name or id must be repeated. Its offering items are turned off. A service
    /// that is off already is left alone.
    ///
    /// Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}, GET /api/2/tenants/{tenant_id}/applications,
    /// DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}.
    ///
    /// @param tenant_id The tenant.
    /// @param application The service: its id, its type (`backup`) or its name. Not the management portal.
    /// @param confirmation The tenant's name or its id.
    /// @param call How the call is made. Progress is told.
    /// @throws Error Its `done()` tells what was done before. An invalid argument when there is no such service, it
    ///   is the management portal, or the confirmation is neither name nor id.
    ///
    /// @code
    /// client.applications().turn_off(customer_id, "files_cloud", customer_name);
    /// @endcode
    void turn_off(const std::string &tenant_id, const std::string &application, const std::string &confirmation,
                  const Call &call = {}) const {
        ask(tenantry_applications_turn_off, call, detail::text("tenant_id", tenant_id),
            detail::text("application", application), detail::text("confirmation", confirmation));
    }
};

}  // namespace tenantry

#endif
