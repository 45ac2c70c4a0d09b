"""Managing upsell: who is offered more quota and better editions, and where it can be bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


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
    # Enabling upsell of service editions for a sub-tenant: its administrators are offered higher ones.
    client.tenants.set_edition_upsell(customer["id"], True)
    # Configuring the "Buy URL" option: where "Buy now" leads. It is part of the partner's brand.
    brand = client.branding.set_buy_url(partner["id"], "https://www.johndoe.com/store")
    print("Buy now:", brand["upsell_url"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
