"""What type checkers know, in lines that they check (`make lint`) and that run here against the sandbox.

What must not pass stands behind a mark; a mark that is not needed is an error itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tenantry import AsyncClient, Client, InvalidArgumentError, Response, types
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from typing_extensions import assert_type
else:

    def assert_type(value: Any, _: object) -> Any:
        """Nothing to do when it runs."""
        return value


def customer(client: Client, parent: str, name: str = "Customer") -> types.Tenant:
    """A new customer."""
    return client.tenants.create({"name": name, "kind": "customer", "parent_id": parent})


def test_a_level_of_detail_decides_what_is_known_of_a_list(client: Client, sandbox: Sandbox) -> None:
    own = sandbox.tenant_id
    full = assert_type(client.tenants.list(uuids=[own]), types.TenantListFull)
    assert full["items"][0]["language"]
    assert_type(client.tenants.list(uuids=[own], lod="full"), types.TenantListFull)
    basic = assert_type(client.tenants.list(uuids=[own], lod="basic"), types.TenantListBasic)
    assert basic["items"][0]["name"]
    with pytest.raises(KeyError):
        basic["items"][0]["language"]  # type: ignore[typeddict-item] # pyright: ignore[reportGeneralTypeIssues]
    stamps = assert_type(client.tenants.list(uuids=[own], lod="stamps"), types.TenantListStamps)
    with pytest.raises(KeyError):
        stamps["items"][0]["name"]  # type: ignore[typeddict-item] # pyright: ignore[reportGeneralTypeIssues]
    for level in map(str, ("stamps", "full")):
        assert_type(client.tenants.list(uuids=[own], lod=level), types.TenantList)
    assert_type(client.users.list(tenant_id=own), types.UserListFull)
    responses = client.with_response.users
    assert_type(responses.list(tenant_id=own, lod="basic"), Response[types.UserListBasic])


def test_what_is_iterated_over_is_known(client: Client, sandbox: Sandbox) -> None:
    own = sandbox.tenant_id
    assert_type(client.tenants.iter_list(parent_id=own), Iterator[types.TenantRecordFull])
    assert_type(client.tenants.iter_list(parent_id=own, lod="stamps"), Iterator[types.TenantRecordStamps])
    assert_type(client.tenants.iter_children(own), Iterator[types.Tenant])
    assert_type(client.tenants.iter_child_ids(own), Iterator[str])
    pages = client.with_response.tenants.iter_list(parent_id=own)
    assert_type(pages, Iterator[Response[types.TenantListFull]])


def test_details_are_a_method_of_their_own(client: Client, sandbox: Sandbox) -> None:
    assert_type(client.tenants.child_ids(sandbox.tenant_id), types.IdList)
    assert_type(client.tenants.children(sandbox.tenant_id), types.TenantChildren)


def test_asynchronous_calls_are_known_alike(sandbox: Sandbox) -> None:
    async def main(client: AsyncClient) -> None:
        own = sandbox.tenant_id
        assert_type(await client.tenants.get(own), types.Tenant)
        assert_type(await client.tenants.list(uuids=[own], lod="basic"), types.TenantListBasic)
        assert_type(client.tenants.iter_list(parent_id=own), AsyncIterator[types.TenantRecordFull])
        assert_type(await client.with_response.tenants.get(own), Response[types.Tenant])
        assert_type(await client.users.me(), types.CurrentUser)

    asyncio.run(main(sandbox.async_client(login=sandbox.login, password=sandbox.password, grant="password")))


def test_a_tenant_can_be_sent_back_as_it_was_read(client: Client, sandbox: Sandbox) -> None:
    tenant = customer(client, sandbox.tenant_id)
    tenant["enabled"] = False
    tenant = client.tenants.update(tenant["id"], tenant)
    assert not tenant["enabled"]
    tenant = client.tenants.update(tenant["id"], {"contact": tenant["contact"], "version": tenant["version"]})
    for child in client.tenants.iter_list(parent_id=sandbox.tenant_id):
        child["enabled"] = True
        assert client.tenants.update(child["id"], child)["enabled"]


def test_offering_items_can_be_sent_back_as_they_were_read(client: Client, sandbox: Sandbox) -> None:
    tenant = customer(client, sandbox.tenant_id)
    found = client.offering_items.available_for_child(sandbox.tenant_id, kind="customer")["items"]
    items = client.offering_items.set(tenant["id"], {"offering_items": found[:3]})["items"]
    chosen = [item for item in items if item["type"] == "count"]
    assert client.offering_items.set(tenant["id"], {"offering_items": chosen})
    update: types.OfferingItemUpdate = {
        "application_id": items[0]["application_id"],
        "name": items[0]["name"],
    }
    client.offering_items.set(tenant["id"], {"offering_items": [update, *chosen]})


def test_users_and_roles_can_be_sent_back_as_they_were_read(client: Client, sandbox: Sandbox) -> None:
    tenant = customer(client, sandbox.tenant_id)
    user = client.users.create(
        {"tenant_id": tenant["id"], "login": "new.user", "contact": {"email": "new.user@example.com"}}
    )
    user["language"] = "de"
    user = client.users.update(user["id"], user)
    assert user["language"] == "de"
    policies = client.users.access_policies(user["id"])
    client.users.set_access_policies(user["id"], policies)
    client.users.set_access_policies(user["id"], {"items": policies["items"]})


def test_enumerations_are_literals_and_open(client: Client, sandbox: Sandbox) -> None:
    kind: types.TenantKind = "customer"
    assert (
        kind in client.tenants.create({"name": "One", "kind": kind, "parent_id": sandbox.tenant_id})["kind"]
    )
    later: types.NewTenant = {"name": "Two", "kind": "something new", "parent_id": sandbox.tenant_id}
    assert later["kind"] not in ("customer", "partner")


def test_what_cannot_work_is_told_before_it_runs(client: Client, sandbox: Sandbox) -> None:
    with pytest.raises(TypeError):
        client.tenants.get()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        client.tenants.list(parent=sandbox.tenant_id)  # type: ignore[call-overload] # pyright: ignore[reportCallIssue]
    with pytest.raises(InvalidArgumentError):
        client.tenants.delete(sandbox.tenant_id, version="one")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_what_procedures_take_and_give_is_known(client: Client, sandbox: Sandbox) -> None:
    new = customer(client, sandbox.tenant_id)
    tenant = assert_type(client.tenants.suspend(new["id"]), types.Tenant)
    changed = client.tenants.modify(tenant["id"], lambda held: {"internal_tag": held["name"]})
    assert assert_type(changed, types.Tenant)["internal_tag"] == new["name"]
    path = assert_type(client.tenants.path(new["id"]), list[types.TenantRecord])
    assert path[-1]["id"] == new["id"]
    assert_type(client.tenants.number(new["id"]), int)
    with pytest.raises(InvalidArgumentError):
        client.tenants.modify(new["id"], lambda held: held["name"])  # type: ignore[arg-type, return-value] # pyright: ignore[reportArgumentType]


def test_what_is_awaited_of_procedures_is_known(sandbox: Sandbox) -> None:
    new = customer(sandbox.client(), sandbox.tenant_id)

    async def main() -> None:
        client = sandbox.async_client()
        assert_type(await client.tenants.suspend(new["id"]), types.Tenant)
        assert_type(await client.tenants.path(new["id"]), list[types.TenantRecord])

    asyncio.run(main())
