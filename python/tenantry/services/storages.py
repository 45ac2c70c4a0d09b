# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.storages``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tenantry import types
    from tenantry._progress import Progress


class Storages(Service):
    """Storages: infrastructure components that hold data, registered in a location.

    ``client.storages`` is one.
    """

    __slots__ = ()

    def register(self, body: types.NewStorage | str | bytes) -> types.Storage:
        """Registers a storage.

        ``POST /api/2/infra``

        The ``url`` holds the keys of the storage and is sent, but never comes back or into a log. Its form is
        ``abgw://``, ``ssfs://``, ``s3://``, ``amazon+s3://`` or ``microsoft+azure://`` by the kind of
        storage.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            body: A storage to register. A ``types.NewStorage``, or its JSON text.

        Returns:
            A storage: an infrastructure component that holds data. A ``types.Storage``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {
            ...     "owner_tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
            ...     "location_id": "8fcd353b-0a40-40f2-9a55-ef8137d48800",
            ...     "name": "Bucket",
            ...     "url": "s3://key:secret@s3.example.com/bucket",
            ...     "capabilities": ["files_cloud"],
            ... }
            >>> storage = client.storages.register(body)
        """
        return self._call(75, (), None, body)

    def get(self, infra_id: str) -> types.Storage:
        """Fetches one storage.

        ``GET /api/2/infra/{infra_id}``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            infra_id: The storage's id.

        Returns:
            A storage: an infrastructure component that holds data. A ``types.Storage``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> storage = client.storages.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(76, (infra_id,))

    def list(self, *, uuids: Sequence[str]) -> types.StorageList:
        """Fetches several storages.

        ``GET /api/2/infra``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            uuids: The storages' ids.

        Returns:
            Several storages. A ``types.StorageList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> storage_list = client.storages.list(uuids=["8fcd353b-0a40-40f2-9a55-ef8137d48800"])
        """
        return self._call(77, (), {"uuids": uuids})

    def update(self, infra_id: str, body: types.StorageUpdate | types.Storage | str | bytes) -> types.Storage:
        """Changes a storage or moves it to another location.

        ``PUT /api/2/infra/{infra_id}``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            infra_id: The storage's id.
            body: What changes in a storage. A ``types.StorageUpdate``, or its JSON text. What was read
                will do: a ``types.Storage``.

        Returns:
            A storage: an infrastructure component that holds data. A ``types.Storage``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found), 409 (a conflict) and 415 (unsupported content type).

        Example:
            >>> body = {"version": 1, "name": "Bucket 2"}
            >>> storage = client.storages.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(78, (infra_id,), None, body)

    def delete(self, infra_id: str, *, version: int, force: bool | None = None) -> None:
        """Takes a storage out of the platform.

        ``DELETE /api/2/infra/{infra_id}``

        A storage in use is refused unless ``force`` is given, which deletes its data for good; no customer
        may then have offering items of it turned on.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            infra_id: The storage's id.
            version: The version the storage has now.
            force: When true, the storage goes although it is in use.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 409 (a conflict).

        Example:
            >>> client.storages.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3, force=False)
        """
        return self._call(79, (infra_id,), {"version": version, "force": force})

    def add(
        self,
        storage: types.NewStorage,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Registers a storage in a location.

        ``GET /api/2/locations/{location_id}/infra``, ``GET /api/2/infra``, ``POST /api/2/infra``

        Its URL is checked first by the rules of its scheme, and is in no error: it holds the keys. One of the
        same name that is there already, with the same address and capabilities, is given as it is; that is
        also how a lost answer is found out. The forms of the URL are ``abgw://host:port``,
        ``ssfs://host:port``, ``s3://key:secret@host/bucket``,
        ``amazon+s3://key:secret@s3-region.amazonaws.com/bucket`` and
        ``microsoft+azure://account:key@blob.core.windows.net/container``, the last three with
        ``?encryption=aes128`` or ``aes256`` and, but for Azure, ``use_ssl=true`` or ``false``.

        Args:
            storage: The storage. A ``types.NewStorage``.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The storage, without the keys. A ``types.Storage``.

        Raises:
            tenantry.Error: An invalid argument for a URL that breaks the rules, and when name, location
                or capabilities are missing; a conflict when another storage has the name. Its ``done`` lists
                the requests that had succeeded.

        Example:
            >>> storage = client.storages.add(
            ...     {
            ...         "owner_tenant_id": partner_id,
            ...         "location_id": location_id,
            ...         "name": "Files",
            ...         "url": "s3://key:secret@storage.example.com/files?encryption=aes256",
            ...         "capabilities": ["files_cloud"],
            ...     },
            ... )
        """
        return self._do("storages.add", {"storage": storage}, on_progress, timeout)

    def rename(
        self,
        storage_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Gives a storage another name.

        ``GET /api/2/infra/{infra_id}``, ``PUT /api/2/infra/{infra_id}``

        One that has it already is left as it is.

        Args:
            storage_id: The storage.
            name: The name.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The storage as it is now. A ``types.Storage``.

        Raises:
            tenantry.Error: A version conflict only when every try lost to another writer. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> storage = client.storages.rename(storage_id, "Archive")
        """
        return self._do("storages.rename", {"storage_id": storage_id, "name": name}, on_progress, timeout)

    def set_url(
        self,
        storage_id: str,
        url: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Gives a storage another address, or other keys.

        ``GET /api/2/infra/{infra_id}``, ``PUT /api/2/infra/{infra_id}``

        The URL is checked first, as ``storages.add`` does, and is in no error. Since nobody is told the keys
        it is written whatever is there.

        Args:
            storage_id: The storage.
            url: The address with the keys in it, as in ``s3://key:secret@host/bucket``.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The storage as it is now, without the keys. A ``types.Storage``.

        Raises:
            tenantry.Error: An invalid argument for a URL that breaks the rules; a version conflict only
                when every try lost to another writer. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> storage = client.storages.set_url(storage_id, "s3://key:secret@storage.example.com/archive")
        """
        return self._do("storages.set_url", {"storage_id": storage_id, "url": url}, on_progress, timeout)

    def move_to(
        self,
        storage_id: str,
        location_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Storage:
        """Moves a storage to another location.

        ``GET /api/2/infra/{infra_id}``, ``PUT /api/2/infra/{infra_id}``

        One that stands there already is left as it is. While other tenants have items of it turned on, the
        service refuses: turning them off destroys their data.

        Args:
            storage_id: The storage.
            location_id: The location that it comes to stand in.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The storage as it is now. A ``types.Storage``.

        Raises:
            tenantry.Error: A version conflict only when every try lost to another writer. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> storage = client.storages.move_to(storage_id, other_location_id)
        """
        return self._do(
            "storages.move_to", {"storage_id": storage_id, "location_id": location_id}, on_progress, timeout
        )

    def remove(
        self,
        storage_id: str,
        confirmation: str,
        *,
        force: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Removes a storage.

        ``GET /api/2/infra/{infra_id}``, ``DELETE /api/2/infra/{infra_id}``

        This cannot be undone, so its name or id must be repeated. When the answer to the deletion is lost,
        the storage is looked for, and its absence is the answer.

        Args:
            storage_id: The storage.
            confirmation: Its name or its id.
            force: Removes it though it is in use, with all its data, for good. Customers may still not
                have items of it turned on.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Raises:
            tenantry.Error: An invalid argument when the confirmation is neither name nor id; the service
                refuses a storage that is in use. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> client.storages.remove(storage_id, storage_name)
        """
        return self._do(
            "storages.remove",
            {"storage_id": storage_id, "confirmation": confirmation, "force": force},
            on_progress,
            timeout,
        )
