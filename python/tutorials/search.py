"""Searching for tenants and user accounts.

Each word of the text begins a word of what is found, in small or capital letters: ``smith fir`` finds "John
Smith First". Three characters are the least. Where higher-level access is limited, nothing is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def show(client: Client, text: str) -> None:
    """Searching for tenants and user accounts. The path leads down to what is found."""
    places = [f"{hit['obj_type']} {' / '.join(hit['path'])}" for hit in client.search.everywhere(text)]
    print(f"{text!r:12} finds {places or 'nothing'}")


def user_id(client: Client, login: str) -> str:
    """Searching for a user account by its login, and telling it from others that begin alike."""
    found = client.search.everywhere(login, kind="user", limit=300)
    [user] = [hit for hit in found if hit["login"].lower() == login.lower()]
    return user["id"]


def main(client: Client, tenant_id: str) -> None:
    """Some tenants, some users, and what finds them."""
    for name in ("John Smith First", "John SmithSecond"):
        client.tenants.create({"name": name, "kind": "customer", "parent_id": tenant_id})
    for login in ("JohnDoe", "JohnDoe2"):
        client.users.create({"tenant_id": tenant_id, "login": login, "contact": {"email": "doe@example.com"}})

    for text in ("smith", "smith fir", "mith"):
        show(client, text)
    print("JohnDoe is", client.users.get(user_id(client, "johndoe"))["login"])
    # Searching for a tenant by its name, where only this one will do.
    print("John Smith First is", client.tenants.find("John Smith First")["kind"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
