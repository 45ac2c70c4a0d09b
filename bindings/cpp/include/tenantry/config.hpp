// The settings of a client, and what is told of its requests.

#ifndef TENANTRY_CONFIG_HPP
#define TENANTRY_CONFIG_HPP

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "error.hpp"

namespace tenantry {

/// What can happen to a request on its way.
enum class LogKind : std::int32_t {
    /// An answer came, of any status.
    answered = TENANTRY_LOG_ANSWERED,
    /// The request ended without an answer.
    failed = TENANTRY_LOG_FAILED,
    /// The request will be sent again after a pause.
    repeating = TENANTRY_LOG_REPEATING,
    /// A token or session was issued: the first, or one in place of the last.
    renewed = TENANTRY_LOG_RENEWED
};

/// Something that happened to a request. It holds no query, no body, no header, and so no secret.
struct LogEvent {
    /// What happened. A newer library may know more.
    LogKind what = LogKind::answered;
    /// The HTTP status, for `answered`; else 0.
    int status = 0;
    /// How the request failed, for `failed`.
    std::optional<Kind> kind = {};
    /// How often the request was sent so far, or tried to be sent.
    unsigned attempts = 0;
    /// All of it in one line.
    std::string text = {};
    /// The operation, as in `tenants.get`.
    std::string operation = {};
    /// The HTTP method.
    std::string method = {};
    /// The path, without the query.
    std::string path = {};
    /// Why it is repeated, or what was renewed; else empty.
    std::string reason = {};
    /// How long the call took in all; for `repeating` the pause.
    std::chrono::microseconds time = {};
};

/// A log function. It runs on the thread that waits for the call, before the call returns, on several threads at a time
/// perhaps, and may call back into the library. What it throws comes out of the call in place of its result.
using Log = std::function<void(const LogEvent &)>;

/// How a login and password are sent.
enum class LoginGrant : std::int32_t {
    /// As HTTP Basic. Operations that do not take it say so, and are an error before anything is sent.
    basic = TENANTRY_LOGIN_BASIC,
    /// Exchanged for a token by the password grant, which every operation takes.
    password = TENANTRY_LOGIN_PASSWORD
};

/// The settings of a client: the data center and one kind of credentials, and what is to be other than usual.
struct Config {
    /// The data center, such as "https://eu2.acronis.cloud", with or without "/api/2".
    std::string datacenter_url = {};
    /// Credentials, the normal way: an API client's id ...
    std::optional<std::string> client_id = {};
    /// ... and its secret.
    std::optional<std::string> client_secret = {};
    /// Credentials: a user's login ...
    std::optional<std::string> login = {};
    /// ... and password, ...
    std::optional<std::string> password = {};
    /// ... and how they are sent.
    LoginGrant login_grant = LoginGrant::basic;
    /// The six digits of the user's authenticator, for `LoginGrant::password`.
    std::optional<std::string> totp_code = {};
    /// Credentials: a ready access token. It is not renewed.
    std::optional<std::string> access_token = {};
    /// Credentials: a one-time token. On first use it is exchanged for a session, whose cookie is kept and sent.
    std::optional<std::string> one_time_token = {};
    /// What the program calls itself: "<product>/<version> <comment>". It shows in the audit log.
    std::optional<std::string> user_agent = {};
    /// How long making a connection may take. 10 seconds when it is not given.
    std::optional<std::chrono::milliseconds> connect_timeout = {};
    /// How long a call may take in all, attempts and pauses included. 60 seconds when it is not given.
    std::optional<std::chrono::milliseconds> timeout = {};
    /// How often a request is sent again when that is safe. 2 when it is not given.
    std::optional<std::int64_t> retries = {};
    /// A file of certificates in PEM form to trust beside the system's.
    std::optional<std::string> ca_file = {};
    /// A proxy, such as "http://proxy.example.com:3128".
    std::optional<std::string> proxy = {};
    /// Whether plain http to other machines is permitted, where credentials can be read on the way.
    std::optional<bool> allow_insecure_http = {};
    /// What is told of every request.
    Log log = {};
};

}  // namespace tenantry

#endif
