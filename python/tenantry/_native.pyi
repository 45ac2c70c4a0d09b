from collections.abc import Callable
from os import PathLike
from typing import Any, Final, final

from typing_extensions import Self

from tenantry._progress import Progress

__version__: Final[str]

def procedures() -> list[str]: ...
def walks() -> list[str]: ...

@final
class Accounts:
    def __new__(cls, clients: list[tuple[str, Client]]) -> Self: ...
    def search(
        self,
        arguments: dict[str, Any],
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    def begin_search(
        self,
        mailbox: Mailbox,
        number: int,
        arguments: dict[str, Any],
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> Running: ...

@final
class Client:
    def __new__(cls, settings: dict[str, object]) -> Self: ...
    @staticmethod
    def from_env(settings: dict[str, object]) -> Client: ...
    @property
    def url(self) -> str: ...
    def for_tenant(self, tenant_id: str) -> Client: ...
    def call(
        self,
        index: int,
        path: tuple[object, ...],
        query: dict[str, Any] | None = None,
        body: object = None,
        after: str | None = None,
    ) -> Any: ...
    def call_with_response(
        self,
        index: int,
        path: tuple[object, ...],
        query: dict[str, Any] | None = None,
        body: object = None,
        after: str | None = None,
    ) -> tuple[int, dict[str, str], Any]: ...
    def request(
        self,
        method: str,
        path: str,
        query: dict[str, Any] | None = None,
        body: object = None,
        content_type: str | None = None,
    ) -> tuple[int, dict[str, str], bytes]: ...
    def run(
        self,
        name: str,
        arguments: dict[str, Any],
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
        change: Callable[[Any], Any] | None = None,
        sink: Callable[[bytes], object] | None = None,
    ) -> Any: ...
    def walk(self, name: str, arguments: dict[str, Any]) -> Walking: ...
    def begin(
        self,
        mailbox: Mailbox,
        number: int,
        name: str,
        arguments: dict[str, Any],
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
        change: Callable[[Any], Any] | None = None,
        sink: Callable[[bytes], object] | None = None,
    ) -> Running: ...
    def send(
        self,
        mailbox: Mailbox,
        number: int,
        index: int,
        path: tuple[object, ...],
        query: dict[str, Any] | None = None,
        body: object = None,
        after: str | None = None,
    ) -> Sent: ...
    def send_request(
        self,
        mailbox: Mailbox,
        number: int,
        method: str,
        path: str,
        query: dict[str, Any] | None = None,
        body: object = None,
        content_type: str | None = None,
    ) -> Sent: ...

@final
class Mailbox:
    def __new__(cls) -> Self: ...
    def fileno(self) -> int: ...
    def is_ours(self) -> bool: ...
    def take(self) -> list[tuple[int, Arrival | None]]: ...

@final
class Sent:
    def stop(self) -> None: ...

@final
class Running:
    def poll(self) -> tuple[Any] | None: ...
    def stop(self) -> None: ...

@final
class Walking:
    def step_blocking(self) -> Any: ...
    def begin_step(self, mailbox: Mailbox, number: int) -> Running: ...

@final
class Arrival:
    def value(self) -> Any: ...
    def response(self) -> tuple[int, dict[str, str], Any]: ...
    def raw(self) -> tuple[int, dict[str, str], bytes]: ...

@final
class Bare:
    def __new__(
        cls,
        verify: bool | str = True,
        connect_timeout: float | None = None,
        proxy: str | None = None,
    ) -> Self: ...
    def exchange(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, bytes]],
        body: bytes,
        limit: float | None = None,
    ) -> tuple[int, list[tuple[str, str]], bytes]: ...

@final
class Sandbox:
    def __new__(
        cls,
        *,
        port: int,
        seed: int | None,
        populate: tuple[int, int, int] | None,
        state: str | PathLike[str] | None,
        save_every: float | None,
        tls: bool,
        certificate: tuple[str | PathLike[str], str | PathLike[str]] | None,
        page_size: int | None,
        usage_refresh: float | None,
        check_answers: bool,
    ) -> Self: ...
    @property
    def url(self) -> str: ...
    @property
    def client_id(self) -> str: ...
    @property
    def client_secret(self) -> str: ...
    @property
    def tenant_id(self) -> str: ...
    @property
    def login(self) -> str: ...
    @property
    def password(self) -> str: ...
    @property
    def ca_certificate(self) -> str | None: ...
    def stop(self) -> None: ...
