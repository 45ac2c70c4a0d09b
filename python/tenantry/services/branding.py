# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.branding``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tenantry import types


class Branding(Service):
    """A tenant's brand: names, colours, links and the logo. Customers and units have none of their own.

    ``client.branding`` is one.
    """

    __slots__ = ()

    def get(self, tenant_id: str, *, effective: int | None = None) -> types.BrandOptions:
        """Fetches a tenant's branding options.

        ``GET /api/2/tenants/{tenant_id}/brand``

        Args:
            tenant_id: The tenant's id.
            effective: ``1`` gives the brand the tenant shows, which may be its parent's. ``0`` when it is
                not given.

        Returns:
            A tenant's branding options: the brand and the server that sends its e-mails. A
            ``types.BrandOptions``.

        Raises:
            tenantry.Error: See its subclasses.

        Example:
            >>> brand_options = client.branding.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(47, (tenant_id,), {"effective": effective})

    def enable(self, tenant_id: str, *, version: int) -> types.Tenant:
        """Gives a tenant a brand of its own.

        ``POST /api/2/tenants/{tenant_id}/brand``

        The tenant's version rises by one.

        Args:
            tenant_id: The tenant's id.
            version: The version the tenant has now.

        Returns:
            A tenant: a partner, folder, customer or unit. A ``types.Tenant``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 409 (a
                conflict).

        Example:
            >>> tenant = client.branding.enable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
        """
        return self._call(48, (tenant_id,), {"version": version})

    def update(
        self,
        tenant_id: str,
        body: types.BrandOptionsUpdate | types.BrandOptions | str | bytes,
        *,
        version: int,
    ) -> types.Tenant:
        """Changes a tenant's branding options.

        ``PUT /api/2/tenants/{tenant_id}/brand``

        The tenant's version rises by one, and the answer is the tenant. An empty ``upsell_url`` hides the
        links to buy.

        Args:
            tenant_id: The tenant's id.
            body: What changes in a tenant's branding options. A ``types.BrandOptionsUpdate``, or its JSON
                text. What was read will do: a ``types.BrandOptions``.
            version: The version the tenant has now.

        Returns:
            A tenant: a partner, folder, customer or unit. A ``types.Tenant``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 409 (a conflict)
                and 415 (unsupported content type).

        Example:
            >>> body = {"company_name": "FooBar", "color_scheme": "orange"}
            >>> tenant = client.branding.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, version=3)
        """
        return self._call(49, (tenant_id,), {"version": version}, body)

    def disable(self, tenant_id: str, *, version: int) -> None:
        """Takes a tenant's own brand away; it shows its parent's again.

        ``DELETE /api/2/tenants/{tenant_id}/brand``

        The tenant's version rises by one.

        Args:
            tenant_id: The tenant's id.
            version: The version the tenant has now.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take) and 409 (a
                conflict).

        Example:
            >>> client.branding.disable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
        """
        return self._call(50, (tenant_id,), {"version": version})

    def logo(self, tenant_id: str) -> bytes:
        """Fetches the logo of a tenant's brand as a PNG picture.

        ``GET /api/2/tenants/{tenant_id}/brand/logo``

        Args:
            tenant_id: The tenant's id.

        Returns:
            The bytes of the file.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take).

        Example:
            >>> file = client.branding.logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(51, (tenant_id,))

    def upload_logo(self, tenant_id: str, body: bytes, *, version: int) -> types.Tenant:
        r"""Sets the logo of a tenant's brand.

        ``POST /api/2/tenants/{tenant_id}/brand/logo``

        The tenant's version rises by one.

        Args:
            tenant_id: The tenant's id.
            body: A PNG picture.
            version: The version the tenant has now.

        Returns:
            A tenant: a partner, folder, customer or unit. A ``types.Tenant``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take).

        Example:
            >>> picture = b"\x89PNG\r\n\x1a\n"
            >>> tenant = client.branding.upload_logo(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", picture, version=3
            ... )
        """
        return self._call(52, (tenant_id,), {"version": version}, body)
