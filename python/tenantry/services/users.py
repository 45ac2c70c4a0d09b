# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return, overload-overlap"
# pyright: reportOverlappingOverload=false
"""``client.users``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, Literal, overload

    from tenantry import types
    from tenantry._progress import Progress


class Users(Service):
    """Users: people's accounts, their roles and their passwords.

    ``client.users`` is one.
    """

    __slots__ = ()

    def create(self, body: types.NewUser | str | bytes) -> types.User:
        """Creates a user.

        ``POST /api/2/users``

        The user is not activated and has no role; go on with ``users.set_access_policies`` and
        ``users.set_password`` or ``users.send_activation_email``. In customers and units the user gets a
        personal tenant, which holds its quotas. A login has at least three characters and is unique on the
        whole platform.

        Args:
            body: A user to create. A ``types.NewUser``, or its JSON text.

        Returns:
            A user. A ``types.User``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {
            ...     "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            ...     "login": "johndoe",
            ...     "contact": {"email": "johndoe@example.com", "firstname": "John", "lastname": "Doe"},
            ... }
            >>> user = client.users.create(body)
        """
        return self._call(53, (), None, body)

    def get(self, user_id: str, *, allow_deleted: bool | None = None) -> types.User:
        """Fetches one user.

        ``GET /api/2/users/{user_id}``

        Args:
            user_id: The user's id.
            allow_deleted: When true, a deleted user may be fetched too. ``false`` when it is not given.

        Returns:
            A user. A ``types.User``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> user = client.users.get("948efcf2-b740-4c40-bb2d-4e4a46adfd87")
        """
        return self._call(54, (user_id,), {"allow_deleted": allow_deleted})

    if TYPE_CHECKING:

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["stamps"],
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> types.UserListStamps: ...

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["basic"],
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> types.UserListBasic: ...

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["full"] | None = None,
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> types.UserListFull: ...

        @overload
        def list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: types.LevelOfDetail | str | None = None,
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> types.UserList: ...

    def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> Any:
        """Fetches several users, given by their ids, their tenant or the root of a tree.

        ``GET /api/2/users``

        Give one of ``uuids``, ``subtree_root_tenant_id`` and ``external_ids``, the last with ``tenant_id``.

        Answers page by page: as long as an answer holds ``paging.cursors.after``, the next page is to be had
        by giving that as ``after``, alone or with a ``limit``.

        Args:
            uuids: The users' ids, at most 100. Not together with ``subtree_root_tenant_id``,
                ``external_ids`` or ``tenant_id``.
            origin_id: Only users of this origin.
            external_ids: The users' ids at the external identity provider, at most 100. Not together with
                ``uuids`` or ``subtree_root_tenant_id``; needs ``tenant_id``.
            tenant_id: The tenant of the users that ``external_ids`` names.
            subtree_root_tenant_id: The users of this tenant and of all below it. Not together with
                ``uuids`` or ``tenant_id``.
            updated_since: Only users that changed after this time (RFC 3339, UTC).
            limit: Users to a page. ``2000`` when it is not given.
            after: The cursor of the next page, from ``paging.cursors.after`` of the one before. It holds
                all filters.
            lod: How much of each user comes back. ``stamps``: ids, version and times. ``basic``: also the
                login and whether the user is enabled. ``full``: everything. One of ``stamps``, ``basic`` and
                ``full``. ``full`` when it is not given.
            with_access_policies: When true, the users' roles come along.
            allow_deleted: When true, deleted users may be among them.
            inside_organization: When true, only users of the same organization. Needs
                ``subtree_root_tenant_id``.
            access_policies: Only users with these roles. Needs ``inside_organization``.
            tenant_kinds: Only users of tenants of these kinds. Needs ``inside_organization``.
            target_tenant_id: Only users between the tenant ``subtree_root_tenant_id`` and this one. Needs
                ``inside_organization``.

        Returns:
            A page of users. A ``types.UserList``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission) and 404 (not found).

        Example:
            >>> user_list = client.users.list(
            ...     subtree_root_tenant_id="ede9f834-70b3-476c-83d9-736f9f8c7dae", lod="basic"
            ... )
        """
        return self._call(
            55,
            (),
            {
                "uuids": uuids,
                "origin_id": origin_id,
                "external_ids": external_ids,
                "tenant_id": tenant_id,
                "subtree_root_tenant_id": subtree_root_tenant_id,
                "updated_since": updated_since,
                "limit": limit,
                "after": after,
                "lod": lod,
                "with_access_policies": with_access_policies,
                "allow_deleted": allow_deleted,
                "inside_organization": inside_organization,
                "access_policies": access_policies,
                "tenant_kinds": tenant_kinds,
                "target_tenant_id": target_tenant_id,
            },
        )

    if TYPE_CHECKING:

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["stamps"],
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> Iterator[types.UserRecordStamps]: ...

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["basic"],
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> Iterator[types.UserRecordBasic]: ...

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: Literal["full"] | None = None,
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> Iterator[types.UserRecordFull]: ...

        @overload
        def iter_list(
            self,
            *,
            uuids: Sequence[str] | None = None,
            origin_id: str | None = None,
            external_ids: Sequence[str] | None = None,
            tenant_id: str | None = None,
            subtree_root_tenant_id: str | None = None,
            updated_since: str | None = None,
            limit: int | None = None,
            after: str | None = None,
            lod: types.LevelOfDetail | str | None = None,
            with_access_policies: bool | None = None,
            allow_deleted: bool | None = None,
            inside_organization: bool | None = None,
            access_policies: Sequence[str] | None = None,
            tenant_kinds: Sequence[str] | None = None,
            target_tenant_id: str | None = None,
        ) -> Iterator[types.UserRecord]: ...

    def iter_list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        external_ids: Sequence[str] | None = None,
        tenant_id: str | None = None,
        subtree_root_tenant_id: str | None = None,
        updated_since: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        lod: types.LevelOfDetail | str | None = None,
        with_access_policies: bool | None = None,
        allow_deleted: bool | None = None,
        inside_organization: bool | None = None,
        access_policies: Sequence[str] | None = None,
        tenant_kinds: Sequence[str] | None = None,
        target_tenant_id: str | None = None,
    ) -> Any:
        """The items of ``list``, page after page.

        ``GET /api/2/users``

        Takes what ``list`` takes. Pages are asked for as items are. A page that fails raises its error, and
        so does a cursor that comes again.

        Yields:
            Each a ``types.UserRecord``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> first = next(client.users.iter_list(
            ...     subtree_root_tenant_id="ede9f834-70b3-476c-83d9-736f9f8c7dae", lod="basic"
            ... ))
        """
        return self._run(
            55,
            (),
            {
                "uuids": uuids,
                "origin_id": origin_id,
                "external_ids": external_ids,
                "tenant_id": tenant_id,
                "subtree_root_tenant_id": subtree_root_tenant_id,
                "updated_since": updated_since,
                "limit": limit,
                "after": after,
                "lod": lod,
                "with_access_policies": with_access_policies,
                "allow_deleted": allow_deleted,
                "inside_organization": inside_organization,
                "access_policies": access_policies,
                "tenant_kinds": tenant_kinds,
                "target_tenant_id": target_tenant_id,
            },
        )

    def ids_for_tenant(
        self,
        tenant_id: str,
        *,
        include_grand_children: bool | None = None,
        include_hidden: bool | None = None,
        order: str | None = None,
        allow_deleted: bool | None = None,
    ) -> types.IdList:
        """Fetches the ids of a tenant's users.

        ``GET /api/2/tenants/{tenant_id}/users``

        Args:
            tenant_id: The tenant's id.
            include_grand_children: When true, the users of the tenants below come along: of units for a
                customer, of folders for any other. ``false`` when it is not given.
            include_hidden: When true, hidden users may be among them. ``false`` when it is not given.
            order: What to sort by: ``as_is``, ``login``, ``status``, ``name``, ``roles``, ``level``,
                ``mfa_status``, ``contact_types``, or ``usage`` and a usage's name after a dot, as in
                ``usage.workstations``. A ``-`` in front reverses it. ``name`` is first and last name, or the
                login where there is none. ``name`` when it is not given.
            allow_deleted: When true, deleted users may be among them.

        Returns:
            A list of ids. A ``types.IdList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> id_list = client.users.ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(
            56,
            (tenant_id,),
            {
                "include_grand_children": include_grand_children,
                "include_hidden": include_hidden,
                "order": order,
                "allow_deleted": allow_deleted,
            },
        )

    def me(self) -> types.CurrentUser:
        """Fetches the user or API client that is calling.

        ``GET /api/2/users/me``

        Returns:
            The user or API client that is calling. A ``types.CurrentUser``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials).

        Example:
            >>> current_user = client.users.me()
        """
        return self._call(57, ())

    def update(
        self,
        user_id: str,
        body: types.UserUpdate | types.User | types.UserRecord | types.UserRecordFull | str | bytes,
    ) -> types.User:
        """Changes a user, or turns it off and on.

        ``PUT /api/2/users/{user_id}``

        Send what changes, and the ``version`` the user has now. A new e-mail address of an activated user
        counts only when the user has confirmed it, and the version stays until then. ``business_types`` with
        ``buyer`` enables upsell of quotas.

        Args:
            user_id: The user's id.
            body: What changes in a user. A ``types.UserUpdate``, or its JSON text. What was read will do:
                a ``types.User``, ``types.UserRecord`` or ``types.UserRecordFull``.

        Returns:
            A user. A ``types.User``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found), 409 (a conflict) and 415 (unsupported content type).

        Example:
            >>> body = {"version": 1, "business_types": ["buyer"]}
            >>> user = client.users.update("948efcf2-b740-4c40-bb2d-4e4a46adfd87", body)
        """
        return self._call(58, (user_id,), None, body)

    def delete(self, user_id: str, *, version: int) -> None:
        """Deletes a user and all its data.

        ``DELETE /api/2/users/{user_id}``

        The user must be disabled first; ``version`` is the one it has after that.

        Args:
            user_id: The user's id.
            version: The version the user has now.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> client.users.delete("948efcf2-b740-4c40-bb2d-4e4a46adfd87", version=3)
        """
        return self._call(59, (user_id,), {"version": version})

    def restore(self, user_id: str, *, force: bool | None = None, enable: bool | None = None) -> None:
        """Brings a deleted user back.

        ``POST /api/2/users/{user_id}/restore``

        Args:
            user_id: The user's id.
            force: When true, the user comes back although the login is taken by now; it then gets a login
                with something added.
            enable: When true, the user is enabled again too.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 409 (a conflict).

        Example:
            >>> client.users.restore("948efcf2-b740-4c40-bb2d-4e4a46adfd87")
        """
        return self._call(60, (user_id,), {"force": force, "enable": enable})

    def check_login(self, *, username: str) -> None:
        """Tells whether a login is free.

        ``GET /api/2/users/check_login``

        Success says that it is free. A login that is taken is a login conflict (409); one that is not
        acceptable is status 406.

        Args:
            username: The login in question.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 406 (not acceptable) and 409 (a
                conflict).

        Example:
            >>> client.users.check_login(username="johndoe")
        """
        return self._call(61, (), {"username": username})

    def check_password(self, body: types.PasswordCheck | str | bytes) -> types.PasswordCheckResult:
        """Tells whether a password is known from data breaches.

        ``POST /api/2/users/check_password``

        The password is given as its SHA-1 hash.

        Sent without credentials.

        Args:
            body: A password to check. A ``types.PasswordCheck``, or its JSON text.

        Returns:
            Whether a password is known from data breaches. A ``types.PasswordCheckResult``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 415
                (unsupported content type).

        Example:
            >>> body = {"password": "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8"}
            >>> password_check_result = client.users.check_password(body)
        """
        return self._call(62, (), None, body)

    def set_password(self, user_id: str, body: types.NewPassword | str | bytes) -> None:
        """Sets a user's password, which also activates the user.

        ``POST /api/2/users/{user_id}/password``

        Only API clients may call it, for users of the tenants below theirs.

        Args:
            user_id: The user's id.
            body: A password to set. A ``types.NewPassword``, or its JSON text.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> body = {"password": "newUserPassword312"}
            >>> client.users.set_password("948efcf2-b740-4c40-bb2d-4e4a46adfd87", body)
        """
        return self._call(63, (user_id,), None, body)

    def send_activation_email(self, user_id: str) -> None:
        """Sends a user the e-mail with which to activate the account.

        ``POST /api/2/users/{user_id}/send-activation-email``

        Only API clients may call it, for users of the tenants below theirs.

        Args:
            user_id: The user's id.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> client.users.send_activation_email("948efcf2-b740-4c40-bb2d-4e4a46adfd87")
        """
        return self._call(64, (user_id,))

    def access_policies(
        self, user_id: str, *, include_user_group_policies: bool | None = None
    ) -> types.AccessPolicyList:
        """Fetches a user's roles.

        ``GET /api/2/users/{user_id}/access_policies``

        Args:
            user_id: The user's id.
            include_user_group_policies: When true, the roles that come from security groups are there
                too.

        Returns:
            A user's roles. A ``types.AccessPolicyList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> access_policy_list = client.users.access_policies("948efcf2-b740-4c40-bb2d-4e4a46adfd87")
        """
        return self._call(65, (user_id,), {"includeUserGroupPolicies": include_user_group_policies})

    def set_access_policies(
        self, user_id: str, body: types.AccessPoliciesUpdate | types.AccessPolicyList | str | bytes
    ) -> types.AccessPolicyList:
        """Replaces all roles of a user.

        ``PUT /api/2/users/{user_id}/access_policies``

        What is not in the list is gone, and an empty list takes every role away: fetch the roles first to add
        one. Ids and versions of the policies are not looked at; zeros will do. Assigning a service's role
        enables the service for the user.

        Args:
            user_id: The user's id.
            body: All roles of a user: what is not among them is gone. A ``types.AccessPoliciesUpdate``,
                or its JSON text. What was read will do: a ``types.AccessPolicyList``.

        Returns:
            A user's roles. A ``types.AccessPolicyList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 409 (a
                conflict) and 415 (unsupported content type).

        Example:
            >>> body = {
            ...     "items": [
            ...         {
            ...             "id": "00000000-0000-0000-0000-000000000000",
            ...             "issuer_id": "00000000-0000-0000-0000-000000000000",
            ...             "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            ...             "trustee_id": "948efcf2-b740-4c40-bb2d-4e4a46adfd87",
            ...             "trustee_type": "user",
            ...             "role_id": "company_admin",
            ...             "version": 0,
            ...         },
            ...     ],
            ... }
            >>> access_policy_list = client.users.set_access_policies(
            ...     "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body
            ... )
        """
        return self._call(66, (user_id,), None, body)

    def set_mfa(self, user_id: str, body: types.UserMfaUpdate | str | bytes) -> None:
        """Turns two-factor authentication on or off for a user.

        ``PUT /api/2/users/{user_id}/mfa/status``

        Args:
            user_id: The user's id.
            body: Two-factor authentication of a user to set. A ``types.UserMfaUpdate``, or its JSON text.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission) and 404 (not found).

        Example:
            >>> body = {"enabled": False}
            >>> client.users.set_mfa("948efcf2-b740-4c40-bb2d-4e4a46adfd87", body)
        """
        return self._call(67, (user_id,), None, body)

    def modify(
        self,
        user_id: str,
        change: Callable[[types.User], types.UserChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Changes a user on what it is now.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``

        Reads it, lets ``change`` say what to change, writes that with the version that was read. When another
        writer was faster, reads again and lets ``change`` decide anew, five times at most. When nothing is to
        change, nothing is written.

        Args:
            user_id: The user.
            change: Is told the user as it is and gives what to change of it. It is called with a
                ``types.User`` and gives a ``types.UserChange``, or None to change nothing.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The user as it is now. A ``types.User``.

        Raises:
            tenantry.Error: A version conflict only when every try lost to another writer. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> user = client.users.modify(
            ...     user_id, lambda user: {"contact": {"title": f"Once {user['login']}"}}
            ... )
        """
        return self._do("users.modify", {"user_id": user_id}, on_progress, timeout, change=change)

    def enable(
        self,
        user_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Lets a user log in.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``

        One who may already is left as they are.

        Args:
            user_id: The user.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The user as it is now. A ``types.User``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> user = client.users.enable(user_id)
        """
        return self._do("users.enable", {"user_id": user_id}, on_progress, timeout)

    def disable(
        self,
        user_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Shuts a user out.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``

        One who is shut out already is left as they are.

        Args:
            user_id: The user.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The user as it is now. A ``types.User``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> user = client.users.disable(user_id)
        """
        return self._do("users.disable", {"user_id": user_id}, on_progress, timeout)

    def set_quota_upsell(
        self,
        user_id: str,
        enabled: bool,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Makes a user a buyer, who is offered more quota when it runs out, or no longer one.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``

        Args:
            user_id: The user.
            enabled: Whether the user is a buyer.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The user as it is now. A ``types.User``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> user = client.users.set_quota_upsell(user_id, True)
        """
        return self._do(
            "users.set_quota_upsell", {"user_id": user_id, "enabled": enabled}, on_progress, timeout
        )

    def remove(
        self,
        user_id: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Disables a user and deletes it with all its data.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``, ``DELETE /api/2/users/{user_id}``

        This cannot be undone, so the user's login or id must be repeated. When the answer to the deletion is
        lost, the user is looked for, and its absence is the answer.

        Args:
            user_id: The user.
            confirmation: Its login or its id.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Raises:
            tenantry.Error: An invalid argument when the confirmation is neither login nor id. Its
                ``done`` lists the requests that had succeeded.

        Example:
            >>> client.users.remove(user_id, user_login)
        """
        return self._do(
            "users.remove", {"user_id": user_id, "confirmation": confirmation}, on_progress, timeout
        )

    def add_role(
        self,
        user_id: str,
        role: types.UserRole | str,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.AccessPolicy]:
        """Gives a user a role in a tenant, beside those it has.

        ``GET /api/2/users/{user_id}/access_policies``, ``PUT /api/2/users/{user_id}/access_policies``

        A role it has there already is not written again.

        Args:
            user_id: The user.
            role: The role.
            tenant_id: The tenant that the role is in.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The roles the user has now. A list, each a ``types.AccessPolicy``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> access_policies = client.users.add_role(user_id, "company_admin", customer_id)
        """
        return self._do(
            "users.add_role", {"user_id": user_id, "role": role, "tenant_id": tenant_id}, on_progress, timeout
        )

    def remove_role(
        self,
        user_id: str,
        role: types.UserRole | str,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.AccessPolicy]:
        """Takes a role in a tenant from a user, and leaves the others.

        ``GET /api/2/users/{user_id}/access_policies``, ``PUT /api/2/users/{user_id}/access_policies``

        A role it does not have there is no error.

        Args:
            user_id: The user.
            role: The role.
            tenant_id: The tenant that the role is in.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The roles the user has now. A list, each a ``types.AccessPolicy``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> access_policies = client.users.remove_role(user_id, "company_admin", customer_id)
        """
        return self._do(
            "users.remove_role",
            {"user_id": user_id, "role": role, "tenant_id": tenant_id},
            on_progress,
            timeout,
        )

    def login_available(
        self,
        login: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> bool:
        """Tells whether a login is free.

        ``GET /api/2/users/check_login``

        Logins are unique on the whole platform, in whatever case.

        Args:
            login: The login: at least three ASCII letters, digits and marks.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            Whether it is free.

        Raises:
            tenantry.Error: An invalid argument when it would never do as a login. Its ``done`` lists the
                requests that had succeeded.

        Example:
            >>> answer = client.users.login_available("new.user")
        """
        return self._do("users.login_available", {"login": login}, on_progress, timeout)

    def provision(
        self,
        tenant_id: str,
        plan: types.UserPlan,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.User:
        """Makes a user of a tenant as it is wanted, with roles and activation.

        ``GET /api/2/users/check_login``, ``GET /api/2/tenants/{tenant_id}/users``, ``GET /api/2/users``,
        ``POST /api/2/users``, ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``,
        ``POST /api/2/users/{user_id}/send-activation-email``, ``POST /api/2/users/{user_id}/password``,
        ``GET /api/2/users/{user_id}/access_policies``, ``PUT /api/2/users/{user_id}/access_policies``

        Checks the login, creates the user or changes what differs, activates the account, gives the roles.
        What matches already is left alone, so it may be called any number of times, after a failure as well.
        Roles that are not named stay. A password is set while the account is not active. An activation e-mail
        is sent before the roles are given, and not again once the user has its roles. The e-mail address of
        an active user is left alone: see ``users.change_email``.

        Args:
            tenant_id: The user's tenant.
            plan: The user as it is wanted, with its roles in that tenant. A ``types.UserPlan``.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The user as it is now. A ``types.User``.

        Raises:
            tenantry.Error: An invalid argument for what the plan gets wrong; a login conflict when a user
                of another tenant has the login. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> user = client.users.provision(
            ...     customer_id,
            ...     {
            ...         "login": "new.user",
            ...         "contact": {"email": "new.user@example.com", "firstname": "New", "lastname": "User"},
            ...         "roles": ["backup_user"],
            ...     },
            ... )
        """
        return self._do("users.provision", {"tenant_id": tenant_id, "plan": plan}, on_progress, timeout)

    def change_email(
        self,
        user_id: str,
        email: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.EmailChange:
        """Changes a user's e-mail address, and tells whether it counts already.

        ``GET /api/2/users/{user_id}``, ``PUT /api/2/users/{user_id}``

        Of a user who is not active it does at once. An active user is sent a link, to the old address, and
        the new one counts once that is opened; called again before, it has another link sent.

        Args:
            user_id: The user.
            email: The new address.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The user as it is now. A ``types.EmailChange``.

        Raises:
            tenantry.Error: An invalid argument when it is no address. Its ``done`` lists the requests
                that had succeeded.

        Example:
            >>> email_change = client.users.change_email(user_id, "new.address@example.com")
        """
        return self._do("users.change_email", {"user_id": user_id, "email": email}, on_progress, timeout)
