// What comes piece by piece, as ranges: the pages of a list, the items of all pages, the steps of a walk.

#ifndef TENANTRY_PAGES_HPP
#define TENANTRY_PAGES_HPP

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "call.hpp"
#include "detail/connection.hpp"

namespace tenantry {

namespace detail {

/// Runs once over what `Source::next()` gives, up to its nothing.
template <typename Source>
class Run {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Json;
    using difference_type = std::ptrdiff_t;
    using pointer = Json *;
    using reference = Json &;

    /// The end.
    Run() = default;
    /// The first that is left.
    explicit Run(Source &source) : source_(&source) {
        ++*this;
    }

    Json &operator*() const {
        return *current_;
    }
    Json *operator->() const {
        return current_.get();
    }
    Run &operator++() {
        if (std::optional<Json> next = source_->next()) {
            current_ = std::make_shared<Json>(*std::move(next));
        } else {
            source_ = nullptr;
            current_.reset();
        }
        return *this;
    }
    Run operator++(int) {
        Run before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Run &left, const Run &right) noexcept {
        return left.source_ == right.source_;
    }
    friend bool operator!=(const Run &left, const Run &right) noexcept {
        return !(left == right);
    }

private:
    Source *source_ = nullptr;
    std::shared_ptr<Json> current_;
};

/// What a C function gives one by one, up to its nothing: a range to run over once.
template <typename Handle, auto Next>
class Cursor {
public:
    using iterator = Run<Cursor>;

    Cursor(std::shared_ptr<const Connection> connection, Handle handle, Call call) noexcept
        : connection_(std::move(connection)), handle_(std::move(handle)), call_(std::move(call)) {}

    /// The next one; nothing after the last. What fails throws.
    std::optional<Json> next() {
        const How how(call_);
        Response one(
            made<ResponseHandle>([&](auto *out, auto *error) { return Next(handle_.get(), how.get(), out, error); }));
        if (!one) {
            return std::nullopt;
        }
        std::optional<Json> value = one.json();
        if (call_.answer != nullptr) {
            *call_.answer = std::move(one);
        }
        return value;
    }
    iterator begin() {
        return iterator(*this);
    }
    iterator end() noexcept {
        return iterator();
    }

private:
    std::shared_ptr<const Connection> connection_;
    Handle handle_;
    Call call_;
};

}  // namespace detail

/// A list, page by page: a range to run over once. Each page is fetched when it is asked for. One that failed throws,
/// and can be asked for again by next(). Move-only.
class Pages : public detail::Cursor<detail::PagesHandle, tenantry_pages_next> {
    using Cursor::Cursor;
};

/// Something that is walked through, such as the tenants of a tree: a range to run over once, which ends where it
/// failed. Move-only.
///
/// @code
/// for (const tenantry::Json &node : client.tenants().walk(root)) {
///     std::cout << std::string(2 * node["depth"].get<std::size_t>(), ' ') << node["name"] << '\n';
/// }
/// @endcode
class Walk : public detail::Cursor<detail::WalkHandle, tenantry_walk_next> {
    using Cursor::Cursor;
};

/// The items of a list, whatever page they are on: a range to run over once. Pages are fetched as items are asked for.
/// A page that fails throws in the midst of the run. Move-only.
///
/// @code
/// tenantry::TenantsListParams below;
/// below.subtree_root_id = root;
/// for (const tenantry::Json &tenant : client.tenants().list_all(below)) {
///     std::cout << tenant["name"] << '\n';
/// }
/// @endcode
class Items {
public:
    using iterator = detail::Run<Items>;

    /// What the methods that end in `_all` make.
    explicit Items(Pages pages) noexcept : pages_(std::move(pages)) {}

    /// The next item; nothing after the last.
    std::optional<Json> next() {
        while (place_ >= items_.size()) {
            std::optional<Json> page = pages_.next();
            if (!page) {
                return std::nullopt;
            }
            items_ = std::move((*page)["items"]);
            place_ = 0;
        }
        return std::move(items_[place_++]);
    }
    iterator begin() {
        return iterator(*this);
    }
    iterator end() noexcept {
        return iterator();
    }

private:
    Pages pages_;
    Json items_ = Json::array();
    std::size_t place_ = 0;
};

}  // namespace tenantry

#endif
