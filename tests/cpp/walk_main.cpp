// The contract walk: every method is called once, and what arrived at the recorder is what the contract says.

#include "contract_walk.hpp"
#include "expect.hpp"

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    const tenantry::Client client = client_of(argv[1]);
    contract_walk(client);

    const tenantry::Json verdict = client.request("GET", "/verdict").json();
    std::cout << "the recorder's verdict: " << verdict << '\n';
    REQUIRE(verdict.at("problems").empty());
    REQUIRE(verdict.at("missing").empty());
}
