// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// The operations on search.

#ifndef TENANTRY_API_SEARCH_HPP
#define TENANTRY_API_SEARCH_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/group.hpp"

namespace tenantry {

/// Optional parameters of Search::find().
struct SearchFindParams {
    /// How many to find at most, 1 to 300. `10` when it is not given.
    std::optional<std::int64_t> limit = {};
    /// When true, deleted tenants and users may be found too.
    std::optional<bool> allow_deleted = {};
};

/// Optional parameters of Search::everywhere().
struct SearchEverywhereParams {
    /// The tenant in which to search, and below which. The caller's own when it is not given.
    std::optional<std::string> below = {};
    /// `tenant` or `user`. Both when it is not given.
    std::optional<std::string> kind = {};
    /// How many results there are at most: 1 to 300. 10 when it is not given.
    std::optional<std::int64_t> limit = {};
};

namespace detail {

inline tenantry_search_find_params raw(const SearchFindParams &given, Texts &) {
    auto plain = sized<tenantry_search_find_params>();
    plain.limit = number(given.limit);
    plain.allow_deleted = flag(given.allow_deleted);
    return plain;
}

inline tenantry_search_everywhere_params raw(const SearchEverywhereParams &given, Texts &texts) {
    auto plain = sized<tenantry_search_everywhere_params>();
    plain.below = texts.text("below", given.below);
    plain.kind = texts.text("kind", given.kind);
    plain.limit = number(given.limit);
    return plain;
}

}  // namespace detail

/// Search for tenants and users below a tenant.
class Search : detail::Group {
public:
    using Group::Group;

    /// Finds tenants and users by name, login or e-mail address.
    ///
    /// GET /api/2/search
    ///
    /// Every word of `text` must begin a word of the name, the login, the customer id, or the contact's first name,
    /// last name or e-mail address. The given tenant is searched first, then those below it; tenants that keep their
    /// parents out are passed over.
    ///
    /// @param tenant The tenant in which, and below which, to search.
    /// @param text What to look for: at least three characters, in small or capital letters.
    /// @param params The optional parameters.
    /// @param call How the call is made.
    /// @return A SearchResults. What was found. Fields: `items`.
    /// @throws Error The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    ///   (unsupported content type).
    ///
    /// @code
    /// tenantry::SearchFindParams params;
    /// params.limit = 20;
    /// const auto search_results = client.search().find("a b&c=d+e/f?g%h#ü*", "john", params);
    /// @endcode
    Json find(const std::string &tenant, const std::string &text, const SearchFindParams &params = {},
              const Call &call = {}) const {
        return ask_json(tenantry_search_find, call, detail::text("tenant", tenant), detail::text("text", text),
                        detail::params(params));
    }

    /// Searches tenants and users by name, login, e-mail and external id.
    ///
    /// The limits of the search are looked at before anything is sent. A value is found when every word of the text
    /// begins one of its words. Tenants that limit the access from above are left out, with everything below them.
    ///
    /// Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search.
    ///
    /// @param text What is looked for: three characters or more.
    /// @param params The optional parameters.
    /// @param call How the call is made. Progress is told.
    /// @return What was found. A list of SearchHit. Fields: `obj_type`, `id`, `parent_id`, `path`; optional: `kind`,
    ///   `login`, `name`, `first_name`, `last_name`, `deleted_at`.
    /// @throws Error Its `done()` tells what was done before. An invalid argument for a text that is too short, a
    ///   limit out of range and an unknown kind.
    ///
    /// @code
    /// const auto search_hits = client.search().everywhere(customer_name);
    /// @endcode
    Json everywhere(const std::string &text, const SearchEverywhereParams &params = {}, const Call &call = {}) const {
        return ask_json(tenantry_search_everywhere, call, detail::text("text", text), detail::params(params));
    }
};

}  // namespace tenantry

#endif
