//! A caller may give up from another thread.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::thread;

use tenantry::models::NewTenant;
use tenantry::{Cancel, Client, ErrorKind};

const TENANT: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";

/// A client of a server that takes a request, tells that it came, and never answers.
fn silent(came: impl FnOnce() + Send + 'static) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut first = [0; 1];
        connection.read_exact(&mut first).unwrap();
        came();
        until_closed(connection);
    });
    let builder = Client::builder(url).access_token("token");
    builder.build().unwrap()
}

fn until_closed(mut connection: TcpStream) {
    let _ = std::io::copy(&mut connection, &mut std::io::sink());
}

#[test]
fn who_waits_is_told_when_another_thread_gives_up() {
    let cancel = Cancel::new();
    let client = silent({
        let cancel = cancel.clone();
        move || cancel.cancel()
    });
    let error = client.tenants().get(TENANT).cancelled_by(&cancel).wait();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.operation(), Some("tenants.get"));
    assert_eq!(error.attempts(), 1);
    assert!(error.outcome_known(), "it changes nothing");
}

#[test]
fn what_became_of_a_change_that_was_given_up_on_is_not_known() {
    let cancel = Cancel::new();
    let client = silent({
        let cancel = cancel.clone();
        move || cancel.cancel()
    });
    let new = NewTenant::default();
    let error = client.tenants().create(&new).cancelled_by(&cancel).wait();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(!error.outcome_known());
}

#[test]
fn what_was_given_up_before_is_not_sent() {
    let cancel = Cancel::new();
    cancel.cancel();
    let client = silent(|| ());
    let error = client.tenants().get(TENANT).cancelled_by(&cancel).wait();
    let error = error.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Cancelled, 0));
    assert!(error.outcome_known());
}

#[test]
fn a_task_of_another_runtime_is_told_as_well() {
    let cancel = Cancel::new();
    let client = silent({
        let cancel = cancel.clone();
        move || cancel.cancel()
    });
    let call = client.tenants().get(TENANT).cancelled_by(&cancel);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let error = runtime.block_on(call.send()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
}
