"""Managing locations and storages: a partner's own places to keep data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import ApiError
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types

#: The URL of a storage holds its credentials. What the service answers does not.
URL = "s3://access-key-id:secret-access-key@storage.example.com/bucket?encryption=aes256"


def create_location(client: Client, tenant_id: str, name: str) -> types.Location:
    """Creating a location."""
    return client.locations.create({"owner_tenant_id": tenant_id, "name": name})


def fetch_locations(client: Client, tenant_id: str) -> list[types.Location]:
    """Fetching locations: first their ids, then what is to be known of them."""
    ids = client.locations.ids_for_tenant(tenant_id)["locations"]
    return client.locations.list(uuids=ids)["items"]


def register_storage(client: Client, tenant_id: str, location_id: str) -> types.Storage:
    """Registering a storage, for File Sync & Share."""
    return client.storages.register(
        {
            "owner_tenant_id": tenant_id,
            "location_id": location_id,
            "name": "My storage",
            "url": URL,
            "capabilities": ["files_cloud"],
        }
    )


def fetch_storages(client: Client, location_id: str) -> list[types.Storage]:
    """Fetching the storages of a location."""
    ids = client.locations.storage_ids(location_id)["infras"]
    return client.storages.list(uuids=ids)["items"]


def move_storage(client: Client, storage: types.Storage, location_id: str) -> types.Storage:
    """Moving a storage to another location."""
    return client.storages.update(storage["id"], {"location_id": location_id, "version": storage["version"]})


def main(client: Client, tenant_id: str) -> None:
    """Two locations, and a storage that moves from one to the other."""
    first = create_location(client, tenant_id, "NYC Data Center")
    second = create_location(client, tenant_id, "LA Data Center")
    first = client.locations.update(
        first["id"], {"name": "New York Data Center", "version": first["version"]}
    )
    print("Locations:", ", ".join(place["name"] for place in fetch_locations(client, tenant_id)))

    storage = register_storage(client, tenant_id, first["id"])
    assert "secret" not in storage["url"]
    print("Registered:", storage["url"])
    storage = move_storage(client, storage, second["id"])
    assert [held["id"] for held in fetch_storages(client, second["id"])] == [storage["id"]]

    try:
        client.locations.delete(second["id"], version=second["version"])
    except ApiError as error:
        print("A location with storages stays:", error.message)
    client.storages.delete(storage["id"], version=storage["version"], force=False)
    client.locations.delete(second["id"], version=client.locations.get(second["id"])["version"])
    client.locations.delete(first["id"], version=first["version"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
