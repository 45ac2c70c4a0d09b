"""The lab and its tutorials, as `make demo` runs them."""

import re
import subprocess
import sys

from conftest import ROOT
from tenantry.sandbox import Sandbox

LAB = ROOT / "python" / "tutorials" / "lab.py"

#: How many numbered steps each part of the tutorials has.
STEPS = {
    "Exercise 1: create an API client to access the API": 8,
    "Exercise 2: issue a token to access the API": 5,
    "Create partner and enable all available standard edition offering items": 8,
    "Create customer, enable all available offering items and switch to production mode": 13,
    "Create user, activate them by setting a password and enable backup services": 18,
    "Exercise 4: get a tenant usage": 1,
    "Exercise 5: create and download simple report": 6,
    "Exercise 6: add marks to your API calls for better support": 5,
    "Suspending a partner or customer": 7,
    "Reactivating a suspended partner or customer": 7,
    "Terminating a partner or customer relationship": 10,
    "Enabling quota upsell for a user account": 7,
}


def lab(*arguments: str) -> "subprocess.CompletedProcess[str]":
    """Runs the lab."""
    return subprocess.run([sys.executable, LAB, *arguments], capture_output=True, text=True, check=False)


def test_every_numbered_step_of_the_tutorials_shows() -> None:
    run = lab()
    assert (run.returncode, run.stderr) == (0, "")
    steps: dict[str, list[int]] = {}
    title = ""
    for line in run.stdout.splitlines():
        if step := re.match(r" +(\d+)\. ", line):
            steps[title].append(int(step[1]))
        elif heading := re.match(r"(?:  )?([A-Z].*)", line):
            title = heading[1]
            steps.setdefault(title, [])
    assert {title: numbers for title, numbers in steps.items() if numbers} == {
        title: list(range(1, count + 1)) for title, count in STEPS.items()
    }


def test_what_the_lab_prints_as_requests_was_asked_for(sandbox: Sandbox) -> None:
    run = lab("--url", sandbox.url, "--login", sandbox.login, "--password", sandbox.password)
    assert (run.returncode, run.stderr) == (0, "")
    shown = re.findall(r"  (\d{3}) ((?:GET|POST|PUT|DELETE) \S+)", run.stdout)
    asked = sandbox.requests()
    for status, request in shown:
        method, path = request.split("?")[0].split()
        pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", f"/api/2{path}"))
        assert any(
            entry["method"] == method and entry["status"] == int(status) and pattern.fullmatch(entry["path"])
            for entry in asked
        ), request


def test_the_lab_can_be_run_again_on_the_same_sandbox(sandbox: Sandbox) -> None:
    for _ in range(2):
        run = lab("--url", sandbox.url, "--login", sandbox.login, "--password", sandbox.password)
        assert (run.returncode, run.stderr) == (0, "")


def test_a_step_that_fails_ends_the_lab(sandbox: Sandbox) -> None:
    sandbox.fail(500, operation="tenants.create")
    run = lab("--url", sandbox.url, "--login", sandbox.login, "--password", sandbox.password)
    assert run.returncode == 1
    assert "The lab ends here: tenants.create: service failure" in run.stderr
