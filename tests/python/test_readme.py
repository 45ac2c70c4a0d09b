"""The programs on the front page work as they stand there."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tenantry.sandbox import Sandbox

ROOT = Path(__file__).parents[2]


def program(language: str) -> str:
    page = (ROOT / "README.md").read_text()
    found = re.search(rf"```{language}\n(.*?)```", page, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_python_program(capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(program("python"), "README.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Customer, Inc is at version 2"
    assert lines[1].startswith("tenants.create: name conflict:")


def test_the_c_program(tmp_path: Path) -> None:
    source = tmp_path / "first.c"
    source.write_text(program("c"))
    library = ROOT / "target/debug"
    binary = tmp_path / "first"
    flags = [
        "-Wall",
        "-Wextra",
        "-Werror",
        f"-I{ROOT}/include",
        str(library / "libtenantry.a"),
        "-lm",
        "-pthread",
    ]
    subprocess.run(["cc", str(source), "-o", str(binary), *flags], check=True)
    with Sandbox() as sandbox:
        environment = os.environ | {
            "TENANTRY_URL": sandbox.url,
            "TENANTRY_CLIENT_ID": sandbox.client_id,
            "TENANTRY_CLIENT_SECRET": sandbox.client_secret,
        }
        run = subprocess.run([str(binary)], env=environment, capture_output=True, text=True, check=True)
    assert sandbox.tenant_id in run.stdout
