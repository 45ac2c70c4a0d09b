"""Managing branding options: a partner's own name, colours and logo."""

from __future__ import annotations

import tempfile
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client

#: A picture of one dot.
LOGO = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def update(client: Client, tenant_id: str) -> None:
    """Enabling branding for a tenant, a partner or a folder, and updating its options in one call.

    What is not named stays.
    """
    client.branding.modify(tenant_id, lambda _: {"company_name": "FooBar", "color_scheme": "orange"})


def update_logo(client: Client, tenant_id: str) -> None:
    """Updating the brand's logo, from a file with a PNG picture."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "logo.png"
        path.write_bytes(LOGO)
        client.branding.set_logo_from_file(tenant_id, str(path))


def disable(client: Client, tenant_id: str) -> None:
    """Disabling branding: the tenant shows the brand of those above it again.

    Every change of a brand takes the tenant's version, and counts as a change of the tenant. Calls that do
    several things at once see to that; this is one operation of the service.
    """
    client.branding.disable(tenant_id, version=client.tenants.get(tenant_id)["version"])


def main(client: Client, tenant_id: str) -> None:
    """A partner's brand."""
    partner = client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    update(client, partner["id"])
    update_logo(client, partner["id"])
    client.branding.set_buy_url(partner["id"], "https://www.johndoe.com/store")

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
