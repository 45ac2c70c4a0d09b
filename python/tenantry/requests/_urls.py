"""URLs as they are sent: checked, quoted, with their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit, urlunsplit

from tenantry.requests.exceptions import InvalidSchema, InvalidURL, MissingSchema

#: What stands in a URL as it is.
SAFE = "!#$&'()*+,/:;=?@[]~"


def prepare(url: str | bytes, params: Any = None) -> tuple[str, tuple[str, str] | None]:
    """The URL to send to, and the login and password that stood in it, if any."""
    text = (url.decode() if isinstance(url, bytes) else str(url)).lstrip()
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as problem:
        raise InvalidURL(f"Invalid URL: {problem}") from None
    if not parts.scheme or "://" not in text:
        raise MissingSchema("Invalid URL: No scheme supplied. Perhaps https:// is missing?")
    if parts.scheme not in ("http", "https"):
        raise InvalidSchema(f"No connection adapters were found for {parts.scheme}://")
    if not host:
        raise InvalidURL("Invalid URL: No host supplied")
    try:
        host = host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        raise InvalidURL("Invalid URL: the host has an invalid label") from None
    place = f"[{host}]" if ":" in host else host
    place = place if port is None else f"{place}:{port}"
    query = "&".join(filter(None, (parts.query, encode(params))))
    full = urlunsplit((parts.scheme, place, quoted(parts.path or "/"), quoted(query), quoted(parts.fragment)))
    user = None
    if parts.username is not None:
        user = (unquote(parts.username), unquote(parts.password or ""))
    return full, user


def encode(values: Any) -> str:
    """Parameters, or the fields of a form, as text. What is None is left out."""
    if not values:
        return ""
    if isinstance(values, bytes):
        return values.decode()
    if isinstance(values, str):
        return values
    return urlencode(fields(values))


def fields(values: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Names and values one by one: a list, or what is like one, gives its name with each of its values."""
    pairs: Any = values.items() if isinstance(values, Mapping) else values
    return [(name, one) for name, value in pairs for one in several(value) if one is not None]


def several(value: Any) -> Iterable[Any]:
    """The values that stand under one name."""
    one = isinstance(value, (str, bytes)) or not hasattr(value, "__iter__")
    return [value] if one else value


def quoted(text: str) -> str:
    """Text with everything quoted that cannot stand in a URL. What is quoted already stays so."""
    broken = re.search("%(?![0-9A-Fa-f]{2})", text)
    return quote(text, safe=SAFE if broken else f"{SAFE}%")
