"""``python -m tenantry``: a Python shell that is ready for the API."""

from __future__ import annotations

import argparse
import sys

from tenantry._errors import Error
from tenantry._native import __version__


def main(arguments: list[str] | None = None) -> int:
    """Does what the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m tenantry", description="Client library for the Acronis Account Management API v2."
    )
    parser.add_argument("--version", action="version", version=f"tenantry {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="command", dest="command")
    shell = commands.add_parser(
        "shell",
        help="a Python shell that has what every tutorial begins with",
        description="A Python shell as every tutorial of the API begins: base_url, auth, tenant_id, client "
        "and requests are set. It talks to the data center of TENANTRY_URL, as the API client of "
        "TENANTRY_CLIENT_ID and TENANTRY_CLIENT_SECRET, or to a sandbox of its own.",
    )
    shell.add_argument(
        "--sandbox", action="store_true", help="start a sandbox for it: no account and no network is needed"
    )
    asked = parser.parse_args(arguments)
    if asked.command is None:
        parser.print_help()
        return 0
    from tenantry import _shell

    try:
        _shell.run(sandbox=asked.sandbox)
    except Error as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
