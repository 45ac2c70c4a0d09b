"""The Python shell that the tutorials begin with."""

from __future__ import annotations

import code
import json
import os
import pprint
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from tenantry import Client, __version__, requests

if TYPE_CHECKING:
    from tenantry.sandbox import Sandbox


def run(*, sandbox: bool) -> None:
    """Opens the shell, on a sandbox or on the data center that the environment names."""
    if not sandbox:
        client = Client.from_env()
        own = client.clients.get(os.environ["TENANTRY_CLIENT_ID"])
        interact(session(client, own["tenant_id"]))
        return
    from tenantry.sandbox import Sandbox

    with Sandbox() as running:
        interact(of_sandbox(running))


def of_sandbox(sandbox: Sandbox) -> dict[str, Any]:
    """What the tutorials take as given, of a sandbox."""
    return session(sandbox.client(), sandbox.tenant_id) | {"sandbox": sandbox}


def session(client: Client, tenant_id: str) -> dict[str, Any]:
    """What the tutorials take as given: names and their values."""
    token = client.auth.request_token({"grant_type": "client_credentials"})
    return {
        "base_url": f"{client.url}/api/2",
        "auth": {"Authorization": f"Bearer {token['access_token']}"},
        "tenant_id": tenant_id,
        "client": client,
        "requests": requests,
        "json": json,
        "pprint": pprint,
    }


def banner(names: dict[str, Any]) -> str:
    """What the shell says first."""
    lines = [
        f"tenantry {__version__}, Python {sys.version.split()[0]}",
        f"  base_url   {names['base_url']}",
        "  auth       the header with the access token",
        f"  tenant_id  {names['tenant_id']}",
        f"  client     {names['client']!r}",
        "  requests   what the tutorials send with; json and pprint are there too",
    ]
    if "sandbox" in names:
        lines.append("  sandbox    the sandbox behind it: its clock, its log of requests, its faults")
    return "\n".join(lines)


def interact(names: dict[str, Any]) -> None:
    """Reads and does, line by line, until the end."""
    with suppress(ImportError):
        import readline
        import rlcompleter

        readline.set_completer(rlcompleter.Completer(names).complete)
        readline.parse_and_bind("tab: complete")
    code.interact(banner(names), local=names, exitmsg="")
