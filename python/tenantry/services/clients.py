# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.clients``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tenantry import types


class Clients(Service):
    """API clients, the accounts that programs use.

    ``client.clients`` is one.
    """

    __slots__ = ()

    def create(self, body: types.NewApiClient | str | bytes) -> types.CreatedApiClient:
        """Registers an API client and gives its secret.

        ``POST /api/2/clients``

        The secret is in this answer and nowhere else; whoever loses it has to reset it. The client inherits
        the rights of its creator but outlives it. Registering the first client with a user's login and
        password is what HTTP Basic is for.

        Args:
            body: An API client to register. A ``types.NewApiClient``, or its JSON text.

        Returns:
            A new API client, with its secret. A ``types.CreatedApiClient``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {
            ...     "type": "api_client",
            ...     "tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
            ...     "token_endpoint_auth_method": "client_secret_basic",
            ...     "data": {"client_name": "Reports"},
            ... }
            >>> created_api_client = client.clients.create(body)
        """
        return self._call(12, (), None, body)

    def list(
        self,
        *,
        uuids: Sequence[str] | None = None,
        origin_id: str | None = None,
        allow_deleted: bool | None = None,
    ) -> types.ApiClientList:
        """Fetches several API clients.

        ``GET /api/2/clients``

        Args:
            uuids: The clients' ids.
            origin_id: Only clients of this origin. May be given alone or with ``uuids``.
            allow_deleted: When true, deleted clients may be returned too.

        Returns:
            Several API clients. A ``types.ApiClientList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials) and 403 (no permission).

        Example:
            >>> api_client_list = client.clients.list(uuids=["3663410d-4b70-4860-860c-8db82bffab8e"])
        """
        return self._call(13, (), {"uuids": uuids, "origin_id": origin_id, "allow_deleted": allow_deleted})

    def get(self, client_id: str) -> types.ApiClient:
        """Fetches one API client.

        ``GET /api/2/clients/{client_id}``

        Args:
            client_id: The API client's id.

        Returns:
            An API client. A ``types.ApiClient``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> api_client = client.clients.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(14, (client_id,))

    def update(
        self, client_id: str, body: types.ApiClientUpdate | types.ApiClient | str | bytes
    ) -> types.ApiClient:
        """Changes an API client.

        ``PUT /api/2/clients/{client_id}``

        Args:
            client_id: The API client's id.
            body: What changes in an API client. A ``types.ApiClientUpdate``, or its JSON text. What was
                read will do: a ``types.ApiClient``.

        Returns:
            An API client. A ``types.ApiClient``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 415 (unsupported content type).

        Example:
            >>> body = {"status": "disabled"}
            >>> api_client = client.clients.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(15, (client_id,), None, body)

    def delete(self, client_id: str) -> None:
        """Deletes an API client.

        ``DELETE /api/2/clients/{client_id}``

        Args:
            client_id: The API client's id.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> client.clients.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(16, (client_id,))
