"""An offline server that behaves like the service, to try, learn and test everything against.

    from tenantry.sandbox import Sandbox

    with Sandbox() as sandbox:
        client = sandbox.client()
        print(client.tenants.get(sandbox.tenant_id)["name"])

It runs in this process, on a thread of its own, keeps everything in memory, and answers on this machine only.
"""

from __future__ import annotations

from tenantry._client import Client

try:
    from tenantry._native import Sandbox as _Native
except ImportError:
    raise ImportError("this build of tenantry comes without its sandbox") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Literal

    from typing_extensions import Self

    from tenantry._async_client import AsyncClient

__all__ = ["Sandbox"]


class Sandbox:
    """A running sandbox, from when it is made until ``stop`` or the end of its ``with``.

    There is a partner tenant (``tenant_id``), an API client in it (``client_id``, ``client_secret``) and an
    administrator (``login``, ``password``). ``port`` 0 picks a free port. With a ``seed``, ids and secrets
    are the same at every start.
    """

    def __init__(self, *, port: int = 0, seed: int | None = None) -> None:
        self._native = _Native(port, seed)
        #: Where it listens: ``http://127.0.0.1:`` and the port, without ``/api/2``.
        self.url = self._native.url
        #: The API client that is there from the start.
        self.client_id = self._native.client_id
        #: The API client's secret.
        self.client_secret = self._native.client_secret
        #: The partner tenant that the API client and the administrator belong to.
        self.tenant_id = self._native.tenant_id
        #: The administrator's login.
        self.login = self._native.login
        #: The administrator's password.
        self.password = self._native.password
        # The levers ask for no credentials, and what a client sends must be something.
        self._levers = Client(self.url, access_token="none")

    def client(self, **settings: Any) -> Client:
        """A client of this sandbox: as the API client, unless the settings bring other credentials."""
        return Client(self.url, **self._credentials(settings))

    def async_client(self, **settings: Any) -> AsyncClient:
        """An asynchronous client of this sandbox, made like ``client``."""
        from tenantry._async_client import AsyncClient

        return AsyncClient(self.url, **self._credentials(settings))

    def _credentials(self, settings: dict[str, Any]) -> dict[str, Any]:
        own = ("login", "password", "access_token", "one_time_token", "client_id", "client_secret")
        if any(settings.get(name) is not None for name in own):
            return settings
        return settings | {"client_id": self.client_id, "client_secret": self.client_secret}

    def requests(self) -> list[dict[str, Any]]:
        """The requests so far, oldest first: when, what, by whom, with which user agent and status."""
        items: list[dict[str, Any]] = self._levers.request("GET", "/sandbox/requests").json()["items"]
        return items

    def now(self) -> str:
        """What time the sandbox says it is."""
        now: str = self._levers.request("GET", "/sandbox/clock").json()["now"]
        return now

    def advance(self, seconds: int) -> None:
        """Moves the sandbox's clock ahead: tokens expire, reports get done, months end."""
        self._levers.request("POST", "/sandbox/clock", body={"advance_seconds": seconds})

    def fail(
        self,
        status: int,
        *,
        operation: str | None = None,
        nth: int = 1,
        headers: dict[str, str] | None = None,
        body: object = None,
    ) -> None:
        """Answers the nth request from now, of one operation or of all (None), with this status."""
        fault = {"status": status, "operation": operation, "nth": nth, "headers": headers, "body": body}
        given = {name: value for name, value in fault.items() if value is not None}
        self._levers.request("POST", "/sandbox/faults", body=given)

    def fault(
        self,
        kind: Literal[
            "status", "delay", "reset", "reset_after", "truncate", "drip", "malformed", "content_type"
        ],
        **details: object,
    ) -> None:
        """Has something go wrong, as it does on a network and with a busy service.

        - ``status``: an answer of this ``status``, with ``headers`` and ``body``, as ``fail`` asks for too.
        - ``delay``: an answer that comes after ``delay_ms``, as any other fault may too.
        - ``reset``: a connection that breaks before the request is looked at.
        - ``reset_after``: one that breaks when the request has taken effect.
        - ``truncate``: half of an answer; ``drip``: one in pieces of ``bytes``, ``pause_ms`` apart.
        - ``malformed``: an answer that is no JSON; ``content_type``: one that says it is something else.

        Which requests it strikes is said by ``operation``, ``method`` and ``path``, the ``nth`` of them on,
        ``times`` times (1; None: always), or each with a ``probability``.
        """
        self._levers.request("POST", "/sandbox/faults", body={"kind": kind, **details})

    def clear_faults(self) -> None:
        """Forgets the faults that were asked for."""
        self._levers.request("DELETE", "/sandbox/faults")

    def stop(self) -> None:
        """Stops it. To stop it twice does no harm."""
        self._native.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Sandbox {self.url}>"
