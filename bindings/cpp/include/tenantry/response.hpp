// An answer as it came: status, headers and bytes.

#ifndef TENANTRY_RESPONSE_HPP
#define TENANTRY_RESPONSE_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "detail/handle.hpp"
#include "error.hpp"
#include "json.hpp"

namespace tenantry {

/// What came back. Move-only: it owns the bytes, which end with it. An empty one, made by no call or moved from, has
/// status 0, no headers and no body.
class Response {
public:
    Response() = default;
    /// Takes over a handle of the C library.
    explicit Response(detail::ResponseHandle handle) noexcept : handle_(std::move(handle)) {}

    /// Whether there is an answer.
    explicit operator bool() const noexcept {
        return handle_ != nullptr;
    }
    /// The HTTP status. 0 for what a procedure gives, which came by several requests.
    int status() const noexcept {
        return tenantry_response_status(handle_.get());
    }
    /// The bytes of the body. They belong to the response.
    std::string_view body() const noexcept {
        const auto *bytes = reinterpret_cast<const char *>(tenantry_response_body(handle_.get()));
        return bytes == nullptr ? std::string_view()
                                : std::string_view(bytes, tenantry_response_body_len(handle_.get()));
    }
    /// The body as JSON.
    ///
    /// @throws DecodeError when it is none.
    Json json() const {
        Json value = Json::parse(body(), nullptr, false);
        if (value.is_discarded()) {
            detail::Failure failure;
            failure.kind = Kind::decode;
            failure.status = status();
            failure.message = "expected JSON";
            failure.text = "unexpected answer: expected JSON [status " + std::to_string(failure.status) + "]";
            failure.body = body();
            detail::raise(std::move(failure));
        }
        return value;
    }
    /// What the body is, such as "application/json". Empty when the answer does not say.
    std::string content_type() const {
        return detail::copied(tenantry_response_content_type(handle_.get()));
    }
    /// A header by its name, in capitals or not; of several of one name the first.
    std::optional<std::string> header(const std::string &name) const {
        const char *value = tenantry_response_header(handle_.get(), name.c_str());
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    }
    /// All headers, names and values, as they came.
    std::vector<std::pair<std::string, std::string>> headers() const {
        std::vector<std::pair<std::string, std::string>> all;
        const std::size_t count = tenantry_response_header_count(handle_.get());
        for (std::size_t place = 0; place < count; place++) {
            const char *name = nullptr;
            const char *value = nullptr;
            if (tenantry_response_header_at(handle_.get(), place, &name, &value) == TENANTRY_OK) {
                all.emplace_back(detail::copied(name), detail::copied(value));
            }
        }
        return all;
    }

private:
    detail::ResponseHandle handle_;
};

}  // namespace tenantry

#endif
