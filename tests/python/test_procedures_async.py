"""Procedures in event loops: run by the loop itself, side by side, and stopped with their task."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
import uvloop

import tenantry
from tenantry import Progress, Step, types
from tenantry.sandbox import Sandbox
from world import REPORT, World

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture(params=[asyncio.run, uvloop.run], ids=["asyncio", "uvloop"])
def run(request: pytest.FixtureRequest) -> Run:
    """Runs a coroutine in an event loop of its own."""
    chosen: Run = request.param
    return chosen


def test_it_is_awaited_and_its_callbacks_run_in_the_loop_s_thread(
    run: Run, sandbox: Sandbox, world: World
) -> None:
    customer = world.customer_id
    threads: set[int] = set()
    told: list[Progress] = []

    def change(tenant: types.Tenant) -> types.TenantChange:
        threads.add(threading.get_ident())
        return {"internal_tag": f"was {tenant['name']}"}

    def tell(progress: Progress) -> None:
        threads.add(threading.get_ident())
        told.append(progress)

    async def main() -> types.Tenant:
        return await sandbox.async_client().tenants.modify(customer, change, on_progress=tell)

    assert run(main())["internal_tag"] == "was Customer, Inc"
    assert [progress.operation for progress in told] == ["tenants.get", "tenants.update"]
    assert threads == {threading.get_ident()}


def test_many_go_on_side_by_side(run: Run, sandbox: Sandbox, world: World) -> None:
    partner = world.partner_id
    made = [world._tenant("customer", f"Customer {number}", partner) for number in range(8)]

    async def main() -> list[types.Tenant]:
        client = sandbox.async_client()
        return await asyncio.gather(*(client.tenants.suspend(customer) for customer in made))

    assert [tenant["enabled"] for tenant in run(main())] == [False] * 8


def test_what_callbacks_raise_reaches_who_awaits(run: Run, sandbox: Sandbox, world: World) -> None:
    customer = world.customer_id
    problem = KeyError("mine")

    def fails(_: object) -> None:
        raise problem

    async def main() -> None:
        client = sandbox.async_client()
        with pytest.raises(KeyError) as caught:
            await client.tenants.modify(customer, fails)
        assert caught.value is problem
        with pytest.raises(KeyError) as caught:
            await client.tenants.suspend(customer, on_progress=fails)
        assert caught.value is problem

    run(main())
    assert "tenants.update" not in {entry["operation"] for entry in sandbox.requests()}


def test_a_failure_tells_what_was_done_before_it(run: Run, sandbox: Sandbox, world: World) -> None:
    customer = world.customer_id
    sandbox.fail(403, operation="tenants.update")

    async def main() -> None:
        with pytest.raises(tenantry.PermissionDeniedError) as caught:
            await sandbox.async_client().tenants.suspend(customer)
        assert caught.value.done == [Step("tenants.get", 200)]

    run(main())


def test_a_cancelled_task_stops_it(run: Run, sandbox: Sandbox, world: World) -> None:
    customer = world.customer_id

    async def main() -> None:
        read = asyncio.Event()
        sandbox.fault("delay", operation="tenants.update", delay_ms=60_000)
        suspending = sandbox.async_client().tenants.suspend(customer, on_progress=lambda _: read.set())
        task = asyncio.create_task(suspending)
        await read.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())


def test_a_cancelled_pause_ends_at_once(run: Run, sandbox: Sandbox, world: World) -> None:
    wanted: Any = {"tenant_id": world.root_id, **REPORT}

    async def main() -> None:
        waiting = asyncio.Event()

        def tell(progress: Progress) -> None:
            if progress.event == "waiting":
                waiting.set()

        running = sandbox.async_client().reports.run(wanted, poll_every_ms=600_000, on_progress=tell)
        task = asyncio.create_task(running)
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())


def test_the_whole_has_a_time_limit(run: Run, sandbox: Sandbox, world: World) -> None:
    customer = world.customer_id
    sandbox.fault("delay", operation="tenants.update", delay_ms=60_000)

    async def main() -> None:
        with pytest.raises(tenantry.TimeoutError) as caught:
            await sandbox.async_client().tenants.suspend(customer, timeout=0.5)
        assert caught.value.done == [Step("tenants.get", 200)]

    run(main())


def test_callbacks_are_plain_functions(run: Run, sandbox: Sandbox, world: World) -> None:
    customer = world.customer_id

    async def tell(_: Progress) -> None:
        """Nobody awaits it."""

    async def change(_: object) -> None:
        """Nobody awaits it."""

    async def main() -> None:
        services: Any = sandbox.async_client()
        with pytest.raises(tenantry.InvalidArgumentError, match="on_progress: expected a plain function"):
            await services.tenants.suspend(customer, on_progress=tell)
        with pytest.raises(tenantry.InvalidArgumentError, match="change: expected"):
            await services.tenants.modify(customer, change)

    run(main())


def test_with_response_has_no_procedures(sandbox: Sandbox) -> None:
    services: Any = sandbox.async_client().with_response
    with pytest.raises(tenantry.InvalidArgumentError, match="without with_response"):
        services.tenants.suspend(sandbox.tenant_id)
