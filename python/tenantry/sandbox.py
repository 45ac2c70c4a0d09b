"""An offline server that behaves like the service, to try, learn and test everything against.

    from tenantry.sandbox import Sandbox

    with Sandbox() as sandbox:
        client = sandbox.client()
        print(client.tenants.get(sandbox.tenant_id)["name"])

It runs in this process, on a thread of its own, keeps everything in memory, and answers on this machine only.
"""

from __future__ import annotations

import os

from tenantry._client import Client

try:
    from tenantry._native import Sandbox as _Native
except ImportError:
    raise ImportError("this build of tenantry comes without its sandbox") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from types import TracebackType
    from typing import Any, Literal, TypeVar

    from typing_extensions import Self

    from tenantry._async_client import AsyncClient

    Path = str | PathLike[str]
    T = TypeVar("T", Client, AsyncClient)

__all__ = ["Sandbox"]

#: What a world can be populated with, from the top down.
PEOPLE = ("partners", "customers", "users")


class Sandbox:
    """A running sandbox, from when it is made until ``stop`` or the end of its ``with``.

    There is a partner tenant (``tenant_id``), an API client in it (``client_id``, ``client_secret``) and an
    administrator (``login``, ``password``). What else there is can be chosen:

    - ``port``: where it listens; 0 picks a free one.
    - ``seed``: a number, with which ids, secrets and what is populated are the same at every start.
    - ``populate``: how much there is from the start: ``{"partners": 10, "customers": 50, "users": 5}`` makes
      so many partners, customers in each of them, and users in each customer, with quotas and usages.
    - ``state``: a file that keeps everything from one run to the next. It holds secrets.
    - ``save_every``: what changes is saved there every so many seconds at most (5), and at the end.
    - ``tls``: True speaks https with a certificate made for this run (``ca_certificate`` vouches for it); a
      pair of files in PEM form, a certificate for 127.0.0.1 and its key, with that one.
    - ``page_size``: no page of a list is longer than this (5000).
    - ``usage_refresh``: what is used shows every so many hours of its clock only, as on the service (6);
      without it, at once.
    - ``check_answers``: answers 500 where an answer would break the contract.

    One that does not start is an ``OSError`` that says why.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        seed: int | None = None,
        populate: Mapping[str, int] | None = None,
        state: Path | None = None,
        save_every: float | None = None,
        tls: bool | tuple[Path, Path] = False,
        page_size: int | None = None,
        usage_refresh: float | None = None,
        check_answers: bool = True,
    ) -> None:
        self._native = _Native(
            port=port,
            seed=seed,
            populate=None if populate is None else _people(populate),
            state=state,
            save_every=save_every,
            tls=bool(tls),
            certificate=None if isinstance(tls, bool) else tls,
            page_size=page_size,
            usage_refresh=usage_refresh,
            check_answers=check_answers,
        )
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
        #: Who vouches for a certificate that was made for this run, in PEM form; None for any other.
        self.ca_certificate = self._native.ca_certificate
        self._certificate = None if isinstance(tls, bool) else tls[0]
        # The levers ask for no credentials, and what a client sends must be something.
        self._levers = self._make(Client, {"access_token": "none"})

    def client(self, **settings: Any) -> Client:
        """A client of this sandbox: as the API client, unless the settings bring other credentials."""
        return self._make(Client, self._credentials(settings))

    def async_client(self, **settings: Any) -> AsyncClient:
        """An asynchronous client of this sandbox, made like ``client``."""
        from tenantry._async_client import AsyncClient

        return self._make(AsyncClient, self._credentials(settings))

    def _credentials(self, settings: dict[str, Any]) -> dict[str, Any]:
        own = ("login", "password", "access_token", "one_time_token", "client_id", "client_secret")
        if any(settings.get(name) is not None for name in own):
            return settings
        return settings | {"client_id": self.client_id, "client_secret": self.client_secret}

    def _make(self, kind: type[T], settings: dict[str, Any]) -> T:
        """A client that trusts this sandbox's certificate."""
        if settings.get("ca_file") is not None or self.url.startswith("http:"):
            return kind(self.url, **settings)
        settings = dict(settings)
        if self.ca_certificate is None:
            settings["ca_file"] = self._certificate
            return kind(self.url, **settings)
        # A client reads the file when it is made, and never again.
        from tempfile import TemporaryDirectory

        with TemporaryDirectory() as folder:
            settings["ca_file"] = os.path.join(folder, "ca.pem")
            with open(settings["ca_file"], "w") as file:
                file.write(self.ca_certificate)
            return kind(self.url, **settings)

    def requests(self) -> list[dict[str, Any]]:
        """The requests so far, oldest first: when, what, by whom, with which user agent and status."""
        items: list[dict[str, Any]] = self._pull("GET", "requests")["items"]
        return items

    def clear_requests(self) -> None:
        """Forgets the requests so far."""
        self._pull("DELETE", "requests")

    def now(self) -> str:
        """What time the sandbox says it is."""
        now: str = self._pull("GET", "clock")["now"]
        return now

    def advance(self, seconds: int) -> None:
        """Moves the sandbox's clock ahead: tokens expire, reports get done, months end."""
        self._pull("POST", "clock", {"advance_seconds": seconds})

    def set_clock(self, now: str | None = None, *, running: bool | None = None) -> None:
        """Sets the sandbox's clock, as in ``2030-01-02T03:04:05Z``; stops it, or has it run again."""
        asked = {"now": now, "running": running}
        self._pull("POST", "clock", {name: value for name, value in asked.items() if value is not None})

    def set_totp(self, login: str, key: str | None) -> None:
        """Sets up a user's second factor by a key in base 32, as an app would; None takes it away."""
        self._pull("POST", "totp", {"login": login, "key": key})

    def state(self) -> dict[str, Any]:
        """All that the sandbox remembers of the service, to be put back by ``restore``. It holds secrets."""
        state: dict[str, Any] = self._pull("GET", "state")
        return state

    def restore(self, state: dict[str, Any]) -> None:
        """Puts a state in place of what there is, with its API client and its administrator.

        Tokens that were issued since do not count any more. A client of ours gets itself another one.
        """
        self._pull("PUT", "state", state)
        keys = state["keys"]
        self.client_id, self.client_secret = keys["client_id"], keys["client_secret"]
        self.tenant_id, self.login, self.password = keys["tenant_id"], keys["login"], keys["password"]

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
        self._pull("POST", "faults", {name: value for name, value in fault.items() if value is not None})

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

        Which requests it strikes is said by ``operation``, ``method`` and ``path`` (in which ``*`` stands
        for anything), the ``nth`` of them on, ``times`` times (1; None: always), or each with
        a ``probability``, whose dice a ``seed`` makes the same in every run. The oldest one that is due
        strikes.
        """
        self._pull("POST", "faults", {"kind": kind, **details})

    def faults(self) -> list[dict[str, Any]]:
        """The faults that were asked for, each with the requests it has ``seen`` and its ``strikes``."""
        items: list[dict[str, Any]] = self._pull("GET", "faults")["items"]
        return items

    def clear_faults(self) -> None:
        """Forgets the faults that were asked for."""
        self._pull("DELETE", "faults")

    def stop(self) -> None:
        """Stops it. To stop it twice does no harm. A state that cannot be saved is an ``OSError``."""
        self._native.stop()

    def _pull(self, method: str, lever: str, body: object = None) -> Any:
        response = self._levers.request(method, f"/sandbox/{lever}", body=body)
        return response.json() if response.content else None

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


def _people(wanted: Mapping[str, int]) -> tuple[int, int, int]:
    for name in wanted:
        if name not in PEOPLE:
            raise ValueError(f"populate: {name} is none of partners, customers and users")
    partners, customers, users = (wanted.get(name, 0) for name in PEOPLE)
    return partners, customers, users
