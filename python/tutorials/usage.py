"""Usage of services: what tenants use by now, against their quotas.

These figures are refreshed every few hours, and are not for bills: those are made from reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import data
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def of_one_tenant(client: Client, tenant_id: str, name: str) -> int:
    """Fetching a service usage of a tenant. Where it has several storages, they are added up."""
    usages = client.usages.list(tenant_id)["items"]
    return sum(usage["value"] for usage in usages if usage["name"] == name)


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
    available = client.offering_items.available_for_child(tenant_id, kind="customer")["items"]
    workstations = [item for item in available if item["name"] == "workstations"]
    client.offering_items.set(customer["id"], {"offering_items": workstations})

    # Services report usage by themselves. Here nobody else does.
    client.usages.update(
        {"items": [{"tenant_id": customer["id"], "offering_item": "workstations", "usage_value": 7}]}
    )
    assert of_one_tenant(client, customer["id"], "workstations") == 7
    of_all_below(client, tenant_id)


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
