//! Who somebody is, and how they come by a token: behaviour.md 2, clients-in-the-wild 7 and 8.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use common::{Lab, basic, id, send};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use serde_json::{Value, json};

const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

fn error(reply: &common::Reply, status: u16) -> String {
    let body = reply.json(status);
    assert!(body["error_description"].is_string(), "{body}");
    body["error"].as_str().unwrap().to_owned()
}

fn client_authorization(lab: &Lab) -> String {
    basic(&lab.sandbox.client_id(), lab.sandbox.client_secret())
}

fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The answer of GET /tenants/{home} to an `Authorization` header.
fn status_of(lab: &Lab, authorization: &str) -> u16 {
    let path = format!("/tenants/{}", lab.home());
    lab.ask(authorization, "GET", &path, None).status
}

#[test]
fn a_client_gets_a_token_by_basic_or_by_form() {
    let lab = Lab::new();
    let by_header = lab.token_with(
        Some(&client_authorization(&lab)),
        "grant_type=client_credentials&scope=openid",
    );
    let by_form = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}",
        lab.sandbox.client_id(),
        lab.sandbox.client_secret()
    );
    for reply in [by_header, lab.token_with(None, &by_form)] {
        assert_eq!(reply.header("cache-control"), Some("no-store"));
        let token = reply.json(200);
        assert_eq!(token["token_type"], "bearer");
        assert!(token["expires_in"].is_null());
        assert!(token["refresh_token"].is_null());
        let scope = format!("urn:acronis.com:tenant-id:{}", lab.home());
        assert!(token["scope"].as_str().unwrap().starts_with(&scope));
        let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
        assert_eq!(status_of(&lab, &bearer), 200);
    }
}

#[test]
fn a_token_is_signed_by_the_key_in_the_key_set() {
    let lab = Lab::new();
    let parts: Vec<&str> = lab.token.split('.').collect();
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let header: Value = serde_json::from_slice(&decode(parts[0])).unwrap();
    let claims: Value = serde_json::from_slice(&decode(parts[1])).unwrap();
    let key = lab.ask("", "GET", "/idp/keys", None).json(200)["keys"][0].clone();
    assert_eq!(
        header,
        json!({"typ": "JWT", "alg": "RS256", "kid": key["kid"]})
    );
    assert_eq!(claims["sub"], lab.sandbox.client_id());
    let public = RsaPublicKeyComponents {
        n: decode(key["n"].as_str().unwrap()),
        e: decode(key["e"].as_str().unwrap()),
    };
    let signed = format!("{}.{}", parts[0], parts[1]);
    public
        .verify(
            &RSA_PKCS1_2048_8192_SHA256,
            signed.as_bytes(),
            &decode(parts[2]),
        )
        .unwrap();
}

#[test]
fn a_token_lives_two_hours() {
    let lab = Lab::new();
    lab.control("POST", "clock", Some(&json!({"running": false})))
        .json(200);
    let bearer = format!("Bearer {}", lab.token);
    lab.pass(7_190);
    assert_eq!(status_of(&lab, &bearer), 200);
    lab.pass(20);
    assert_eq!(status_of(&lab, &bearer), 401);
}

#[test]
fn wrong_credentials_are_refused_in_the_token_endpoints_own_shape() {
    let lab = Lab::new();
    let form = "grant_type=client_credentials";
    let wrong = basic(&lab.sandbox.client_id(), "wrong");
    let refused = lab.token_with(Some(&wrong), form);
    assert_eq!(refused.json(401)["domain"], "Access");
    assert_eq!(refused.json(401)["reason"], "InvalidClient");
    assert_eq!(error(&refused, 401), "invalid_client");
    assert_eq!(error(&lab.token_with(None, form), 401), "invalid_client");
    assert_eq!(
        error(&lab.token_with(None, "scope=openid"), 400),
        "invalid_request"
    );
    let unknown = lab.token_with(None, "grant_type=banana");
    assert_eq!(error(&unknown, 400), "unsupported_grant_type");
    let password = "grant_type=password&username=administrator&password=wrong";
    assert_eq!(error(&lab.token_with(None, password), 400), "invalid_grant");
}

#[test]
fn a_form_sent_as_something_else_is_415_in_the_token_endpoints_own_shape() {
    let lab = Lab::new();
    let headers = [("Content-Type", "application/json")];
    let reply = send(&lab.sandbox, "POST", "/api/2/idp/token", &headers, b"{}");
    assert_eq!(error(&reply, 415), "invalid_request");
}

#[test]
fn a_user_gets_a_token_by_password_and_refreshes_it_once() {
    let lab = Lab::new();
    let form = format!(
        "grant_type=password&username={}&password={}&scope=offline_access",
        lab.sandbox.login(),
        lab.sandbox.password()
    );
    let token = lab.token_with(None, &form).json(200);
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    assert_eq!(status_of(&lab, &bearer), 200);
    let refresh = format!(
        "grant_type=refresh_token&refresh_token={}",
        token["refresh_token"].as_str().unwrap()
    );
    let renewed = lab.token_with(None, &refresh).json(200);
    assert_ne!(renewed["access_token"], token["access_token"]);
    assert_ne!(renewed["refresh_token"], token["refresh_token"]);
    assert_eq!(error(&lab.token_with(None, &refresh), 400), "invalid_grant");
}

#[test]
fn a_refresh_token_belongs_to_the_client_it_was_issued_to() {
    let lab = Lab::new();
    let form = "grant_type=client_credentials&scope=offline_access";
    let token = lab
        .token_with(Some(&client_authorization(&lab)), form)
        .json(200);
    let refresh = format!(
        "grant_type=refresh_token&refresh_token={}",
        token["refresh_token"].as_str().unwrap()
    );
    assert_eq!(error(&lab.token_with(None, &refresh), 400), "invalid_grant");
    lab.token_with(Some(&client_authorization(&lab)), &refresh)
        .json(200);
}

#[test]
fn a_token_can_be_narrowed_to_a_customer_and_then_reaches_no_other() {
    let lab = Lab::new();
    let customer = id(&lab.tenant(&lab.home(), "customer", "Narrow"));
    let other = id(&lab.tenant(&lab.home(), "customer", "Other"));
    let narrow = |tenant: &str| {
        let scope = encode(&format!("urn:acronis.com:tenant-id:{tenant}"));
        let form = format!(
            "grant_type={JWT_BEARER}&assertion={}&scope={scope}",
            lab.token
        );
        lab.token_with(Some(&format!("Bearer {}", lab.token)), &form)
    };
    let token = narrow(&customer).json(200);
    assert_eq!(
        token["scope"],
        format!("urn:acronis.com:tenant-id:{customer}")
    );
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    let get = |tenant: &str| lab.ask(&bearer, "GET", &format!("/tenants/{tenant}"), None);
    get(&customer).json(200);
    assert_eq!(get(&other).code(403), 1002);
    assert_eq!(get(&lab.home()).code(403), 1002);
    assert_eq!(error(&narrow(&lab.home()), 403), "invalid_scope");
    assert_eq!(
        error(&narrow("11111111-2222-4333-8444-555555555555"), 403),
        "invalid_scope"
    );
}

#[test]
fn login_and_password_open_only_what_the_contract_lists_for_them() {
    let lab = Lab::new();
    let authorization = basic(lab.sandbox.login(), lab.sandbox.password());
    assert_eq!(status_of(&lab, &authorization), 200);
    assert_eq!(status_of(&lab, &basic(lab.sandbox.login(), "wrong")), 401);
    let reports = format!("/tenants/{}/reports", lab.home());
    assert_eq!(
        lab.ask(&authorization, "GET", &reports, None).code(401),
        401
    );
}

#[test]
fn what_proves_nothing_is_401() {
    let lab = Lab::new();
    for authorization in [
        "",
        "Bearer ",
        "Bearer x.y.z",
        "Basic !!!",
        "Digest x",
        "nonsense",
    ] {
        assert_eq!(status_of(&lab, authorization), 401, "{authorization}");
    }
    let target = format!("/api/2/tenants/{}", lab.home());
    assert_eq!(send(&lab.sandbox, "GET", &target, &[], b"").code(401), 401);
}

#[test]
fn a_disabled_or_deleted_tenant_shuts_its_clients_out() {
    let lab = Lab::new();
    let tenant = lab.tenant(&lab.home(), "partner", "Shut");
    let path = format!("/tenants/{}", id(&tenant));
    let body = json!({"type": "api_client", "tenant_id": tenant["id"], "token_endpoint_auth_method": "client_secret_basic"});
    let client = lab.post("/clients", &body).json(201);
    let authorization = basic(
        client["client_id"].as_str().unwrap(),
        client["client_secret"].as_str().unwrap(),
    );
    let form = "grant_type=client_credentials";
    let token = lab.token_with(Some(&authorization), form).json(200);
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    lab.ask(&bearer, "GET", &path, None).json(200);

    lab.put(&path, &json!({"enabled": false, "version": 1}))
        .json(200);
    assert_eq!(lab.ask(&bearer, "GET", &path, None).status, 401);
    assert_eq!(
        error(&lab.token_with(Some(&authorization), form), 401),
        "invalid_client"
    );

    lab.put(&path, &json!({"enabled": true, "version": 2}))
        .json(200);
    lab.ask(&bearer, "GET", &path, None).json(200);

    lab.put(&path, &json!({"enabled": false, "version": 3}))
        .json(200);
    lab.delete(&format!("{path}?version=4")).nothing(204);
    assert_eq!(lab.ask(&bearer, "GET", &path, None).status, 401);
}

#[test]
fn a_revoked_token_is_no_longer_active_and_its_twin_goes_with_it() {
    let lab = Lab::new();
    let authorization = client_authorization(&lab);
    let form = "grant_type=client_credentials&scope=offline_access";
    let token = lab.token_with(Some(&authorization), form).json(200);
    let access = token["access_token"].as_str().unwrap();
    let refresh = token["refresh_token"].as_str().unwrap();
    let form_type = ("Content-Type", "application/x-www-form-urlencoded");
    let introspect = || {
        let own = format!("Bearer {}", lab.token);
        let body = format!("token={access}");
        let headers = [form_type, ("Authorization", own.as_str())];
        send(
            &lab.sandbox,
            "POST",
            "/api/2/idp/introspect_token",
            &headers,
            body.as_bytes(),
        )
        .json(200)
    };
    assert_eq!(introspect()["active"], true);
    assert_eq!(introspect()["client_id"], lab.sandbox.client_id());

    let revoke = |authorization: &str, token: &str| {
        let body = format!("token={token}");
        let headers = [form_type, ("Authorization", authorization)];
        send(
            &lab.sandbox,
            "POST",
            "/api/2/idp/revoke_token",
            &headers,
            body.as_bytes(),
        )
    };
    assert_eq!(
        error(&revoke(&basic("x", "y"), refresh), 401),
        "invalid_client"
    );
    revoke(&authorization, refresh).nothing(200);
    revoke(&authorization, "unknown").nothing(200);
    assert_eq!(introspect(), json!({"active": false}));
    assert_eq!(status_of(&lab, &format!("Bearer {access}")), 401);
}

#[test]
fn the_openid_configuration_stands_at_the_root_of_the_host() {
    let lab = Lab::new();
    let found = send(
        &lab.sandbox,
        "GET",
        "/.well-known/openid-configuration",
        &[],
        b"",
    )
    .json(200);
    assert_eq!(found["issuer"], lab.sandbox.url());
    assert_eq!(
        found["token_endpoint"],
        format!("{}/api/2/idp/token", lab.sandbox.url())
    );
}

#[test]
fn a_one_time_token_logs_in_once_and_the_session_ends_with_the_logout() {
    let lab = Lab::new();
    let ask = json!({"login": lab.sandbox.login(), "purpose": "user_login"});
    let ott = lab.post("/idp/ott", &ask).json(200);
    let headers = [("Content-Type", "application/json")];
    let body = serde_json::to_vec(&ott).unwrap();
    let log_in = || {
        send(
            &lab.sandbox,
            "POST",
            "/api/2/idp/ott/login",
            &headers,
            &body,
        )
    };
    let logged_in = log_in();
    assert_eq!(logged_in.json(200)["login"], lab.sandbox.login());
    assert_eq!(log_in().code(401), 401);

    let cookie = logged_in
        .header("set-cookie")
        .unwrap()
        .split(';')
        .next()
        .unwrap();
    let target = format!("/api/2/tenants/{}", lab.home());
    let with_cookie = || send(&lab.sandbox, "GET", &target, &[("Cookie", cookie)], b"").status;
    assert_eq!(with_cookie(), 200);
    let out = send(
        &lab.sandbox,
        "GET",
        "/api/2/idp/logout",
        &[("Cookie", cookie)],
        b"",
    );
    assert_eq!(
        (out.status, out.header("content-type")),
        (200, Some("text/html; charset=utf-8"))
    );
    assert_eq!(with_cookie(), 401);
}

#[test]
fn a_one_time_token_is_for_api_clients_only_and_expires() {
    let lab = Lab::new();
    let ask = json!({"login": lab.sandbox.login(), "purpose": "user_login"});
    let user = basic(lab.sandbox.login(), lab.sandbox.password());
    assert_eq!(
        lab.ask(&user, "POST", "/idp/ott", Some(&ask)).code(403),
        1002
    );
    lab.post("/idp/ott", &json!({"purpose": "user_login"}))
        .json(400);
    lab.post(
        "/idp/ott",
        &json!({"login": "nobody", "purpose": "user_login"}),
    )
    .json(404);
    let ott = lab.post("/idp/ott", &ask).json(200);
    lab.pass(3_600);
    assert_eq!(
        lab.ask("", "POST", "/idp/ott/login", Some(&ott)).status,
        401
    );
}

#[test]
fn the_login_page_is_html_that_posts_the_token() {
    let lab = Lab::new();
    let page = lab.ask("", "GET", "/idp/external-login?ott=x&targetURI=y", None);
    assert_eq!(page.status, 200);
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    assert!(page.text().contains("Please wait...") && page.text().contains("/api/2/idp/ott/login"));
}

#[test]
fn a_tenant_with_two_factors_lets_nobody_in_by_password_alone() {
    let lab = Lab::new();
    let path = format!("/tenants/{}/mfa/status", lab.home());
    let status = lab.put(&path, &json!({"enabled": true})).json(200);
    assert_eq!(status["mfa_status"], "enabled");
    assert_eq!(
        (
            &status["users_count"],
            &status["users_with_totp_enabled_count"]
        ),
        (&json!(1), &json!(0))
    );
    let form = format!(
        "grant_type=password&username={}&password={}",
        lab.sandbox.login(),
        lab.sandbox.password()
    );
    assert_eq!(
        error(&lab.token_with(None, &form), 400),
        "totp_setup_required"
    );
    assert_eq!(
        status_of(&lab, &basic(lab.sandbox.login(), lab.sandbox.password())),
        401
    );
    lab.put(&path, &json!({"enabled": false})).json(200);
    lab.token_with(None, &form).json(200);
}

#[test]
fn a_user_with_two_factors_needs_a_code_that_is_right_now() {
    let lab = Lab::new();
    // RFC 6238's own key and codes.
    let clock = json!({"now": "1970-01-01T00:00:59Z", "running": false});
    lab.control("POST", "clock", Some(&clock)).json(200);
    let key = json!({"login": lab.sandbox.login(), "key": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"});
    lab.control("POST", "totp", Some(&key)).nothing(204);
    let ask = |code: &str| {
        let (login, password) = (lab.sandbox.login(), lab.sandbox.password());
        let form = format!("grant_type=password&username={login}&password={password}{code}");
        lab.token_with(None, &form)
    };
    assert_eq!(error(&ask(""), 400), "totp_required");
    assert_eq!(error(&ask("&totp_code=123456"), 400), "invalid_totp");
    let token = ask("&totp_code=287082").json(200);
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    assert_eq!(status_of(&lab, &bearer), 200);
    let alone = basic(lab.sandbox.login(), lab.sandbox.password());
    assert_eq!(status_of(&lab, &alone), 401);
    for wrong in [
        json!({"login": "nobody", "key": "AAAA"}),
        json!({"login": lab.sandbox.login(), "key": "1"}),
    ] {
        lab.control("POST", "totp", Some(&wrong)).json(400);
    }
    let none = json!({"login": lab.sandbox.login(), "key": null});
    lab.control("POST", "totp", Some(&none)).nothing(204);
    assert_eq!(status_of(&lab, &alone), 200);
}

#[test]
fn older_programs_find_their_data_center_and_a_tenants_number() {
    let lab = Lab::new();
    let target = format!("/api/1/accounts?login={}", lab.sandbox.login());
    let found = send(&lab.sandbox, "GET", &target, &[], b"").json(200);
    assert_eq!(found, json!({"server_url": lab.sandbox.url()}));
    let bearer = format!("Bearer {}", lab.token);
    let target = format!("/api/1/groups/{}", lab.home());
    let group = send(
        &lab.sandbox,
        "GET",
        &target,
        &[("Authorization", &bearer)],
        b"",
    )
    .json(200);
    assert!(group["id"].is_u64() && group["version"] == 1, "{group}");
    assert_eq!(send(&lab.sandbox, "GET", &target, &[], b"").status, 401);
}
