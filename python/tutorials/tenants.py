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
    for below in client.tenants.iter_list(subtree_root_id=parent_id, limit=100):
        print("In the tree:", below["name"])
    for child in client.tenants.iter_children(parent_id):
        print("A child:", child["name"])


def modify(client: Client, tenant_id: str) -> None:
    """Modifying tenant properties. What is not named stays, in the contact too.

    The version says which state the change was made for. Who comes second is told so.
    """
    version = client.tenants.get(tenant_id)["version"]
    changed = client.tenants.update(
        tenant_id, {"name": "JohnDoe, Inc", "contact": {"email": "john.doe@example.com"}, "version": version}
    )
    print(f"{changed['name']} is at version {changed['version']}; its phone is still there")
    try:
        client.tenants.update(tenant_id, {"language": "fr", "version": version})
    except VersionConflictError as error:
        print(f"Version {version} is out of date: {error.message}")


def move(client: Client, tenant_id: str, new_parent_id: str) -> None:
    """Moving a tenant to another tenant, which must have at least the same services and offering items."""
    version = client.tenants.get(tenant_id)["version"]
    moved = client.tenants.update(tenant_id, {"parent_id": new_parent_id, "version": version})
    assert moved["parent_id"] == new_parent_id


def lock(client: Client, tenant_id: str, owner_id: str) -> None:
    """Locking a tenant against updates by others than its owner, and unlocking it."""
    version = client.tenants.get(tenant_id)["version"]
    locked = client.tenants.update(
        tenant_id, {"update_lock": {"enabled": True, "owner_id": owner_id}, "version": version}
    )
    assert locked["update_lock"]["enabled"]
    client.tenants.update(tenant_id, {"update_lock": {"enabled": False}, "version": locked["version"]})


def limit_access(client: Client, tenant_id: str) -> None:
    """Limiting access for higher-level administrators: they see the tenant, but nothing in it."""
    version = client.tenants.get(tenant_id)["version"]
    client.tenants.update(tenant_id, {"ancestral_access": False, "version": version})


def suspend(client: Client, tenant_id: str) -> None:
    """Suspending: nobody in the tenant or below can use the services. Data is kept, and billing goes on."""
    version = client.tenants.get(tenant_id)["version"]
    client.tenants.update(tenant_id, {"enabled": False, "version": version})


def reactivate(client: Client, tenant_id: str) -> None:
    """Reactivating a suspended tenant."""
    version = client.tenants.get(tenant_id)["version"]
    client.tenants.update(tenant_id, {"enabled": True, "version": version})


def terminate(client: Client, tenant_id: str) -> None:
    """Terminating: the tenant, its users, its data and all below it are gone. It is suspended first."""
    suspend(client, tenant_id)
    version = client.tenants.get(tenant_id)["version"]
    client.tenants.delete(tenant_id, version=version)


def terminate_all_below(client: Client, tenant_id: str) -> None:
    """Deleting everything below a tenant."""
    for child_id in client.tenants.child_ids(tenant_id)["items"]:
        terminate(client, child_id)


def folder_like(client: Client, parent_id: str) -> str:
    """A folder with everything that its parent has, so that tenants can move into it."""
    folder = client.tenants.create({"name": "Folder", "kind": "folder", "parent_id": parent_id})
    for application_id in client.applications.ids_for_tenant(parent_id)["items"]:
        client.applications.enable(application_id, folder["id"])
    items = client.offering_items.available_for_child(parent_id, kind="folder", edition="*")["items"]
    client.offering_items.set(folder["id"], {"offering_items": items})
    return folder["id"]


def main(client: Client, tenant_id: str) -> None:
    """A tenant's life."""
    customer_id = create(client, tenant_id, "Foobar")["id"]
    try:
        create(client, tenant_id, "Foobar")
    except NameConflictError as error:
        print("A name is taken once:", error.message)
    fetch(client, tenant_id, customer_id)
    modify(client, customer_id)
    folder_id = folder_like(client, tenant_id)
    move(client, customer_id, folder_id)
    lock(client, folder_id, tenant_id)
    suspend(client, customer_id)
    reactivate(client, customer_id)
    limit_access(client, create(client, tenant_id, "Self-service")["id"])
    terminate(client, customer_id)
    terminate_all_below(client, tenant_id)
    assert client.tenants.child_ids(tenant_id)["items"] == []
    print("Nothing is left below", client.tenants.get(tenant_id)["name"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
