# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.pricing``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tenantry import types


class Pricing(Service):
    """A tenant's pricing: trial or production, and the currency.

    ``client.pricing`` is one.
    """

    __slots__ = ()

    def get(self, tenant_id: str) -> types.Pricing:
        """Fetches a tenant's pricing.

        ``GET /api/2/tenants/{tenant_id}/pricing``

        ``production_start_date`` is when a trial will be switched to production by itself, or when it was.

        Args:
            tenant_id: The tenant's id.

        Returns:
            A tenant's pricing. A ``types.Pricing``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> pricing = client.pricing.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(37, (tenant_id,))

    def update(
        self, tenant_id: str, body: types.PricingUpdate | types.Pricing | str | bytes
    ) -> types.Pricing:
        """Changes a tenant's pricing; this is how a trial becomes production.

        ``PUT /api/2/tenants/{tenant_id}/pricing``

        A switch from trial to production is not to be undone, and the whole month goes into the monthly
        report. ``version`` is the one fetched with ``pricing.get``.

        Args:
            tenant_id: The tenant's id.
            body: A change of a tenant's pricing. A ``types.PricingUpdate``, or its JSON text. What was
                read will do: a ``types.Pricing``.

        Returns:
            A tenant's pricing. A ``types.Pricing``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> body = {"mode": "production", "version": 1596545222672}
            >>> pricing = client.pricing.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(38, (tenant_id,), None, body)
