// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on branding.

#ifndef TENANTRY_API_BRANDING_HPP
#define TENANTRY_API_BRANDING_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Branding::get().
struct BrandingGetParams {
    /// `1` gives the brand the tenant shows, which may be its parent's. `0` when it is not given.
    std::optional<std::int64_t> effective = {};
};

namespace detail {

inline tenantry_branding_get_params raw(const BrandingGetParams &given, Texts &) {
    auto plain = sized<tenantry_branding_get_params>();
    plain.effective = number(given.effective);
    return plain;
}

}  // namespace detail

/// A tenant's brand: names, colours, links and the logo. Customers and units have none of their own.
class Branding : detail::Group {
public:
    using Group::Group;

    /// Fetches a tenant's branding options.
    ///
    /// GET /api/2/tenants/{tenant_id}/brand
    ///
    /// @param tenant_id The tenant's id.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A BrandOptions. A tenant's branding options: the brand and the server that sends its e-mails. Fields,
    ///   all optional: `support_phone`, `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`,
    ///   `upsell_url`, `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`, `platform_terms_url`,
    ///   `user_guide_url`, `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`, `logotype`,
    ///   `service_name`, `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`, `privacy_policy_url`,
    ///   `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`, `smtp_reply_address`, `smtp_server`,
    ///   `smtp_port`, `smtp_user`, `smtp_password`, `smtp_encryption`.
    /// @throws Error See the kinds of it.
    ///
    /// @code
    /// const auto brand_options = client.branding().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    Json get(const std::string &tenant_id, const BrandingGetParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_branding_get, call, detail::text("tenant_id", tenant_id), detail::params(params));
    }

    /// Gives a tenant a brand of its own.
    ///
    /// POST /api/2/tenants/{tenant_id}/brand
    ///
    /// The tenant's version rises by one.
    ///
    /// @param tenant_id The tenant's id.
    /// @param version The version the tenant has now.
    /// @param call How the call is made.
    /// @return A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`, `enabled`,
    ///   `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`,
    ///   `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
    ///   `default_idp_id`, `external_operation_status`.
    /// @throws Error The contract lists 400 (a request the service does not take) and 409 (a conflict).
    ///
    /// @code
    /// const auto tenant = client.branding().enable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    /// @endcode
    Json enable(const std::string &tenant_id, std::int64_t version, const Call &call = {}) const {
        return ask_json(tenantry_branding_enable, call, detail::text("tenant_id", tenant_id),
                        detail::text("version", version));
    }

    /// Changes a tenant's branding options.
    ///
    /// PUT /api/2/tenants/{tenant_id}/brand
    ///
    /// The tenant's version rises by one, and the answer is the tenant. An empty `upsell_url` hides the links to buy.
    ///
    /// @param tenant_id The tenant's id.
    /// @param body A BrandOptionsUpdate. What changes in a tenant's branding options. Fields, all optional:
    ///   `support_phone`, `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`, `upsell_url`,
    ///   `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`, `platform_terms_url`, `user_guide_url`,
    ///   `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`, `logotype`, `service_name`,
    ///   `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`, `privacy_policy_url`,
    ///   `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`, `smtp_reply_address`, `smtp_server`,
    ///   `smtp_port`, `smtp_user`, `smtp_password`, `smtp_encryption`.
    /// @param version The version the tenant has now.
    /// @param call How the call is made.
    /// @return A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`, `enabled`,
    ///   `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`,
    ///   `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
    ///   `default_idp_id`, `external_operation_status`.
    /// @throws Error The contract lists 400 (a request the service does not take), 409 (a conflict) and 415
    ///   (unsupported content type).
    ///
    /// @code
    /// const auto tenant = client.branding().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     {{"company_name", "FooBar"}, {"color_scheme", "orange"}}, 3);
    /// @endcode
    Json update(const std::string &tenant_id, const Json &body, std::int64_t version, const Call &call = {}) const {
        return ask_json(tenantry_branding_update, call, detail::text("tenant_id", tenant_id),
                        detail::text("version", version), detail::json("body", body));
    }

    /// Takes a tenant's own brand away; it shows its parent's again.
    ///
    /// DELETE /api/2/tenants/{tenant_id}/brand
    ///
    /// The tenant's version rises by one.
    ///
    /// @param tenant_id The tenant's id.
    /// @param version The version the tenant has now.
    /// @param call How the call is made.
    /// @throws Error The contract lists 400 (a request the service does not take) and 409 (a conflict).
    ///
    /// @code
    /// client.branding().disable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    /// @endcode
    void disable(const std::string &tenant_id, std::int64_t version, const Call &call = {}) const {
        ask(tenantry_branding_disable, call, detail::text("tenant_id", tenant_id), detail::text("version", version));
    }

    /// Fetches the logo of a tenant's brand as a PNG picture.
    ///
    /// GET /api/2/tenants/{tenant_id}/brand/logo
    ///
    /// @param tenant_id The tenant's id.
    /// @param call How the call is made.
    /// @return The bytes of the file.
    /// @throws Error The contract lists 400 (a request the service does not take).
    ///
    /// @code
    /// const auto file = client.branding().logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    /// @endcode
    std::string logo(const std::string &tenant_id, const Call &call = {}) const {
        return ask_bytes(tenantry_branding_logo, call, detail::text("tenant_id", tenant_id));
    }

    /// Sets the logo of a tenant's brand.
    ///
    /// POST /api/2/tenants/{tenant_id}/brand/logo
    ///
    /// The tenant's version rises by one.
    ///
    /// @param tenant_id The tenant's id.
    /// @param picture The bytes of a PNG picture.
    /// @param version The version the tenant has now.
    /// @param call How the call is made.
    /// @return A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`, `version`, `created_at`,
    ///   `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`, `contacts`, `enabled`,
    ///   `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`,
    ///   `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
    ///   `default_idp_id`, `external_operation_status`.
    /// @throws Error The contract lists 400 (a request the service does not take).
    ///
    /// @code
    /// const auto tenant = client.branding().upload_logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "\x89PNG\r\n\x1a\n",
    ///     3);
    /// @endcode
    Json upload_logo(const std::string &tenant_id, std::string_view picture, std::int64_t version,
                     const Call &call = {}) const {
        return ask_json(tenantry_branding_upload_logo, call, detail::text("tenant_id", tenant_id),
                        detail::text("version", version), detail::Bytes{picture});
    }

    /// Changes what a partner or folder shows on what it shows now.
    ///
    /// One without a brand of its own gets one first, which begins as that of the tenant above. When another writer was
    /// faster, reads again and lets `change` decide anew, five times at most. When nothing is to change, nothing is
    /// written.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
    /// /api/2/tenants/{tenant_id}/brand, PUT /api/2/tenants/{tenant_id}/brand.
    ///
    /// @param tenant_id The partner or folder.
    /// @param change Is told what it shows and gives what to change of it. It gets a BrandOptions and gives a
    ///   BrandOptionsUpdate. Fields, all optional: `support_phone`, `id`, `account_server_url`, `support_url`,
    ///   `mobile_app_android_download_url`, `upsell_url`, `backup_console_url`, `terms_url`, `home_url`,
    ///   `knowledgebase_url`, `platform_terms_url`, `user_guide_url`, `mobile_app_ios_download_url`, `color`,
    ///   `company_name`, `color_scheme`, `logotype`, `service_name`, `reg_server_url`, `router_url`,
    ///   `agent_gateway_url`, `help_url`, `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`,
    ///   `smtp_override`, `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
    ///   `smtp_encryption`.
    /// @param call How the call is made. Progress is told.
    /// @return What it shows now. A BrandOptions. A tenant's branding options: the brand and the server that sends
    ///   its e-mails. Fields, all optional: `support_phone`, `id`, `account_server_url`, `support_url`,
    ///   `mobile_app_android_download_url`, `upsell_url`, `backup_console_url`, `terms_url`, `home_url`,
    ///   `knowledgebase_url`, `platform_terms_url`, `user_guide_url`, `mobile_app_ios_download_url`, `color`,
    ///   `company_name`, `color_scheme`, `logotype`, `service_name`, `reg_server_url`, `router_url`,
    ///   `agent_gateway_url`, `help_url`, `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`,
    ///   `smtp_override`, `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
    ///   `smtp_encryption`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a customer or unit, which have
    ///   no brand of their own; a version conflict only when every try lost.
    ///
    /// @code
    /// const auto brand_options = client.branding().modify(partner_id,
    ///     [&](const tenantry::Json &) -> tenantry::Json { return {{"service_name", "Example"}}; });
    /// @endcode
    Json modify(const std::string &tenant_id, const Change &change, const Call &call = {}) const {
        return ask_json(tenantry_branding_modify, call, detail::text("tenant_id", tenant_id), detail::callback(change));
    }

    /// Sets where the links and buttons to buy more lead, for a partner.
    ///
    /// It counts for all below it without a brand of their own. The partner gets a brand of its own first when it has
    /// none. A URL that is set already is not written again.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
    /// /api/2/tenants/{tenant_id}/brand, PUT /api/2/tenants/{tenant_id}/brand.
    ///
    /// @param tenant_id The partner or folder.
    /// @param url The address, which begins with https:// or http://. An empty text takes the links away.
    /// @param call How the call is made. Progress is told.
    /// @return What it shows now. A BrandOptions. A tenant's branding options: the brand and the server that sends
    ///   its e-mails. Fields, all optional: `support_phone`, `id`, `account_server_url`, `support_url`,
    ///   `mobile_app_android_download_url`, `upsell_url`, `backup_console_url`, `terms_url`, `home_url`,
    ///   `knowledgebase_url`, `platform_terms_url`, `user_guide_url`, `mobile_app_ios_download_url`, `color`,
    ///   `company_name`, `color_scheme`, `logotype`, `service_name`, `reg_server_url`, `router_url`,
    ///   `agent_gateway_url`, `help_url`, `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`,
    ///   `smtp_override`, `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
    ///   `smtp_encryption`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for what is no web address, and for
    ///   a customer or unit, which have no brand of their own.
    ///
    /// @code
    /// const auto brand_options = client.branding().set_buy_url(partner_id, "https://www.example.com/store");
    /// @endcode
    Json set_buy_url(const std::string &tenant_id, const std::string &url, const Call &call = {}) const {
        return ask_json(tenantry_branding_set_buy_url, call, detail::text("tenant_id", tenant_id),
                        detail::text("url", url));
    }

    /// Sets the logo that a partner or folder shows from a file.
    ///
    /// The picture is looked at before it is sent. One without a brand of its own gets one first. A logo that is there
    /// already is not sent again, which is also how a lost answer is found out.
    ///
    /// Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
    /// /api/2/tenants/{tenant_id}/brand/logo, POST /api/2/tenants/{tenant_id}/brand/logo.
    ///
    /// @param tenant_id The partner or folder.
    /// @param path Where the picture is, in the PNG format.
    /// @param call How the call is made. Progress is told.
    /// @return The tenant as it is now. A Tenant. A tenant: a partner, folder, customer or unit. Fields: `id`,
    ///   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`, `contact`,
    ///   `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`, `has_children`, `update_lock`,
    ///   `ancestral_access`, `mfa_status`, `pricing_mode`; optional: `production_start_date`, `customer_id`,
    ///   `brand_uuid`, `owner_id`, `default_idp_id`, `external_operation_status`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for what cannot be read or is no
    ///   whole PNG picture, and for a customer or unit, which have no brand of their own.
    ///
    /// @code
    /// const auto tenant = client.branding().set_logo_from_file(partner_id, logo_path);
    /// @endcode
    Json set_logo_from_file(const std::string &tenant_id, const std::string &path, const Call &call = {}) const {
        return ask_json(tenantry_branding_set_logo_from_file, call, detail::text("tenant_id", tenant_id),
                        detail::text("path", path));
    }
};

}  // namespace tenantry

#endif
