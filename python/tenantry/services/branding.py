# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.branding``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tenantry import types
    from tenantry._progress import Progress


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

    def modify(
        self,
        tenant_id: str,
        change: Callable[[types.BrandOptions], types.BrandOptionsChange | None],
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.BrandOptions:
        """Changes what a partner or folder shows on what it shows now.

        ``GET /api/2/tenants/{tenant_id}``, ``POST /api/2/tenants/{tenant_id}/brand``,
        ``GET /api/2/tenants/{tenant_id}/brand``, ``PUT /api/2/tenants/{tenant_id}/brand``

        One without a brand of its own gets one first, which begins as that of the tenant above. When another
        writer was faster, reads again and lets ``change`` decide anew, five times at most. When nothing is to
        change, nothing is written.

        Args:
            tenant_id: The partner or folder.
            change: Is told what it shows and gives what to change of it. It is called with a
                ``types.BrandOptions`` and gives a ``types.BrandOptionsChange``, or None to change nothing.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            What it shows now. A ``types.BrandOptions``.

        Raises:
            tenantry.Error: An invalid argument for a customer or unit, which have no brand of their own;
                a version conflict only when every try lost. Its ``done`` lists the requests that had
                succeeded.

        Example:
            >>> brand_options = client.branding.modify(partner_id, lambda current: None)
        """
        return self._do("branding.modify", {"tenant_id": tenant_id}, on_progress, timeout, change=change)

    def set_buy_url(
        self,
        tenant_id: str,
        url: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.BrandOptions:
        """Sets where the links and buttons to buy more lead, for a partner.

        ``GET /api/2/tenants/{tenant_id}``, ``POST /api/2/tenants/{tenant_id}/brand``,
        ``GET /api/2/tenants/{tenant_id}/brand``, ``PUT /api/2/tenants/{tenant_id}/brand``

        It counts for all below it without a brand of their own. The partner gets a brand of its own first
        when it has none. A URL that is set already is not written again.

        Args:
            tenant_id: The partner or folder.
            url: The address, which begins with https:// or http://. An empty text takes the links away.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            What it shows now. A ``types.BrandOptions``.

        Raises:
            tenantry.Error: An invalid argument for what is no web address, and for a customer or unit,
                which have no brand of their own. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> brand_options = client.branding.set_buy_url(partner_id, "https://www.example.com/store")
        """
        return self._do("branding.set_buy_url", {"tenant_id": tenant_id, "url": url}, on_progress, timeout)

    def set_logo_from_file(
        self,
        tenant_id: str,
        path: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Tenant:
        """Sets the logo that a partner or folder shows from a file.

        ``GET /api/2/tenants/{tenant_id}``, ``POST /api/2/tenants/{tenant_id}/brand``,
        ``GET /api/2/tenants/{tenant_id}/brand/logo``, ``POST /api/2/tenants/{tenant_id}/brand/logo``

        The picture is looked at before it is sent. One without a brand of its own gets one first. A logo that
        is there already is not sent again, which is also how a lost answer is found out.

        Args:
            tenant_id: The partner or folder.
            path: Where the picture is, in the PNG format.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The tenant as it is now. A ``types.Tenant``.

        Raises:
            tenantry.Error: An invalid argument for what cannot be read or is no whole PNG picture, and
                for a customer or unit, which have no brand of their own. Its ``done`` lists the requests that
                had succeeded.

        Example:
            >>> tenant = client.branding.set_logo_from_file(partner_id, logo_path)
        """
        return self._do(
            "branding.set_logo_from_file", {"tenant_id": tenant_id, "path": path}, on_progress, timeout
        )
