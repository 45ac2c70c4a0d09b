//! Downloads of reports: poured into sinks piece by piece, with connections that break, sinks that are full, and files that
//! never end or stop coming.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use common::{Lab, at_once, lab_in_use};
use serde_json::json;
use tenantry::models::{NewReportParameters, ReportFormat, ReportKind, ReportLevel};
use tenantry::procedures::Event;
use tenantry::{Cancel, Client, ErrorKind};

fn wanted(lab: &Lab) -> NewReportParameters {
    NewReportParameters {
        tenant_id: lab.tenant_id(),
        kind: ReportKind::UsageCurrent,
        level: ReportLevel::AllCustomers,
        formats: Some(vec![ReportFormat::JsonV20]),
        ..Default::default()
    }
}

/// A report that is made: its id, its file's id, and what is in that.
fn made(lab: &Lab, client: &Client) -> (String, String, Bytes) {
    let made = client.reports().run(wanted(lab), at_once());
    let made = made.wait().unwrap();
    let (report, file) = (made.report.id, made.files[0].id.clone().unwrap());
    let whole = client.reports().download(&report, &file).wait().unwrap();
    (report, file, whole)
}

/// A sink that tests can look into, and that fails when it is full.
#[derive(Clone, Default)]
struct Bucket {
    held: Arc<Mutex<Vec<u8>>>,
    room: Option<usize>,
}

impl Bucket {
    fn held(&self) -> Vec<u8> {
        self.held.lock().unwrap().clone()
    }
}

impl Write for Bucket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut held = self.held.lock().unwrap();
        if self
            .room
            .is_some_and(|room| held.len() + bytes.len() > room)
        {
            return Err(io::Error::other("no space left"));
        }
        held.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A client of a server that begins one answer like this, and then does as it is told.
fn serve(begins: &'static str, goes_on: impl Fn(&mut TcpStream) + Send + 'static) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut request = [0; 4096];
        assert!(connection.read(&mut request).unwrap() > 0);
        connection.write_all(b"HTTP/1.1 200 OK\r\n").unwrap();
        connection.write_all(begins.as_bytes()).unwrap();
        goes_on(&mut connection);
    });
    Client::builder(url)
        .access_token("token")
        .timeout(Duration::from_millis(500))
        .build()
        .unwrap()
}

const FIRST_PIECE: &str = "Transfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n";
const ID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";

#[test]
fn a_file_goes_to_a_sink_as_it_comes() {
    let (lab, client) = lab_in_use();
    let (report, file, whole) = made(&lab, &client);

    lab.fault(
        json!({"operation": "reports.download", "kind": "drip", "bytes": 4_000, "pause_ms": 0}),
    );
    let bucket = Bucket::default();
    let counts = Arc::new(Mutex::new(Vec::new()));
    let heard = counts.clone();
    let length = client
        .reports()
        .download_to(&report, &file, bucket.clone())
        .on_progress(move |progress| {
            if progress.event == Event::Received {
                heard.lock().unwrap().push(progress.count);
            }
        })
        .wait()
        .unwrap();
    assert_eq!(bucket.held(), whole);
    assert_eq!(length, whole.len() as u64);
    let counts = counts.lock().unwrap();
    assert!(counts.len() > 1, "{counts:?}");
    assert!(counts.is_sorted());
    assert_eq!(counts.last(), Some(&length));
}

#[test]
fn a_download_is_repeated_only_as_long_as_the_sink_has_nothing() {
    let (lab, client) = lab_in_use();
    let (report, file, whole) = made(&lab, &client);

    lab.fault(json!({"operation": "reports.download", "kind": "reset"}));
    lab.fault(json!({"operation": "reports.download", "nth": 2, "status": 503}));
    let bucket = Bucket::default();
    client
        .reports()
        .download_to(&report, &file, bucket.clone())
        .wait()
        .unwrap();
    assert_eq!(bucket.held(), whole);

    let before = lab.requests().len();
    lab.fault(json!({"operation": "reports.download", "kind": "truncate"}));
    let bucket = Bucket::default();
    let error = client
        .reports()
        .download_to(&report, &file, bucket.clone())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(error.operation(), Some("reports.download"));
    assert!(whole.starts_with(&bucket.held()));
    assert!(!bucket.held().is_empty());
    assert_eq!(lab.requests().len(), before + 1);
}

#[test]
fn a_sink_that_is_full_ends_the_download() {
    let (lab, client) = lab_in_use();
    let bucket = Bucket {
        room: Some(10),
        ..Bucket::default()
    };
    let error = client
        .reports()
        .run_to(wanted(&lab), bucket, at_once())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(
        error.message().contains("no space left"),
        "{}",
        error.message()
    );
    let done: Vec<&str> = error.done().iter().map(|step| step.operation).collect();
    assert_eq!(done.first(), Some(&"reports.ids_for_tenant"));
    assert_eq!(done.last(), Some(&"reports.stored"));
}

#[test]
fn a_download_of_what_is_not_there_gives_the_sink_nothing() {
    let (lab, client) = lab_in_use();
    let (report, _, _) = made(&lab, &client);
    let bucket = Bucket::default();
    let error = client
        .reports()
        .download_to(&report, lab.tenant_id(), bucket.clone())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(bucket.held().is_empty());
}

#[test]
fn a_file_without_end_goes_to_the_sink_until_that_is_full() {
    // Were it put together first, this would never end.
    let client = serve(FIRST_PIECE, |connection| {
        let piece = [b"1000\r\n".as_slice(), &[b'x'; 0x1000], b"\r\n"].concat();
        while connection.write_all(&piece).is_ok() {}
    });
    let bucket = Bucket {
        room: Some(3_000_000),
        ..Bucket::default()
    };
    let download = client.reports().download_to(ID, ID, bucket.clone());
    let error = download.wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(bucket.held().starts_with(b"firstxxx"));
}

#[test]
fn a_file_that_stops_coming_runs_into_the_time_limit_of_its_next_piece() {
    let client = serve(FIRST_PIECE, |connection| {
        // Until the other side gives up.
        let _ = connection.read(&mut [0]);
    });
    let bucket = Bucket::default();
    let download = client.reports().download_to(ID, ID, bucket.clone());
    let error = download.wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.operation(), Some("reports.download"));
    assert_eq!(bucket.held(), b"first");
}

#[test]
fn a_download_is_given_up_while_it_waits_for_its_next_piece() {
    let client = serve(FIRST_PIECE, |connection| {
        let _ = connection.read(&mut [0]);
    });
    let cancel = Cancel::new();
    let (given_up, came) = (cancel.clone(), Bucket::default());
    let error = client
        .reports()
        .download_to(ID, ID, came.clone())
        .timeout(Duration::from_secs(60))
        .cancelled_by(&cancel)
        .on_progress(move |_| {
            let cancel = given_up.clone();
            thread::spawn(move || cancel.cancel());
        })
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(came.held(), b"first");
}

#[test]
fn an_empty_file_gives_the_sink_nothing_and_is_no_error() {
    let client = serve("Content-Length: 0\r\n\r\n", |_| {});
    let received = Arc::new(Mutex::new(0));
    let heard = received.clone();
    let length = client
        .reports()
        .download_to(ID, ID, Bucket::default())
        .on_progress(move |progress| {
            *heard.lock().unwrap() += usize::from(progress.event == Event::Received);
        })
        .wait()
        .unwrap();
    assert_eq!((length, *received.lock().unwrap()), (0, 0));
}
