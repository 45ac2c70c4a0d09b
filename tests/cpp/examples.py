"""The examples of the C++ headers, of their README, and of the project's, as programs.

``examples.py program`` prints the README's first program, ``examples.py header-program`` the one in front of
the headers, and ``examples.py all`` one program that runs every other example against a sandbox.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CPP = ROOT / "bindings/cpp"
HEADERS = sorted((CPP / "include/tenantry").glob("*.hpp"))

# What examples may name: what the members of this are called.
BEFORE = """
#include <chrono>
#include <future>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <tenantry/tenantry.hpp>
#include <thread>

struct Examples {
    const tenantry::Client client;
    const std::string first_line;
    const std::string datacenter_url;
    const std::string client_id;
    const std::string client_secret;
    const std::string root;
    const std::string customer;
    const std::string nobody = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
"""

AFTER = """};

int main(int, char **argv) {
    const std::string first_line = argv[1];
    const tenantry::Json keys = tenantry::Json::parse(first_line);
    tenantry::Config config;
    config.datacenter_url = keys.at("url");
    config.client_id = keys.at("client_id").get<std::string>();
    config.client_secret = keys.at("client_secret").get<std::string>();
    const auto examples = [&](const std::string &name) {
        tenantry::Client client{config};
        const std::string root = keys.at("tenant_id");
        const std::string customer =
            client.tenants().create({{"name", name}, {"kind", "customer"}, {"parent_id", root}}).at("id");
        return Examples{std::move(client), first_line, config.datacenter_url, *config.client_id,
                        *config.client_secret, root, customer};
    };
"""


def in_header(text: str) -> list[str]:
    """The examples in a header's comments."""
    blocks = re.findall(r"^ *//+ @code\n(.*?)^ *//+ @endcode", text, re.MULTILINE | re.DOTALL)
    return [re.sub(r"^ *//+ ?", "", block, flags=re.MULTILINE) for block in blocks]


def in_readme(text: str) -> list[str]:
    """The examples in a README."""
    return re.findall(r"^```cpp\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def is_program(example: str) -> bool:
    """Whether it is whole as it stands."""
    return example.startswith("#include")


def programs(examples: list[str]) -> str:
    """The only whole program among them."""
    (program,) = filter(is_program, examples)
    return program


def all_of(examples: list[str]) -> str:
    """One program of all that are none by themselves."""
    functions = calls = ""
    for i, body in enumerate(example for example in examples if not is_program(example)):
        call = f"run_{i}()"
        if "tenantry::Client client =" in body:
            # It makes a client of that name itself, so it stands where there is none yet.
            functions += f"    static void run_{i}(const std::string &root) {{\n{body}    }}\n"
            call = f'run_{i}(keys.at("tenant_id"))'
        else:
            functions += f"    void run_{i}() const {{\n{body}    }}\n"
        calls += f'    examples("Example {i}").{call};\n'
    return f"{BEFORE}{functions}{AFTER}{calls}}}\n"


headers = [example for header in HEADERS for example in in_header(header.read_text("utf-8"))]
readme = in_readme((CPP / "README.md").read_text("utf-8"))
project = in_readme((ROOT / "README.md").read_text("utf-8"))
print(
    {
        "program": lambda: programs(readme),
        "header-program": lambda: programs(headers),
        "all": lambda: all_of(headers + readme + project),
    }[sys.argv[1]]()
)
