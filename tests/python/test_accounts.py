"""Several accounts, searched together: in their order, and what one of them refuses hides no other."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

import tenantry
from tenantry import Progress
from tenantry.accounts import Accounts, AsyncAccounts
from tenantry.sandbox import Sandbox


@pytest.fixture
def other() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


def test_each_account_tells_what_it_has(sandbox: Sandbox, other: Sandbox) -> None:
    europe, america = sandbox.client(), other.client()
    customer = america.tenants.create(
        {"name": "Delaware, Inc", "kind": "customer", "parent_id": other.tenant_id}
    )
    accounts = Accounts({"Europe": europe, "America": america})
    told: list[Progress] = []
    found = accounts.search("delaware", kind="tenant", limit=5, on_progress=told.append, timeout=60)
    assert [one["account"] for one in found] == ["Europe", "America"]
    assert found[0]["hits"] == []
    assert [hit["id"] for hit in found[1]["hits"]] == [customer["id"]]
    assert {progress.operation for progress in told} == {"clients.get", "search.find"}


def test_what_one_account_refuses_hides_no_other(sandbox: Sandbox, other: Sandbox) -> None:
    other.fail(403, operation="search.find")
    accounts = Accounts({"Europe": sandbox.client(), "America": other.client()})
    found = accounts.search("administrator")
    assert "error" not in found[0]
    assert found[0]["hits"][0]["login"] == "administrator"
    assert "permission denied" in found[1]["error"]


def test_accounts_are_clients_by_name(sandbox: Sandbox, other: Sandbox) -> None:
    europe = sandbox.client()
    accounts = Accounts({"Europe": europe, "America": other.client()})
    assert accounts["Europe"] is europe
    assert list(accounts) == ["Europe", "America"]
    assert len(accounts) == 2
    assert accounts["America"].users.me()["tenant_id"] == other.tenant_id
    assert sandbox.client_secret not in repr(accounts)


def test_what_no_account_takes_is_an_error(sandbox: Sandbox) -> None:
    accounts = Accounts({"Europe": sandbox.client()})
    with pytest.raises(tenantry.InvalidArgumentError, match="text"):
        accounts.search("ab")
    with pytest.raises(tenantry.InvalidArgumentError, match="limit"):
        accounts.search("abc", limit=301)


def test_what_is_told_of_progress_may_raise(sandbox: Sandbox) -> None:
    accounts = Accounts({"Europe": sandbox.client()})

    def refuse(_: Progress) -> None:
        raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        accounts.search("administrator", on_progress=refuse)


def test_it_is_awaited(sandbox: Sandbox, other: Sandbox) -> None:
    async def main() -> list[str]:
        clients = {"Europe": sandbox.async_client(), "America": other.async_client()}
        found = await AsyncAccounts(clients).search("administrator")
        return [f"{one['account']} {one['hits'][0].get('login')}" for one in found]

    assert asyncio.run(main()) == ["Europe administrator", "America administrator"]
