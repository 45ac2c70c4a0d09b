"""Managing two-factor authentication, of a tenant and of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def toggle_for_tenant(client: Client, tenant_id: str, *, enabled: bool) -> None:
    """Toggling two-factor authentication for a tenant. All its users set it up at their next login."""
    client.tenants.set_mfa(tenant_id, {"enabled": enabled})


def show_status(client: Client, tenant_id: str) -> None:
    """Checking the status of two-factor authentication of a tenant, and how many users have it by now."""
    status = client.tenants.mfa_status(tenant_id)
    ready, users = status["users_with_totp_enabled_count"], status["users_count"]
    print(f"Two-factor authentication is {status['mfa_status']}; {ready} of {users} users have set it up")


def switch_off_for_user(client: Client, user_id: str) -> None:
    """Toggling two-factor authentication for a user account: off, for an account that a service uses."""
    client.users.set_mfa(user_id, {"enabled": False})


def main(client: Client, tenant_id: str) -> None:
    """A customer whose users have a second factor, and one account that cannot."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    user = client.users.create(
        {"tenant_id": customer["id"], "login": "JohnDoe", "contact": {"email": "johndoe@mysite.com"}}
    )
    show_status(client, customer["id"])
    toggle_for_tenant(client, customer["id"], enabled=True)
    show_status(client, customer["id"])
    print("The user's own status is", client.users.get(user["id"])["mfa_status"])
    switch_off_for_user(client, user["id"])
    toggle_for_tenant(client, customer["id"], enabled=False)


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
