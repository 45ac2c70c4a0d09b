"""Logging in to service consoles on behalf of another user, in or below the API client's tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import AuthenticationError, Client
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import types


def act_as(client: Client, login: str) -> Client:
    """Logging in using a one-time token: a client that is the user, until it logs out."""
    token = client.auth.request_one_time_token({"login": login, "purpose": "user_login"})
    return Client(client.url, one_time_token=token["ott"])


def user_of(client: Client, tenant_id: str, login: str) -> types.User:
    """An activated user of a customer."""
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": tenant_id})
    user = client.users.create({"tenant_id": customer["id"], "login": login, "contact": {"email": login}})
    client.users.set_password(user["id"], {"password": "newUserPassword312"})
    return user


def main(client: Client, tenant_id: str) -> None:
    """A support engineer looks at what the customer sees."""
    login = user_of(client, tenant_id, "johncustomer@mysite.com")["login"]
    user = act_as(client, login)
    print("I am", user.users.me()["login"])
    user.auth.log_out()
    try:
        user.users.me()
    except AuthenticationError as error:
        print("Logged out:", error.message)

    # Generating an external login URL: whoever opens it in a browser is logged in as the user. It is as good
    # as a password, once, and not for a log.
    url = client.auth.login_url(login, reason="a question to support")["url"]
    print("A browser would open", url.split("?")[0])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
