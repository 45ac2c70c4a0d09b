"""The sandbox as Python programs hold it."""

from __future__ import annotations

import asyncio
import json
import subprocess
from pathlib import Path
from shutil import rmtree

import pytest

import tenantry
from tenantry import Client, NotFoundError, ServerError, data, requests
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


def test_it_can_be_populated_from_the_start() -> None:
    wanted = {"partners": 2, "customers": 3, "users": 4}
    with Sandbox(populate=wanted, seed=7) as sandbox, Sandbox(populate=wanted, seed=7) as again:
        rows = list(data.walk(sandbox.client(), sandbox.tenant_id))
        kinds = [row["kind"] for row in rows]
        assert (kinds.count("partner"), kinds.count("customer")) == (1 + 2, 2 * 3)
        customer = next(row["id"] for row in rows if row["kind"] == "customer")
        assert len(sandbox.client().users.ids_for_tenant(customer)["items"]) == 4
        assert rows == list(data.walk(again.client(), again.tenant_id))
    with pytest.raises(ValueError, match="cats is none of partners, customers and users"):
        Sandbox(populate={"cats": 3})


def test_a_file_keeps_what_it_remembers(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Sandbox(state=file) as sandbox:
        client = sandbox.client()
        new = {"name": "Kept", "kind": "customer", "parent_id": sandbox.tenant_id}
        customer = client.tenants.create(json.dumps(new))
    with Sandbox(state=str(file), port=int(sandbox.url.rpartition(":")[2])) as again:
        assert again.client_secret == sandbox.client_secret
        assert client.tenants.get(customer["id"])["name"] == "Kept"
    file.write_text("{")
    with pytest.raises(OSError, match=r"state\.json"):
        Sandbox(state=file)


def test_the_file_may_be_saved_at_the_end_only(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Sandbox(state=file, save_every=3600) as sandbox:
        begun = file.read_text()
        sandbox.advance(60)
        assert file.read_text() == begun
    assert file.read_text() != begun
    with pytest.raises(ValueError, match="save_every: expected a number of seconds"):
        Sandbox(save_every=-1)


def test_what_is_used_may_show_every_few_hours_only() -> None:
    with Sandbox(usage_refresh=6) as sandbox:
        sandbox.set_clock("2031-02-03T04:05:06Z")
        client = sandbox.client()
        row = {"tenant_id": sandbox.tenant_id, "offering_item": "workstations", "usage_value": 4}
        client.usages.update(json.dumps({"items": [row]}))

        def shown() -> object:
            usages = client.usages.list(sandbox.tenant_id, usage_names=["workstations"])["items"]
            return usages[0]["absolute_value"]

        assert shown() == 0
        sandbox.set_clock("2031-02-03T06:00:00Z")
        client = sandbox.client()
        assert shown() == 4
    for wrong in (0, -6, float("nan")):
        with pytest.raises(ValueError, match="usage_refresh: expected a number of hours above 0"):
            Sandbox(usage_refresh=wrong)


def test_a_state_that_cannot_be_saved_is_told_at_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    sandbox = Sandbox(state=folder / "state.json")
    sandbox.advance(60)
    rmtree(folder)
    with pytest.raises(OSError, match="the state cannot be saved"):
        sandbox.stop()
    sandbox.stop()


def test_a_state_can_be_put_back(client: Client, sandbox: Sandbox) -> None:
    before = sandbox.state()
    new = {"name": "Gone", "kind": "customer", "parent_id": sandbox.tenant_id}
    customer = client.tenants.create(json.dumps(new))
    sandbox.restore(before)
    with pytest.raises(NotFoundError):
        client.tenants.get(customer["id"])
    with Sandbox() as other:
        other.restore(before)
        assert other.client().tenants.get(sandbox.tenant_id)["id"] == other.tenant_id
        assert other.client_secret == sandbox.client_secret


def test_it_speaks_https_with_a_certificate_that_its_clients_trust(tmp_path: Path) -> None:
    with Sandbox(tls=True) as sandbox:
        assert sandbox.url.startswith("https://127.0.0.1:")
        assert sandbox.client().tenants.get(sandbox.tenant_id)["id"] == sandbox.tenant_id
        tenant = asyncio.run(sandbox.async_client().tenants.get(sandbox.tenant_id))
        assert tenant["id"] == sandbox.tenant_id
        page = f"{sandbox.url}/.well-known/openid-configuration"
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(page)
        assert sandbox.ca_certificate is not None
        (tmp_path / "ca.pem").write_text(sandbox.ca_certificate)
        assert requests.get(page, verify=str(tmp_path / "ca.pem")).ok
        stranger = Client(sandbox.url, access_token="t", retries=0)
        with pytest.raises(tenantry.ConnectionError, match="certificate"):
            stranger.tenants.get(sandbox.tenant_id)


def test_it_speaks_https_with_a_certificate_that_is_given(tmp_path: Path) -> None:
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    make = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=sandbox"
    limits = ["-addext", "basicConstraints=critical,CA:FALSE", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        [*make.split(), *limits, "-keyout", key, "-out", certificate], check=True, capture_output=True
    )
    with Sandbox(tls=(certificate, key)) as sandbox:
        assert sandbox.ca_certificate is None
        assert sandbox.client().tenants.get(sandbox.tenant_id)["id"] == sandbox.tenant_id
        assert sandbox.now()
    with pytest.raises(OSError, match="nowhere"):
        Sandbox(tls=(tmp_path / "nowhere.pem", key))


def test_its_pages_can_be_short() -> None:
    with Sandbox(page_size=1) as short:
        client = short.client()
        for name in ("One", "Two"):
            new = {"name": name, "kind": "customer", "parent_id": short.tenant_id}
            client.tenants.create(json.dumps(new))
        assert len(client.tenants.list(parent_id=short.tenant_id)["items"]) == 1
        assert len(list(client.tenants.iter_list(parent_id=short.tenant_id))) == 2


def test_its_clock_can_be_set_and_stopped(sandbox: Sandbox) -> None:
    sandbox.set_clock("2031-02-03T04:05:06Z", running=False)
    assert sandbox.now().startswith("2031-02-03T04:05:06")
    sandbox.advance(60)
    assert sandbox.now() == sandbox.now()
    assert sandbox.now().startswith("2031-02-03T04:06:06")


def test_a_second_factor_can_be_set_up(client: Client, sandbox: Sandbox) -> None:
    sandbox.set_totp(sandbox.login, "JBSWY3DPEHPK3PXP")
    assert client.users.list(tenant_id=sandbox.tenant_id)["items"][0]["mfa_status"] == "enabled"
    sandbox.set_totp(sandbox.login, None)
    with pytest.raises(tenantry.ApiError, match="There is no such user"):
        sandbox.set_totp("nobody", None)


def test_faults_are_listed_with_what_they_did(client: Client, sandbox: Sandbox) -> None:
    sandbox.fault("delay", path="/api/2/tenants/*", delay_ms=1, times=2)
    sandbox.fault("status", status=503, method="DELETE", probability=0.5, seed=1)
    client.tenants.get(sandbox.tenant_id)
    [delay, chance] = sandbox.faults()
    assert (delay["kind"], delay["seen"], delay["strikes"], delay["times"]) == ("delay", 1, 1, 2)
    assert (chance["seen"], chance["times"]) == (0, None)
    sandbox.clear_faults()
    assert sandbox.faults() == []


def test_requests_can_be_forgotten(client: Client, sandbox: Sandbox) -> None:
    client.tenants.get(sandbox.tenant_id)
    sandbox.clear_requests()
    assert sandbox.requests() == []
