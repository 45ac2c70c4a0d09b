//! Letting a device in: RFC 8628 and the contract. Beside it, the grant with a digest in place of the password.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, Reply, id, send};
use serde_json::{Value, json};

const GRANT: &str = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code";
const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
const ANY: &str = "urn:acronis.com:tenant-id::backup_agent_admin";
const ZERO: &str = "00000000-0000-0000-0000-000000000000";

fn error(reply: &Reply, status: u16) -> String {
    let body = reply.json(status);
    assert!(body["error_description"].is_string(), "{body}");
    body["error"].as_str().unwrap().to_owned()
}

/// A client that keeps no secret, as programs on devices are.
fn public_client(lab: &Lab) -> String {
    let body = json!({"type": "api_client", "tenant_id": lab.home(), "token_endpoint_auth_method": "none"});
    let client = lab.post("/clients", &body).json(201);
    client["client_id"].as_str().unwrap().to_owned()
}

fn ask(lab: &Lab, client: &str, scope: &str) -> Reply {
    let form = format!("client_id={client}&display_name=Super%20Device&scope={scope}");
    let path = "/api/2/idp/device_authorization";
    send(&lab.sandbox, "POST", path, &[FORM], form.as_bytes())
}

/// The device asks for its token.
fn poll(lab: &Lab, client: &str, device: &Value) -> Reply {
    let code = device["device_code"].as_str().unwrap();
    lab.token_with(
        None,
        &format!("{GRANT}&client_id={client}&device_code={code}"),
    )
}

/// An active user of a customer with a role, as `Authorization`.
fn user(lab: &Lab, login: &str, role: &str) -> (Value, String) {
    let customer = lab.tenant(&lab.home(), "customer", &format!("{login}, Inc"));
    let user = lab.user(&id(&customer), login);
    give(lab, &user, role, &user["personal_tenant_id"]);
    let token = password_token(lab, &user, login);
    (user, token)
}

fn give(lab: &Lab, user: &Value, role: &str, tenant: &Value) {
    let policy = json!({"id": ZERO, "issuer_id": ZERO, "role_id": role, "tenant_id": tenant,
        "trustee_id": user["id"], "trustee_type": "user", "version": 0});
    let path = format!("/users/{}/access_policies", id(user));
    lab.put(&path, &json!({"items": [policy]})).json(200);
}

fn password_token(lab: &Lab, user: &Value, login: &str) -> String {
    let path = format!("/users/{}/password", id(user));
    lab.post(&path, &json!({"password": "hunter2"}))
        .nothing(204);
    let form = format!("grant_type=password&username={login}&password=hunter2");
    let token = lab.token_with(None, &form).json(200);
    format!("Bearer {}", token["access_token"].as_str().unwrap())
}

/// The administrator of the lab's own partner.
fn administrator(lab: &Lab) -> String {
    let form = format!(
        "grant_type=password&username={}&password={}",
        lab.sandbox.login(),
        lab.sandbox.password()
    );
    let token = lab.token_with(None, &form).json(200);
    format!("Bearer {}", token["access_token"].as_str().unwrap())
}

fn approve(lab: &Lab, who: &str, body: &Value) -> Reply {
    lab.ask(
        who,
        "POST",
        "/idp/device_authorization/approval",
        Some(body),
    )
}

fn look(lab: &Lab, who: &str, device: &Value) -> Reply {
    let code = device["user_code"].as_str().unwrap();
    let path = format!("/idp/device_authorization/approval?code={code}");
    lab.ask(who, "GET", &path, None)
}

#[test]
fn a_device_waits_until_its_user_lets_it_in_and_then_acts_for_the_user() {
    let lab = Lab::new();
    let client = public_client(&lab);
    let (user, who) = user(&lab, "JohnDoe", "backup_user");
    let device = ask(&lab, &client, ANY).json(200);
    assert_eq!(
        (&device["interval"], &device["expires_in"]),
        (&json!(5), &json!(1800))
    );
    let code = device["user_code"].as_str().unwrap();
    assert!(code.len() == 9 && code.as_bytes()[4] == b'-', "{code}");
    assert_eq!(
        error(&poll(&lab, &client, &device), 400),
        "authorization_pending"
    );

    let seen = look(&lab, &who, &device).json(200);
    assert_eq!(
        (&seen["display_name"], &seen["scope"]),
        (&json!("Super Device"), &json!([ANY]))
    );
    assert_eq!(
        (
            &seen["client_id"],
            &seen["tenant_name"],
            &seen["is_current_tenant"]
        ),
        (&json!(client), &json!("JohnDoe"), &json!(true))
    );
    approve(&lab, &who, &json!({"code": code})).nothing(204);

    let token = poll(&lab, &client, &device).json(200);
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    let me = lab.ask(&bearer, "GET", "/users/me", None).json(200);
    assert_eq!(me["id"], user["id"]);
    let personal = user["personal_tenant_id"].as_str().unwrap();
    assert!(token["scope"].as_str().unwrap().ends_with(personal));
    // Both codes have done their work.
    assert_eq!(error(&poll(&lab, &client, &device), 400), "invalid_grant");
    assert_eq!(
        error(&approve(&lab, &who, &json!({"code": code})), 403),
        "access_denied"
    );
}

#[test]
fn a_device_that_asks_too_often_is_told_to_slow_down() {
    let lab = Lab::new();
    let client = public_client(&lab);
    let device = ask(&lab, &client, ANY).json(200);
    assert_eq!(
        error(&poll(&lab, &client, &device), 400),
        "authorization_pending"
    );
    assert_eq!(error(&poll(&lab, &client, &device), 400), "slow_down");
    // RFC 8628, 3.5: from then on five seconds more lie between two questions.
    lab.pass(6);
    assert_eq!(error(&poll(&lab, &client, &device), 400), "slow_down");
    lab.pass(60);
    assert_eq!(
        error(&poll(&lab, &client, &device), 400),
        "authorization_pending"
    );
}

#[test]
fn codes_expire_by_the_clock() {
    let lab = Lab::new();
    let client = public_client(&lab);
    let (_, who) = user(&lab, "JohnDoe", "backup_user");
    let device = ask(&lab, &client, ANY).json(200);
    lab.pass(1_800);
    assert_eq!(error(&poll(&lab, &client, &device), 400), "expired_token");
    assert_eq!(error(&look(&lab, &who, &device), 400), "expired_token");
    let body = json!({"code": device["user_code"]});
    assert_eq!(error(&approve(&lab, &who, &body), 400), "expired_token");
}

#[test]
fn unknown_clients_scopes_and_codes_are_refused() {
    let lab = Lab::new();
    let client = public_client(&lab);
    assert_eq!(error(&ask(&lab, ZERO, ANY), 401), "invalid_client");
    assert_eq!(
        error(&ask(&lab, &client, "everything"), 403),
        "invalid_scope"
    );
    let device = ask(&lab, &client, ANY).json(200);
    let other = public_client(&lab);
    assert_eq!(error(&poll(&lab, &other, &device), 400), "invalid_grant");
    let (_, who) = user(&lab, "JohnDoe", "backup_user");
    assert_eq!(
        error(&approve(&lab, &who, &json!({"code": "AAAA-AAAA"})), 403),
        "access_denied"
    );
    // An API client is nobody who could hold the device in hand.
    let code = json!({"code": device["user_code"]});
    let inside = lab.inside(&lab.home());
    assert_eq!(error(&approve(&lab, &inside, &code), 403), "access_denied");
}

#[test]
fn a_tenant_that_is_named_is_the_personal_one_of_a_user_of_protection() {
    let lab = Lab::new();
    let client = public_client(&lab);
    let (protected, _) = user(&lab, "JohnDoe", "backup_user");
    let (unprotected, stranger) = user(&lab, "JaneDoe", "sync_share_user");
    let admin = administrator(&lab);
    let device = ask(&lab, &client, ANY).json(200);
    let body = |tenant: &Value| json!({"code": device["user_code"], "tenant_uuid": tenant});
    let personal = &protected["personal_tenant_id"];

    let refused = approve(&lab, &stranger, &body(personal));
    assert_eq!(error(&refused, 403), "access_denied");
    let refused = approve(&lab, &admin, &body(&unprotected["personal_tenant_id"]));
    assert_eq!(error(&refused, 400), "invalid_request");
    let refused = approve(&lab, &admin, &body(&protected["tenant_id"]));
    assert_eq!(error(&refused, 400), "invalid_request");

    let path = format!(
        "/idp/device_authorization/approval?code={}&tenant_uuid={}",
        device["user_code"].as_str().unwrap(),
        personal.as_str().unwrap()
    );
    let seen = lab.ask(&admin, "GET", &path, None).json(200);
    assert_eq!(
        (&seen["tenant_name"], &seen["is_current_tenant"]),
        (&json!("JohnDoe"), &json!(true))
    );
    approve(&lab, &admin, &body(personal)).nothing(204);
    let token = poll(&lab, &client, &device).json(200);
    let scope = token["scope"].as_str().unwrap();
    assert!(scope.ends_with(personal.as_str().unwrap()), "{scope}");
}

#[test]
fn the_page_for_the_user_stands_where_the_answer_says() {
    let lab = Lab::new();
    let device = ask(&lab, &public_client(&lab), ANY).json(200);
    let uri = device["verification_uri_complete"].as_str().unwrap();
    let target = uri.strip_prefix(lab.sandbox.url()).unwrap();
    let page = send(&lab.sandbox, "GET", target, &[], b"");
    assert_eq!(page.status, 200);
    assert!(page.text().contains("device_authorization/approval"));
}

#[test]
fn the_md5_sum_of_a_password_does_for_the_password() {
    let lab = Lab::new();
    user(&lab, "JohnDoe", "backup_user");
    let with = |digest: &str| {
        let form = format!("grant_type=md5_password&username=JohnDoe&password={digest}");
        lab.token_with(None, &form)
    };
    // The sum of hunter2.
    with("2ab96390c7dbe3439de74d0c9b0b1767").json(200);
    with("2AB96390C7DBE3439DE74D0C9B0B1767").json(200);
    for wrong in ["hunter2", "00000000000000000000000000000000"] {
        assert_eq!(error(&with(wrong), 400), "invalid_grant");
    }
}

#[test]
fn the_link_for_a_forgotten_password_comes_for_known_logins() {
    let lab = Lab::new();
    let ask = |login: &str| {
        let target = format!("/api/2/accounts/forgot_link?login={login}");
        send(&lab.sandbox, "GET", &target, &[], b"")
    };
    let link = ask(lab.sandbox.login()).json(200);
    assert_eq!(link["link"], "/forgot_password");
    assert_eq!(ask("nobody").code(404), 404);
}
