"""Managing upsell: who is offered more quota and better editions, and where it can be bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def enable_edition_upsell(client: Client, tenant_id: str) -> None:
    """Enabling upsell of service editions for a sub-tenant, by a setting of the platform's own service."""
    services = {service["type"]: service["id"] for service in client.applications.list()["items"]}
    client.applications.update_setting(
        services["platform"], tenant_id, "PromoteHigherEditions", {"value": True}
    )


def set_buy_url(client: Client, tenant_id: str, url: str) -> None:
    """Configuring the "Buy URL" option: where "Buy now" leads. It is one of the branding options."""
    version = client.tenants.get(tenant_id)["version"]
    branded = client.branding.enable(tenant_id, version=version)
    client.branding.update(tenant_id, {"upsell_url": url}, version=branded["version"])
    print("Buy now:", client.branding.get(tenant_id)["upsell_url"])


def main(client: Client, tenant_id: str) -> None:
    """A customer that is offered more."""
    partner = client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": partner["id"]})
    user = client.users.create(
        {"tenant_id": customer["id"], "login": "JohnDoe", "contact": {"email": "johndoe@mysite.com"}}
    )
    # Enabling quota upsell for a user account: a buyer is told when a quota is almost reached.
    buyer = client.users.set_quota_upsell(user["id"], True)
    assert buyer["business_types"] == ["buyer"]
    enable_edition_upsell(client, customer["id"])
    set_buy_url(client, partner["id"], "https://www.johndoe.com/store")


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
