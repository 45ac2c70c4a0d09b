// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on pricing.

#ifndef TENANTRY_API_PRICING_HPP
#define TENANTRY_API_PRICING_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// A tenant's pricing: trial or production, and the currency.
class Pricing : detail::Group {
public:
    using Group::Group;

    /// Fetches a tenant's pricing.
    ///
    /// GET /api/2/tenants/{tenant_id}/pricing
    ///
    /// `production_start_date` is when a trial will be switched to production by itself, or when it was.
    ///
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @return A Pricing. A tenant's pricing. Fields: `mode`, `currency`, `version`, `production_start_date`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto pricing = client.pricing().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    Json get(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_pricing_get, call, detail::text("tenant_id", tenant_id));
    }

    /// Changes a tenant's pricing; this is how a trial becomes production.
    ///
    /// PUT /api/2/tenants/{tenant_id}/pricing
    ///
    /// A switch from trial to production is not to be undone, and the whole month goes into the monthly report.
    /// `version` is the one fetched with `pricing.get`.
    ///
    /// @param tenant_id The tenant's id.
    /// @param body A PricingUpdate. A change of a tenant's pricing. Fields: `version`; optional: `mode`, `currency`,
    ///   `production_start_date`.
    /// @param call How the call is made.
    /// @return A Pricing. A tenant's pricing. Fields: `mode`, `currency`, `version`, `production_start_date`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
    ///
    /// @code
    /// const auto pricing = client.pricing().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {{"mode", "production"},
    ///     {"version", 1596545222672}});
    /// @endcode
    Json update(const std::string &tenant_id, const Json &body, const Call &call = {}) const {
        return ask_json(tenantry_pricing_update, call, detail::text("tenant_id", tenant_id),
                        detail::json("body", body));
    }

    /// Switches a customer from trial to production.
    ///
    /// Its usage is charged from now on, the whole of this month with it. This cannot be undone, and comes by itself
    /// after a full month of trial. A tenant that has left its trial is left as it is; a lost answer is looked for, and
    /// never sent again.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}/pricing, PUT /api/2/tenants/{tenant_id}/pricing.
    ///
    /// @param tenant_id The customer.
    /// @param call How the call is made. Progress is told.
    /// @return The pricing as it is now. A Pricing. A tenant's pricing. Fields: `mode`, `currency`, `version`,
    ///   `production_start_date`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto pricing = client.pricing().switch_to_production(customer_id);
    /// @endcode
    Json switch_to_production(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_pricing_switch_to_production, call, detail::text("tenant_id", tenant_id));
    }

    /// Tells how a partner is charged: licensing mode, tier level, contract and account number.
    ///
    /// Requests: GET /api/2/applications, GET
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
    ///
    /// @param tenant_id The partner.
    /// @param call How the call is made. Progress is told.
    /// @return The settings. A BillingSettings. How a partner is charged. Fields, all optional: `licensing_mode`,
    ///   `tier_level`, `contract_type`, `account_number`.
    /// @throws Error Its `done()` tells what was done before.
    ///
    /// @code
    /// const auto billing_settings = client.pricing().billing_settings(partner_id);
    /// @endcode
    Json billing_settings(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_pricing_billing_settings, call, detail::text("tenant_id", tenant_id));
    }

    /// Sets how a partner is charged.
    ///
    /// A mode that is set already is left as it is.
    ///
    /// Requests: GET /api/2/applications, GET
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
    ///
    /// @param tenant_id The partner.
    /// @param mode `per_gb`, by storage alone, or `per_device`, by devices and hosted storage.
    /// @param call How the call is made. Progress is told.
    /// @return The setting as it is now. A Setting. A setting as a tenant sees it. Fields: `name`, `effective`;
    ///   optional: `application_id`, `own`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for another mode.
    ///
    /// @code
    /// const auto setting = client.pricing().set_licensing_mode(partner_id, "per_device");
    /// @endcode
    Json set_licensing_mode(const std::string &tenant_id, const std::string &mode, const Call &call = {}) const {
        return ask_json(tenantry_pricing_set_licensing_mode, call, detail::text("tenant_id", tenant_id),
                        detail::text("mode", mode));
    }

    /// Sets a partner's minimum commitment.
    ///
    /// A level that is set already is left as it is.
    ///
    /// Requests: GET /api/2/applications, GET
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
    ///
    /// @param tenant_id The partner.
    /// @param level -1 for none, 0 for the first tier, 1 for the second and so on; -2 for one that was agreed on by
    ///   itself.
    /// @param call How the call is made. Progress is told.
    /// @return The setting as it is now. A Setting. A setting as a tenant sees it. Fields: `name`, `effective`;
    ///   optional: `application_id`, `own`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a level that is not from -2 to
    ///   7.
    ///
    /// @code
    /// const auto setting = client.pricing().set_tier_level(partner_id, 3);
    /// @endcode
    Json set_tier_level(const std::string &tenant_id, std::int64_t level, const Call &call = {}) const {
        return ask_json(tenantry_pricing_set_tier_level, call, detail::text("tenant_id", tenant_id),
                        detail::text("level", level));
    }

    /// Tells what a partner pays for what.
    ///
    /// Requests: GET /api/2/applications, GET
    /// /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
    ///
    /// @param tenant_id The partner.
    /// @param call How the call is made. Progress is told.
    /// @return The price list. A PriceList. What a partner pays. Fields: `pricing`; optional: `currency`,
    ///   `licensing_mode`, `tier_level`.
    /// @throws Error Its `done()` tells what was done before. Not found when the partner has none.
    ///
    /// @code
    /// const auto price_list = client.pricing().price_list(partner_id);
    /// @endcode
    Json price_list(const std::string &tenant_id, const Call &call = {}) const {
        return ask_json(tenantry_pricing_price_list, call, detail::text("tenant_id", tenant_id));
    }
};

}  // namespace tenantry

#endif
