// How one call is made: its time limit, what ends it, what is told on the way, and where the whole answer goes.

#ifndef TENANTRY_CALL_HPP
#define TENANTRY_CALL_HPP

#include <chrono>
#include <optional>

#include "callbacks.hpp"
#include "cancel.hpp"
#include "response.hpp"

namespace tenantry {

/// How one call is made. What is not set holds as the client has it.
///
/// @code
/// tenantry::Response answer;
/// tenantry::Call call;
/// call.timeout = std::chrono::seconds(5);
/// call.answer = &answer;
/// const tenantry::Json me = client.users().me(call);
/// std::cout << answer.status() << ' ' << answer.content_type() << '\n';
/// @endcode
struct Call {
    /// How long the call may take in all, attempts and pauses included; for a procedure, all of its requests.
    std::optional<std::chrono::milliseconds> timeout = {};
    /// What ends the call before its time, from another thread.
    std::optional<Cancel> cancel = {};
    /// What is told on the way of a procedure, which is several requests, and of a walk. Other methods do not call it.
    OnProgress progress = {};
    /// Gets the answer itself, with status and headers, of a call that succeeded.
    Response *answer = nullptr;
};

}  // namespace tenantry

#endif
