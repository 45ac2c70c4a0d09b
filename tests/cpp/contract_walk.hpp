// The walk over every method, which codegen writes.

#ifndef CONTRACT_WALK_HPP
#define CONTRACT_WALK_HPP

#include <tenantry/tenantry.hpp>

/// Calls every method once. Throws when one fails.
void contract_walk(const tenantry::Client &client);

#endif
