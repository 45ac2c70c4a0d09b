"""What a thread that waits for an answer leaves free: the interpreter, signals, the process."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler

import pytest

from conftest import NOBODY, Answer, send
from tenantry import Client
from tenantry.sandbox import Sandbox


def test_other_threads_run_while_one_waits(serve: Callable[[Answer], str]) -> None:
    arrived, worked = threading.Event(), threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        arrived.set()
        assert worked.wait(20)
        send(request, body=b'{"name": "done"}')

    def work() -> None:
        assert arrived.wait(20)
        worked.set()

    client = Client(serve(answer), access_token="t", timeout=20)
    thread = threading.Thread(target=work)
    thread.start()
    assert client.tenants.get(NOBODY)["name"] == "done"
    thread.join()


def test_many_threads_share_a_client(client: Client, sandbox: Sandbox) -> None:
    with ThreadPoolExecutor(16) as pool:
        tenants = list(pool.map(client.tenants.get, [sandbox.tenant_id] * 64))
    assert {tenant["id"] for tenant in tenants} == {sandbox.tenant_id}
    issued = [entry for entry in sandbox.requests() if entry["path"] == "/api/2/idp/token"]
    assert len(issued) == 1


def test_ctrl_c_ends_the_wait_and_stops_the_request(serve: Callable[[Answer], str]) -> None:
    hung_up = threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        if request.rfile.read(1) == b"":
            hung_up.set()
        request.close_connection = True

    client = Client(serve(answer), access_token="t", timeout=20)
    with pytest.raises(KeyboardInterrupt):
        client.tenants.get(NOBODY)
    assert hung_up.wait(20)


def test_a_signal_that_is_handled_does_not_end_the_wait(serve: Callable[[Answer], str]) -> None:
    handled = threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        os.kill(os.getpid(), signal.SIGUSR1)
        assert handled.wait(20)
        send(request)

    before = signal.signal(signal.SIGUSR1, lambda *_: handled.set())
    try:
        client = Client(serve(answer), access_token="t", timeout=20)
        client.tenants.get(NOBODY)
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_a_signal_handler_may_ask_for_something_itself(
    serve: Callable[[Answer], str], client: Client, sandbox: Sandbox
) -> None:
    asked = threading.Event()

    def handler(*_: object) -> None:
        client.tenants.get(sandbox.tenant_id)
        asked.set()

    def answer(request: BaseHTTPRequestHandler) -> None:
        os.kill(os.getpid(), signal.SIGUSR1)
        assert asked.wait(20)
        send(request)

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        Client(serve(answer), access_token="t", timeout=20).tenants.get(NOBODY)
    finally:
        signal.signal(signal.SIGUSR1, before)


def in_child(work: Callable[[], object]) -> int:
    """Does something in a forked child and gives its exit status."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_makes_its_own_calls(client: Client, sandbox: Sandbox) -> None:
    client.tenants.get(sandbox.tenant_id)
    assert in_child(lambda: client.tenants.get(sandbox.tenant_id)) == 0
    client.tenants.get(sandbox.tenant_id)
    assert in_child(lambda: in_child(lambda: client.tenants.get(sandbox.tenant_id)) or 1 / 1) == 0
    client.tenants.get(sandbox.tenant_id)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_in_the_middle_of_a_call_harms_neither_side(
    serve: Callable[[Answer], str], client: Client, sandbox: Sandbox
) -> None:
    arrived, forked = threading.Event(), threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        arrived.set()
        assert forked.wait(20)
        send(request, body=b'{"name": "done"}')

    slow = Client(serve(answer), access_token="t", timeout=20)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(slow.tenants.get, NOBODY)
        assert arrived.wait(20)
        assert in_child(lambda: client.tenants.get(sandbox.tenant_id)) == 0
        forked.set()
        assert waiting.result()["name"] == "done"
    assert client.tenants.get(sandbox.tenant_id)["id"] == sandbox.tenant_id


def test_a_program_may_end_while_a_call_waits_and_a_sandbox_runs() -> None:
    program = """
import socket, threading
from tenantry import Client
from tenantry.sandbox import Sandbox

sandbox = Sandbox()
silent = socket.create_server(("127.0.0.1", 0))
client = Client(f"http://127.0.0.1:{silent.getsockname()[1]}", access_token="t")
threading.Thread(target=client.tenants.get, args=(sandbox.tenant_id,), daemon=True).start()
silent.accept()
print("the end")
"""
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "the end\n", "")
