# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return, overload-overlap"
# pyright: reportOverlappingOverload=false
"""``client.tenants``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, Literal, overload

    from tenantry import types
    from tenantry._progress import Progress


class Tenants(Service):
    """Tenants: partners, folders, customers and units, and the tree they form.

    ``client.tenants`` is one.
    """

    __slots__ = ()

    def create(self, body: types.NewTenant | str | bytes) -> types.Tenant:
        """Creates a tenant.

        ``POST /api/2/tenants``

        A customer starts as a trial, a partner in production. A new tenant has no services until it gets
        offering items. The name must be unique in the tree: a name that is taken is a name conflict.

        Args:
            body: A tenant to create. A ``types.NewTenant``, or its JSON text.

        Returns:
            A tenant: a partner, folder, customer or unit. A ``types.Tenant``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {
            ...     "name": "Foobar",
            ...     "kind": "customer",
            ...     "parent_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
            ...     "language": "en",
            ...     "contact": {"email": "foo.bar@example.com"},
            ... }
            >>> tenant = client.tenants.create(body)
        """
        return self._call(26, (), None, body)

    def get(
        self, tenant_id: str, *, embed_path: bool | None = None, allow_deleted: bool | None = None
    ) -> types.Tenant:
        """Fetches one tenant.

        ``GET /api/2/tenants/{tenant_id}``

        Args:
            tenant_id: The tenant's id.
            embed_path: When true, the answer holds the path of tenants down to this one.
            allow_deleted: When true, a deleted tenant may be returned.

        Returns:
            A tenant: a partner, folder, customer or unit. A ``types.Tenant``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> tenant = client.tenants.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(27, (tenant_id,), {"embed_path": embed_path, "allow_deleted": allow_deleted})

    if TYPE_CHECKING:

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["stamps"],
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> types.TenantListStamps: ...

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["basic"],
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> types.TenantListBasic: ...

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["full"] | None = None,
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> types.TenantListFull: ...

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: types.LevelOfDetail | str | None = None,
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> types.TenantList: ...

    def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> Any:
        """Fetches several tenants, given by their ids, their parent or the root of their tree.

        ``GET /api/2/tenants``

        Give one of ``uuids``, ``parent_id`` and ``subtree_root_id``; without any of them the service refuses.
        Unknown ids are left out without a word.

        Answers page by page: as long as an answer holds ``paging.cursors.after``, the next page is to be had
        by giving that as ``after``, alone or with a ``limit``.

        Args:
            uuids: The tenants' ids, at most 100. Not together with ``subtree_root_id`` or ``parent_id``.
            parent_id: The children of this tenant. Not together with ``uuids`` or ``subtree_root_id``.
            subtree_root_id: This tenant and all below it, those higher up first. Not together with
                ``uuids`` or ``parent_id``.
            updated_since: Only tenants that changed after this time (RFC 3339, UTC).
            limit: Tenants to a page. ``5000`` when it is not given.
            after: The cursor of the next page, from ``paging.cursors.after`` of the one before. It holds
                all filters.
            lod: How much of each tenant comes back. ``stamps``: ids, version and times. ``basic``: also
                name, kind and whether it is enabled. ``full``: everything. One of ``stamps``, ``basic`` and
                ``full``. ``full`` when it is not given.
            with_contacts: When true, the tenants' contacts come along.
            with_offering_items: When true, only tenants that have offering items of the type ``count``.
            with_infra_offering_items: When true, only tenants that have offering items of the type
                ``infra``.
            expand_offering_items: When true, all offering items of the tenants come along.
            include_relative_path: When true, the tenants between the caller's and those in ``uuids`` come
                along. Not together with ``subtree_root_id`` or ``parent_id``.
            allow_deleted: When true, deleted tenants may be returned.

        Returns:
            A page of tenants. A ``types.TenantList``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission) and 404 (not found).

        Example:
            >>> tenant_list = client.tenants.list(parent_id="ede9f834-70b3-476c-83d9-736f9f8c7dae", limit=100)
        """
        return self._call(
            28,
            (),
            {
                "uuids": uuids,
                "parent_id": parent_id,
                "subtree_root_id": subtree_root_id,
                "updated_since": updated_since,
                "limit": limit,
                "after": after,
                "lod": lod,
                "with_contacts": with_contacts,
                "with_offering_items": with_offering_items,
                "with_infra_offering_items": with_infra_offering_items,
                "expand_offering_items": expand_offering_items,
                "include_relative_path": include_relative_path,
                "allow_deleted": allow_deleted,
            },
        )

    if TYPE_CHECKING:

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["stamps"],
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> Iterator[types.TenantRecordStamps]: ...

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["basic"],
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> Iterator[types.TenantRecordBasic]: ...

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["full"] | None = None,
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> Iterator[types.TenantRecordFull]: ...

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            parent_id: str | None = None,
            subtree_root_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: types.LevelOfDetail | str | None = None,
            with_contacts: bool | None = None,
            with_offering_items: bool | None = None,
            with_infra_offering_items: bool | None = None,
            expand_offering_items: bool | None = None,
            include_relative_path: bool | None = None,
            allow_deleted: bool | None = None,
        ) -> Iterator[types.TenantRecord]: ...

    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        parent_id: str | None = None,
        subtree_root_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_contacts: bool | None = None,
        with_offering_items: bool | None = None,
        with_infra_offering_items: bool | None = None,
        expand_offering_items: bool | None = None,
        include_relative_path: bool | None = None,
        allow_deleted: bool | None = None,
    ) -> Any:
        """The items of ``list``, page after page.

        ``GET /api/2/tenants``

        Takes what ``list`` takes. Pages are asked for as items are. A page that fails raises its error, and
        so does a cursor that comes again.

        Yields:
            Each a ``types.TenantRecord``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> first = next(client.tenants.iter_list(parent_id="ede9f834-70b3-476c-83d9-736f9f8c7dae"))
        """
        return self._run(
            28,
            (),
            {
                "uuids": uuids,
                "parent_id": parent_id,
                "subtree_root_id": subtree_root_id,
                "updated_since": updated_since,
                "limit": limit,
                "after": after,
                "lod": lod,
                "with_contacts": with_contacts,
                "with_offering_items": with_offering_items,
                "with_infra_offering_items": with_infra_offering_items,
                "expand_offering_items": expand_offering_items,
                "include_relative_path": include_relative_path,
                "allow_deleted": allow_deleted,
            },
        )

    def child_ids(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> types.IdList:
        """Fetches the ids of a tenant's direct children.

        ``GET /api/2/tenants/{tenant_id}/children``

        Answers page by page: as long as an answer holds ``paging.cursors.after``, the next page is to be had
        by giving that as ``after``, alone or with a ``limit``.

        Args:
            tenant_id: The tenant's id.
            order: What to sort by: ``as_is``, ``name``, ``status``, or ``usage`` and a usage's name after
                a dot, as in ``usage.workstations`` or, with the storage's id,
                ``usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a``. A ``-`` in front reverses it. ``name``
                when it is not given.
            allow_deleted: When true, deleted tenants may be among them.
            after: Cursor of the next page, from paging.cursors.after of the previous response; it encodes
                filters and sorting, so send it alone.

        Returns:
            A list of ids. A ``types.IdList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> id_list = client.tenants.child_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(29, (tenant_id,), {"order": order, "allow_deleted": allow_deleted, "after": after})

    def iter_child_ids(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> Iterator[types.Uuid]:
        """The items of ``child_ids``, page after page.

        ``GET /api/2/tenants/{tenant_id}/children``

        Takes what ``child_ids`` takes. Pages are asked for as items are. A page that fails raises its error,
        and so does a cursor that comes again.

        Yields:
            Each a ``types.Uuid``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> first = next(client.tenants.iter_child_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"))
        """
        return self._run(29, (tenant_id,), {"order": order, "allow_deleted": allow_deleted, "after": after})

    def children(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> types.TenantChildren:
        """Fetches a tenant's direct children.

        ``GET /api/2/tenants/{tenant_id}/children?include_details=true``

        Answers page by page: as long as an answer holds ``paging.cursors.after``, the next page is to be had
        by giving that as ``after``, alone or with a ``limit``.

        Args:
            tenant_id: The tenant's id.
            order: What to sort by: ``as_is``, ``name``, ``status``, or ``usage`` and a usage's name after
                a dot, as in ``usage.workstations`` or, with the storage's id,
                ``usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a``. A ``-`` in front reverses it. ``name``
                when it is not given.
            allow_deleted: When true, deleted tenants may be among them.
            after: Cursor of the next page, from paging.cursors.after of the previous response; it encodes
                filters and sorting, so send it alone.

        Returns:
            A tenant's direct children. A ``types.TenantChildren``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> tenant_children = client.tenants.children("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(30, (tenant_id,), {"order": order, "allow_deleted": allow_deleted, "after": after})

    def iter_children(
        self,
        tenant_id: str,
        *,
        order: str | None = None,
        allow_deleted: bool | None = None,
        after: str | None = None,
    ) -> Iterator[types.Tenant]:
        """The items of ``children``, page after page.

        ``GET /api/2/tenants/{tenant_id}/children?include_details=true``

        Takes what ``children`` takes. Pages are asked for as items are. A page that fails raises its error,
        and so does a cursor that comes again.

        Yields:
            Each a ``types.Tenant``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> first = next(client.tenants.iter_children("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"))
        """
        return self._run(30, (tenant_id,), {"order": order, "allow_deleted": allow_deleted, "after": after})

    def update(
        self,
        tenant_id: str,
        body: types.TenantUpdate | types.Tenant | types.TenantRecord | types.TenantRecordFull | str | bytes,
    ) -> types.Tenant:
        """Changes a tenant, moves it, or turns it off and on.

        ``PUT /api/2/tenants/{tenant_id}``

        Send what changes, and the ``version`` the tenant has now; fields left out keep their values, also
        inside ``contact``. Every update raises the version by one. ``parent_id`` moves the tenant,
        ``enabled`` turns it off or on with everything below it, and ``kind`` may only change between partner
        and folder.

        Args:
            tenant_id: The tenant's id.
            body: What changes in a tenant. A ``types.TenantUpdate``, or its JSON text. What was read will
                do: a ``types.Tenant``, ``types.TenantRecord`` or ``types.TenantRecordFull``.

        Returns:
            A tenant: a partner, folder, customer or unit. A ``types.Tenant``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found), 409 (a conflict) and 415 (unsupported content type).

        Example:
            >>> body = {
            ...     "version": 3,
            ...     "customer_id": "FB-17",
            ...     "internal_tag": None,
            ...     "contact": {"phone": "1-541-754-3010"},
            ... }
            >>> tenant = client.tenants.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(31, (tenant_id,), None, body)

    def delete(self, tenant_id: str, *, version: int) -> None:
        """Deletes a tenant and everything below it.

        ``DELETE /api/2/tenants/{tenant_id}``

        The tenant must be disabled first; ``version`` is the one it has after that. All users, tenants and
        data below it go too. The vendor's guide calls this irreversible; ``tenants.restore`` brings back what
        is not gone for good yet.

        Args:
            tenant_id: The tenant's id.
            version: The version the tenant has now.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> client.tenants.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
        """
        return self._call(32, (tenant_id,), {"version": version})

    def restore(self, tenant_id: str, *, force: bool | None = None) -> None:
        """Brings a deleted tenant back.

        ``POST /api/2/tenants/{tenant_id}/restore``

        Args:
            tenant_id: The tenant's id.
            force: When true, the tenant comes back although its name or a login in it is taken by now; it
                then gets a name with something added.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 409 (a conflict).

        Example:
            >>> client.tenants.restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(33, (tenant_id,), {"force": force})

    def set_default_idp(self, tenant_id: str, body: types.DefaultIdpUpdate | str | bytes) -> types.Tenant:
        """Sets the identity provider that a tenant's new users get.

        ``PUT /api/2/tenants/{tenant_id}/default_idp``

        Args:
            tenant_id: The tenant's id.
            body: The identity provider new users get. A ``types.DefaultIdpUpdate``, or its JSON text.

        Returns:
            A tenant: a partner, folder, customer or unit. A ``types.Tenant``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 409 (a conflict).

        Example:
            >>> body = {
            ...     "version": 3,
            ...     "idp_id": "11111111-1111-1111-1111-111111111111",
            ...     "apply_to_children": False,
            ... }
            >>> tenant = client.tenants.set_default_idp("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(34, (tenant_id,), None, body)

    def mfa_status(self, tenant_id: str) -> types.TenantMfaStatus:
        """Tells whether a tenant asks its users for two factors, and how many have them.

        ``GET /api/2/tenants/{tenant_id}/mfa/status``

        Args:
            tenant_id: The tenant's id.

        Returns:
            Two-factor authentication of a tenant. A ``types.TenantMfaStatus``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> tenant_mfa_status = client.tenants.mfa_status("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(35, (tenant_id,))

    def set_mfa(self, tenant_id: str, body: types.TenantMfaUpdate | str | bytes) -> types.TenantMfaStatus:
        """Turns two-factor authentication on or off for a tenant.

        ``PUT /api/2/tenants/{tenant_id}/mfa/status``

        Users who have no second factor cannot log in until they have set one up. Folders and units follow
        their parent.

        Args:
            tenant_id: The tenant's id.
            body: Two-factor authentication of a tenant to set. A ``types.TenantMfaUpdate``, or its JSON
                text.

        Returns:
            Two-factor authentication of a tenant. A ``types.TenantMfaStatus``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission) and 404 (not found).

        Example:
            >>> body = {"enabled": True}
            >>> tenant_mfa_status = client.tenants.set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(36, (tenant_id,), None, body)

    def modify(
        self,
        tenant_id: str,
        change: Callable[[types.Tenant], types.TenantChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Changes a tenant on what it is now.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``

        Reads it, lets ``change`` say what to change, writes that with the version that was read. When another
        writer was faster, reads again and lets ``change`` decide anew, five times at most. When nothing is to
        change, nothing is written.

        Args:
            tenant_id: The tenant.
            change: Is told the tenant as it is and gives what to change of it. It is called with a
                ``types.Tenant`` and gives a ``types.TenantChange``, or None to change nothing.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: A version conflict only when every try lost to another writer. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> tenant = client.tenants.modify(
            ...     customer_id, lambda tenant: {"internal_tag": f"was {tenant['name']}"}
            ... )
        """
        return self._do("tenants.modify", {"tenant_id": tenant_id}, on_progress, timeout, change=change)

    def suspend(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Suspends a partner or customer.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``

        Their users and all below are shut out, data is kept and billing goes on. A tenant that is suspended
        already is left as it is.

        Args:
            tenant_id: The tenant.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> tenant = client.tenants.suspend(customer_id)
        """
        return self._do("tenants.suspend", {"tenant_id": tenant_id}, on_progress, timeout)

    def reactivate(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Lets a suspended partner or customer work again.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``

        A tenant that is enabled already is left as it is.

        Args:
            tenant_id: The tenant.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> tenant = client.tenants.reactivate(customer_id)
        """
        return self._do("tenants.reactivate", {"tenant_id": tenant_id}, on_progress, timeout)

    def rename(
        self,
        tenant_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Gives a tenant another name.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``

        It must be free in the whole tree. A tenant that has the name already is left as it is.

        Args:
            tenant_id: The tenant.
            name: The name.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: A name conflict when the name is taken. Its ``done`` lists the requests that
                had succeeded.

        Example:
            >>> tenant = client.tenants.rename(customer_id, "Customer, Ltd")
        """
        return self._do("tenants.rename", {"tenant_id": tenant_id, "name": name}, on_progress, timeout)

    def move_to(
        self,
        tenant_id: str,
        parent_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Moves a tenant with everything below it under another parent.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``

        A tenant that is there already is left as it is.

        Args:
            tenant_id: The tenant.
            parent_id: The tenant that it comes to stand under.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: The service says why a move is not possible. Its ``done`` lists the requests
                that had succeeded.

        Example:
            >>> tenant = client.tenants.move_to(customer_id, root_id)
        """
        return self._do(
            "tenants.move_to", {"tenant_id": tenant_id, "parent_id": parent_id}, on_progress, timeout
        )

    def limit_access(
        self,
        tenant_id: str,
        limited: bool,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Says whether administrators above a tenant may act inside it.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``

        It is the tenant's ``ancestral_access``.

        Args:
            tenant_id: The tenant.
            limited: True shuts the administrators above out; false lets them in.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> tenant = client.tenants.limit_access(customer_id, False)
        """
        return self._do(
            "tenants.limit_access", {"tenant_id": tenant_id, "limited": limited}, on_progress, timeout
        )

    def change_contact(
        self,
        tenant_id: str,
        contact: types.ContactUpdate,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Changes a tenant's contact.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``

        What is left out stays as it is.

        Args:
            tenant_id: The tenant.
            contact: What changes. A ``types.ContactUpdate``.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> tenant = client.tenants.change_contact(customer_id, {"phone": "1-541-754-3010"})
        """
        return self._do(
            "tenants.change_contact", {"tenant_id": tenant_id, "contact": contact}, on_progress, timeout
        )

    def terminate(
        self,
        tenant_id: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Ends the relationship with a partner or customer.

        ``GET /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}``,
        ``DELETE /api/2/tenants/{tenant_id}``

        Disables the tenant, unless it is disabled already, then deletes it with everything below, by the
        version it has then. This cannot be undone, so the tenant's name or id must be repeated. When the
        answer to the deletion is lost, the tenant is looked for, and its absence is the answer.

        Args:
            tenant_id: The tenant.
            confirmation: Its name or its id.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Raises:
            tenantry.Error: An invalid argument when the confirmation is neither name nor id. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> client.tenants.terminate(customer_id, customer_name)
        """
        return self._do(
            "tenants.terminate", {"tenant_id": tenant_id, "confirmation": confirmation}, on_progress, timeout
        )

    def tree(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.TenantNode]:
        """Gives a tenant and all below it as one list, each with the names on the way down to it.

        ``GET /api/2/tenants``

        Read page by page, level by level. Personal tenants, which are their users' affair, are left out. The
        list is as long as the tree is large; ``tenants.list`` by ``subtree_root_id`` walks one of any size
        with a page in memory.

        Args:
            tenant_id: The top of the tree.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenants, each behind the one above it. A list, each a ``types.TenantNode``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> tenant_nodes = client.tenants.tree(root_id)
        """
        return self._do("tenants.tree", {"tenant_id": tenant_id}, on_progress, timeout)

    def path(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.TenantRecord]:
        """Gives the tenants on the way down to a tenant.

        ``GET /api/2/tenants``

        It begins with the highest that this client sees and ends with the tenant itself.

        Args:
            tenant_id: The tenant.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenants, the highest first. A list, each a ``types.TenantRecord``.

        Raises:
            tenantry.Error: Not found when there is no such tenant in sight. Its ``done`` lists the
                requests that had succeeded.

        Example:
            >>> tenant_records = client.tenants.path(customer_id)
        """
        return self._do("tenants.path", {"tenant_id": tenant_id}, on_progress, timeout)

    def find(
        self,
        name: str,
        *,
        below: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Finds the tenant of exactly this name.

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/search``,
        ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/tenants``

        The search finds it at once. Where it does not, since it leaves out what limits the access from above
        and takes no text of less than three characters, the tree is walked page by page.

        Args:
            name: The name.
            below: The tenant in which to look, and below which. The caller's own when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant. A ``types.Tenant``.

        Raises:
            tenantry.Error: Not found when no tenant in sight has the name; a conflict when several have
                it. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> tenant = client.tenants.find(customer_name)
        """
        return self._do("tenants.find", {"name": name, "below": below}, on_progress, timeout)

    def find_by_external_id(
        self,
        external_id: str,
        *,
        below: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Finds the tenant that has this id in a system of yours (``customer_id``).

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/search``,
        ``GET /api/2/tenants``, ``GET /api/2/tenants/{tenant_id}``

        As for ``tenants.find``, the search is asked first, and the tree is walked where it found nothing.

        Args:
            external_id: The id.
            below: The tenant in which to look, and below which. The caller's own when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant. A ``types.Tenant``.

        Raises:
            tenantry.Error: Not found when no tenant in sight has the id; a conflict when several have it.
                Its ``done`` lists the requests that had succeeded.

        Example:
            >>> tenant = client.tenants.find_by_external_id(external_id)
        """
        return self._do(
            "tenants.find_by_external_id", {"external_id": external_id, "below": below}, on_progress, timeout
        )

    def number(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> int:
        """Tells the number that a tenant has in version 1 of the API, as in usages and reports.

        Asks ``GET /api/1/groups/{tenant_id}``, which is not part of version 2.

        Args:
            tenant_id: The tenant.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The number.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> answer = client.tenants.number(customer_id)
        """
        return self._do("tenants.number", {"tenant_id": tenant_id}, on_progress, timeout)

    def find_by_number(
        self,
        number: int,
        *,
        below: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Finds the tenant that has this number in version 1 of the API.

        ``GET /api/2/clients/{client_id}``, ``GET /api/2/users/me``, ``GET /api/2/tenants``,
        ``GET /api/2/tenants/usages``, ``GET /api/2/tenants/{tenant_id}``

        No request asks for one. The tree is walked and the usages of its tenants, which tell their number,
        are fetched a hundred tenants at a time; a tenant without usages is asked for its number by itself,
        after these.

        Args:
            number: The number.
            below: The tenant in which to look, and below which. The caller's own when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant. A ``types.Tenant``.

        Raises:
            tenantry.Error: Not found when no tenant in sight has the number. Its ``done`` lists the
                requests that had succeeded.

        Example:
            >>> tenant = client.tenants.find_by_number(customer_number)
        """
        return self._do("tenants.find_by_number", {"number": number, "below": below}, on_progress, timeout)

    def apply(
        self,
        plan: types.TenantPlan,
        *,
        dry_run: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.PlanResult:
        """Makes a tenant as a plan wants it, and tells what was changed.

        ``GET /api/2/tenants``, ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items/available_for_child``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/users``,
        ``GET /api/2/users``, ``GET /api/2/users/check_login``, ``POST /api/2/tenants``,
        ``PUT /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}/mfa/status``,
        ``PUT /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/pricing``,
        ``PUT /api/2/tenants/{tenant_id}/pricing``, ``POST /api/2/users``, ``GET /api/2/users/{user_id}``,
        ``PUT /api/2/users/{user_id}``, ``POST /api/2/users/{user_id}/send-activation-email``,
        ``POST /api/2/users/{user_id}/password``, ``GET /api/2/users/{user_id}/access_policies``,
        ``PUT /api/2/users/{user_id}/access_policies``

        The tenant itself with its contact, two-factor authentication, offering items with quotas, pricing,
        administrators and users with roles and activation. What matches already is left alone, so the same
        plan may be applied any number of times, after a failure as well. Nothing is deleted; roles and users
        that the plan does not name stay. A password is set while the account is not active. An activation
        e-mail is sent before the roles are given, and not again once a user has its roles. The e-mail address
        of an active user is left alone: see ``users.change_email``.

        Args:
            plan: The tenant as it is wanted. When there is none of this name below that parent, it is
                created. A ``types.TenantPlan``.
            dry_run: When true, nothing is changed, and the result lists what would be.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            What was changed. A ``types.PlanResult``.

        Raises:
            tenantry.Error: An invalid argument for what the plan gets wrong, before anything is written;
                a name conflict when the name is taken elsewhere; a login conflict when a login is. Its
                ``done`` lists the requests that had succeeded.

        Example:
            >>> plan_result = client.tenants.apply(
            ...     {
            ...         "parent_id": partner_id,
            ...         "kind": "customer",
            ...         "name": "New Customer, Inc",
            ...         "two_factor": True,
            ...         "items": [
            ...             {"name": "pw_base_workstations", "quota": "25"},
            ...             {"name": "local_storage", "quota": "100 GiB"},
            ...         ],
            ...         "admins": [{"login": "new.admin", "contact": {"email": "new.admin@example.com"}}],
            ...     },
            ... )
        """
        return self._do("tenants.apply", {"plan": plan, "dry_run": dry_run}, on_progress, timeout)

    def provision(
        self,
        parent_id: str,
        kind: types.TenantKind | str,
        name: str,
        *,
        items: Sequence[str] | None = None,
        edition: str | None = None,
        application: str | None = None,
        type: str | None = None,
        storage_ids: Sequence[str] | None = None,
        customer_id: str | None = None,
        language: str | None = None,
        email: str | None = None,
        ancestral_access: bool | None = None,
        enhanced_security: bool | None = None,
        two_factor: bool | None = None,
        production: bool | None = None,
        admin_login: str | None = None,
        admin_email: str | None = None,
        admin_firstname: str | None = None,
        admin_lastname: str | None = None,
        admin_role: str | None = None,
        admin_password: str | None = None,
        dry_run: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.PlanResult:
        """Provisions a tenant with offering items, two-factor authentication and an administrator.

        ``GET /api/2/tenants``, ``GET /api/2/tenants/{tenant_id}``, ``GET /api/2/applications``,
        ``GET /api/2/tenants/{tenant_id}/offering_items/available_for_child``,
        ``GET /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/users``,
        ``GET /api/2/users``, ``GET /api/2/users/check_login``, ``POST /api/2/tenants``,
        ``PUT /api/2/tenants/{tenant_id}``, ``PUT /api/2/tenants/{tenant_id}/mfa/status``,
        ``PUT /api/2/tenants/{tenant_id}/offering_items``, ``GET /api/2/tenants/{tenant_id}/pricing``,
        ``PUT /api/2/tenants/{tenant_id}/pricing``, ``POST /api/2/users``, ``GET /api/2/users/{user_id}``,
        ``PUT /api/2/users/{user_id}``, ``POST /api/2/users/{user_id}/send-activation-email``,
        ``POST /api/2/users/{user_id}/password``, ``GET /api/2/users/{user_id}/access_policies``,
        ``PUT /api/2/users/{user_id}/access_policies``

        The tenant is a partner, folder, customer or unit. It is ``tenants.apply`` in plain words: what a
        first call left undone, a second goes on with, and what matches already is left alone.

        Args:
            parent_id: The tenant above it.
            kind: What it is: partner, folder, customer or unit.
            name: The name users see, unique in the tree.
            items: Its offering items, each a name (``*`` stands for any letters), and its quota behind
                ``=`` where it has one, as in ``pw_base_storage=100 GiB``. When there is only an edition,
                application or type, all of that.
            edition: Only items of this edition, and those that have none.
            application: Only items of this application: its id, its type (``backup``) or its name.
            type: Only items of this type: ``count``, ``feature`` or ``infra``.
            storage_ids: The storages to use, for items that several storages offer. A customer or unit is
                on one for each usage.
            customer_id: Its id in a system of yours, for reports.
            language: Preferred language, as in ``en`` or ``pt-BR``.
            email: The e-mail address of its contact.
            ancestral_access: Whether tenants above its parent may look into it.
            enhanced_security: Backups only with encryption. Only a new tenant can be given it.
            two_factor: Whether its users need two factors to log in.
            production: When true, it is charged, for good.
            admin_login: The login of its administrator. Without it, none is created.
            admin_email: The administrator's e-mail address. The login when it is not given.
            admin_firstname: The administrator's first name.
            admin_lastname: The administrator's last name.
            admin_role: The administrator's role. That of the tenant's kind when it is not given:
                ``partner_admin``, ``company_admin`` or ``unit_admin``.
            admin_password: The administrator's password, which is set. Without it, an activation e-mail
                is sent.
            dry_run: When true, nothing is changed, and the result lists what would be.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            What was changed. A ``types.PlanResult``.

        Raises:
            tenantry.Error: As for ``tenants.apply``. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> plan_result = client.tenants.provision(
            ...     partner_id,
            ...     "customer",
            ...     "New Customer, Inc",
            ...     items=["pw_base_workstations=25", "local_storage=100 GiB"],
            ...     two_factor=True,
            ...     admin_login="new.admin@example.com",
            ... )
        """
        return self._do(
            "tenants.provision",
            {
                "parent_id": parent_id,
                "kind": kind,
                "name": name,
                "items": items,
                "edition": edition,
                "application": application,
                "type": type,
                "storage_ids": storage_ids,
                "customer_id": customer_id,
                "language": language,
                "email": email,
                "ancestral_access": ancestral_access,
                "enhanced_security": enhanced_security,
                "two_factor": two_factor,
                "production": production,
                "admin_login": admin_login,
                "admin_email": admin_email,
                "admin_firstname": admin_firstname,
                "admin_lastname": admin_lastname,
                "admin_role": admin_role,
                "admin_password": admin_password,
                "dry_run": dry_run,
            },
            on_progress,
            timeout,
        )

    def set_edition_upsell(
        self,
        tenant_id: str,
        enabled: bool,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Setting:
        """Offers a tenant's administrators the higher editions of their services, or no longer.

        ``GET /api/2/applications``,
        ``GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``,
        ``PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}``

        What is so already is left as it is. The link to buy leads somewhere only when branding is enabled and
        a buy URL is set; see ``users.set_quota_upsell`` for offers of more quota.

        Args:
            tenant_id: The tenant.
            enabled: Whether they are offered.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The setting ``PromoteHigherEditions`` as it is now. A ``types.Setting``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> setting = client.tenants.set_edition_upsell(customer_id, True)
        """
        return self._do(
            "tenants.set_edition_upsell", {"tenant_id": tenant_id, "enabled": enabled}, on_progress, timeout
        )

    def walk(self, tenant_id: str) -> Iterator[types.TenantNode]:
        """Walks through a tenant and all below it, those higher up first.

        ``GET /api/2/tenants``

        The tree is read page by page as it is walked, whatever its size. Users' personal tenants stand in no
        tree.

        Args:
            tenant_id: The tenant at the top.

        Yields:
            A tenant and where it stands. Each a ``types.TenantNode``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> first = next(client.tenants.walk(root_id))
        """
        return self._walk("tenants.walk", {"tenant_id": tenant_id})
