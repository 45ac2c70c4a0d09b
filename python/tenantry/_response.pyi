from typing import Any, Generic, TypeVar

from tenantry._headers import Headers

T = TypeVar("T")

class Response(Generic[T]):
    status: int
    headers: Headers
    data: T
    def __init__(self, status: int, headers: dict[str, str], data: T) -> None: ...

class RawResponse:
    status: int
    headers: Headers
    content: bytes
    def __init__(self, status: int, headers: dict[str, str], content: bytes) -> None: ...
    def json(self) -> Any: ...
