# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.search``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tenantry import types
    from tenantry._progress import Progress


class Search(Service):
    """Search for tenants and users below a tenant.

    ``client.search`` is one.
    """

    __slots__ = ()

    def find(
        self, *, tenant: str, text: str, limit: int | None = None, allow_deleted: bool | None = None
    ) -> types.SearchResults:
        """Finds tenants and users by name, login or e-mail address.

        ``GET /api/2/search``

        Every word of ``text`` must begin a word of the name, the login, the customer id, or the contact's
        first name, last name or e-mail address. The given tenant is searched first, then those below it;
        tenants that keep their parents out are passed over.

        Args:
            tenant: The tenant in which, and below which, to search.
            text: What to look for: at least three characters, in small or capital letters.
            limit: How many to find at most, 1 to 300. ``10`` when it is not given.
            allow_deleted: When true, deleted tenants and users may be found too.

        Returns:
            What was found. A ``types.SearchResults``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 415 (unsupported content type).

        Example:
            >>> search_results = client.search.find(tenant="a b&c=d+e/f?g%h#ü*", text="john", limit=20)
        """
        return self._call(
            95, (), {"tenant": tenant, "text": text, "limit": limit, "allow_deleted": allow_deleted}
        )

    def everywhere(
        self,
        text: str,
        *,
        below: str | None = None,
        kind: str | None = None,
        limit: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[types.SearchHit]:
        """Searches tenants and users by name, login, e-mail and external id.

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/search``

        The limits of the search are looked at before anything is sent. A value is found when every word of
        the text begins one of its words. Tenants that limit the access from above are left out, with
        everything below them.

        Args:
            text: What is looked for: three characters or more.
            below: The tenant in which to search, and below which. The caller's own when it is not given.
            kind: ``tenant`` or ``user``. Both when it is not given.
            limit: How many results there are at most: 1 to 300. 10 when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            What was found. A list, each a ``types.SearchHit``.

        Raises:
            tenantry.Error: An invalid argument for a text that is too short, a limit out of range and an
                unknown kind. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> search_hits = client.search.everywhere(customer_name)
        """
        return self._do(
            "search.everywhere",
            {"text": text, "below": below, "kind": kind, "limit": limit},
            on_progress,
            timeout,
        )
