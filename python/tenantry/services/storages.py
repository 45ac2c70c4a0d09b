# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.storages``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tenantry import types


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
