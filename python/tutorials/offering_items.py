"""Managing offering items and quotas: what a tenant may use, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import QuotaConflictError
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types

GIGABYTE = 2**30


def enable(client: Client, parent_id: str, tenant_id: str, *names: str) -> None:
    """Enabling offering items, out of those that a child of this parent can get.

    Their service is enabled with them. Where an item is there once for each storage, the first is taken: a
    customer has one storage.
    """
    kind = client.tenants.get(tenant_id)["kind"]
    chosen: dict[str, types.OfferingItem] = {}
    for item in client.offering_items.available_for_child(parent_id, kind=kind)["items"]:
        if item["name"] in names:
            chosen.setdefault(item["name"], item)
    client.offering_items.set(tenant_id, {"offering_items": list(chosen.values())})


def item(client: Client, tenant_id: str, name: str) -> types.OfferingItem:
    """Fetching an offering item as it is now. Without ``edition``, only the default edition's are there."""
    items = client.offering_items.list(tenant_id, edition="*")["items"]
    return next(item for item in items if item["name"] == name)


def set_quota(client: Client, tenant_id: str, name: str, value: int | None, overage: int | None) -> None:
    """Changing a quota. Over ``value`` there are warnings; over ``value`` and ``overage`` nothing more goes.

    Without an ``overage`` nothing is ever refused, and without a ``value`` there is no limit at all.
    """
    wanted = item(client, tenant_id, name)
    wanted["quota"]["value"] = value
    wanted["quota"]["overage"] = overage
    client.offering_items.set(tenant_id, {"offering_items": [wanted]})


def disable(client: Client, tenant_id: str, name: str) -> None:
    """Disabling an offering item. Its quota goes with it."""
    wanted = item(client, tenant_id, name)
    wanted["status"] = 0
    client.offering_items.set(tenant_id, {"offering_items": [wanted]})


def switch_edition(client: Client, tenant_id: str, application_id: str, edition: str) -> None:
    """Switching the edition of a service: its items become those of the other edition, with their quotas.

    What would come of it can be asked first. Items that the other edition does not have are turned off.
    """
    check = client.offering_items.check_edition_switch(
        tenant_id, target_edition=edition, application_id=application_id
    )
    print("To expect of the switch:", check["warnings"])
    client.offering_items.switch_edition(
        tenant_id, {"target_edition": edition, "application_id": application_id}
    )


def main(client: Client, tenant_id: str) -> None:
    """A customer's items, on and off, and their quotas."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    customer_id = customer["id"]
    enable(client, tenant_id, customer_id, "workstations", "storage")

    set_quota(client, customer_id, "workstations", 10, None)
    set_quota(client, customer_id, "storage", 200 * GIGABYTE, 0)
    for name in ("workstations", "storage"):
        print(name, item(client, customer_id, name)["quota"])

    # Whoever changes a quota says which state of it was seen.
    seen_before = item(client, customer_id, "workstations")
    set_quota(client, customer_id, "workstations", 20, 2)
    seen_before["quota"]["value"] = 15
    try:
        client.offering_items.set(customer_id, {"offering_items": [seen_before]})
    except QuotaConflictError as error:
        print("Somebody else was first:", error.message)

    set_quota(client, customer_id, "workstations", None, None)
    disable(client, customer_id, "workstations")
    assert "quota" not in item(client, customer_id, "workstations")

    enable(client, tenant_id, customer_id, "workstations")
    set_quota(client, customer_id, "workstations", 10, None)
    application_id = item(client, customer_id, "workstations")["application_id"]
    switch_edition(client, customer_id, application_id, "pck_per_workload")
    print("After it:", item(client, customer_id, "pw_base_workstations")["quota"]["value"], "workstations")


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
