"""Suspending, reactivating and terminating a partner or customer: the guide's tutorial, step by step."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import show

if TYPE_CHECKING:
    from tenantry import Client

PATH = "/tenants/{tenant_id}"


def suspend(client: Client, tenant_id: str) -> None:
    """Disables a tenant: nobody in it or below can use the services. Data is kept, and billing goes on."""
    show.heading("Suspending a partner or customer")
    begin(client, tenant_id)
    switch(client, tenant_id, enabled=False)


def reactivate(client: Client, tenant_id: str) -> None:
    """Enables a suspended tenant again."""
    show.heading("Reactivating a suspended partner or customer")
    begin(client, tenant_id)
    switch(client, tenant_id, enabled=True)


def terminate(client: Client, tenant_id: str) -> None:
    """Deletes a tenant and all in and below it. It must be disabled first."""
    show.heading("Terminating a partner or customer relationship")
    begin(client, tenant_id)
    switch(client, tenant_id, enabled=False)
    version = show_version(client, 8, tenant_id)
    deleted = client.with_response.tenants.delete(tenant_id, version=version)
    show.step(9, "Delete the tenant, by its latest version", f"DELETE {PATH}?version={version}", 204, deleted)
    show.note(10, "Status 204: the platform has deleted the tenant")


def begin(client: Client, tenant_id: str) -> None:
    """The two steps that all three begin with."""
    show.note(1, f"Authenticate: the client of {client.url} does it by itself")
    show.note(2, f"tenant_id is {tenant_id}")


def switch(client: Client, tenant_id: str, *, enabled: bool) -> None:
    """Steps 3 to 7: turns a tenant on or off."""
    version = show_version(client, 3, tenant_id)
    show.note(
        4, f"tenant_version is {version}: the update must name it, so that no other change is overwritten"
    )
    update = json.dumps({"enabled": enabled, "version": version})
    show.note(5, f"The update as JSON text: {update}")
    updated = client.with_response.tenants.update(tenant_id, update)
    tenant = show.step(6, "Send it", f"PUT {PATH}", 200, updated)
    show.check(tenant["enabled"] is enabled, f"the tenant's enabled is {enabled}")
    done = "re-enabled" if enabled else "disabled"
    show.note(
        7, f"Status 200: the platform has {done} the tenant, which is at version {tenant['version']} now"
    )


def show_version(client: Client, number: int, tenant_id: str) -> int:
    """Fetches a tenant for its latest version."""
    tenant = client.with_response.tenants.get(tenant_id)
    return show.step(number, "Obtain the latest revision of the tenant", f"GET {PATH}", 200, tenant)[
        "version"
    ]
