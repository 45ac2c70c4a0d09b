//! What a client does when the service or the way to it fails, and what its errors tell.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use common::Lab;
use serde_json::json;
use tenantry::models::{NewTenant, TenantUpdate};
use tenantry::{Client, ErrorCode, ErrorKind};

fn customer(lab: &Lab) -> NewTenant {
    NewTenant {
        name: "Customer".into(),
        kind: "customer".into(),
        parent_id: lab.tenant_id(),
        ..Default::default()
    }
}

/// A server that reads a request and then does as it is told, once.
fn server(answer: impl FnOnce(&mut std::net::TcpStream) + Send + 'static) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = Vec::new();
        let mut buffer = [0; 4096];
        while !request.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
            let count = stream.read(&mut buffer).unwrap();
            request.extend_from_slice(&buffer[..count]);
        }
        answer(&mut stream);
    });
    Client::builder(url)
        .access_token("s3cret-token")
        .retries(0)
        .build()
        .unwrap()
}

fn answering(text: &'static str) -> Client {
    server(move |stream| stream.write_all(text.as_bytes()).unwrap())
}

const ID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";

#[test]
fn a_creation_put_off_with_retry_after_is_sent_again_and_happens_once() {
    let lab = Lab::new();
    lab.fault(
        json!({"operation": "tenants.create", "status": 503, "headers": {"Retry-After": "0"}}),
    );
    lab.client()
        .tenants()
        .create(&customer(&lab))
        .wait()
        .unwrap();
    assert_eq!(
        lab.requests()[1..],
        ["tenants.create 503", "tenants.create 201"]
    );
}

#[test]
fn a_creation_that_failed_is_not_sent_again_and_its_outcome_is_unknown() {
    let lab = Lab::new();
    lab.fault(json!({"operation": "tenants.create", "status": 503}));
    let error = lab
        .client()
        .tenants()
        .create(&customer(&lab))
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.attempts(), 1);
    assert!(!error.outcome_known());
    assert!(error.to_string().contains("outcome unknown"), "{error}");
}

#[test]
fn a_read_is_sent_again_until_its_retries_are_spent() {
    let lab = Lab::new();
    let client = lab.client();
    lab.fault(json!({"operation": "tenants.get", "status": 502}));
    client.tenants().get(lab.tenant_id()).wait().unwrap();

    let client = lab
        .builder()
        .client_credentials(lab.sandbox.client_id(), lab.sandbox.client_secret());
    let client = client.retries(1).build().unwrap();
    for nth in 1..=2 {
        lab.fault(json!({"operation": "tenants.get", "nth": nth, "status": 502}));
    }
    let error = client.tenants().get(lab.tenant_id()).wait().unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), error.outcome_known()),
        (ErrorKind::Server, 2, true)
    );
}

#[test]
fn too_many_requests_tell_how_long_to_wait() {
    let lab = Lab::new();
    let client = lab.client();
    client.tenants().get(lab.tenant_id()).wait().unwrap();
    for nth in 1..=3 {
        lab.fault(json!({"nth": nth, "status": 429, "headers": {"Retry-After": "0"}}));
    }
    let error = client.tenants().create(&customer(&lab)).wait().unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::RateLimited, 3)
    );
    assert_eq!(error.retry_after(), Some(Duration::ZERO));
}

#[test]
fn a_service_that_is_not_there_is_a_connection_error_with_a_known_outcome() {
    // A port that was free a moment ago.
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let client = Client::builder(format!("http://{address}"))
        .access_token("t")
        .retries(1)
        .build()
        .unwrap();
    let error = client.tenants().delete(ID, 1).wait().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 2));
    assert!(error.outcome_known());
    assert!(
        error.message().contains("no connection could be made"),
        "{error}"
    );
}

#[test]
fn a_connection_that_breaks_before_the_answer_leaves_a_deletion_in_doubt() {
    let client = server(|stream| stream.shutdown(std::net::Shutdown::Both).unwrap());
    let error = client.tenants().delete(ID, 1).wait().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1));
    assert!(!error.outcome_known());
}

#[test]
fn a_connection_that_the_service_closed_between_calls_is_not_used_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (closed, is_closed) = std::sync::mpsc::channel();
    let calls = 50;
    let server = thread::spawn(move || {
        for _ in 0..calls {
            let (mut stream, _) = listener.accept().unwrap();
            assert_ne!(stream.read(&mut [0; 4096]).unwrap(), 0);
            stream
                .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
                .unwrap();
            drop(stream);
            closed.send(()).unwrap();
        }
    });
    let client = Client::builder(url)
        .access_token("t")
        .retries(0)
        .build()
        .unwrap();
    for _ in 0..calls {
        // Nothing may be sent twice, so a request lost on a dead connection would be an error.
        client.users().send_activation_email(ID).wait().unwrap();
        is_closed.recv().unwrap();
    }
    server.join().unwrap();
}

#[test]
fn an_answer_that_breaks_off_is_no_answer() {
    let client = answering(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"id\":",
    );
    let error = client.tenants().get(ID).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.message().contains("the answer broke off"), "{error}");
}

#[test]
fn a_service_that_does_not_answer_is_a_timeout() {
    let (hold, held) = std::sync::mpsc::channel::<()>();
    let client = server(move |_| _ = held.recv());
    let error = client
        .tenants()
        .delete(ID, 1)
        .timeout(Duration::from_millis(20))
        .wait()
        .unwrap_err();
    drop(hold);
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert!(!error.outcome_known());
    assert!(error.message().contains("20ms"), "{error}");
}

#[test]
fn a_page_of_a_gateway_is_told_by_its_title() {
    let page = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 54\r\n\r\n\
                <html><title>502 Bad\n Gateway</title><body/></html>    ";
    let error = answering(page).tenants().get(ID).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(
        error.message(),
        "Bad Gateway: a page titled \"502 Bad Gateway\""
    );
    assert!(error.body().starts_with(b"<html>"));
}

#[test]
fn a_success_that_is_no_json_is_a_decode_error() {
    let page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>";
    let error = answering(page).tenants().get(ID).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.message(), "expected JSON, got text/html");

    let text =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\nnot json";
    let error = answering(text).tenants().get(ID).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some("tenants.get"));
    assert_eq!(&error.body()[..], b"not json");
}

#[test]
fn a_redirect_is_not_followed_with_the_token() {
    let text = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
    let error = answering(text).tenants().get(ID).wait().unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Decode, Some(302))
    );
}

#[test]
fn the_errors_of_the_service_are_told_apart() {
    let lab = Lab::new();
    let client = lab.client();
    let tenant = client.tenants().create(&customer(&lab)).wait().unwrap();

    let name = client.tenants().create(&customer(&lab)).wait().unwrap_err();
    assert_eq!(name.kind(), ErrorKind::NameConflict);
    assert_eq!(name.code(), Some(&ErrorCode::Number(1004)));
    assert_eq!(name.meaning(), Some("Tenant name conflict"));

    let stale = TenantUpdate {
        version: 77,
        ..Default::default()
    };
    let version = client
        .tenants()
        .update(&tenant.id, &stale)
        .wait()
        .unwrap_err();
    assert_eq!(version.kind(), ErrorKind::VersionConflict);

    let enabled = client
        .tenants()
        .delete(&tenant.id, tenant.version)
        .wait()
        .unwrap_err();
    assert_eq!(
        (enabled.kind(), enabled.status()),
        (ErrorKind::Service, Some(400))
    );
    assert_eq!(
        enabled.meaning(),
        Some("Attempt to delete non-disabled tenant")
    );

    let missing = client.tenants().get(ID).wait().unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
    assert_eq!(missing.method(), Some("GET"));
    assert_eq!(
        missing.path(),
        Some("/api/2/tenants/0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    );

    for (operation, status, kind) in [
        ("offering_items.list", 426, ErrorKind::QuotaConflict),
        ("offering_items.list", 409, ErrorKind::QuotaConflict),
        ("tenants.mfa_status", 409, ErrorKind::Conflict),
        ("tenants.mfa_status", 403, ErrorKind::Permission),
        ("tenants.mfa_status", 415, ErrorKind::Service),
    ] {
        lab.fault(json!({"operation": operation, "status": status}));
        let error = match operation {
            "offering_items.list" => client.offering_items().list(&tenant.id).wait().unwrap_err(),
            _ => client.tenants().mfa_status(&tenant.id).wait().unwrap_err(),
        };
        assert_eq!(error.kind(), kind, "{error}");
    }
}

#[test]
fn errors_show_no_token() {
    let client = answering("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    let error = client
        .search()
        .find(ID, "s3cret search")
        .wait()
        .unwrap_err();
    assert_eq!(error.path(), Some("/api/2/search"));
    assert!(!format!("{error} {error:?} {client:?}").contains("s3cret"));
}
