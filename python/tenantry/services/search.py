# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.search``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tenantry import types


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
