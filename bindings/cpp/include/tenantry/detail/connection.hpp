// The way into the C library: one connection, and how a function of the library is called over it.

#ifndef TENANTRY_DETAIL_CONNECTION_HPP
#define TENANTRY_DETAIL_CONNECTION_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

#include "../call.hpp"
#include "../config.hpp"
#include "called_back.hpp"
#include "given.hpp"
#include "handle.hpp"
#include "kept.hpp"

namespace tenantry::detail {

/// A client of the C library, and what must live as long as it. Shared by a Client, its groups and its lists.
struct Connection {
    std::shared_ptr<const Log> log;
    ClientHandle handle;
};

/// The connection's handle; null when there is none, which the C library takes and calls an error.
inline const tenantry_client *handle_of(const std::shared_ptr<const Connection> &connection) noexcept {
    return connection == nullptr ? nullptr : connection->handle.get();
}

/// A call as the C library takes it. It points into the call it was made of.
class How {
public:
    explicit How(const Call &call) : raw_(sized<tenantry_call>()) {
        if (call.timeout) {
            timeout_ms_ = call.timeout->count();
            raw_.timeout_ms = &*timeout_ms_;
        }
        if (call.cancel) {
            raw_.cancel = call.cancel->get();
        }
        if (call.progress) {
            std::tie(raw_.progress, raw_.progress_data) = as_c(call.progress);
        }
    }
    How(const How &) = delete;
    How &operator=(const How &) = delete;

    const tenantry_call *get() const noexcept {
        return &raw_;
    }

private:
    tenantry_call raw_;
    std::optional<std::int64_t> timeout_ms_;
};

/// Calls a C function whose last arguments get what comes out and what went wrong. Gives the first, throws the second.
template <typename Handle, typename Function>
Handle made(Function &&function) {
    typename Handle::pointer out = nullptr;
    tenantry_error *error = nullptr;
    Kept kept;
    const std::int32_t code = std::forward<Function>(function)(&out, &error);
    Handle made(out);
    ErrorHandle failed(error);
    kept.rethrow();
    if (code != TENANTRY_OK) {
        raise(code, std::move(failed));
    }
    return made;
}

/// Calls a C function with the connection, what is given, and `last`.
template <typename Handle, typename Function, typename Last, typename... Given>
Handle called(Function *function, const std::shared_ptr<const Connection> &connection, const Last &last,
              const Given &...given) {
    return made<Handle>([&](auto *out, auto *error) {
        return std::apply(function, std::tuple_cat(std::make_tuple(handle_of(connection)), given.arguments()..., last,
                                                   std::make_tuple(out, error)));
    });
}

}  // namespace tenantry::detail

#endif
