// What goes wrong comes as an exception of its kind, which says all there is to say. The argument is the address of
// odd_server.py, which answers in the way of the last digit of a tenant's id.

#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

#include "expect.hpp"

using tenantry::Client;
using tenantry::Json;

static_assert(!std::is_copy_constructible_v<Client> && std::is_nothrow_move_constructible_v<Client>);
static_assert(!std::is_copy_constructible_v<tenantry::Response>);
static_assert(!std::is_copy_constructible_v<tenantry::Pages> && std::is_move_constructible_v<tenantry::Items>);
static_assert(std::is_nothrow_copy_constructible_v<tenantry::NotFoundError>);
static_assert(std::is_base_of_v<tenantry::ConflictError, tenantry::VersionConflictError>);
static_assert(std::is_base_of_v<std::exception, tenantry::Error>);

/// The tenant whose fetching is answered in the way of this digit.
static std::string odd(char digit) {
    return "0fcd4a69-8a40-4de8-b711-d9c83dc000f" + std::string(1, digit);
}

static void an_error_says_all_there_is_to_say(const Client &client) {
    const auto error = thrown_by<tenantry::VersionConflictError>([&] { client.tenants().get(odd('4')); });
    REQUIRE(error.kind() == tenantry::Kind::version_conflict);
    REQUIRE(error.status() == 409);
    REQUIRE(error.code() == "1001");
    REQUIRE(!error.meaning().empty());
    REQUIRE(error.operation() == "tenants.get");
    REQUIRE(error.method() == "GET");
    REQUIRE(error.path() == "/api/2/tenants/" + odd('4'));
    REQUIRE(error.details() == Json({{"expected", 4}}));
    REQUIRE(error.attempts() == 1);
    REQUIRE(error.outcome_known());
    REQUIRE(!error.retry_after());
    REQUIRE(error.done() == Json::array());
    REQUIRE(is_said(error.what(), "tenants.get: version conflict"));
    REQUIRE(is_said(error.body(), "Version mismatch"));
}

/// The error of the same call in C, as JSON.
static Json said_in_c(const std::string &url, char digit) {
    tenantry_client_config config{};
    config.struct_size = sizeof config;
    config.datacenter_url = url.c_str();
    config.access_token = "token";
    const std::int64_t once = 0;
    config.retries = &once;
    tenantry_client *client = nullptr;
    tenantry_error *error = nullptr;
    REQUIRE(tenantry_client_new(&config, &client, nullptr) == TENANTRY_OK);
    REQUIRE(tenantry_tenants_get(client, odd(digit).c_str(), nullptr, nullptr, nullptr, &error) != TENANTRY_OK);
    Json all = Json::parse(tenantry_error_json(error));
    tenantry_error_free(error);
    tenantry_client_free(client);
    return all;
}

static void an_error_is_json_as_it_is_in_c(const Client &client, const std::string &url) {
    for (const char digit : {'3', '4', '5'}) {
        const auto error = thrown_by<tenantry::ApiError>([&] { client.tenants().get(odd(digit)); });
        REQUIRE(error.json() == said_in_c(url, digit));
    }
    const auto refused =
        thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().get(std::string("a\0b", 3)); });
    REQUIRE(refused.json().at("kind") == "invalid argument");
    REQUIRE(refused.json().at("text") == refused.what());
    REQUIRE(refused.json().at("status").is_null() && refused.json().at("done").empty());
}

static void an_error_keeps_the_headers_of_the_answer(const Client &client) {
    const auto error = thrown_by<tenantry::VersionConflictError>([&] { client.tenants().get(odd('4')); });
    const tenantry::Error copy = error;
    REQUIRE(copy.header("content-TYPE") == "application/json");
    REQUIRE(!copy.header("retry-after"));
    const auto refused = thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().get(".."); });
    REQUIRE(!refused.header("content-type"));
}

static void a_pause_that_the_service_asks_for_is_told(const Client &client) {
    const auto error = thrown_by<tenantry::RateLimitedError>([&] { client.tenants().get(odd('5')); });
    REQUIRE(error.retry_after() == std::chrono::seconds(7));
}

static void an_odd_answer_is_said_to_be_one(const Client &client) {
    thrown_by<tenantry::DecodeError>([&] { client.tenants().get(odd('1')); });
    thrown_by<tenantry::DecodeError>([&] { client.tenants().get(odd('2')); });
    const auto gateway = thrown_by<tenantry::ServerError>([&] { client.tenants().get(odd('3')); });
    REQUIRE(gateway.status() == 502);
    REQUIRE(is_said(gateway.body(), "nginx"));
    const auto refused = thrown_by<tenantry::ApiError>([&] { client.tenants().get(odd('6')); });
    REQUIRE(refused.kind() == tenantry::Kind::service);
}

static void an_answer_with_a_nul_is_no_json_and_nothing_is_lost_of_it(const Client &client) {
    const auto error = thrown_by<tenantry::DecodeError>([&] { client.tenants().get(odd('8')); });
    REQUIRE(error.body().find('\0') != std::string::npos);
}

static void a_page_without_a_list_is_an_error_and_never_an_empty_page(const Client &client) {
    tenantry::TenantsListParams params;
    params.parent_id = odd('a');
    tenantry::Items items = client.tenants().list_all(params);
    const auto error = thrown_by<tenantry::DecodeError>([&] { items.next(); });
    REQUIRE(is_said(error.message(), "no page of a list"));
    REQUIRE(!items.next());
}

static void a_connection_that_breaks_is_an_error_of_its_kind(const Client &client) {
    thrown_by<tenantry::ConnectionError>([&] { client.tenants().get(odd('0')); });
}

static void what_c_would_misread_is_refused(const Client &client) {
    const auto with_nul =
        thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().get(std::string("a\0b", 3)); });
    REQUIRE(with_nul.message() == "tenant_id: expected text without NUL");
    tenantry::TenantsListParams params;
    params.uuids = {TENANT + ',' + TENANT};
    const auto with_comma = thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().list(params); });
    REQUIRE(is_said(with_comma.message(), "uuids: expected values that are not empty and hold no comma"));
    const auto no_utf8 =
        thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().create({{"name", "\xff"}}); });
    REQUIRE(is_said(no_utf8.message(), "body: "));
}

static void an_id_that_is_none_is_named(const Client &client) {
    const auto error = thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().get("..", {}); });
    REQUIRE(is_said(error.message(), "tenant_id"));
    REQUIRE(error.attempts() == 0);
}

static void settings_that_cannot_work_are_told(const std::string &url) {
    tenantry::Config config;
    config.datacenter_url = url;
    config.client_id = "an id without its secret";
    thrown_by<tenantry::ConfigurationError>([&] { Client{config}; });
    config.client_secret = std::string("a\0b", 3);
    const auto with_nul = thrown_by<tenantry::InvalidArgumentError>([&] { Client{config}; });
    REQUIRE(with_nul.message() == "client_secret: expected text without NUL");
}

static void a_client_that_was_moved_from_refuses_calls(const std::string &url) {
    Client first = client_of(url);
    const tenantry::Tenants tenants = first.tenants();
    const Client second = std::move(first);
    // NOLINTBEGIN(bugprone-use-after-move): what is looked at
    const auto error = thrown_by<tenantry::InvalidArgumentError>([&] { first.tenants().get(odd('5')); });
    REQUIRE(is_said(error.message(), "client"));
    thrown_by<tenantry::InvalidArgumentError>([&] { first.tenants().list_all(); });
    thrown_by<tenantry::InvalidArgumentError>([&] { first.for_tenant(TENANT); });
    thrown_by<tenantry::InvalidArgumentError>([&] { first.request("GET", "/"); });
    // NOLINTEND(bugprone-use-after-move)
    thrown_by<tenantry::RateLimitedError>([&] { second.tenants().get(odd('5')); });
    thrown_by<tenantry::RateLimitedError>([&] { tenants.get(odd('5')); });
    first = client_of(url);
    thrown_by<tenantry::RateLimitedError>([&] { first.tenants().get(odd('5')); });
}

static void a_response_that_was_moved_from_is_empty(const Client &client) {
    tenantry::Response first = client.request("GET", "/api/2/tenants/" + odd('1'));
    REQUIRE(first.status() == 200);
    REQUIRE(first.body() == "It works!");
    REQUIRE(first.header("CONTENT-TYPE") == "text/plain");
    REQUIRE(!first.headers().empty());
    thrown_by<tenantry::DecodeError>([&] { first.json(); });
    const tenantry::Response second = std::move(first);
    // NOLINTBEGIN(bugprone-use-after-move): what is looked at
    REQUIRE(!first);
    REQUIRE(first.status() == 0);
    REQUIRE(first.body().empty());
    REQUIRE(first.content_type().empty());
    REQUIRE(first.headers().empty());
    // NOLINTEND(bugprone-use-after-move)
    REQUIRE(second && second.body() == "It works!");
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    const Client client = client_of(argv[1]);
    an_error_says_all_there_is_to_say(client);
    an_error_is_json_as_it_is_in_c(client, argv[1]);
    an_error_keeps_the_headers_of_the_answer(client);
    a_pause_that_the_service_asks_for_is_told(client);
    an_odd_answer_is_said_to_be_one(client);
    an_answer_with_a_nul_is_no_json_and_nothing_is_lost_of_it(client);
    a_page_without_a_list_is_an_error_and_never_an_empty_page(client);
    a_connection_that_breaks_is_an_error_of_its_kind(client);
    what_c_would_misread_is_refused(client);
    an_id_that_is_none_is_named(client);
    settings_that_cannot_work_are_told(argv[1]);
    a_client_that_was_moved_from_refuses_calls(argv[1]);
    a_response_that_was_moved_from_is_empty(client);
}
