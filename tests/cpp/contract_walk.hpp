// The walk over every method, which codegen writes.

#ifndef CONTRACT_WALK_HPP
#define CONTRACT_WALK_HPP

#include <string>
#include <tenantry/tenantry.hpp>
#include <vector>

/// Calls every method once. Throws when one fails.
void contract_walk(const tenantry::Client &client);

/// The names of all operations, as in `tenants.get`: what a server can tell apart.
std::vector<std::string> contract_operations();

#endif
