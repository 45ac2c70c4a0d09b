"""Managing billing settings: trial and production, licensing mode, tier level, price list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def production_start(client: Client, tenant_id: str) -> str | None:
    """Fetching the production start date: when a trial will end by itself, or when it did."""
    return client.pricing.get(tenant_id)["production_start_date"]


def main(client: Client, tenant_id: str) -> None:
    """How a partner and its customer are billed."""
    partner = client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    # Setting the licensing mode and the tier level: -1 is no commitment.
    client.pricing.set_licensing_mode(partner["id"], "per_gb")
    client.pricing.set_tier_level(partner["id"], 3)
    settings = client.pricing.billing_settings(partner["id"])
    print("Licensing:", settings["licensing_mode"], "at tier level", settings["tier_level"])
    for row in client.pricing.price_list(partner["id"])["pricing"]:
        print(f"{row['sku']:10} {row['price']:8} {row['description']}")

    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": partner["id"]})
    print("The trial would end on", production_start(client, customer["id"]))
    # Switching a customer tenant to production mode. There is no way back, and the whole month is billed.
    assert client.pricing.switch_to_production(customer["id"])["mode"] == "production"


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
