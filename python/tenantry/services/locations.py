# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.locations``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tenantry import types


class Locations(Service):
    """Locations: the data centers that storages stand in.

    ``client.locations`` is one.
    """

    __slots__ = ()

    def create(self, body: types.NewLocation | str | bytes) -> types.Location:
        """Creates a location.

        ``POST /api/2/locations``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            body: A location to create. A ``types.NewLocation``, or its JSON text.

        Returns:
            A location: a data center in which storages stand. A ``types.Location``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {"owner_tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae", "name": "NYC Data Center"}
            >>> location = client.locations.create(body)
        """
        return self._call(68, (), None, body)

    def get(self, location_id: str) -> types.Location:
        """Fetches one location.

        ``GET /api/2/locations/{location_id}``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            location_id: The location's id.

        Returns:
            A location: a data center in which storages stand. A ``types.Location``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> location = client.locations.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(69, (location_id,))

    def list(self, *, uuids: Sequence[str]) -> types.LocationList:
        """Fetches several locations.

        ``GET /api/2/locations``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            uuids: The locations' ids.

        Returns:
            Several locations. A ``types.LocationList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> location_list = client.locations.list(uuids=["8fcd353b-0a40-40f2-9a55-ef8137d48800"])
        """
        return self._call(70, (), {"uuids": uuids})

    def ids_for_tenant(self, tenant_id: str) -> types.LocationIdList:
        """Fetches the ids of the locations that a tenant owns.

        ``GET /api/2/tenants/{tenant_id}/locations``

        Args:
            tenant_id: The tenant's id.

        Returns:
            The ids of locations. A ``types.LocationIdList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> location_id_list = client.locations.ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(71, (tenant_id,))

    def storage_ids(self, location_id: str) -> types.StorageIdList:
        """Fetches the ids of the storages in a location.

        ``GET /api/2/locations/{location_id}/infra``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            location_id: The location's id.

        Returns:
            The ids of storages. A ``types.StorageIdList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> storage_id_list = client.locations.storage_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(72, (location_id,))

    def update(
        self, location_id: str, body: types.LocationUpdate | types.Location | str | bytes
    ) -> types.Location:
        """Renames a location.

        ``PUT /api/2/locations/{location_id}``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            location_id: The location's id.
            body: A location's new name. A ``types.LocationUpdate``, or its JSON text. What was read will
                do: a ``types.Location``.

        Returns:
            A location: a data center in which storages stand. A ``types.Location``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found), 409 (a conflict) and 415 (unsupported content type).

        Example:
            >>> body = {"name": "NYC 2", "version": 0}
            >>> location = client.locations.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(73, (location_id,), None, body)

    def delete(self, location_id: str, *, version: int) -> None:
        """Deletes a location.

        ``DELETE /api/2/locations/{location_id}``

        A location with storages cannot be deleted.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            location_id: The location's id.
            version: The version the location has now.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 409 (a conflict).

        Example:
            >>> client.locations.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
        """
        return self._call(74, (location_id,), {"version": version})
