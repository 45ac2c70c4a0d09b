// Lists are ranges: over the items of all pages, or over the pages. The argument is the first line of a sandbox with
// seven partners, whose pages have three items at most.

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "expect.hpp"

using tenantry::Client;
using tenantry::Json;

static tenantry::TenantsListParams below(const std::string &root) {
    tenantry::TenantsListParams params;
    params.parent_id = root;
    return params;
}

static void a_list_gives_every_item_once(const Client &client, const std::string &root) {
    std::set<std::string> names;
    for (const Json &tenant : client.tenants().list_all(below(root))) {
        REQUIRE(names.insert(tenant.at("name").get<std::string>()).second);
    }
    REQUIRE(names.size() == 7);
}

static void a_list_is_a_range_for_algorithms(const Client &client, const std::string &root) {
    using Iterator = tenantry::Items::iterator;
    static_assert(std::is_same_v<std::iterator_traits<Iterator>::iterator_category, std::input_iterator_tag>);
    tenantry::Items items = client.tenants().list_all(below(root));
    REQUIRE(std::all_of(items.begin(), items.end(), [](const Json &tenant) { return tenant["kind"] == "partner"; }));
    tenantry::Items again = client.tenants().list_all(below(root));
    const std::vector<Json> all(again.begin(), again.end());
    REQUIRE(all.size() == 7);
    tenantry::Items ids = client.tenants().children_all(root);
    REQUIRE(std::distance(ids.begin(), ids.end()) == 7);
}

static void pages_hold_what_the_service_sent(const Client &client, const std::string &root) {
    tenantry::Response last;
    tenantry::Call call;
    call.answer = &last;
    std::vector<std::size_t> lengths;
    for (const Json &page : client.tenants().list_pages(below(root), call)) {
        lengths.push_back(page.at("items").size());
        REQUIRE(page.contains("timestamp"));
        REQUIRE(last.json() == page);
    }
    REQUIRE((lengths == std::vector<std::size_t>{3, 3, 1}));
}

static void a_run_may_end_early_and_go_on(const Client &client, const std::string &root) {
    tenantry::Items items = client.tenants().list_all(below(root));
    for (const Json &first : items) {
        REQUIRE(first.is_object());
        break;
    }
    tenantry::Items rest = std::move(items);
    int count = 0;
    while (rest.next()) {
        count++;
    }
    REQUIRE(count == 6);
    REQUIRE(!rest.next());
    // NOLINTNEXTLINE(bugprone-use-after-move): what is looked at
    thrown_by<tenantry::InvalidArgumentError>([&] { items.next(); });
}

static void a_page_that_fails_throws_and_can_be_asked_for_again(const Client &client, const std::string &root) {
    tenantry::RequestParams busy;
    busy.body = R"({"operation": "tenants.list", "times": 1, "status": 403})";
    tenantry::Pages pages = client.tenants().list_pages(below(root));
    REQUIRE(pages.next().has_value());
    client.request("POST", "/sandbox/faults", busy);
    thrown_by<tenantry::PermissionDeniedError>([&] { pages.next(); });
    REQUIRE(pages.next().has_value());
    REQUIRE(pages.next().has_value());
    REQUIRE(!pages.next());
}

static void a_walk_gives_a_tenant_and_all_below_it(const Client &client, const std::string &root) {
    std::vector<int> depths;
    for (const Json &node : client.tenants().walk(root)) {
        depths.push_back(node.at("depth").get<int>());
    }
    REQUIRE((depths == std::vector<int>{0, 1, 1, 1, 1, 1, 1, 1}));
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    const Client client{config_of_sandbox(argv[1])};
    const std::string root = Json::parse(argv[1]).at("tenant_id");
    a_list_gives_every_item_once(client, root);
    a_list_is_a_range_for_algorithms(client, root);
    pages_hold_what_the_service_sent(client, root);
    a_run_may_end_early_and_go_on(client, root);
    a_page_that_fails_throws_and_can_be_asked_for_again(client, root);
    a_walk_gives_a_tenant_and_all_below_it(client, root);
}
