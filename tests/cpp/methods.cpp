// Runs the example of every method, as method_examples.py takes them out of the headers. Those of operations talk to
// the recorder at the address that is the argument. Without one it runs those of procedures, each in a world that
// somebody else makes (tests/c/procedures.py): it says on stdout which one is next and what it needs, and reads on
// stdin one line of JSON with the sandbox's keys and those things.

#include "methods.hpp"

#include "expect.hpp"

using tenantry::Client;
using tenantry::Json;

static void run(const Example &example, const Client &client, World world) {
    // What an example prints is not for whoever makes the worlds.
    std::ostringstream printed;
    std::streambuf *screen = std::cout.rdbuf(printed.rdbuf());
    try {
        example.run(client, world);
        std::cout.rdbuf(screen);
    } catch (const std::exception &error) {
        std::cout.rdbuf(screen);
        std::cerr << example.method << ": " << error.what() << std::endl;
        std::exit(1);
    }
    REQUIRE(world.file.str().empty() != example.downloads);
}

static void operations(const Client &client) {
    for (const Example &example : examples()) {
        if (!example.is_procedure) {
            run(example, client, World{});
        }
    }
    // A request for a token that is not the contract's sample counts as the client's own.
    REQUIRE(client.request("GET", "/verdict").json().at("missing") == Json::array({"auth.request_token"}));
}

static void procedures() {
    for (const Example &example : examples()) {
        if (example.is_procedure) {
            std::cout << example.method << ' ' << example.needs << std::endl;
            std::string line;
            REQUIRE(static_cast<bool>(std::getline(std::cin, line)));
            run(example, Client{config_of_sandbox(line)}, World{Json::parse(line).at("world")});
        }
    }
}

int main(int argc, char **argv) {
    if (argc == 2) {
        operations(client_of(argv[1]));
    } else {
        procedures();
    }
}
