# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
# mypy: disable-error-code="no-any-return"
"""``client.reports``."""

from __future__ import annotations

from tenantry._service import Service

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tenantry import types
    from tenantry._progress import Progress
    from tenantry._sinks import Sink


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

    def run(
        self,
        parameters: types.NewReportParameters,
        *,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.FinishedReport:
        """Orders a report that is made once and kept, and waits until its files are there.

        ``GET /api/2/tenants/{tenant_id}/reports``, ``POST /api/2/reports``,
        ``GET /api/2/reports/{report_id}/stored``, ``GET /api/2/reports/{report_id}``

        ``reports.download_to`` takes the ids of the files. When the answer to the order is lost, the report
        is looked for among those that were not there before, and never ordered twice. When waiting fails, the
        error tells the report's id, and ``reports.wait_for_files`` goes on.

        Args:
            parameters: What is to be in the report. A ``types.NewReportParameters``.
            poll_every_ms: Milliseconds between two looks. 5000 when it is not given: a report takes a
                minute or two.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The report and its files. A ``types.FinishedReport``.

        Raises:
            tenantry.Error: One of the kind ``service`` when a file could not be made. Its ``done`` lists
                the requests that had succeeded.

        Example:
            >>> finished_report = client.reports.run(
            ...     {
            ...         "tenant_id": root_id,
            ...         "kind": "usage_current",
            ...         "level": "direct_partners",
            ...         "formats": ["csv", "json_v2_0"],
            ...     },
            ...     poll_every_ms=10,
            ... )
        """
        return self._do(
            "reports.run", {"parameters": parameters, "poll_every_ms": poll_every_ms}, on_progress, timeout
        )

    def wait_for_files(
        self,
        report_id: str,
        *,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.FinishedReport:
        """Waits until every file of a report is there.

        ``GET /api/2/reports/{report_id}``, ``GET /api/2/reports/{report_id}/stored``

        Args:
            report_id: The report.
            poll_every_ms: Milliseconds between two looks. 5000 when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The report and its files. A ``types.FinishedReport``.

        Raises:
            tenantry.Error: One of the kind ``service`` when a file could not be made. Its ``done`` lists
                the requests that had succeeded.

        Example:
            >>> finished_report = client.reports.wait_for_files(report_id, poll_every_ms=10)
        """
        return self._do(
            "reports.wait_for_files",
            {"report_id": report_id, "poll_every_ms": poll_every_ms},
            on_progress,
            timeout,
        )

    def download_to(
        self,
        report_id: str,
        stored_report_id: str,
        sink: Sink,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> int:
        """Downloads a report's file of any length into a sink, piece by piece.

        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``

        What is in memory at any time is one piece. The request is sent again, when the connection breaks,
        only as long as the sink got nothing. A time limit of the client counts until the first bytes are
        there, and anew for all that follow.

        Args:
            report_id: The report.
            stored_report_id: The file, as ``reports.stored`` and ``reports.run`` tell it.
            sink: Where the file goes. A path, a binary file, or a callable that takes bytes.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The file's length in bytes.

        Raises:
            tenantry.Error: When the download breaks off or the sink fails, the sink has got a part of the
                file. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> answer = client.reports.download_to(report_id, file_id, "report.csv")
        """
        return self._do(
            "reports.download_to",
            {"report_id": report_id, "stored_report_id": stored_report_id},
            on_progress,
            timeout,
            sink=sink,
        )

    def run_to(
        self,
        parameters: types.NewReportParameters,
        sink: Sink,
        *,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.StoredReport:
        """Orders a report in one format, waits for its file and downloads it into a sink.

        ``GET /api/2/tenants/{tenant_id}/reports``, ``POST /api/2/reports``,
        ``GET /api/2/reports/{report_id}/stored``,
        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``, ``GET /api/2/reports/{report_id}``

        As ``reports.run`` and ``reports.download_to`` do.

        Args:
            parameters: What is to be in the report, in exactly one format. A
                ``types.NewReportParameters``.
            sink: Where the file goes. A path, a binary file, or a callable that takes bytes.
            poll_every_ms: Milliseconds between two looks. 5000 when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The file that was downloaded. A ``types.StoredReport``.

        Raises:
            tenantry.Error: An invalid argument when there is not exactly one format. Its ``done`` lists
                the requests that had succeeded.

        Example:
            >>> stored_report = client.reports.run_to(
            ...     {
            ...         "tenant_id": root_id,
            ...         "kind": "usage_current",
            ...         "level": "direct_partners",
            ...         "formats": ["csv"],
            ...     },
            ...     "report.csv",
            ...     poll_every_ms=10,
            ... )
        """
        return self._do(
            "reports.run_to",
            {"parameters": parameters, "poll_every_ms": poll_every_ms},
            on_progress,
            timeout,
            sink=sink,
        )

    def billing_rows(
        self,
        tenant_id: str,
        start: str,
        end: str,
        *,
        level: str | None = None,
        format: str | None = None,
        with_zero_usage: bool | None = None,
        show_skus: bool | None = None,
        poll_every_ms: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[types.UsageRow]:
        """Tells what a tenant's partners and customers are to be billed for in a period.

        ``GET /api/2/tenants/{tenant_id}/reports``, ``POST /api/2/reports``,
        ``GET /api/2/reports/{report_id}/stored``,
        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``, ``GET /api/2/reports/{report_id}``

        Runs the report of the kind ``usage_summary``, downloads its file and reads it.

        Args:
            tenant_id: The tenant.
            start: The first day, as in ``2026-01-01``.
            end: The last day, as in ``2026-01-31``. It belongs to the period.
            level: Whose usage: ``itself``, ``direct_partners``, ``all_partners``, ``all_customers`` or
                ``accounts``. ``direct_partners`` when it is not given: the direct customers and partners.
            format: ``json_v2_0`` or ``csv_v2_0``, which hold the same. ``json_v2_0`` when it is not
                given.
            with_zero_usage: Whether rows without any usage are given as well.
            show_skus: Whether the rows have stock keeping units.
            poll_every_ms: Milliseconds between two looks. 5000 when it is not given.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The rows. A list, each a ``types.UsageRow``.

        Raises:
            tenantry.Error: An invalid argument for days that are none or in the wrong order, an unknown
                level or format. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> usage_rows = client.reports.billing_rows(
            ...     root_id, "2026-01-01", "2026-01-31", poll_every_ms=10
            ... )
        """
        return self._do(
            "reports.billing_rows",
            {
                "tenant_id": tenant_id,
                "start": start,
                "end": end,
                "level": level,
                "format": format,
                "with_zero_usage": with_zero_usage,
                "show_skus": show_skus,
                "poll_every_ms": poll_every_ms,
            },
            on_progress,
            timeout,
        )

    def rows(
        self,
        report_id: str,
        stored_report_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> list[types.UsageRow]:
        """Reads the rows of a report's file that was made before.

        ``GET /api/2/reports/{report_id}/stored``,
        ``GET /api/2/reports/{report_id}/stored/{stored_report_id}``

        Args:
            report_id: The report.
            stored_report_id: The file, in the format ``json_v2_0`` or ``csv_v2_0``.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The rows. A list, each a ``types.UsageRow``.

        Raises:
            tenantry.Error: Not found when the report has no such file; an unexpected answer when the file
                holds no such rows. Its ``done`` lists the requests that had succeeded.

        Example:
            >>> usage_rows = client.reports.rows(report_id, file_id)
        """
        return self._do(
            "reports.rows",
            {"report_id": report_id, "stored_report_id": stored_report_id},
            on_progress,
            timeout,
        )

    def enable(
        self,
        report_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Report:
        """Has a monthly report made and sent again.

        ``GET /api/2/reports/{report_id}``, ``PUT /api/2/reports/{report_id}``

        One that is on already is left as it is.

        Args:
            report_id: The report.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The report as it is now. A ``types.Report``.

        Raises:
            tenantry.Error: An invalid argument for a report that is made once. Its ``done`` lists the
                requests that had succeeded.

        Example:
            >>> report = client.reports.enable(monthly_report_id)
        """
        return self._do("reports.enable", {"report_id": report_id}, on_progress, timeout)

    def disable(
        self,
        report_id: str,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        timeout: float | None = None,
    ) -> types.Report:
        """Stops a monthly report from being made and sent.

        ``GET /api/2/reports/{report_id}``, ``PUT /api/2/reports/{report_id}``

        One that is off already is left as it is.

        Args:
            report_id: The report.
            on_progress: Is called with a ``tenantry.Progress`` whenever a request has succeeded, before
                each pause, and as bytes come.
            timeout: How many seconds the whole may take. No limit but the client's for each request when
                it is not given.

        Returns:
            The report as it is now. A ``types.Report``.

        Raises:
            tenantry.Error: An invalid argument for a report that is made once. Its ``done`` lists the
                requests that had succeeded.

        Example:
            >>> report = client.reports.disable(monthly_report_id)
        """
        return self._do("reports.disable", {"report_id": report_id}, on_progress, timeout)
