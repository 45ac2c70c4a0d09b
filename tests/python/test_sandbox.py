"""The sandbox as Python programs hold it."""

import pytest

from tenantry import Client, ServerError
from tenantry.sandbox import Sandbox


def test_it_says_where_it_is_and_who_may_ask() -> None:
    with Sandbox() as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")
        client = Client(sandbox.url, client_id=sandbox.client_id, client_secret=sandbox.client_secret)
        assert client.tenants.get(sandbox.tenant_id)["id"] == sandbox.tenant_id


def test_it_stops_with_its_with_and_twice_does_no_harm() -> None:
    with Sandbox() as sandbox:
        client = sandbox.client(retries=0)
        client.tenants.get(sandbox.tenant_id)
    sandbox.stop()
    with pytest.raises(ConnectionError):
        client.tenants.get(sandbox.tenant_id)


def test_a_client_of_it_may_be_somebody_else() -> None:
    with Sandbox() as sandbox:
        user = sandbox.client(login=sandbox.login, password=sandbox.password)
        assert "HTTP Basic" in repr(user)


def test_the_same_seed_gives_the_same_world() -> None:
    with Sandbox(seed=7) as one, Sandbox(seed=7) as other, Sandbox() as third:
        assert one.client_secret == other.client_secret != third.client_secret


def test_its_port_can_be_chosen() -> None:
    with Sandbox() as one:
        port = int(one.url.rpartition(":")[2])
        with pytest.raises(OSError, match="cannot listen"):
            Sandbox(port=port)


def test_its_clock_can_be_moved(sandbox: Sandbox) -> None:
    before = sandbox.now()
    sandbox.advance(86400)
    assert sandbox.now()[:10] > before[:10]


def test_it_fails_when_it_is_told_to(client: Client, sandbox: Sandbox) -> None:
    sandbox.fail(500, operation="tenants.create", nth=2)
    for name in ("One", "Two", "Three"):
        body = f'{{"name": "{name}", "kind": "customer", "parent_id": "{sandbox.tenant_id}"}}'
        if name == "Two":
            with pytest.raises(ServerError):
                client.tenants.create(body)
        else:
            client.tenants.create(body)


def test_it_keeps_what_was_asked(client: Client, sandbox: Sandbox) -> None:
    client.tenants.get(sandbox.tenant_id)
    last = sandbox.requests()[-1]
    assert (last["operation"], last["status"], last["caller"]) == ("tenants.get", 200, sandbox.client_id)
