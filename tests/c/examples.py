"""Takes the examples out of the header and prints them as a C file that examples.c runs: a function to each.

What an example rests on (see the header's introduction) stands before it, and its lines as they are.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests/python"))

from world import World  # noqa: E402 (after the path)

#: What the example world may hold.
WORLD = sorted({name for name in vars(World) if not name.startswith("_")} | {"root_id"})


def named_in(code: str) -> list[str]:
    """The things of the world that an example names."""
    words = set(re.findall(r"(?<!\.)\b\w+", re.sub(r'"[^"<>]*"', "", code)))
    return [name for name in WORLD if name in words]


@dataclass
class Function:
    """A function of the header, and what is said above it."""

    name: str
    about: str
    parameters: str

    @property
    def has_example(self) -> bool:
        """Whether it must have one: it asks the service for something that has a name."""
        asks = "tenantry_client *client" in self.parameters and "tenantry_call *call" in self.parameters
        return (asks and self.name != "tenantry_request") or self.is_walk

    @property
    def is_walk(self) -> bool:
        """Whether it gives what comes one by one."""
        return "tenantry_walk **out" in self.parameters

    @property
    def example(self) -> str:
        """The lines of its example."""
        found = re.search(r"@code\n(.*?)\n *\* @endcode", self.about, re.DOTALL)
        if not found:
            raise SystemExit(f"{self.name} has no example")
        return re.sub(r"^ *\* ?", "", found[1], flags=re.MULTILINE)

    def code(self) -> str:
        """The example as a function of its own."""
        example = self.example
        notes = re.sub(r"\n// {5}", " ", example)
        before = [f'const char *{name} = text("{name}");' for name in named_in(re.sub(r"//.*", "", notes))]
        for name, value in re.findall(r"^// (\w+): (\{.*|\[.*)$", notes, re.MULTILINE):
            before += [f"const uint8_t *{name} = (const uint8_t *)json({json.dumps(value)});"]
            before += [f"const size_t {name}_len = strlen((const char *){name});"]
        for name in re.findall(r"^// (\w+): the bytes of a PNG picture$", notes, re.MULTILINE):
            before += [f'const uint8_t *{name} = (const uint8_t *)"\\x89PNG\\r\\n\\x1a\\n";']
            before += [f"const size_t {name}_len = strlen((const char *){name});"]
        for name, value in re.findall(r"^// (\w+) gives: (.*)$", notes, re.MULTILINE):
            before += [f"char *{name}_data = json({json.dumps(value)});"]
        if "&fd" in example:
            before += ["int fd = file_to_fill();"]
        after = ""
        if self.is_walk:
            before += ["tenantry_walk *walk = NULL;"]
            after = (
                "    if (code == TENANTRY_OK) {\n"
                "        code = tenantry_walk_next(walk, NULL, &out, &error);\n"
                "    }\n"
                "    tenantry_walk_free(walk);\n"
            )
        lines = "".join(f"    {line}\n" for line in [*before, *example.splitlines()])
        return (
            f"static int32_t {self.name}_example(const tenantry_client *client, tenantry_response **result,\n"
            "    tenantry_error **failure)\n"
            "{\n    int32_t code;\n    tenantry_response *out = NULL;\n    tenantry_error *error = NULL;\n"
            f"{lines}{after}    *result = out;\n    *failure = error;\n    return code;\n}}\n\n"
        )

    def row(self) -> str:
        """Its row in the table."""
        needs = ",".join(named_in(self.example))
        is_procedure = int("Requests: " in self.about)
        gives = int(not re.search(r"which has no\s+\*?\s*body|which is empty", self.about))
        return f'    {{"{self.name}", "{needs}", {is_procedure}, {gives}, {self.name}_example}},\n'


def functions(header: str) -> list[Function]:
    """All of a header."""
    found = re.findall(r"^/\*\*\n((?: \*.*\n)+?) \*/\nint32_t (\w+)\(([^;]*)\);", header, re.MULTILINE)
    return [Function(name, about, parameters) for about, name, parameters in found]


if __name__ == "__main__":
    header = (ROOT / "include/tenantry.h").read_text("utf-8")
    shown = [function for function in functions(header) if function.has_example]
    print('#include "examples.h"\n')
    print("".join(function.code() for function in shown))
    print(f"const struct example EXAMPLES[] = {{\n{''.join(function.row() for function in shown)}}};\n")
    print("const size_t EXAMPLE_COUNT = sizeof EXAMPLES / sizeof EXAMPLES[0];")
