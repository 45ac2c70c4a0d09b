//! The sandbox as a program.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenantry-sandbox"));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The running program and what its first line says.
fn run(options: &[&str]) -> (Child, BufReader<ChildStdout>, Value) {
    let mut child = program()
        .args(["--listen", "127.0.0.1:0"])
        .args(options)
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    (child, out, serde_json::from_str(&line).unwrap())
}

fn tell_to_end(child: &Child) {
    let id = child.id().to_string();
    let told = Command::new("kill").args(["-TERM", &id]).status();
    assert!(told.unwrap().success());
}

/// Sends a request on a connection of its own, which is then to be read.
fn send(keys: &Value, request: &str) -> TcpStream {
    let url = keys["url"].as_str().unwrap();
    let mut stream = TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    stream
}

fn ask(keys: &Value, line: &str, body: &str) -> String {
    let length = body.len();
    let mut stream = send(
        keys,
        &format!(
            "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        ),
    );
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn its_first_line_says_how_to_reach_it_and_it_ends_when_told_to() {
    let (mut child, mut out, keys) = run(&[]);
    let mut names: Vec<&String> = keys.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(
        names,
        [
            "client_id",
            "client_secret",
            "login",
            "password",
            "tenant_id",
            "url"
        ]
    );
    // A connection on which nothing is asked does not keep it.
    let idle = send(&keys, "");
    tell_to_end(&child);
    assert!(child.wait().unwrap().success());
    drop(idle);
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
}

#[test]
fn a_request_under_way_is_answered_before_it_ends() {
    let (mut child, _out, keys) = run(&[]);
    let fault = r#"{"path": "/.well-known/openid-configuration", "delay_ms": 1000}"#;
    assert!(ask(&keys, "POST /sandbox/faults", fault).starts_with("HTTP/1.1 201"));
    let mut slow = send(
        &keys,
        "GET /.well-known/openid-configuration HTTP/1.1\r\nHost: x\r\n\r\n",
    );
    while !ask(&keys, "GET /sandbox/faults", "").contains("\"struck\":true") {}
    tell_to_end(&child);
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200") && answer.ends_with('}'),
        "{answer}"
    );
    assert!(child.wait().unwrap().success());
}

#[test]
fn what_it_was_told_is_kept_in_the_file_when_it_ends() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("program-state.json");
    let _ = std::fs::remove_file(&file);
    let options = [
        "--state",
        file.to_str().unwrap(),
        "--populate",
        "partners=1,customers=2,users=1",
    ];
    let (mut child, _out, keys) = run(&options);
    let clock = r#"{"now": "2031-01-01T00:00:00Z", "running": false}"#;
    assert!(ask(&keys, "POST /sandbox/clock", clock).starts_with("HTTP/1.1 200"));
    tell_to_end(&child);
    assert!(child.wait().unwrap().success());

    let (mut child, _out, again) = run(&options);
    assert_eq!(again["client_secret"], keys["client_secret"]);
    assert!(ask(&again, "GET /sandbox/clock", "").contains("2031-01-01T00:00:00Z"));
    tell_to_end(&child);
    assert!(child.wait().unwrap().success());
}

#[test]
fn what_changes_is_in_the_file_before_long_and_outlives_a_kill() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("killed-state.json");
    let _ = std::fs::remove_file(&file);
    let options = ["--state", file.to_str().unwrap(), "--save-every", "0.01"];
    let (mut child, _out, keys) = run(&options);
    let clock = r#"{"now": "2032-02-02T00:00:00Z", "running": false}"#;
    assert!(ask(&keys, "POST /sandbox/clock", clock).starts_with("HTTP/1.1 200"));
    while !std::fs::read_to_string(&file)
        .unwrap()
        .contains("2032-02-02")
    {
        // Nothing tells of it but the file itself.
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();

    let (mut child, _out, again) = run(&options);
    assert!(ask(&again, "GET /sandbox/clock", "").contains("2032-02-02T00:00:00Z"));
    tell_to_end(&child);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_self_made_certificate_is_in_its_first_line() {
    let (mut child, _out, keys) = run(&["--tls", "self-made"]);
    assert!(keys["url"].as_str().unwrap().starts_with("https://"));
    let certificate = keys["ca_certificate"].as_str().unwrap();
    assert!(certificate.starts_with("-----BEGIN CERTIFICATE-----"));
    tell_to_end(&child);
    assert!(child.wait().unwrap().success());
}

#[test]
fn it_explains_itself() {
    let output = program().arg("--help").output().unwrap();
    assert!(output.status.success());
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("--listen")
    );
}

#[test]
fn it_says_in_one_line_what_is_wrong_with_its_options() {
    for options in [
        vec!["--listen", "0.0.0.0:0"],
        vec!["--listen", "here"],
        vec!["--colour"],
        vec!["--tls", "handmade"],
        vec!["--tls-cert", "certificate.pem"],
        vec!["--tls-cert", "nowhere.pem", "--tls-key", "nowhere.pem"],
        vec!["--populate", "cats=3"],
        vec!["--save-every", "now"],
        vec!["--save-every", "-1"],
        vec!["--state", env!("CARGO_TARGET_TMPDIR")],
    ] {
        let output = program()
            .args(["--listen", "127.0.0.1:0"])
            .args(&options)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{options:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            said.starts_with("tenantry-sandbox: ") && said.lines().count() == 1,
            "{said}"
        );
    }
}
