"""Fixtures for testing programs that use this library: offline, each test with a sandbox of its own.

pytest finds them by itself where tenantry is installed. ``python/TESTING.md`` shows them at work. Neither the
sandbox nor asyncio is loaded before a test asks for a fixture.
"""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import Any

    from tenantry import AsyncClient, Client
    from tenantry.sandbox import Sandbox

#: How many of the last requests a failing test shows.
SHOWN = 20


def pytest_configure(config: pytest.Config) -> None:
    """Makes the mark known."""
    config.addinivalue_line(
        "markers", "tenantry_sandbox(**settings): how this test's sandbox is made, as in populate={...}"
    )


@pytest.fixture
def tenantry_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A running sandbox: ``fail`` and ``fault`` make things go wrong, ``advance`` lets time pass.

    The mark of the same name has settings for it; the nearest one counts.
    """
    from tenantry.sandbox import Sandbox

    mark = request.node.get_closest_marker("tenantry_sandbox")
    args, settings = (mark.args, mark.kwargs) if mark else ((), {})
    with Sandbox(*args, **settings) as sandbox:
        yield sandbox


@pytest.fixture
def tenantry_client(tenantry_sandbox: Sandbox) -> Client:
    """A client of the sandbox, as its API client."""
    return tenantry_sandbox.client()


@pytest.fixture
def tenantry_async_client(tenantry_sandbox: Sandbox) -> AsyncClient:
    """An asynchronous client of the sandbox, as its API client."""
    return tenantry_sandbox.async_client()


@pytest.fixture
def tenantry_environment(tenantry_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox, to which ``Client.from_env()`` leads for as long as the test runs."""
    monkeypatch.setenv("TENANTRY_URL", tenantry_sandbox.url)
    monkeypatch.setenv("TENANTRY_CLIENT_ID", tenantry_sandbox.client_id)
    monkeypatch.setenv("TENANTRY_CLIENT_SECRET", tenantry_sandbox.client_secret)
    return tenantry_sandbox


# The older kind of wrapper: who has an older pytest must not be stopped by what is merely installed.
@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
    """Shows a failing test's last requests beside its output."""
    outcome = yield
    report: pytest.TestReport = outcome.get_result()
    sandbox: Sandbox | None = getattr(item, "funcargs", {}).get("tenantry_sandbox")
    if call.when == "call" and report.failed and sandbox is not None:
        shown = "\n".join(last_requests(sandbox))
        if shown:
            report.sections.append(("Requests to the sandbox", shown))


def last_requests(sandbox: Sandbox) -> list[str]:
    """The last requests, a line each. A sandbox that the test has stopped does not tell any more."""
    from tenantry import Error

    try:
        entries = sandbox.requests()[-SHOWN:]
    except Error:
        return []
    return [f"{entry['status']} {entry['method']} {entry['path']}" for entry in entries]
