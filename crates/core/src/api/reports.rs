// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.reports()`.

use bytes::Bytes;

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, Raw, models};

/// Usage reports: once or every month, kept for download or sent by e-mail.
///
/// `client.reports()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Reports<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Usage reports: once or every month, kept for download or sent by e-mail.
    #[must_use]
    pub fn reports(&self) -> Reports<'_> {
        Reports { client: self }
    }
}

impl Reports<'_> {
    /// Orders a usage report, once or for every month.
    ///
    /// `POST /api/2/reports`
    ///
    /// Generating takes a minute or two: ask `reports.stored` until every wanted format is `saved`,
    /// then `reports.download` it. `recipients` are needed where the report is sent.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewReport`](models::NewReport): A report to order.
    ///
    /// # Returns
    ///
    /// [`Report`](models::Report): The settings of a report.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission), 415 (unsupported content type) and 500 (a failure of the service). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{NewReport, NewReportParameters, NewReportSchedule, ReportFormat, ReportKind, ReportLevel, ReportPeriod, ReportResultAction, ReportScheduleType};
    ///
    /// let body = NewReport {
    ///     parameters: NewReportParameters {
    ///         kind: ReportKind::UsageSummary,
    ///         tenant_id: "ede9f834-70b3-476c-83d9-736f9f8c7dae".into(),
    ///         level: ReportLevel::DirectPartners,
    ///         formats: Some(vec![ReportFormat::CsvV20]),
    ///         period: Some(ReportPeriod {
    ///             start: "2026-01-01".into(),
    ///             end: "2026-01-31".into(),
    ///             ..Default::default()
    ///         }),
    ///         ..Default::default()
    ///     },
    ///     schedule: NewReportSchedule {
    ///         r#type: ReportScheduleType::Once,
    ///         ..Default::default()
    ///     },
    ///     result_action: ReportResultAction::Save,
    ///     ..Default::default()
    /// };
    /// let report = client.reports().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewReport) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches the settings of one report.
    ///
    /// `GET /api/2/reports/{report_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `report_id`: The report's id.
    ///
    /// # Returns
    ///
    /// [`Report`](models::Report): The settings of a report.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let report = client.reports().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, report_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[report_id.as_ref()])
    }

    /// Fetches the ids of a tenant's reports.
    ///
    /// `GET /api/2/tenants/{tenant_id}/reports`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    ///
    /// # Returns
    ///
    /// [`IdList`](models::IdList): A list of ids.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let id_list = client
    ///     .reports()
    ///     .ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn ids_for_tenant(&self, tenant_id: impl AsRef<str>) -> Call<IdsForTenant> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Changes a monthly report, or turns it off and on.
    ///
    /// `PUT /api/2/reports/{report_id}`
    ///
    /// Only monthly reports can be changed, and of their parameters only `kind` and `level`.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `report_id`: The report's id.
    /// - `body`: [`ReportUpdate`](models::ReportUpdate): What changes in a report.
    ///
    /// # Returns
    ///
    /// [`Report`](models::Report): The settings of a report.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    /// (unsupported content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{ReportScheduleUpdate, ReportUpdate};
    ///
    /// let body = ReportUpdate {
    ///     schedule: Some(ReportScheduleUpdate {
    ///         enabled: false,
    ///         ..Default::default()
    ///     }),
    ///     ..Default::default()
    /// };
    /// let report = client
    ///     .reports()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        report_id: impl AsRef<str>,
        body: &models::ReportUpdate,
    ) -> Call<Update> {
        Call::new(self.client, &[report_id.as_ref()]).json_or_form_body(body)
    }

    /// Deletes a report.
    ///
    /// `DELETE /api/2/reports/{report_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `report_id`: The report's id.
    /// - `version`: The version the report has now.
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials) and 403 (no permission). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// client.reports().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, report_id: impl AsRef<str>, version: i64) -> Call<Delete> {
        Call::new(self.client, &[report_id.as_ref()]).query("version", version)
    }

    /// Fetches the list of a report's files, finished or not.
    ///
    /// `GET /api/2/reports/{report_id}/stored`
    ///
    /// One entry for each format. An entry stands there while its file is still being made.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `report_id`: The report's id.
    ///
    /// # Returns
    ///
    /// [`StoredReportList`](models::StoredReportList): The files of a report.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials) and 403 (no permission). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let stored_report_list = client
    ///     .reports()
    ///     .stored("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn stored(&self, report_id: impl AsRef<str>) -> Call<Stored> {
        Call::new(self.client, &[report_id.as_ref()])
    }

    /// Downloads one file of a report, in the format it was generated in.
    ///
    /// `GET /api/2/reports/{report_id}/stored/{stored_report_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `report_id`: The report's id.
    /// - `stored_report_id`: The stored file's id, as `reports.stored` lists it.
    ///
    /// # Returns
    ///
    /// The bytes of the file.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials) and 403 (no permission). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let file = client
    ///     .reports()
    ///     .download(
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     )
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn download(
        &self,
        report_id: impl AsRef<str>,
        stored_report_id: impl AsRef<str>,
    ) -> Call<Download> {
        Call::new(self.client, &[report_id.as_ref(), stored_report_id.as_ref()])
    }
}

/// `reports.create`
#[derive(Debug)]
pub struct Create;

impl Endpoint for Create {
    type Output = models::Report;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REPORTS_CREATE;
}

/// `reports.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::Report;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REPORTS_GET;
}

/// `reports.ids_for_tenant`
#[derive(Debug)]
pub struct IdsForTenant;

impl Endpoint for IdsForTenant {
    type Output = models::IdList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REPORTS_IDS_FOR_TENANT;
}

/// `reports.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::Report;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REPORTS_UPDATE;
}

/// `reports.delete`
#[derive(Debug)]
pub struct Delete;

impl Endpoint for Delete {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::REPORTS_DELETE;
}

/// `reports.stored`
#[derive(Debug)]
pub struct Stored;

impl Endpoint for Stored {
    type Output = models::StoredReportList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REPORTS_STORED;
}

/// `reports.download`
#[derive(Debug)]
pub struct Download;

impl Endpoint for Download {
    type Output = Bytes;
    type Format = Raw;
    const OPERATION: &'static Operation = &operations::REPORTS_DOWNLOAD;
}
