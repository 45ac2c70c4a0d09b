"""Managing reports: ordered once or every month, stored as files or sent by mail."""

from __future__ import annotations

import csv
import io
import time
from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types


def create_billing_report(client: Client, tenant_id: str) -> types.Report:
    """Creating a billing report: the direct customers and partners of a tenant, over a past period."""
    return client.reports.create(
        {
            "parameters": {
                "kind": "usage_summary",
                "tenant_id": tenant_id,
                "level": "direct_partners",
                "period": {"start": "2017-05-01", "end": "2017-05-07"},
                "formats": ["csv_v2_0", "json_v2_0"],
                "show_skus": True,
                "hide_zero_usage": False,
            },
            "schedule": {"type": "once"},
            "result_action": "save",
        }
    )


def wait_until_stored(client: Client, report_id: str) -> dict[str, str]:
    """Fetching stored reports, until all are there: it takes a minute or two. Gives ids by formats."""
    for pause in (0.0, 0.1, 0.5, *[2.0] * 150):
        time.sleep(pause)
        stored = client.reports.stored(report_id)["items"]
        if stored and all(entry["status"] == "saved" for entry in stored):
            return {entry["report_format"]: entry["id"] for entry in stored}
    raise TimeoutError("the report is not ready yet")


def download(client: Client, report_id: str, stored_report_id: str) -> list[dict[str, str]]:
    """Fetching a service usage using a stored report: the rows of its CSV file."""
    content = client.reports.download(report_id, stored_report_id)
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def order_monthly(client: Client, tenant_id: str, recipients: list[str]) -> types.Report:
    """Creating a usage report that is sent every month."""
    return client.reports.create(
        {
            "parameters": {
                "kind": "usage_summary",
                "tenant_id": tenant_id,
                "level": "accounts",
                "formats": ["csv"],
            },
            "schedule": {"type": "monthly"},
            "result_action": "send",
            "recipients": recipients,
        }
    )


def change(client: Client, report_id: str) -> None:
    """Updating and disabling a usage report that is scheduled. It takes no version."""
    client.reports.update(report_id, {"parameters": {"kind": "usage_current", "level": "direct_partners"}})
    report = client.reports.update(report_id, {"schedule": {"enabled": False}})
    assert not report["schedule"]["enabled"]


def main(client: Client, tenant_id: str) -> None:
    """A billing report, and one for every month."""
    client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    report = create_billing_report(client, tenant_id)
    stored = wait_until_stored(client, report["id"])
    rows = download(client, report["id"], stored["csv_v2_0"])
    print(f"The billing report is stored as {', '.join(stored)}; {len(rows)} rows")

    users = client.users.ids_for_tenant(tenant_id)["items"]
    monthly = order_monthly(client, tenant_id, users)
    assert monthly["id"] in client.reports.ids_for_tenant(tenant_id)["items"]
    change(client, monthly["id"])
    client.reports.delete(monthly["id"], version=client.reports.get(monthly["id"])["version"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
