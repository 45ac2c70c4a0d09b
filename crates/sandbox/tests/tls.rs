//! HTTPS, with a self-made certificate and a given one.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tenantry_sandbox::{Config, Sandbox, Tls};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

fn with(tls: Tls) -> Config {
    Config {
        tls: Some(tls),
        ..Config::default()
    }
}

/// Asks for the OpenID configuration as somebody who trusts this certificate alone, and speaks to this host.
fn ask(sandbox: &Sandbox, trusted: &str, host: &str) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_slice(trusted.as_bytes()).unwrap())
        .unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = host.to_owned().try_into().unwrap();
    let session = ClientConnection::new(Arc::new(config), name).unwrap();
    let address = sandbox.url().strip_prefix("https://").unwrap();
    let mut stream = StreamOwned::new(session, TcpStream::connect(address).unwrap());
    write!(
        stream,
        "GET /.well-known/openid-configuration HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn a_self_made_certificate_is_vouched_for_by_the_authority_that_is_told() {
    let sandbox = Sandbox::start_blocking(with(Tls::SelfMade)).unwrap();
    assert!(sandbox.url().starts_with("https://127.0.0.1:"));
    let trusted = sandbox.ca_certificate().unwrap();
    for host in ["127.0.0.1", "localhost"] {
        let answer = ask(&sandbox, trusted, host).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(
            answer.contains("\"issuer\":\"https://127.0.0.1:"),
            "{answer}"
        );
    }
    let keys: serde_json::Value = serde_json::from_str(&sandbox.keys_json()).unwrap();
    assert_eq!(keys["ca_certificate"], trusted);
    ask(&sandbox, trusted, "elsewhere.example").unwrap_err();
    let other = Sandbox::start_blocking(with(Tls::SelfMade)).unwrap();
    ask(&sandbox, other.ca_certificate().unwrap(), "localhost").unwrap_err();
}

fn files(name: &str, certificate: &str, key: &str) -> Tls {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let paths = ["certificate", "key"].map(|part| folder.join(format!("{name}-{part}.pem")));
    fs::write(&paths[0], certificate).unwrap();
    fs::write(&paths[1], key).unwrap();
    let [certificate, key] = paths;
    Tls::Files { certificate, key }
}

#[test]
fn a_given_certificate_is_used() {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["given.example".to_owned()]).unwrap();
    let given = files("given", &cert.pem(), &signing_key.serialize_pem());
    let sandbox = Sandbox::start_blocking(with(given)).unwrap();
    assert_eq!(sandbox.ca_certificate(), None);
    let answer = ask(&sandbox, &cert.pem(), "given.example").unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[test]
fn a_certificate_that_cannot_be_used_is_told_at_the_start() {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["a.example".to_owned()]).unwrap();
    let other = generate_simple_self_signed(["b.example".to_owned()]).unwrap();
    let key = signing_key.serialize_pem();
    for tls in [
        files("no-certificate", "nothing", &key),
        files("no-key", &cert.pem(), "nothing"),
        files("strangers", &other.cert.pem(), &key),
        Tls::Files {
            certificate: "nowhere.pem".into(),
            key: "nowhere.pem".into(),
        },
    ] {
        let problem = Sandbox::start_blocking(with(tls)).unwrap_err().to_string();
        assert!(problem.starts_with("TLS cannot be spoken: "), "{problem}");
    }
}

#[test]
fn who_speaks_plain_http_to_it_disturbs_nobody() {
    let sandbox = Sandbox::start_blocking(with(Tls::SelfMade)).unwrap();
    let address = sandbox.url().strip_prefix("https://").unwrap();
    let mut plain = TcpStream::connect(address).unwrap();
    plain
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    let mut answer = Vec::new();
    let _ = plain.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP"));
    ask(&sandbox, sandbox.ca_certificate().unwrap(), "localhost").unwrap();
}
