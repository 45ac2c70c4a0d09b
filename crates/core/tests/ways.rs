//! The ways to the service: https with the caller's own certificates, and through a proxy.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tenantry::{Client, ErrorKind};

const ID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
const DONE: &[u8] = b"HTTP/1.1 204 No Content\r\n\r\n";

/// A server that speaks https with a certificate of its own: its URL, and the certificate in PEM form.
fn secure_server() -> (String, String) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let config = Arc::new(config);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, stream.unwrap());
            // A client that does not trust the certificate hangs up here.
            if stream.read(&mut [0; 4096]).is_ok_and(|count| count > 0) {
                stream.write_all(DONE).unwrap();
            }
        }
    });
    (url, cert.pem())
}

#[test]
fn a_certificate_of_the_callers_own_is_trusted() {
    let (url, pem) = secure_server();
    let client = Client::builder(&url)
        .access_token("t")
        .ca_certificates(pem.clone())
        .build()
        .unwrap();
    client.users().send_activation_email(ID).wait().unwrap();

    let file = std::env::temp_dir().join(format!("tenantry-{}.pem", std::process::id()));
    std::fs::write(&file, pem).unwrap();
    let client = Client::builder(url)
        .access_token("t")
        .ca_file(&file)
        .build()
        .unwrap();
    std::fs::remove_file(&file).unwrap();
    client.users().send_activation_email(ID).wait().unwrap();
}

#[test]
fn an_unknown_certificate_is_refused_at_once_and_nothing_is_sent() {
    let (url, _) = secure_server();
    let client = Client::builder(url).access_token("t").build().unwrap();
    let error = client.users().send_activation_email(ID).wait().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1));
    assert!(error.outcome_known());
    assert!(error.message().contains("certificate"), "{error}");
}

#[test]
fn what_is_no_certificate_is_a_configuration_error() {
    let builder = || Client::builder("https://eu2.acronis.cloud").access_token("t");
    let error = builder().ca_certificates("nothing").build().unwrap_err();
    assert_eq!(
        error.message(),
        "ca_file: expected certificates in PEM form"
    );
    let error = builder().ca_file("/no/such/file").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(
        error.message().starts_with("ca_file: /no/such/file: "),
        "{error}"
    );
}

#[test]
fn a_proxy_is_asked_with_its_own_credentials() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("http://user:s3cret@{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut buffer = [0; 4096];
        let count = stream.read(&mut buffer).unwrap();
        stream.write_all(DONE).unwrap();
        String::from_utf8_lossy(&buffer[..count]).to_ascii_lowercase()
    });
    // A name that is not to be had: only the proxy can answer for it.
    let client = Client::builder("http://service.invalid")
        .allow_insecure_http(true)
        .access_token("t")
        .proxy(proxy);
    let client = client.build().unwrap();
    client.users().send_activation_email(ID).wait().unwrap();
    let request = server.join().unwrap();
    assert!(
        request.starts_with("post http://service.invalid/api/2/users/"),
        "{request}"
    );
    assert!(
        request.contains("proxy-authorization: basic dxnlcjpzm2nyzxq="),
        "{request}"
    );
    assert!(!format!("{client:?}").contains("s3cret"));
}
