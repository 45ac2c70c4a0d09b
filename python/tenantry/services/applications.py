# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.applications``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tenantry import types
    from tenantry._progress import Progress


class Applications(Service):
    """Applications: the services of the platform, which of them a tenant has, and their settings.

    ``client.applications`` is one.
    """

    __slots__ = ()

    def list(self) -> types.ApplicationList:
        """Fetches every application of the platform.

        ``GET /api/2/applications``

        Returns:
            Every application of the platform. A ``types.ApplicationList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials).

        Example:
            >>> application_list = client.applications.list()
        """
        return self._call(17, ())

    def get(self, application_id: str) -> types.Application:
        """Fetches one application.

        ``GET /api/2/applications/{application_id}``

        Args:
            application_id: The application's id.

        Returns:
            An application: a service of the platform. A ``types.Application``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials) and 404 (not found).

        Example:
            >>> application = client.applications.get("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb")
        """
        return self._call(18, (application_id,))

    def enable(self, application_id: str, tenant_id: str) -> None:
        """Turns an application on for a tenant.

        ``POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``

        Only applications that the tenant's parent has can be enabled. This enables no offering items: use
        ``offering_items.set``, which also enables the application.

        Args:
            application_id: The application's id.
            tenant_id: The tenant's id.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> client.applications.enable(
            ...     "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
            ... )
        """
        return self._call(19, (application_id, tenant_id))

    def disable(self, application_id: str, tenant_id: str) -> None:
        """Turns an application off for a tenant.

        ``DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``

        Not to be undone: the application stops in the tenant and in all tenants below, and its data there is
        deleted. The application ``platform`` cannot be disabled.

        Args:
            application_id: The application's id.
            tenant_id: The tenant's id.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> client.applications.disable(
            ...     "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
            ... )
        """
        return self._call(20, (application_id, tenant_id))

    def ids_for_tenant(self, tenant_id: str, *, for_ui: bool | None = None) -> types.IdList:
        """Fetches the ids of the applications that a tenant has.

        ``GET /api/2/tenants/{tenant_id}/applications``

        Args:
            tenant_id: The tenant's id.
            for_ui: When true, applications in a grace period are left out.

        Returns:
            A list of ids. A ``types.IdList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> id_list = client.applications.ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(21, (tenant_id,), {"for_ui": for_ui})

    def ids_for_tenants(self, *, tenants: Sequence[str]) -> types.TenantApplicationsList:
        """Fetches the ids of the applications that each of several tenants has.

        ``GET /api/2/tenants/applications``

        Args:
            tenants: The tenants' ids.

        Returns:
            The applications of several tenants. A ``types.TenantApplicationsList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> tenant_applications_list = client.applications.ids_for_tenants(
            ...     tenants=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151"]
            ... )
        """
        return self._call(22, (), {"tenants": tenants})

    def get_setting(self, application_id: str, tenant_id: str, setting_name: str) -> types.Setting:
        """Fetches one setting of an application, as the tenant sees it.

        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        Billing settings are settings of the application ``platform``: ``tier_level_value``,
        ``licensing_mode``, ``contract_type``, ``acronis_account_number``, ``pricing_info``.

        Args:
            application_id: The application's id.
            tenant_id: The tenant's id.
            setting_name: The setting's name.

        Returns:
            A setting as a tenant sees it. A ``types.Setting``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> setting = client.applications.get_setting(
            ...     "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            ...     "licensing_mode",
            ... )
        """
        return self._call(23, (application_id, tenant_id, setting_name))

    def update_setting(
        self,
        application_id: str,
        tenant_id: str,
        setting_name: str,
        body: types.SettingUpdate | types.Setting | str | bytes,
    ) -> types.Setting:
        """Sets one setting of an application for a tenant.

        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        The settings ``tier_level_value`` and ``licensing_mode`` may be set for partners;
        ``PromoteHigherEditions`` enables upsell of editions.

        Args:
            application_id: The application's id.
            tenant_id: The tenant's id.
            setting_name: The setting's name.
            body: A value to set. A ``types.SettingUpdate``, or its JSON text. What was read will do: a
                ``types.Setting``.

        Returns:
            A setting as a tenant sees it. A ``types.Setting``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 415 (unsupported content type).

        Example:
            >>> body = {"value": "per_gb"}
            >>> setting = client.applications.update_setting(
            ...     "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            ...     "licensing_mode",
            ...     body,
            ... )
        """
        return self._call(24, (application_id, tenant_id, setting_name), None, body)

    def delete_setting(self, application_id: str, tenant_id: str, setting_name: str) -> None:
        """Drops a tenant's own value of a setting, so that it is inherited again.

        ``DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        Args:
            application_id: The application's id.
            tenant_id: The tenant's id.
            setting_name: The setting's name.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> client.applications.delete_setting(
            ...     "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            ...     "licensing_mode",
            ... )
        """
        return self._call(25, (application_id, tenant_id, setting_name))

    def turn_on(
        self,
        tenant_id: str,
        application: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Application:
        """Turns a service on for a tenant, by whatever name.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}/applications``,
        ``GET /api/2/tenants/{tenant_id}``,
        ``POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``

        Its offering items are not turned on with it; to turn on an item turns on its service. A service that
        is on already is left alone.

        Args:
            tenant_id: The tenant.
            application: The service: its id, its type (``backup``) or its name.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The service. A ``types.Application``.

        Raises:
            tenantry.Error: An invalid argument when there is no such service, or the tenant above does
                not have it. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> application = client.applications.turn_on(customer_id, "files_cloud")
        """
        return self._do(
            "applications.turn_on", {"tenant_id": tenant_id, "application": application}, on_progress, timeout
        )

    def turn_off(
        self,
        tenant_id: str,
        application: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Turns a service off and deletes its data, in the tenant and in all below it.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}``,
        ``GET /api/2/tenants/{tenant_id}/applications``,
        ``DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}``

        This cannot be undone, so the tenant's name or id must be repeated. Its offering items are turned off.
        A service that is off already is left alone.

        Args:
            tenant_id: The tenant.
            application: The service: its id, its type (``backup``) or its name. Not the management
                portal.
            confirmation: The tenant's name or its id.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Raises:
            tenantry.Error: An invalid argument when there is no such service, it is the management
                portal, or the confirmation is neither name nor id. Its ``done`` lists the requests that had
                succeeded.

        Example:
            >>> client.applications.turn_off(customer_id, "files_cloud", customer_name)
        """
        return self._do(
            "applications.turn_off",
            {"tenant_id": tenant_id, "application": application, "confirmation": confirmation},
            on_progress,
            timeout,
        )
