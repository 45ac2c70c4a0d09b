//! What happens to a request on its way is told, and so is the end of one that nobody waits for.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io::Read;
use std::net::TcpListener;
use std::sync::mpsc::channel;

use common::Lab;
use serde_json::json;
use tenantry::api::operations::{OFFERING_ITEMS_LIST_SUBTREE, TENANTS_GET};
use tenantry::watch::{Event, What};
use tenantry::{Client, Request};

/// An event in a few words.
fn words(event: &Event) -> String {
    let what = match &event.what {
        What::Repeating { reason, .. } => format!("repeating after {reason}"),
        What::Renewed { credentials } => format!("renewed for {credentials}"),
        What::Answered { status, .. } => format!("answered {status}"),
        What::Failed { kind, .. } => format!("failed by {}", kind.as_str()),
        other => format!("{other:?}"),
    };
    format!("{} {what} at attempt {}", event.operation, event.attempts)
}

fn told(client: &Client, request: Request) -> Vec<String> {
    let (tell, told) = channel();
    let request = request.watched(move |event| tell.send(words(&event)).unwrap());
    let _ = client.send_blocking(request);
    told.try_iter().collect()
}

#[test]
fn renewals_repetitions_and_the_end_are_told_in_order() {
    let lab = Lab::new();
    lab.fault(json!({"operation": "tenants.get", "status": 503, "headers": {"Retry-After": "0"}}));
    let request = Request::new(&TENANTS_GET, &[&lab.tenant_id()]);
    let client = lab.client();
    assert_eq!(
        told(&client, request.clone()),
        [
            "auth.request_token renewed for client credentials at attempt 1",
            "tenants.get repeating after status 503 at attempt 1",
            "tenants.get answered 200 at attempt 2",
        ]
    );
    assert_eq!(
        told(&client, request),
        ["tenants.get answered 200 at attempt 1"]
    );
}

#[test]
fn a_failure_is_told_too() {
    let lab = Lab::new();
    let client = lab.builder().access_token("token").retries(0);
    let client = client.build().unwrap();
    let id = lab.tenant_id();
    lab.sandbox.stop();
    assert_eq!(
        told(&client, Request::new(&TENANTS_GET, &[&id])),
        ["tenants.get failed by connection failed at attempt 1"]
    );
}

#[test]
fn a_continuation_needs_no_parameter_that_its_cursor_holds() {
    let lab = Lab::new();
    let first = Request::new(&OFFERING_ITEMS_LIST_SUBTREE, &[]);
    assert_eq!(
        told(&lab.client(), first.continued("no cursor")).last(),
        Some(&"offering_items.list_subtree answered 400 at attempt 1".to_owned())
    );
}

#[test]
fn a_request_that_nobody_waits_for_tells_its_result() {
    let lab = Lab::new();
    let (tell, told) = channel();
    let request = Request::new(&TENANTS_GET, &[&lab.tenant_id()]);
    let sent = lab
        .client()
        .send_and_tell(request, move |result| tell.send(result).unwrap());
    let sent = sent.unwrap();
    assert_eq!(told.recv().unwrap().unwrap().status, 200);
    drop(sent);
}

#[test]
fn a_request_that_is_dropped_hangs_up_and_tells_nothing() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let client = Client::builder(url).access_token("token").build().unwrap();
    let (tell, told) = channel::<()>();
    let request = Request::new(&TENANTS_GET, &["0fcd4a69-8a40-4de8-b711-d9c83dc000f7"]);
    let sent = client.send_and_tell(request, move |_| tell.send(()).unwrap());
    let (mut connection, _) = silent.accept().unwrap();
    drop(sent.unwrap());
    let mut all = Vec::new();
    connection.read_to_end(&mut all).unwrap();
    assert!(told.recv().is_err());
}
