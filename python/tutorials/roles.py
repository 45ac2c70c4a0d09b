"""Managing user account roles: who may do what, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types

#: What stands where the service fills in its own.
NOBODY = "00000000-0000-0000-0000-000000000000"


def policy(user_id: str, tenant_id: str, role_id: str) -> types.AccessPolicyUpdate:
    """One role of a user in one tenant, as it is sent."""
    return {
        "id": NOBODY,
        "issuer_id": NOBODY,
        "trustee_id": user_id,
        "trustee_type": "user",
        "tenant_id": tenant_id,
        "role_id": role_id,
        "version": 0,
    }


def roles(client: Client, user_id: str) -> list[str]:
    """Checking the current roles of a user account."""
    return [held["role_id"] for held in client.users.access_policies(user_id)["items"]]


def add_role(client: Client, user_id: str, tenant_id: str, role_id: str) -> None:
    """Modifying the roles. They are replaced as a whole, so those that stay are sent too."""
    held = client.users.access_policies(user_id)["items"]
    client.users.set_access_policies(user_id, {"items": [*held, policy(user_id, tenant_id, role_id)]})


def remove_all_roles(client: Client, user_id: str) -> None:
    """A user without any role can log in, and do nothing."""
    client.users.set_access_policies(user_id, {"items": []})


def main(client: Client, tenant_id: str) -> None:
    """An administrator of a customer, and a user of its backup service."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    available = client.offering_items.available_for_child(tenant_id, kind="customer")["items"]
    workstations = [item for item in available if item["name"] == "workstations"]
    client.offering_items.set(customer["id"], {"offering_items": workstations})

    user = client.users.create(
        {"tenant_id": customer["id"], "login": "JohnDoe", "contact": {"email": "johndoe@mysite.com"}}
    )
    # What a user of a customer has is in a tenant of the user's own: the personal one.
    personal_tenant_id = user["personal_tenant_id"]
    assert personal_tenant_id is not None
    add_role(client, user["id"], personal_tenant_id, "backup_user")
    add_role(client, user["id"], customer["id"], "company_admin")
    print("The roles of", user["login"], "are", ", ".join(roles(client, user["id"])))
    remove_all_roles(client, user["id"])
    assert roles(client, user["id"]) == []


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
