"""Provisioning: a tenant with its offering items, its administrator and its users, in one call.

Each call looks at what is there first. What a first one left undone, because the network broke or the
program ended, a second goes on with; and when all is as it is wanted, nothing is sent.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tenantry import Client
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import types

#: A customer as it is wanted. This may as well stand in a file of its own.
PLAN = """
{
    "kind": "customer",
    "name": "Customer, Inc",
    "contact": {"email": "office@customer.example", "phone": "1-541-754-3010"},
    "items": [
        {"name": "workstations", "quota": "25", "overage": "5"},
        {"name": "local_storage", "quota": "500 GiB"}
    ],
    "users": [
        {
            "login": "RichardDoe",
            "contact": {"email": "richard.doe@example.com", "firstname": "Richard", "lastname": "Doe"},
            "roles": ["backup_user"],
            "password": "newUserPassword312"
        }
    ]
}
"""


def partner(client: Client, parent_id: str) -> str:
    """Provisioning a partner tenant, with everything it can sell and an administrator. Gives its id.

    The administrator is sent an activation email.
    """
    result = client.tenants.provision(
        parent_id,
        "partner",
        "Partner, Inc",
        items=["*"],
        customer_id="partner-service-provider",
        ancestral_access=False,
        two_factor=True,
        admin_login="partner.admin",
        admin_email="partner.admin@example.com",
    )
    print(f"Partner, Inc: {len(result['changes'])} changes")
    assert result["tenant_id"] is not None
    return result["tenant_id"]


def plan_of_customer(parent_id: str) -> types.TenantPlan:
    """The plan, for a customer of this parent."""
    plan: types.TenantPlan = json.loads(PLAN)
    plan["parent_id"] = parent_id
    return plan


def customer(client: Client, plan: types.TenantPlan) -> types.PlanResult:
    """Provisioning a customer tenant, and enabling the backup service for a user in it, from a plan."""
    foreseen = client.tenants.apply(plan, dry_run=True)
    for change in foreseen["changes"]:
        print("would", change["action"], change["object"], change["name"])
    return client.tenants.apply(plan)


def change_of_plan(client: Client, plan: types.TenantPlan) -> None:
    """The plan changes, and is applied again: only what differs is done."""
    assert client.tenants.apply(plan)["changes"] == []
    plan["items"][0]["quota"] = "30"
    for change in client.tenants.apply(plan)["changes"]:
        print(f"{change['name']}: {change['field']} was {change['before']}, is {change['after']}")


def main(client: Client, tenant_id: str) -> None:
    """A partner; a customer with a user who can start to work."""
    partner_id = partner(client, tenant_id)
    # What the partner limited, it lets in again: this client goes on as if it were the partner's own.
    client.tenants.limit_access(partner_id, False)
    plan = plan_of_customer(partner_id)
    result = customer(client, plan)
    change_of_plan(client, plan)

    user = Client(client.url, login="RichardDoe", password="newUserPassword312").users.me()
    assert user["tenant_id"] == result["tenant_id"]
    print(f"{user['login']} can log in")


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
