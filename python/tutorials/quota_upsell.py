"""Enabling quota upsell for a user account: the guide's tutorial, step by step."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import show
from provision import create_tenant, free_login

if TYPE_CHECKING:
    from tenantry import Client, types


def enable_quota_upsell(client: Client, partner_id: str) -> None:
    """Makes a user a buyer, who is told when a quota is almost reached."""
    show.heading("Enabling quota upsell for a user account")
    api = client.with_response
    show.note(1, f"Authenticate: the client of {client.url} does it by itself")
    user = create_buyer(client, partner_id)
    show.note(2, f"user_id is {user['id']}, of a user created for this")
    seen = api.users.get(user["id"])
    version = show.step(3, "Fetch the revision of the user", "GET /users/{user_id}", 200, seen)["version"]
    update = {"business_types": ["buyer"], "version": version}
    show.note(4, f"The update: {update}")
    text = json.dumps(update)
    show.note(5, f"The update as JSON text: {text}")
    updated = api.users.update(user["id"], text)
    user = show.step(6, "Send it", "PUT /users/{user_id}", 200, updated)
    show.note(7, f"Status 200: business_types is {user['business_types']}, at version {user['version']} now")
    show.check(user["business_types"] == ["buyer"], "the user is a buyer")


def create_buyer(client: Client, partner_id: str) -> types.User:
    """A user of another customer, since the lab's has just been terminated."""
    body: types.NewTenant = {"name": "MySecondCustomer", "parent_id": partner_id, "kind": "customer"}
    customer = create_tenant(client, body).data
    login, _ = free_login(client, "buyer.test")
    return client.users.create(
        {"tenant_id": customer["id"], "login": login, "contact": {"email": "buyer.test@example.com"}}
    )
