# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.pricing``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tenantry import types
    from tenantry._progress import Progress


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

    def switch_to_production(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Pricing:
        """Switches a customer from trial to production.

        ``GET /api/2/tenants/{tenant_id}/pricing``, ``PUT /api/2/tenants/{tenant_id}/pricing``

        Its usage is charged from now on, the whole of this month with it. This cannot be undone, and comes by
        itself after a full month of trial. A tenant that has left its trial is left as it is; a lost answer
        is looked for, and never sent again.

        Args:
            tenant_id: The customer.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The pricing as it is now. A ``types.Pricing``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> pricing = client.pricing.switch_to_production(customer_id)
        """
        return self._do("pricing.switch_to_production", {"tenant_id": tenant_id}, on_progress, timeout)

    def billing_settings(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.BillingSettings:
        """Tells how a partner is charged: licensing mode, tier level, contract and account number.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        Args:
            tenant_id: The partner.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The settings. A ``types.BillingSettings``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> billing_settings = client.pricing.billing_settings(partner_id)
        """
        return self._do("pricing.billing_settings", {"tenant_id": tenant_id}, on_progress, timeout)

    def set_licensing_mode(
        self,
        tenant_id: str,
        mode: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Setting:
        """Sets how a partner is charged.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``,
        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        A mode that is set already is left as it is.

        Args:
            tenant_id: The partner.
            mode: ``per_gb``, by storage alone, or ``per_device``, by devices and hosted storage.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The setting as it is now. A ``types.Setting``.

        Raises:
            tenantry.Error: An invalid argument for another mode. Its ``done`` lists the requests that had
                succeeded.

        Example:
            >>> setting = client.pricing.set_licensing_mode(partner_id, "per_device")
        """
        return self._do(
            "pricing.set_licensing_mode", {"tenant_id": tenant_id, "mode": mode}, on_progress, timeout
        )

    def set_tier_level(
        self,
        tenant_id: str,
        level: int,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Setting:
        """Sets a partner's minimum commitment.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``,
        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        A level that is set already is left as it is.

        Args:
            tenant_id: The partner.
            level: -1 for none, 0 for the first tier, 1 for the second and so on; -2 for one that was
                agreed on by itself.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The setting as it is now. A ``types.Setting``.

        Raises:
            tenantry.Error: An invalid argument for a level that is not from -2 to 7. Its ``done`` lists
                the requests that had succeeded.

        Example:
            >>> setting = client.pricing.set_tier_level(partner_id, 3)
        """
        return self._do(
            "pricing.set_tier_level", {"tenant_id": tenant_id, "level": level}, on_progress, timeout
        )

    def price_list(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.PriceList:
        """Tells what a partner pays for what.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        Args:
            tenant_id: The partner.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The price list. A ``types.PriceList``.

        Raises:
            tenantry.Error: Not found when the partner has none. Its ``done`` lists the requests that had
                succeeded.

        Example:
            >>> price_list = client.pricing.price_list(partner_id)
        """
        return self._do("pricing.price_list", {"tenant_id": tenant_id}, on_progress, timeout)
