"""Managing offering items and quotas: what a tenant may use, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import InvalidArgumentError, QuotaConflictError
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types


def enable(client: Client, tenant_id: str) -> None:
    """Enabling offering items by their names, of those that the parent has. Their service comes with them.

    Some are there once for each storage. A customer has one storage, so it is said which.
    """
    storage_id = item(client, tenant_id, "storage")["infra_id"]
    assert storage_id is not None
    items = client.offering_items.enable(tenant_id, ["workstations", "storage"], storage_ids=[storage_id])
    print("On:", ", ".join(item["name"] for item in items))


def item(client: Client, tenant_id: str, name: str) -> types.OfferingItem:
    """Fetching an offering item as it is now. Without ``edition``, only the default edition's are there."""
    items = client.offering_items.list(tenant_id, edition="*")["items"]
    return next(item for item in items if item["name"] == name)


def change_quotas(client: Client, tenant_id: str) -> None:
    """Changing quotas. Over a quota there are warnings; over quota and overage together nothing more goes.

    Without an overage nothing is ever refused, and an unlimited quota is no limit at all.
    """
    client.offering_items.set_quota(tenant_id, "workstations", "10")
    client.offering_items.set_quota(tenant_id, "storage", "200 GiB", overage="0 GiB")
    for name in ("workstations", "storage"):
        print(name, item(client, tenant_id, name)["quota"])

    # A quota that was decided by looking at it: the version says what was seen.
    seen = item(client, tenant_id, "workstations")["quota"]
    client.offering_items.set_quota(tenant_id, "workstations", "20", overage="2")
    try:
        client.offering_items.set_quota(tenant_id, "workstations", "15", version=seen["version"])
    except QuotaConflictError as error:
        print("Somebody else was first:", error.message)
    client.offering_items.set_quota(tenant_id, "workstations", "unlimited")


def switch_edition(client: Client, tenant_id: str) -> None:
    """Switching the edition of a service: its items become those of the other edition, with their quotas.

    What would come of it is looked at first. A warning that nobody took ends it before anything is changed.
    """
    try:
        client.offering_items.change_edition(tenant_id, "pck_per_workload")
    except InvalidArgumentError as error:
        print(error)
    client.offering_items.change_edition(tenant_id, "pck_per_workload", accept=["*"])
    print("After it:", item(client, tenant_id, "pw_base_workstations")["quota"]["value"], "workstations")


def main(client: Client, tenant_id: str) -> None:
    """A customer's items, on and off, and their quotas."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    enable(client, customer["id"])
    change_quotas(client, customer["id"])

    # Disabling an offering item. Its quota goes with it.
    client.offering_items.disable(customer["id"], ["storage"])
    assert "quota" not in item(client, customer["id"], "storage")

    # Changing storage quotas of sub-tenants: of all that have the item.
    for below in client.offering_items.set_quota_below(tenant_id, "workstations", "12"):
        print(f"{below['tenant_name']} has {below['quota']['value']}")
    switch_edition(client, customer["id"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
