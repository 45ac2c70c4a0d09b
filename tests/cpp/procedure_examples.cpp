// Runs the example of every procedure in a world that somebody else makes (tests/c/procedures.py): for each it says on
// stdout which procedure is next and what it needs, and reads on stdin one line of JSON with the sandbox's keys and
// those things.

#include <utility>

#include "expect.hpp"
#include "procedure_walk.hpp"

using tenantry::Json;

World::World(Json things) : things_(std::move(things)) {
    call.progress = [this](const tenantry::Progress &progress) {
        REQUIRE(!progress.operation.empty());
        told++;
    };
}

std::string World::text(const std::string &name) const {
    return things_.at(name.substr(1)).get<std::string>();
}

std::int64_t World::number(const std::string &name) const {
    return things_.at(name.substr(1)).get<std::int64_t>();
}

Json World::json(const std::string &text) const {
    return placed(Json::parse(text));
}

Json World::placed(const Json &value) const {
    if (value.is_string() && value.get_ref<const std::string &>().rfind('$', 0) == 0) {
        return things_.at(value.get_ref<const std::string &>().substr(1));
    }
    Json all = value;
    if (value.is_structured()) {
        for (Json &item : all) {
            item = placed(item);
        }
    }
    return all;
}

tenantry::Change World::change() const {
    return [](const Json &current) -> Json {
        REQUIRE(current.is_object());
        // What has a version of its own has a language; lists of items are left as they are.
        return current.contains("version") ? Json({{"language", "de"}}) : Json();
    };
}

tenantry::Sink World::sink() {
    receives = true;
    return [this](std::string_view bytes) { received += bytes.size(); };
}

int main() {
    for (const Example &example : examples()) {
        std::cout << example.procedure << ' ' << example.needs << std::endl;
        std::string line;
        REQUIRE(static_cast<bool>(std::getline(std::cin, line)));
        World world(Json::parse(line).at("world"));
        const tenantry::Client client{config_of_sandbox(line)};
        try {
            const Json result = example.run(client, world);
            REQUIRE(result.is_null() != example.returns);
            REQUIRE(world.told > 0);
            REQUIRE((world.received > 0) == world.receives);
        } catch (const std::exception &error) {
            std::cerr << example.procedure << ": " << error.what() << std::endl;
            return 1;
        }
    }
}
