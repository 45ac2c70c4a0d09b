//! The sandbox as a program.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use serde_json::Value;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenantry-sandbox"));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn its_first_line_says_how_to_reach_it_and_it_ends_when_told_to() {
    let mut child = program().args(["--listen", "127.0.0.1:0"]).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    let keys: Value = serde_json::from_str(&line).unwrap();
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
    let host = keys["url"]
        .as_str()
        .unwrap()
        .strip_prefix("http://")
        .unwrap();
    TcpStream::connect(host).unwrap();

    let id = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .unwrap()
            .success()
    );
    assert!(child.wait().unwrap().success());
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
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
    ] {
        let output = program().args(&options).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{options:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            said.starts_with("tenantry-sandbox: ") && said.lines().count() == 1,
            "{said}"
        );
    }
}
