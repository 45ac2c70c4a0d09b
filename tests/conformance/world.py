"""What the sandbox holds before the tests begin, so that random requests meet something that is there."""

import json
import os

import requests

#: How to reach the sandbox, as it printed it.
PLACE = json.loads(os.environ["TENANTRY_SANDBOX"])

#: A standing clock: nothing expires, and every run sees the same times.
NOW = "2030-05-17T10:00:00Z"


def call(method, path, token=None, **arguments):
    """Asks the sandbox; what it refuses ends the run."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = requests.request(method, PLACE["url"] + path, headers=headers, timeout=10, **arguments)
    answer.raise_for_status()
    return answer.json() if answer.content else None


def issue_token():
    """An access token of the API client that is there from the start."""
    answer = call(
        "POST",
        "/api/2/idp/token",
        data={"grant_type": "client_credentials"},
        auth=(PLACE["client_id"], PLACE["client_secret"]),
    )
    return answer["access_token"]


def look(path):
    """What is at a path below /api/2, if the sandbox shows it."""
    return changed("GET", path)


def disable(path, version):
    """The tenant or user at a path, disabled, if that can be."""
    return changed("PUT", path, json={"version": version, "enabled": False})


def changed(method, path, **arguments):
    """Asks for an object; nothing when it is refused."""
    try:
        return call(method, f"/api/2{path}", issue_token(), **arguments)
    except requests.HTTPError:
        return None


def build():
    """Makes a small tree, and gives ids by the names under which requests ask for them."""
    call("POST", "/sandbox/clock", json={"now": NOW, "running": False})
    token = issue_token()

    def make(path, **body):
        return call("POST", f"/api/2{path}", token, json=body)

    def list_items(path):
        return call("GET", f"/api/2{path}", token)["items"]

    home = PLACE["tenant_id"]
    tenants = [home]
    for kind, name, parent in (("partner", "Partner", 0), ("customer", "Customer", 1), ("unit", "Unit", 2)):
        tenants.append(make("/tenants", name=name, kind=kind, parent_id=tenants[parent])["id"])
    for parent, child, kind in ((0, 1, "partner"), (1, 2, "customer")):
        items = list_items(
            f"/tenants/{tenants[parent]}/offering_items/available_for_child?kind={kind}&edition=*"
        )
        call("PUT", f"/api/2/tenants/{tenants[child]}/offering_items", token, json={"offering_items": items})
    users = [
        make(
            "/users",
            tenant_id=tenant,
            login=f"user{n}@example.com",
            contact={"email": f"user{n}@example.com"},
        )
        for n, tenant in enumerate(tenants)
    ]
    client = make(
        "/clients", type="api_client", tenant_id=tenants[1], token_endpoint_auth_method="client_secret_basic"
    )
    applications = [application["id"] for application in list_items("/applications")]
    storages = call("GET", f"/api/2/tenants/{home}/offering_items?type=infra&status=1", token)["items"]
    everybody = [user["id"] for user in users]
    return {
        "tenant_id": tenants + [user["personal_tenant_id"] for user in users if user["personal_tenant_id"]],
        "parent_id": tenants,
        "user_id": everybody,
        "client_id": [client["client_id"]],
        "application_id": applications,
        "infra_id": sorted({item["infra_id"] for item in storages}),
        "setting_name": ["tier_level", "licensing_mode", "pricelist", "any_setting"],
    }
