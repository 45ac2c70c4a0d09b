# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.offering_items``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Iterator, Sequence

    from tenantry import types
    from tenantry._progress import Progress


class OfferingItems(Service):
    """Offering items: what a tenant may use, and how much of it.

    ``client.offering_items`` is one.
    """

    __slots__ = ()

    def list(
        self,
        tenant_id: str,
        *,
        infra_uuid: str | None = None,
        available_only: str | None = None,
        for_ui: bool | None = None,
        edition: str | None = None,
        usage_names: Sequence[str] | None = None,
        status: int | None = None,
        include_secondary: bool | None = None,
        type: types.OfferingItemType | str | None = None,
    ) -> types.OfferingItemList:
        """Fetches a tenant's offering items with their states and quotas.

        ``GET /api/2/tenants/{tenant_id}/offering_items``

        Without ``edition`` only items of the edition ``standard`` come back, and items that have no edition;
        ``*`` gives all. The quotas of a user are those of the user's personal tenant.

        Args:
            tenant_id: The tenant's id.
            infra_uuid: Only items of this storage.
            available_only: ``true`` leaves out what business rules do not allow to be enabled. A text,
                not a boolean.
            for_ui: When true, items in a grace period are left out.
            edition: Only items of this edition; ``*`` gives those of all. Items without an edition always
                come back. ``standard`` when it is not given.
            usage_names: Only items of these usages.
            status: Only items in this state: ``1`` on, ``0`` off.
            include_secondary: When true, secondary offering items are included.
            type: Only items of this type. One of ``count``, ``feature`` and ``infra``.

        Returns:
            A tenant's offering items. A ``types.OfferingItemList``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission), 409 (a conflict) and 426 (a quota's version is out of
                date).

        Example:
            >>> offering_item_list = client.offering_items.list(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", edition="*", status=1
            ... )
        """
        return self._call(
            39,
            (tenant_id,),
            {
                "infra_uuid": infra_uuid,
                "available_only": available_only,
                "for_ui": for_ui,
                "edition": edition,
                "usage_names": usage_names,
                "status": status,
                "include_secondary": include_secondary,
                "type": type,
            },
        )

    def list_subtree(
        self,
        *,
        subtree_root_tenant_id: str,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        offering_items: Sequence[str] | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        allow_deleted: bool | None = None,
    ) -> types.OfferingItemList:
        """Fetches the offering items of a tenant and of all tenants below it.

        ``GET /api/2/tenants/offering_items``

        Answers page by page: as long as an answer holds ``paging.cursors.after``, the next page is to be had
        by giving that as ``after``, alone or with a ``limit``.

        Args:
            subtree_root_tenant_id: The tenant at the root of the tree.
            usage_names: Only items of these usages.
            editions: Only items of these editions.
            offering_items: Only items of these names.
            updated_since: Only items that changed after this time (RFC 3339, UTC).
            limit: Items to a page. ``5000`` when it is not given.
            after: The cursor of the next page, from ``paging.cursors.after`` of the one before. It holds
                all filters.
            allow_deleted: When true, deleted offering items may be returned.

        Returns:
            A tenant's offering items. A ``types.OfferingItemList``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission) and 404 (not found).

        Example:
            >>> offering_item_list = client.offering_items.list_subtree(
            ...     subtree_root_tenant_id="0fcd4a69-8a40-4de8-b711-d9c83dc000f7", limit=500
            ... )
        """
        return self._call(
            40,
            (),
            {
                "subtree_root_tenant_id": subtree_root_tenant_id,
                "usage_names": usage_names,
                "editions": editions,
                "offering_items": offering_items,
                "updated_since": updated_since,
                "limit": limit,
                "after": after,
                "allow_deleted": allow_deleted,
            },
        )

    def iter_list_subtree(
        self,
        *,
        subtree_root_tenant_id: str,
        usage_names: Sequence[str] | None = None,
        editions: Sequence[str] | None = None,
        offering_items: Sequence[str] | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        allow_deleted: bool | None = None,
    ) -> Iterator[types.OfferingItem]:
        """The items of ``list_subtree``, page after page.

        ``GET /api/2/tenants/offering_items``

        Takes what ``list_subtree`` takes. Pages are asked for as items are. A page that fails raises its
        error, and so does a cursor that comes again.

        Yields:
            Each a ``types.OfferingItem``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> first = next(client.offering_items.iter_list_subtree(
            ...     subtree_root_tenant_id="0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
            ... ))
        """
        return self._run(
            40,
            (),
            {
                "subtree_root_tenant_id": subtree_root_tenant_id,
                "usage_names": usage_names,
                "editions": editions,
                "offering_items": offering_items,
                "updated_since": updated_since,
                "limit": limit,
                "after": after,
                "allow_deleted": allow_deleted,
            },
        )

    def available_for_child(
        self, tenant_id: str, *, kind: str | None = None, edition: str | None = None
    ) -> types.OfferingItemList:
        """Fetches the offering items that a new child of this tenant could get.

        ``GET /api/2/tenants/{tenant_id}/offering_items/available_for_child``

        Ask the parent. Without ``edition`` only items of the edition ``standard`` come back; ``*`` gives all.

        Args:
            tenant_id: The tenant's id.
            kind: The kind the child would have: ``partner``, ``folder``, ``customer`` or ``unit``.
            edition: Only items of this edition; ``*`` gives those of all. Items without an edition always
                come back. ``standard`` when it is not given.

        Returns:
            A tenant's offering items. A ``types.OfferingItemList``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials) and 403 (no permission).

        Example:
            >>> offering_item_list = client.offering_items.available_for_child(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", kind="customer", edition="*"
            ... )
        """
        return self._call(41, (tenant_id,), {"kind": kind, "edition": edition})

    def set(self, tenant_id: str, body: types.OfferingItemsUpdate | str | bytes) -> types.OfferingItemList:
        """Turns offering items on and off and sets their quotas.

        ``PUT /api/2/tenants/{tenant_id}/offering_items``

        Send the items as they were fetched, changed. Each quota carries the version it was fetched with; an
        outdated one is a quota conflict. Enabling an item enables its application too. The items of a
        personal tenant cannot be turned on or off, and a customer can have one storage for each usage.

        Args:
            tenant_id: The tenant's id.
            body: Offering items to set. A ``types.OfferingItemsUpdate``, or its JSON text.

        Returns:
            A tenant's offering items. A ``types.OfferingItemList``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission), 404 (not found) and 409 (a conflict).

        Example:
            >>> body = {
            ...     "offering_items": [
            ...         {
            ...             "application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
            ...             "name": "pw_base_workstations",
            ...             "status": 1,
            ...             "quota": {"value": 10, "overage": None, "version": 0},
            ...         },
            ...     ],
            ... }
            >>> offering_item_list = client.offering_items.set("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(42, (tenant_id,), None, body)

    def prices(self, tenant_id: str) -> types.OfferingItemPrices:
        """Fetches the prices of a tenant's offering items.

        ``GET /api/2/tenants/{tenant_id}/offering_items/pricing``

        Args:
            tenant_id: The tenant's id.

        Returns:
            The prices of a tenant's offering items. A ``types.OfferingItemPrices``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> offering_item_prices = client.offering_items.prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(43, (tenant_id,))

    def set_prices(
        self, tenant_id: str, body: types.OfferingItemPricesUpdate | types.OfferingItemPrices | str | bytes
    ) -> types.OfferingItemPrices:
        """Sets the prices of a tenant's offering items.

        ``PUT /api/2/tenants/{tenant_id}/offering_items/pricing``

        Args:
            tenant_id: The tenant's id.
            body: Prices to set. A ``types.OfferingItemPricesUpdate``, or its JSON text. What was read
                will do: a ``types.OfferingItemPrices``.

        Returns:
            The prices of a tenant's offering items. A ``types.OfferingItemPrices``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> body = {
            ...     "items": [
            ...         {
            ...             "application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
            ...             "name": "workstations",
            ...             "price": "4.90",
            ...         },
            ...     ],
            ... }
            >>> offering_item_prices = client.offering_items.set_prices(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body
            ... )
        """
        return self._call(44, (tenant_id,), None, body)

    def check_edition_switch(
        self, tenant_id: str, *, target_edition: str, application_id: str
    ) -> types.EditionSwitchWarnings:
        """Tells whether a tenant could switch to an edition, and what it would lose.

        ``GET /api/2/tenants/{tenant_id}/edition``

        Args:
            tenant_id: The tenant's id.
            target_edition: Edition to switch to.
            application_id: The application's id.

        Returns:
            What a switch of edition would bring. A ``types.EditionSwitchWarnings``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission) and 404 (not found).

        Example:
            >>> edition_switch_warnings = client.offering_items.check_edition_switch(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            ...     target_edition="pck_per_gigabyte",
            ...     application_id="6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
            ... )
        """
        return self._call(
            45, (tenant_id,), {"target_edition": target_edition, "application_id": application_id}
        )

    def switch_edition(
        self, tenant_id: str, body: types.EditionSwitch | str | bytes
    ) -> types.OfferingItemList:
        """Switches a tenant to another edition of an application.

        ``PUT /api/2/tenants/{tenant_id}/edition``

        Only Cyber Protection and File Sync & Share have editions. Where an edition is not available the
        error's context lists the items in the way.

        Args:
            tenant_id: The tenant's id.
            body: The edition to switch to. A ``types.EditionSwitch``, or its JSON text.

        Returns:
            A tenant's offering items. A ``types.OfferingItemList``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission) and 404 (not found).

        Example:
            >>> body = {
            ...     "target_edition": "pck_per_gigabyte",
            ...     "application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
            ... }
            >>> offering_item_list = client.offering_items.switch_edition(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body
            ... )
        """
        return self._call(46, (tenant_id,), None, body)

    def modify(
        self,
        tenant_id: str,
        change: Callable[[types.OfferingItemList], types.OfferingItemsChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.OfferingItemList:
        """Changes a tenant's offering items on what they are now.

        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``

        Reads those of all editions, lets ``change`` say what to send, sends it with the quotas' versions as
        they were read. When another writer was faster (426 or 409), reads again and lets ``change`` decide
        anew, five times at most. When nothing is to change, nothing is sent.

        Args:
            tenant_id: The tenant.
            change: Is told all items the tenant has or could have and gives those to send. It is called
                with a ``types.OfferingItemList`` and gives a ``types.OfferingItemsChange``, or None to change
                nothing.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            All items as they are now. A ``types.OfferingItemList``.

        Raises:
            tenantry.Error: A quota conflict only when every try lost to another writer. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> offering_item_list = client.offering_items.modify(customer_id, lambda current: None)
        """
        return self._do(
            "offering_items.modify", {"tenant_id": tenant_id}, on_progress, timeout, change=change
        )

    def enable_all(
        self,
        tenant_id: str,
        edition: str,
        *,
        application: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Turns on all offering items of an edition that a tenant could have.

        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``

        Those that have no edition are turned on, too. What is on already stays as it is, with its quota. A
        customer or unit is on one storage for each usage: when several are offered and it is on none yet,
        ``storage_ids`` must say which.

        Args:
            tenant_id: The tenant, not a personal one.
            edition: The edition, as in ``pck_per_workload``; ``*`` for all.
            application: Only items of this application: its id, its type (``backup``) or its name.
            type: Only items of this type: ``count``, ``feature`` or ``infra``.
            storage_ids: The storages to use, for items that several storages offer.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            Those items as they are now. A list, each a ``types.OfferingItem``.

        Raises:
            tenantry.Error: An invalid argument when a storage must be chosen. Its ``done`` lists the
                requests that had succeeded.

        Example:
            >>> offering_items = client.offering_items.enable_all(partner_id, "pck_per_workload")
        """
        return self._do(
            "offering_items.enable_all",
            {
                "tenant_id": tenant_id,
                "edition": edition,
                "application": application,
                "type": type,
                "storage_ids": storage_ids,
            },
            on_progress,
            timeout,
        )

    def enable(
        self,
        tenant_id: str,
        names: Sequence[str],
        *,
        application: str | None = None,
        edition: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Turns on offering items by name.

        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``

        Those that are on already stay as they are, with their quotas. A customer or unit is on one storage
        for each usage: when several are offered and it is on none yet, ``storage_ids`` must say which.

        Args:
            tenant_id: The tenant, not a personal one.
            names: Their names, at least one; ``*`` stands for any letters, as in ``pw_base_*``.
            application: Only items of this application: its id, its type (``backup``) or its name.
            edition: Only items of this edition, and those that have none.
            type: Only items of this type: ``count``, ``feature`` or ``infra``.
            storage_ids: The storages to use, for items that several storages offer.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            Those items as they are now. A list, each a ``types.OfferingItem``.

        Raises:
            tenantry.Error: An invalid argument when the tenant could have no item of a name, or a storage
                must be chosen. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> offering_items = client.offering_items.enable(customer_id, ["pw_base_vms", "pw_base_servers"])
        """
        return self._do(
            "offering_items.enable",
            {
                "tenant_id": tenant_id,
                "names": names,
                "application": application,
                "edition": edition,
                "type": type,
                "storage_ids": storage_ids,
            },
            on_progress,
            timeout,
        )

    def disable(
        self,
        tenant_id: str,
        names: Sequence[str],
        *,
        application: str | None = None,
        edition: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Turns off offering items by name, in the tenant and in all below it.

        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``

        Their quotas are gone then. Those that are off already stay so.

        Args:
            tenant_id: The tenant, not a personal one.
            names: Their names, at least one; ``*`` stands for any letters.
            application: Only items of this application: its id, its type (``backup``) or its name.
            edition: Only items of this edition, and those that have none.
            type: Only items of this type: ``count``, ``feature`` or ``infra``.
            storage_ids: The storages, for items that several storages offer.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            Those items as they are now. A list, each a ``types.OfferingItem``.

        Raises:
            tenantry.Error: An invalid argument when the tenant has no item of a name. Its ``done`` lists
                the requests that had succeeded.

        Example:
            >>> offering_items = client.offering_items.disable(customer_id, ["pw_base_workstations"])
        """
        return self._do(
            "offering_items.disable",
            {
                "tenant_id": tenant_id,
                "names": names,
                "application": application,
                "edition": edition,
                "type": type,
                "storage_ids": storage_ids,
            },
            on_progress,
            timeout,
        )

    def set_quota(
        self,
        tenant_id: str,
        name: str,
        quota: str,
        *,
        overage: str | None = None,
        storage_id: str | None = None,
        application: str | None = None,
        version: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.OfferingItem:
        """Sets the quota of an offering item that is on, in units people write.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}/offering_items``,
        ``PUT /api/2/tenants/{tenant_id}/offering_items``

        A quota that is so already is not written again. When another writer was faster (426 or 409), the
        quota is read again and set anew, five times at most; with a ``version``, both versions are reported
        instead, and the error's details hold them as ``expected`` and ``found``.

        Args:
            tenant_id: The tenant; the quotas of a user are those of the user's personal tenant.
            name: The item's name, as in ``pw_base_workstations``.
            quota: The quota with its unit, as in ``100 GiB`` or ``1.5 TB`` (``GB`` is 1000³ bytes,
                ``GiB`` 1024³), in ``h`` or ``points`` for what is counted in seconds, bare as in ``12`` for
                what is counted in pieces; or ``unlimited``.
            overage: How far above the quota usage may go before it is stopped, as in ``10 GiB``.
                ``unlimited`` for no such limit, which makes the quota a soft one. What is there stays when it
                is not given.
            storage_id: The storage, for items that are on for several.
            application: The application, where two have an item of this name: its id, its type
                (``backup``) or its name.
            version: The version the quota had when the value was decided. When it has another by now,
                nothing is changed. Without it, the quota is set whatever others did.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The item as it is now. A ``types.OfferingItem``.

        Raises:
            tenantry.Error: An invalid argument when the amount is not understood, the item is not on, is
                a feature, or is on for several storages; a quota conflict when the version is another. Its
                ``done`` lists the requests that had succeeded.

        Example:
            >>> offering_item = client.offering_items.set_quota(customer_id, "local_storage", "100 GiB")
        """
        return self._do(
            "offering_items.set_quota",
            {
                "tenant_id": tenant_id,
                "name": name,
                "quota": quota,
                "overage": overage,
                "storage_id": storage_id,
                "application": application,
                "version": version,
            },
            on_progress,
            timeout,
        )

    def set_quota_below(
        self,
        tenant_id: str,
        name: str,
        quota: str,
        *,
        overage: str | None = None,
        storage_id: str | None = None,
        application: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.QuotaBelow]:
        """Sets the quota of an offering item in every tenant directly below another that has it on.

        ``GET /api/2/applications``, ``GET /api/2/tenants``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``PUT /api/2/tenants/{tenant_id}/offering_items``

        Users' personal tenants are left alone. A quota that is so already is not written again; called again
        after a failure, it goes on with the rest.

        Args:
            tenant_id: The tenant above them.
            name: The item's name, as in ``pw_base_storage``.
            quota: The quota with its unit, as in ``100 GiB``; or ``unlimited``.
            overage: How far above the quota usage may go before it is stopped, as in ``10 GiB``;
                ``unlimited`` for no such limit. What is there stays when it is not given.
            storage_id: The storage, for items that are on for several.
            application: The application, where two have an item of this name: its id, its type
                (``backup``) or its name.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenants that have the item and their quotas. A list, each a ``types.QuotaBelow``.

        Raises:
            tenantry.Error: As for ``offering_items.set_quota``. Its ``done`` lists the requests that had
                succeeded.

        Example:
            >>> quota_belows = client.offering_items.set_quota_below(root_id, "local_storage", "1.5 TB")
        """
        return self._do(
            "offering_items.set_quota_below",
            {
                "tenant_id": tenant_id,
                "name": name,
                "quota": quota,
                "overage": overage,
                "storage_id": storage_id,
                "application": application,
            },
            on_progress,
            timeout,
        )

    def change_edition(
        self,
        tenant_id: str,
        edition: str,
        *,
        application: str | None = None,
        accept: Sequence[str] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.OfferingItem]:
        """Switches a tenant and all below it to another edition of an application.

        ``GET /api/2/applications``, ``GET /api/2/tenants/{tenant_id}/offering_items``,
        ``GET /api/2/tenants/{tenant_id}/edition``, ``PUT /api/2/tenants/{tenant_id}/edition``

        It does so when every warning is taken. Looks first what the switch would bring. A tenant that has
        only items of the edition already is left as it is.

        Args:
            tenant_id: The tenant, not a personal one.
            edition: The edition to switch to, as in ``pck_per_workload``.
            application: The application: its id, its type or its name. ``backup`` when it is not given.
            accept: The warnings that are taken, as in ``OldFeaturesBecomeUnavailable``; ``*`` takes any.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            All items as they are now. A list, each a ``types.OfferingItem``.

        Raises:
            tenantry.Error: An invalid argument with the warnings that were not taken; 1021 for what the
                tenant above does not offer. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> offering_items = client.offering_items.change_edition(
            ...     customer_id, "pck_per_gigabyte", accept=["NewFeaturesBecomeAvailable"]
            ... )
        """
        return self._do(
            "offering_items.change_edition",
            {"tenant_id": tenant_id, "edition": edition, "application": application, "accept": accept},
            on_progress,
            timeout,
        )
