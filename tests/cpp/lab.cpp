// The hands-on lab of the Account Management API, from C++: registering an API client, a partner, a customer and a
// user, usage, a report, and the audit log; then suspending, reactivating and terminating the customer, and quota
// upsell.
//
// It talks to the sandbox, whose first line on stdout is its argument: lab "$(first line of tenantry-sandbox)".

#include <algorithm>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tenantry/tenantry.hpp>

using tenantry::Client;
using tenantry::Config;
using tenantry::Json;

static const std::string USER_AGENT = "Training/1.0 Acronis #CyberFit Developers Business Automation Training";
static const std::string LOGIN = "user.test";
static const std::string PASSWORD = "MyStrongP@ssw0rd";

static void chapter(const std::string &title) {
    std::cout << '\n' << title << '\n';
}

static void step(const std::string &words) {
    std::cout << "\n  " << words << '\n';
}

static std::string text(const Json &object, const char *name) {
    return object.at(name).get<std::string>();
}

/// Ends the lab when something is not as the guide says.
static void require(bool is_so, const std::string &otherwise) {
    if (!is_so) {
        throw std::runtime_error(otherwise);
    }
}

/// For calls that must fail, and in this way.
template <typename Expected, typename Call>
static void refused(Call call) {
    try {
        call();
    } catch (const Expected &error) {
        std::cout << "    as it should be: " << error.what() << '\n';
        return;
    }
    throw std::runtime_error("what should have been refused was done");
}

// --- exercises 1 and 2: an API client, a token ----------------------------------------------------------------------

/// Registers an API client with a user's login and password, and gives the settings of a client that uses it.
static Config register_client(const Json &keys) {
    chapter("Exercise 1: create an API client to access the API");
    Config config;
    config.datacenter_url = text(keys, "url");
    config.login = text(keys, "login");
    config.password = text(keys, "password");
    config.user_agent = USER_AGENT;
    const Client user{config};

    step("Look up who I am, by login and password");
    const Json me = user.users().me();
    std::cout << "    " << me["login"] << ", in tenant " << me["tenant_id"] << '\n';

    step("Register an API client in my tenant; its secret is shown this once");
    const Json client = user.clients().create({{"type", "api_client"},
                                               {"tenant_id", me["tenant_id"]},
                                               {"token_endpoint_auth_method", "client_secret_basic"},
                                               {"data", {{"client_name", "Hands-on lab"}}}});
    std::cout << "    client " << client["client_id"] << '\n';
    config.login.reset();
    config.password.reset();
    config.client_id = text(client, "client_id");
    config.client_secret = text(client, "client_secret");
    return config;
}

static void issue_a_token(const Client &client) {
    chapter("Exercise 2: issue a token to access the API");
    step("Exchange the client's id and secret for a token, which the library does by itself from here on");
    const Json token = client.auth().request_token({{"grant_type", "client_credentials"}});
    std::cout << "    a " << token["token_type"] << " token, good until " << token["expires_on"] << " (Unix time)\n";
}

// --- exercise 3: a partner, a customer, a user ----------------------------------------------------------------------

static std::string create_tenant(const Client &client, const std::string &name, const std::string &kind,
                                 const std::string &parent) {
    step("Create the " + kind + ' ' + name);
    const Json tenant = client.tenants().create({{"name", name}, {"kind", kind}, {"parent_id", parent}});
    std::cout << "    tenant " << tenant["id"] << ", version " << tenant["version"] << '\n';
    return text(tenant, "id");
}

/// Enables all that the parent can give to a child of this kind, in the standard edition.
static void enable_all_items(const Client &client, const std::string &parent, const std::string &kind,
                             const std::string &tenant) {
    step("Fetch the offering items of the standard edition that it could get, and enable them all");
    tenantry::OfferingItemsAvailableForChildParams params;
    params.kind = kind;
    params.edition = "standard";
    const Json available = client.offering_items().available_for_child(parent, params);
    const Json enabled = client.offering_items().set(tenant, {{"offering_items", available["items"]}});
    std::cout << "    " << enabled["items"].size() << " offering items\n";
}

static void switch_to_production(const Client &client, const std::string &tenant) {
    step("Fetch its pricing: a new customer is on trial");
    Json pricing = client.pricing().get(tenant);
    std::cout << "    mode " << pricing["mode"] << '\n';

    step("Switch it to production, which cannot be undone");
    pricing["mode"] = "production";
    pricing = client.pricing().update(tenant, pricing);
    require(pricing["mode"] == "production", "the customer is not in production");
}

static Json create_user(const Client &client, const std::string &tenant, const std::string &login) {
    step("See whether the login is free");
    client.users().check_login(login);

    step("Create a user");
    const Json user = client.users().create(
        {{"tenant_id", tenant},
         {"login", login},
         {"contact",
          {{"email", login + "@example.com"}, {"firstname", "Firstuser.test"}, {"lastname", "Lastuser.test"}}}});
    std::cout << "    " << user["login"] << " is user " << user["id"] << '\n';
    return user;
}

static void activate_user(const Client &client, const Json &user) {
    step("Activate the user by setting a password");
    client.users().set_password(user["id"], {{"password", PASSWORD}});

    step("Assign the role that enables backup");
    const std::string nobody = "00000000-0000-0000-0000-000000000000";
    const Json role = {{"id", nobody},
                       {"issuer_id", nobody},
                       {"role_id", "backup_user"},
                       {"tenant_id", user["personal_tenant_id"]},
                       {"trustee_id", user["id"]},
                       {"trustee_type", "user"},
                       {"version", 0}};
    client.users().set_access_policies(user["id"], {{"items", Json::array({role})}});
}

static void show_tree(const Client &client, const std::string &root) {
    step("The tenants below mine");
    tenantry::TenantsListParams params;
    params.subtree_root_id = root;
    for (const Json &tenant : client.tenants().list_all(params)) {
        std::cout << "    " << tenant["name"] << " (" << tenant["kind"] << ")\n";
    }
}

// --- exercises 4, 5 and 6: usage, a report, the audit log -----------------------------------------------------------

static void show_usages(const Client &client, const std::string &tenant) {
    chapter("Exercise 4: get a tenant's usage");
    step("Fetch the customer's usage");
    const Json usages = client.usages().list(tenant).at("items");
    for (std::size_t i = 0; i < std::min<std::size_t>(usages.size(), 8); i++) {
        std::cout << "    " << usages[i]["name"] << ": " << usages[i]["value"] << ' ' << usages[i]["measurement_unit"]
                  << '\n';
    }
    std::cout << "    " << usages.size() << " usages in all\n";
}

/// Waits until the report's only file is there, and gives its id.
static std::string await_file(const Client &client, const Client &observer, const std::string &report) {
    tenantry::RequestParams a_minute;
    a_minute.body = R"({"advance_seconds": 60})";
    for (int tries = 0; tries < 5; tries++) {
        step("See whether the report is there");
        const Json files = client.reports().stored(report).at("items");
        if (!files.empty() && files[0]["status"] == "saved") {
            return text(files[0], "id");
        }
        step("A minute passes, by the sandbox's clock");
        observer.request("POST", "/sandbox/clock", a_minute);
    }
    throw std::runtime_error("the report was never there");
}

static void make_report(const Client &client, const Client &observer, const std::string &tenant) {
    chapter("Exercise 5: create and download a simple report");
    step("Create a report of the current usage, once, with the users' details");
    const Json report = client.reports().create({{"parameters",
                                                  {{"kind", "usage_current"},
                                                   {"level", "accounts"},
                                                   {"tenant_id", tenant},
                                                   {"formats", Json::array({"csv_v2_0"})}}},
                                                 {"schedule", {{"type", "once"}}},
                                                 {"result_action", "save"}});
    const std::string file = await_file(client, observer, report["id"]);

    step("Download it");
    const std::string bytes = client.reports().download(report["id"], file);
    std::cout << "    " << bytes.size() << " bytes\n";
    std::istringstream lines(bytes);
    std::string line;
    for (int i = 0; i < 3 && std::getline(lines, line); i++) {
        std::cout << "    | " << line.substr(0, 100) << '\n';
    }
}

static void show_audit_log(const Client &observer) {
    chapter("Exercise 6: add marks to your API calls for better support");
    step("How many of the requests in the audit log have our mark");
    const Json log = observer.request("GET", "/sandbox/requests").json().at("items");
    const auto marked = std::count_if(log.begin(), log.end(), [](const Json &entry) {
        return text(entry, "user_agent").rfind(USER_AGENT + ' ', 0) == 0;
    });
    std::cout << "    " << marked << '\n';
    require(marked > 0, "our user agent does not stand in the audit log");
}

// --- suspending, reactivating, terminating; quota upsell ------------------------------------------------------------

static void set_enabled(const Client &client, const std::string &tenant, bool enabled) {
    const Json before = client.tenants().get(tenant);
    const Json after = client.tenants().update(tenant, {{"enabled", enabled}, {"version", before["version"]}});
    std::cout << "    version " << before["version"] << " became " << after["version"] << '\n';
    require(after["enabled"] == enabled, "the tenant is not what it was set to");
}

static void suspend_and_terminate(const Client &client, const std::string &customer) {
    chapter("Suspending, reactivating and terminating a customer");
    step("Suspend the customer: fetch its version, disable it");
    set_enabled(client, customer, false);
    step("Reactivate it");
    set_enabled(client, customer, true);

    const auto deleting = [&] {
        const Json tenant = client.tenants().get(customer);
        client.tenants().delete_(customer, tenant["version"].get<std::int64_t>());
    };
    step("Terminate it while it is enabled: refused");
    refused<tenantry::ApiError>(deleting);
    step("Disable it first");
    set_enabled(client, customer, false);
    step("Fetch the new version and delete it");
    deleting();
    step("It is gone");
    refused<tenantry::NotFoundError>([&] { client.tenants().get(customer); });
}

static void enable_upsell(const Client &client, const std::string &partner) {
    chapter("Enabling quota upsell for a user");
    const std::string customer = create_tenant(client, "MySecondCustomer", "customer", partner);
    const Json created = create_user(client, customer, "user.buyer");

    step("Fetch the user's version, make the user a buyer");
    const Json user = client.users().get(created["id"]);
    const Json buyer = client.users().update(
        created["id"], {{"business_types", Json::array({"buyer"})}, {"version", user["version"]}});
    std::cout << "    " << buyer["login"] << " is a " << buyer["business_types"][0] << '\n';
    require(buyer["business_types"] == Json::array({"buyer"}), "the user is no buyer");
}

static void lab(const Json &keys) {
    Config nobody;
    nobody.datacenter_url = text(keys, "url");
    nobody.access_token = "none";
    const Client observer{nobody};

    const Config config = register_client(keys);
    const Client client{config};
    issue_a_token(client);

    chapter("Exercise 3: create a partner, a customer and a user, and set offering items");
    step("Fetch the API client, which knows its tenant");
    const std::string root = text(client.clients().get(*config.client_id), "tenant_id");
    const std::string partner = create_tenant(client, "MyFirstPartner", "partner", root);
    step("Create it again: the name is taken");
    refused<tenantry::NameConflictError>(
        [&] { client.tenants().create({{"name", "MyFirstPartner"}, {"kind", "partner"}, {"parent_id", root}}); });
    enable_all_items(client, root, "partner", partner);
    const std::string customer = create_tenant(client, "MyFirstCustomer", "customer", partner);
    enable_all_items(client, partner, "customer", customer);
    switch_to_production(client, customer);
    activate_user(client, create_user(client, customer, LOGIN));
    show_tree(client, root);

    show_usages(client, customer);
    make_report(client, observer, root);
    show_audit_log(observer);
    suspend_and_terminate(client, customer);
    enable_upsell(client, partner);
}

int main(int argc, char **argv) {
    if (argc != 2) {
        std::cerr << "its argument is the first line that tenantry-sandbox prints\n";
        return 1;
    }
    try {
        std::cout << "The lab, in C++ with tenantry " << tenantry::version() << '\n';
        lab(Json::parse(argv[1]));
        std::cout << "\nThe lab is done.\n";
    } catch (const std::exception &error) {
        std::cerr << "\nThe lab stops here: " << error.what() << '\n';
        return 1;
    }
}
