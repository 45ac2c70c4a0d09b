"""Procedures as the blocking client has them: progress, callbacks, signals, limits, what failures tell."""

from __future__ import annotations

import json
import logging
import os
import pickle
import signal
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

import tenantry
from conftest import NOBODY, Answer, send
from tenantry import Client, Progress, Step, types
from tenantry.sandbox import Sandbox
from world import REPORT, World

#: Longer than any test runs.
FOR_EVER = 600_000

#: The one role of a user, as the service tells it.
HELD = json.dumps(
    {
        "items": [
            {
                "id": NOBODY,
                "version": 1,
                "trustee_id": NOBODY,
                "trustee_type": "user",
                "issuer_id": NOBODY,
                "tenant_id": NOBODY,
                "role_id": "company_admin",
                "created_at": "2026-01-02T03:04:05Z",
                "updated_at": "2026-01-02T03:04:05Z",
            }
        ],
        "timestamp": "2026-01-02T03:04:05Z",
    }
).encode()

READ, WRITTEN = Step("tenants.get", 200), Step("tenants.update", 200)


def writes(sandbox: Sandbox) -> int:
    """How many tenants were written."""
    return sum(entry["operation"] == "tenants.update" for entry in sandbox.requests())


def report(world: World) -> Any:
    """What is to be in a report."""
    return {"tenant_id": world.root_id, **REPORT}


def test_progress_tells_every_request_that_succeeded(client: Client, world: World) -> None:
    told: list[Progress] = []
    client.tenants.suspend(world.customer_id, on_progress=told.append)
    assert told == [Progress("made", "tenants.get", 200, 0), Progress("made", "tenants.update", 200, 0)]
    assert repr(told[0]) == "Progress(event='made', operation='tenants.get', status=200, count=0)"


def test_progress_tells_pauses_and_bytes(client: Client, world: World) -> None:
    told: list[Progress] = []
    wanted = report(world)
    pieces: list[bytes] = []
    client.reports.run_to(wanted, pieces.append, poll_every_ms=1, on_progress=told.append)
    waits = [event.count for event in told if event.event == "waiting"]
    assert waits == list(range(1, len(waits) + 1))
    received = [event for event in told if event.event == "received"]
    assert received[-1] == Progress("received", "reports.download", 0, len(b"".join(pieces)))


def test_a_change_is_told_what_there_is_and_gives_what_changes(client: Client, world: World) -> None:
    seen: list[types.Tenant] = []

    def change(tenant: types.Tenant) -> types.TenantChange:
        seen.append(tenant)
        return {"internal_tag": f"was {tenant['name']}"}

    before = client.tenants.get(world.customer_id)
    after = client.tenants.modify(world.customer_id, change)
    assert seen == [before]
    assert after["internal_tag"] == f"was {before['name']}"
    assert after["version"] == before["version"] + 1


@pytest.mark.parametrize("nothing", [None, {}])
def test_a_change_that_gives_nothing_writes_nothing(
    sandbox: Sandbox, client: Client, world: World, nothing: types.TenantChange | None
) -> None:
    client.tenants.modify(world.customer_id, lambda _: nothing)
    assert writes(sandbox) == 0


def test_a_change_that_lost_decides_anew(client: Client, world: World) -> None:
    names: list[str] = []

    def change(tenant: types.Tenant) -> types.TenantChange:
        names.append(tenant["name"])
        if len(names) == 1:
            # Another writer, between the read and the write, by a call from within the callback.
            client.tenants.rename(world.customer_id, "Renamed, Inc")
        return {"internal_tag": "mine"}

    changed = client.tenants.modify(world.customer_id, change)
    assert names == ["Customer, Inc", "Renamed, Inc"]
    assert (changed["name"], changed["internal_tag"]) == ("Renamed, Inc", "mine")


def test_what_a_change_raises_reaches_the_caller_and_nothing_is_written(
    sandbox: Sandbox, client: Client, world: World
) -> None:
    problem = KeyError("mine")

    def change(_: object) -> None:
        raise problem

    with pytest.raises(KeyError) as caught:
        client.tenants.modify(world.customer_id, change)
    assert caught.value is problem
    assert writes(sandbox) == 0


def test_what_progress_raises_stops_it_before_the_next_request(
    sandbox: Sandbox, client: Client, world: World
) -> None:
    problem = RuntimeError("enough")

    def tell(_: Progress) -> None:
        raise problem

    with pytest.raises(RuntimeError) as caught:
        client.tenants.suspend(world.customer_id, on_progress=tell)
    assert caught.value is problem
    assert writes(sandbox) == 0


def test_what_progress_raises_after_the_last_request_is_raised_all_the_same(
    client: Client, world: World
) -> None:
    def tell(progress: Progress) -> None:
        if progress.operation == "tenants.update":
            raise RuntimeError("too late")

    with pytest.raises(RuntimeError, match="too late"):
        client.tenants.suspend(world.customer_id, on_progress=tell)
    assert not client.tenants.get(world.customer_id)["enabled"]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (["no dict"], "change: expected it to give a dict or None, got list"),
        ({"contact": {"phone": object()}}, "change: contact.phone: object cannot be written as JSON"),
        ({"name": 7}, "change: expected a string"),
    ],
)
def test_a_change_that_gives_something_else_is_refused(
    sandbox: Sandbox, client: Client, world: World, given: Any, problem: str
) -> None:
    with pytest.raises(tenantry.InvalidArgumentError) as caught:
        client.tenants.modify(world.customer_id, lambda _: given)
    assert caught.value.message == problem
    assert writes(sandbox) == 0


def test_arguments_are_judged_before_anything_is_sent(sandbox: Sandbox, client: Client) -> None:
    services: Any = client
    wrong: list[tuple[Callable[[], Any], str]] = [
        (lambda: services.tenants.suspend("no id"), "tenant_id: expected a UUID"),
        (lambda: services.tenants.suspend(None), "tenant_id: it must be given"),
        (lambda: services.tenants.limit_access(NOBODY, "yes"), "limited: expected true or false"),
        (lambda: services.tenants.rename(NOBODY, 7), "name: expected text"),
        (lambda: services.tenants.change_contact(NOBODY, {"phone": 7}), "contact: expected a string"),
        (lambda: services.tenants.modify(NOBODY, "x"), "change: expected a callable, got str"),
        (lambda: services.tenants.modify(NOBODY, None), "change: it must be given"),
        (lambda: services.tenants.suspend(NOBODY, timeout=-1), "timeout: expected a number of seconds"),
        (lambda: services.tenants.suspend(NOBODY, on_progress=1), "on_progress: expected a callable"),
        (lambda: services.tenants.suspend({1}), "tenant_id: set cannot be written as JSON"),
    ]
    for call, problem in wrong:
        with pytest.raises(tenantry.InvalidArgumentError) as caught:
            call()
        assert caught.value.message.startswith(problem)
    assert sandbox.requests() == []


def test_a_failure_tells_what_was_done_before_it(sandbox: Sandbox, client: Client, world: World) -> None:
    customer = world.customer_id
    sandbox.fail(500, operation="tenants.delete")
    sandbox.clear_requests()
    with pytest.raises(tenantry.ServerError) as caught:
        client.tenants.terminate(customer, "Customer, Inc")
    assert caught.value.operation == "tenants.delete"
    # It was looked for afterwards, as nobody knows how far a failing service came.
    assert caught.value.done == [READ, READ, WRITTEN, READ]
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.done, str(copy)) == (caught.value.done, str(caught.value))
    # A second call goes on from there.
    client.tenants.terminate(customer, "Customer, Inc")
    with pytest.raises(tenantry.NotFoundError):
        client.tenants.get(customer)


def test_an_error_of_a_single_call_has_done_nothing_before(client: Client) -> None:
    with pytest.raises(tenantry.NotFoundError) as caught:
        client.tenants.get(NOBODY)
    assert list(caught.value.done) == []


def test_the_whole_has_a_time_limit(sandbox: Sandbox, client: Client, world: World) -> None:
    customer = world.customer_id
    sandbox.fault("delay", operation="tenants.update", delay_ms=60_000)
    with pytest.raises(tenantry.TimeoutError) as caught:
        client.tenants.suspend(customer, timeout=0.5)
    assert caught.value.done == [READ]
    assert not caught.value.outcome_known
    with pytest.raises(TimeoutError):
        client.tenants.suspend(customer, timeout=0)


def test_the_time_limit_ends_a_pause(client: Client, world: World) -> None:
    wanted = report(world)
    with pytest.raises(tenantry.TimeoutError) as caught:
        client.reports.run(wanted, poll_every_ms=FOR_EVER, timeout=0.5)
    assert Step("reports.create", 200) in caught.value.done


def test_ctrl_c_ends_it_and_stops_the_request_that_is_under_way(serve: Callable[[Answer], str]) -> None:
    hung_up = threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        if request.command == "GET":
            send(request, body=HELD)
            return
        os.kill(os.getpid(), signal.SIGINT)
        if request.rfile.read(1) == b"":
            hung_up.set()
        request.close_connection = True

    client = Client(serve(answer), access_token="t", timeout=20)
    with pytest.raises(KeyboardInterrupt):
        client.users.remove_role(NOBODY, "company_admin", NOBODY)
    assert hung_up.wait(20)


def test_ctrl_c_ends_a_pause(client: Client, world: World) -> None:
    wanted = report(world)

    def tell(progress: Progress) -> None:
        if progress.event == "waiting":
            threading.Timer(0, os.kill, (os.getpid(), signal.SIGINT)).start()

    with pytest.raises(KeyboardInterrupt):
        client.reports.run(wanted, poll_every_ms=FOR_EVER, on_progress=tell)


def test_its_requests_are_logged_as_others_are(
    client: Client, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    customer = world.customer_id
    client.tenants.get(customer)
    with caplog.at_level(logging.DEBUG, "tenantry"):
        client.tenants.suspend(customer)
    logged = [record.getMessage() for record in caplog.records]
    assert [line.split(":")[0].split()[0] for line in logged] == ["tenants.get", "tenants.update"]


def test_with_response_has_no_procedures(client: Client) -> None:
    services: Any = client.with_response
    with pytest.raises(tenantry.InvalidArgumentError, match="without with_response"):
        services.tenants.suspend(NOBODY)
