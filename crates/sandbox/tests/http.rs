//! What is the same for every operation: routing, reading, shapes, compression. behaviour.md 1, clients-in-the-wild 1 to 6.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io::Read;

use common::{Lab, Reply, send};
use flate2::read::GzDecoder;
use serde_json::{Value, json};
use tenantry_contract::{Contract, sample::UUID};
use tenantry_sandbox::{Config, Sandbox, StartError};

fn request(lab: &Lab, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let bearer = format!("Bearer {}", lab.token);
    let mut all = vec![("Authorization", bearer.as_str())];
    all.extend(headers);
    send(&lab.sandbox, method, target, &all, body.as_bytes())
}

const JSON: (&str, &str) = ("Content-Type", "application/json");

fn new_tenant(lab: &Lab, name: &str) -> String {
    json!({"name": name, "kind": "customer", "parent_id": lab.home()}).to_string()
}

#[test]
fn double_slashes_and_a_slash_before_the_query_work() {
    let lab = Lab::new();
    for target in [
        format!("//api/2/tenants/{}", lab.home()),
        format!("/api/2/tenants/{}/?embed_path=true", lab.home()),
    ] {
        request(&lab, "GET", &target, &[], "").json(200);
    }
}

#[test]
fn an_unknown_path_is_404_and_a_wrong_method_405_in_the_usual_shape() {
    let lab = Lab::new();
    let unknown = request(&lab, "GET", "/api/2/nothing", &[], "").json(404);
    assert_eq!(
        unknown,
        json!({"error": {"code": 404, "message": "Not found", "details": {"info": "Not found"}, "context": {}, "domain": "PlatformAccountServer"}})
    );
    assert_eq!(request(&lab, "GET", "/", &[], "").code(404), 404);
    assert_eq!(
        request(&lab, "PATCH", "/api/2/tenants", &[], "").code(405),
        405
    );
}

#[test]
fn a_body_that_is_too_large_is_refused_before_it_comes() {
    let lab = Lab::new();
    let bearer = format!("Bearer {}", lab.token);
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "application/json"),
        ("Content-Length", "33554433"),
    ];
    let refused = send(&lab.sandbox, "POST", "/api/2/tenants", &headers, b"");
    assert_eq!(refused.code(413), 413);
    let log = lab.control("GET", "requests", None).json(200);
    let last = log["items"].as_array().unwrap().last().unwrap();
    assert_eq!(last["status"], 413);
}

#[test]
fn a_body_needs_its_content_type_and_a_charset_does_no_harm() {
    let lab = Lab::new();
    let target = "/api/2/tenants";
    let body = new_tenant(&lab, "Typed");
    assert_eq!(
        request(
            &lab,
            "POST",
            target,
            &[("Content-Type", "text/plain")],
            &body
        )
        .code(415),
        415
    );
    assert_eq!(request(&lab, "POST", target, &[], &body).code(415), 415);
    let with_charset = [("Content-Type", "application/json; charset=utf-8")];
    request(&lab, "POST", target, &with_charset, &body).json(201);
    let get = format!("/api/2/tenants/{}", lab.home());
    request(&lab, "GET", &get, &[JSON], "").json(200);
}

#[test]
fn a_body_that_is_no_json_or_no_object_is_400() {
    let lab = Lab::new();
    for body in ["", "{", "[]", "null", "\"text\""] {
        assert_eq!(
            request(&lab, "POST", "/api/2/tenants", &[JSON], body).code(400),
            400,
            "{body}"
        );
    }
}

#[test]
fn what_is_missing_or_of_a_wrong_type_is_named() {
    let lab = Lab::new();
    let cases = [
        (
            json!({"kind": "customer", "parent_id": lab.home()}),
            "name is missing.",
        ),
        (
            json!({"name": 7, "kind": "customer", "parent_id": lab.home()}),
            "name must be a text.",
        ),
        (
            json!({"name": "x", "kind": "banana", "parent_id": lab.home()}),
            "kind must be one of the words listed.",
        ),
        (
            json!({"name": "x", "kind": "customer", "parent_id": "home"}),
            "parent_id must be a UUID.",
        ),
        (
            json!({"name": "x", "kind": "customer", "parent_id": lab.home(), "enabled": "perhaps"}),
            "enabled must be true or false.",
        ),
    ];
    for (body, message) in cases {
        assert_eq!(
            lab.post("/tenants", &body).json(400)["error"]["message"],
            message
        );
    }
    let wrong_query = lab.get(&format!("/tenants?parent_id={}&limit=many", lab.home()));
    assert_eq!(
        wrong_query.json(400)["error"]["message"],
        "limit must be a whole number."
    );
}

#[test]
fn capital_letters_in_an_id_do_no_harm_and_answers_have_none() {
    let lab = Lab::new();
    let path = format!("/tenants/{}", lab.home().to_uppercase());
    assert_eq!(lab.get(&path).json(200)["id"], lab.home());
}

#[test]
fn json_is_compact_and_on_one_line() {
    let lab = Lab::new();
    let reply = lab.get(&format!("/tenants/{}", lab.home()));
    let text = reply.text();
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(text, value.to_string());
    assert_eq!(
        reply.header("content-type"),
        Some("application/json; charset=utf-8")
    );
    assert_eq!(reply.header("content-encoding"), None);
}

#[test]
fn answers_are_compressed_when_asked_for() {
    let lab = Lab::new();
    let target = format!(
        "/api/2/tenants?subtree_root_id={}&with_contacts=true",
        lab.home()
    );
    let reply = request(
        &lab,
        "GET",
        &target,
        &[("Accept-Encoding", "deflate, gzip;q=0.8")],
        "",
    );
    assert_eq!(reply.header("content-encoding"), Some("gzip"));
    let mut text = String::new();
    GzDecoder::new(reply.body.as_slice())
        .read_to_string(&mut text)
        .unwrap();
    assert!(text.starts_with("{\"items\":["));
    let refused = request(&lab, "GET", &target, &[("Accept-Encoding", "gzip;q=0")], "");
    assert_eq!(refused.header("content-encoding"), None);
}

#[test]
fn every_operation_is_built_and_the_readme_says_by_which_rules() {
    let lab = Lab::new();
    let readme = include_str!("../README.md");
    let (_, table) = readme.split_once("## What is built").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    for operation in &Contract::get().unwrap().operations {
        let path = operation
            .path_params
            .iter()
            .fold(operation.full_path(), |path, param| {
                path.replace(&format!("{{{}}}", param.name), UUID)
            });
        let reply = request(&lab, &operation.http_method, &path, &[], "");
        let name = operation.name();
        assert!(reply.status < 500, "{name}: {}", reply.text());
        let row = table
            .lines()
            .find(|line| line.contains(&format!("`{name}`")));
        let cells: Vec<&str> = row.unwrap_or("").split('|').map(str::trim).collect();
        let is_full = cells.len() == 5 && cells[1..4].iter().all(|cell| !cell.is_empty());
        assert!(is_full, "{name}: {row:?}");
    }
}

#[test]
fn a_seed_makes_the_same_world_again() {
    let start = |seed| {
        Sandbox::start_blocking(Config {
            seed,
            ..Config::default()
        })
        .unwrap()
    };
    let (one, two, other) = (start(Some(7)), start(Some(7)), start(None));
    assert_eq!(
        (one.client_id(), one.client_secret()),
        (two.client_id(), two.client_secret())
    );
    assert_ne!(one.client_id(), other.client_id());
}

#[test]
fn it_listens_on_loopback_only() {
    let config = Config {
        listen: "0.0.0.0:0".parse().unwrap(),
        ..Config::default()
    };
    assert!(matches!(
        Sandbox::start_blocking(config),
        Err(StartError::NotLoopback(_))
    ));
}

#[test]
fn an_address_that_is_taken_is_an_error_and_free_again_once_the_sandbox_stops() {
    let first = Sandbox::start_blocking(Config::default()).unwrap();
    let address = first
        .url()
        .strip_prefix("http://")
        .unwrap()
        .parse()
        .unwrap();
    let config = Config {
        listen: address,
        ..Config::default()
    };
    assert!(matches!(
        Sandbox::start_blocking(config.clone()),
        Err(StartError::Io(_))
    ));
    first.stop();
    Sandbox::start_blocking(config).unwrap();
}

#[test]
fn a_connection_left_open_does_not_keep_it_from_stopping() {
    let sandbox = Sandbox::start_blocking(Config::default()).unwrap();
    let host = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    let mut idle = std::net::TcpStream::connect(host).unwrap();
    sandbox.stop();
    assert_eq!(idle.read(&mut [0]).unwrap_or(0), 0);
}

#[tokio::test]
async fn it_starts_inside_a_runtime_too() {
    let sandbox = Sandbox::start(Config::default()).await.unwrap();
    let blocking = Sandbox::start_blocking(Config::default()).unwrap();
    assert_ne!(sandbox.url(), blocking.url());
}

#[test]
fn the_handle_tells_no_secret_when_it_is_printed() {
    let sandbox = Sandbox::start_blocking(Config::default()).unwrap();
    let printed = format!("{sandbox:?}");
    assert!(!printed.contains(sandbox.client_secret()) && !printed.contains(sandbox.password()));
}
