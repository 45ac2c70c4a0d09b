// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// ReportsService: usage reports: once or every month, kept for download or sent by e-mail.
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
	cBody, bodyLen := bodyOf(a, body)
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
	cBody, bodyLen := bodyOf(a, body)
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
