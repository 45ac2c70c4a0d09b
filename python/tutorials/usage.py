"""Usage of services: what tenants use by now, against their quotas.

These figures are refreshed every few hours, and are not for bills: those are made from reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import data
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def against_quotas(client: Client, tenant_id: str) -> None:
    """Fetching a service usage of a tenant, held against its quotas."""
    for usage in client.usages.against_quotas(tenant_id, usage_names=["workstations"]):
        left = usage.get("left", "any number")
        print(f"{usage['name']}: {usage['value']} used, {left} left, {usage['state']}")


def of_children(client: Client, tenant_id: str) -> None:
    """What each child uses, with all below it, in as few requests as there can be."""
    for child in client.usages.of_children(tenant_id, usage_names=["workstations"]):
        print(child["name"], [usage["value"] for usage in child["usages"]])


def of_all_below(client: Client, root_id: str) -> None:
    """What each tenant of a tree uses, as rows: for a table, pandas or polars."""
    names = {row["id"]: row["path"] for row in data.walk(client, root_id)}
    for row in data.usage_rows(client, names):
        if row["value"]:
            quota = "unlimited" if row["quota"] is None else row["quota"]
            print(f"{names[row['tenant']]}: {row['name']}, {row['value']} of {quota}")


def main(client: Client, tenant_id: str) -> None:
    """A customer that uses something."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    client.offering_items.enable(customer["id"], ["workstations"])
    client.offering_items.set_quota(customer["id"], "workstations", "10")

    # Services report usage by themselves. Here nobody else does.
    client.usages.update(
        {"items": [{"tenant_id": customer["id"], "offering_item": "workstations", "usage_value": 7}]}
    )
    against_quotas(client, customer["id"])
    of_children(client, tenant_id)
    of_all_below(client, tenant_id)


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
