//! The levers below /sandbox: the clock, the request log, faults.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, send};
use serde_json::{Value, json};

#[test]
fn the_clock_is_set_moved_stopped_and_run() {
    let lab = Lab::new();
    assert_eq!(lab.control("GET", "clock", None).json(200)["running"], true);
    let set = json!({"now": "2030-01-02T03:04:05Z", "running": false});
    let standing = json!({"now": "2030-01-02T03:04:05Z", "running": false});
    assert_eq!(lab.control("POST", "clock", Some(&set)).json(200), standing);
    let moved = lab
        .control("POST", "clock", Some(&json!({"advance_seconds": 55})))
        .json(200);
    assert_eq!(moved["now"], "2030-01-02T03:05:00Z");
    let running = lab
        .control("POST", "clock", Some(&json!({"running": true})))
        .json(200);
    assert!(
        running["now"]
            .as_str()
            .unwrap()
            .starts_with("2030-01-02T03:05:")
    );
    for wrong in [
        json!({}),
        json!({"now": "soon"}),
        json!({"advance_seconds": "1"}),
        json!([]),
    ] {
        lab.control("POST", "clock", Some(&wrong)).json(400);
    }
}

#[test]
fn a_clock_that_is_sent_out_of_its_years_stays_as_it_is() {
    let lab = Lab::new();
    let set = json!({"now": "2999-12-31T23:59:59Z", "running": false});
    lab.control("POST", "clock", Some(&set)).json(200);
    for far in [
        json!({"advance_seconds": 1}),
        json!({"advance_seconds": i64::MAX, "running": true}),
        json!({"advance_seconds": i64::MIN}),
        json!({"now": "9999-12-31T23:59:59Z"}),
        json!({"now": "1969-12-31T23:59:59Z", "running": true}),
    ] {
        lab.control("POST", "clock", Some(&far)).json(400);
        assert_eq!(lab.control("GET", "clock", None).json(200), set);
    }
    // What is dated after now has its room.
    let lab = lab.renewed();
    lab.tenant(&lab.home(), "customer", "At the end");
    let mut state = lab.control("GET", "state", None).json(200);
    state["clock"]["standing"]["at"] = json!("9999-12-31 23:59:59.0 +00:00:00");
    lab.control("PUT", "state", Some(&state)).json(400);
}

#[test]
fn levers_are_found_however_their_path_is_written_and_tell_a_wrong_method() {
    let lab = Lab::new();
    for path in ["/clock", "clock/", "//state//"] {
        lab.control("GET", path, None).json(200);
    }
    for lever in [
        "clock",
        "state",
        "requests",
        "faults",
        "totp",
        "openapi.json",
    ] {
        lab.control("PATCH", lever, None).json(405);
    }
    lab.control("GET", "nothing", None).json(404);
}

#[test]
fn what_is_created_is_dated_by_the_clock() {
    let lab = Lab::new();
    lab.control(
        "POST",
        "clock",
        Some(&json!({"now": "2030-01-02T03:04:05Z", "running": false})),
    )
    .json(200);
    let lab = lab.renewed();
    let tenant = lab.tenant(&lab.home(), "customer", "Dated");
    assert_eq!(tenant["created_at"], "2030-01-02T03:04:05Z");
}

#[test]
fn the_log_tells_who_asked_for_what_and_how_it_ended() {
    let lab = Lab::new();
    lab.control("DELETE", "requests", None).nothing(204);
    let agent = "Training/1.0 Developers Business Automation Training";
    let bearer = format!("Bearer {}", lab.token);
    let target = format!("/api/2/tenants/{}?embed_path=true", lab.home());
    send(
        &lab.sandbox,
        "GET",
        &target,
        &[("Authorization", &bearer), ("User-Agent", agent)],
        b"",
    )
    .json(200);
    send(
        &lab.sandbox,
        "GET",
        "/api/2/idp/external-login?ott=secret&targetURI=x",
        &[],
        b"",
    );
    send(&lab.sandbox, "GET", "/api/2/nothing", &[], b"").json(404);
    let log = lab.control("GET", "requests", None).json(200)["items"].clone();
    let mut first = log[0].clone();
    assert!(first["time"].take().is_string());
    assert_eq!(
        first,
        json!({"time": null, "method": "GET", "path": format!("/api/2/tenants/{}", lab.home()), "query": "embed_path=true",
            "operation": "tenants.get", "status": 200, "caller": lab.sandbox.client_id(), "user_agent": agent})
    );
    assert_eq!(log[1]["query"], "ott=[redacted]&targetURI=x");
    assert_eq!(
        (&log[2]["operation"], &log[2]["status"]),
        (&Value::Null, &json!(404))
    );
    assert_eq!(log.as_array().unwrap().len(), 3);
    assert!(!log.to_string().contains("secret"));
}

#[test]
fn a_client_that_asks_for_a_token_is_named_in_the_log() {
    let lab = Lab::new();
    let log = lab.control("GET", "requests", None).json(200)["items"].clone();
    assert_eq!(log[0]["operation"], "auth.request_token");
    assert_eq!(log[0]["caller"], lab.sandbox.client_id());
}

#[test]
fn a_fault_strikes_the_nth_request_of_an_operation_once_and_nothing_is_done() {
    let lab = Lab::new();
    let fault = json!({"operation": "tenants.create", "nth": 2, "status": 503, "headers": {"Retry-After": "1"}});
    lab.control("POST", "faults", Some(&fault)).json(201);
    lab.tenant(&lab.home(), "customer", "One");
    let body = json!({"name": "Two", "kind": "customer", "parent_id": lab.home()});
    let struck = lab.post("/tenants", &body);
    assert_eq!(struck.code(503), 503);
    assert_eq!(struck.header("retry-after"), Some("1"));
    lab.post("/tenants", &body).json(201);
    let listed = lab.control("GET", "faults", None).json(200)["items"][0].clone();
    assert_eq!(
        (&listed["seen"], &listed["struck"]),
        (&json!(3), &json!(true))
    );
}

#[test]
fn a_fault_may_name_a_method_and_path_and_bring_its_own_body() {
    let lab = Lab::new();
    let path = format!("/api/2/tenants/{}", lab.home());
    let fault = json!({"method": "get", "path": path, "status": 502, "headers": {"Content-Type": "text/html"}, "body": "<h1>Bad Gateway</h1>"});
    lab.control("POST", "faults", Some(&fault)).json(201);
    let struck = lab.get(&format!("/tenants/{}", lab.home()));
    assert_eq!(
        (struck.status, struck.text()),
        (502, "<h1>Bad Gateway</h1>".to_owned())
    );
    assert_eq!(struck.header("content-type"), Some("text/html"));
    lab.get(&format!("/tenants/{}", lab.home())).json(200);
}

#[test]
fn a_fault_of_the_token_endpoint_has_that_endpoints_shape() {
    let lab = Lab::new();
    lab.control(
        "POST",
        "faults",
        Some(&json!({"operation": "auth.request_token", "status": 503})),
    )
    .json(201);
    let struck = lab
        .token_with(None, "grant_type=client_credentials")
        .json(503);
    assert!(
        struck["error"].is_string() && struck["error_description"].is_string(),
        "{struck}"
    );
}

#[test]
fn faults_are_cleared_and_nonsense_is_refused() {
    let lab = Lab::new();
    lab.control("POST", "faults", Some(&json!({"status": 500})))
        .json(201);
    lab.control("DELETE", "faults", None).nothing(204);
    lab.get(&format!("/tenants/{}", lab.home())).json(200);
    for wrong in [
        json!({}),
        json!({"status": 99}),
        json!({"status": 503, "nth": 0}),
    ] {
        lab.control("POST", "faults", Some(&wrong)).json(400);
    }
}

#[test]
fn the_levers_are_not_in_the_log_and_no_fault_strikes_them() {
    let lab = Lab::new();
    lab.control("DELETE", "requests", None).nothing(204);
    lab.control("POST", "faults", Some(&json!({"status": 500})))
        .json(201);
    lab.control("GET", "clock", None).json(200);
    assert_eq!(
        lab.control("GET", "requests", None).json(200)["items"],
        json!([])
    );
    lab.control("GET", "nothing", None).json(404);
    lab.control("PUT", "clock", None).json(405);
}

#[test]
fn the_contract_can_be_had_as_an_openapi_document_with_links() {
    let lab = Lab::new();
    let document = lab.control("GET", "openapi.json", None).json(200);
    assert_eq!(document["openapi"], "3.0.3");
    let created = &document["paths"]["/tenants"]["post"]["responses"]["201"];
    assert_eq!(
        created["links"]["FetchTenant"]["operationId"],
        "FetchTenant"
    );
}
