"""Managing reports: ordered once or every month, stored as files or sent by mail."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client, types


def create_billing_report(client: Client, tenant_id: str) -> types.FinishedReport:
    """Creating a billing report: the direct customers and partners of a tenant, over a past period.

    It takes the service a minute or two. The call looks now and then whether the files are there.
    """
    return client.reports.run(
        {
            "kind": "usage_summary",
            "tenant_id": tenant_id,
            "level": "direct_partners",
            "period": {"start": "2017-05-01", "end": "2017-05-07"},
            "formats": ["csv_v2_0", "json_v2_0"],
            "show_skus": True,
            "hide_zero_usage": False,
        },
        poll_every_ms=100,  # The sandbox is quicker. Leave it out at the service.
        on_progress=lambda did: print("not ready yet" if did.event == "waiting" else did.operation),
    )


def fetch_files(client: Client, finished: types.FinishedReport, folder: Path) -> None:
    """Fetching a service usage using a stored report: its files, which are written as they come."""
    for file in finished["files"]:
        path = folder / f"{file['report_format']}.txt"
        size = client.reports.download_to(finished["report"]["id"], file["id"], path)
        print(f"{file['report_format']}: {size} bytes")
    with open(folder / "csv_v2_0.txt", newline="", encoding="utf-8-sig") as table:
        print(len(list(csv.DictReader(table))), "rows")


def billing_rows(client: Client, tenant_id: str) -> list[types.UsageRow]:
    """Order, wait, fetch and read as one call: rows to make bills from."""
    return client.reports.billing_rows(
        tenant_id, "2017-05-01", "2017-05-07", with_zero_usage=True, poll_every_ms=100
    )


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
    """Updating a usage report that is scheduled, which takes no version; disabling and enabling it."""
    client.reports.update(report_id, {"parameters": {"kind": "usage_current", "level": "direct_partners"}})
    assert not client.reports.disable(report_id)["schedule"]["enabled"]
    assert client.reports.enable(report_id)["schedule"]["enabled"]


def main(client: Client, tenant_id: str) -> None:
    """A billing report, and one for every month."""
    client.tenants.create({"name": "Partner", "kind": "partner", "parent_id": tenant_id})
    finished = create_billing_report(client, tenant_id)
    with tempfile.TemporaryDirectory() as folder:
        fetch_files(client, finished, Path(folder))
    stored = ", ".join(file["report_format"] for file in finished["files"])
    print(f"The billing report is stored as {stored}")
    print(len(billing_rows(client, tenant_id)), "rows to make bills from")

    users = client.users.ids_for_tenant(tenant_id)["items"]
    monthly = order_monthly(client, tenant_id, users)
    assert monthly["id"] in client.reports.ids_for_tenant(tenant_id)["items"]
    change(client, monthly["id"])
    client.reports.delete(monthly["id"], version=client.reports.get(monthly["id"])["version"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox.client(), sandbox.tenant_id)
