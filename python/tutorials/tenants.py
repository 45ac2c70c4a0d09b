"""Managing tenants: create, fetch, change, move, lock, limit access to, suspend, terminate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import NameConflictError, VersionConflictError
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types


def create(client: Client, parent_id: str, name: str) -> types.Tenant:
    """Creating a tenant. Names are unique in the tree, and a customer begins as a trial."""
    return client.tenants.create(
        {
            "name": name,
            "kind": "customer",
            "parent_id": parent_id,
            "language": "en",
            "internal_tag": "some.unique.tag.value",
            "contact": {"email": "foo.bar@example.com", "phone": "1 123 4567890"},
        }
    )


def fetch(client: Client, parent_id: str, tenant_id: str) -> None:
    """Fetching information about a tenant, about several, and about child tenants."""
    tenant = client.tenants.get(tenant_id)
    print(f"{tenant['name']} is a {tenant['kind']} at version {tenant['version']}")

    several = client.tenants.list(uuids=[parent_id, tenant_id])["items"]
    print("By their ids:", ", ".join(tenant["name"] for tenant in several))

    # However many there are: the list is read page by page.
    for below in client.tenants.walk(parent_id):
        print("In the tree:", "  " * below["depth"] + below["name"])
    for child in client.tenants.iter_children(parent_id):
        print("A child:", child["name"])


def modify(client: Client, tenant_id: str) -> None:
    """Modifying tenant properties. What is not named stays, in the contact too.

    The version says which state the change was made for, so that nobody overwrites what others did. One call
    reads it, changes, and begins anew when somebody was faster.
    """
    client.tenants.rename(tenant_id, "JohnDoe, Inc")
    client.tenants.change_contact(tenant_id, {"email": "john.doe@example.com"})
    changed = client.tenants.modify(tenant_id, lambda tenant: {"internal_tag": f"was {tenant['name']}"})
    print(f"{changed['name']} is at version {changed['version']}; its phone is still there")


def modify_by_hand(client: Client, tenant_id: str) -> None:
    """The same as the guide does it: fetch the version, send it with the change. Who comes second is told."""
    version = client.tenants.get(tenant_id)["version"]
    client.tenants.update(tenant_id, {"language": "de", "version": version})
    try:
        client.tenants.update(tenant_id, {"language": "fr", "version": version})
    except VersionConflictError as error:
        print(f"Version {version} is out of date: {error.message}")


def lock(client: Client, tenant_id: str, owner_id: str) -> None:
    """Locking a tenant against updates by others than its owner, and unlocking it."""
    client.tenants.modify(tenant_id, lambda _: {"update_lock": {"enabled": True, "owner_id": owner_id}})
    client.tenants.modify(tenant_id, lambda _: {"update_lock": {"enabled": False}})


def end_a_relationship(client: Client, tenant_id: str) -> None:
    """Suspending, reactivating, terminating.

    Suspended: nobody in the tenant or below can use the services; data is kept, and billing goes on.
    Terminated: the tenant, its users, its data and all below it are gone, which is why its name is asked for.
    """
    client.tenants.suspend(tenant_id)
    client.tenants.reactivate(tenant_id)
    name = client.tenants.get(tenant_id)["name"]
    client.tenants.terminate(tenant_id, name, on_progress=lambda did: print(did.operation, did.status))


def terminate_all_below(client: Client, tenant_id: str) -> None:
    """Deleting everything below a tenant."""
    for child_id in client.tenants.child_ids(tenant_id)["items"]:
        client.tenants.terminate(child_id, child_id)


def main(client: Client, tenant_id: str) -> None:
    """A tenant's life."""
    customer_id = create(client, tenant_id, "Foobar")["id"]
    try:
        create(client, tenant_id, "Foobar")
    except NameConflictError as error:
        print("A name is taken once:", error.message)
    fetch(client, tenant_id, customer_id)
    modify(client, customer_id)
    modify_by_hand(client, customer_id)

    # Moving a tenant: the new parent must have at least the same services and offering items.
    folder = client.tenants.create({"name": "Folder", "kind": "folder", "parent_id": tenant_id})
    for application_id in client.applications.ids_for_tenant(tenant_id)["items"]:
        client.applications.enable(application_id, folder["id"])
    client.offering_items.enable_all(folder["id"], "*")
    client.tenants.move_to(customer_id, folder["id"])
    lock(client, folder["id"], tenant_id)
    # Limiting access for higher-level administrators: they see the tenant, but nothing in it.
    client.tenants.limit_access(create(client, tenant_id, "Self-service")["id"], True)

    end_a_relationship(client, customer_id)
    terminate_all_below(client, tenant_id)
    assert client.tenants.child_ids(tenant_id)["items"] == []
    print("Nothing is left below", client.tenants.get(tenant_id)["name"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
