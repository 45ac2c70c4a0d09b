"""Searching for tenants and user accounts.

Each word of the text begins a word of what is found, in small or capital letters: ``smith fir`` finds "John
Smith First". Three characters are the least. Where higher-level access is limited, nothing is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def tenants(client: Client, root_id: str, text: str) -> list[str]:
    """Searching for a tenant by its name. The path leads down to it."""
    found: Any = client.search.find(tenant=root_id, text=text, limit=300)["items"]
    return [" / ".join(hit["path"]) for hit in found if hit["obj_type"] == "tenant"]


def user_id(client: Client, root_id: str, login: str) -> str:
    """Searching for a user account by its login, and telling it from others that begin alike."""
    found: Any = client.search.find(tenant=root_id, text=login, limit=300)["items"]
    [user] = [hit for hit in found if hit["obj_type"] == "user" and hit["login"].lower() == login.lower()]
    identifier: str = user["id"]
    return identifier


def main(client: Client, tenant_id: str) -> None:
    """Some tenants, some users, and what finds them."""
    for name in ("John Smith First", "John SmithSecond"):
        client.tenants.create({"name": name, "kind": "customer", "parent_id": tenant_id})
    for login in ("JohnDoe", "JohnDoe2"):
        client.users.create({"tenant_id": tenant_id, "login": login, "contact": {"email": "doe@example.com"}})

    for text in ("smith", "smith fir", "mith"):
        print(f"{text!r:12} finds {tenants(client, tenant_id, text) or 'nothing'}")
    print("JohnDoe is", client.users.get(user_id(client, tenant_id, "johndoe"))["login"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
