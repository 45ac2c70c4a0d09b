"""Exercise 3 of the lab: a partner, a customer below it, and a user of the customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import show

from tenantry import LoginConflictError, NameConflictError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tenantry import Client, Response, types

#: The edition of the offering items that the lab enables.
EDITION = "standard"

#: What stands for an id that the service is to choose.
NO_ID = "00000000-0000-0000-0000-000000000000"


def create_tenants(client: Client, client_id: str) -> tuple[str, str]:
    """The exercise. Gives the ids of the partner and the customer."""
    show.heading("Exercise 3: create partner, customer and user tenants and set offering items")
    partner_id = create_partner(client, client_id)
    customer_id = create_customer(client, partner_id)
    create_user(client, customer_id)
    return partner_id, customer_id


def create_partner(client: Client, client_id: str) -> str:
    """The first part."""
    show.part("Create partner and enable all available standard edition offering items")
    api = client.with_response
    found = api.clients.get(client_id)
    mine = show.step(1, "Look up the API client's tenant", "GET /clients/{client_id}", 200, found)[
        "tenant_id"
    ]
    body: types.NewTenant = {"name": "MyFirstPartner", "parent_id": mine, "kind": "partner"}
    created = create_tenant(client, body)
    partner = show.step(2, f"Create a partner tenant, {created.data['name']}", "POST /tenants", 201, created)
    try:
        client.tenants.create({**body, "name": partner["name"]})
        raise show.UnexpectedError("a second partner of this name is refused")
    except NameConflictError as error:
        show.refused(3, "Once more: now the name is taken", "POST /tenants", error)
    show.note(4, f"partner_tenant_id is {partner['id']}")
    enable_offering_items(client, 5, mine, partner)
    seen = api.offering_items.list(partner["id"], edition=EDITION, status=1)
    show.step(8, "Check what the partner has", "GET /tenants/{partner_tenant_id}/offering_items", 200, seen)
    show.detail(f"{len(seen.data['items'])} offering items are enabled")
    show.check(bool(seen.data["items"]), "the partner has offering items")
    return partner["id"]


def create_customer(client: Client, partner_id: str) -> str:
    """The second part."""
    show.part("Create customer, enable all available offering items and switch to production mode")
    api = client.with_response
    body: types.NewTenant = {"name": "MyFirstCustomer", "parent_id": partner_id, "kind": "customer"}
    show.note(1, "The customer's parent is the partner")
    created = create_tenant(client, body)
    customer = show.step(
        2, f"Create a customer tenant, {created.data['name']}", "POST /tenants", 201, created
    )
    show.note(3, f"customer_tenant_id is {customer['id']}")
    enable_offering_items(client, 4, partner_id, customer)
    seen = api.offering_items.list(customer["id"], edition=EDITION, status=1)
    show.step(7, "Check what it has", "GET /tenants/{customer_tenant_id}/offering_items", 200, seen)
    show.detail(f"{len(seen.data['items'])} offering items are enabled")
    show.check(bool(seen.data["items"]), "the customer has offering items")

    show.note(8, "A customer is created in trial mode; its pricing says so")
    path = "/tenants/{customer_tenant_id}/pricing"
    pricing: Any = show.step(9, "Get the pricing model", f"GET {path}", 200, api.pricing.get(customer["id"]))
    show.check(pricing["mode"] == "trial", "the customer is in trial mode")
    show.note(10, "Take the answer as it came,")
    pricing["mode"] = "production"
    show.note(11, "and replace trial with production. This cannot be undone")
    changed = api.pricing.update(customer["id"], pricing)
    show.step(12, "Set the pricing model to production", f"PUT {path}", 200, changed)
    pricing = show.step(13, "Check it", f"GET {path}", 200, api.pricing.get(customer["id"]))
    show.detail(f"mode is {pricing['mode']} since {pricing['production_start_date']}")
    show.check(pricing["mode"] == "production", "the customer is in production mode")
    return customer["id"]


def enable_offering_items(client: Client, number: int, parent_id: str, child: types.Tenant) -> None:
    """Turns on for a tenant all that its parent can give: three steps of both parts."""
    api = client.with_response
    kind = child["kind"]
    offered = api.offering_items.available_for_child(parent_id, kind=kind, edition=EDITION)
    path = "/tenants/{parent_id}/offering_items/available_for_child"
    items: Any = show.step(number, f"Get what is available for a {kind}", f"GET {path}", 200, offered)[
        "items"
    ]
    show.note(number + 1, f"Take the answer as it came: {len(items)} offering items of the {EDITION} edition")
    enabled = api.offering_items.set(child["id"], {"offering_items": items})
    path = f"/tenants/{{{kind}_tenant_id}}/offering_items"
    show.step(number + 2, "Send it back, with items called offering_items", f"PUT {path}", 200, enabled)


def create_user(client: Client, customer_id: str) -> None:
    """The third part."""
    show.part("Create user, activate them by setting a password and enable backup services")
    api = client.with_response
    show.note(1, "A login must be free before a user is created with it")
    login, free = free_login(client, "user.test")
    show.note(2, f"login is {login}")
    show.step(3, "Check that it is available", "GET /users/check_login", 204, free)
    show.note(4, "It is. Of logins that are taken, the next would have been tried")
    body: types.NewUser = {
        "tenant_id": customer_id,
        "login": login,
        "contact": {
            "email": "user.test@example.com",
            "firstname": "Firstuser.test",
            "lastname": "Lastuser.test",
        },
    }
    created = api.users.create(body)
    user = show.step(5, "Create a new user for the customer", "POST /users", 200, created)
    show.note(6, f"user_id is {user['id']}")
    show.note(7, f"user_personal_tenant_id is {user['personal_tenant_id']}")
    seen = show.step(8, "Check the user", "GET /users/{user_id}", 200, api.users.get(user["id"]))
    show.detail(f"activated is {seen['activated']}")
    show.check(not seen["activated"], "the new user is not active")

    done = api.users.set_password(user["id"], {"password": "MyStrongP@ssw0rd"})
    show.step(9, "Activate the user by setting a password", "POST /users/{user_id}/password", 204, done)
    show.note(10, "The answer is empty, and its status 204")
    seen = show.step(11, "Check the user", "GET /users/{user_id}", 200, api.users.get(user["id"]))
    show.detail(f"activated is {seen['activated']}")
    show.check(seen["activated"], "the user is active")
    give_backup_role(client, user)


def give_backup_role(client: Client, user: types.User) -> None:
    """The last steps of the third part: without a role, a user can use no service."""
    api = client.with_response
    policies: Any = {
        "items": [
            {
                "id": NO_ID,
                "issuer_id": NO_ID,
                "role_id": "backup_user",
                "tenant_id": user["personal_tenant_id"],
                "trustee_id": user["id"],
                "trustee_type": "user",
                "version": 0,
            }
        ]
    }
    show.note(12, "A role is given much as the password was,")
    show.note(13, "but it is an access policy,")
    show.note(14, "so it goes to /users/{user_id}/access_policies,")
    show.note(15, "by PUT, since it replaces the roles the user has,")
    show.note(16, "and the body names the role backup_user and the user's personal tenant")
    path = "/users/{user_id}/access_policies"
    done = api.users.set_access_policies(user["id"], policies)
    given = show.step(17, "Assign the role", f"PUT {path}", 200, done)
    show.check([policy["role_id"] for policy in given["items"]] == ["backup_user"], "the user has the role")
    seen = api.users.access_policies(user["id"])
    show.step(18, "Check the user's roles", f"GET {path}", 200, seen)
    show.detail(", ".join(policy["role_id"] for policy in seen.data["items"]))


def create_tenant(client: Client, body: types.NewTenant) -> Response[types.Tenant]:
    """Creates a tenant, by another name where the one in the body is taken."""
    for name in names(body["name"]):
        try:
            return client.with_response.tenants.create({**body, "name": name})
        except NameConflictError:
            continue
    raise show.UnexpectedError("some name is free")


def free_login(client: Client, wanted: str) -> tuple[str, Response[None]]:
    """A login that nobody has, and the answer that says so."""
    for login in names(wanted):
        try:
            return login, client.with_response.users.check_login(username=login)
        except LoginConflictError:
            continue
    raise show.UnexpectedError("some login is free")


def names(name: str) -> Iterator[str]:
    """Names to try until one is free: this may not be the lab's first run."""
    yield name
    yield from (f"{name}{number}" for number in range(2, 1000))
