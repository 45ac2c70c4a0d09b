"""Several accounts, each with its own data center and credentials, searched together.

    from tenantry import Client
    from tenantry.accounts import Accounts

    accounts = Accounts({"Europe": Client(...), "America": Client(...)})
    for found in accounts.search("doe"):
        print(found["account"], found.get("error") or found["hits"])

``AsyncAccounts`` is the same for clients that are awaited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from tenantry import _native
from tenantry._client import Client, Handle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, Literal

    from tenantry._async_client import AsyncClient
    from tenantry._progress import Progress
    from tenantry.types import AccountHits

__all__ = ["Accounts", "AsyncAccounts"]

Held = TypeVar("Held", bound=Handle)


class Together(Mapping[str, Held], Generic[Held]):
    """The clients by the names of their accounts."""

    def __init__(self, clients: Mapping[str, Held]) -> None:
        self._clients = dict(clients)
        self._native = _native.Accounts([(name, client._native) for name, client in self._clients.items()])

    def __getitem__(self, name: str) -> Held:
        return self._clients[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._clients)

    def __len__(self) -> int:
        return len(self._clients)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._clients!r})"


class Accounts(Together[Client]):
    """One client for each account, by the account's name."""

    def search(
        self,
        text: str,
        *,
        kind: Literal["tenant", "user"] | None = None,
        limit: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[AccountHits]:
        """Searches the accounts' own tenants and all below, in at most eight accounts at the same time.

        Args:
            text: What is looked for: three characters or more.
            kind: ``tenant`` or ``user``. Both when it is not given.
            limit: How many results there are at most in each account: 1 to 300. 10 when it is not given.
            on_progress: Is told of every request that succeeded.
            timeout: How many seconds all of it may take.

        Returns:
            What each account has, in their order. What one of them refuses is told in its ``error``.

        Raises:
            InvalidArgumentError: For a text, kind or limit that no account takes.
        """
        return _searched(self._native.search(_asked(text, kind, limit), on_progress, timeout))


if TYPE_CHECKING:
    AsyncTogether = Together[AsyncClient]
else:
    AsyncTogether = Together


class AsyncAccounts(AsyncTogether):
    """One client for each account, by the account's name. Its search is awaited."""

    async def search(
        self,
        text: str,
        *,
        kind: Literal["tenant", "user"] | None = None,
        limit: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[AccountHits]:
        """Searches as ``Accounts.search`` does."""
        from tenantry._aio import result

        asked = _asked(text, kind, limit)
        native = self._native
        return _searched(
            await result(
                lambda mailbox, number: native.begin_search(mailbox, number, asked, on_progress, timeout)
            )
        )


def _asked(text: str, kind: str | None, limit: int | None) -> dict[str, Any]:
    return {"text": text, "kind": kind, "limit": limit}


def _searched(found: Any) -> list[AccountHits]:
    hits: list[AccountHits] = found
    return hits
