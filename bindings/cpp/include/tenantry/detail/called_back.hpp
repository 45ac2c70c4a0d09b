// What the C library calls in place of a program's functions. Nothing is thrown through it.

#ifndef TENANTRY_DETAIL_CALLED_BACK_HPP
#define TENANTRY_DETAIL_CALLED_BACK_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "../callbacks.hpp"
#include "handle.hpp"
#include "kept.hpp"

namespace tenantry::detail {

/// What a C callback returns: whether to go on.
inline std::int32_t going_on(bool is) noexcept {
    return is ? 0 : 1;
}

extern "C" inline std::int32_t tenantry_cpp_progress(void *function, const tenantry_progress *raw) {
    return going_on(Kept::run([&] {
        Progress progress;
        progress.event = static_cast<ProgressEvent>(raw->event);
        progress.status = raw->status;
        progress.operation = copied(raw->operation);
        progress.count = raw->count;
        (*static_cast<const OnProgress *>(function))(progress);
    }));
}

extern "C" inline std::int32_t tenantry_cpp_change(void *function, const char *current, std::size_t length,
                                                   tenantry_update *update) {
    return going_on(Kept::run([&] {
        const Json given = (*static_cast<const Change *>(function))(Json::parse(current, current + length));
        if (!given.is_null()) {
            const std::string text = given.dump();
            tenantry_update_set(update, reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
        }
    }));
}

extern "C" inline std::int32_t tenantry_cpp_sink(void *function, const std::uint8_t *bytes, std::size_t length) {
    return going_on(Kept::run([&] {
        (*static_cast<const Sink *>(function))(std::string_view(reinterpret_cast<const char *>(bytes), length));
    }));
}

/// What C gives back to its callbacks. It is not changed: C has no word for that.
template <typename Function>
void *data_of(const Function &function) noexcept {
    return const_cast<Function *>(&function);
}

/// A program's function as the C library takes it: a function of C's and what that is given. An empty one is none,
/// which the library calls an error where one is needed.
inline std::pair<tenantry_progress_callback, void *> as_c(const OnProgress &function) noexcept {
    return {function ? tenantry_cpp_progress : nullptr, data_of(function)};
}
inline std::pair<tenantry_change_callback, void *> as_c(const Change &function) noexcept {
    return {function ? tenantry_cpp_change : nullptr, data_of(function)};
}
inline std::pair<tenantry_sink_callback, void *> as_c(const Sink &function) noexcept {
    return {function ? tenantry_cpp_sink : nullptr, data_of(function)};
}

/// Two arguments: a function and what it is given.
template <typename Function>
struct CalledBack {
    const Function &function;
    auto arguments() const {
        const auto [called, data] = as_c(function);
        return std::make_tuple(called, data);
    }
};

template <typename Function>
CalledBack<Function> callback(const Function &function) noexcept {
    return {function};
}

}  // namespace tenantry::detail

#endif
