// What the examples of methods need: the world's things by their names, and a file for what they download.

#ifndef METHODS_HPP
#define METHODS_HPP

#include <cstdint>
#include <sstream>
#include <string>
#include <tenantry/tenantry.hpp>
#include <vector>

/// The world of one example.
struct World {
    tenantry::Json things = tenantry::Json::object();
    /// Where downloads go.
    std::ostringstream file = {};

    /// The thing of this name.
    std::string text(const std::string &name) const {
        return things.at(name).get<std::string>();
    }
    std::int64_t number(const std::string &name) const {
        return things.at(name).get<std::int64_t>();
    }
};

/// A method's example, and what it needs of the world: names joined by commas.
struct Example {
    std::string method;
    std::string needs;
    bool is_procedure;
    /// Something comes into the file.
    bool downloads;
    void (*run)(const tenantry::Client &client, World &world);
};

/// All of them.
std::vector<Example> examples();

#endif
