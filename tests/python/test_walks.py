"""Walks: what comes one after the other, when it is asked for, and not before."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import tenantry
from conftest import NOBODY
from tenantry import Client, types
from tenantry.sandbox import Sandbox
from world import World


@pytest.fixture
def tree(world: World) -> dict[str, int]:
    """The names below the root, and how deep they stand."""
    world.unit_id, world.folder_id  # noqa: B018 (they are made by now)
    return {"Sandbox Partner": 0, "Partner, Inc": 1, "Customer, Inc": 2, "Folder": 2, "Unit": 3}


def listed(sandbox: Sandbox) -> int:
    """How many pages were asked for."""
    return sum(entry["operation"] == "tenants.list" for entry in sandbox.requests())


def test_a_walk_comes_by_everything_from_the_top_down(
    client: Client, world: World, tree: dict[str, int]
) -> None:
    found: dict[str, types.TenantNode] = {}
    for node in client.tenants.walk(world.root_id):
        assert node["depth"] == 0 or node["path"][-2] in found
        found[node["name"]] = node
    assert {name: node["depth"] for name, node in found.items()} == tree
    assert found["Unit"]["path"] == ["Sandbox Partner", "Partner, Inc", "Customer, Inc", "Unit"]


def test_pages_are_asked_for_as_steps_are(tree: dict[str, int], sandbox: Sandbox, client: Client) -> None:
    before = listed(sandbox)
    walk = client.tenants.walk(sandbox.tenant_id)
    assert listed(sandbox) == before
    next(walk)
    assert listed(sandbox) == before + 1
    assert len(list(walk)) == len(tree) - 1


def test_a_failure_is_raised_and_ends_the_walk(client: Client) -> None:
    walk = client.tenants.walk(NOBODY)
    with pytest.raises(tenantry.Error):
        next(walk)
    assert list(walk) == []


def test_arguments_are_judged_when_the_walk_is_made(sandbox: Sandbox, client: Client) -> None:
    services: Any = client
    with pytest.raises(tenantry.InvalidArgumentError, match="tenant_id: expected a UUID"):
        services.tenants.walk("no id")
    assert sandbox.requests() == []


def test_an_event_loop_walks_too(sandbox: Sandbox, client: Client, tree: dict[str, int]) -> None:
    async def main() -> list[types.TenantNode]:
        walk = sandbox.async_client().tenants.walk(sandbox.tenant_id)
        return [node async for node in walk]

    found = asyncio.run(main())
    assert {node["name"]: node["depth"] for node in found} == tree
    assert found == list(client.tenants.walk(sandbox.tenant_id))


def test_walks_have_no_status(client: Client) -> None:
    services: Any = client.with_response
    with pytest.raises(tenantry.InvalidArgumentError, match="without with_response"):
        services.tenants.walk(NOBODY)
