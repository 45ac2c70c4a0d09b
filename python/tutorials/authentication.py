"""Authentication: registering an API client, its token, its tenant, and tokens for one customer."""

from __future__ import annotations

from tenantry import AuthenticationError, Client
from tenantry.sandbox import Sandbox


def tenant_of_the_client(client: Client, client_id: str) -> str:
    """Fetching the ID of the client's tenant. The token for it is issued by itself, and renewed in time."""
    return client.clients.get(client_id)["tenant_id"]


def look_at_a_token(client: Client) -> None:
    """Issuing the API client an access token by hand, for a program that is not ours."""
    token = client.auth.request_token({"grant_type": "client_credentials"})
    print(f"A {token['token_type']} token that ends at {token['expires_on']} seconds since 1970")


def act_in_one_customer(client: Client, customer_id: str) -> None:
    """A token that reaches no further than one customer, as some services want it."""
    narrow = client.for_tenant(customer_id)
    print("In one customer only:", narrow.tenants.get(customer_id)["name"])


def main(url: str, login: str, password: str) -> None:
    """From a user's password to a client that needs none."""
    admin = Client(url, login=login, password=password)
    # Registering an API client in the tenant: the one thing that a user's own password is needed for. The
    # secret comes only here. Whoever loses it registers another client.
    registered = admin.clients.register("My integration")
    client_id, client_secret = registered["client_id"], registered["client_secret"]

    client = Client(url, client_id=client_id, client_secret=client_secret, user_agent="MyIntegration/1.0")
    tenant_id = tenant_of_the_client(client, client_id)
    print("The client acts in", client.tenants.get(tenant_id)["name"])
    look_at_a_token(client)

    customer = client.tenants.create({"name": "A customer", "kind": "customer", "parent_id": tenant_id})
    act_in_one_customer(client, customer["id"])

    client.clients.remove(client_id, "My integration")
    try:
        Client(url, client_id=client_id, client_secret=client_secret).tenants.get(tenant_id)
    except AuthenticationError as error:
        print("A client that was deleted gets no token:", error.message)


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.url, sandbox.login, sandbox.password)
