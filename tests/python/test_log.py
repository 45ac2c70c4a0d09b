"""What a program hears under the logger ``tenantry``, if it listens."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest

import tenantry
from conftest import NOBODY, Answer, send
from tenantry import Client
from tenantry.sandbox import Sandbox

Caplog = pytest.LogCaptureFixture


def test_a_request_is_told_at_debug_with_all_there_is_to_know(sandbox: Sandbox, caplog: Caplog) -> None:
    client = sandbox.client()
    client.tenants.get(sandbox.tenant_id)
    with caplog.at_level(logging.DEBUG, "tenantry"):
        client.tenants.get(sandbox.tenant_id, embed_path=True)
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("tenantry", "DEBUG")
    facts = vars(record)
    assert facts["operation"] == "tenants.get"
    assert (facts["method"], facts["path"]) == ("GET", f"/api/2/tenants/{sandbox.tenant_id}")
    assert (facts["status"], facts["attempts"]) == (200, 1)
    assert facts["milliseconds"] > 0
    assert record.getMessage().startswith(
        f"tenants.get: GET /api/2/tenants/{sandbox.tenant_id}: status 200 in "
    )


def test_renewals_and_retries_are_told_at_info(sandbox: Sandbox, caplog: Caplog) -> None:
    sandbox.fail(503, operation="tenants.get", headers={"Retry-After": "0"})
    with caplog.at_level(logging.INFO, "tenantry"):
        sandbox.client().tenants.get(sandbox.tenant_id)
    assert [record.getMessage() for record in caplog.records] == [
        "auth.request_token: POST /api/2/idp/token: issued for client credentials",
        f"tenants.get: GET /api/2/tenants/{sandbox.tenant_id}: attempt 1: status 503; again in 0 ms",
    ]
    assert {record.levelname for record in caplog.records} == {"INFO"}


def test_a_failure_is_told_too(caplog: Caplog) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    client = Client(f"http://127.0.0.1:{port}", access_token="t", retries=0)
    with caplog.at_level(logging.DEBUG, "tenantry"), pytest.raises(tenantry.ConnectionError):
        client.tenants.get(NOBODY)
    assert "connection failed in " in caplog.text


def test_a_retry_is_told_while_the_call_still_waits(serve: Callable[[Answer], str], caplog: Caplog) -> None:
    told = threading.Event()
    attempts = iter(range(2))

    class Listener(logging.Handler):
        def emit(self, _: logging.LogRecord) -> None:
            told.set()

    def answer(request: BaseHTTPRequestHandler) -> None:
        if next(attempts) == 0:
            send(request, 503, Retry_After="0")
        else:
            assert told.wait(20)
            send(request)

    listener = Listener()
    logger = logging.getLogger("tenantry")
    logger.addHandler(listener)
    try:
        with caplog.at_level(logging.INFO, "tenantry"):
            Client(serve(answer), access_token="t", timeout=20).tenants.get(NOBODY)
    finally:
        logger.removeHandler(listener)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_handler_runs_on_the_thread_that_waits_and_may_ask_for_something_itself(
    sandbox: Sandbox, caplog: Caplog, asynchronous: bool
) -> None:
    threads: list[int] = []

    class Curious(logging.Handler):
        def emit(self, _: logging.LogRecord) -> None:
            threads.append(threading.get_ident())
            if len(threads) == 1:
                sandbox.client().tenants.get(sandbox.tenant_id)

    logger = logging.getLogger("tenantry")
    curious = Curious()
    logger.addHandler(curious)
    try:
        with caplog.at_level(logging.DEBUG, "tenantry"):
            if asynchronous:
                asyncio.run(sandbox.async_client().tenants.get(sandbox.tenant_id))
            else:
                sandbox.client().tenants.get(sandbox.tenant_id)
    finally:
        logger.removeHandler(curious)
    assert len(threads) == 4
    assert set(threads) == {threading.get_ident()}


def test_no_secret_is_told(sandbox: Sandbox, caplog: Caplog) -> None:
    client = sandbox.client()
    with caplog.at_level(logging.DEBUG):
        token = client.auth.request_token({"grant_type": "client_credentials"})["access_token"]
        ott = client.auth.request_one_time_token({"login": sandbox.login, "purpose": "user_login"})["ott"]
        sandbox.client(one_time_token=ott).users.me()
        sandbox.client(login=sandbox.login, password=sandbox.password, grant="password").users.me()
    shown = caplog.text + "".join(str(vars(record)) for record in caplog.records)
    assert "issued for one-time token" in shown
    for secret in (sandbox.client_secret, sandbox.password, token, ott):
        assert secret not in shown


def test_a_program_without_a_log_is_spared_the_import() -> None:
    program = """
import sys
from tenantry.sandbox import Sandbox
with Sandbox() as sandbox:
    sandbox.client().tenants.get(sandbox.tenant_id)
print("logging" in sys.modules, "tenantry._log" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"
