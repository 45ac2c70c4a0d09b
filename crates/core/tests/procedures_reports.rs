//! Reports as single calls: ordered, waited for, read as rows, switched on and off; with answers lost and files that fail.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io;
use std::sync::{Arc, Mutex};

use common::{Lab, at_once, lab_in_use};
use serde_json::json;
use tenantry::ErrorKind;
use tenantry::models::{
    NewReport, NewReportParameters, NewReportSchedule, ReportFormat, ReportKind, ReportLevel,
    ReportPeriod, ReportResultAction, ReportScheduleType,
};
use tenantry::procedures::{BillingOptions, Event, ReportWait};

fn wanted(lab: &Lab, formats: &[ReportFormat]) -> NewReportParameters {
    NewReportParameters {
        tenant_id: lab.tenant_id(),
        kind: ReportKind::UsageSummary,
        level: ReportLevel::AllCustomers,
        formats: Some(formats.to_vec()),
        period: Some(ReportPeriod {
            start: "2026-01-01".into(),
            end: "2026-01-31".into(),
            ..Default::default()
        }),
        ..Default::default()
    }
}

#[test]
fn a_report_is_run_with_its_waiting_told() {
    let (lab, client) = lab_in_use();
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let made = client
        .reports()
        .run(
            wanted(&lab, &[ReportFormat::Csv, ReportFormat::Html]),
            at_once(),
        )
        .on_progress(move |progress| {
            heard.lock().unwrap().push(format!(
                "{} {}",
                progress.event.as_str(),
                progress.operation
            ));
        })
        .wait()
        .unwrap();
    assert_eq!(made.files.len(), 2);
    assert!(
        made.files
            .iter()
            .all(|file| file.status.as_str() == "saved")
    );
    assert_eq!(made.report.parameters.formats.len(), 2);
    let expected = [
        "made reports.ids_for_tenant",
        "made reports.create",
        "made reports.stored",
        "waiting reports.stored",
        "made reports.stored",
    ];
    assert_eq!(*told.lock().unwrap(), expected);
}

#[test]
fn a_report_for_one_sink_has_one_format() {
    let (lab, client) = lab_in_use();
    let before = lab.requests().len();
    let two = wanted(&lab, &[ReportFormat::Csv, ReportFormat::Html]);
    let error = client
        .reports()
        .run_to(two, io::sink(), at_once())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.message().starts_with("formats:"));
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn an_order_whose_answer_is_lost_is_looked_for_and_not_sent_twice() {
    let (lab, client) = lab_in_use();
    // One of the same kind that was there before is not taken for it.
    let first = client
        .reports()
        .run(wanted(&lab, &[ReportFormat::Csv]), at_once())
        .wait()
        .unwrap();
    lab.fault(json!({"operation": "reports.create", "kind": "reset_after"}));
    let second = client
        .reports()
        .run(wanted(&lab, &[ReportFormat::Csv]), at_once())
        .wait()
        .unwrap();
    assert_ne!(first.report.id, second.report.id);
    let ids = client
        .reports()
        .ids_for_tenant(lab.tenant_id())
        .wait()
        .unwrap()
        .items;
    assert_eq!(ids.len(), 2);

    // The order that never arrived is an error, and was sent once.
    lab.fault(json!({"operation": "reports.create", "status": 500}));
    let error = client
        .reports()
        .run(wanted(&lab, &[ReportFormat::Csv]), at_once())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(!error.outcome_known());
    assert_eq!(lab.told("reports.create 500"), 1);
}

#[test]
fn waiting_that_failed_is_taken_up_again() {
    let (lab, client) = lab_in_use();
    lab.fault(json!({"operation": "reports.stored", "status": 403}));
    let error = client
        .reports()
        .run(wanted(&lab, &[ReportFormat::Csv]), at_once())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);
    let ids = client
        .reports()
        .ids_for_tenant(lab.tenant_id())
        .wait()
        .unwrap()
        .items;
    assert!(error.message().contains(&ids[0]), "{}", error.message());
    let made = client
        .reports()
        .wait_for_files(&ids[0], at_once())
        .wait()
        .unwrap();
    assert_eq!(made.files.len(), 1);
}

#[test]
fn a_file_that_could_not_be_made_is_an_error() {
    let (lab, client) = lab_in_use();
    let failed = json!({"items": [{"id": "af5946c3-7e5b-4480-8835-518efe1c3522", "report_format": "csv",
        "created_at": "2026-02-01T00:00:00Z", "status": "failed"}]});
    lab.fault(json!({"operation": "reports.stored", "status": 200, "body": failed}));
    let error = client
        .reports()
        .run(wanted(&lab, &[ReportFormat::Csv]), at_once())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert!(error.message().contains("csv"), "{}", error.message());
}

#[test]
fn waiting_is_cancelled_in_the_middle_of_a_pause() {
    let (lab, client) = lab_in_use();
    let run = client.reports().run(
        wanted(&lab, &[ReportFormat::Csv]),
        ReportWait {
            poll_every_ms: Some(3_600_000),
        },
    );
    let canceller = run.canceller();
    let error = run
        .on_progress(move |progress| {
            if progress.event == Event::Waiting {
                canceller.cancel();
            }
        })
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[test]
fn both_formats_for_programs_give_the_same_rows() {
    let (lab, client) = lab_in_use();
    let rows = |format: &str| {
        let options = BillingOptions {
            level: Some("all_customers".into()),
            format: Some(format.into()),
            with_zero_usage: Some(true),
            show_skus: Some(true),
            poll_every_ms: Some(0),
        };
        client
            .reports()
            .billing_rows(lab.tenant_id(), "2026-01-01", "2026-01-31", options)
            .wait()
            .unwrap()
    };
    let (json, csv) = (rows("json_v2_0"), rows("csv_v2_0"));
    assert!(!json.is_empty());
    assert_eq!(json, csv);
    let row = &json[0];
    assert_eq!(
        row.absolute.total,
        row.absolute.production + row.absolute.trial
    );
    assert!(row.sku.is_some() && row.date.is_none() && row.tenant_kind.is_some());
}

#[test]
fn rows_are_read_from_a_file_that_was_made_before() {
    let (lab, client) = lab_in_use();
    let reports = client.reports();
    let formats = [ReportFormat::CsvV20, ReportFormat::Html];
    let made = reports
        .run(wanted(&lab, &formats), at_once())
        .wait()
        .unwrap();
    let id = |format: ReportFormat| {
        let file = made
            .files
            .iter()
            .find(|file| file.report_format == format)
            .unwrap();
        file.id.clone().unwrap()
    };
    let report = &made.report.id;
    let rows = reports.rows(report, id(ReportFormat::CsvV20)).wait();
    assert!(!rows.unwrap().is_empty());
    let page = reports.rows(report, id(ReportFormat::Html)).wait();
    assert_eq!(page.unwrap_err().kind(), ErrorKind::Decode);
    let nothing = reports.rows(report, lab.tenant_id()).wait();
    assert_eq!(nothing.unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn a_file_that_is_no_report_is_told_by_its_row() {
    let (lab, client) = lab_in_use();
    let half = json!({"params": {}, "tenants": [{"tenant": {"id": "x"}, "application": {"id": "y"}, "name": "storage"},
        {"tenant": {"id": null}}]});
    lab.fault(json!({"operation": "reports.download", "status": 200, "body": half}));
    let options = BillingOptions {
        poll_every_ms: Some(0),
        ..Default::default()
    };
    let error = client
        .reports()
        .billing_rows(lab.tenant_id(), "2026-01-01", "2026-01-31", options)
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.message(), "row 2 has no tenant.id");
}

#[test]
fn days_levels_and_formats_are_looked_at_before_anything_is_sent() {
    let (lab, client) = lab_in_use();
    let before = lab.requests().len();
    let asked = |start: &str, end: &str, level: Option<&str>, format: Option<&str>| {
        let options = BillingOptions {
            level: level.map(Into::into),
            format: format.map(Into::into),
            ..Default::default()
        };
        let rows = client
            .reports()
            .billing_rows(lab.tenant_id(), start, end, options);
        let error = rows.wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        error.message().to_owned()
    };
    let (first, last) = ("2026-01-01", "2026-01-31");
    assert!(asked("January", last, None, None).starts_with("start:"));
    assert!(asked(first, "2026-02-30", None, None).starts_with("end:"));
    assert!(asked(last, first, None, None).starts_with("end:"));
    assert!(asked(first, last, Some("everybody"), None).starts_with("level:"));
    assert!(asked(first, last, None, Some("html")).starts_with("format:"));
    let negative = ReportWait {
        poll_every_ms: Some(-1),
    };
    let error = client
        .reports()
        .run(wanted(&lab, &[ReportFormat::Csv]), negative)
        .wait()
        .unwrap_err();
    assert!(error.message().starts_with("poll_every_ms:"));
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn monthly_reports_are_switched_off_and_on_and_others_are_not() {
    let (lab, client) = lab_in_use();
    let reports = client.reports();
    let monthly = NewReport {
        parameters: NewReportParameters {
            period: None,
            ..wanted(&lab, &[ReportFormat::Csv])
        },
        schedule: NewReportSchedule {
            r#type: ReportScheduleType::Monthly,
            ..Default::default()
        },
        result_action: ReportResultAction::Save,
        ..Default::default()
    };
    let id = reports.create(&monthly).wait().unwrap().id;
    assert!(!reports.disable(&id).wait().unwrap().schedule.enabled);
    assert!(!reports.disable(&id).wait().unwrap().schedule.enabled);
    assert!(reports.enable(&id).wait().unwrap().schedule.enabled);
    assert_eq!(lab.told("reports.update 200"), 2);

    let once = reports
        .run(wanted(&lab, &[ReportFormat::Csv]), at_once())
        .wait()
        .unwrap();
    let error = reports.disable(&once.report.id).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(lab.told("reports.update 200"), 2);
}
