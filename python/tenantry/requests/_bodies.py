"""What a request carries: a form, JSON, files, or bytes as they are."""

from __future__ import annotations

import json as json_
import os
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import uuid4

from tenantry.requests._urls import encode, fields
from tenantry.requests.exceptions import InvalidJSONError

FORM = "application/x-www-form-urlencoded"


def prepare(data: Any, files: Any, json: Any) -> tuple[bytes | str | None, str | None]:
    """The body, as text where it was given as text, and its content type where the kind of body says it."""
    if files:
        return multipart(data, files)
    if data:
        if isinstance(data, (Mapping, list, tuple)):
            return encode(data), FORM
        return data if isinstance(data, str) else content(data), None
    if json is not None:
        try:
            return json_.dumps(json, allow_nan=False).encode(), "application/json"
        except ValueError as problem:
            raise InvalidJSONError(problem) from problem
    return None, None


def multipart(data: Any, files: Any) -> tuple[bytes, str]:
    """Fields and files as ``multipart/form-data``."""
    if isinstance(data, (str, bytes)):
        raise ValueError("data: expected the fields of a form beside files")
    boundary = uuid4().hex
    lines: list[bytes] = []
    for name, value in fields(data or {}):
        text = value if isinstance(value, bytes) else str(value).encode()
        lines += [f"--{boundary}\r\n{disposition(name)}\r\n\r\n".encode(), text, b"\r\n"]
    for name, value in files.items() if isinstance(files, Mapping) else files:
        described: Any = value if isinstance(value, (tuple, list)) else (filename(name, value), value)
        if described[1] is not None:
            lines += [f"--{boundary}\r\n".encode(), *file(name, *described), b"\r\n"]
    lines.append(f"--{boundary}--\r\n".encode())
    return b"".join(lines), f"multipart/form-data; boundary={boundary}"


def filename(name: str, source: Any) -> str:
    """What a file is called that is given without a name."""
    own = getattr(source, "name", None)
    return os.path.basename(own) if isinstance(own, str) else name


def file(
    name: str,
    called: str | None,
    source: Any,
    kind: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Iterator[bytes]:
    """One part. Without a name of its own, it is a field and no file."""
    yield disposition(name, called).encode()
    if kind:
        yield f"\r\nContent-Type: {kind}".encode()
    for header, text in (headers or {}).items():
        yield f"\r\n{header}: {text}".encode()
    yield b"\r\n\r\n"
    yield content(source)


def disposition(name: str, called: str | None = None) -> str:
    """The header that says what a part is."""
    escaped = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
    header = f'Content-Disposition: form-data; name="{name.translate(escaped)}"'
    return header if called is None else f'{header}; filename="{called.translate(escaped)}"'


def content(value: Any) -> bytes:
    """The bytes of text, of a file that is open, of whatever yields them."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, str):
        return value.encode()
    if hasattr(value, "read"):
        return content(value.read())
    if hasattr(value, "__iter__"):
        return b"".join(content(chunk) for chunk in value)
    raise TypeError(f"expected text, bytes, an open file or what yields them, got {type(value).__name__}")
