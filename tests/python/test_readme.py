"""The programs on the front page work as they stand there."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tenantry._shell import of_sandbox
from tenantry.sandbox import Sandbox

ROOT = Path(__file__).parents[2]


def programs(language: str) -> list[str]:
    page = (ROOT / "README.md").read_text()
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


def run(program: str, names: dict[str, Any]) -> None:
    exec(compile(program, "README.md", "exec"), names)


def test_the_first_python_program(capsys: pytest.CaptureFixture[str]) -> None:
    run(programs("python")[0], {})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Customer, Inc is at version 2"
    assert lines[1].startswith("tenants.create: name conflict:")


def test_the_python_programs_that_go_on_from_the_shell(
    tenantry_environment: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    names = of_sandbox(tenantry_environment)
    _, *after = programs("python")
    for program in after:
        run(program, names)
    assert capsys.readouterr().out.splitlines() == [
        "Sandbox Partner",
        "Bakery took 6 changes",
        "Sandbox Partner partner",
        "Bakery customer",
        "['Sandbox Partner']",
        "Sandbox Partner (partner)",
        "└─ Bakery (customer, disabled)",
    ]


def test_the_c_program(tmp_path: Path) -> None:
    source = tmp_path / "first.c"
    source.write_text(programs("c")[0])
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
