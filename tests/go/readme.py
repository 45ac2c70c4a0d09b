"""Writes the Go code of a README into a folder: ``readme.py <README> <folder>``.

The block that begins with a package is the program; tests go into a file of tests, everything else beside it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

FILES = {
    "functions.go": ("context", "errors", "fmt", "tenantry"),
    "readme_test.go": ("context", "testing", "tenantry", "tenantry/sandbox"),
}


def main(readme: Path, folder: Path) -> None:
    """Writes the files."""
    code: dict[str, str] = {}
    for block in re.findall(r"```go\n(.*?)```", readme.read_text(), re.DOTALL):
        if block.startswith("package main"):
            code["main.go"] = block
            continue
        name = "readme_test.go" if "func Test" in block else "functions.go"
        imports = "".join(f'import "{package}"\n' for package in FILES[name])
        code[name] = code.get(name, f"package main\n\n{imports}") + f"\n{block}"
    assert len(code) == 1 + len(FILES), sorted(code)
    for name, text in code.items():
        (folder / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
