"""Managing user accounts: create, activate, change, disable, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import Client
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import types


def create(client: Client, tenant_id: str, login: str, email: str) -> types.User:
    """Creating a user account. It has no role yet, and so can use no service."""
    return client.users.create(
        {
            "tenant_id": tenant_id,
            "login": login,
            "contact": {"email": email, "firstname": "John", "lastname": "Doe"},
        }
    )


def activate_by_mail(client: Client, user_id: str) -> None:
    """Sending an activation email: the user chooses a password."""
    client.users.send_activation_email(user_id)


def activate_by_password(client: Client, user_id: str, password: str) -> None:
    """Activation by setting a password, which is also how it is changed later."""
    client.users.set_password(user_id, {"password": password})


def change_contact(client: Client, user_id: str) -> None:
    """Changing contact info. What is not named stays."""
    user = client.users.modify(user_id, lambda _: {"contact": {"address1": "John Doe Str."}})
    assert user["contact"]["firstname"] == "John"


def change_email(client: Client, user_id: str, email: str) -> None:
    """Changing the email. Of an activated account, it is changed once the user has agreed by mail."""
    changed = client.users.change_email(user_id, email)
    waits = changed["awaits_confirmation"]
    print("The old address has mail about it" if waits else f"The email is {email}")


def main(client: Client, tenant_id: str) -> None:
    """An account's life."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    login = "JohnDoe"
    # Logins are unique on the whole platform.
    assert client.users.login_available(login)
    user_id = create(client, customer["id"], login, "johndoe@mysite.com")["id"]
    assert not client.users.login_available(login)

    activate_by_mail(client, user_id)
    change_email(client, user_id, "johndoe@newmail.net")
    activate_by_password(client, user_id, "newUserPassword312")
    assert client.users.get(user_id)["activated"]
    change_email(client, user_id, "john@newermail.net")
    change_contact(client, user_id)

    own = Client(client.url, login=login, password="newUserPassword312")
    print("The user can log in:", own.users.me()["login"])

    client.users.disable(user_id)
    client.users.enable(user_id)
    # Deleting an account, with all its data, asks for its login. It is disabled first.
    client.users.remove(user_id, login)

    # All of it in one call: an account as it is wanted, with its roles. Called again, it changes nothing.
    for _ in range(2):
        client.users.provision(
            customer["id"],
            {
                "login": "JaneDoe",
                "contact": {"email": "janedoe@mysite.com", "firstname": "Jane", "lastname": "Doe"},
                "roles": ["company_admin"],
                "password": "newUserPassword312",
            },
        )
    assert len(client.users.ids_for_tenant(customer["id"])["items"]) == 1


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
