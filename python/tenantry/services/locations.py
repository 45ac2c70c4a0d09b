# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.locations``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Sequence

    from tenantry import types
    from tenantry._progress import Progress


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

    def add(
        self,
        tenant_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Location:
        """Creates a location of a tenant.

        ``GET /api/2/tenants/{tenant_id}/locations``, ``GET /api/2/locations``, ``POST /api/2/locations``

        One of the same name that is there already is given as it is, which is also how a lost answer is found
        out.

        Args:
            tenant_id: The tenant that owns it.
            name: The name.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The location. A ``types.Location``.

        Raises:
            tenantry.Error: An invalid argument for an empty name. Its ``done`` lists the requests that
                had succeeded.

        Example:
            >>> location = client.locations.add(partner_id, "LA Data Center")
        """
        return self._do("locations.add", {"tenant_id": tenant_id, "name": name}, on_progress, timeout)

    def rename(
        self,
        location_id: str,
        name: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Location:
        """Gives a location another name.

        ``GET /api/2/locations/{location_id}``, ``PUT /api/2/locations/{location_id}``

        One that has it already is left as it is.

        Args:
            location_id: The location.
            name: The name.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The location as it is now. A ``types.Location``.

        Raises:
            tenantry.Error: A version conflict only when every try lost to another writer. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> location = client.locations.rename(location_id, "LA Data Center")
        """
        return self._do("locations.rename", {"location_id": location_id, "name": name}, on_progress, timeout)

    def remove(
        self,
        location_id: str,
        confirmation: str,
        *,
        with_storages: bool | None = None,
        force: bool | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Removes a location, on demand with the storages in it.

        ``GET /api/2/locations/{location_id}``, ``GET /api/2/locations/{location_id}/infra``,
        ``GET /api/2/infra``, ``DELETE /api/2/infra/{infra_id}``, ``DELETE /api/2/locations/{location_id}``,
        ``GET /api/2/infra/{infra_id}``

        This cannot be undone, so its name or id must be repeated. When it fails half way, the storages that
        are gone are gone, and it can be called again. When the answer to the deletion is lost, the location
        is looked for, and its absence is the answer.

        Args:
            location_id: The location.
            confirmation: Its name or its id.
            with_storages: Removes the storages in it first. Without it a location with storages is
                refused.
            force: Removes storages though they are in use, with all their data, for good. Customers may
                still not have items of them turned on.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Raises:
            tenantry.Error: An invalid argument when the confirmation is neither name nor id; the service
                refuses storages that are in use. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> client.locations.remove(location_id, location_name, with_storages=True)
        """
        return self._do(
            "locations.remove",
            {
                "location_id": location_id,
                "confirmation": confirmation,
                "with_storages": with_storages,
                "force": force,
            },
            on_progress,
            timeout,
        )

    def with_storages(
        self,
        tenant_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[types.LocationStorages]:
        """Gives the locations of a tenant, each with the storages that stand in it.

        ``GET /api/2/tenants/{tenant_id}/locations``, ``GET /api/2/locations``,
        ``GET /api/2/locations/{location_id}/infra``, ``GET /api/2/infra``

        Args:
            tenant_id: The tenant.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The locations. A list, each a ``types.LocationStorages``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> location_storagess = client.locations.with_storages(partner_id)
        """
        return self._do("locations.with_storages", {"tenant_id": tenant_id}, on_progress, timeout)
