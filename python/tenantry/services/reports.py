# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.reports``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tenantry import types


class Reports(Service):
    """Usage reports: once or every month, kept for download or sent by e-mail.

    ``client.reports`` is one.
    """

    __slots__ = ()

    def create(self, body: types.NewReport | str | bytes) -> types.Report:
        """Orders a usage report, once or for every month.

        ``POST /api/2/reports``

        Generating takes a minute or two: ask ``reports.stored`` until every wanted format is ``saved``, then
        ``reports.download`` it. ``recipients`` are needed where the report is sent.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            body: A report to order. A ``types.NewReport``, or its JSON text.

        Returns:
            The settings of a report. A ``types.Report``.

        Raises:
            tenantry.Error: The contract lists 400 (a request the service does not take), 401 (no valid
                credentials), 403 (no permission), 415 (unsupported content type) and 500 (a failure of the
                service).

        Example:
            >>> body = {
            ...     "parameters": {
            ...         "kind": "usage_summary",
            ...         "tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
            ...         "level": "direct_partners",
            ...         "formats": ["csv_v2_0"],
            ...         "period": {"start": "2026-01-01", "end": "2026-01-31"},
            ...     },
            ...     "schedule": {"type": "once"},
            ...     "result_action": "save",
            ... }
            >>> report = client.reports.create(body)
        """
        return self._call(83, (), None, body)

    def get(self, report_id: str) -> types.Report:
        """Fetches the settings of one report.

        ``GET /api/2/reports/{report_id}``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            report_id: The report's id.

        Returns:
            The settings of a report. A ``types.Report``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> report = client.reports.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(84, (report_id,))

    def ids_for_tenant(self, tenant_id: str) -> types.IdList:
        """Fetches the ids of a tenant's reports.

        ``GET /api/2/tenants/{tenant_id}/reports``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            tenant_id: The tenant's id.

        Returns:
            A list of ids. A ``types.IdList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission) and 404
                (not found).

        Example:
            >>> id_list = client.reports.ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(85, (tenant_id,))

    def update(self, report_id: str, body: types.ReportUpdate | types.Report | str | bytes) -> types.Report:
        """Changes a monthly report, or turns it off and on.

        ``PUT /api/2/reports/{report_id}``

        Only monthly reports can be changed, and of their parameters only ``kind`` and ``level``.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            report_id: The report's id.
            body: What changes in a report. A ``types.ReportUpdate``, or its JSON text. What was read will
                do: a ``types.Report``.

        Returns:
            The settings of a report. A ``types.Report``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials), 403 (no permission), 404 (not
                found) and 415 (unsupported content type).

        Example:
            >>> body = {"schedule": {"enabled": False}}
            >>> report = client.reports.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
        """
        return self._call(86, (report_id,), None, body)

    def delete(self, report_id: str, *, version: int) -> None:
        """Deletes a report.

        ``DELETE /api/2/reports/{report_id}``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            report_id: The report's id.
            version: The version the report has now.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials) and 403 (no permission).

        Example:
            >>> client.reports.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
        """
        return self._call(87, (report_id,), {"version": version})

    def stored(self, report_id: str) -> types.StoredReportList:
        """Fetches the list of a report's files, finished or not.

        ``GET /api/2/reports/{report_id}/stored``

        One entry for each format. An entry stands there while its file is still being made.

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            report_id: The report's id.

        Returns:
            The files of a report. A ``types.StoredReportList``.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials) and 403 (no permission).

        Example:
            >>> stored_report_list = client.reports.stored("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        """
        return self._call(88, (report_id,))

    def download(self, report_id: str, stored_report_id: str) -> bytes:
        """Downloads one file of a report, in the format it was generated in.

        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``

        Takes an access token: a login and password sent as HTTP Basic do not do.

        Args:
            report_id: The report's id.
            stored_report_id: The stored file's id, as ``reports.stored`` lists it.

        Returns:
            The bytes of the file.

        Raises:
            tenantry.Error: The contract lists 401 (no valid credentials) and 403 (no permission).

        Example:
            >>> file = client.reports.download(
            ...     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
            ... )
        """
        return self._call(89, (report_id, stored_report_id))
