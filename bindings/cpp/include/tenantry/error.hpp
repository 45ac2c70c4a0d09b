// What went wrong: one exception for each kind of failure, all derived from Error.

#ifndef TENANTRY_ERROR_HPP
#define TENANTRY_ERROR_HPP

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "detail/handle.hpp"
#include "json.hpp"

namespace tenantry {

/// The kinds of failure, by which errors can be told apart in a `switch`, too.
enum class Kind : std::int32_t {
    configuration = TENANTRY_ERROR_CONFIGURATION,
    invalid_argument = TENANTRY_ERROR_INVALID_ARGUMENT,
    authentication = TENANTRY_ERROR_AUTHENTICATION,
    permission = TENANTRY_ERROR_PERMISSION,
    not_found = TENANTRY_ERROR_NOT_FOUND,
    version_conflict = TENANTRY_ERROR_VERSION_CONFLICT,
    name_conflict = TENANTRY_ERROR_NAME_CONFLICT,
    login_conflict = TENANTRY_ERROR_LOGIN_CONFLICT,
    quota_conflict = TENANTRY_ERROR_QUOTA_CONFLICT,
    conflict = TENANTRY_ERROR_CONFLICT,
    rate_limited = TENANTRY_ERROR_RATE_LIMITED,
    service = TENANTRY_ERROR_SERVICE,
    server = TENANTRY_ERROR_SERVER,
    timeout = TENANTRY_ERROR_TIMEOUT,
    connection = TENANTRY_ERROR_CONNECTION,
    decode = TENANTRY_ERROR_DECODE,
    cancelled = TENANTRY_ERROR_CANCELLED,
    internal = TENANTRY_ERROR_INTERNAL
};

namespace detail {

/// All that is known about a failure. It holds no secret.
struct Failure {
    Kind kind = Kind::internal;
    std::string text;
    std::string message;
    std::string operation;
    std::string method;
    std::string path;
    int status = 0;
    std::string code;
    std::string meaning;
    Json details;
    unsigned attempts = 0;
    bool outcome_known = true;
    std::optional<std::chrono::milliseconds> retry_after;
    Json done = Json::array();
    std::string body;
    /// What the C library said. None for what is refused on this side of it.
    std::shared_ptr<const tenantry_error> handle;
};

/// The value, or null for none.
template <typename Value>
Json or_null(bool is_there, const Value &value) {
    return is_there ? Json(value) : Json();
}

}  // namespace detail

/// What every error of this library is. Errors are cheap to copy, and may be kept and handed to other threads.
///
/// @code
/// try {
///     client.tenants().get(nobody);
/// } catch (const tenantry::NotFoundError &error) {
///     std::cerr << error.what() << '\n';  // what was asked for, why it failed, and the request, on one line
/// } catch (const tenantry::Error &error) {
///     if (!error.outcome_known()) {
///         std::cerr << "look before you repeat it\n";
///     }
/// }
/// @endcode
class Error : public std::exception {
public:
    /// All that is known, as the library's own code makes it.
    explicit Error(detail::Failure failure) : failure_(std::make_shared<const detail::Failure>(std::move(failure))) {}

    /// All of it in one line, for a person or a log: operation, kind, message, request, status and code. It holds no
    /// secret.
    const char *what() const noexcept override {
        return failure_->text.c_str();
    }
    /// What kind of failure it was.
    Kind kind() const noexcept {
        return failure_->kind;
    }
    /// What happened, in the service's words where it gave any; for a wrong parameter, its name comes first.
    const std::string &message() const noexcept {
        return failure_->message;
    }
    /// The operation asked for, as in `tenants.get`. Empty when there was none.
    const std::string &operation() const noexcept {
        return failure_->operation;
    }
    /// The HTTP method of the request. Empty when there was none.
    const std::string &method() const noexcept {
        return failure_->method;
    }
    /// The path of the request, without its query. Empty when there was none.
    const std::string &path() const noexcept {
        return failure_->path;
    }
    /// The HTTP status, or 0 when no answer came.
    int status() const noexcept {
        return failure_->status;
    }
    /// The code in the error body: a platform code such as "1001", or a word such as "invalid_client". Empty when there
    /// was none.
    const std::string &code() const noexcept {
        return failure_->code;
    }
    /// What the platform's code means, for codes 1000 to 1035. Empty for others.
    const std::string &meaning() const noexcept {
        return failure_->meaning;
    }
    /// The `details` of the error body; null when there were none.
    const Json &details() const noexcept {
        return failure_->details;
    }
    /// How many times the request was sent or tried to be sent. 0 when no byte left.
    unsigned attempts() const noexcept {
        return failure_->attempts;
    }
    /// True when it is certain that the service did not carry the request out, or that it changes nothing. When it is
    /// false, look before you repeat.
    bool outcome_known() const noexcept {
        return failure_->outcome_known;
    }
    /// The pause that the service asks for before the next try, where it asks for one.
    std::optional<std::chrono::milliseconds> retry_after() const noexcept {
        return failure_->retry_after;
    }
    /// What a procedure had done when it failed: its requests that succeeded, in order, each an object with `operation`
    /// and `status`. An empty list for a single call.
    const Json &done() const noexcept {
        return failure_->done;
    }
    /// The body of the answer as it came: a page of a gateway, say. Empty when no answer came.
    const std::string &body() const noexcept {
        return failure_->body;
    }
    /// A header of the answer by its name, in capitals or not; of several of one name the first.
    std::optional<std::string> header(const std::string &name) const {
        const char *value = tenantry_error_header(failure_->handle.get(), name.c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    }
    /// All of it as one JSON object, but the answer's headers and body: what the methods above give, under their names,
    /// null where there is none; `kind` as a word, `what()` as `text`, and `retry_after_ms`. It holds no secret.
    Json json() const {
        const detail::Failure &all = *failure_;
        const auto text = [](const std::string &value) { return detail::or_null(!value.empty(), value); };
        return {{"kind", tenantry_code_name(static_cast<std::int32_t>(all.kind))},
                {"text", all.text},
                {"message", all.message},
                {"operation", text(all.operation)},
                {"method", text(all.method)},
                {"path", text(all.path)},
                {"status", detail::or_null(all.status != 0, all.status)},
                {"code", text(all.code)},
                {"meaning", text(all.meaning)},
                {"details", all.details},
                {"attempts", all.attempts},
                {"outcome_known", all.outcome_known},
                {"retry_after_ms", detail::or_null(all.retry_after.has_value(),
                                                   all.retry_after.value_or(std::chrono::milliseconds(0)).count())},
                {"done", all.done}};
    }

private:
    std::shared_ptr<const detail::Failure> failure_;
};

/// The client is set up in a way that cannot work. Nothing was sent.
class ConfigurationError : public Error {
    using Error::Error;
};

/// A parameter or body is not what the operation takes. Nothing was sent.
class InvalidArgumentError : public Error {
    using Error::Error;
};

/// The service answered that it refuses the request, or that it failed.
class ApiError : public Error {
    using Error::Error;
};

/// The credentials were refused.
class AuthenticationError : public ApiError {
    using ApiError::ApiError;
};

/// The caller may not do this.
class PermissionDeniedError : public ApiError {
    using ApiError::ApiError;
};

/// There is no such object.
class NotFoundError : public ApiError {
    using ApiError::ApiError;
};

/// The request does not go with what is there.
class ConflictError : public ApiError {
    using ApiError::ApiError;
};

/// The object has another version by now: read it again, and look at it before you write.
class VersionConflictError : public ConflictError {
    using ConflictError::ConflictError;
};

/// The tenant name is taken.
class NameConflictError : public ConflictError {
    using ConflictError::ConflictError;
};

/// The login is taken.
class LoginConflictError : public ConflictError {
    using ConflictError::ConflictError;
};

/// A quota has another version by now, or offering items do not go together.
class QuotaConflictError : public ConflictError {
    using ConflictError::ConflictError;
};

/// Too many requests: retry_after() says how long to pause.
class RateLimitedError : public ApiError {
    using ApiError::ApiError;
};

/// The service failed.
class ServerError : public ApiError {
    using ApiError::ApiError;
};

/// The time limit passed.
class TimeoutError : public Error {
    using Error::Error;
};

/// The connection could not be made, or broke.
class ConnectionError : public Error {
    using Error::Error;
};

/// The answer is not what the operation promises.
class DecodeError : public Error {
    using Error::Error;
};

/// A Cancel ended the call.
class CancelledError : public Error {
    using Error::Error;
};

/// A defect of this library. Please report it.
class InternalError : public Error {
    using Error::Error;
};

namespace detail {

/// Throws the exception of the failure's kind.
[[noreturn]] inline void raise(Failure failure) {
    switch (failure.kind) {
        case Kind::configuration:
            throw ConfigurationError(std::move(failure));
        case Kind::invalid_argument:
            throw InvalidArgumentError(std::move(failure));
        case Kind::authentication:
            throw AuthenticationError(std::move(failure));
        case Kind::permission:
            throw PermissionDeniedError(std::move(failure));
        case Kind::not_found:
            throw NotFoundError(std::move(failure));
        case Kind::version_conflict:
            throw VersionConflictError(std::move(failure));
        case Kind::name_conflict:
            throw NameConflictError(std::move(failure));
        case Kind::login_conflict:
            throw LoginConflictError(std::move(failure));
        case Kind::quota_conflict:
            throw QuotaConflictError(std::move(failure));
        case Kind::conflict:
            throw ConflictError(std::move(failure));
        case Kind::rate_limited:
            throw RateLimitedError(std::move(failure));
        case Kind::service:
            throw ApiError(std::move(failure));
        case Kind::server:
            throw ServerError(std::move(failure));
        case Kind::timeout:
            throw TimeoutError(std::move(failure));
        case Kind::connection:
            throw ConnectionError(std::move(failure));
        case Kind::decode:
            throw DecodeError(std::move(failure));
        case Kind::cancelled:
            throw CancelledError(std::move(failure));
        case Kind::internal:
            throw InternalError(std::move(failure));
    }
    // A kind that a newer library has.
    throw Error(std::move(failure));
}

/// Throws what a C function wrote as its error.
[[noreturn]] inline void raise(std::int32_t code, ErrorHandle handle) {
    const tenantry_error *error = handle.get();
    Failure failure;
    failure.kind = static_cast<Kind>(code);
    failure.text = copied(tenantry_error_text(error));
    failure.message = copied(tenantry_error_message(error));
    failure.operation = copied(tenantry_error_operation(error));
    failure.method = copied(tenantry_error_method(error));
    failure.path = copied(tenantry_error_path(error));
    failure.status = tenantry_error_status(error);
    failure.code = copied(tenantry_error_code(error));
    failure.meaning = copied(tenantry_error_meaning(error));
    if (const char *details = tenantry_error_details(error)) {
        failure.details = Json::parse(details, nullptr, false);
    }
    failure.attempts = tenantry_error_attempts(error);
    failure.outcome_known = tenantry_error_outcome_known(error) != 0;
    if (const std::int64_t pause = tenantry_error_retry_after_ms(error); pause >= 0) {
        failure.retry_after = std::chrono::milliseconds(pause);
    }
    if (const char *done = tenantry_error_done(error)) {
        failure.done = Json::parse(done, nullptr, false);
    }
    if (const std::uint8_t *body = tenantry_error_body(error)) {
        failure.body.assign(reinterpret_cast<const char *>(body), tenantry_error_body_len(error));
    }
    failure.handle = std::move(handle);
    raise(std::move(failure));
}

/// Refuses a parameter before anything is sent.
[[noreturn]] inline void refuse(const std::string &parameter, const std::string &expected) {
    Failure failure;
    failure.kind = Kind::invalid_argument;
    failure.message = parameter + ": " + expected;
    failure.text = "invalid argument: " + failure.message;
    raise(std::move(failure));
}

}  // namespace detail

}  // namespace tenantry

#endif
