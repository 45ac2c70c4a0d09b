"""The guide's tutorials, as they stand with another import: each is run as a session of the shell."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

from conftest import ROOT
from tenantry._shell import of_sandbox
from tenantry.sandbox import Sandbox

PORTS = sorted((ROOT / "python" / "tutorials" / "ports").glob("*.rst"))

#: Ids, times and tokens differ from run to run.
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize("port", PORTS, ids=lambda port: port.stem)
def test_a_tutorial_runs_as_it_stands(port: Path, sandbox: Sandbox) -> None:
    names = {"base_url", "auth", "tenant_id", "sandbox"}
    session = {name: value for name, value in of_sandbox(sandbox).items() if name in names}
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=OPTIONS)
    steps = doctest.DocTestParser().get_doctest(port.read_text(), session, port.stem, str(port), 0)
    result = runner.run(steps, out=report.append)
    assert result.failed == 0, "".join(report)
    assert result.attempted > 5


def test_only_the_import_differs() -> None:
    for port in PORTS:
        text = port.read_text()
        assert text.count("import tenantry.requests as requests") == 1, port.stem
        assert text.count("tenantry.") == text.count("import tenantry.requests"), port.stem
