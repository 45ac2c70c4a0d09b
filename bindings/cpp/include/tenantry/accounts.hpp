// Several accounts, searched together.

#ifndef TENANTRY_ACCOUNTS_HPP
#define TENANTRY_ACCOUNTS_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "client.hpp"

namespace tenantry {

/// Optional parameters of Accounts::search().
struct AccountsSearchParams {
    /// `tenant` or `user`. Both when it is not given.
    std::optional<std::string> kind = {};
    /// How many results there are at most in each account: 1 to 300. 10 when it is not given.
    std::optional<std::int64_t> limit = {};
};

namespace detail {

inline tenantry_accounts_search_params raw(const AccountsSearchParams &given, Texts &texts) {
    auto plain = sized<tenantry_accounts_search_params>();
    plain.kind = texts.text("kind", given.kind);
    plain.limit = number(given.limit);
    return plain;
}

}  // namespace detail

/// Several accounts, each with its own data center and credentials. Move-only; it belongs to one thread at a time.
///
/// @code
/// tenantry::Accounts accounts;
/// accounts.add("Europe", client);
/// const tenantry::Json found = accounts.search("Example");
/// for (const tenantry::Json &row : found) {
///     std::cout << row["account"] << ": " << row["hits"].size() << '\n';
/// }
/// @endcode
class Accounts {
public:
    /// None yet.
    Accounts() : handle_(tenantry_accounts_new()) {}

    /// Adds an account; one of this name that is there already gets this client. The log of the first client that is
    /// added is told of every search. The client may be freed before the accounts.
    void add(const std::string &name, const Client &client) {
        const detail::Text called = detail::text("name", name);
        // First, so that the account never outlives what its log needs.
        connections_.push_back(client.connection_);
        tenantry_error *error = nullptr;
        const std::int32_t code =
            tenantry_accounts_add(handle_.get(), called.value, detail::handle_of(client.connection_), &error);
        detail::ErrorHandle failed(error);
        if (code != TENANTRY_OK) {
            connections_.pop_back();
            detail::raise(code, std::move(failed));
        }
    }

    /// Searches all accounts, at most eight at the same time: in each the tenant of its client and all below, by name,
    /// login, e-mail and external id. What one account refuses is told in its row and hides no other.
    ///
    /// @param text What is looked for: three characters or more.
    /// @return A list of AccountHits, in the order in which the accounts were added. Fields: `account`, `hits`,
    /// `error`.
    Json search(const std::string &text, const AccountsSearchParams &params = {}, const Call &call = {}) const {
        const detail::How how(call);
        const detail::Text wanted = detail::text("text", text);
        const auto given = detail::params(params);
        Response response(detail::made<detail::ResponseHandle>([&](auto *out, auto *error) {
            return tenantry_accounts_search(handle_.get(), wanted.value, &given.raw, how.get(), out, error);
        }));
        Json rows = response.json();
        if (call.answer != nullptr) {
            *call.answer = std::move(response);
        }
        return rows;
    }

private:
    // What the logs of the clients need.
    std::vector<std::shared_ptr<const detail::Connection>> connections_;
    std::unique_ptr<tenantry_accounts, detail::Freed<tenantry_accounts_free>> handle_;
};

}  // namespace tenantry

#endif
