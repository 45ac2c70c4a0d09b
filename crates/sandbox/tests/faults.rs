//! Faults on demand: the levers below /sandbox/faults, as the connection shows them.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;

use common::{Lab, Reply};
use serde_json::{Value, json};

impl Lab {
    fn fault(&self, asked: Value) -> Value {
        self.control("POST", "faults", Some(&asked)).json(201)
    }

    /// Sends a request, whose answer is then to be read.
    fn begin(&self, method: &str, path: &str, body: &str) -> TcpStream {
        let host = self.sandbox.url().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        let request = format!(
            "{method} /api/2{path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.token,
            body.len()
        );
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    fn raw(&self, method: &str, path: &str, body: &str) -> (Vec<u8>, Option<ErrorKind>) {
        let mut stream = self.begin(method, path, body);
        let mut answer = Vec::new();
        let end = stream.read_to_end(&mut answer);
        (answer, end.err().map(|error| error.kind()))
    }

    fn home_path(&self) -> String {
        format!("/tenants/{}", self.home())
    }

    fn names(&self) -> Vec<String> {
        let children = self.list(&format!("/tenants?parent_id={}", self.home()));
        let name = |child: &Value| child["name"].as_str().unwrap().to_owned();
        children.iter().map(name).collect()
    }
}

fn is_ok(reply: &Reply) -> bool {
    reply.status == 200
}

#[test]
fn a_reset_before_the_request_leaves_nothing_done() {
    let lab = Lab::new();
    lab.fault(json!({"kind": "reset", "operation": "tenants.create"}));
    let body = json!({"name": "Lost", "kind": "customer", "parent_id": lab.home()}).to_string();
    let (answer, end) = lab.raw("POST", "/tenants", &body);
    assert_eq!((answer.len(), end), (0, Some(ErrorKind::ConnectionReset)));
    assert!(lab.names().is_empty());
    let log = lab.control("GET", "requests", None).json(200)["items"].clone();
    let reset = log
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["operation"] == "tenants.create");
    assert_eq!(reset.unwrap()["status"], Value::Null);
}

#[test]
fn a_reset_after_the_request_loses_the_answer_and_not_the_deed() {
    let lab = Lab::new();
    lab.fault(json!({"kind": "reset_after", "operation": "tenants.create"}));
    let body = json!({"name": "Done", "kind": "customer", "parent_id": lab.home()}).to_string();
    let (answer, end) = lab.raw("POST", "/tenants", &body);
    assert_eq!((answer.len(), end), (0, Some(ErrorKind::ConnectionReset)));
    assert_eq!(lab.names(), ["Done"]);
}

#[test]
fn a_truncated_answer_ends_in_the_middle_of_what_it_announced() {
    let lab = Lab::new();
    lab.fault(json!({"kind": "truncate"}));
    let (answer, _) = lab.raw("GET", &lab.home_path(), "");
    let text = String::from_utf8(answer).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let announced = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let announced: usize = announced.unwrap().parse().unwrap();
    assert_eq!(body.len(), announced / 2);
    assert!(body.starts_with('{'));
    lab.get(&lab.home_path()).json(200);
}

#[test]
fn a_slow_answer_comes_whole_in_the_end() {
    let lab = Lab::new();
    lab.fault(json!({"kind": "drip", "bytes": 100, "pause_ms": 1}));
    assert_eq!(lab.get(&lab.home_path()).json(200)["id"], lab.home());
}

/// Longer than any test waits.
const LONG: u64 = 600_000;

#[test]
fn a_delay_holds_every_kind_of_answer_back_and_others_are_served_meanwhile() {
    let lab = Lab::new();
    for kind in [
        json!({}),
        json!({"status": 503}),
        json!({"kind": "reset"}),
        json!({"kind": "reset_after"}),
        json!({"kind": "truncate"}),
        json!({"kind": "drip"}),
        json!({"kind": "malformed"}),
        json!({"kind": "content_type"}),
    ] {
        let mut asked = kind.clone();
        asked["operation"] = json!("tenants.get");
        asked["delay_ms"] = json!(LONG);
        lab.fault(asked);
        let mut held = lab.begin("GET", &lab.home_path(), "");
        let has_struck =
            || lab.control("GET", "faults", None).json(200)["items"][0]["struck"] == true;
        while !has_struck() {}
        lab.get("/users/me").json(200);
        held.set_nonblocking(true).unwrap();
        let nothing = held.read(&mut [0; 1]).map_err(|error| error.kind());
        assert_eq!(nothing, Err(ErrorKind::WouldBlock), "{kind}");
        lab.control("DELETE", "faults", None).nothing(204);
    }
}

#[test]
fn after_a_delay_the_normal_answer_comes() {
    let lab = Lab::new();
    lab.fault(json!({"delay_ms": 1}));
    assert_eq!(lab.get(&lab.home_path()).json(200)["id"], lab.home());
    lab.fault(json!({"status": 503, "delay_ms": 1}));
    assert_eq!(lab.get(&lab.home_path()).status, 503);
}

#[test]
fn malformed_json_and_a_wrong_content_type_spoil_a_good_answer() {
    let lab = Lab::new();
    lab.fault(json!({"kind": "malformed"}));
    let reply = lab.get(&lab.home_path());
    assert!(is_ok(&reply) && serde_json::from_slice::<Value>(&reply.body).is_err());
    assert_eq!(
        reply.header("content-type"),
        Some("application/json; charset=utf-8")
    );
    lab.fault(json!({"kind": "content_type"}));
    let reply = lab.get(&lab.home_path());
    assert_eq!(
        reply.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(reply.json(200)["id"], lab.home());
    lab.fault(json!({"kind": "content_type", "content_type": "text/plain"}));
    let reply = lab.get(&lab.home_path());
    assert_eq!(reply.header("content-type"), Some("text/plain"));
}

#[test]
fn a_fault_strikes_as_often_as_it_is_told() {
    let lab = Lab::new();
    let asked = json!({"operation": "tenants.get", "status": 503, "nth": 2, "times": 2});
    lab.fault(asked);
    let statuses = |count: usize| -> Vec<u16> {
        (0..count)
            .map(|_| lab.get(&lab.home_path()).status)
            .collect()
    };
    assert_eq!(statuses(5), [200, 503, 503, 200, 200]);
    let listed = lab.control("GET", "faults", None).json(200)["items"][0].clone();
    assert_eq!(
        (&listed["seen"], &listed["strikes"]),
        (&json!(5), &json!(2))
    );
    lab.fault(json!({"status": 500, "times": null}));
    assert_eq!(statuses(3), [500, 500, 500]);
}

#[test]
fn a_fault_may_name_paths_by_a_pattern() {
    let lab = Lab::new();
    lab.fault(json!({"path": "/api/2/tenants/*/usages", "status": 503}));
    lab.get(&lab.home_path()).json(200);
    assert_eq!(lab.get(&format!("{}/usages", lab.home_path())).status, 503);
}

#[test]
fn chance_strikes_the_same_requests_under_the_same_seed() {
    let lab = Lab::new();
    let struck = |seed: u64| -> Vec<bool> {
        lab.control("DELETE", "faults", None).nothing(204);
        lab.fault(json!({"status": 503, "probability": 0.5, "seed": seed}));
        (0..24)
            .map(|_| lab.get(&lab.home_path()).status == 503)
            .collect()
    };
    assert_eq!(struck(3), struck(3));
    assert_ne!(struck(3), struck(4));
}

#[test]
fn what_makes_no_sense_is_refused_in_words() {
    let lab = Lab::new();
    for (wrong, named) in [
        (json!({"kind": "earthquake"}), "kind"),
        (json!({"kind": "delay"}), "delay_ms"),
        (json!({"kind": "status"}), "status"),
        (json!({"status": 503, "times": 0}), "times"),
        (json!({"status": 503, "probability": 2}), "probability"),
        (json!({"status": 503, "operation": 3}), "operation"),
        (json!({"kind": "drip", "bytes": 0}), "bytes"),
        (json!({"delay_ms": -1}), "delay_ms"),
        (
            json!({"status": 503, "headers": ["Retry-After"]}),
            "headers",
        ),
        (
            json!({"status": 503, "headers": {"Retry-After": "1\r\nX: y"}}),
            "headers",
        ),
        (
            json!({"status": 503, "headers": {"Retry After": 1}}),
            "headers",
        ),
        (
            json!({"status": 200, "headers": {"Content-Length": 5}}),
            "headers",
        ),
        (
            json!({"kind": "content_type", "content_type": "\n"}),
            "content_type",
        ),
    ] {
        let reply = lab.control("POST", "faults", Some(&wrong)).json(400);
        let message = reply["error"]["message"].as_str().unwrap();
        assert!(message.starts_with(named), "{wrong}: {message}");
    }
}
