// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on reports: `tenantry_reports_...`.

use std::ffi::{c_char, c_void};

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::callbacks::tenantry_sink_callback;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::params::{Params, Query, Versioned};
use crate::response::tenantry_response;
use crate::run::{Arg, Run};

/// Orders a usage report, once or for every month.
///
/// POST /api/2/reports
///
/// Generating takes a minute or two: ask `reports.stored` until every wanted format is `saved`,
/// then `reports.download` it. `recipients` are needed where the report is sent.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param body JSON of a NewReport. A report to order. Fields: `result_action`, `parameters`,
///   `schedule`; optional: `recipients`, `generation_date`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Report. The settings of a report. Fields: `id`,
///   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
///   take), 401 (no valid credentials), 403 (no permission), 415 (unsupported content type) and 500
///   (a failure of the service).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"parameters": {"kind": "usage_summary",
/// //     "tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae", "level": "direct_partners",
/// //     "formats": ["csv_v2_0"], "period": {"start": "2026-01-01", "end": "2026-01-31"}},
/// //     "schedule": {"type": "once"}, "result_action": "save"}
/// code = tenantry_reports_create(client, body, body_len, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_create(
    client: *const tenantry_client,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REPORTS_CREATE)
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Fetches the settings of one report.
///
/// GET /api/2/reports/{report_id}
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param report_id The report's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Report. The settings of a report. Fields: `id`,
///   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_get(
    client: *const tenantry_client,
    report_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REPORTS_GET)
            .path(&[report_id])
            .send(client, call, out, error)
    }
}

/// Fetches the ids of a tenant's reports.
///
/// GET /api/2/tenants/{tenant_id}/reports
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param tenant_id The tenant's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of an IdList. A list of ids. Fields: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission) and 404 (not found).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_ids_for_tenant(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REPORTS_IDS_FOR_TENANT)
            .path(&[tenant_id])
            .send(client, call, out, error)
    }
}

/// Changes a monthly report, or turns it off and on.
///
/// PUT /api/2/reports/{report_id}
///
/// Only monthly reports can be changed, and of their parameters only `kind` and `level`.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param report_id The report's id.
/// @param body JSON of a ReportUpdate. What changes in a report. Fields, all optional:
///   `recipients`, `parameters`, `schedule`.
/// @param body_len The length of the body in bytes.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a Report. The settings of a report. Fields: `id`,
///   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
///   permission), 404 (not found) and 415 (unsupported content type).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // body: {"schedule": {"enabled": false}}
/// code = tenantry_reports_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
///     NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_update(
    client: *const tenantry_client,
    report_id: *const c_char,
    body: *const u8,
    body_len: usize,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REPORTS_UPDATE)
            .path(&[report_id])
            .body(body, body_len)
            .send(client, call, out, error)
    }
}

/// Deletes a report.
///
/// DELETE /api/2/reports/{report_id}
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param report_id The report's id.
/// @param version The version the report has now. In decimal.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer, which has no body.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
///   (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_delete(
    client: *const tenantry_client,
    report_id: *const c_char,
    version: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REPORTS_DELETE)
            .path(&[report_id])
            .query(&[("version", version)])
            .send(client, call, out, error)
    }
}

/// Fetches the list of a report's files, finished or not.
///
/// GET /api/2/reports/{report_id}/stored
///
/// One entry for each format. An entry stands there while its file is still being made.
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param report_id The report's id.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: JSON of a StoredReportList. The files of a report. Fields, all
///   optional: `items`.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
///   (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_stored(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
///     &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_stored(
    client: *const tenantry_client,
    report_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REPORTS_STORED)
            .path(&[report_id])
            .send(client, call, out, error)
    }
}

/// Downloads one file of a report, in the format it was generated in.
///
/// GET /api/2/reports/{report_id}/stored/{stored_report_id}
///
/// Takes an access token: a login and password sent as HTTP Basic do not do.
///
/// @param client The client.
/// @param report_id The report's id.
/// @param stored_report_id The stored file's id, as `reports.stored` lists it.
/// @param call How the call is made, or NULL.
/// @param out Gets the answer: the bytes of the file.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
///   (no permission).
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_download(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
///     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_download(
    client: *const tenantry_client,
    report_id: *const c_char,
    stored_report_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Ask::of(&operations::REPORTS_DOWNLOAD)
            .path(&[report_id, stored_report_id])
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_reports_run(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_reports_run_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_reports_run_params {
    /// `sizeof(tenantry_reports_run_params)`.
    pub struct_size: usize,
    /// Milliseconds between two looks. 5000 when it is not given: a report takes a minute or two.
    pub poll_every_ms: *const i64,
}

unsafe impl Versioned for tenantry_reports_run_params {}

impl Params for tenantry_reports_run_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.number("poll_every_ms", self.poll_every_ms);
        }
    }
}

/// Orders a report that is made once and kept, and waits until its files are there.
///
/// `reports.download_to` takes the ids of the files. When the answer to the order is lost, the
/// report is looked for among those that were not there before, and never ordered twice. When
/// waiting fails, the error tells the report's id, and `reports.wait_for_files` goes on.
///
/// Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET
/// /api/2/reports/{report_id}/stored, GET /api/2/reports/{report_id}.
///
/// @param client The client.
/// @param parameters JSON of a NewReportParameters. What is to be in the report. Fields:
///   `tenant_id`, `level`, `kind`; optional: `formats`, `period`, `hide_zero_usage`, `show_skus`.
/// @param parameters_len The length of `parameters` in bytes.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a FinishedReport. The report and its files. Fields:
///   `report`, `files`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. One of the kind `service` when a file could not be
///   made.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // parameters: {"tenant_id": "<root_id>", "kind": "usage_current", "level": "direct_partners",
/// //     "formats": ["csv", "json_v2_0"]}
/// tenantry_reports_run_params params = {.struct_size = sizeof params,
///     .poll_every_ms = &(int64_t){10}};
/// code = tenantry_reports_run(client, parameters, parameters_len, &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_run(
    client: *const tenantry_client,
    parameters: *const u8,
    parameters_len: usize,
    params: *const tenantry_reports_run_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(61, &[("parameters", Arg::Json(parameters, parameters_len))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_reports_wait_for_files(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_reports_wait_for_files_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_reports_wait_for_files_params {
    /// `sizeof(tenantry_reports_wait_for_files_params)`.
    pub struct_size: usize,
    /// Milliseconds between two looks. 5000 when it is not given.
    pub poll_every_ms: *const i64,
}

unsafe impl Versioned for tenantry_reports_wait_for_files_params {}

impl Params for tenantry_reports_wait_for_files_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.number("poll_every_ms", self.poll_every_ms);
        }
    }
}

/// Waits until every file of a report is there.
///
/// Requests: GET /api/2/reports/{report_id}, GET /api/2/reports/{report_id}/stored.
///
/// @param client The client.
/// @param report_id The report.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a FinishedReport. The report and its files. Fields:
///   `report`, `files`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. One of the kind `service` when a file could not be
///   made.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_reports_wait_for_files_params params = {.struct_size = sizeof params,
///     .poll_every_ms = &(int64_t){10}};
/// code = tenantry_reports_wait_for_files(client, report_id, &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_wait_for_files(
    client: *const tenantry_client,
    report_id: *const c_char,
    params: *const tenantry_reports_wait_for_files_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(62, &[("report_id", Arg::Text(report_id))])
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Downloads a report's file of any length into a sink, piece by piece.
///
/// What is in memory at any time is one piece. The request is sent again, when the connection
/// breaks, only as long as the sink got nothing. A time limit of the client counts until the first
/// bytes are there, and anew for all that follow.
///
/// Requests: GET /api/2/reports/{report_id}/stored/{stored_report_id}.
///
/// @param client The client.
/// @param report_id The report.
/// @param stored_report_id The file, as `reports.stored` and `reports.run` tell it.
/// @param sink Where the file goes.
/// @param sink_data What `sink` is given.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a number. The file's length in bytes.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. When the download breaks off or the sink fails, the
///   sink has got a part of the file.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_download_to(client, report_id, file_id, tenantry_write_to_fd, &fd, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_download_to(
    client: *const tenantry_client,
    report_id: *const c_char,
    stored_report_id: *const c_char,
    sink: tenantry_sink_callback,
    sink_data: *mut c_void,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                63,
                &[
                    ("report_id", Arg::Text(report_id)),
                    ("stored_report_id", Arg::Text(stored_report_id)),
                    ("sink", Arg::Sink(sink, sink_data)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_reports_run_to(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_reports_run_to_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_reports_run_to_params {
    /// `sizeof(tenantry_reports_run_to_params)`.
    pub struct_size: usize,
    /// Milliseconds between two looks. 5000 when it is not given.
    pub poll_every_ms: *const i64,
}

unsafe impl Versioned for tenantry_reports_run_to_params {}

impl Params for tenantry_reports_run_to_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.number("poll_every_ms", self.poll_every_ms);
        }
    }
}

/// Orders a report in one format, waits for its file and downloads it into a sink.
///
/// As `reports.run` and `reports.download_to` do.
///
/// Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET
/// /api/2/reports/{report_id}/stored, GET /api/2/reports/{report_id}/stored/{stored_report_id}, GET
/// /api/2/reports/{report_id}.
///
/// @param client The client.
/// @param parameters JSON of a NewReportParameters. What is to be in the report, in exactly one
///   format. Fields: `tenant_id`, `level`, `kind`; optional: `formats`, `period`,
///   `hide_zero_usage`, `show_skus`.
/// @param parameters_len The length of `parameters` in bytes.
/// @param sink Where the file goes.
/// @param sink_data What `sink` is given.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a StoredReport. The file that was downloaded. Fields:
///   `report_format`, `created_at`, `status`; optional: `id`, `size`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument when there is not exactly one
///   format.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// // parameters: {"tenant_id": "<root_id>", "kind": "usage_current", "level": "direct_partners",
/// //     "formats": ["csv"]}
/// tenantry_reports_run_to_params params = {.struct_size = sizeof params,
///     .poll_every_ms = &(int64_t){10}};
/// code = tenantry_reports_run_to(client, parameters, parameters_len, tenantry_write_to_fd, &fd,
///     &params, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_run_to(
    client: *const tenantry_client,
    parameters: *const u8,
    parameters_len: usize,
    sink: tenantry_sink_callback,
    sink_data: *mut c_void,
    params: *const tenantry_reports_run_to_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                64,
                &[
                    ("parameters", Arg::Json(parameters, parameters_len)),
                    ("sink", Arg::Sink(sink, sink_data)),
                ],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Optional parameters of tenantry_reports_billing_rows(). Zero the struct, set `struct_size` to
/// `sizeof(tenantry_reports_billing_rows_params)`, then set what you need.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_reports_billing_rows_params {
    /// `sizeof(tenantry_reports_billing_rows_params)`.
    pub struct_size: usize,
    /// Whose usage: `itself`, `direct_partners`, `all_partners`, `all_customers` or `accounts`.
    /// `direct_partners` when it is not given: the direct customers and partners.
    pub level: *const c_char,
    /// `json_v2_0` or `csv_v2_0`, which hold the same. `json_v2_0` when it is not given.
    pub format: *const c_char,
    /// Whether rows without any usage are given as well.
    pub with_zero_usage: i32,
    /// Whether the rows have stock keeping units.
    pub show_skus: i32,
    /// Milliseconds between two looks. 5000 when it is not given.
    pub poll_every_ms: *const i64,
}

unsafe impl Versioned for tenantry_reports_billing_rows_params {}

impl Params for tenantry_reports_billing_rows_params {
    unsafe fn write(&self, query: &mut Query) {
        unsafe {
            query.text("level", self.level);
            query.text("format", self.format);
            query.boolean("with_zero_usage", self.with_zero_usage);
            query.boolean("show_skus", self.show_skus);
            query.number("poll_every_ms", self.poll_every_ms);
        }
    }
}

/// Tells what a tenant's partners and customers are to be billed for in a period.
///
/// Runs the report of the kind `usage_summary`, downloads its file and reads it.
///
/// Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET
/// /api/2/reports/{report_id}/stored, GET /api/2/reports/{report_id}/stored/{stored_report_id}, GET
/// /api/2/reports/{report_id}.
///
/// @param client The client.
/// @param tenant_id The tenant.
/// @param start The first day, as in `2026-01-01`.
/// @param end The last day, as in `2026-01-31`. It belongs to the period.
/// @param params The optional parameters, or NULL.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of UsageRow. The rows. Fields: `tenant_id`,
///   `application_id`, `name`, `absolute`, `delta`, `effective`; optional: `date`, `tenant_kind`,
///   `user_id`, `user_login`, `infra_id`, `infra_owner_id`, `infra_backend_type`, `edition`, `sku`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for days that are none or in the
///   wrong order, an unknown level or format.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// tenantry_reports_billing_rows_params params = {.struct_size = sizeof params,
///     .poll_every_ms = &(int64_t){10}};
/// code = tenantry_reports_billing_rows(client, root_id, "2026-01-01", "2026-01-31", &params, NULL,
///     &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_billing_rows(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    start: *const c_char,
    end: *const c_char,
    params: *const tenantry_reports_billing_rows_params,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                65,
                &[
                    ("tenant_id", Arg::Text(tenant_id)),
                    ("start", Arg::Text(start)),
                    ("end", Arg::Text(end)),
                ],
            )
            .options(&params)
            .send(client, call, out, error)
    }
}

/// Reads the rows of a report's file that was made before.
///
/// Requests: GET /api/2/reports/{report_id}/stored, GET
/// /api/2/reports/{report_id}/stored/{stored_report_id}.
///
/// @param client The client.
/// @param report_id The report.
/// @param stored_report_id The file, in the format `json_v2_0` or `csv_v2_0`.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a list of UsageRow. The rows. Fields: `tenant_id`,
///   `application_id`, `name`, `absolute`, `delta`, `effective`; optional: `date`, `tenant_kind`,
///   `user_id`, `user_login`, `infra_id`, `infra_owner_id`, `infra_backend_type`, `edition`, `sku`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. Not found when the report has no such file; an
///   unexpected answer when the file holds no such rows.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_rows(client, report_id, file_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_rows(
    client: *const tenantry_client,
    report_id: *const c_char,
    stored_report_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(
                66,
                &[
                    ("report_id", Arg::Text(report_id)),
                    ("stored_report_id", Arg::Text(stored_report_id)),
                ],
            )
            .send(client, call, out, error)
    }
}

/// Has a monthly report made and sent again.
///
/// One that is on already is left as it is.
///
/// Requests: GET /api/2/reports/{report_id}, PUT /api/2/reports/{report_id}.
///
/// @param client The client.
/// @param report_id The report.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Report. The report as it is now. Fields: `id`,
///   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a report that is made once.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_enable(client, monthly_report_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_enable(
    client: *const tenantry_client,
    report_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(67, &[("report_id", Arg::Text(report_id))])
            .send(client, call, out, error)
    }
}

/// Stops a monthly report from being made and sent.
///
/// One that is off already is left as it is.
///
/// Requests: GET /api/2/reports/{report_id}, PUT /api/2/reports/{report_id}.
///
/// @param client The client.
/// @param report_id The report.
/// @param call How the call is made, or NULL. Progress is told.
/// @param out Gets the result: JSON of a Report. The report as it is now. Fields: `id`,
///   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
/// @param error Gets what went wrong; tenantry_error_done() tells what was done before.
/// @return TENANTRY_OK, or why it failed. An invalid argument for a report that is made once.
///
/// Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
/// free it with tenantry_response_free() and tenantry_error_free().
///
/// ```c
/// code = tenantry_reports_disable(client, monthly_report_id, NULL, &out, &error);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_reports_disable(
    client: *const tenantry_client,
    report_id: *const c_char,
    call: *const tenantry_call,
    out: *mut *mut tenantry_response,
    error: *mut *mut tenantry_error,
) -> i32 {
    unsafe {
        Run::of(68, &[("report_id", Arg::Text(report_id))])
            .send(client, call, out, error)
    }
}
