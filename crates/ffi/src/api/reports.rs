// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The functions on reports: `tenantry_reports_...`.

use std::ffi::c_char;

use tenantry::api::operations;

use crate::ask::Ask;
use crate::call::tenantry_call;
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::response::tenantry_response;

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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
/// Blocks until the answer is there or the time is over. Any number of threads may use the client
/// at once. What `out` and `error` get is yours: free it with tenantry_response_free() and
/// tenantry_error_free().
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
