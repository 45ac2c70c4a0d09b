//! What every procedure is: it can be limited in time, waited for in slices, ended, and opened by callers in other languages.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Lab, lab_with_customer};
use serde_json::{Value, json};
use tenantry::procedures::door::{self, Callbacks};
use tenantry::procedures::{Event, Procedure, ReportWait, Step};
use tenantry::{Cancel, Client, ErrorKind, Result};

/// An answer that does not come while the test runs.
fn hang(lab: &Lab, operation: &str) {
    lab.fault(json!({"kind": "delay", "operation": operation, "delay_ms": 600_000}));
}

/// A report that is looked at once, and then not while the test runs.
fn slow_report(lab: &Lab, client: &Client) -> Procedure<tenantry::models::FinishedReport> {
    let parameters = serde_json::from_value(json!({
        "tenant_id": lab.tenant_id(), "kind": "usage_current", "level": "direct_partners", "formats": ["csv_v2_0"],
    }));
    let wait = ReportWait {
        poll_every_ms: Some(600_000),
    };
    client.reports().run(parameters.unwrap(), wait)
}

fn operations(steps: &[Step]) -> Vec<&str> {
    steps.iter().map(|step| step.operation).collect()
}

#[test]
fn a_time_limit_ends_the_request_that_is_under_way_and_what_was_done_is_told() {
    let (lab, client, customer) = lab_with_customer();
    hang(&lab, "tenants.update");
    let error = client
        .tenants()
        .suspend(&customer.id)
        .timeout(Duration::from_millis(500))
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(!error.outcome_known());
    assert_eq!(operations(error.done()), ["tenants.get"]);
}

#[test]
fn a_time_limit_that_has_passed_lets_no_request_begin() {
    let (lab, client, customer) = lab_with_customer();
    let before = lab.requests().len();
    let error = client
        .tenants()
        .suspend(&customer.id)
        .timeout(Duration::ZERO)
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.outcome_known());
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn a_time_limit_ends_a_pause() {
    let (lab, client, _) = lab_with_customer();
    let report = slow_report(&lab, &client).timeout(Duration::from_millis(500));
    let error = report.wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(operations(error.done()).contains(&"reports.create"));
}

#[test]
fn whoever_stops_it_in_a_pause_does_not_wait_for_the_end_of_that() {
    let (lab, client, _) = lab_with_customer();
    let report = slow_report(&lab, &client);
    let canceller = report.canceller();
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let error = report
        .on_progress(move |progress| {
            if progress.event == Event::Waiting {
                heard.lock().unwrap().push(progress.count);
                canceller.cancel();
            }
        })
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(*told.lock().unwrap(), [1]);

    let cancel = Cancel::new();
    let by = cancel.clone();
    let error = slow_report(&lab, &client)
        .cancelled_by(&cancel)
        .on_progress(move |progress| {
            if progress.event == Event::Waiting {
                let by = by.clone();
                std::thread::spawn(move || by.cancel());
            }
        })
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}

#[test]
fn whoever_ends_it_at_once_ends_the_request_that_is_under_way() {
    let (lab, client, customer) = lab_with_customer();
    hang(&lab, "tenants.update");
    let cancel = Cancel::new();
    let by = cancel.clone();
    let error = client
        .tenants()
        .suspend(&customer.id)
        .cancelled_by(&cancel)
        .on_progress(move |_| by.cancel())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(operations(error.done()), ["tenants.get"]);
}

#[test]
fn it_may_be_waited_for_in_slices_and_dropped_between_them() {
    let (lab, client, customer) = lab_with_customer();
    let mut suspend = client.tenants().suspend(&customer.id);
    let tenant = loop {
        if let Some(result) = suspend.wait_for(Duration::from_millis(1)) {
            break result.unwrap();
        }
    };
    assert!(!tenant.enabled);

    hang(&lab, "tenants.update");
    let mut reactivate = client.tenants().reactivate(&customer.id);
    assert!(reactivate.wait_for(Duration::from_millis(100)).is_none());
    drop(reactivate);
    assert!(!client.tenants().get(&customer.id).wait().unwrap().enabled);
}

/// A procedure by its name, as callers in other languages open it.
fn opened(client: &Client, name: &str, arguments: Value, callbacks: Callbacks) -> Result<Value> {
    let place = door::place(name).unwrap();
    let arguments = arguments.to_string();
    let result = door::open(client, place, arguments.as_bytes(), callbacks)?.wait()?;
    Ok(match result.is_empty() {
        true => Value::Null,
        false => serde_json::from_slice(&result).unwrap(),
    })
}

#[test]
fn the_door_takes_arguments_by_name_and_gives_json() {
    let (_lab, client, customer) = lab_with_customer();
    let renamed = json!({"tenant_id": customer.id, "name": "Renamed, Inc"});
    let tenant = opened(&client, "tenants.rename", renamed, Callbacks::default()).unwrap();
    assert_eq!(tenant["name"], "Renamed, Inc");
    let confirmed = json!({"tenant_id": customer.id, "confirmation": "Renamed, Inc"});
    let nothing = opened(
        &client,
        "tenants.terminate",
        confirmed,
        Callbacks::default(),
    )
    .unwrap();
    assert_eq!(nothing, Value::Null);
}

#[test]
fn the_door_says_which_argument_is_wrong_before_anything_is_sent() {
    let (lab, client, customer) = lab_with_customer();
    let before = lab.requests().len();
    let wrong = [
        ("tenants.suspend", json!([]), "arguments:"),
        ("tenants.suspend", json!({}), "tenant_id:"),
        (
            "tenants.suspend",
            json!({"tenant_id": "no id"}),
            "tenant_id:",
        ),
        (
            "tenants.suspend",
            json!({"tenant_id": customer.id, "colour": 1}),
            "colour:",
        ),
        (
            "tenants.limit_access",
            json!({"tenant_id": customer.id, "limited": 1}),
            "limited:",
        ),
        (
            "tenants.modify",
            json!({"tenant_id": customer.id}),
            "change:",
        ),
        (
            "reports.wait_for_files",
            json!({"report_id": customer.id, "poll_every_ms": "soon"}),
            "poll_every_ms:",
        ),
    ];
    for (name, arguments, begins) in wrong {
        let error = opened(&client, name, arguments, Callbacks::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().starts_with(begins), "{error}");
    }
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn a_change_from_elsewhere_is_told_json_and_may_end_the_procedure() {
    let (lab, client, customer) = lab_with_customer();
    let arguments = json!({"tenant_id": customer.id});
    let changes = |given: Result<Option<bytes::Bytes>>| Callbacks {
        change: Some(Box::new(move |is| {
            let is: Value = serde_json::from_slice(is).unwrap();
            assert_eq!(is["name"], "Customer, Inc");
            given.clone()
        })),
        ..Callbacks::default()
    };
    let modify = |given| opened(&client, "tenants.modify", arguments.clone(), changes(given));
    let writes = || {
        let requests = lab.requests();
        requests
            .iter()
            .filter(|row| row.starts_with("tenants.update"))
            .count()
    };
    for nothing in [None, Some("null".into()), Some("{}".into())] {
        assert_eq!(modify(Ok(nothing)).unwrap()["version"], 1);
    }
    let error = modify(Err(door::stopped("stopped by the callback"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(operations(error.done()), ["tenants.get"]);
    let error = modify(Ok(Some("[1]".into()))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(writes(), 0);
    let changed = modify(Ok(Some(
        "{\"internal_tag\": \"mine\", \"version\": 9}".into(),
    )));
    assert_eq!(changed.unwrap()["internal_tag"], "mine");
}

/// A sink that takes so many bytes.
struct Narrow(usize);

impl Write for Narrow {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        match self.0.checked_sub(piece.len()) {
            Some(rest) => {
                self.0 = rest;
                Ok(piece.len())
            }
            None => Err(io::Error::other(door::stopped("the sink is full"))),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_sink_from_elsewhere_gets_the_bytes_and_may_end_the_procedure() {
    let (lab, client, _) = lab_with_customer();
    let arguments = json!({
        "parameters": {
            "tenant_id": lab.tenant_id(), "kind": "usage_current", "level": "direct_partners", "formats": ["csv_v2_0"],
        },
        "poll_every_ms": 1,
    });
    let pour = |room| {
        let callbacks = Callbacks {
            sink: Some(Box::new(Narrow(room))),
            ..Callbacks::default()
        };
        opened(&client, "reports.run_to", arguments.clone(), callbacks)
    };
    assert_eq!(pour(1 << 20).unwrap()["status"], "saved");
    let error = pour(0).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.message(), "the sink is full");
}
