//! Rights that are handed on, by clients, tokens and sessions, and tenants that shut others out: behaviour.md 2.2, 2.3, 3.8,
//! 3.9 and 13.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use common::{Lab, basic, id, send};
use serde_json::{Value, json};

/// A customer of the sandbox's partner.
fn customer(lab: &Lab) -> String {
    id(&lab.tenant(&lab.home(), "customer", "Customer, Inc"))
}

/// Asks as somebody, and gives the status and platform code.
fn ask(lab: &Lab, who: &str, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
    let reply = lab.ask(who, method, path, body.as_ref());
    let code = serde_json::from_slice(&reply.body)
        .map_or(Value::Null, |body: Value| body["error"]["code"].clone());
    (reply.status, code)
}

fn denied() -> (u16, Value) {
    (403, json!(1002))
}

/// The claims of a token.
fn claims(authorization: &str) -> Value {
    let middle = authorization.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(middle).unwrap()).unwrap()
}

fn token_of(authorization: &str) -> &str {
    authorization.strip_prefix("Bearer ").unwrap()
}

#[test]
fn a_client_inherits_what_its_maker_may_do_in_its_tenant_and_keeps_it() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let admin = lab.acting(&customer, "Boss", &[("company_admin", &customer)]);
    let body = json!({"type": "api_client", "tenant_id": customer, "token_endpoint_auth_method": "client_secret_basic"});
    let client = lab.ask(&admin, "POST", "/clients", Some(&body)).json(201);
    let me = lab.ask(&admin, "GET", "/users/me", None).json(200);
    let gone = json!({"version": me["version"], "enabled": false});
    let user = lab.put(&format!("/users/{}", id(&me)), &gone).json(200);
    let path = format!("/users/{}?version={}", id(&me), user["version"]);
    lab.delete(&path).nothing(204);

    let [name, secret] = ["client_id", "client_secret"].map(|key| client[key].as_str().unwrap());
    let token = lab
        .token_with(Some(&basic(name, secret)), "grant_type=client_credentials")
        .json(200);
    let token = format!("Bearer {}", token["access_token"].as_str().unwrap());
    assert_eq!(
        claims(&token)["roles"],
        json!([{"role": "company_admin", "tuid": customer}])
    );
    let rename = json!({"version": 1, "name": "Renamed"});
    lab.ask(
        &token,
        "PUT",
        &format!("/tenants/{customer}"),
        Some(&rename),
    )
    .json(200);
    let home = format!("/tenants/{}", lab.home());
    assert_eq!(ask(&lab, &token, "GET", &home, None), denied());

    // A reader makes no clients at all.
    let reader = lab.acting(&customer, "Reader", &[("readonly_admin", &customer)]);
    assert_eq!(ask(&lab, &reader, "POST", "/clients", Some(body)), denied());
}

#[test]
fn a_token_narrowed_to_a_customer_has_the_rights_of_its_administrators() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let scope = format!("urn:acronis.com:tenant-id:{customer}");
    let form = format!(
        "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion={}&scope={scope}",
        lab.token
    );
    let token = lab.token_with(None, &form).json(200);
    let narrow = format!("Bearer {}", token["access_token"].as_str().unwrap());
    assert_eq!(claims(&narrow)["owner_tuid"], *customer);
    assert_eq!(
        claims(&narrow)["roles"],
        json!([{"role": "company_admin", "tuid": customer}])
    );
    lab.ask(&narrow, "GET", &format!("/tenants/{customer}"), None)
        .json(200);
    let home = format!("/tenants/{}", lab.home());
    assert_eq!(ask(&lab, &narrow, "GET", &home, None), denied());
    // Locations are a partner's business.
    let location = Some(json!({"owner_tenant_id": customer, "name": "NYC Data Center"}));
    assert_eq!(ask(&lab, &narrow, "POST", "/locations", location), denied());

    // It goes with its customer.
    let off = json!({"version": 1, "enabled": false});
    lab.put(&format!("/tenants/{customer}"), &off).json(200);
    let path = format!("/tenants/{customer}");
    assert_eq!(ask(&lab, &narrow, "GET", &path, None).0, 401);
}

#[test]
fn a_tenant_that_limits_access_shows_its_properties_and_keeps_its_inside() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let unit = id(&lab.tenant(&customer, "unit", "Unit"));
    let user = lab.user(&customer, "JohnDoe");
    let inside = lab.inside(&customer);
    // Another client of the partner: the one that made the customer keeps its access (behaviour.md 14, T2).
    let other = lab.inside(&lab.home());
    let limit = json!({"version": 1, "ancestral_access": false});
    lab.put(&format!("/tenants/{customer}"), &limit).json(200);

    let path = format!("/tenants/{customer}");
    lab.ask(&other, "GET", &path, None).json(200);
    let rename = Some(json!({"version": 2, "language": "fr"}));
    assert_eq!(ask(&lab, &other, "PUT", &path, rename).0, 200);
    for path in [
        format!("/users/{}", id(&user)),
        format!("/tenants/{customer}/users"),
        format!("/tenants/{customer}/children"),
        format!("/tenants/{unit}"),
    ] {
        assert_eq!(ask(&lab, &other, "GET", &path, None), denied(), "{path}");
        lab.get(&path).json(200);
        lab.ask(&inside, "GET", &path, None).json(200);
    }
}

#[test]
fn a_disabled_tenant_shuts_its_users_and_clients_out_and_those_below() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let unit = id(&lab.tenant(&customer, "unit", "Unit"));
    let user = lab.acting(&unit, "Foreman", &[("unit_admin", &unit)]);
    let client = lab.inside(&unit);
    let session = one_time_session(&lab, "Foreman");
    let set = |version: i64, enabled: bool| {
        let body = json!({"version": version, "enabled": enabled});
        lab.put(&format!("/tenants/{customer}"), &body).json(200);
    };
    let me = |who: &str| ask(&lab, who, "GET", "/users/me", None).0;
    let by_cookie = || {
        let headers = [("Cookie", session.as_str())];
        send(&lab.sandbox, "GET", "/api/2/users/me", &headers, b"").status
    };
    assert_eq!((me(&user), me(&client), by_cookie()), (200, 200, 200));
    set(1, false);
    assert_eq!((me(&user), me(&client), by_cookie()), (401, 401, 401));
    let form = "grant_type=password&username=Foreman&password=newUserPassword312";
    assert_eq!(lab.token_with(None, form).status, 400);
    set(2, true);
    assert_eq!((me(&user), me(&client), by_cookie()), (200, 200, 200));
}

/// The session cookie of a user on whose behalf the sandbox's client logs in.
fn one_time_session(lab: &Lab, login: &str) -> String {
    let ott = lab
        .post(
            "/idp/ott",
            &json!({"login": login, "purpose": "user_login"}),
        )
        .json(200);
    let headers = [("Content-Type", "application/json")];
    let body = serde_json::to_vec(&json!({"ott": ott["ott"]})).unwrap();
    let logged_in = send(
        &lab.sandbox,
        "POST",
        "/api/2/idp/ott/login",
        &headers,
        &body,
    );
    logged_in.json(200);
    let cookie = logged_in.header("set-cookie").unwrap();
    cookie.split(';').next().unwrap().to_owned()
}

#[test]
fn a_session_has_its_users_rights_and_no_more() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.acting(&customer, "Reader", &[("readonly_admin", &customer)]);
    let session = one_time_session(&lab, "Reader");
    let headers = [
        ("Cookie", session.as_str()),
        ("Content-Type", "application/json"),
    ];
    let path = format!("/api/2/tenants/{customer}");
    send(&lab.sandbox, "GET", &path, &headers, b"").json(200);
    let body = br#"{"version": 1, "language": "fr"}"#;
    let refused = send(&lab.sandbox, "PUT", &path, &headers, body);
    assert_eq!(refused.code(403), 1002);
}

#[test]
fn a_one_time_token_is_for_the_clients_own_tree_works_once_and_needs_support_access() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.acting(&customer, "JohnDoe", &[]);
    let other = id(&lab.tenant(&lab.home(), "customer", "Other, Inc"));
    let elsewhere = lab.inside(&other);
    let body = || Some(json!({"login": "JohnDoe", "purpose": "user_login"}));
    assert_eq!(ask(&lab, &elsewhere, "POST", "/idp/ott", body()), denied());
    assert_eq!(
        ask(&lab, &lab.inside(&customer), "POST", "/idp/ott", body()).0,
        200
    );

    let ott = lab.post("/idp/ott", &body().unwrap()).json(200);
    let headers = [("Content-Type", "application/json")];
    let text = serde_json::to_vec(&json!({"ott": ott["ott"]})).unwrap();
    let log_in = || {
        send(
            &lab.sandbox,
            "POST",
            "/api/2/idp/ott/login",
            &headers,
            &text,
        )
        .status
    };
    assert_eq!((log_in(), log_in()), (200, 401));

    // Not even for whoever made the tenant.
    let limit = json!({"version": 1, "ancestral_access": false});
    lab.put(&format!("/tenants/{customer}"), &limit).json(200);
    assert_eq!(lab.post("/idp/ott", &body().unwrap()).code(403), 1002);
    assert_eq!(
        ask(&lab, &lab.inside(&customer), "POST", "/idp/ott", body()).0,
        200
    );
}

#[test]
fn access_tokens_and_their_introspection_carry_tenant_roles_and_scopes() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let user = lab.acting(&customer, "Reader", &[("readonly_admin", &customer)]);
    let claimed = claims(&user);
    assert_eq!(claimed["owner_tuid"], *customer);
    assert_eq!(claimed["sub_type"], "user");
    assert_eq!(
        claimed["roles"],
        json!([{"role": "readonly_admin", "tuid": customer}])
    );
    let scopes: Vec<&str> = claimed["scope"]
        .as_array()
        .unwrap()
        .iter()
        .map(|scope| {
            assert_eq!(scope["tuid"], *customer);
            assert_eq!(scope["rn"], "account-server");
            scope["role"].as_str().unwrap()
        })
        .collect();
    assert_eq!(scopes, ["readonly_admin", "tenant_viewer"]);

    let introspect = |who: &str| {
        let form = format!("token={}", token_of(&user));
        let headers = [
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Authorization", who),
        ];
        let path = "/api/2/idp/introspect_token";
        send(&lab.sandbox, "POST", path, &headers, form.as_bytes())
    };
    let answer = introspect(&format!("Bearer {}", lab.token)).json(200);
    for name in ["owner_tuid", "roles", "scope", "sub_type", "sub", "exp"] {
        assert_eq!(answer[name], claimed[name], "{name}");
    }
    // It takes the scope token_introspector, which a reader has not.
    assert_eq!(introspect(&user).status, 403);
}
