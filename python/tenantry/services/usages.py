# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.usages``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Sequence

    from tenantry import types
    from tenantry._progress import Progress


class Usages(Service):
    """Usages: how much of each service tenants use now.

    Refreshed every few hours; billing goes by reports.

    ``client.usages`` is one.
    """

    __slots__ = ()

    def list(
        self,
        tenant_id: str,
        *,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
    ) -> types.UsageList:
        """Fetches what a tenant uses.

        ``GET /api/2/tenants/{tenant_id}/usages``

        Numbers are refreshed every five to six hours. ``value`` counts since ``range_start``,
        ``absolute_value`` is the total. The same usage occurs once for each storage.

        Args:
            tenant_id: The tenant's id.
            usage_names: Only these usages.
            editions: Only usages of these editions.

        Returns:
            What a tenant uses. A ``types.UsageList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> usage_list = client.usages.list(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", usage_names=["storage"]
            ... )
        """
        return self._call(80, (tenant_id,), {"usage_names": usage_names, "editions": editions})

    def list_for_tenants(
        self,
        *,
        tenants: Sequence[str],
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
    ) -> types.TenantUsagesList:
        """Fetches what each of several tenants uses.

        ``GET /api/2/tenants/usages``

        Numbers are refreshed every five to six hours. ``value`` counts since ``range_start``,
        ``absolute_value`` is the total.

        Args:
            tenants: The tenants' ids.
            usage_names: Only these usages.
            editions: Only usages of these editions.

        Returns:
            What several tenants use. A ``types.TenantUsagesList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> tenant_usages_list = client.usages.list_for_tenants(
            ...     tenants=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151"],
            ...     editions=["pck_per_workload"],
            ... )
        """
        return self._call(81, (), {"tenants": tenants, "usage_names": usage_names, "editions": editions})

    def update(
        self, body: types.UsageUpdate | types.TenantUsagesList | str | bytes
    ) -> types.UsageUpdateResult:
        """Reports usage from outside the platform.

        ``PUT /api/2/tenants/usages``

        Which fields are given decides whether usage is reported for a tenant or for a resource. The caller
        must belong to the root tenant, or be an application that the platform has approved. An item that
        fails carries an ``error`` in an answer that succeeds.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            body: Usages to report. A ``types.UsageUpdate``, or its JSON text. What was read will do: a
                ``types.TenantUsagesList``.

        Returns:
            What became of the reported usages. A ``types.UsageUpdateResult``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {
            ...     "items": [
            ...         {
            ...             "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            ...             "usage_type": "storage",
            ...             "usage_value": 1073741824,
            ...         },
            ...     ],
            ... }
            >>> usage_update_result = client.usages.update(body)
        """
        return self._call(82, (), None, body)

    def against_quotas(
        self,
        tenant_id: str,
        *,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.QuotaUsage]:
        """Tells what a tenant and all below it use, held against the tenant's quotas.

        ``GET /api/2/tenants/{tenant_id}/usages``

        It says how much is left, and whether a quota is exceeded. The service counts anew every five to six
        hours; bills are made from reports.

        Args:
            tenant_id: The tenant.
            usage_names: Only these usages, as in ``storage``. All when it is not given.
            editions: Only usages of these editions, and those that have none. All when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The usages. A list, each a ``types.QuotaUsage``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> quota_usages = client.usages.against_quotas(customer_id)
        """
        return self._do(
            "usages.against_quotas",
            {"tenant_id": tenant_id, "usage_names": usage_names, "editions": editions},
            on_progress,
            timeout,
        )

    def of_children(
        self,
        tenant_id: str,
        *,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.ChildUsage]:
        """Tells what each of a tenant's children uses, with all below it.

        ``GET /api/2/tenants/{tenant_id}/children``, ``GET /api/2/tenants/usages``

        It takes as few requests as there can be. A hundred children are asked for at once. Children whose
        usages are not to be seen have none.

        Args:
            tenant_id: The tenant.
            usage_names: Only these usages, as in ``storage``. All when it is not given.
            editions: Only usages of these editions, and those that have none. All when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The children, by name. A list, each a ``types.ChildUsage``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> child_usages = client.usages.of_children(root_id, usage_names=["storage"])
        """
        return self._do(
            "usages.of_children",
            {"tenant_id": tenant_id, "usage_names": usage_names, "editions": editions},
            on_progress,
            timeout,
        )
