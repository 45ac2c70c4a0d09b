// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"io"
	"time"
)

// ReportsService is the type of [Client.Reports]. Usage reports: once or every month, kept for
// download or sent by e-mail.
type ReportsService struct{ conn *connection }

// Create orders a usage report, once or for every month.
//
//	POST /api/2/reports
//
// Generating takes a minute or two: ask `reports.stored` until every wanted format is `saved`, then
// `reports.download` it. `recipients` are needed where the report is sent.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - body: A report to order.
//
// It gives the settings of a report.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission), 415 (unsupported content type) and 500 (a failure of the service).
func (s *ReportsService) Create(ctx context.Context, body *NewReport) (*Report, error) {
	a := s.conn.ask(ctx, "reports.create")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Report](a, func() C.int32_t {
		return C.tenantry_reports_create(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Get fetches the settings of one report.
//
//	GET /api/2/reports/{report_id}
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - reportID: The report's id.
//
// It gives the settings of a report.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ReportsService) Get(ctx context.Context, reportID string) (*Report, error) {
	a := s.conn.ask(ctx, "reports.get")
	cReportID := a.text("report_id", reportID)
	return fetch[Report](a, func() C.int32_t {
		return C.tenantry_reports_get(a.client, cReportID, &a.call, &a.out, &a.err)
	})
}

// IDsForTenant fetches the ids of a tenant's reports.
//
//	GET /api/2/tenants/{tenant_id}/reports
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a list of ids.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ReportsService) IDsForTenant(ctx context.Context, tenantID string) (*IDList, error) {
	a := s.conn.ask(ctx, "reports.ids_for_tenant")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[IDList](a, func() C.int32_t {
		return C.tenantry_reports_ids_for_tenant(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Update changes a monthly report, or turns it off and on.
//
//	PUT /api/2/reports/{report_id}
//
// Only monthly reports can be changed, and of their parameters only `kind` and `level`.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - reportID: The report's id.
//   - body: What changes in a report.
//
// It gives the settings of a report.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
// (unsupported content type).
func (s *ReportsService) Update(ctx context.Context, reportID string, body *ReportUpdate) (*Report, error) {
	a := s.conn.ask(ctx, "reports.update")
	cReportID := a.text("report_id", reportID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Report](a, func() C.int32_t {
		return C.tenantry_reports_update(a.client, cReportID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Delete deletes a report.
//
//	DELETE /api/2/reports/{report_id}
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - reportID: The report's id.
//   - version: The version the report has now.
//
// The contract lists 401 (no valid credentials) and 403 (no permission).
func (s *ReportsService) Delete(ctx context.Context, reportID string, version int64) error {
	a := s.conn.ask(ctx, "reports.delete")
	cReportID := a.text("report_id", reportID)
	cVersion := a.number(version)
	return a.nothing(func() C.int32_t {
		return C.tenantry_reports_delete(a.client, cReportID, cVersion, &a.call, &a.out, &a.err)
	})
}

// Stored fetches the list of a report's files, finished or not.
//
//	GET /api/2/reports/{report_id}/stored
//
// One entry for each format. An entry stands there while its file is still being made.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - reportID: The report's id.
//
// It gives the files of a report.
//
// The contract lists 401 (no valid credentials) and 403 (no permission).
func (s *ReportsService) Stored(ctx context.Context, reportID string) (*StoredReportList, error) {
	a := s.conn.ask(ctx, "reports.stored")
	cReportID := a.text("report_id", reportID)
	return fetch[StoredReportList](a, func() C.int32_t {
		return C.tenantry_reports_stored(a.client, cReportID, &a.call, &a.out, &a.err)
	})
}

// Download downloads one file of a report, in the format it was generated in.
//
//	GET /api/2/reports/{report_id}/stored/{stored_report_id}
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - reportID: The report's id.
//   - storedReportID: The stored file's id, as `reports.stored` lists it.
//
// It gives the bytes of the file.
//
// The contract lists 401 (no valid credentials) and 403 (no permission).
func (s *ReportsService) Download(ctx context.Context, reportID string, storedReportID string) ([]byte, error) {
	a := s.conn.ask(ctx, "reports.download")
	cReportID := a.text("report_id", reportID)
	cStoredReportID := a.text("stored_report_id", storedReportID)
	return a.file(func() C.int32_t {
		return C.tenantry_reports_download(a.client, cReportID, cStoredReportID, &a.call, &a.out, &a.err)
	})
}

// Run orders a report that is made once and kept, and waits until its files are there.
//
// `reports.download_to` takes the ids of the files. When the answer to the order is lost, the
// report is looked for among those that were not there before, and never ordered twice. When
// waiting fails, the error tells the report's id, and `reports.wait_for_files` goes on.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/reports
//	POST /api/2/reports
//	GET /api/2/reports/{report_id}/stored
//	GET /api/2/reports/{report_id}
//
// It takes:
//
//   - parameters: What is to be in the report.
//
// It gives the report and its files.
//
// One of the kind `service` when a file could not be made.
func (s *ReportsService) Run(ctx context.Context, parameters *NewReportParameters, params *ReportsRunParams) (*FinishedReport, error) {
	a := s.conn.ask(ctx, "reports.run")
	cParameters, parametersLen := bodyOf(a, "parameters", parameters)
	given := params.given(a)
	return fetch[FinishedReport](a, func() C.int32_t {
		return C.tenantry_reports_run(a.client, cParameters, parametersLen, given, &a.call, &a.out, &a.err)
	})
}

// ReportsRunParams are the optional parameters of [ReportsService.Run].
type ReportsRunParams struct {
	// The time between two looks. 5 seconds when it is not given: a report takes a minute or two.
	PollEvery time.Duration
}

func (p *ReportsRunParams) given(a *ask) *C.tenantry_reports_run_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_reports_run_params{
		struct_size:   C.sizeof_tenantry_reports_run_params,
		poll_every_ms: a.milliseconds(p.PollEvery),
	}
}

// WaitForFiles waits until every file of a report is there.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/reports/{report_id}
//	GET /api/2/reports/{report_id}/stored
//
// It takes:
//
//   - reportID: The report.
//
// It gives the report and its files.
//
// One of the kind `service` when a file could not be made.
func (s *ReportsService) WaitForFiles(ctx context.Context, reportID string, params *ReportsWaitForFilesParams) (*FinishedReport, error) {
	a := s.conn.ask(ctx, "reports.wait_for_files")
	cReportID := a.text("report_id", reportID)
	given := params.given(a)
	return fetch[FinishedReport](a, func() C.int32_t {
		return C.tenantry_reports_wait_for_files(a.client, cReportID, given, &a.call, &a.out, &a.err)
	})
}

// ReportsWaitForFilesParams are the optional parameters of [ReportsService.WaitForFiles].
type ReportsWaitForFilesParams struct {
	// The time between two looks. 5 seconds when it is not given.
	PollEvery time.Duration
}

func (p *ReportsWaitForFilesParams) given(a *ask) *C.tenantry_reports_wait_for_files_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_reports_wait_for_files_params{
		struct_size:   C.sizeof_tenantry_reports_wait_for_files_params,
		poll_every_ms: a.milliseconds(p.PollEvery),
	}
}

// DownloadTo downloads a report's file of any length into a sink, piece by piece.
//
// What is in memory at any time is one piece. The request is sent again, when the connection
// breaks, only as long as the sink got nothing. A time limit of the client counts until the first
// bytes are there, and anew for all that follow.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/reports/{report_id}/stored/{stored_report_id}
//
// It takes:
//
//   - reportID: The report.
//   - storedReportID: The file, as `reports.stored` and `reports.run` tell it.
//   - sink: Where the file goes.
//
// It gives the file's length in bytes.
//
// When the download breaks off or the sink fails, the sink has got a part of the file.
func (s *ReportsService) DownloadTo(ctx context.Context, reportID string, storedReportID string, sink io.Writer) (int64, error) {
	a := s.conn.ask(ctx, "reports.download_to")
	cReportID := a.text("report_id", reportID)
	cStoredReportID := a.text("stored_report_id", storedReportID)
	cSink, sinkData := a.sinkOf(sink)
	return value[int64](a, func() C.int32_t {
		return C.tenantry_reports_download_to(a.client, cReportID, cStoredReportID, cSink, sinkData, &a.call, &a.out, &a.err)
	})
}

// RunTo orders a report in one format, waits for its file and downloads it into a sink.
//
// As `reports.run` and `reports.download_to` do.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/reports
//	POST /api/2/reports
//	GET /api/2/reports/{report_id}/stored
//	GET /api/2/reports/{report_id}/stored/{stored_report_id}
//	GET /api/2/reports/{report_id}
//
// It takes:
//
//   - parameters: What is to be in the report, in exactly one format.
//   - sink: Where the file goes.
//
// It gives the file that was downloaded.
//
// An invalid argument when there is not exactly one format.
func (s *ReportsService) RunTo(ctx context.Context, parameters *NewReportParameters, sink io.Writer, params *ReportsRunToParams) (*StoredReport, error) {
	a := s.conn.ask(ctx, "reports.run_to")
	cParameters, parametersLen := bodyOf(a, "parameters", parameters)
	cSink, sinkData := a.sinkOf(sink)
	given := params.given(a)
	return fetch[StoredReport](a, func() C.int32_t {
		return C.tenantry_reports_run_to(a.client, cParameters, parametersLen, cSink, sinkData, given, &a.call, &a.out, &a.err)
	})
}

// ReportsRunToParams are the optional parameters of [ReportsService.RunTo].
type ReportsRunToParams struct {
	// The time between two looks. 5 seconds when it is not given.
	PollEvery time.Duration
}

func (p *ReportsRunToParams) given(a *ask) *C.tenantry_reports_run_to_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_reports_run_to_params{
		struct_size:   C.sizeof_tenantry_reports_run_to_params,
		poll_every_ms: a.milliseconds(p.PollEvery),
	}
}

// BillingRows tells what a tenant's partners and customers are to be billed for in a period.
//
// Runs the report of the kind `usage_summary`, downloads its file and reads it.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/reports
//	POST /api/2/reports
//	GET /api/2/reports/{report_id}/stored
//	GET /api/2/reports/{report_id}/stored/{stored_report_id}
//	GET /api/2/reports/{report_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - start: The first day, as in `2026-01-01`.
//   - end: The last day, as in `2026-01-31`. It belongs to the period.
//
// It gives the rows.
//
// An invalid argument for days that are none or in the wrong order, an unknown level or format.
func (s *ReportsService) BillingRows(ctx context.Context, tenantID string, start string, end string, params *ReportsBillingRowsParams) ([]UsageRow, error) {
	a := s.conn.ask(ctx, "reports.billing_rows")
	cTenantID := a.text("tenant_id", tenantID)
	cStart := a.text("start", start)
	cEnd := a.text("end", end)
	given := params.given(a)
	return value[[]UsageRow](a, func() C.int32_t {
		return C.tenantry_reports_billing_rows(a.client, cTenantID, cStart, cEnd, given, &a.call, &a.out, &a.err)
	})
}

// ReportsBillingRowsParams are the optional parameters of [ReportsService.BillingRows].
type ReportsBillingRowsParams struct {
	// Whose usage: `itself`, `direct_partners`, `all_partners`, `all_customers` or `accounts`.
	// `direct_partners` when it is not given: the direct customers and partners.
	Level string

	// `json_v2_0` or `csv_v2_0`, which hold the same. `json_v2_0` when it is not given.
	Format string

	// Whether rows without any usage are given as well.
	WithZeroUsage *bool

	// Whether the rows have stock keeping units.
	ShowSKUs *bool

	// The time between two looks. 5 seconds when it is not given.
	PollEvery time.Duration
}

func (p *ReportsBillingRowsParams) given(a *ask) *C.tenantry_reports_billing_rows_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_reports_billing_rows_params{
		struct_size:     C.sizeof_tenantry_reports_billing_rows_params,
		level:           a.setting("level", p.Level),
		format:          a.setting("format", p.Format),
		with_zero_usage: a.truth(p.WithZeroUsage),
		show_skus:       a.truth(p.ShowSKUs),
		poll_every_ms:   a.milliseconds(p.PollEvery),
	}
}

// Rows reads the rows of a report's file that was made before.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/reports/{report_id}/stored
//	GET /api/2/reports/{report_id}/stored/{stored_report_id}
//
// It takes:
//
//   - reportID: The report.
//   - storedReportID: The file, in the format `json_v2_0` or `csv_v2_0`.
//
// It gives the rows.
//
// Not found when the report has no such file; an unexpected answer when the file holds no such
// rows.
func (s *ReportsService) Rows(ctx context.Context, reportID string, storedReportID string) ([]UsageRow, error) {
	a := s.conn.ask(ctx, "reports.rows")
	cReportID := a.text("report_id", reportID)
	cStoredReportID := a.text("stored_report_id", storedReportID)
	return value[[]UsageRow](a, func() C.int32_t {
		return C.tenantry_reports_rows(a.client, cReportID, cStoredReportID, &a.call, &a.out, &a.err)
	})
}

// Enable has a monthly report made and sent again.
//
// One that is on already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/reports/{report_id}
//	PUT /api/2/reports/{report_id}
//
// It takes:
//
//   - reportID: The report.
//
// It gives the report as it is now.
//
// An invalid argument for a report that is made once.
func (s *ReportsService) Enable(ctx context.Context, reportID string) (*Report, error) {
	a := s.conn.ask(ctx, "reports.enable")
	cReportID := a.text("report_id", reportID)
	return fetch[Report](a, func() C.int32_t {
		return C.tenantry_reports_enable(a.client, cReportID, &a.call, &a.out, &a.err)
	})
}

// Disable stops a monthly report from being made and sent.
//
// One that is off already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/reports/{report_id}
//	PUT /api/2/reports/{report_id}
//
// It takes:
//
//   - reportID: The report.
//
// It gives the report as it is now.
//
// An invalid argument for a report that is made once.
func (s *ReportsService) Disable(ctx context.Context, reportID string) (*Report, error) {
	a := s.conn.ask(ctx, "reports.disable")
	cReportID := a.text("report_id", reportID)
	return fetch[Report](a, func() C.int32_t {
		return C.tenantry_reports_disable(a.client, cReportID, &a.call, &a.out, &a.err)
	})
}
