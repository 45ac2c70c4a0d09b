// One client serves many threads at a time; answers and errors may be handed to other threads.

#include <future>
#include <thread>
#include <vector>

#include "expect.hpp"

using tenantry::Json;

static constexpr int THREADS = 8;
static constexpr int CALLS = 10;

static void many_threads_share_a_client(const tenantry::Client &client) {
    std::vector<std::future<Json>> all;
    for (int i = 0; i < THREADS; i++) {
        all.push_back(std::async(std::launch::async, [&client] {
            Json last;
            for (int call = 0; call < CALLS; call++) {
                last = client.tenants().get(TENANT);
            }
            return last;
        }));
    }
    for (std::future<Json> &one : all) {
        REQUIRE(one.get().is_object());
    }
}

static void an_error_reaches_the_thread_that_waits_for_it(const tenantry::Client &client) {
    auto failing = std::async(std::launch::async, [&client] { return client.tenants().get("no id"); });
    const auto error = thrown_by<tenantry::InvalidArgumentError>([&] { (void)failing.get(); });
    REQUIRE(is_said(error.message(), "tenant_id"));
}

static void a_group_and_a_list_outlive_their_client(const std::string &url) {
    const tenantry::Tenants tenants = client_of(url).tenants();
    tenantry::Items items = client_of(url).tenants().list_all();
    REQUIRE(tenants.get(TENANT).is_object());
    REQUIRE(items.next().has_value());
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    const tenantry::Client client = client_of(argv[1]);
    many_threads_share_a_client(client);
    an_error_reaches_the_thread_that_waits_for_it(client);
    a_group_and_a_list_outlive_their_client(argv[1]);
}
