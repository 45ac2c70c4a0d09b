"""Managing locations and storages: a partner's own places to keep data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import ApiError
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client

#: The URL of a storage holds its credentials. What the service answers does not.
URL = "s3://access-key-id:secret-access-key@storage.example.com/bucket?encryption=aes256"


def show(client: Client, tenant_id: str) -> None:
    """Fetching locations and storages: those of the tenant, of those above it, and of those below."""
    for place in client.locations.with_storages(tenant_id):
        held = ", ".join(storage["name"] for storage in place["storages"]) or "nothing"
        print(f"{place['location']['name']} holds {held}")


def register_storage(client: Client, tenant_id: str, location_id: str) -> str:
    """Registering a storage, for File Sync & Share. The URL is looked at before it is sent. Gives its id."""
    storage = client.storages.add(
        {
            "owner_tenant_id": tenant_id,
            "location_id": location_id,
            "name": "My storage",
            "url": URL,
            "capabilities": ["files_cloud"],
        }
    )
    assert "secret" not in storage["url"]
    print("Registered:", storage["url"])
    return storage["id"]


def main(client: Client, tenant_id: str) -> None:
    """Two locations, and a storage that moves from one to the other."""
    first = client.locations.add(tenant_id, "NYC Data Center")
    second = client.locations.add(tenant_id, "LA Data Center")
    client.locations.rename(first["id"], "New York Data Center")

    storage_id = register_storage(client, tenant_id, first["id"])
    client.storages.move_to(storage_id, second["id"])
    show(client, tenant_id)

    # What is deleted is gone: the name or the id is asked for.
    client.locations.remove(first["id"], "New York Data Center")
    try:
        client.locations.remove(second["id"], "LA Data Center")
    except ApiError as error:
        print("A location with storages stays:", error.message)
    client.locations.remove(second["id"], "LA Data Center", with_storages=True)


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
