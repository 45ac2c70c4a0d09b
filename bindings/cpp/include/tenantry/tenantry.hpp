// tenantry: a client library for the Acronis Account Management API v2, at home in C++17.
//
// Header-only, over the C library: link with -ltenantry (pkg-config tenantry, or tenantry::cpp of the CMake package).
// JSON is nlohmann::json.
//
// A program
// =========
//
// @code
// #include <iostream>
// #include <tenantry/tenantry.hpp>
//
// int main() {
//     try {
//         const tenantry::Client client = tenantry::Client::from_env();
//         const tenantry::Json me = client.clients().get(std::getenv("TENANTRY_CLIENT_ID"));
//         tenantry::TenantsListParams params;
//         params.parent_id = me["tenant_id"];
//         params.limit = 10;
//         for (const tenantry::Json &tenant : client.tenants().list_all(params)) {
//             std::cout << tenant["name"] << '\n';
//         }
//     } catch (const tenantry::Error &error) {
//         std::cerr << error.what() << '\n';
//         return 1;
//     }
// }
// @endcode
//
// Conventions, which hold for every method
// ========================================
//
// A method takes the ids in the path, the body, the required query parameters, the optional ones as one struct (all of
// it std::optional), and how the call is made. It blocks until the answer is there or its time is over, and gives the
// answer's JSON, or bytes, or nothing. What fails throws an exception derived from tenantry::Error, and leaves nothing
// behind.
//
// A procedure is several requests as one call. What it does on its way is told to `Call::progress`; what it had done
// when it failed, by `Error::done()`.
//
// Lists that come page by page have two more methods: `list_all` is a range over the items of all pages, `list_pages`
// over the pages.
//
// The example of a method has a `client`, and names such as `customer_id` for what you have.

#ifndef TENANTRY_TENANTRY_HPP
#define TENANTRY_TENANTRY_HPP

#include "accounts.hpp"   // IWYU pragma: export
#include "call.hpp"       // IWYU pragma: export
#include "callbacks.hpp"  // IWYU pragma: export
#include "cancel.hpp"     // IWYU pragma: export
#include "client.hpp"     // IWYU pragma: export
#include "config.hpp"     // IWYU pragma: export
#include "error.hpp"      // IWYU pragma: export
#include "json.hpp"       // IWYU pragma: export
#include "pages.hpp"      // IWYU pragma: export
#include "response.hpp"   // IWYU pragma: export

#endif
