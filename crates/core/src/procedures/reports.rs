//! Reports: ordered, waited for, downloaded, and switched on and off where they come every month.

mod billing;
mod rows;

use std::io::Write;
use std::time::Duration;

use serde::Deserialize;

use super::{Procedure, Steps};
use crate::api::reports::Reports;
use crate::models::{
    FinishedReport, NewReport, NewReportParameters, NewReportSchedule, Report, ReportFormat,
    ReportParameters, ReportResultAction, ReportScheduleType, ReportScheduleUpdate, ReportUpdate,
    StoredReport, StoredReportStatus,
};
use crate::operation::Operation;
use crate::{Client, Endpoint, Error, ErrorKind, Result, api};

pub use billing::BillingOptions;

/// How a report is waited for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReportWait {
    /// Milliseconds between two looks. 5000 when it is not given: a report takes a minute or two.
    pub poll_every_ms: Option<i64>,
}

impl ReportWait {
    fn pause(&self) -> Result<Duration> {
        let millis = self.poll_every_ms.unwrap_or(5_000);
        u64::try_from(millis)
            .map(Duration::from_millis)
            .map_err(|_| Error::invalid_argument("poll_every_ms: expected 0 or more"))
    }
}

impl Reports<'_> {
    /// Orders a report that is made once and kept, and waits until its files are there. Their ids are for
    /// [`download_to`](Reports::download_to).
    ///
    /// When the answer to the order is lost, the report is looked for among those that were not there before. When waiting fails,
    /// the error tells the report's id, and [`wait_for_files`](Reports::wait_for_files) goes on.
    ///
    /// Requests: `GET /tenants/{tenant_id}/reports`, `POST /reports`, and `GET /reports/{report_id}/stored` until every file is
    /// `saved`.
    ///
    /// # Errors
    /// Those of the requests; kind [`Service`](ErrorKind::Service) when a file could not be made.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let tenant_id = sandbox.tenant_id();
    /// use tenantry::models::{NewReportParameters, ReportFormat, ReportKind, ReportLevel};
    /// use tenantry::procedures::ReportWait;
    ///
    /// let wanted = NewReportParameters {
    ///     tenant_id,
    ///     kind: ReportKind::UsageCurrent,
    ///     level: ReportLevel::DirectPartners,
    ///     formats: Some(vec![ReportFormat::Html, ReportFormat::JsonV20]),
    ///     ..Default::default()
    /// };
    /// let wait = ReportWait { poll_every_ms: Some(10) };
    /// let made = client.reports().run(wanted, wait).wait()?;
    /// assert_eq!(made.files.len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn run(
        &self,
        parameters: NewReportParameters,
        wait: ReportWait,
    ) -> Procedure<FinishedReport> {
        let client = self.client.clone();
        Procedure::new(|steps| async move { run(&steps, &client, parameters, &wait).await })
    }

    /// Waits until every file of a report is there.
    ///
    /// Requests: `GET /reports/{report_id}`, and `GET /reports/{report_id}/stored` until every file is `saved`.
    ///
    /// # Errors
    /// As for [`Reports::run`].
    pub fn wait_for_files(
        &self,
        report_id: impl Into<String>,
        wait: ReportWait,
    ) -> Procedure<FinishedReport> {
        let (client, id) = (self.client.clone(), report_id.into());
        Procedure::new(|steps| async move {
            let pause = wait.pause()?;
            let report = steps.make(client.reports().get(&id)).await?;
            finished(&steps, &client, report, pause).await
        })
    }

    /// Downloads a report's file of any length into a sink: a file, a socket, anything that takes bytes. What is in memory at
    /// any time is one piece of it. Gives the file's length in bytes.
    ///
    /// The request is sent again, when the connection breaks, only as long as the sink got nothing. A time limit counts until
    /// the first bytes are there, and anew for all that follow.
    ///
    /// Requests: `GET /reports/{report_id}/stored/{stored_report_id}`.
    ///
    /// # Errors
    /// Those of the request, and kind [`Cancelled`](ErrorKind::Cancelled) when the sink fails. What the sink has got by then is
    /// a part of the file.
    pub fn download_to(
        &self,
        report_id: impl Into<String>,
        stored_report_id: impl Into<String>,
        mut sink: impl Write + Send + 'static,
    ) -> Procedure<u64> {
        let (client, report, stored) = (
            self.client.clone(),
            report_id.into(),
            stored_report_id.into(),
        );
        Procedure::new(|steps| async move {
            let call = client.reports().download(&report, &stored);
            steps.pour(call, &mut sink).await
        })
    }

    /// Orders a report in one format, waits for its file and downloads it into a sink. See [`Reports::run`] and
    /// [`Reports::download_to`].
    ///
    /// Requests: `GET /tenants/{tenant_id}/reports`, `POST /reports`, `GET /reports/{report_id}/stored` until the file is
    /// `saved`, `GET /reports/{report_id}/stored/{stored_report_id}`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) when there is not exactly one format; as for the two.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let tenant_id = sandbox.tenant_id();
    /// # let path = std::env::temp_dir().join(format!("tenantry-usage-{}.csv", std::process::id()));
    /// use tenantry::models::{NewReportParameters, ReportFormat, ReportKind, ReportLevel};
    /// use tenantry::procedures::ReportWait;
    ///
    /// let wanted = NewReportParameters {
    ///     tenant_id,
    ///     kind: ReportKind::UsageCurrent,
    ///     level: ReportLevel::DirectPartners,
    ///     formats: Some(vec![ReportFormat::Csv]),
    ///     ..Default::default()
    /// };
    /// let file = std::fs::File::create(&path)?;
    /// client.reports().run_to(wanted, file, ReportWait { poll_every_ms: Some(10) }).wait()?;
    /// assert!(std::fs::read_to_string(&path)?.starts_with("Tenant,"));
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn run_to(
        &self,
        parameters: NewReportParameters,
        mut sink: impl Write + Send + 'static,
        wait: ReportWait,
    ) -> Procedure<StoredReport> {
        let client = self.client.clone();
        Procedure::new(|steps| async move {
            run_into(&steps, &client, parameters, &mut sink, &wait).await
        })
    }

    /// Has a monthly report made and sent again. One that is on already is left as it is.
    ///
    /// Requests: `GET /reports/{report_id}`, and `PUT /reports/{report_id}` unless it is on.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for a report that is made once; those of the two requests.
    pub fn enable(&self, report_id: impl Into<String>) -> Procedure<Report> {
        self.switch(report_id.into(), true)
    }

    /// Stops a monthly report from being made and sent. One that is off already is left as it is.
    ///
    /// Requests: `GET /reports/{report_id}`, and `PUT /reports/{report_id}` unless it is off.
    ///
    /// # Errors
    /// As for [`Reports::enable`].
    pub fn disable(&self, report_id: impl Into<String>) -> Procedure<Report> {
        self.switch(report_id.into(), false)
    }

    fn switch(&self, id: String, on: bool) -> Procedure<Report> {
        let client = self.client.clone();
        Procedure::new(move |steps| async move {
            let report = steps.make(client.reports().get(&id)).await?;
            if report.schedule.r#type == ReportScheduleType::Once {
                return Err(Error::invalid_argument(
                    "report_id: expected a monthly report, which alone is switched on and off",
                ));
            }
            if report.schedule.enabled == on {
                return Ok(report);
            }
            let update = ReportUpdate {
                schedule: Some(ReportScheduleUpdate {
                    enabled: on,
                    ..Default::default()
                }),
                ..Default::default()
            };
            steps.make(client.reports().update(&id, &update)).await
        })
    }
}

async fn run(
    steps: &Steps,
    client: &Client,
    parameters: NewReportParameters,
    wait: &ReportWait,
) -> Result<FinishedReport> {
    let pause = wait.pause()?;
    let report = order(steps, client, parameters).await?;
    finished(steps, client, report, pause).await
}

async fn run_into(
    steps: &Steps,
    client: &Client,
    parameters: NewReportParameters,
    sink: &mut (dyn Write + Send),
    wait: &ReportWait,
) -> Result<StoredReport> {
    if parameters.formats.as_ref().map(Vec::len) != Some(1) {
        return Err(Error::invalid_argument(
            "formats: expected exactly one, since there is one sink",
        ));
    }
    let made = run(steps, client, parameters, wait).await?;
    let report = made.report.id;
    let file = made.files.into_iter().next_back();
    let file = file.ok_or_else(|| unmade(&report, "it has no file"))?;
    let id = file.id.clone().unwrap_or_default();
    let call = client.reports().download(&report, &id);
    steps.pour(call, sink).await?;
    Ok(file)
}

/// Orders a report, and looks for it when the answer is lost: among those that were not there before.
async fn order(steps: &Steps, client: &Client, parameters: NewReportParameters) -> Result<Report> {
    let reports = client.reports();
    let listing = || reports.ids_for_tenant(&parameters.tenant_id);
    let before = steps.make(listing()).await?.items;
    let new = NewReport {
        parameters: parameters.clone(),
        result_action: ReportResultAction::Save,
        schedule: NewReportSchedule {
            r#type: ReportScheduleType::Once,
            ..Default::default()
        },
        ..Default::default()
    };
    let lost = match steps.make(reports.create(&new)).await {
        Err(error) if !error.outcome_known() => error,
        result => return result,
    };
    for id in steps.make(listing()).await?.items {
        if before.contains(&id) {
            continue;
        }
        let report = steps.make(reports.get(&id)).await?;
        if is_what_was_ordered(&report.parameters, &parameters) {
            return Ok(report);
        }
    }
    Err(lost)
}

fn is_what_was_ordered(made: &ReportParameters, wanted: &NewReportParameters) -> bool {
    let same_formats = |formats: &Vec<ReportFormat>| {
        formats.iter().all(|format| made.formats.contains(format))
            && made.formats.iter().all(|format| formats.contains(format))
    };
    let same_days = |period: &crate::models::ReportPeriod| {
        (&made.period.start, &made.period.end) == (&period.start, &period.end)
    };
    (&made.kind, &made.level) == (&wanted.kind, &wanted.level)
        && wanted.formats.as_ref().is_none_or(same_formats)
        && wanted.period.as_ref().is_none_or(same_days)
}

/// Looks until every file is there.
async fn finished(
    steps: &Steps,
    client: &Client,
    report: Report,
    pause: Duration,
) -> Result<FinishedReport> {
    const STORED: &Operation = api::reports::Stored::OPERATION;
    let mut looks = 0;
    loop {
        let stored = steps.make(client.reports().stored(&report.id)).await;
        let files = stored.map_err(|error| error.noting(&going_on(&report.id)))?;
        let files = files.items.unwrap_or_default();
        if let Some(failed) = files
            .iter()
            .find(|file| file.status == StoredReportStatus::Failed)
        {
            let format = failed.report_format.as_str();
            return Err(unmade(&report.id, &format!("its {format} file failed")));
        }
        let saved = |format: &ReportFormat| {
            files.iter().any(|file| {
                file.report_format == *format && file.status == StoredReportStatus::Saved
            })
        };
        if !files.is_empty() && report.parameters.formats.iter().all(saved) {
            return Ok(FinishedReport {
                report,
                files,
                ..Default::default()
            });
        }
        looks += 1;
        let waited = steps.pause(STORED.name, looks, pause).await;
        waited.map_err(|error| error.noting(&going_on(&report.id)))?;
    }
}

fn going_on(id: &str) -> String {
    format!("report {id} was ordered: reports.wait_for_files goes on with it")
}

fn unmade(id: &str, why: &str) -> Error {
    Error::new(
        ErrorKind::Service,
        format!("report {id} could not be made: {why}"),
    )
}
