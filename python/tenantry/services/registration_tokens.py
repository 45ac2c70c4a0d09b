# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.registration_tokens``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tenantry import types


class RegistrationTokens(Service):
    """Registration tokens, with which agents and devices register in a tenant.

    ``client.registration_tokens`` is one.
    """

    __slots__ = ()

    def list(self, tenant_id: str) -> types.RegistrationTokenList:
        """Fetches a tenant's registration tokens.

        ``GET /api/2/tenants/{tenant_id}/registration_tokens``

        Args:
            tenant_id: The tenant's id.

        Returns:
            Several registration tokens. A ``types.RegistrationTokenList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials) and 403 (no permission).

        Example:
            >>> registration_token_list = client.registration_tokens.list(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
            ... )
        """
        return self._call(90, (tenant_id,))

    def create(
        self, tenant_id: str, body: types.NewRegistrationToken | str | bytes
    ) -> types.RegistrationToken:
        """Creates a registration token for a tenant.

        ``POST /api/2/tenants/{tenant_id}/registration_tokens``

        Args:
            tenant_id: The tenant's id.
            body: A registration token to create. A ``types.NewRegistrationToken``, or its JSON text.

        Returns:
            A token with which devices register in a tenant. A ``types.RegistrationToken``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {
            ...     "expires_in": 86400,
            ...     "scopes": [
            ...         "urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin",
            ...     ],
            ... }
            >>> registration_token = client.registration_tokens.create(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body
            ... )
        """
        return self._call(91, (tenant_id,), None, body)

    def list_legacy(self) -> types.RegistrationTokenList:
        """Fetches the caller's registration tokens. Superseded by ``registration_tokens.list``.

        ``GET /api/2/registration_tokens``

        The contract calls this endpoint deprecated.

        Returns:
            Several registration tokens. A ``types.RegistrationTokenList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> registration_token_list = client.registration_tokens.list_legacy()
        """
        return self._call(92, ())

    def create_legacy(self, body: types.NewRegistrationTokenLegacy | str | bytes) -> types.RegistrationToken:
        """Creates a registration token. Superseded by ``registration_tokens.create``.

        ``POST /api/2/registration_tokens``

        The contract calls this endpoint deprecated.

        Args:
            body: A registration token to create, the older way. A ``types.NewRegistrationTokenLegacy``,
                or its JSON text.

        Returns:
            A token with which devices register in a tenant. A ``types.RegistrationToken``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 415
                (unsupported content type).

        Example:
            >>> body = {
            ...     "expires_in": 86400,
            ...     "scopes": [
            ...         "urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin",
            ...     ],
            ... }
            >>> registration_token = client.registration_tokens.create_legacy(body)
        """
        return self._call(93, (), None, body)

    def delete(self, token_id: str) -> None:
        """Deletes a registration token.

        ``DELETE /api/2/registration_tokens/{token_id}``

        Args:
            token_id: The registration token's id.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 415 (unsupported content type).

        Example:
            >>> client.registration_tokens.delete("1234")
        """
        return self._call(94, (token_id,))
