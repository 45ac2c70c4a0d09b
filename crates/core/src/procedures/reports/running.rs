//! How a report is ordered, waited for and poured into a sink.

use std::io::Write;
use std::time::Duration;

use super::ReportWait;
use crate::models::{
    FinishedReport, NewReport, NewReportParameters, NewReportSchedule, Report, ReportFormat,
    ReportParameters, ReportPeriod, ReportResultAction, ReportScheduleType, StoredReport,
    StoredReportStatus,
};
use crate::operation::Operation;
use crate::procedures::Steps;
use crate::{Client, Endpoint, Error, ErrorKind, Result, api};

pub(super) async fn run(
    steps: &Steps,
    client: &Client,
    parameters: NewReportParameters,
    wait: &ReportWait,
) -> Result<FinishedReport> {
    let pause = wait.pause()?;
    let report = order(steps, client, parameters).await?;
    finished(steps, client, report, pause).await
}

pub(super) async fn run_into(
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
    let look = async {
        let mut after = steps.make(listing()).await?.items;
        after.retain(|id| !before.contains(id));
        for id in after {
            let report = steps.make(reports.get(&id)).await?;
            if is_what_was_ordered(&report.parameters, &parameters) {
                return Ok(Some(report));
            }
        }
        Ok(None)
    };
    steps.make_or_find(reports.create(&new), look).await
}

fn is_what_was_ordered(made: &ReportParameters, wanted: &NewReportParameters) -> bool {
    let same_formats = |formats: &Vec<ReportFormat>| {
        formats.iter().all(|format| made.formats.contains(format))
            && made.formats.iter().all(|format| formats.contains(format))
    };
    let same_days = |period: &ReportPeriod| {
        (&made.period.start, &made.period.end) == (&period.start, &period.end)
    };
    let is_other = |made: Option<bool>, wanted: Option<bool>| {
        let both = made.zip(wanted);
        both.is_some_and(|(made, wanted)| made != wanted)
    };
    (&made.kind, &made.level) == (&wanted.kind, &wanted.level)
        && !is_other(made.hide_zero_usage, wanted.hide_zero_usage)
        && !is_other(made.show_skus, wanted.show_skus)
        && wanted.formats.as_ref().is_none_or(same_formats)
        && wanted.period.as_ref().is_none_or(same_days)
}

/// Looks until every file is there.
pub(super) async fn finished(
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
