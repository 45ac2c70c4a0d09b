// What the examples of procedures need: the world's things by their names, and callbacks.

#ifndef PROCEDURE_WALK_HPP
#define PROCEDURE_WALK_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <tenantry/tenantry.hpp>
#include <vector>

/// The world of one example, and what its callbacks were told.
class World {
public:
    explicit World(tenantry::Json things);

    /// The thing of this name, which begins with a dollar.
    std::string text(const std::string &name) const;
    /// The same for a number.
    std::int64_t number(const std::string &name) const;
    /// JSON with things in place of the texts that begin with a dollar.
    tenantry::Json json(const std::string &text) const;
    /// Changes something that every object has.
    tenantry::Change change() const;
    /// Counts the bytes that come.
    tenantry::Sink sink();

    /// How the example is called: its progress is counted.
    tenantry::Call call;
    /// How often progress was told.
    int told = 0;
    /// How many bytes came, where there is a sink.
    std::size_t received = 0;
    /// Whether there is one.
    bool receives = false;

private:
    tenantry::Json placed(const tenantry::Json &value) const;

    tenantry::Json things_;
};

/// A procedure's example, and what it needs of the world: names joined by commas.
struct Example {
    std::string procedure;
    std::string needs;
    bool returns;
    tenantry::Json (*run)(const tenantry::Client &client, World &world);
};

/// All of them.
std::vector<Example> examples();

#endif
