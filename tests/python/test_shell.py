"""`python -m tenantry`: the shell that the tutorials begin with."""

from __future__ import annotations

import os
import subprocess
import sys

import tenantry
from tenantry.sandbox import Sandbox

#: What the guide has a learner look at first.
FIRST_LINES = """
base_url
list(auth)
requests.get(f'{base_url}/tenants/{tenant_id}', headers=auth).status_code
client.tenants.get(tenant_id)['name']
json.dumps(pprint.pformat(1))
"""


def run(*arguments: str, typed: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs `python -m tenantry`, with these lines typed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TENANTRY_")}
    command = [sys.executable, "-m", "tenantry", *arguments]
    return subprocess.run(
        command, input=typed, capture_output=True, text=True, check=False, env=kept | variables
    )


def said(text: str) -> list[str]:
    """What the shell answered, without its prompts."""
    return [line for line in text.replace(">>> ", "").splitlines() if line]


def test_without_a_command_it_says_what_there_is() -> None:
    shown = run()
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "shell" in shown.stdout
    wrong = run("nonsense")
    assert wrong.returncode == 2
    assert "argument command: invalid choice: 'nonsense'" in wrong.stderr
    assert run("--version").stdout == f"tenantry {tenantry.__version__}\n"


def test_the_shell_has_what_every_tutorial_begins_with() -> None:
    shown = run("shell", "--sandbox", typed=FIRST_LINES + "sandbox.now()[:2]\n")
    assert shown.returncode == 0
    url, *rest = said(shown.stdout)
    assert url.startswith("'http://127.0.0.1:")
    assert url.endswith("/api/2'")
    assert rest == ["['Authorization']", "200", "'Sandbox Partner'", "'\"1\"'", "'20'"]
    assert "base_url" in shown.stderr
    assert "Bearer" not in shown.stderr


def test_the_shell_takes_its_client_from_the_environment(sandbox: Sandbox) -> None:
    variables = {
        "TENANTRY_URL": sandbox.url,
        "TENANTRY_CLIENT_ID": sandbox.client_id,
        "TENANTRY_CLIENT_SECRET": sandbox.client_secret,
    }
    shown = run("shell", typed=FIRST_LINES + "tenant_id\n", **variables)
    assert shown.returncode == 0
    assert said(shown.stdout)[0] == f"'{sandbox.url}/api/2'"
    assert said(shown.stdout)[-1] == f"'{sandbox.tenant_id}'"


def test_the_shell_says_what_is_missing() -> None:
    shown = run("shell")
    assert shown.returncode == 1
    assert shown.stderr == "configuration: TENANTRY_URL: this environment variable is not set\n"
