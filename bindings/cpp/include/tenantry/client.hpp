// The front door: a client of one data center, as one caller.

#ifndef TENANTRY_CLIENT_HPP
#define TENANTRY_CLIENT_HPP

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "api/api.hpp"
#include "config.hpp"
#include "detail/settings.hpp"

namespace tenantry {

/// What a request to an endpoint of no method of its own carries.
struct RequestParams {
    /// Names and values, unescaped.
    std::vector<std::pair<std::string, std::string>> query = {};
    /// The body's bytes.
    std::optional<std::string> body = {};
    /// What the body is. "application/json" when it is not given.
    std::optional<std::string> content_type = {};
};

/// A client of one data center, as one caller. It keeps connections and a token, so make one and keep it.
///
/// Any number of threads may use one client at a time. It is move-only; one that was moved from refuses every call with
/// an InvalidArgumentError. What it gives (groups, lists, clients of one tenant) may outlive it. A child process may go
/// on with the clients it inherited through fork().
///
/// @code
/// tenantry::Config config;
/// config.datacenter_url = datacenter_url;
/// config.client_id = client_id;
/// config.client_secret = client_secret;
/// config.log = [](const tenantry::LogEvent &event) { std::cerr << event.text << '\n'; };
/// const tenantry::Client mine{config};
/// const tenantry::Json tenant = mine.tenants().get(root);
/// std::cout << tenant["name"] << '\n';
/// @endcode
class Client : public Api {
public:
    /// Nothing is sent yet.
    ///
    /// @throws ConfigurationError when the settings cannot work.
    explicit Client(const Config &config) : Client(detail::connect(config)) {}

    /// A client with the settings of the environment: TENANTRY_URL and TENANTRY_CLIENT_ID, TENANTRY_CLIENT_SECRET and
    /// so on.
    ///
    /// @throws ConfigurationError when they are not enough or cannot work.
    static Client from_env() {
        auto connection = std::make_shared<detail::Connection>();
        connection->handle = detail::made<detail::ClientHandle>(tenantry_client_from_env);
        return Client(std::move(connection));
    }

    /// A client whose token is scoped to one tenant (customer) at or below this client's own: what it may do is limited
    /// to that tenant. It shares this client's settings and log.
    ///
    /// @code
    /// const tenantry::Client scoped = client.for_tenant(customer);
    /// std::cout << scoped.tenants().get(customer)["name"] << '\n';
    /// @endcode
    Client for_tenant(const std::string &tenant_id) const {
        auto connection = std::make_shared<detail::Connection>();
        if (connection_ != nullptr) {
            connection->log = connection_->log;
        }
        const detail::Text id = detail::text("tenant_id", tenant_id);
        connection->handle = detail::made<detail::ClientHandle>([&](auto *out, auto *error) {
            return tenantry_client_for_tenant(detail::handle_of(connection_), id.value, out, error);
        });
        return Client(std::move(connection));
    }

    /// Sends a request to any endpoint of the data center, with the same credentials, retries and errors as the
    /// methods. For endpoints that this library has no method for.
    ///
    /// `method` is "GET", "POST", "PUT", "DELETE", "PATCH" or "HEAD"; `path` begins at the host's root, escaped where
    /// it needs to be, without a query.
    ///
    /// @code
    /// tenantry::RequestParams params;
    /// params.query = {{"parent_id", root}};
    /// const tenantry::Response answer = client.request("GET", "/api/2/tenants", params);
    /// std::cout << answer.status() << ' ' << answer.json()["items"].size() << '\n';
    /// @endcode
    Response request(const std::string &method, const std::string &path, const RequestParams &params = {},
                     const Call &call = {}) const {
        std::vector<const char *> query;
        for (const auto &[name, value] : params.query) {
            query.push_back(detail::c_text("query", name));
            query.push_back(detail::c_text("query", value));
        }
        query.push_back(nullptr);
        const detail::Bytes body{params.body ? *params.body : std::string_view()};
        const char *content_type = params.content_type ? detail::c_text("content_type", *params.content_type) : nullptr;
        return Response(detail::called<detail::ResponseHandle>(
            tenantry_request, connection_, std::make_tuple(content_type, detail::How(call).get()),
            detail::text("method", method), detail::text("path", path), detail::Listed{query.data()}, body));
    }

    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    Client(Client &&) noexcept = default;
    Client &operator=(Client &&) noexcept = default;
    ~Client() = default;

private:
    friend class Accounts;

    explicit Client(std::shared_ptr<const detail::Connection> connection) noexcept : Api(std::move(connection)) {}
};

/// The version of the library that the program runs with.
inline std::string version() {
    return tenantry_version();
}

}  // namespace tenantry

#endif
