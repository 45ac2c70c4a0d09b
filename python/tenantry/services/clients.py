# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.clients``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tenantry import types
    from tenantry._progress import Progress


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

    def register(
        self,
        name: str,
        *,
        tenant_id: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.CreatedApiClient:
        """Registers an API client, which is what programs log in as.

        ``GET /api/2/users/me``, ``GET /api/2/clients``, ``POST /api/2/clients``

        The client it is called on is usually one of a user's login and password sent as HTTP Basic, whose
        rights the API client inherits. The secret is in what comes back and nowhere else. When the answer is
        lost the secret is lost with it, and nothing is sent again: the error then tells the id of the client
        that came to be, if one did, to be removed.

        Args:
            name: The name that the console shows.
            tenant_id: The tenant that the client is to act in, with all below it. The caller's own when
                it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The API client, with its secret. A ``types.CreatedApiClient``.

        Raises:
            tenantry.Error: An invalid argument for an empty name. Its ``done`` lists the requests that
                had succeeded.

        Example:
            >>> created_api_client = client.clients.register("My program")
        """
        return self._do("clients.register", {"name": name, "tenant_id": tenant_id}, on_progress, timeout)

    def enable(
        self,
        client_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.ApiClient:
        """Lets an API client get tokens again.

        ``GET /api/2/clients/{client_id}``, ``PUT /api/2/clients/{client_id}``

        One that may already is left as it is.

        Args:
            client_id: The API client.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The API client as it is now. A ``types.ApiClient``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> api_client = client.clients.enable(other_client_id)
        """
        return self._do("clients.enable", {"client_id": client_id}, on_progress, timeout)

    def disable(
        self,
        client_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.ApiClient:
        """Shuts an API client out: it gets no tokens, and those it has are revoked.

        ``GET /api/2/clients/{client_id}``, ``PUT /api/2/clients/{client_id}``

        One that is shut out already is left as it is.

        Args:
            client_id: The API client.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The API client as it is now. A ``types.ApiClient``.

        Raises:
            tenantry.Error: Its ``done`` lists the requests that had succeeded.

        Example:
            >>> api_client = client.clients.disable(other_client_id)
        """
        return self._do("clients.disable", {"client_id": client_id}, on_progress, timeout)

    def remove(
        self,
        client_id: str,
        confirmation: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Deletes an API client and revokes its tokens.

        ``GET /api/2/clients/{client_id}``, ``DELETE /api/2/clients/{client_id}``

        This cannot be undone, so its name or id must be repeated. When the answer is lost, the client is
        looked for, and its absence is the answer.

        Args:
            client_id: The API client.
            confirmation: Its name or its id.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Raises:
            tenantry.Error: An invalid argument when the confirmation is neither name nor id. Its ``done``
                lists the requests that had succeeded.

        Example:
            >>> client.clients.remove(other_client_id, client_name)
        """
        return self._do(
            "clients.remove", {"client_id": client_id, "confirmation": confirmation}, on_progress, timeout
        )
