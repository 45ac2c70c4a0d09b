"""What came back, with status and headers beside the value."""

from __future__ import annotations

from types import GenericAlias

from tenantry._headers import Headers


class Response:
    """The answer of an operation: what ``client.with_response`` gives."""

    __slots__ = ("data", "headers", "status")

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, status: int, headers: dict[str, str], data: object) -> None:
        self.status = status
        self.headers = Headers(headers)
        self.data = data

    def __repr__(self) -> str:
        # Without the data: it may hold a secret.
        return f"<Response {self.status} {self.headers.get('content-type', 'no content')}>"


class RawResponse:
    """The answer to a raw request: what ``client.request`` gives."""

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.status = status
        self.headers = Headers(headers)
        self.content = content

    def json(self) -> object:
        """The content, read as JSON."""
        import json

        return json.loads(self.content)

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} {self.headers.get('content-type', 'no content')}>"
