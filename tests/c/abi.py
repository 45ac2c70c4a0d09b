"""The ABI that programs rely on: what the header declares and the library exports, beside what was agreed on.

``abi.py <libtenantry.so>`` fails when either differs from crates/ffi/abi.txt. ``abi.py --accept`` writes that
anew, and says whether programs that exist go on working.
"""

from __future__ import annotations

import difflib
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEADER = ROOT / "include/tenantry.h"
AGREED = ROOT / "crates/ffi/abi.txt"
HEAD = "# What libtenantry exports and its header declares. `make abi` writes it, to change it on purpose.\n"


def declared() -> list[str]:
    """The header without its comments, one declaration to a line."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", HEADER.read_text(), flags=re.S)
    constants = re.findall(r"^#define (TENANTRY_\w+) (\S+)$", text, flags=re.M)
    lines = [
        f"constant {name} {value}" for name, value in constants if not name.startswith("TENANTRY_VERSION_")
    ]
    text = re.sub(r"^#.*$", "", text, flags=re.M).replace('extern "C" {', "")
    for declaration in re.findall(r"(?:[^;{}]|\{[^}]*\})+;", text):
        lines.append(" ".join(declaration.split()).lstrip("} ").rstrip(";"))
    return lines


def functions(lines: list[str]) -> set[str]:
    """The names of the functions among these."""
    found = (re.search(r"(tenantry_\w+)\(", line) for line in lines if not line.startswith("typedef"))
    return {match[1] for match in found if match}


def exported(library: str) -> set[str]:
    """What the shared library lets others see."""
    command = ["nm", "--dynamic", "--defined-only", "--format=posix", library]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {line.split()[0] for line in listed.splitlines()}


def agreed() -> list[str]:
    """What was agreed on."""
    return [line for line in AGREED.read_text().splitlines() if not line.startswith("#")]


def breaks(before: list[str], after: list[str]) -> list[str]:
    """What programs may rely on and is gone."""
    return [line for line in before if not any(goes_on(line, other) for other in after)]


def goes_on(before: str, after: str) -> bool:
    """Whether this is the same, or the same struct with more fields at its end."""
    if "{" not in before or "{" not in after:
        return before == after
    (fields, name), (more, other) = before.rsplit("}", 1), after.rsplit("}", 1)
    return name == other and more.startswith(fields)


def accept() -> int:
    """Agrees on what the header declares now."""
    lines = declared()
    gone = breaks(agreed(), lines) if AGREED.exists() else []
    AGREED.write_text(HEAD + "\n".join(lines) + "\n")
    for line in gone:
        print(f"gone or changed: {line}")
    if gone:
        print("Programs that exist may break: a release of this has another SONAME (crates/ffi/build.rs).")
    return 0


def check(library: str) -> int:
    """Tells whether header, library and agreement are one."""
    lines, names = declared(), ("crates/ffi/abi.txt", "include/tenantry.h")
    problems = list(difflib.unified_diff(agreed(), lines, *names, lineterm="", n=0))
    problems += [f"declared but not exported: {name}" for name in functions(lines) - exported(library)]
    problems += [f"exported but not declared: {name}" for name in exported(library) - functions(lines)]
    if problems:
        print("\n".join(problems), file=sys.stderr)
        print("The ABI has changed. If that is on purpose: `make abi`, and commit.", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(accept() if sys.argv[1:] == ["--accept"] else check(sys.argv[1]))
