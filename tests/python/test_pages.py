"""Lists that come page by page read as one run of items."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from itertools import islice
from urllib.parse import parse_qs

import pytest

import tenantry
from conftest import NOBODY, Answer, send
from tenantry import AsyncClient, Client
from tenantry.sandbox import Sandbox

NAMES = [f"Customer {number}" for number in range(5)]


@pytest.fixture
def parent(client: Client, sandbox: Sandbox) -> str:
    """A tenant with five children."""
    for name in NAMES:
        client.tenants.create({"name": name, "kind": "customer", "parent_id": sandbox.tenant_id})
    return sandbox.tenant_id


def asked(sandbox: Sandbox, operation: str) -> list[str]:
    """The queries that an operation was asked with."""
    return [entry["query"] or "" for entry in sandbox.requests() if entry["operation"] == operation]


def test_all_items_come_however_many_pages(client: Client, parent: str) -> None:
    found = [tenant["name"] for tenant in client.tenants.iter_list(parent_id=parent, limit=2)]
    assert sorted(found) == NAMES
    assert [tenant["name"] for tenant in client.tenants.iter_children(parent)] == NAMES
    assert len(list(client.tenants.iter_child_ids(parent))) == 5


def test_a_continuation_sends_the_cursor_and_the_size_of_a_page_only(
    client: Client, sandbox: Sandbox, parent: str
) -> None:
    list(client.tenants.iter_list(parent_id=parent, limit=2, lod="basic"))
    first, *others = asked(sandbox, "tenants.list")
    assert "lod=basic" in first
    assert len(others) == 2
    assert [sorted(parse_qs(query)) for query in others] == [["after", "limit"]] * 2


def test_required_parameters_stand_on_the_first_page_only(
    client: Client, sandbox: Sandbox, parent: str
) -> None:
    items = client.offering_items.iter_list_subtree(subtree_root_tenant_id=parent, limit=1)
    assert len(list(islice(items, 3))) == 3
    first, second, third = asked(sandbox, "offering_items.list_subtree")
    assert "subtree_root_tenant_id" in first
    assert "subtree_root_tenant_id" not in second + third


def test_pages_are_asked_for_as_items_are(client: Client, sandbox: Sandbox, parent: str) -> None:
    tenants = client.tenants.iter_list(parent_id=parent, limit=2)
    assert asked(sandbox, "tenants.list") == []
    next(tenants)
    next(tenants)
    assert len(asked(sandbox, "tenants.list")) == 1
    next(tenants)
    assert len(asked(sandbox, "tenants.list")) == 2


def test_a_page_that_fails_is_an_error_and_the_end(sandbox: Sandbox, parent: str) -> None:
    sandbox.fail(500, operation="tenants.list", nth=2)
    tenants = sandbox.client(retries=0).tenants.iter_list(parent_id=parent, limit=2)
    next(tenants)
    next(tenants)
    with pytest.raises(tenantry.ServerError):
        next(tenants)
    assert list(tenants) == []


@pytest.mark.parametrize("circle", [1, 3])
def test_a_cursor_that_comes_again_is_an_error(serve: Callable[[Answer], str], circle: int) -> None:
    turns = iter(range(100))

    def answer(request: BaseHTTPRequestHandler) -> None:
        after = f"cursor {next(turns) % circle}"
        page = {"timestamp": "2026-01-01T00:00:00Z", "items": [], "paging": {"cursors": {"after": after}}}
        send(request, body=json.dumps(page).encode())

    client = Client(serve(answer), access_token="t")
    with pytest.raises(tenantry.DecodeError, match="given before"):
        list(client.users.iter_list(tenant_id=NOBODY))
    assert next(turns) == circle + 1


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"items": [], "paging": [1]}'])
def test_what_is_no_page_is_an_error_and_not_an_empty_page(
    serve: Callable[[Answer], str], body: bytes
) -> None:
    client = Client(serve(lambda request: send(request, body=body)), access_token="t")
    with pytest.raises(tenantry.DecodeError, match="no page of a list"):
        list(client.users.iter_list(tenant_id=NOBODY))


def test_with_response_gives_the_pages_themselves(client: Client, parent: str) -> None:
    pages = list(client.with_response.tenants.iter_list(parent_id=parent, limit=2))
    assert [page.status for page in pages] == [200] * 3
    assert [len(page.data["items"]) for page in pages] == [2, 2, 1]


def test_an_asynchronous_client_is_iterated_over_with_async_for(sandbox: Sandbox, parent: str) -> None:
    async def main(client: AsyncClient) -> None:
        tenants = client.tenants.iter_list(parent_id=parent, limit=2)
        assert sorted([tenant["name"] async for tenant in tenants]) == NAMES
        pages = client.with_response.tenants.iter_list(parent_id=parent, limit=3)
        assert [len(page.data["items"]) async for page in pages] == [3, 2]
        sandbox.fail(404, operation="tenants.list")
        with pytest.raises(tenantry.NotFoundError):
            [tenant async for tenant in client.tenants.iter_list(parent_id=parent)]

    asyncio.run(main(sandbox.async_client()))


def test_an_asynchronous_run_stops_at_a_cursor_that_comes_again(serve: Callable[[Answer], str]) -> None:
    page = {"items": [1], "paging": {"cursors": {"after": "again"}}}
    url = serve(lambda request: send(request, body=json.dumps(page).encode()))

    async def main() -> None:
        async for _ in AsyncClient(url, access_token="t").users.iter_list(tenant_id=NOBODY):
            pass

    with pytest.raises(tenantry.DecodeError, match="given before"):
        asyncio.run(main())


def test_a_run_may_begin_at_a_cursor(client: Client, parent: str) -> None:
    page = client.tenants.list(parent_id=parent, limit=2)
    after = page["paging"]["cursors"]["after"]
    assert len(list(client.tenants.iter_list(after=after))) == 3
