//! A judge that never finds fault proves nothing: what it must find, one fault at a time.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::io::{Read, Write};
use std::net::TcpStream;

use tenantry_recorder::Recorder;

const ID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
const GET: &str =
    "GET /api/2/tenants/0fcd4a69-8a40-4de8-b711-d9c83dc000f7?embed_path=true&allow_deleted=true";
const HEADERS: &str = "Authorization: Bearer token\r\nUser-Agent: tenantry/0.1\r\n";

/// Sends a request as it stands, and gives the answer as it stands.
fn send(server: &Recorder, line: &str, headers: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(server.url().strip_prefix("http://").unwrap()).unwrap();
    let length = body.len();
    let head = format!(
        "{line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n"
    );
    stream
        .write_all(format!("{head}{body}").as_bytes())
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// What the verdict says of one request.
fn problems(line: &str, headers: &str, body: &str) -> String {
    let server = Recorder::start();
    send(&server, line, headers, body);
    let verdict = server.verdict();
    assert_eq!(verdict.seen, 1);
    verdict.problems.join("; ")
}

#[test]
fn before_anything_arrives_every_method_is_missing() {
    let verdict = Recorder::start().verdict();
    assert!(!verdict.is_clean());
    assert_eq!(verdict.missing.len(), 96);
}

#[test]
fn the_sample_call_is_right_and_answered_as_the_contract_says() {
    assert_eq!(problems(GET, HEADERS, ""), "");
    let answer = send(&Recorder::start(), GET, HEADERS, "");
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.contains(&format!("\"id\":\"{ID}\"")), "{answer}");
}

#[test]
fn a_method_called_twice_is_found() {
    let server = Recorder::start();
    send(&server, GET, HEADERS, "");
    send(&server, GET, HEADERS, "");
    assert_eq!(server.verdict().problems, ["tenants.get was called twice"]);
}

#[test]
fn a_missing_a_doubled_and_an_unknown_parameter_are_found() {
    let path = format!("GET /api/2/tenants/{ID}");
    for query in [
        "embed_path=true",
        "embed_path=true&allow_deleted=true&allow_deleted=true",
        "embed_path=true&x=1",
    ] {
        let found = problems(&format!("{path}?{query}"), HEADERS, "");
        assert!(
            found.starts_with("tenants.get: the query: expected"),
            "{found}"
        );
    }
}

#[test]
fn a_value_that_is_not_escaped_or_escaped_twice_is_found() {
    let path = "GET /api/2/users/check_login?username=";
    let right = "a%20b%26c%3Dd%2Be%2Ff%3Fg%25h%23%C3%BC%2A";
    assert_eq!(problems(&format!("{path}{right}"), HEADERS, ""), "");
    assert!(
        problems(&format!("{path}{}", right.replace('%', "%25")), HEADERS, "")
            .contains("the query")
    );
    assert!(
        problems(&format!("{path}{}", right.replace("%2B", "+")), HEADERS, "")
            .contains("the query")
    );
}

#[test]
fn a_wrong_body_and_a_wrong_content_type_are_found() {
    let path = format!("PUT /api/2/tenants/{ID}/mfa/status");
    let json = format!("{HEADERS}Content-Type: application/json\r\n");
    assert_eq!(problems(&path, &json, r#"{"enabled":true}"#), "");
    assert!(problems(&path, &json, r#"{"enabled":"true"}"#).contains("the body"));
    assert!(problems(&path, &json, "{").contains("the body"));
    assert!(problems(&path, HEADERS, r#"{"enabled":true}"#).contains("the content type"));
    assert!(problems(GET, HEADERS, "{}").contains("the body"));
}

#[test]
fn a_form_is_compared_field_by_field() {
    let path = "POST /api/2/idp/introspect_token";
    let form = format!("{HEADERS}Content-Type: application/x-www-form-urlencoded\r\n");
    assert_eq!(problems(path, &form, "token=text"), "");
    assert!(problems(path, &form, "token=text&token=text").contains("the number of fields"));
    assert!(problems(path, &form, "token=other").contains("the form"));
}

#[test]
fn a_token_that_is_missing_or_out_of_place_is_found() {
    let agent = "User-Agent: tenantry/0.1\r\n";
    assert!(problems(GET, agent, "").contains("Authorization holds nothing where Access belongs"));
    let open = "GET /.well-known/openid-configuration";
    assert_eq!(problems(open, agent, ""), "");
    assert!(problems(open, HEADERS, "").contains("Authorization holds Bearer where None belongs"));
}

#[test]
fn a_foreign_user_agent_is_found() {
    let found = problems(
        GET,
        "Authorization: Bearer token\r\nUser-Agent: curl/8\r\n",
        "",
    );
    assert_eq!(found, "tenants.get: User-Agent holds \"curl/8\"");
}

#[test]
fn what_is_no_operation_is_found() {
    assert_eq!(
        problems("GET /api/2/nothing", HEADERS, ""),
        "GET /api/2/nothing is no operation"
    );
}

#[test]
fn the_variant_is_told_by_its_fixed_parameter() {
    let path = format!("GET /api/2/tenants/{ID}/children?include_details=true");
    let found = problems(&path, HEADERS, "");
    assert!(found.starts_with("tenants.children: the query"), "{found}");
}

#[test]
fn a_client_s_own_token_request_is_answered_and_not_part_of_the_walk() {
    let server = Recorder::start();
    let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
    let answer = send(
        &server,
        "POST /api/2/idp/token",
        headers,
        "grant_type=client_credentials",
    );
    assert!(answer.contains("access_token"), "{answer}");
    assert_eq!(server.verdict().seen, 0);
}

#[test]
fn the_verdict_is_to_be_had_over_http_too() {
    let server = Recorder::start();
    send(&server, "GET /api/2/nothing", HEADERS, "");
    let verdict = send(&server, "GET /verdict", "", "");
    assert!(
        verdict.contains(r#""problems":["GET /api/2/nothing is no operation"]"#),
        "{verdict}"
    );
    let recorded = send(&server, "GET /recorded", "", "");
    assert!(
        recorded.contains(r#""authorization":"Bearer""#),
        "{recorded}"
    );
}
