//! Reports: ordered, waited for, downloaded, and switched on and off where they come every month.

mod billing;
mod rows;
mod running;

use std::io::Write;
use std::time::Duration;

use serde::Deserialize;

use super::Procedure;
use crate::api::reports::Reports;
use crate::models::{
    FinishedReport, NewReportParameters, Report, ReportScheduleType, ReportScheduleUpdate,
    ReportUpdate, StoredReport,
};
use crate::{Error, Result};
use running::{finished, run, run_into};

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
    /// Those of the requests; kind [`Service`](crate::ErrorKind::Service) when a file could not be made.
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
    /// Those of the request, and kind [`Cancelled`](crate::ErrorKind::Cancelled) when the sink fails. What the sink has got by then is
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
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when there is not exactly one format; as for the two.
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
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a report that is made once; those of the two requests.
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
            let look = async {
                let now = steps.make(client.reports().get(&id)).await?;
                Ok(Some(now).filter(|now| now.schedule.enabled == on))
            };
            let call = client.reports().update(&id, &update);
            steps.make_or_find(call, look).await
        })
    }
}
