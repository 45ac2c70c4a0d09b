// What bodies and answers are: values of nlohmann::json.

#ifndef TENANTRY_JSON_HPP
#define TENANTRY_JSON_HPP

#include <nlohmann/json.hpp>

namespace tenantry {

/// Any JSON value. Bodies and answers keep every field, known to this version or not.
using Json = nlohmann::json;

}  // namespace tenantry

#endif
