"""API clients that lie in files, as the vendor's samples keep them."""

from __future__ import annotations

import json
import os

from tenantry._errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: What programs call the data center's URL in their files.
URLS = ("datacenter_url", "base_url")


def api_client(path: str | os.PathLike[str], datacenter_url: str | None) -> dict[str, object]:
    """The settings that a file holds: id, secret and data center. Nothing of it stands in a message."""
    place = os.fspath(path)
    try:
        with open(place, encoding="utf-8") as file:
            held: Any = json.load(file)
    except OSError as problem:
        raise refused(f"{place}: {problem.strerror}") from None
    except ValueError:
        raise refused(f"{place}: expected JSON") from None
    held = held if isinstance(held, dict) else {}
    found = {name: text(held.get(name)) for name in ("client_id", "client_secret")}
    found["datacenter_url"] = datacenter_url or next(
        filter(None, (text(held.get(name)) for name in URLS)), None
    )
    missing = [name for name, value in found.items() if not value]
    if missing:
        raise refused(f"{place}: expected {' and '.join(missing)} in it")
    return dict(found)


def text(value: object) -> str | None:
    """What is text and not empty."""
    return value if isinstance(value, str) and value else None


def refused(message: str) -> ConfigurationError:
    """The error that says what is wrong with the file."""
    return ConfigurationError(f"configuration: {message}", message=message)
