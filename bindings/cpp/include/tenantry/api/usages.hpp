// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on usages.

#ifndef TENANTRY_API_USAGES_HPP
#define TENANTRY_API_USAGES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Usages::list().
struct UsagesListParams {
    /// Only these usages.
    std::optional<std::vector<std::string>> usage_names = {};
    /// Only usages of these editions.
    std::optional<std::vector<std::string>> editions = {};
};

/// Optional parameters of Usages::list_for_tenants().
struct UsagesListForTenantsParams {
    /// Only these usages.
    std::optional<std::vector<std::string>> usage_names = {};
    /// Only usages of these editions.
    std::optional<std::vector<std::string>> editions = {};
};

/// Optional parameters of Usages::against_quotas().
struct UsagesAgainstQuotasParams {
    /// Only these usages, as in `storage`. All when it is not given.
    std::optional<std::vector<std::string>> usage_names = {};
    /// Only usages of these editions, and those that have none. All when it is not given.
    std::optional<std::vector<std::string>> editions = {};
};

/// Optional parameters of Usages::of_children().
struct UsagesOfChildrenParams {
    /// Only these usages, as in `storage`. All when it is not given.
    std::optional<std::vector<std::string>> usage_names = {};
    /// Only usages of these editions, and those that have none. All when it is not given.
    std::optional<std::vector<std::string>> editions = {};
};

namespace detail {

inline tenantry_usages_list_params raw(const UsagesListParams &given, Texts &texts) {
    auto plain = sized<tenantry_usages_list_params>();
    plain.usage_names = texts.list("usage_names", given.usage_names);
    plain.editions = texts.list("editions", given.editions);
    return plain;
}

inline tenantry_usages_list_for_tenants_params raw(const UsagesListForTenantsParams &given, Texts &texts) {
    auto plain = sized<tenantry_usages_list_for_tenants_params>();
    plain.usage_names = texts.list("usage_names", given.usage_names);
    plain.editions = texts.list("editions", given.editions);
    return plain;
}

inline tenantry_usages_against_quotas_params raw(const UsagesAgainstQuotasParams &given, Texts &texts) {
    auto plain = sized<tenantry_usages_against_quotas_params>();
    plain.usage_names = texts.list("usage_names", given.usage_names);
    plain.editions = texts.list("editions", given.editions);
    return plain;
}

inline tenantry_usages_of_children_params raw(const UsagesOfChildrenParams &given, Texts &texts) {
    auto plain = sized<tenantry_usages_of_children_params>();
    plain.usage_names = texts.list("usage_names", given.usage_names);
    plain.editions = texts.list("editions", given.editions);
    return plain;
}

}  // namespace detail

/// Usages: how much of each service tenants use now. Refreshed every few hours; billing goes by reports.
class Usages : detail::Group {
public:
    using Group::Group;

    /// Fetches what a tenant uses.
    ///
    /// GET /api/2/tenants/{tenant_id}/usages
    ///
    /// Numbers are refreshed every five to six hours. `value` counts since `range_start`, `absolute_value` is the
    /// total. The same usage occurs once for each storage.
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A UsageList. What a tenant uses. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// tenantry::UsagesListParams params;
    /// params.usage_names = {"storage"};
    /// const auto usage_list = client.usages().list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    /// @endcode
    Json list(const std::string &tenant_id, const UsagesListParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_usages_list, call, detail::text("tenant_id", tenant_id), detail::params(params));
    }

    /// Fetches what each of several tenants uses.
    ///
    /// GET /api/2/tenants/usages
    ///
    /// Numbers are refreshed every five to six hours. `value` counts since `range_start`, `absolute_value` is the
    /// total.
    ///
    /// @param tenants The tenants' ids.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A TenantUsagesList. What several tenants use. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// tenantry::UsagesListForTenantsParams params;
    /// params.editions = {"pck_per_workload"};
    /// const auto tenant_usages_list = client.usages().list_for_tenants(
    ///     {"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151"}, params);
    /// @endcode
    Json list_for_tenants(const std::vector<std::string> &tenants, const UsagesListForTenantsParams &params = {},
                          const Call &call = {}) const {
        return ask_json(tenantry_usages_list_for_tenants, call, detail::text("tenants", tenants),
                        detail::params(params));
    }

    /// Reports usage from outside the platform.
    ///
    /// PUT /api/2/tenants/usages
    ///
    /// Which fields are given decides whether usage is reported for a tenant or for a resource. The caller must belong
    /// to the root tenant, or be an application that the platform has approved. An item that fails carries an `error`
    /// in an answer that succeeds.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// @param body A UsageUpdate. Usages to report. Fields: `items`.
    /// @param call How the call is made.
    /// @return A UsageUpdateResult. What became of the reported usages. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
    ///   type).
    ///
    /// @code
    /// const auto usage_update_result = client.usages().update({{"items", tenantry::Json::array({
    ///     {{"tenant_id", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"}, {"usage_type", "storage"},
    ///     {"usage_value", 1073741824}}})}});
    /// @endcode
    Json update(const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_usages_update, call, detail::json("body", body));
    }

    /// Tells what a tenant and all below it use, held against the tenant's quotas.
    ///
    /// It says how much is left, and whether a quota is exceeded. The service counts anew every five to six hours;
    /// bills are made from reports.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/usages.
    ///
    /// @param tenant_id The tenant.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The usages. A list of QuotaUsage. Fields: `application_id`, `name`, `measurement_unit`, `value`,
    ///   `state`; optional: `edition`, `infra_id`, `quota`, `limit`, `left`, `percent`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto quota_usages = client.usages().against_quotas(customer_id);
    /// @endcode
    Json against_quotas(const std::string &tenant_id, const UsagesAgainstQuotasParams &params = {},
                        const Call &call = {}) const {
        return ask_json(tenantry_usages_against_quotas, call, detail::text("tenant_id", tenant_id),
                        detail::params(params));
    }

    /// Tells what each of a tenant's children uses, with all below it.
    ///
    /// It takes as few requests as there can be. A hundred children are asked for at once. Children whose usages are
    /// not to be seen have none.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/children, GET /api/2/tenants/usages.
    ///
    /// @param tenant_id The tenant.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return The children, by name. A list of ChildUsage. Fields: `id`, `name`, `kind`, `usages`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// tenantry::UsagesOfChildrenParams params;
    /// params.usage_names = {"storage"};
    /// const auto child_usages = client.usages().of_children(root_id, params);
    /// @endcode
    Json of_children(const std::string &tenant_id, const UsagesOfChildrenParams &params = {},
                     const Call &call = {}) const {
        return ask_json(tenantry_usages_of_children, call, detail::text("tenant_id", tenant_id),
                        detail::params(params));
    }
};

}  // namespace tenantry

#endif
