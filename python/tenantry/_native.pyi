from collections.abc import Mapping
from os import PathLike
from typing import Any, Final

VERSION: Final[str]

class Client:
    def __init__(
        self,
        datacenter_url: str,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        login: str | None = None,
        password: str | None = None,
        totp_code: str | None = None,
        access_token: str | None = None,
        one_time_token: str | None = None,
        grant: str | None = None,
        user_agent: str | None = None,
        connect_timeout: float | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        ca_file: str | PathLike[str] | None = None,
        proxy: str | None = None,
        allow_insecure_http: bool = False,
    ) -> None: ...
    @staticmethod
    def from_env() -> Client: ...
    @property
    def url(self) -> str: ...
    def for_tenant(self, tenant_id: str) -> Client: ...
    def call(
        self,
        index: int,
        path: tuple[object, ...],
        query: dict[str, Any] | None = None,
        body: object = None,
    ) -> Any: ...
    def call_with_response(
        self,
        index: int,
        path: tuple[object, ...],
        query: dict[str, Any] | None = None,
        body: object = None,
    ) -> tuple[int, dict[str, str], Any]: ...
    def request(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | None = None,
        body: object = None,
        content_type: str | None = None,
    ) -> tuple[int, dict[str, str], bytes]: ...
