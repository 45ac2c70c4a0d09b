"""The asynchronous client: the same names, awaited, in asyncio's event loop and in uvloop's."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
import uvloop

import contract_walk_async
import tenantry
from conftest import NOBODY, Answer, Recorder, send
from tenantry import AsyncClient
from tenantry.sandbox import Sandbox
from tenantry.services import SERVICES

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture(params=[asyncio.run, uvloop.run], ids=["asyncio", "uvloop"])
def run(request: pytest.FixtureRequest) -> Run:
    """Runs a coroutine in an event loop of its own."""
    chosen: Run = request.param
    return chosen


def hangs(arrived: threading.Event, hung_up: threading.Event) -> Answer:
    """Answers nothing, and tells when the caller has given up."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        arrived.set()
        if request.rfile.read(1) == b"":
            hung_up.set()
        request.close_connection = True

    return answer


def test_every_method_sends_what_the_contract_says(run: Run, recorder: Recorder) -> None:
    run(contract_walk_async.walk(AsyncClient(recorder.url, access_token="token", timeout=20)))
    verdict = recorder.verdict()
    assert verdict["problems"] == []
    assert verdict["missing"] == []


def test_calls_give_what_blocking_calls_give(run: Run, sandbox: Sandbox) -> None:
    blocking = sandbox.client()

    async def main() -> None:
        async with sandbox.async_client() as client:
            assert await client.tenants.get(sandbox.tenant_id) == blocking.tenants.get(sandbox.tenant_id)
            response = await client.with_response.tenants.get(sandbox.tenant_id)
            assert (response.status, response.data["id"]) == (200, sandbox.tenant_id)
            raw = await client.request("GET", f"/api/2/tenants/{sandbox.tenant_id}")
            assert raw.json() == response.data
            customer = await client.tenants.create(
                {"name": "Customer", "kind": "customer", "parent_id": sandbox.tenant_id}
            )
            scoped = client.for_tenant(customer["id"])
            assert type(scoped) is AsyncClient
            assert (await scoped.tenants.get(customer["id"]))["id"] == customer["id"]
            with pytest.raises(tenantry.NotFoundError) as caught:
                await client.tenants.get(NOBODY)
            assert (caught.value.status, caught.value.operation) == (404, "tenants.get")
            with pytest.raises(tenantry.InvalidArgumentError):
                await client.tenants.get("no id")

    run(main())


def test_a_call_is_a_coroutine_that_a_task_can_have(run: Run, sandbox: Sandbox) -> None:
    async def main() -> None:
        call = sandbox.async_client().tenants.get(sandbox.tenant_id)
        assert asyncio.iscoroutine(call)
        task = asyncio.create_task(call)
        assert (await task)["id"] == sandbox.tenant_id

    run(main())


def test_calls_go_on_side_by_side_without_threads_of_their_own(
    run: Run, serve: Callable[[Answer], str]
) -> None:
    together = threading.Barrier(8)

    def answer(request: BaseHTTPRequestHandler) -> None:
        together.wait(20)
        send(request, body=b'{"threads": %d}' % count())

    def count() -> int:
        names = [task.read_text().strip() for task in Path("/proc/self/task").glob("*/comm")]
        return names.count("tenantry")

    async def main() -> None:
        client = AsyncClient(serve(answer), access_token="t", timeout=20)
        path = f"/api/2/tenants/{NOBODY}"
        for response in await asyncio.gather(*(client.request("GET", path) for _ in range(8))):
            assert response.json() == {"threads": 1}

    run(main())


def test_many_tasks_share_one_token(run: Run, sandbox: Sandbox) -> None:
    async def main() -> None:
        client = sandbox.async_client()
        await asyncio.gather(*(client.tenants.get(sandbox.tenant_id) for _ in range(64)))

    run(main())
    issued = [entry for entry in sandbox.requests() if entry["path"] == "/api/2/idp/token"]
    assert len(issued) == 1


def test_a_cancelled_call_stops_its_request(run: Run, serve: Callable[[Answer], str]) -> None:
    arrived, hung_up = threading.Event(), threading.Event()

    async def main() -> None:
        client = AsyncClient(serve(hangs(arrived, hung_up)), access_token="t")
        task = asyncio.create_task(client.tenants.get(NOBODY))
        assert await asyncio.to_thread(arrived.wait, 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(hung_up.wait, 20)

    run(main())


def test_a_time_limit_around_a_call_stops_its_request(run: Run, serve: Callable[[Answer], str]) -> None:
    arrived, hung_up = threading.Event(), threading.Event()

    async def main() -> None:
        client = AsyncClient(serve(hangs(arrived, hung_up)), access_token="t")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.tenants.get(NOBODY), 0.2)
        assert await asyncio.to_thread(hung_up.wait, 20)

    run(main())


def test_a_call_that_is_cancelled_before_it_began_sends_nothing(run: Run, sandbox: Sandbox) -> None:
    async def main() -> None:
        task = asyncio.create_task(sandbox.async_client().tenants.get(sandbox.tenant_id))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())
    assert sandbox.requests() == []


def test_ctrl_c_ends_the_loop_and_stops_the_request(serve: Callable[[Answer], str]) -> None:
    hung_up = threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        if request.rfile.read(1) == b"":
            hung_up.set()
        request.close_connection = True

    client = AsyncClient(serve(answer), access_token="t", timeout=20)
    with pytest.raises(KeyboardInterrupt):
        asyncio.run(client.tenants.get(NOBODY))
    assert hung_up.wait(20)


def test_a_client_may_be_used_in_one_loop_after_the_other(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    for run in (asyncio.run, uvloop.run, asyncio.run):
        assert run(client.tenants.get(sandbox.tenant_id))["id"] == sandbox.tenant_id


def test_a_client_may_be_used_in_several_loops_at_once(sandbox: Sandbox) -> None:
    client = sandbox.async_client()

    async def main() -> set[str]:
        tenants = await asyncio.gather(*(client.tenants.get(sandbox.tenant_id) for _ in range(16)))
        return {tenant["id"] for tenant in tenants}

    with ThreadPoolExecutor(4) as pool:
        for ids in pool.map(lambda _: asyncio.run(main()), range(8)):
            assert ids == {sandbox.tenant_id}


def test_a_loop_that_has_ended_leaves_nothing_open(run: Run, sandbox: Sandbox) -> None:
    def sockets() -> int:
        gc.collect()
        links = (os.readlink(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd") if exists(fd))
        return sum(link.startswith("socket:") for link in links)

    def exists(fd: str) -> bool:
        return os.path.lexists(f"/proc/self/fd/{fd}")

    client = sandbox.async_client()
    run(client.tenants.get(sandbox.tenant_id))
    before = sockets()
    for _ in range(5):
        run(client.tenants.get(sandbox.tenant_id))
    assert sockets() == before


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_runs_a_loop_of_its_own(run: Run, sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    run(client.tenants.get(sandbox.tenant_id))
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if run(client.tenants.get(sandbox.tenant_id))["id"] == sandbox.tenant_id else 1
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    run(client.tenants.get(sandbox.tenant_id))


def test_a_program_may_end_in_the_middle_of_a_call() -> None:
    program = f"""
import asyncio, socket
from tenantry import AsyncClient

async def main():
    task = asyncio.ensure_future(client.tenants.get("{NOBODY}"))
    await asyncio.get_running_loop().sock_accept(silent)
    print("the end", flush=True)
    import sys; sys.exit(0)

silent = socket.create_server(("127.0.0.1", 0))
silent.setblocking(False)
client = AsyncClient(f"http://127.0.0.1:{{silent.getsockname()[1]}}", access_token="t")
asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "the end\n", "")


def test_a_loop_that_cannot_listen_is_refused_in_words(sandbox: Sandbox) -> None:
    class Deaf(asyncio.SelectorEventLoop):
        def add_reader(self, *_: object) -> None:
            raise NotImplementedError

    loop = Deaf()
    try:
        with pytest.raises(tenantry.ConfigurationError, match="cannot listen at file descriptors"):
            loop.run_until_complete(sandbox.async_client().tenants.get(sandbox.tenant_id))
    finally:
        loop.close()


def test_it_lists_its_services_and_says_what_it_is() -> None:
    client = AsyncClient("https://host", access_token="t")
    assert set(SERVICES) < set(dir(client))
    assert repr(client) == 'AsyncClient { url: "https://host", credentials: "access token" }'
    assert client.tenants is client.tenants


def test_whether_a_login_is_free_is_a_yes_or_a_no(run: Run, sandbox: Sandbox) -> None:
    client = sandbox.client()
    assert client.users.login_available("somebody.new") is True
    assert client.users.login_available(sandbox.login) is False

    async def main() -> None:
        users = sandbox.async_client().users
        assert await users.login_available("somebody.new") is True
        assert await users.login_available(sandbox.login) is False
        sandbox.fail(500, operation="users.check_login")
        with pytest.raises(tenantry.ServerError):
            await sandbox.async_client(retries=0).users.login_available("somebody.new")

    run(main())
