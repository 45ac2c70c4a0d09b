"""The hands-on lab of the Account Management API and three tutorials after it, through this library.

    python python/tutorials/lab.py

starts a sandbox and does everything against it. With ``--url``, ``--login`` and ``--password`` it uses one
that runs already. Every numbered step prints the request it made and the status that came back; the first
thing that is not as the lab says ends it.

Exercise 3 is in ``provision.py``, the tutorials are in ``lifecycle.py`` and ``quota_upsell.py``.
"""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import show
from lifecycle import reactivate, suspend, terminate
from provision import create_tenants
from quota_upsell import enable_quota_upsell

from tenantry import Client, Error
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tenantry import types

#: How the lab marks its calls, from exercise 6 on.
USER_AGENT = "Training/1.0 Acronis #CyberFit Developers Business Automation Training"

#: As the service counts it.
GIGABYTE = 2**30


def main() -> int:
    """Runs the lab and tells how it went."""
    about, *_ = (__doc__ or "").splitlines()
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--url", help="a sandbox that runs already; without it, one is started")
    parser.add_argument("--login", help="its administrator's login")
    parser.add_argument("--password", help="its administrator's password")
    asked = parser.parse_args()
    if asked.url and not (asked.login and asked.password):
        parser.error("--url goes with --login and --password")
    with nullcontext(asked) if asked.url else Sandbox() as place:
        try:
            run(place.url, place.login, place.password)
        except (Error, show.UnexpectedError) as error:
            sys.stdout.flush()
            print(f"\nThe lab ends here: {error}", file=sys.stderr)
            return 1
    return 0


def run(url: str, login: str, password: str) -> None:
    """Does every exercise, in the lab's order."""
    admin = Client(url, login=login, password=password)
    credentials = create_api_client(admin)
    client = issue_token(url, credentials)
    tenant_id = client.clients.get(credentials["client_id"])["tenant_id"]
    partner_id, customer_id = create_tenants(client, credentials["client_id"])
    show.tree("The tenants so far", tenant_tree(client, tenant_id))
    usages = get_usage(client, tenant_id, customer_id)
    report = create_and_download_report(client, tenant_id)
    client = mark_calls(Client(url, login=login, password=password, user_agent=USER_AGENT), credentials)

    suspend(client, customer_id)
    reactivate(client, customer_id)
    terminate(client, customer_id)
    enable_quota_upsell(client, partner_id)

    log = list(audit_log(client, 5))

    show.heading("What the lab has left behind")
    show.tree("The tenants", tenant_tree(client, tenant_id))
    show.table("The customer's usage against quota, from exercise 4", ("usage", "used", "quota"), usages)
    show.lines("The last lines of the audit log", log)
    show.lines("The first lines of the report, from exercise 5", report.splitlines()[:5])


def create_api_client(admin: Client) -> types.CreatedApiClient:
    """Exercise 1: the one thing that a user's login and password are needed for."""
    show.heading("Exercise 1: create an API client to access the API")
    api = admin.with_response
    show.note(1, f"Prerequisites: {admin.url} answers, and the user has no two-factor authentication")
    me = show.step(2, "Get self info, by Basic Authentication", "GET /users/me", 200, api.users.me())
    show.note(3, "Take tenant_id from it: the API client is created for one's own tenant")
    show.note(4, f"my_tenant_id is {me['tenant_id']}")
    body = api_client("Training.Client", me["tenant_id"])
    created = show.step(5, "Create an API client", "POST /clients", 201, api.clients.create(body))
    show.note(6, "The answer holds client_id, client_secret, and what else there is to know of it")
    show.note(7, f"client_id is {created['client_id']}")
    show.detail("client_secret comes only this once; it is kept, and not printed")
    seen = api.clients.get(created["client_id"])
    show.step(8, "Check that the API client is there", "GET /clients/{client_id}", 200, seen)
    show.check(seen.data["status"] == "enabled", "the API client is enabled")
    return created


def issue_token(url: str, credentials: types.CreatedApiClient) -> Client:
    """Exercise 2: what the library does by itself, done once by hand."""
    show.heading("Exercise 2: issue a token to access the API")
    show.note(1, "Exercise 1 is done")
    show.note(2, "The API client's id and secret are its login and password for Basic Authentication")
    client = Client(url, client_id=credentials["client_id"], client_secret=credentials["client_secret"])
    issued = client.with_response.auth.request_token({"grant_type": "client_credentials"})
    token = show.step(3, "Issue a token: grant_type is client_credentials", "POST /idp/token", 200, issued)
    minutes = round((token["expires_on"] - time.time()) / 60)
    show.note(4, f"access_token is kept, and not printed; it expires in {minutes} minutes")
    show.note(
        5, "Ready for other calls: the library gets its own token, and renews it in time or after a 401"
    )
    return client


def get_usage(client: Client, tenant_id: str, customer_id: str) -> list[tuple[str, str, str]]:
    """Exercise 4. Gives rows for a table of what the customer uses."""
    show.heading("Exercise 4: get a tenant usage")
    api = client.with_response
    usages = api.usages.list(tenant_id)
    show.step(1, "Get the usage of one's own tenant", "GET /tenants/{my_tenant_id}/usages", 200, usages)
    show.detail(
        f"{len(usages.data['items'])} usages; refreshed every 5-6 hours, so bills are made from reports"
    )

    show.part("Beyond the lab: the customer gets quotas and uses something, so that there is a usage to see")
    quotas = {"workstations": 10, "storage": 200 * GIGABYTE}
    used = {"workstations": 7, "storage": 50 * GIGABYTE}
    items: Any = client.offering_items.list(customer_id, status=1)["items"]
    chosen = [item for item in items if item["name"] in quotas]
    for item in chosen:
        item["quota"]["value"] = quotas[item["name"]]
    changed = api.offering_items.set(customer_id, {"offering_items": chosen})
    path = "/tenants/{customer_tenant_id}/offering_items"
    show.aside("Set soft quotas: 10 workstations and 200 GB", f"PUT {path}", 200, changed)
    values: Any = [
        {"tenant_id": customer_id, "offering_item": item["name"], "usage_value": used[item["name"]]}
        | ({"infra_id": item["infra_id"]} if item["type"] == "infra" else {})
        for item in chosen
    ]
    reported = api.usages.update({"items": values})
    show.aside("Report usage, as the services do themselves", "PUT /tenants/usages", 200, reported)
    usages = api.usages.list(customer_id)
    path = "/tenants/{customer_tenant_id}/usages"
    seen = show.aside("Get the customer's usage", f"GET {path}", 200, usages)["items"]
    return [usage_row(usage) for usage in seen if usage["name"] in quotas]


def usage_row(usage: types.Usage) -> tuple[str, str, str]:
    """A usage as a row of a table."""
    quota = usage["offering_item"]["quota"]["value"]
    bytes_ = usage["measurement_unit"] == "bytes"

    def amount(value: int | None) -> str:
        if value is None:
            return "unlimited"
        return f"{value / GIGABYTE:g} GB" if bytes_ else str(value)

    return usage["name"], amount(usage["value"]), amount(quota)


def create_and_download_report(client: Client, tenant_id: str) -> str:
    """Exercise 5."""
    show.heading("Exercise 5: create and download simple report")
    api = client.with_response
    body: types.NewReport = {
        "parameters": {
            "kind": "usage_current",
            "level": "accounts",
            "tenant_id": tenant_id,
            "formats": ["csv"],
        },
        "schedule": {"type": "once"},
        "result_action": "save",
    }
    show.note(1, "A report of the current usage with the details of accounts: made once, and saved")
    report = show.step(2, "Create the report", "POST /reports", 200, api.reports.create(body))
    show.note(3, f"report_id is {report['id']}")
    stored = api.reports.stored(report["id"])
    for pause in (0.05, 0.1, 0.2, 0.5, *[1.0] * 180):
        if all(entry["status"] == "saved" for entry in stored.data["items"]):
            break
        time.sleep(pause)
        stored = api.reports.stored(report["id"])
    show.step(4, "Get the stored reports, until it is saved", "GET /reports/{report_id}/stored", 200, stored)
    (entry,) = stored.data["items"]
    show.check(entry["status"] == "saved", "the report is saved")
    show.note(5, f"stored_report_id is {entry['id']}")
    file = api.reports.download(report["id"], entry["id"])
    show.step(6, "Download it", "GET /reports/{report_id}/stored/{stored_report_id}", 200, file)
    show.detail(f"{len(file.data)} bytes of {file.headers['Content-Type']}")
    return file.data.decode()


def mark_calls(admin: Client, credentials: types.CreatedApiClient) -> Client:
    """Exercise 6. From here on, the lab's calls say whose they are."""
    show.heading("Exercise 6: add marks to your API calls for better support")
    show.note(1, "What a program calls itself is a setting of the client")
    show.note(2, f"user_agent is {USER_AGENT!r}")
    show.note(3, "Check that it works:")
    body = api_client("Training.Client.Marked", credentials["tenant_id"])
    created = admin.with_response.clients.create(body)
    show.step(4, "Create an API client, as in exercise 1", "POST /clients", 201, created)
    *_, last = audit_log(admin, 1)
    show.note(5, "Check the audit log:")
    show.detail(last.strip())
    show.check(USER_AGENT in last, "the audit log shows the mark")
    return Client(
        admin.url,
        client_id=credentials["client_id"],
        client_secret=credentials["client_secret"],
        user_agent=USER_AGENT,
    )


def api_client(name: str, tenant_id: str) -> types.NewApiClient:
    """An API client to create."""
    return {
        "type": "api_client",
        "tenant_id": tenant_id,
        "token_endpoint_auth_method": "client_secret_basic",
        "data": {"client_name": name},
    }


def audit_log(client: Client, count: int) -> Iterator[str]:
    """The last requests as the sandbox has noted them. At the vendor, the Management Portal shows this."""
    for entry in client.request("GET", "/sandbox/requests").json()["items"][-count:]:
        yield f"{entry['time']}  {entry['status']}  {entry['method']:6} {entry['path']}"
        yield f"    {entry['user_agent']}"


def tenant_tree(client: Client, tenant_id: str, depth: int = 0) -> Iterator[tuple[int, str]]:
    """A tenant and all below it."""
    tenant = client.tenants.get(tenant_id)
    yield depth, f"{tenant['name']} ({tenant['kind']}{'' if tenant['enabled'] else ', disabled'})"
    for child_id in client.tenants.child_ids(tenant_id)["items"]:
        yield from tenant_tree(client, child_id, depth + 1)


if __name__ == "__main__":
    sys.exit(main())
