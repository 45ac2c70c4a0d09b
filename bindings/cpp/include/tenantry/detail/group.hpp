// What the groups of operations have in common: how they ask.

#ifndef TENANTRY_DETAIL_GROUP_HPP
#define TENANTRY_DETAIL_GROUP_HPP

#include <memory>
#include <string>
#include <tuple>
#include <utility>

#include "../pages.hpp"
#include "connection.hpp"

namespace tenantry::detail {

/// A group of operations over one connection, which it keeps. Cheap to make and to copy.
class Group {
public:
    explicit Group(std::shared_ptr<const Connection> connection) noexcept : connection_(std::move(connection)) {}

protected:
    /// For answers without a body.
    template <typename Function, typename... Given>
    void ask(Function *function, const Call &call, const Given &...given) const {
        handed_on(call, send(function, call, given...));
    }
    /// For answers in JSON.
    template <typename Function, typename... Given>
    Json ask_json(Function *function, const Call &call, const Given &...given) const {
        Response response = send(function, call, given...);
        Json value = response.json();
        handed_on(call, std::move(response));
        return value;
    }
    /// For answers of other bytes.
    template <typename Function, typename... Given>
    std::string ask_bytes(Function *function, const Call &call, const Given &...given) const {
        Response response = send(function, call, given...);
        std::string value(response.body());
        handed_on(call, std::move(response));
        return value;
    }
    /// For lists that come page by page.
    template <typename Function, typename... Given>
    Pages pages(Function *function, const Call &call, const Given &...given) const {
        return Pages(connection_, called<PagesHandle>(function, connection_, std::tuple(), given...), call);
    }
    /// The same, item by item.
    template <typename Function, typename... Given>
    Items items(Function *function, const Call &call, const Given &...given) const {
        return Items(pages(function, call, given...));
    }
    /// For what is walked through.
    template <typename Function, typename... Given>
    Walk walked(Function *function, const Call &call, const Given &...given) const {
        return Walk(connection_, called<WalkHandle>(function, connection_, std::tuple(), given...), call);
    }

private:
    template <typename Function, typename... Given>
    Response send(Function *function, const Call &call, const Given &...given) const {
        const How how(call);
        return Response(called<ResponseHandle>(function, connection_, std::make_tuple(how.get()), given...));
    }
    static void handed_on(const Call &call, Response response) noexcept {
        if (call.answer != nullptr) {
            *call.answer = std::move(response);
        }
    }

    std::shared_ptr<const Connection> connection_;
};

}  // namespace tenantry::detail

#endif
