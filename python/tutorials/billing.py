"""Managing billing settings: trial and production, licensing mode, tier level, price list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def production_start(client: Client, tenant_id: str) -> str | None:
    """Fetching the production start date: when a trial will end by itself, or when it did."""
    return client.pricing.get(tenant_id)["production_start_date"]


class Settings:
    """The billing settings of a partner. They are settings of the platform's own service."""

    def __init__(self, client: Client, tenant_id: str) -> None:
        services = {service["type"]: service["id"] for service in client.applications.list()["items"]}
        self.client, self.platform, self.tenant_id = client, services["platform"], tenant_id

    def get(self, name: str) -> Any:
        """What the tenant itself has set."""
        setting = self.client.applications.get_setting(self.platform, self.tenant_id, name)
        return setting["own"]["value"] if setting["own"] else None

    def set(self, name: str, value: Any) -> None:
        """Setting the licensing mode (``per_gb``, ``per_device``) and the tier level (-1: no commitment)."""
        self.client.applications.update_setting(self.platform, self.tenant_id, name, {"value": value})


def main(client: Client, tenant_id: str) -> None:
    """How a partner and its customer are billed."""
    partner = client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    settings = Settings(client, partner["id"])
    settings.set("licensing_mode", "per_gb")
    settings.set("tier_level_value", 3)
    print("Licensing:", settings.get("licensing_mode"), "at tier level", settings.get("tier_level_value"))
    for entry in settings.get("pricing_info")["pricing"]:
        print(f"{entry['sku']:10} {entry['price']:8} {entry['description']}")

    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": partner["id"]})
    print("The trial would end on", production_start(client, customer["id"]))
    # Switching a customer tenant to production mode. There is no way back, and the whole month is billed.
    assert client.pricing.switch_to_production(customer["id"])["mode"] == "production"


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
