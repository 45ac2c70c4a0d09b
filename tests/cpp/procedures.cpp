// Procedures: several requests as one call, with callbacks that may throw. The argument is the first line of a sandbox.

#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "expect.hpp"

using tenantry::Client;
using tenantry::Json;

/// A customer of this name, made for one test.
static std::string customer_of(const Client &client, const std::string &root, const std::string &name) {
    const Json made = client.tenants().create({{"name", name}, {"kind", "customer"}, {"parent_id", root}});
    return made.at("id");
}

static void a_procedure_tells_its_steps(const Client &client, const std::string &root) {
    const std::string customer = customer_of(client, root, "Told");
    std::vector<std::string> steps;
    tenantry::Call call;
    call.progress = [&](const tenantry::Progress &progress) {
        REQUIRE(progress.event == tenantry::ProgressEvent::made);
        REQUIRE(progress.status == 200);
        steps.push_back(progress.operation);
        // The library may be called from here.
        REQUIRE(client.tenants().get(customer).is_object());
    };
    const Json tenant = client.tenants().suspend(customer, call);
    REQUIRE(tenant.at("enabled") == false);
    REQUIRE((steps == std::vector<std::string>{"tenants.get", "tenants.update"}));
    REQUIRE(client.tenants().reactivate(customer).at("enabled") == true);
}

static void what_progress_throws_ends_the_procedure_and_comes_out_of_it(const Client &client, const std::string &root) {
    const std::string customer = customer_of(client, root, "Thrown");
    tenantry::Call call;
    call.progress = [](const tenantry::Progress &progress) { throw std::out_of_range(progress.operation); };
    const auto error = thrown_by<std::out_of_range>([&] { client.tenants().suspend(customer, call); });
    REQUIRE(error.what() == std::string("tenants.get"));
    REQUIRE(client.tenants().get(customer).at("enabled") == true);
}

static void a_change_decides_on_what_there_is(const Client &client, const std::string &root) {
    const std::string customer = customer_of(client, root, "Changed");
    const Json before = client.tenants().get(customer);
    const Json after = client.tenants().modify(customer, [](const Json &tenant) -> Json {
        return {{"name", tenant.at("name").get<std::string>() + ", Ltd"}};
    });
    REQUIRE(after.at("name") == "Changed, Ltd");
    REQUIRE(after.at("version") > before.at("version"));
    const Json same = client.tenants().modify(customer, [](const Json &) { return nullptr; });
    REQUIRE(same.at("version") == after.at("version"));
}

static void a_change_decides_anew_when_another_writer_was_faster(const Client &client, const std::string &root) {
    const std::string customer = customer_of(client, root, "Contested");
    int asked = 0;
    const Json tenant = client.tenants().modify(customer, [&](const Json &) -> Json {
        if (++asked == 1) {
            client.tenants().rename(customer, "Contested and renamed");
        }
        return {{"language", "de"}};
    });
    REQUIRE(asked == 2);
    REQUIRE(tenant.at("name") == "Contested and renamed");
    REQUIRE(tenant.at("language") == "de");
}

static void what_a_change_throws_comes_out_of_the_call(const Client &client, const std::string &root) {
    const std::string customer = customer_of(client, root, "Refusing");
    thrown_by<std::domain_error>([&] {
        client.tenants().modify(customer, [](const Json &) -> Json { throw std::domain_error("not this one"); });
    });
    // What cannot be written as JSON, too.
    thrown_by<Json::type_error>(
        [&] { client.tenants().modify(customer, [](const Json &) -> Json { return {{"name", "\xff"}}; }); });
    const auto none = thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().modify(customer, nullptr); });
    REQUIRE(is_said(none.message(), "change"));
}

static void an_error_tells_what_was_done_before(const Client &client, const std::string &root) {
    const std::string customer = customer_of(client, root, "Half done");
    tenantry::RequestParams busy;
    busy.body = R"({"operation": "tenants.delete", "times": 1, "status": 403})";
    client.request("POST", "/sandbox/faults", busy);
    const auto error =
        thrown_by<tenantry::PermissionDeniedError>([&] { client.tenants().terminate(customer, "Half done"); });
    REQUIRE(error.operation() == "tenants.delete");
    REQUIRE(error.done().size() >= 2);
    REQUIRE(error.done().at(0).at("operation") == "tenants.get");
    client.tenants().terminate(customer, customer);
    thrown_by<tenantry::NotFoundError>([&] { client.tenants().get(customer); });
}

static Json report_of(const std::string &root) {
    return {{"kind", "usage_current"},
            {"level", "direct_partners"},
            {"tenant_id", root},
            {"formats", Json::array({"csv_v2_0"})}};
}

static void a_download_goes_to_a_stream_and_its_progress_is_told(const Client &client, const std::string &root) {
    tenantry::ReportsRunToParams often;
    often.poll_every_ms = 10;
    std::uint64_t received = 0;
    tenantry::Call call;
    call.progress = [&](const tenantry::Progress &progress) {
        if (progress.event == tenantry::ProgressEvent::received) {
            received = progress.count;
        }
    };
    std::ostringstream file;
    client.reports().run_to(report_of(root), tenantry::into(file), often, call);
    REQUIRE(!file.str().empty());
    REQUIRE(received == file.str().size());
}

static void what_a_sink_throws_comes_out_of_the_call(const Client &client, const std::string &root) {
    tenantry::ReportsRunParams often;
    often.poll_every_ms = 10;
    const Json made = client.reports().run(report_of(root), often);
    const std::string report = made.at("report").at("id");
    const std::string file = made.at("files").at(0).at("id");
    thrown_by<std::length_error>(
        [&] { client.reports().download_to(report, file, [](std::string_view) { throw std::length_error("full"); }); });
    std::ostringstream broken;
    broken.setstate(std::ios_base::badbit);
    thrown_by<std::ios_base::failure>([&] { client.reports().download_to(report, file, tenantry::into(broken)); });
}

static void a_procedure_is_cancelled_by_its_own_progress(const Client &client, const std::string &root) {
    tenantry::Call call;
    call.cancel.emplace();
    call.progress = [&](const tenantry::Progress &) { call.cancel->now(); };
    const auto error = thrown_by<tenantry::CancelledError>([&] { client.reports().run(report_of(root), {}, call); });
    REQUIRE(error.done().size() == 1);
}

static void a_procedure_ends_at_its_deadline(const Client &client, const std::string &root) {
    tenantry::ReportsRunParams seldom;
    seldom.poll_every_ms = 3'600'000;
    tenantry::Call call;
    call.timeout = std::chrono::seconds(1);
    thrown_by<tenantry::TimeoutError>([&] { client.reports().run(report_of(root), seldom, call); });
}

static void several_accounts_are_searched_together(const Client &client, const tenantry::Config &config) {
    tenantry::Accounts accounts;
    accounts.add("good", client);
    tenantry::Config wrong = config;
    wrong.client_secret = "not this one";
    accounts.add("without its key", Client{wrong});
    tenantry::AccountsSearchParams params;
    params.kind = "user";
    const Json rows = accounts.search("administrator", params);
    REQUIRE(rows.size() == 2);
    REQUIRE(rows.at(0).at("account") == "good" && !rows.at(0).at("hits").empty());
    REQUIRE(rows.at(1).at("account") == "without its key" && !rows.at(1).at("error").is_null());
    thrown_by<tenantry::InvalidArgumentError>([&] { accounts.search("ab"); });
    tenantry::Accounts others = std::move(accounts);
    REQUIRE(others.search("administrator", params) == rows);
    // NOLINTNEXTLINE(bugprone-use-after-move): what is looked at
    thrown_by<tenantry::InvalidArgumentError>([&] { accounts.search("administrator"); });
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    const Client client{config_of_sandbox(argv[1])};
    const std::string root = Json::parse(argv[1]).at("tenant_id");
    a_procedure_tells_its_steps(client, root);
    what_progress_throws_ends_the_procedure_and_comes_out_of_it(client, root);
    a_change_decides_on_what_there_is(client, root);
    a_change_decides_anew_when_another_writer_was_faster(client, root);
    what_a_change_throws_comes_out_of_the_call(client, root);
    an_error_tells_what_was_done_before(client, root);
    a_download_goes_to_a_stream_and_its_progress_is_told(client, root);
    what_a_sink_throws_comes_out_of_the_call(client, root);
    a_procedure_is_cancelled_by_its_own_progress(client, root);
    a_procedure_ends_at_its_deadline(client, root);
    several_accounts_are_searched_together(client, config_of_sandbox(argv[1]));
}
