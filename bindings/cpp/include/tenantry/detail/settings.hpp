// The settings of a client as the C library takes them, and the way of log events back.

#ifndef TENANTRY_DETAIL_SETTINGS_HPP
#define TENANTRY_DETAIL_SETTINGS_HPP

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "connection.hpp"

namespace tenantry::detail {

inline LogEvent log_event(const tenantry_log_event &raw) {
    LogEvent event;
    event.what = static_cast<LogKind>(raw.what);
    event.status = raw.status;
    if (raw.kind != TENANTRY_OK) {
        event.kind = static_cast<Kind>(raw.kind);
    }
    event.attempts = raw.attempts;
    event.text = copied(raw.text);
    event.operation = copied(raw.operation);
    event.method = copied(raw.method);
    event.path = copied(raw.path);
    event.reason = copied(raw.reason);
    event.time = std::chrono::microseconds(raw.time_us);
    return event;
}

/// What the C library calls.
extern "C" inline void tenantry_cpp_log(void *log, const tenantry_log_event *event) {
    Kept::run([&] { (*static_cast<const Log *>(log))(log_event(*event)); });
}

/// Makes a connection with these settings.
inline std::shared_ptr<const Connection> connect(const Config &config) {
    auto raw = sized<tenantry_client_config>();
    const auto text = [](const char *name, const std::optional<std::string> &given) {
        return given ? c_text(name, *given) : nullptr;
    };
    const auto ms = [](const std::optional<std::chrono::milliseconds> &given) {
        return given ? std::optional<std::int64_t>(given->count()) : std::nullopt;
    };
    const std::optional<std::int64_t> connect_timeout = ms(config.connect_timeout);
    const std::optional<std::int64_t> timeout = ms(config.timeout);
    raw.datacenter_url = c_text("datacenter_url", config.datacenter_url);
    raw.client_id = text("client_id", config.client_id);
    raw.client_secret = text("client_secret", config.client_secret);
    raw.login = text("login", config.login);
    raw.password = text("password", config.password);
    raw.login_grant = static_cast<std::int32_t>(config.login_grant);
    raw.totp_code = text("totp_code", config.totp_code);
    raw.access_token = text("access_token", config.access_token);
    raw.one_time_token = text("one_time_token", config.one_time_token);
    raw.user_agent = text("user_agent", config.user_agent);
    raw.connect_timeout_ms = number(connect_timeout);
    raw.timeout_ms = number(timeout);
    raw.retries = number(config.retries);
    raw.ca_file = text("ca_file", config.ca_file);
    raw.proxy = text("proxy", config.proxy);
    raw.allow_insecure_http = flag(config.allow_insecure_http);
    auto connection = std::make_shared<Connection>();
    if (config.log) {
        connection->log = std::make_shared<const Log>(config.log);
        raw.log = tenantry_cpp_log;
        // C has no word for a function that may be called by several threads and not be changed.
        raw.log_data = const_cast<Log *>(connection->log.get());
    }
    connection->handle =
        made<ClientHandle>([&](auto *out, auto *error) { return tenantry_client_new(&raw, out, error); });
    return connection;
}

}  // namespace tenantry::detail

#endif
