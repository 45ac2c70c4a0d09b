// While a thread waits: another one may end its call, a deadline may, and the log is told what happens. The argument is
// the address of a server that takes any token.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <future>
#include <stdexcept>
#include <string>
#include <vector>

#include "expect.hpp"

using tenantry::Client;
using tenantry::LogEvent;

/// A server that takes requests and never answers.
class Silent {
public:
    Silent() : listener_(socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        REQUIRE(listener_ >= 0);
        REQUIRE(bind(listener_, plain, length) == 0);
        REQUIRE(listen(listener_, 1) == 0);
        REQUIRE(getsockname(listener_, plain, &length) == 0);
        url_ = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
    }
    ~Silent() {
        close(connection_);
        close(listener_);
    }
    Silent(const Silent &) = delete;
    Silent &operator=(const Silent &) = delete;

    const std::string &url() const {
        return url_;
    }
    /// Waits until a request has arrived.
    void await() {
        char first = 0;
        connection_ = accept(listener_, nullptr, nullptr);
        REQUIRE(connection_ >= 0 && read(connection_, &first, 1) == 1);
    }

private:
    int listener_;
    int connection_ = -1;
    std::string url_;
};

static void another_thread_ends_a_call_that_is_under_way() {
    Silent server;
    const Client client = client_of(server.url());
    const tenantry::Cancel cancel;
    tenantry::Call call;
    call.cancel = cancel;
    auto waiting = std::async(std::launch::async, [&] { client.tenants().delete_(TENANT, 1, call); });
    server.await();
    REQUIRE(!cancel.is_set());
    cancel.now();
    REQUIRE(call.cancel->is_set());
    const auto error = thrown_by<tenantry::CancelledError>([&] { waiting.get(); });
    REQUIRE(error.operation() == "tenants.delete");
    REQUIRE(!error.outcome_known());
}

static void what_is_cancelled_before_is_not_sent(const Client &client) {
    tenantry::Call call;
    call.cancel.emplace();
    REQUIRE(client.tenants().get(TENANT, {}, call).is_object());
    call.cancel->now();
    const auto error = thrown_by<tenantry::CancelledError>([&] { client.tenants().get(TENANT, {}, call); });
    REQUIRE(error.attempts() == 0 && error.outcome_known());
}

static void a_call_ends_at_its_deadline() {
    const Silent server;
    const Client client = client_of(server.url());
    tenantry::Call call;
    call.timeout = std::chrono::milliseconds(50);
    const auto error = thrown_by<tenantry::TimeoutError>([&] { client.tenants().get(TENANT, {}, call); });
    REQUIRE(error.status() == 0);
    call.timeout = std::chrono::milliseconds(0);
    const auto none = thrown_by<tenantry::InvalidArgumentError>([&] { client.tenants().get(TENANT, {}, call); });
    REQUIRE(is_said(none.message(), "timeout_ms"));
}

static void an_answer_is_handed_on_with_status_and_headers(const Client &client) {
    tenantry::Response answer;
    tenantry::Call call;
    call.answer = &answer;
    const tenantry::Json tenant = client.tenants().get(TENANT, {}, call);
    REQUIRE(answer.status() == 200);
    REQUIRE(answer.content_type() == "application/json");
    REQUIRE(answer.json() == tenant);
}

static tenantry::Config logging(const std::string &url, tenantry::Log log) {
    tenantry::Config config;
    config.datacenter_url = url;
    config.access_token = "token";
    config.log = std::move(log);
    return config;
}

static void the_log_is_told_and_may_call_back(const std::string &url) {
    const Client other = client_of(url);
    std::vector<LogEvent> told;
    const Client client{logging(url, [&](const LogEvent &event) {
        told.push_back(event);
        REQUIRE(other.tenants().get(TENANT).is_object());
    })};
    client.tenants().get(TENANT);
    REQUIRE(told.size() == 1);
    REQUIRE(told[0].what == tenantry::LogKind::answered);
    REQUIRE(told[0].status == 200 && told[0].attempts == 1 && !told[0].kind);
    REQUIRE(told[0].operation == "tenants.get" && told[0].method == "GET");
    REQUIRE(is_said(told[0].path, TENANT));
    REQUIRE(told[0].time.count() > 0);
}

static void what_a_log_throws_comes_out_of_the_call(const std::string &url) {
    const Client client{logging(url, [](const LogEvent &event) { throw std::out_of_range(event.operation); })};
    const auto error = thrown_by<std::out_of_range>([&] { client.tenants().get(TENANT); });
    REQUIRE(error.what() == std::string("tenants.get"));
    // In place of the error of the call, too.
    thrown_by<std::out_of_range>([&] { client.request("GET", "/nowhere"); });
}

static void what_is_thrown_within_a_callback_s_call_is_its_own(const std::string &url) {
    const Client throwing{logging(url, [](const LogEvent &) { throw std::out_of_range("inner"); })};
    int caught = 0;
    const Client client{logging(url, [&](const LogEvent &) {
        thrown_by<std::out_of_range>([&] { throwing.tenants().get(TENANT); });
        caught++;
    })};
    REQUIRE(client.tenants().get(TENANT).is_object());
    REQUIRE(caught == 1);
}

static void a_list_keeps_the_log_of_its_client(const std::string &url) {
    int told = 0;
    tenantry::Pages pages = Client{logging(url, [&](const LogEvent &) { told++; })}.tenants().list_pages();
    REQUIRE(pages.next().has_value());
    REQUIRE(told == 1);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    const std::string url = argv[1];
    const Client client = client_of(url);
    another_thread_ends_a_call_that_is_under_way();
    what_is_cancelled_before_is_not_sent(client);
    a_call_ends_at_its_deadline();
    an_answer_is_handed_on_with_status_and_headers(client);
    the_log_is_told_and_may_call_back(url);
    what_a_log_throws_comes_out_of_the_call(url);
    what_is_thrown_within_a_callback_s_call_is_its_own(url);
    a_list_keeps_the_log_of_its_client(url);
}
