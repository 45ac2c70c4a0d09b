// What a call is given, as the C library takes it. Every holder gives its C arguments, which are good as long as it
// lives.

#ifndef TENANTRY_DETAIL_GIVEN_HPP
#define TENANTRY_DETAIL_GIVEN_HPP

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "../error.hpp"

namespace tenantry::detail {

/// A text as C takes it. C would not see what stands behind a NUL.
inline const char *c_text(const char *name, const std::string &text) {
    if (text.find('\0') != std::string::npos) {
        refuse(name, "expected text without NUL");
    }
    return text.c_str();
}

/// Several texts, joined by commas.
inline std::string joined(const char *name, const std::vector<std::string> &texts) {
    std::string all;
    for (const std::string &text : texts) {
        if (text.empty() || text.find_first_of(std::string_view(",\0", 2)) != std::string::npos) {
            refuse(name, "expected values that are not empty and hold no comma");
        }
        all += all.empty() ? text : "," + text;
    }
    return all;
}

/// Keeps the texts that were made for a params struct.
class Texts {
public:
    const char *text(const char *name, const std::optional<std::string> &given) const {
        return given ? c_text(name, *given) : nullptr;
    }
    const char *list(const char *name, const std::optional<std::vector<std::string>> &given) {
        return given ? made_.emplace_back(joined(name, *given)).c_str() : nullptr;
    }

private:
    std::deque<std::string> made_;
};

/// A number as a params struct takes it.
template <typename Number>
const Number *number(const std::optional<Number> &given) noexcept {
    return given ? &*given : nullptr;
}

/// A switch as a params struct takes it.
inline std::int32_t flag(const std::optional<bool> &given) noexcept {
    return !given ? TENANTRY_UNSET : *given ? TENANTRY_TRUE : TENANTRY_FALSE;
}

/// A C struct with nothing set but its size.
template <typename Struct>
Struct sized() noexcept {
    Struct empty{};
    empty.struct_size = sizeof(Struct);
    return empty;
}

/// One argument that is a text of the caller's.
struct Text {
    const char *value;
    auto arguments() const {
        return std::make_tuple(value);
    }
};

inline Text text(const char *name, const std::string &given) {
    return {c_text(name, given)};
}

/// One argument that is a text made here: a number, or several texts.
struct Made {
    std::string value;
    auto arguments() const {
        return std::make_tuple(value.c_str());
    }
};

inline Made text(const char *, std::int64_t given) {
    return {std::to_string(given)};
}
inline Made text(const char *, bool given) {
    return {given ? "true" : "false"};
}
inline Made text(const char *, double given) {
    return {Json(given).dump()};
}
inline Made text(const char *name, const std::vector<std::string> &given) {
    return {joined(name, given)};
}

/// One argument: a switch of a procedure.
struct Switch {
    bool value;
    auto arguments() const {
        return std::make_tuple(std::int32_t{value ? TENANTRY_TRUE : TENANTRY_FALSE});
    }
};

/// One argument: texts up to a null.
struct Listed {
    const char *const *value;
    auto arguments() const {
        return std::make_tuple(value);
    }
};

/// Two arguments: the bytes of a body and their number.
struct Bytes {
    std::string_view value;
    auto arguments() const {
        return std::make_tuple(reinterpret_cast<const std::uint8_t *>(value.data()), value.size());
    }
};

/// The same for bytes made here.
struct Document {
    std::string value;
    auto arguments() const {
        return Bytes{value}.arguments();
    }
};

/// A JSON body.
inline Document json(const char *name, const Json &given) {
    try {
        return {given.dump()};
    } catch (const Json::exception &) {
        refuse(name, "expected JSON whose texts are UTF-8");
    }
}

/// One argument: the C form of a struct of optional parameters, which `raw` makes.
template <typename Raw>
struct Params {
    Texts texts;
    Raw raw;
    auto arguments() const {
        return std::make_tuple(&raw);
    }
};

template <typename Given>
auto params(const Given &given) {
    Texts texts;
    auto made = raw(given, texts);
    return Params<decltype(made)>{std::move(texts), made};
}

}  // namespace tenantry::detail

#endif
