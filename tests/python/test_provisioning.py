"""Plans, offering items and quotas from Python: what crosses the border between the languages."""

from __future__ import annotations

from typing import Any

import pytest

import tenantry
from tenantry import Client, types
from tenantry.sandbox import Sandbox
from world import World


def plan(parent_id: str, **more: Any) -> Any:
    return {"parent_id": parent_id, "kind": "customer", "name": "Planned, Inc", **more}


def test_a_plan_is_tried_then_applied_then_left_alone(sandbox: Sandbox, client: Client) -> None:
    wanted = plan(
        sandbox.tenant_id,
        items=[{"name": "pw_base_workstations", "quota": "25"}],
        admins=[{"login": "jane.roe", "contact": {"email": "jane.roe@example.com"}, "password": "Roe-Roe-1"}],
    )
    would = client.tenants.apply(wanted, dry_run=True)
    assert would["tenant_id"] is None
    did = client.tenants.apply(wanted)
    assert did["changes"] == would["changes"]
    assert {change["action"] for change in did["changes"]} >= {
        "create",
        "turn_on",
        "set_quota",
        "set_password",
        "give",
    }
    assert "Roe-Roe-1" not in repr(did)
    again = client.tenants.apply(wanted)
    assert (again["created"], again["changes"], again["users"]) == (False, [], did["users"])


def test_a_misspelt_plan_is_refused(sandbox: Sandbox, client: Client) -> None:
    with pytest.raises(tenantry.InvalidArgumentError, match="itmes"):
        client.tenants.apply(plan(sandbox.tenant_id, itmes=[]))


def test_a_plan_that_failed_says_what_it_had_done(sandbox: Sandbox, client: Client) -> None:
    wanted = plan(sandbox.tenant_id, items=[{"name": "local_storage", "quota": "1 TiB"}], production=True)
    sandbox.fail(403, operation="offering_items.set")
    with pytest.raises(tenantry.PermissionDeniedError) as caught:
        client.tenants.apply(wanted)
    assert "tenants.create" in [step.operation for step in caught.value.done]
    assert client.tenants.apply(wanted)["created"] is False


def test_provisioning_takes_plain_words(sandbox: Sandbox, client: Client) -> None:
    made = client.tenants.provision(
        sandbox.tenant_id,
        "customer",
        "Worded, Inc",
        items=["pw_base_workstations=25", "local_storage=1.5 TB"],
        two_factor=True,
        admin_login="jane.roe@example.com",
        admin_password="Roe-Roe-1",
    )
    assert made["tenant_id"]
    items = client.offering_items.list(made["tenant_id"], status=1, edition="*")["items"]
    quotas = {item["name"]: item.get("quota", {}).get("value") for item in items}
    assert quotas == {"pw_base_workstations": 25, "local_storage": 1_500_000_000_000}


def test_items_are_changed_on_what_they_are(world: World, client: Client) -> None:
    def raise_by_three(is_: types.OfferingItemList) -> Any:
        item: Any = next(item for item in is_["items"] if item["name"] == "pw_base_workstations")
        quota = item.get("quota") or {"version": 0}
        item["quota"] = {**quota, "value": (quota.get("value") or 0) + 3}
        return {"offering_items": [item]}

    for total in (3, 6):
        now = client.offering_items.modify(world.customer_id, raise_by_three)
        values = [item["quota"]["value"] for item in now["items"] if item["name"] == "pw_base_workstations"]
        assert values == [total]


def test_a_quota_decided_on_an_old_version_tells_both_versions(world: World, client: Client) -> None:
    items = client.offering_items
    first = items.set_quota(world.customer_id, "local_storage", "100 GiB")
    second = items.set_quota(world.customer_id, "local_storage", "200 GiB")
    seen = first["quota"]["version"]
    with pytest.raises(tenantry.QuotaConflictError) as caught:
        items.set_quota(world.customer_id, "local_storage", "300 GiB", version=seen)
    assert caught.value.details == {"expected": seen, "found": second["quota"]["version"]}
