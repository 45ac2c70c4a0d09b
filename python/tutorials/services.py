"""Managing services: what there is, what a tenant has, turning a service on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import ApiError
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def ids_by_type(client: Client) -> dict[str, str]:
    """Fetching information about all platform services. Their ids are the same everywhere."""
    return {service["type"]: service["id"] for service in client.applications.list()["items"]}


def enabled(client: Client, tenant_id: str) -> set[str]:
    """Fetching information about services enabled for a tenant: their ids."""
    return set(client.applications.ids_for_tenant(tenant_id)["items"])


def main(client: Client, tenant_id: str) -> None:
    """A service, on and off."""
    services = ids_by_type(client)
    for kind, application_id in services.items():
        print(f"{kind:24} {client.applications.get(application_id)['name']}")

    partner = client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    # Enabling a service, by its type or its name. Its offering items stay off.
    client.applications.turn_on(partner["id"], "backup")
    assert services["backup"] in enabled(client, partner["id"])

    # Disabling it, here and in all sub-tenants, deletes its data: the tenant's name is asked for.
    client.applications.turn_off(partner["id"], "backup", "Partner")
    assert services["backup"] not in enabled(client, partner["id"])
    try:
        client.applications.disable(services["platform"], partner["id"])
    except ApiError as error:
        print("The platform itself stays on:", error.message)


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
