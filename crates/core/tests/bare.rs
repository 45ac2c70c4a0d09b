//! Exchanges without the API: what `tenantry.requests` stands on. What it makes of them is tested in Python.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use bytes::Bytes;
use http::{Request, Response};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tenantry::ErrorKind;
use tenantry::bare::{Bare, Failure, Reason, Settings, Trust};

/// A server that speaks https with a certificate of its own: its URL, and the certificate in PEM form.
fn secure_server() -> (String, String) {
    let names = ["localhost".to_owned()];
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).unwrap();
    let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let config = Arc::new(config);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            // A client that does not trust the certificate hangs up here.
            if stream.read(&mut [0; 4096]).is_ok_and(|count| count > 0) {
                let answer = b"HTTP/1.1 418 I'm a teapot\r\nContent-Length: 3\r\n\r\ntea";
                stream.write_all(answer).unwrap();
            }
        }
    });
    (format!("https://localhost:{port}/pot"), cert.pem())
}

fn get(url: &str, trust: Trust) -> Result<Response<Bytes>, Failure> {
    let settings = Settings {
        trust,
        ..Settings::default()
    };
    let request = Request::get(url).body(Bytes::new()).unwrap();
    let bare = Bare::new(settings).unwrap();
    bare.start(request, None).wait().unwrap()
}

#[test]
fn any_status_is_an_answer() {
    let (url, pem) = secure_server();
    let answer = get(&url, Trust::Only(pem.into_bytes())).unwrap();
    assert_eq!(answer.status(), 418);
    assert_eq!(answer.body(), &Bytes::from_static(b"tea"));
}

#[test]
fn a_certificate_is_good_when_the_caller_or_the_system_trusts_it() {
    let (url, _) = secure_server();
    let (_, other) = secure_server();
    for trust in [Trust::System, Trust::Only(other.into_bytes())] {
        assert_eq!(get(&url, trust).unwrap_err().reason(), Reason::Tls);
    }
    assert_eq!(get(&url, Trust::Anyone).unwrap().status(), 418);
}

#[test]
fn what_is_no_certificate_is_refused_when_it_is_given() {
    let trust = Trust::Only(b"nothing".to_vec());
    let settings = Settings {
        trust,
        ..Settings::default()
    };
    let error = Bare::new(settings).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[test]
fn what_has_no_host_is_no_url() {
    for url in ["/path", "ftp://host/x"] {
        assert_eq!(
            get(url, Trust::System).unwrap_err().reason(),
            Reason::Request
        );
    }
}
