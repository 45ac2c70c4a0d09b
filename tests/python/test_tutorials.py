"""The tutorials in this library's manner: each runs by itself, against a sandbox of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT

TUTORIALS = ROOT / "python" / "tutorials"

#: The topics of the guide's index, and what is to be seen when its tutorial runs.
TOPICS = {
    "authentication": "A client that was deleted gets no token",
    "billing": "Licensing: per_gb at tier level 3",
    "branding": "FooBar, in orange",
    "errors": "Again in 7.0 seconds",
    "locations_and_storages": "A location with storages stays",
    "login_as_user": "I am johncustomer@mysite.com",
    "offering_items": "Somebody else was first",
    "provisioning": "workstations: quota was 25, overage 5, is 30, overage 5",
    "reports": "The billing report is stored as csv_v2_0, json_v2_0",
    "roles": "backup_user, company_admin",
    "search": "'smith fir'  finds ['tenant Sandbox Partner / John Smith First']",
    "services": "The platform itself stays on",
    "tenants": "Nothing is left below Sandbox Partner",
    "two_factor": "The user's own status is setup_required",
    "upsell": "Buy now: https://www.johndoe.com/store",
    "usage": "workstations: 7 used, 3 left, within",
    "users": "The user can log in: JohnDoe",
}


@pytest.mark.parametrize("topic", TOPICS)
def test_a_tutorial_runs(topic: str) -> None:
    program = [sys.executable, "-W", "error", str(TUTORIALS / f"{topic}.py")]
    run = subprocess.run(program, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert TOPICS[topic] in run.stdout


def test_every_tutorial_is_run() -> None:
    programs = {path.stem for path in TUTORIALS.glob("*.py") if "__main__" in path.read_text()}
    assert programs - {"lab"} == set(TOPICS)


def test_every_port_stands_beside_a_tutorial() -> None:
    for port in (TUTORIALS / "ports").glob("*.rst"):
        beside = named(port)
        assert beside, port.stem
        assert beside <= set(TOPICS) | {"lab"}


def named(port: Path) -> set[str]:
    """The tutorials that a port says stand beside it."""
    line = next(line for line in port.read_text().splitlines() if "Beside it: " in line)
    return {word.strip("`,.").removesuffix(".py") for word in line.split("Beside it: ")[1].split()} - {"and"}


def test_the_index_lists_every_tutorial_and_nothing_else() -> None:
    listed = set(re.findall(r"\]\(([^)]+)\)", (TUTORIALS / "README.md").read_text()))
    ports = {f"ports/{port.name}" for port in (TUTORIALS / "ports").glob("*.rst")}
    assert listed == ports | {f"{topic}.py" for topic in TOPICS} | {"lab.py", "first_steps.ipynb"}
