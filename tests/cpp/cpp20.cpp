// What C++20 adds: optional parameters stand in the call, lists are ranges of its kind. It is compiled and not run.

#include <chrono>
#include <ranges>
#include <tenantry/tenantry.hpp>

static_assert(std::ranges::input_range<tenantry::Items>);
static_assert(std::ranges::input_range<tenantry::Pages>);
static_assert(std::ranges::input_range<tenantry::Walk>);

tenantry::Json with_all_set_in_the_call(const tenantry::Client &client);

tenantry::Json with_all_set_in_the_call(const tenantry::Client &client) {
    const tenantry::Client own{{.datacenter_url = "https://eu2.acronis.cloud", .access_token = "token"}};
    for (const tenantry::Json &tenant : own.tenants().list_all({.parent_id = "root", .limit = 10})) {
        return tenant;
    }
    return client.tenants().get("id", {.allow_deleted = true}, {.timeout = std::chrono::seconds(5)});
}
