// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// Every method, called once with the contract's sample values; the recorder tells whether what arrived is what the
// contract says.

#include "contract_walk.hpp"

#include <string>
#include <string_view>
#include <tenantry/tenantry.hpp>
#include <vector>

using tenantry::Client;
using tenantry::Json;
using Texts = std::vector<std::string>;

static void auth(const Client &client) {
    (void)client.auth().openid_configuration();
    {
        const Json body = Json::parse(R"({"grant_type":"password","client_id":"text","client_secret":"text","usernam)"
                                      R"(e":"text","password":"text","refresh_token":"text","code":"text","scope":"t)"
                                      R"(ext","assertion":"text","device_code":"text","totp_code":"text","code_verif)"
                                      R"(ier":"0123456789012345678901234567890123456789012","not_required_introspect)"
                                      R"(ion":true})");
        (void)client.auth().request_token(body);
    }
    {
        const Json body = Json::parse(R"({"token":"text","token_type_hint":"access_token","client_id":"text","client)"
                                      R"(_secret":"text"})");
        client.auth().revoke_token(body);
    }
    {
        const Json body = Json::parse(R"({"token":"text"})");
        (void)client.auth().introspect_token(body);
    }
    {
        const Json body = Json::parse(R"({"purpose":"user_login","login":"text","external_id":"text","user_id":"0fcd)"
                                      R"(4a69-8a40-4de8-b711-d9c83dc000f7","audit_data":"text"})");
        (void)client.auth().request_one_time_token(body);
    }
    {
        const Json body = Json::parse(R"({"ott":"text"})");
        (void)client.auth().log_in_with_one_time_token(body);
    }
    {
        tenantry::AuthOneTimeTokenLoginPageParams params;
        params.ott = "a b&c=d+e/f?g%h#ü*";
        params.target_uri = "a b&c=d+e/f?g%h#ü*";
        (void)client.auth().one_time_token_login_page(params);
    }
    (void)client.auth().log_out();
    {
        const Json body = Json::parse(R"({"client_id":"text","display_name":"text","scope":["urn:acronis.com:tenant-)"
                                      R"(id::backup_agent_admin"]})");
        (void)client.auth().authorize_device(body);
    }
    {
        tenantry::AuthGetDeviceApprovalParams params;
        params.tenant_uuid = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
        (void)client.auth().get_device_approval("a b&c=d+e/f?g%h#ü*", params);
    }
    {
        const Json body = Json::parse(R"({"code":"text","tenant_uuid":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7"})");
        client.auth().approve_device(body);
    }
    (void)client.auth().forgot_link("a b&c=d+e/f?g%h#ü*");
}

static void clients(const Client &client) {
    {
        const Json body = Json::parse(R"({"type":"api_client","tenant_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","da)"
                                      R"(ta":{},"token_endpoint_auth_method":"client_secret_basic","redirect_uris":[)"
                                      R"("text"],"origin_id":"text"})");
        (void)client.clients().create(body);
    }
    {
        tenantry::ClientsListParams params;
        params.uuids = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.origin_id = "a b&c=d+e/f?g%h#ü*";
        params.allow_deleted = true;
        (void)client.clients().list(params);
    }
    (void)client.clients().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        const Json body = Json::parse(R"({"data":{},"status":"enabled","redirect_uris":["text"],"origin_id":"text"})");
        (void)client.clients().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    client.clients().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
}

static void applications(const Client &client) {
    (void)client.applications().list();
    (void)client.applications().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    client.applications().enable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    client.applications().disable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        tenantry::ApplicationsIdsForTenantParams params;
        params.for_ui = true;
        (void)client.applications().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    (void)client.applications().ids_for_tenants(Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"});
    (void)client.applications().get_setting("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                                            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a name+ü");
    {
        const Json body = Json::parse(R"({"value":"text","lock":true,"exclusive":true})");
        (void)client.applications().update_setting("0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                                                   "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a name+ü", body);
    }
    client.applications().delete_setting("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                                         "a name+ü");
}

static void tenants(const Client &client) {
    {
        const Json body = Json::parse(R"({"name":"text","parent_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","kind":"r)"
                                      R"(oot","contact":{"tenant_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","user_id)"
                                      R"(":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","types":["legal"],"email":"john.do)"
                                      R"(e@example.com","address1":"text","address2":"text","country":"text","state")"
                                      R"(:"text","city":"text","zipcode":"text","phone":"text","firstname":"text","l)"
                                      R"(astname":"text","title":"text","website":"text","industry":"text","organiza)"
                                      R"(tion_size":"text","email_confirmed":true,"aan":"text","language":"text","fa)"
                                      R"(x":"text"},"company_billing_contact":{"tenant_id":"0fcd4a69-8a40-4de8-b711-)"
                                      R"(d9c83dc000f7","user_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","types":["le)"
                                      R"(gal"],"email":"john.doe@example.com","address1":"text","address2":"text","c)"
                                      R"(ountry":"text","state":"text","city":"text","zipcode":"text","phone":"text")"
                                      R"(,"firstname":"text","lastname":"text","title":"text","website":"text","indu)"
                                      R"(stry":"text","organization_size":"text","email_confirmed":true,"aan":"text")"
                                      R"(,"language":"text","fax":"text"},"enabled":true,"customer_id":"text","inter)"
                                      R"(nal_tag":"text","language":"text","default_idp_id":"0fcd4a69-8a40-4de8-b711)"
                                      R"(-d9c83dc000f7","update_lock":{"enabled":true},"ancestral_access":true,"sett)"
                                      R"(ings":{"enhanced_security":true},"enhanced_security":true})");
        (void)client.tenants().create(body);
    }
    {
        tenantry::TenantsGetParams params;
        params.embed_path = true;
        params.allow_deleted = true;
        (void)client.tenants().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        tenantry::TenantsListParams params;
        params.uuids = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.parent_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
        params.subtree_root_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
        params.updated_since = "2026-01-02T03:04:05Z";
        params.limit = 1;
        params.after = "a b&c=d+e/f?g%h#ü*";
        params.lod = "stamps";
        params.with_contacts = true;
        params.with_offering_items = true;
        params.with_infra_offering_items = true;
        params.expand_offering_items = true;
        params.include_relative_path = true;
        params.allow_deleted = true;
        (void)client.tenants().list(params);
    }
    {
        tenantry::TenantsChildIdsParams params;
        params.order = "a b&c=d+e/f?g%h#ü*";
        params.allow_deleted = true;
        params.after = "a b&c=d+e/f?g%h#ü*";
        (void)client.tenants().child_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        tenantry::TenantsChildrenParams params;
        params.order = "a b&c=d+e/f?g%h#ü*";
        params.allow_deleted = true;
        params.after = "a b&c=d+e/f?g%h#ü*";
        (void)client.tenants().children("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        const Json body = Json::parse(R"({"name":"text","customer_type":"default","parent_id":"0fcd4a69-8a40-4de8-b7)"
                                      R"(11-d9c83dc000f7","kind":"root","contact":{"tenant_id":"0fcd4a69-8a40-4de8-b)"
                                      R"(711-d9c83dc000f7","user_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","types":)"
                                      R"(["legal"],"email":"john.doe@example.com","address1":"text","address2":"text)"
                                      R"(","country":"text","state":"text","city":"text","zipcode":"text","phone":"t)"
                                      R"(ext","firstname":"text","lastname":"text","title":"text","website":"text",")"
                                      R"(industry":"text","organization_size":"text","email_confirmed":true,"aan":"t)"
                                      R"(ext","language":"text","fax":"text"},"enabled":true,"customer_id":"text","v)"
                                      R"(ersion":7,"brand_id":7,"internal_tag":"text","language":"text","default_idp)"
                                      R"(_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","update_lock":{"enabled":true,")"
                                      R"(owner_id":"text"},"ancestral_access":true,"external_operation_status":"no_o)"
                                      R"(peration"})");
        (void)client.tenants().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    client.tenants().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    {
        tenantry::TenantsRestoreParams params;
        params.force = true;
        client.tenants().restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        const Json body = Json::parse(R"({"version":7,"idp_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","apply_to_chil)"
                                      R"(dren":true})");
        (void)client.tenants().set_default_idp("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    (void)client.tenants().mfa_status("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        const Json body = Json::parse(R"({"enabled":true})");
        (void)client.tenants().set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
}

static void pricing(const Client &client) {
    (void)client.pricing().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        const Json body = Json::parse(R"({"mode":"trial","currency":"AUD","version":7,"production_start_date":"text")"
                                      R"(})");
        (void)client.pricing().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
}

static void offering_items(const Client &client) {
    {
        tenantry::OfferingItemsListParams params;
        params.infra_uuid = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
        params.available_only = "a b&c=d+e/f?g%h#ü*";
        params.for_ui = true;
        params.edition = "a b&c=d+e/f?g%h#ü*";
        params.usage_names = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.status = 1;
        params.include_secondary = true;
        params.type = "count";
        (void)client.offering_items().list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        tenantry::OfferingItemsListSubtreeParams params;
        params.usage_names = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.editions = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.offering_items = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.updated_since = "2026-01-02T03:04:05Z";
        params.limit = 1;
        params.after = "a b&c=d+e/f?g%h#ü*";
        params.allow_deleted = true;
        (void)client.offering_items().list_subtree("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        tenantry::OfferingItemsAvailableForChildParams params;
        params.kind = "a b&c=d+e/f?g%h#ü*";
        params.edition = "a b&c=d+e/f?g%h#ü*";
        (void)client.offering_items().available_for_child("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        const Json body = Json::parse(R"({"offering_items":[{"application_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7")"
                                      R"(,"name":"text","status":0,"infra_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7")"
                                      R"(,"quota":{"value":0,"overage":0,"version":0}}],"check_usage":true})");
        (void)client.offering_items().set("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    (void)client.offering_items().prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        const Json body = Json::parse(R"({"items":[{"application_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","infra_i)"
                                      R"(d":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","name":"text","price":"text","ver)"
                                      R"(sion":7}]})");
        (void)client.offering_items().set_prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    (void)client.offering_items().check_edition_switch("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a b&c=d+e/f?g%h#ü*",
                                                       "a b&c=d+e/f?g%h#ü*");
    {
        const Json body = Json::parse(R"({"target_edition":"text","application_id":"0fcd4a69-8a40-4de8-b711-d9c83dc0)"
                                      R"(00f7"})");
        (void)client.offering_items().switch_edition("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
}

static void branding(const Client &client) {
    {
        tenantry::BrandingGetParams params;
        params.effective = 3;
        (void)client.branding().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    (void)client.branding().enable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    {
        const Json body = Json::parse(R"({"support_phone":"text","id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","accoun)"
                                      R"(t_server_url":"text","support_url":"text","mobile_app_android_download_url")"
                                      R"(:"text","upsell_url":"text","backup_console_url":"text","terms_url":"text",)"
                                      R"("home_url":"text","knowledgebase_url":"text","platform_terms_url":"text","u)"
                                      R"(ser_guide_url":"text","mobile_app_ios_download_url":"text","color":"text",")"
                                      R"(company_name":"text","color_scheme":"text","logotype":"0fcd4a69-8a40-4de8-b)"
                                      R"(711-d9c83dc000f7","service_name":"text","reg_server_url":"text","router_url)"
                                      R"(":"text","agent_gateway_url":"text","help_url":"text","privacy_policy_url":)"
                                      R"("text","owns_custom_legal_docs":true,"white_labeled_agent":true,"smtp_overr)"
                                      R"(ide":7,"smtp_reply_address":"text","smtp_server":"text","smtp_port":7,"smtp)"
                                      R"(_user":"text","smtp_password":"text","smtp_encryption":""})");
        (void)client.branding().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, 3);
    }
    client.branding().disable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    (void)client.branding().logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        static constexpr std::string_view picture("\211PNG\015\012\032\012", 8);
        (void)client.branding().upload_logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", picture, 3);
    }
}

static void users(const Client &client) {
    {
        const Json body = Json::parse(R"({"tenant_id":"text","login":"text","external_id":"text","idp_id":"0fcd4a69-)"
                                      R"(8a40-4de8-b711-d9c83dc000f7","contact":{"email":"john.doe@example.com","add)"
                                      R"(ress1":"text","address2":"text","country":"text","state":"text","city":"tex)"
                                      R"(t","zipcode":"text","phone":"text","firstname":"text","lastname":"text","ti)"
                                      R"(tle":"text","website":"text","industry":"text","organization_size":"text",")"
                                      R"(aan":"text","fax":"text","language":"text"},"enabled":true,"language":"text)"
                                      R"(","business_types":["buyer"],"notifications":["maintenance"],"use_existing_)"
                                      R"(identity":true,"origin_id":"text","origin_external_id":"text","disable_afte)"
                                      R"(r":"2026-01-02T03:04:05Z"})");
        (void)client.users().create(body);
    }
    {
        tenantry::UsersGetParams params;
        params.allow_deleted = true;
        (void)client.users().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        tenantry::UsersListParams params;
        params.uuids = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.origin_id = "a b&c=d+e/f?g%h#ü*";
        params.external_ids = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.tenant_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
        params.subtree_root_tenant_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
        params.updated_since = "2026-01-02T03:04:05Z";
        params.limit = 1;
        params.after = "a b&c=d+e/f?g%h#ü*";
        params.lod = "stamps";
        params.with_access_policies = true;
        params.allow_deleted = true;
        params.inside_organization = true;
        params.access_policies = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.tenant_kinds = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.target_tenant_id = "a b&c=d+e/f?g%h#ü*";
        (void)client.users().list(params);
    }
    {
        tenantry::UsersIdsForTenantParams params;
        params.include_grand_children = true;
        params.include_hidden = true;
        params.order = "a b&c=d+e/f?g%h#ü*";
        params.allow_deleted = true;
        (void)client.users().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    (void)client.users().me();
    {
        const Json body = Json::parse(R"({"login":"text","external_id":"text","idp_id":"0fcd4a69-8a40-4de8-b711-d9c8)"
                                      R"(3dc000f7","contact":{"tenant_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","us)"
                                      R"(er_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","types":["legal"],"email":"jo)"
                                      R"(hn.doe@example.com","address1":"text","address2":"text","country":"text","s)"
                                      R"(tate":"text","city":"text","zipcode":"text","phone":"text","firstname":"tex)"
                                      R"(t","lastname":"text","title":"text","website":"text","industry":"text","org)"
                                      R"(anization_size":"text","email_confirmed":true,"aan":"text","language":"text)"
                                      R"(","fax":"text"},"enabled":true,"language":"text","notifications":["maintena)"
                                      R"(nce"],"version":7,"disable_after":"2026-01-02T03:04:05Z","business_types":[)"
                                      R"("buyer"]})");
        (void)client.users().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    client.users().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    {
        tenantry::UsersRestoreParams params;
        params.force = true;
        params.enable = true;
        client.users().restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    client.users().check_login("a b&c=d+e/f?g%h#ü*");
    {
        const Json body = Json::parse(R"({"password":"text"})");
        (void)client.users().check_password(body);
    }
    {
        const Json body = Json::parse(R"({"password":"text"})");
        client.users().set_password("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    client.users().send_activation_email("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        tenantry::UsersAccessPoliciesParams params;
        params.include_user_group_policies = true;
        (void)client.users().access_policies("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        const Json body = Json::parse(R"({"items":[{"id":"text","version":7,"created_at":"2026-01-02T03:04:05Z","upd)"
                                      R"(ated_at":"2026-01-02T03:04:05Z","deleted_at":"2026-01-02T03:04:05Z","truste)"
                                      R"(e_id":"text","trustee_type":"user","issuer_id":"text","tenant_id":"text","r)"
                                      R"(esource_server_id":"text","resource_namespace":"text","resource_path":"text)"
                                      R"(","role_id":"root_admin"}]})");
        (void)client.users().set_access_policies("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    {
        const Json body = Json::parse(R"({"enabled":true})");
        client.users().set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
}

static void locations(const Client &client) {
    {
        const Json body = Json::parse(R"({"owner_tenant_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","name":"text"})");
        (void)client.locations().create(body);
    }
    (void)client.locations().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    (void)client.locations().list(Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"});
    (void)client.locations().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    (void)client.locations().storage_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        const Json body = Json::parse(R"({"name":"text","version":7})");
        (void)client.locations().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    client.locations().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
}

static void storages(const Client &client) {
    {
        const Json body = Json::parse(R"({"owner_tenant_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","location_id":"0f)"
                                      R"(cd4a69-8a40-4de8-b711-d9c83dc000f7","name":"text","url":"https://example.co)"
                                      R"(m","capabilities":["backup"],"content_url":"https://example.com","content_m)"
                                      R"(obile_url":"https://example.com","backend_type":"text"})");
        (void)client.storages().register_(body);
    }
    (void)client.storages().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    (void)client.storages().list(Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"});
    {
        const Json body = Json::parse(R"({"name":"text","location_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","url":")"
                                      R"(https://example.com","capabilities":["backup"],"content_url":"https://examp)"
                                      R"(le.com","content_mobile_url":"https://example.com","backend_type":"text","v)"
                                      R"(ersion":7})");
        (void)client.storages().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    {
        tenantry::StoragesDeleteParams params;
        params.force = true;
        client.storages().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, params);
    }
}

static void usages(const Client &client) {
    {
        tenantry::UsagesListParams params;
        params.usage_names = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.editions = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        (void)client.usages().list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", params);
    }
    {
        tenantry::UsagesListForTenantsParams params;
        params.usage_names = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        params.editions = Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"};
        (void)client.usages().list_for_tenants(Texts{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"}, params);
    }
    {
        const Json body = Json::parse(R"({"items":[{"tenant_id":"text","resource_id":"text","usage_type":"text","off)"
                                      R"(ering_item":"text","infra_id":"text","usage_value":7}]})");
        (void)client.usages().update(body);
    }
}

static void reports(const Client &client) {
    {
        const Json body = Json::parse(R"({"recipients":["0fcd4a69-8a40-4de8-b711-d9c83dc000f7"],"result_action":"sav)"
                                      R"(e","parameters":{"tenant_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","level")"
                                      R"(:"itself","kind":"usage_daily","formats":["csv"],"period":{"start":"2026-01)"
                                      R"(-02","end":"2026-01-02"},"hide_zero_usage":true,"show_skus":true},"schedule)"
                                      R"(":{"enabled":true,"type":"once"},"generation_date":"2026-01-02"})");
        (void)client.reports().create(body);
    }
    (void)client.reports().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    (void)client.reports().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        const Json body = Json::parse(R"({"recipients":["0fcd4a69-8a40-4de8-b711-d9c83dc000f7"],"parameters":{"level)"
                                      R"(":"itself","kind":"usage_daily","hide_zero_usage":true,"show_skus":true},"s)"
                                      R"(chedule":{"enabled":true}})");
        (void)client.reports().update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    client.reports().delete_("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3);
    (void)client.reports().stored("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    (void)client.reports().download("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
}

static void registration_tokens(const Client &client) {
    (void)client.registration_tokens().list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
    {
        const Json body = Json::parse(R"({"expires_in":7,"scopes":["text"]})");
        (void)client.registration_tokens().create("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body);
    }
    (void)client.registration_tokens().list_legacy();
    {
        const Json body = Json::parse(R"({"tenant_id":"0fcd4a69-8a40-4de8-b711-d9c83dc000f7","expires_in":7,"scopes")"
                                      R"(:["text"]})");
        (void)client.registration_tokens().create_legacy(body);
    }
    client.registration_tokens().delete_("a name+ü");
}

static void search(const Client &client) {
    {
        tenantry::SearchFindParams params;
        params.limit = 3;
        params.allow_deleted = true;
        (void)client.search().find("a b&c=d+e/f?g%h#ü*", "a b&c=d+e/f?g%h#ü*", params);
    }
}

void contract_walk(const Client &client) {
    auth(client);
    clients(client);
    applications(client);
    tenants(client);
    pricing(client);
    offering_items(client);
    branding(client);
    users(client);
    locations(client);
    storages(client);
    usages(client);
    reports(client);
    registration_tokens(client);
    search(client);
}

std::vector<std::string> contract_operations() {
    return {
        "auth.openid_configuration",
        "auth.request_token",
        "auth.revoke_token",
        "auth.introspect_token",
        "auth.request_one_time_token",
        "auth.log_in_with_one_time_token",
        "auth.one_time_token_login_page",
        "auth.log_out",
        "auth.authorize_device",
        "auth.get_device_approval",
        "auth.approve_device",
        "auth.forgot_link",
        "clients.create",
        "clients.list",
        "clients.get",
        "clients.update",
        "clients.delete",
        "applications.list",
        "applications.get",
        "applications.enable",
        "applications.disable",
        "applications.ids_for_tenant",
        "applications.ids_for_tenants",
        "applications.get_setting",
        "applications.update_setting",
        "applications.delete_setting",
        "tenants.create",
        "tenants.get",
        "tenants.list",
        "tenants.child_ids",
        "tenants.update",
        "tenants.delete",
        "tenants.restore",
        "tenants.set_default_idp",
        "tenants.mfa_status",
        "tenants.set_mfa",
        "pricing.get",
        "pricing.update",
        "offering_items.list",
        "offering_items.list_subtree",
        "offering_items.available_for_child",
        "offering_items.set",
        "offering_items.prices",
        "offering_items.set_prices",
        "offering_items.check_edition_switch",
        "offering_items.switch_edition",
        "branding.get",
        "branding.enable",
        "branding.update",
        "branding.disable",
        "branding.logo",
        "branding.upload_logo",
        "users.create",
        "users.get",
        "users.list",
        "users.ids_for_tenant",
        "users.me",
        "users.update",
        "users.delete",
        "users.restore",
        "users.check_login",
        "users.check_password",
        "users.set_password",
        "users.send_activation_email",
        "users.access_policies",
        "users.set_access_policies",
        "users.set_mfa",
        "locations.create",
        "locations.get",
        "locations.list",
        "locations.ids_for_tenant",
        "locations.storage_ids",
        "locations.update",
        "locations.delete",
        "storages.register",
        "storages.get",
        "storages.list",
        "storages.update",
        "storages.delete",
        "usages.list",
        "usages.list_for_tenants",
        "usages.update",
        "reports.create",
        "reports.get",
        "reports.ids_for_tenant",
        "reports.update",
        "reports.delete",
        "reports.stored",
        "reports.download",
        "registration_tokens.list",
        "registration_tokens.create",
        "registration_tokens.list_legacy",
        "registration_tokens.create_legacy",
        "registration_tokens.delete",
        "search.find",
    };
}
