//! What is given wrongly is told before any byte leaves, by the name of the parameter.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::Lab;
use tenantry::api::operations;
use tenantry::operation::Method;
use tenantry::{Error, ErrorKind, Request};

const ID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";

fn refused(lab: &Lab, request: Request) -> Error {
    let error = lab.client().send_blocking(request).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
    assert_eq!(error.attempts(), 0);
    assert!(error.outcome_known());
    assert_eq!(lab.requests(), [] as [&str; 0]);
    error
}

#[test]
fn ids_are_checked() {
    let lab = Lab::new();
    for id in [
        "",
        "1326401",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f",
        "0fcd4a69_8a40_4de8_b711_d9c83dc000f7",
        "../users/me",
    ] {
        let error = lab.client().tenants().get(id).wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(
            error.message().starts_with("tenant_id: expected"),
            "{error}"
        );
    }
    for name in ["", "a/b", "..", "a\\b", "a\nb"] {
        let error = refused(
            &lab,
            Request::new(&operations::APPLICATIONS_GET_SETTING, &[ID, ID, name]),
        );
        assert!(
            error.message().starts_with("setting_name: expected an id"),
            "{error}"
        );
    }
    let error = refused(&lab, Request::new(&operations::TENANTS_GET, &[]));
    assert_eq!(error.message(), "path: expected 1 ids, got 0");
}

#[test]
fn long_values_are_cut_short_in_the_message() {
    let lab = Lab::new();
    let error = refused(
        &lab,
        Request::new(&operations::TENANTS_GET, &[&"x".repeat(10_000)]),
    );
    assert!(error.message().len() < 200, "{error}");
}

#[test]
fn query_parameters_are_checked() {
    let lab = Lab::new();
    let list = || Request::new(&operations::TENANTS_LIST, &[]);
    for (request, message) in [
        (
            list().query("limit", "many"),
            "limit: expected a whole number, got \"many\"",
        ),
        (
            list().query("parent_id", "7"),
            "parent_id: expected a UUID, got \"7\"",
        ),
        (
            list().query("with_contacts", "yes"),
            "with_contacts: expected true or false, got \"yes\"",
        ),
        (
            list().query("colour", "red"),
            "colour: tenants.list has no such parameter",
        ),
        (
            list().query("limit", 1_i64).query("limit", 2_i64),
            "limit: given twice",
        ),
        (
            list().query_list("uuids", [] as [&str; 0]),
            "uuids: expected at least one value, got \"\"",
        ),
        (
            list().query_list("uuids", ["a,b"]),
            "uuids: expected values that are not empty and hold no comma",
        ),
        (
            list().query("updated_since", "yesterday"),
            "updated_since: expected a date and time such as 2026-01-31T00:00:00Z, got \"yesterday\"",
        ),
        (
            Request::new(&operations::TENANTS_DELETE, &[ID]),
            "version: this parameter is required",
        ),
    ] {
        assert_eq!(refused(&lab, request).message(), message);
    }
}

#[test]
fn bodies_are_checked_for_form_and_not_for_content() {
    let lab = Lab::new();
    let create = || Request::new(&operations::TENANTS_CREATE, &[]);
    for (request, message) in [
        (create(), "body: this operation needs one"),
        (
            create().body("{\"password\": \"s3cret\","),
            "body: expected JSON, which breaks off at line 1 column 22",
        ),
        (
            create().body(&b"{\"name\": \"\xff\"}"[..]),
            "body: expected JSON in UTF-8, which breaks off at byte 10",
        ),
        (
            Request::new(&operations::TENANTS_GET, &[ID]).body("{}"),
            "body: tenants.get takes no body",
        ),
        (
            Request::new(&operations::AUTH_REVOKE_TOKEN, &[]).body("[]"),
            "body: expected a JSON object, which is sent as a form",
        ),
        (
            Request::new(&operations::BRANDING_UPLOAD_LOGO, &[ID])
                .query("version", 1_i64)
                .body("GIF89a"),
            "body: expected a PNG picture",
        ),
    ] {
        let error = refused(&lab, request);
        assert_eq!(error.message(), message);
        assert!(!error.to_string().contains("s3cret"));
    }
    // Whether it fits is for the service to say.
    let error = lab
        .client()
        .send_blocking(create().body("{\"unknown\": 1}"))
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Service, Some(400))
    );
}

#[test]
fn raw_paths_are_checked() {
    let lab = Lab::new();
    for path in [
        "",
        "api/2/tenants",
        "/api/2/tenants?x=1",
        "/a b",
        "/a\r\nb",
        "/a#b",
    ] {
        let error = refused(&lab, Request::raw(Method::Get, path));
        assert!(error.message().starts_with("path: expected"), "{error}");
    }
}

#[test]
fn a_raw_request_goes_out_with_credentials_and_comes_back_as_bytes() {
    let lab = Lab::new();
    let request = Request::raw(Method::Get, "/api/2/search")
        .query("tenant", lab.tenant_id())
        .query("text", "a&b ü");
    let answer = lab.client().send_blocking(request).unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(&answer.body[..], br#"{"items":[]}"#);
    let error = lab
        .client()
        .send_blocking(Request::raw(Method::Get, "/api/2/nothing"))
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.operation()),
        (ErrorKind::NotFound, Some("raw"))
    );
}
