// Ending calls from another thread.

#ifndef TENANTRY_CANCEL_HPP
#define TENANTRY_CANCEL_HPP

#include <tenantry.h>

#include <memory>

namespace tenantry {

/// Ends the calls it was given to, from any thread. Copies are one and the same: give one to the calls
/// (`Call::cancel`), keep another.
///
/// @code
/// tenantry::Cancel cancel;
/// tenantry::Call call;
/// call.cancel = cancel;
/// std::thread impatient([cancel] { cancel.now(); });
/// try {
///     client.tenants().get(customer, {}, call);
/// } catch (const tenantry::CancelledError &error) {
///     std::cerr << error.what() << '\n';
/// }
/// impatient.join();
/// @endcode
class Cancel {
public:
    /// One that has ended nothing yet.
    Cancel() : handle_(tenantry_cancel_new(), tenantry_cancel_free) {}

    /// Ends the calls that are under way, at once, and those that are made with it from now on.
    void now() const noexcept {
        tenantry_cancel_now(handle_.get());
    }
    /// Whether now() was called.
    bool is_set() const noexcept {
        return tenantry_cancel_is_set(handle_.get()) != 0;
    }
    /// The handle of the C library.
    const tenantry_cancel *get() const noexcept {
        return handle_.get();
    }

private:
    std::shared_ptr<tenantry_cancel> handle_;
};

}  // namespace tenantry

#endif
