// What callbacks throw must not cross the frames of the C library: it is kept, and thrown again behind them.

#ifndef TENANTRY_DETAIL_KEPT_HPP
#define TENANTRY_DETAIL_KEPT_HPP

#include <exception>
#include <utility>

namespace tenantry::detail {

/// What the callbacks of one call into the C library threw. Calls nest, since callbacks may call; each keeps its own.
class Kept {
public:
    Kept() noexcept : outer_(std::exchange(innermost(), this)) {}
    ~Kept() {
        innermost() = outer_;
    }
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;

    /// Runs a callback below the C library's frames. False when it threw.
    template <typename Callback>
    static bool run(Callback &&callback) noexcept {
        try {
            std::forward<Callback>(callback)();
            return true;
        } catch (...) {
            // Callbacks run on the thread that waits, so the call they belong to is the innermost one.
            Kept *call = innermost();
            if (call != nullptr && call->thrown_ == nullptr) {
                call->thrown_ = std::current_exception();
            }
            return false;
        }
    }

    /// Throws what was thrown first, if anything was.
    void rethrow() {
        if (thrown_ != nullptr) {
            std::rethrow_exception(std::exchange(thrown_, nullptr));
        }
    }

private:
    static Kept *&innermost() noexcept {
        static thread_local Kept *call = nullptr;
        return call;
    }

    Kept *outer_;
    std::exception_ptr thrown_ = nullptr;
};

}  // namespace tenantry::detail

#endif
