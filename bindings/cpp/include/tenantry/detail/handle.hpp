// The handles of the C library, freed by whoever owns them. Knows nothing of what they are good for.

#ifndef TENANTRY_DETAIL_HANDLE_HPP
#define TENANTRY_DETAIL_HANDLE_HPP

#include <tenantry.h>

#include <memory>
#include <string>

namespace tenantry::detail {

/// Frees a handle by its C function.
template <auto Free>
struct Freed {
    template <typename Handle>
    void operator()(Handle *handle) const noexcept {
        Free(handle);
    }
};

using ClientHandle = std::unique_ptr<tenantry_client, Freed<tenantry_client_free>>;
using ResponseHandle = std::unique_ptr<tenantry_response, Freed<tenantry_response_free>>;
using ErrorHandle = std::unique_ptr<tenantry_error, Freed<tenantry_error_free>>;
using PagesHandle = std::unique_ptr<tenantry_pages, Freed<tenantry_pages_free>>;
using WalkHandle = std::unique_ptr<tenantry_walk, Freed<tenantry_walk_free>>;

/// A text of the library's, empty where there is none.
inline std::string copied(const char *text) {
    return text == nullptr ? std::string() : std::string(text);
}

}  // namespace tenantry::detail

#endif
