"""What authorises a request: anything that can be called with it and gives it back."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tenantry.requests.models import PreparedRequest


class AuthBase:
    """What own ways to authorise are made of: write ``__call__``."""

    def __call__(self, r: PreparedRequest) -> PreparedRequest:
        """Adds to the request what authorises it, and gives it back."""
        raise NotImplementedError("write __call__(self, r) that gives r back")


class HTTPBasicAuth(AuthBase):
    """HTTP Basic: a login and a password, or an API client's id and secret."""

    def __init__(self, username: str | bytes, password: str | bytes) -> None:
        self.username = username
        self.password = password

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, HTTPBasicAuth):
            return NotImplemented
        return (self.username, self.password) == (other.username, other.password)

    def __call__(self, r: PreparedRequest) -> PreparedRequest:
        """Adds ``Authorization: Basic``."""
        r.headers["Authorization"] = basic(self.username, self.password)
        return r


class HTTPProxyAuth(HTTPBasicAuth):
    """HTTP Basic for a proxy."""

    def __call__(self, r: PreparedRequest) -> PreparedRequest:
        """Adds ``Proxy-Authorization: Basic``."""
        r.headers["Proxy-Authorization"] = basic(self.username, self.password)
        return r


def basic(username: str | bytes, password: str | bytes) -> str:
    """The header of HTTP Basic."""
    pair = b":".join(part.encode() if isinstance(part, str) else part for part in (username, password))
    return f"Basic {b64encode(pair).decode()}"
