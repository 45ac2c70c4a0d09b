//! What is billed: the rows of a period.

use serde::Deserialize;

use super::{ReportWait, rows, run_into};
use crate::api::reports::Reports;
use crate::models::{
    NewReportParameters, ReportFormat, ReportKind, ReportLevel, ReportPeriod, UsageRow,
};
use crate::procedures::Procedure;
use crate::{Error, ErrorKind, Result};

/// What the rows of a period are to be.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BillingOptions {
    /// Whose usage: `itself`, `direct_partners`, `all_partners`, `all_customers` or `accounts`. `direct_partners`, which are the
    /// direct customers and partners, when it is not given.
    pub level: Option<String>,
    /// `json_v2_0` or `csv_v2_0`, which hold the same. `json_v2_0` when it is not given.
    pub format: Option<String>,
    /// Has rows without any usage as well.
    pub with_zero_usage: Option<bool>,
    /// Has the stock keeping units in the rows.
    pub show_skus: Option<bool>,
    /// Milliseconds between two looks. 5000 when it is not given.
    pub poll_every_ms: Option<i64>,
}

impl Reports<'_> {
    /// What a tenant's partners and customers are to be billed for in a period: runs the report, reads its file and gives the
    /// rows. The first and the last day are dates such as `2026-01-31`, and both belong to the period.
    ///
    /// Requests: as for [`Reports::run_to`].
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for days that are none or in the wrong order, and for an unknown level
    /// or format; kind [`Decode`](ErrorKind::Decode) when the file cannot be read; those of the requests.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let tenant_id = sandbox.tenant_id();
    /// # use tenantry::procedures::BillingOptions;
    /// let options = BillingOptions { poll_every_ms: Some(10), ..Default::default() };
    /// let rows = client.reports().billing_rows(tenant_id, "2026-01-01", "2026-01-31", options).wait()?;
    /// for row in &rows {
    ///     println!("{} {} {}", row.tenant_id, row.name, row.effective.production);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn billing_rows(
        &self,
        tenant_id: impl Into<String>,
        start: impl Into<String>,
        end: impl Into<String>,
        options: BillingOptions,
    ) -> Procedure<Vec<UsageRow>> {
        let client = self.client.clone();
        let (tenant_id, start, end) = (tenant_id.into(), start.into(), end.into());
        Procedure::new(|steps| async move {
            let parameters = parameters(tenant_id, start, end, &options)?;
            let wait = ReportWait {
                poll_every_ms: options.poll_every_ms,
            };
            let mut file = Vec::new();
            let stored = run_into(&steps, &client, parameters, &mut file, &wait).await?;
            read(&stored.report_format, &file)
        })
    }

    /// The rows of a report's file that was made before, in the format `json_v2_0` or `csv_v2_0`.
    ///
    /// Requests: `GET /reports/{report_id}/stored`, `GET /reports/{report_id}/stored/{stored_report_id}`.
    ///
    /// # Errors
    /// Kind [`NotFound`](ErrorKind::NotFound) when the report has no such file, [`Decode`](ErrorKind::Decode) when it cannot be
    /// read as rows; those of the requests.
    pub fn rows(
        &self,
        report_id: impl Into<String>,
        stored_report_id: impl Into<String>,
    ) -> Procedure<Vec<UsageRow>> {
        let client = self.client.clone();
        let (report_id, stored_id) = (report_id.into(), stored_report_id.into());
        Procedure::new(|steps| async move {
            let stored = steps.make(client.reports().stored(&report_id)).await?;
            let found = stored
                .items
                .unwrap_or_default()
                .into_iter()
                .find(|file| file.id.as_ref() == Some(&stored_id));
            let stored = found.ok_or_else(|| {
                Error::new(
                    ErrorKind::NotFound,
                    format!("report {report_id} has no file {stored_id}"),
                )
            })?;
            let mut file = Vec::new();
            let call = client.reports().download(&report_id, &stored_id);
            steps.pour(call, &mut file).await?;
            read(&stored.report_format, &file)
        })
    }
}

fn read(format: &ReportFormat, file: &[u8]) -> Result<Vec<UsageRow>> {
    rows::read(format, file).map_err(|problem| Error::new(ErrorKind::Decode, problem))
}

fn parameters(
    tenant_id: String,
    start: String,
    end: String,
    options: &BillingOptions,
) -> Result<NewReportParameters> {
    for (name, day) in [("start", &start), ("end", &end)] {
        if !is_day(day) {
            return Err(Error::invalid_argument(format!(
                "{name}: expected a day such as 2026-01-31, got {day:?}"
            )));
        }
    }
    // Days as they are written sort as they come.
    if end < start {
        return Err(Error::invalid_argument(format!(
            "end: expected a day that is not before {start}, got {end}"
        )));
    }
    let level = ReportLevel::from(options.level.as_deref().unwrap_or("direct_partners"));
    let format = ReportFormat::from(options.format.as_deref().unwrap_or("json_v2_0"));
    if matches!(level, ReportLevel::Other(_)) {
        return Err(Error::invalid_argument(
            "level: expected itself, direct_partners, all_partners, all_customers or accounts",
        ));
    }
    if !matches!(format, ReportFormat::JsonV20 | ReportFormat::CsvV20) {
        return Err(Error::invalid_argument(
            "format: expected json_v2_0 or csv_v2_0",
        ));
    }
    Ok(NewReportParameters {
        tenant_id,
        kind: ReportKind::UsageSummary,
        level,
        formats: Some(vec![format]),
        period: Some(ReportPeriod {
            start,
            end,
            ..Default::default()
        }),
        hide_zero_usage: Some(!options.with_zero_usage.unwrap_or(false)),
        show_skus: options.show_skus,
        ..Default::default()
    })
}

/// A day that the calendar has.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && crate::Timestamp::from(format!("{text}T00:00:00Z").as_str())
            .to_system_time()
            .is_some()
}
