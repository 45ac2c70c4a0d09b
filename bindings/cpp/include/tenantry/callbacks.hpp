// The functions of a program's that procedures call while they run, on the thread that waits for them. What such a
// function throws ends the procedure and comes out of the call. It may call back into the library.

#ifndef TENANTRY_CALLBACKS_HPP
#define TENANTRY_CALLBACKS_HPP

#include <tenantry.h>

#include <cstdint>
#include <functional>
#include <ios>
#include <ostream>
#include <string>
#include <string_view>

#include "json.hpp"

namespace tenantry {

/// What can happen on the way of a procedure.
enum class ProgressEvent : std::int32_t {
    /// A request succeeded.
    made = TENANTRY_PROGRESS_MADE,
    /// What was asked for is not ready: the procedure pauses, then looks again.
    waiting = TENANTRY_PROGRESS_WAITING,
    /// Bytes of a download came and went to the sink.
    received = TENANTRY_PROGRESS_RECEIVED
};

/// Something that happened on the way of a procedure.
struct Progress {
    /// What happened. A newer library may know more.
    ProgressEvent event = ProgressEvent::made;
    /// The HTTP status of the answer; 0 where nothing was answered.
    int status = 0;
    /// The operation it happened to, as in `tenants.update`.
    std::string operation = {};
    /// How often the procedure has looked so far, when it waits; how many bytes have come so far, when it receives;
    /// else 0.
    std::uint64_t count = 0;
};

/// Is told of progress.
///
/// @code
/// tenantry::Call call;
/// call.progress = [](const tenantry::Progress &progress) { std::cout << progress.operation << '\n'; };
/// client.tenants().suspend(customer, call);
/// @endcode
using OnProgress = std::function<void(const Progress &)>;

/// Decides on a change: is told what there is, and gives what to change of it; null or an empty object leaves it as it
/// is. When another writer was faster it is called again with what is there then.
///
/// @code
/// client.tenants().modify(customer, [](const tenantry::Json &tenant) -> tenantry::Json {
///     if (tenant["language"] == "de") {
///         return nullptr;
///     }
///     return {{"language", "de"}};
/// });
/// @endcode
using Change = std::function<Json(const Json &)>;

/// Takes the bytes of a download as they come.
using Sink = std::function<void(std::string_view)>;

/// A sink that writes into a stream, which must live as long as the call. It throws std::ios_base::failure when that
/// cannot be written to.
inline Sink into(std::ostream &stream) {
    return [&stream](std::string_view bytes) {
        if (!stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
            throw std::ios_base::failure("the stream of a download cannot be written to");
        }
    };
}

}  // namespace tenantry

#endif
