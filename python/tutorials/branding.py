"""Managing branding options: a partner's own name, colours and logo."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types

#: A picture of one dot.
LOGO = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def version(client: Client, tenant_id: str) -> int:
    """The tenant's version. Every change of its branding takes it, and counts as a change of the tenant."""
    return client.tenants.get(tenant_id)["version"]


def enable(client: Client, tenant_id: str) -> None:
    """Enabling branding for a tenant: a partner or a folder."""
    client.branding.enable(tenant_id, version=version(client, tenant_id))


def update(client: Client, tenant_id: str) -> None:
    """Updating branding options. What is not named stays."""
    options: types.BrandOptionsUpdate = {"company_name": "FooBar", "color_scheme": "orange"}
    client.branding.update(tenant_id, options, version=version(client, tenant_id))


def update_logo(client: Client, tenant_id: str, picture: bytes) -> None:
    """Updating the brand's logo, a PNG picture."""
    client.branding.upload_logo(tenant_id, picture, version=version(client, tenant_id))


def disable(client: Client, tenant_id: str) -> None:
    """Disabling branding: the tenant shows the brand of those above it again."""
    client.branding.disable(tenant_id, version=version(client, tenant_id))


def main(client: Client, tenant_id: str) -> None:
    """A partner's brand."""
    partner = client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    enable(client, partner["id"])
    update(client, partner["id"])
    update_logo(client, partner["id"], LOGO)

    options = client.branding.get(partner["id"])
    print(f"{options['company_name']}, in {options['color_scheme']}")
    assert client.branding.logo(partner["id"]) == LOGO

    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": partner["id"]})
    shown = client.branding.get(customer["id"], effective=1)
    print("Its customer shows the brand of", shown["company_name"])
    disable(client, partner["id"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
