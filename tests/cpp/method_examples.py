"""Takes the examples of methods out of the headers and prints them as a C++ file that methods.cpp runs.

What an example rests on stands before it, and its lines as they are.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests/c"))

from examples import named_in  # noqa: E402 (after the path)

API = sorted((ROOT / "bindings/cpp/include/tenantry/api").glob("*.hpp"))

#: A method with all that is said above it, up to its name. Runs over pages are told with another method.
METHOD = re.compile(r"((?:^    ///.*\n)+)^    (Json|void|std::string|Walk) (\w+)\(", re.MULTILINE)

#: What the function of an example takes.
TAKEN = "[[maybe_unused]] const tenantry::Client &client, [[maybe_unused]] World &world"

#: What the world holds as a number.
NUMBERS = {"customer_number"}


def held(name: str) -> str:
    """The declaration of a thing of the world."""
    if name in NUMBERS:
        return f'const std::int64_t {name} = world.number("{name}");'
    return f'const std::string {name} = world.text("{name}");'


def main() -> None:
    """Prints the file."""
    code, rows = "", ""
    for header in API:
        for about, _, method in METHOD.findall(header.read_text("utf-8")):
            name = f"{header.stem}_{method}"
            found = re.search(r"/// @code\n(.*?)^ *///* @endcode", about, re.MULTILINE | re.DOTALL)
            if not found:
                raise SystemExit(f"{name} has no example")
            example = re.sub(r"^ *///", "   ", found[1], flags=re.MULTILINE)
            needs = named_in(example)
            downloads = "into(file)" in example
            before = [held(thing) for thing in needs] + ["std::ostream &file = world.file;"] * downloads
            lines = "".join(f"    {line}\n" for line in before)
            code += f"static void {name}({TAKEN}) {{\n{lines}{example}}}\n\n"
            flags = f"{'Requests: ' in about}, {downloads}".lower()
            rows += f'        {{"{name}", "{",".join(needs)}", {flags}, {name}}},\n'
    print('#include <iostream>\n\n#include "methods.hpp"\n')
    print(f"{code}std::vector<Example> examples() {{\n    return {{\n{rows}    }};\n}}")


if __name__ == "__main__":
    main()
