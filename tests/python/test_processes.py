"""One process and its children; one interpreter and those inside it."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import pickle
import signal
import socket
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import tenantry
from conftest import NOBODY
from tenantry import AsyncClient, Client, NotFoundError
from tenantry.sandbox import Sandbox

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

WORKERS = 3


def ask_many_times(client: Client, tenant_id: str) -> None:
    """Asks from several threads at once, as a worker does."""
    with ThreadPoolExecutor(4) as pool:
        for tenant in pool.map(client.tenants.get, [tenant_id] * 16):
            assert tenant["id"] == tenant_id


def ask_with_token(url: str, token: str) -> None:
    """Raises an error that has to travel between processes."""
    Client(url, access_token=token).tenants.get(NOBODY)


def test_children_of_multiprocessing_and_their_parent_use_one_client(sandbox: Sandbox) -> None:
    client = sandbox.client()
    ask_many_times(client, sandbox.tenant_id)
    context = multiprocessing.get_context("fork")
    children = [
        context.Process(target=ask_many_times, args=(client, sandbox.tenant_id)) for _ in range(WORKERS)
    ]
    for child in children:
        child.start()
    ask_many_times(client, sandbox.tenant_id)
    for child in children:
        child.join(60)
        assert child.exitcode == 0
    ask_many_times(client, sandbox.tenant_id)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_errors_come_back_from_a_pool_of_processes(sandbox: Sandbox, method: str) -> None:
    token = sandbox.client().auth.request_token({"grant_type": "client_credentials"})["access_token"]
    with ProcessPoolExecutor(1, multiprocessing.get_context(method)) as pool:
        error = pool.submit(ask_with_token, sandbox.url, token).exception(60)
    assert isinstance(error, NotFoundError)
    assert (error.status, error.operation, error.code) == (404, "tenants.get", 1005)
    assert pickle.loads(pickle.dumps(error)).details == error.details


def test_workers_of_a_server_that_loaded_the_application_before_it_forked(sandbox: Sandbox) -> None:
    # As gunicorn does it with --preload: the application, with its clients, is made and used in the master;
    # workers are forked off, one is replaced, and the master goes on using its own.
    client, asynchronous = sandbox.client(), sandbox.async_client()
    client.tenants.get(sandbox.tenant_id)
    asyncio.run(asynchronous.tenants.get(sandbox.tenant_id))
    with socket.create_server(("127.0.0.1", 0)) as door:
        workers = [fork_worker(door, client, asynchronous, sandbox.tenant_id) for _ in range(WORKERS)]
        try:
            with ThreadPoolExecutor(8) as pool:
                answers = set(pool.map(visit, [door.getsockname()] * 32))
            client.tenants.get(sandbox.tenant_id)
            end(workers.pop())
            workers.append(fork_worker(door, client, asynchronous, sandbox.tenant_id))
            answers |= {visit(door.getsockname()) for _ in range(8)}
        finally:
            for worker in workers:
                end(worker)
    assert answers == {b"Sandbox Partner, Sandbox Partner"}
    client.tenants.get(sandbox.tenant_id)


def fork_worker(door: socket.socket, client: Client, asynchronous: AsyncClient, tenant_id: str) -> int:
    """A process that answers visitors until it is ended, by both kinds of clients."""
    worker = os.fork()
    if worker == 0:
        try:
            while True:
                visitor, _ = door.accept()
                with visitor:
                    one = client.tenants.get(tenant_id)["name"]
                    other = asyncio.run(asynchronous.tenants.get(tenant_id))["name"]
                    visitor.sendall(f"{one}, {other}".encode())
        finally:
            os._exit(1)
    return worker


def visit(address: tuple[str, int]) -> bytes:
    """What a worker says."""
    with socket.create_connection(address, 60) as connection:
        return b"".join(iter(lambda: connection.recv(1000), b""))


def end(worker: int) -> None:
    """Ends a worker of ours."""
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)


def test_an_interpreter_inside_the_first_is_refused_and_the_first_goes_on() -> None:
    place = str(Path(tenantry.__file__).parents[1])
    program = f"""
import sys
sys.path.insert(0, {place!r})
import tenantry
inner = '''
import sys
sys.path.insert(0, {place!r})
try:
    import tenantry
except ImportError as error:
    print(error, flush=True)
'''
try:
    import _interpreters as interpreters
    run = interpreters.exec
except ImportError:
    import _xxsubinterpreters as interpreters
    run = interpreters.run_string
number = interpreters.create()
run(number, inner)
interpreters.destroy(number)
print(tenantry.Client("https://host"), flush=True)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "module tenantry._native does not support loading in subinterpreters",
        'Client { url: "https://host", credentials: "none" }',
    ]
