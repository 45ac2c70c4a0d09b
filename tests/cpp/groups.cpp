// Every group's operations against the sandbox, whose first line on stdout is the argument. In the end the sandbox's
// log tells whether each operation was carried out.

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "contract_walk.hpp"
#include "expect.hpp"

using tenantry::Client;
using tenantry::Config;
using tenantry::Json;

static const std::string PROTECTION = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";
static const std::string NOBODY = "00000000-0000-0000-0000-000000000000";
static const std::string PASSWORD = "Sandbox-World-1";
static constexpr std::string_view PICTURE("\211PNG\r\n\032\n", 8);

/// What the groups work on.
struct World {
    Config config;
    Client client;
    std::string root;
    std::string partner;
    std::string customer;
    Json user;
};

static std::int64_t version_of(const World &world, const std::string &tenant) {
    return world.client.tenants().get(tenant).at("version").get<std::int64_t>();
}

static Json role_of(const Json &user, const char *role, const Json &tenant) {
    return {{"id", NOBODY},        {"issuer_id", NOBODY},         {"role_id", role},
            {"tenant_id", tenant}, {"trustee_id", user.at("id")}, {"trustee_type", "user"},
            {"version", 0}};
}

/// A client of the user by login and password.
static Client client_of_user(const World &world, const std::string &login, const std::string &password) {
    Config config;
    config.datacenter_url = world.config.datacenter_url;
    config.login = login;
    config.password = password;
    config.login_grant = tenantry::LoginGrant::password;
    return Client{config};
}

static void tenants(World &world) {
    const auto group = world.client.tenants();
    world.partner = group.create({{"name", "Partner"}, {"kind", "partner"}, {"parent_id", world.root}}).at("id");
    world.customer = group.create({{"name", "Customer"}, {"kind", "customer"}, {"parent_id", world.partner}}).at("id");

    REQUIRE(group.get(world.customer).at("kind") == "customer");
    tenantry::TenantsListParams below;
    below.subtree_root_id = world.root;
    below.lod = "basic";
    REQUIRE(group.list(below).at("items").size() == 3);
    REQUIRE(group.child_ids(world.root).at("items") == Json::array({world.partner}));
    REQUIRE(group.children(world.root).at("items").at(0).at("name") == "Partner");
    REQUIRE(group.mfa_status(world.partner).is_object());
    REQUIRE(group.set_mfa(world.partner, {{"enabled", false}}).is_object());

    const std::string gone =
        group.create({{"name", "Gone"}, {"kind", "customer"}, {"parent_id", world.partner}}).at("id");
    group.set_default_idp(gone, {{"version", version_of(world, gone)},
                                 {"idp_id", "11111111-1111-1111-1111-111111111111"},
                                 {"apply_to_children", false}});
    group.update(gone, {{"enabled", false}, {"version", version_of(world, gone)}});
    group.delete_(gone, version_of(world, gone));
    group.restore(gone);
    REQUIRE(group.get(gone).at("enabled") == false);
}

static void clients(const World &world) {
    const auto group = world.client.clients();
    const Json made = group.create({{"type", "api_client"},
                                    {"tenant_id", world.root},
                                    {"token_endpoint_auth_method", "client_secret_basic"},
                                    {"data", {{"client_name", "Reports"}}}});
    const std::string id = made.at("client_id");
    REQUIRE(group.get(id).at("data").at("client_name") == "Reports");
    tenantry::ClientsListParams params;
    params.uuids = {id};
    REQUIRE(group.list(params).at("items").size() == 1);
    REQUIRE(group.update(id, {{"status", "disabled"}}).at("status") == "disabled");
    group.delete_(id);
}

static void applications(const World &world) {
    const auto group = world.client.applications();
    REQUIRE(!group.list().at("items").empty());
    REQUIRE(group.get(PROTECTION).at("id") == PROTECTION);
    group.enable(PROTECTION, world.partner);
    group.disable(PROTECTION, world.partner);
    group.enable(PROTECTION, world.partner);
    REQUIRE(!group.ids_for_tenant(world.partner).at("items").empty());
    REQUIRE(group.ids_for_tenants({world.partner, world.customer}).at("items").size() == 2);
    group.update_setting(PROTECTION, world.partner, "colour", {{"value", "green"}});
    REQUIRE(group.get_setting(PROTECTION, world.partner, "colour").at("own").at("value") == "green");
    group.delete_setting(PROTECTION, world.partner, "colour");
}

static void offering_items(const World &world) {
    const auto group = world.client.offering_items();
    const auto all_of = [&](const std::string &parent, const char *kind) {
        tenantry::OfferingItemsAvailableForChildParams params;
        params.kind = kind;
        params.edition = "*";
        return group.available_for_child(parent, params).at("items");
    };
    group.set(world.partner, {{"offering_items", all_of(world.root, "partner")}});
    Json some = Json::array();
    for (const Json &item : all_of(world.partner, "customer")) {
        if (item.at("name") == "pw_base_workstations") {
            some.push_back(item);
        }
    }
    REQUIRE(group.set(world.customer, {{"offering_items", some}}).at("items").size() == 1);

    tenantry::OfferingItemsListParams on;
    on.edition = "*";
    on.status = 1;
    REQUIRE(!group.list(world.customer, on).at("items").empty());
    REQUIRE(!group.list_subtree(world.customer).at("items").empty());
    group.set_prices(
        world.partner,
        {{"items", Json::array({{{"application_id", PROTECTION}, {"name", "workstations"}, {"price", "4.90"}}})}});
    REQUIRE(!group.prices(world.partner).at("items").empty());
    REQUIRE(group.check_edition_switch(world.customer, "pck_per_gigabyte", PROTECTION).is_object());
    group.switch_edition(world.customer, {{"target_edition", "pck_per_gigabyte"}, {"application_id", PROTECTION}});
}

static void pricing(const World &world) {
    Json pricing = world.client.pricing().get(world.customer);
    pricing["mode"] = "production";
    REQUIRE(world.client.pricing().update(world.customer, pricing).at("mode") == "production");
}

static void users(World &world) {
    const auto group = world.client.users();
    group.check_login("johndoe");
    const auto made = [&](const std::string &login) {
        return group.create(
            {{"tenant_id", world.customer},
             {"login", login},
             {"contact", {{"email", login + "@example.com"}, {"firstname", "John"}, {"lastname", "Doe"}}}});
    };
    world.user = made("johndoe");
    const std::string id = world.user.at("id");
    group.send_activation_email(id);
    group.set_password(id, {{"password", PASSWORD}});
    const Json role = role_of(world.user, "backup_user", world.user.at("personal_tenant_id"));
    REQUIRE(group.set_access_policies(id, {{"items", Json::array({role})}}).at("items").size() == 1);
    REQUIRE(group.access_policies(id).at("items").size() == 1);
    REQUIRE(group.get(id).at("activated") == true);
    REQUIRE(group.me().is_object());
    tenantry::UsersListParams params;
    params.subtree_root_tenant_id = world.customer;
    REQUIRE(!group.list(params).at("items").empty());
    REQUIRE(group.ids_for_tenant(world.customer).at("items") == Json::array({id}));
    REQUIRE(group.check_password({{"password", "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8"}}).is_object());

    const std::string gone = made("janeroe").at("id");
    group.set_mfa(gone, {{"enabled", false}});
    const Json before = group.get(gone);
    const Json disabled = group.update(gone, {{"enabled", false}, {"version", before.at("version")}});
    group.delete_(gone, disabled.at("version").get<std::int64_t>());
    group.restore(gone);
    REQUIRE(group.get(gone).at("login") == "janeroe");
}

static void branding(const World &world) {
    const auto group = world.client.branding();
    group.enable(world.partner, version_of(world, world.partner));
    group.update(world.partner, {{"company_name", "FooBar"}}, version_of(world, world.partner));
    REQUIRE(group.get(world.partner).at("company_name") == "FooBar");
    group.upload_logo(world.partner, PICTURE, version_of(world, world.partner));
    REQUIRE(group.logo(world.partner) == PICTURE);
    group.disable(world.partner, version_of(world, world.partner));
}

static void locations_and_storages(const World &world) {
    const auto locations = world.client.locations();
    const auto storages = world.client.storages();
    const Json made = locations.create({{"owner_tenant_id", world.partner}, {"name", "NYC Data Center"}});
    const std::string location = made.at("id");
    REQUIRE(locations.update(location, {{"name", "NYC 2"}, {"version", made.at("version")}}).at("name") == "NYC 2");
    REQUIRE(locations.get(location).at("name") == "NYC 2");
    REQUIRE(locations.list({location}).at("items").size() == 1);
    REQUIRE(!locations.ids_for_tenant(world.partner).at("locations").empty());

    const Json bucket = storages.register_({{"owner_tenant_id", world.partner},
                                            {"location_id", location},
                                            {"name", "Bucket"},
                                            {"url", "s3://key:secret@s3.example.com/bucket"},
                                            {"capabilities", Json::array({"files_cloud"})}});
    const std::string storage = bucket.at("id");
    REQUIRE(!is_said(storages.get(storage).dump(), "secret"));
    REQUIRE(storages.list({storage}).at("items").size() == 1);
    REQUIRE(locations.storage_ids(location).is_object());
    const Json renamed = storages.update(storage, {{"version", bucket.at("version")}, {"name", "Bucket 2"}});
    storages.delete_(storage, renamed.at("version").get<std::int64_t>());
    locations.delete_(location, locations.get(location).at("version").get<std::int64_t>());
}

static void usages(const World &world) {
    const auto group = world.client.usages();
    tenantry::UsagesListParams params;
    params.usage_names = {"storage"};
    REQUIRE(group.list(world.customer, params).at("items").is_array());
    REQUIRE(group.list_for_tenants({world.customer, world.partner}).at("items").size() == 2);
    const Json row = {{"tenant_id", world.customer}, {"usage_type", "storage"}, {"usage_value", 1}};
    REQUIRE(group.update({{"items", Json::array({row})}}).at("items").size() == 1);
}

static void reports(const World &world) {
    const auto group = world.client.reports();
    const Json report = group.create({{"parameters",
                                       {{"kind", "usage_summary"},
                                        {"tenant_id", world.root},
                                        {"level", "direct_partners"},
                                        {"formats", Json::array({"csv_v2_0"})}}},
                                      {"schedule", {{"type", "monthly"}}},
                                      {"result_action", "save"}});
    const std::string id = report.at("id");
    REQUIRE(group.get(id).at("id") == id);
    REQUIRE(group.ids_for_tenant(world.root).at("items") == Json::array({id}));
    const Json paused = group.update(id, {{"schedule", {{"enabled", false}}}, {"version", report.at("version")}});
    REQUIRE(paused.at("schedule").at("enabled") == false);

    tenantry::ReportsRunParams often;
    often.poll_every_ms = 10;
    const Json done = group.run({{"kind", "usage_current"},
                                 {"level", "accounts"},
                                 {"tenant_id", world.root},
                                 {"formats", Json::array({"csv"})}},
                                often);
    const std::string ran = done.at("report").at("id");
    const Json files = group.stored(ran).at("items");
    REQUIRE(!group.download(ran, files.at(0).at("id")).empty());
    group.delete_(id, paused.at("version").get<std::int64_t>());
}

static void registration_tokens(const World &world) {
    const auto group = world.client.registration_tokens();
    const Json hour = {{"expires_in", 3600}, {"scopes", Json::array()}};
    const Json token = group.create(world.customer, hour);
    REQUIRE(group.list(world.customer).at("items") == Json::array({token}));
    group.create_legacy(hour);
    REQUIRE(!group.list_legacy().at("items").empty());
    group.delete_(std::to_string(token.at("id").get<std::int64_t>()));
    REQUIRE(group.list(world.customer).at("items").empty());
}

static void search(const World &world) {
    tenantry::SearchFindParams params;
    params.limit = 20;
    REQUIRE(!world.client.search().find(world.root, "customer", params).at("items").empty());
}

/// A device that a user lets in.
static void devices(const World &world) {
    const Json program = world.client.clients().create(
        {{"type", "api_client"}, {"tenant_id", world.root}, {"token_endpoint_auth_method", "none"}});
    const Json device = world.client.auth().authorize_device(
        {{"client_id", program.at("client_id")},
         {"scope", Json::array({"urn:acronis.com:tenant-id::backup_agent_admin"})}});
    const Client user = client_of_user(world, world.user.at("login"), PASSWORD);
    const std::string code = device.at("user_code");
    REQUIRE(user.auth().get_device_approval(code).is_object());
    user.auth().approve_device({{"code", code}});
}

static void auth(const World &world) {
    const auto group = world.client.auth();
    REQUIRE(group.openid_configuration().contains("issuer"));
    const Json token = group.request_token({{"grant_type", "client_credentials"}});
    REQUIRE(group.introspect_token({{"token", token.at("access_token")}}).at("active") == true);
    group.revoke_token({{"token", token.at("access_token")}});
    const Json once = group.request_one_time_token({{"purpose", "user_login"}, {"login", world.user.at("login")}});
    tenantry::AuthOneTimeTokenLoginPageParams page;
    page.ott = once.at("ott").get<std::string>();
    page.target_uri = world.config.datacenter_url;
    REQUIRE(is_said(group.one_time_token_login_page(page), "Please wait..."));
    REQUIRE(group.log_in_with_one_time_token({{"ott", once.at("ott")}}).is_object());
    group.log_out();
    group.forgot_link(world.user.at("login"));
    devices(world);
}

/// Whether the sandbox carried out every operation.
static void every_operation_was_carried_out(const World &world) {
    std::set<std::string> done;
    const Json log = world.client.request("GET", "/sandbox/requests").json();
    for (const Json &request : log.at("items")) {
        if (request.at("operation").is_string() && request.at("status") < 400) {
            done.insert(request.at("operation").get<std::string>());
        }
    }
    for (const std::string &operation : contract_operations()) {
        if (done.count(operation) == 0) {
            std::cerr << operation << " was not carried out\n";
            std::exit(1);
        }
    }
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    const Config config = config_of_sandbox(argv[1]);
    const Json keys = Json::parse(argv[1]);
    World world{config, Client{config}, keys.at("tenant_id"), {}, {}, {}};
    tenants(world);
    clients(world);
    applications(world);
    offering_items(world);
    pricing(world);
    users(world);
    branding(world);
    locations_and_storages(world);
    usages(world);
    reports(world);
    registration_tokens(world);
    search(world);
    auth(world);
    every_operation_was_carried_out(world);
}
