"""Managing user account roles: who may do what, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def roles(client: Client, user_id: str) -> list[str]:
    """Checking the current roles of a user account."""
    return [held["role_id"] for held in client.users.access_policies(user_id)["items"]]


def remove_all_roles(client: Client, user_id: str) -> None:
    """A user without any role can log in, and do nothing."""
    client.users.set_access_policies(user_id, {"items": []})


def main(client: Client, tenant_id: str) -> None:
    """An administrator of a customer, and a user of its backup service."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    client.offering_items.enable(customer["id"], ["workstations"])

    user = client.users.create(
        {"tenant_id": customer["id"], "login": "JohnDoe", "contact": {"email": "johndoe@mysite.com"}}
    )
    # What a user of a customer has is in a tenant of the user's own: the personal one.
    personal_tenant_id = user["personal_tenant_id"]
    assert personal_tenant_id is not None
    # The service takes roles as a whole set only. One call adds one, and keeps those that are there.
    client.users.add_role(user["id"], "backup_user", personal_tenant_id)
    client.users.add_role(user["id"], "company_admin", customer["id"])
    print("The roles of", user["login"], "are", ", ".join(roles(client, user["id"])))
    client.users.remove_role(user["id"], "company_admin", customer["id"])
    assert roles(client, user["id"]) == ["backup_user"]
    remove_all_roles(client, user["id"])
    assert roles(client, user["id"]) == []


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
