//! User accounts: behaviour.md 7.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, basic, id};
use serde_json::{Value, json};

fn path(user: &Value) -> String {
    format!("/users/{}", id(user))
}

/// A client of the lab's tenant has its users below it here.
fn customer(lab: &Lab) -> Value {
    lab.tenant(&lab.home(), "customer", "Customer, Inc")
}

#[test]
fn a_login_is_free_taken_or_not_acceptable() {
    let lab = Lab::new();
    let check = |login: &str| lab.get(&format!("/users/check_login?username={login}"));
    check("JohnDoe").nothing(204);
    assert_eq!(check("jo").code(406), 406);
    assert_eq!(check("john%20doe").code(406), 406);
    check("%20john.doe@mysite.com%20").nothing(204);

    let user = lab.user(&id(&customer(&lab)), "JohnDoe");
    assert_eq!(check("JohnDoe").code(409), 409);
    assert_eq!(check("johndoe").code(409), 409);
    let disabled = lab
        .put(&path(&user), &json!({"enabled": false, "version": 1}))
        .json(200);
    lab.delete(&format!("{}?version={}", path(&user), disabled["version"]))
        .nothing(204);
    check("JohnDoe").nothing(204);
}

#[test]
fn a_new_user_is_not_active_has_no_role_and_the_usual_notifications() {
    let lab = Lab::new();
    let body = json!({"tenant_id": lab.home(), "login": " JohnDoe ",
        "contact": {"email": "johndoe@mysite.com", "firstname": "John", "lastname": "Doe", "types": ["billing"]}});
    let user = lab.post("/users", &body).json(200);
    for (field, value) in [
        ("login", json!("JohnDoe")),
        ("activated", json!(false)),
        ("enabled", json!(true)),
        ("business_types", json!([])),
        ("idp_id", json!("11111111-1111-1111-1111-111111111111")),
        ("language", json!("en")),
        ("mfa_status", json!("disabled")),
        (
            "notifications",
            json!(["quota", "reports", "backup_daily_report"]),
        ),
        ("personal_tenant_id", json!(null)),
        ("terms_accepted", json!(false)),
        ("version", json!(1)),
    ] {
        assert_eq!(user[field], value, "{field}");
    }
    assert_eq!(user["contact"]["types"], json!(["billing"]));
    assert_eq!(user["contact"]["address1"], "");
    assert_eq!(lab.get(&path(&user)).json(200), user);
    assert_eq!(
        lab.list(&format!("{}/access_policies", path(&user))),
        Vec::<Value>::new()
    );
}

#[test]
fn a_login_must_be_acceptable_and_free_and_there_must_be_an_email() {
    let lab = Lab::new();
    let body =
        |login: &str| json!({"tenant_id": lab.home(), "login": login, "contact": {"email": "a@b"}});
    assert_eq!(lab.post("/users", &body("a b c")).code(400), 1033);
    lab.post("/users", &body("JohnDoe")).json(200);
    assert_eq!(lab.post("/users", &body("JOHNDOE")).code(409), 409);
    let nameless = json!({"tenant_id": lab.home(), "contact": {"email": "a@b"}});
    assert_eq!(lab.post("/users", &nameless).code(400), 400);
    let unreachable =
        json!({"tenant_id": lab.home(), "login": "Jane", "contact": {"firstname": "Jane"}});
    assert_eq!(lab.post("/users", &unreachable).code(400), 400);
}

#[test]
fn a_user_of_a_customer_has_a_personal_tenant_that_goes_with_it() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let user = lab.user(&id(&customer), "JohnDoe");
    let personal = user["personal_tenant_id"].as_str().unwrap().to_owned();
    let tenant = lab.get(&format!("/tenants/{personal}")).json(200);
    assert_eq!(
        (&tenant["kind"], &tenant["owner_id"]),
        (&json!("unit"), &user["id"])
    );
    assert_eq!(tenant["parent_id"], customer["id"]);
    let children = lab.list(&format!("/tenants/{}/children", id(&customer)));
    assert_eq!(children, Vec::<Value>::new());

    lab.put(&path(&user), &json!({"enabled": false, "version": 1}))
        .json(200);
    lab.delete(&format!("{}?version=2", path(&user)))
        .nothing(204);
    assert_eq!(lab.get(&format!("/tenants/{personal}")).code(404), 1005);
}

#[test]
fn a_change_merges_the_contact_and_raises_the_version() {
    let lab = Lab::new();
    let user = lab.user(&lab.home(), "JohnDoe");
    let body = json!({"contact": {"address1": "John Doe Str.", "firstname": "Foo"}, "version": "1", "id": "ignored"});
    let changed = lab.put(&path(&user), &body).json(200);
    assert_eq!(changed["version"], 2);
    assert_eq!(changed["contact"]["address1"], "John Doe Str.");
    assert_eq!(changed["contact"]["email"], "johndoe@mysite.com");
    assert_eq!(lab.put(&path(&user), &body).code(409), 1001);

    let buyer = lab
        .put(
            &path(&user),
            &json!({"business_types": ["buyer"], "version": 2}),
        )
        .json(200);
    assert_eq!(buyer["business_types"], json!(["buyer"]));
    let nonsense = json!({"business_types": ["seller"], "version": 3});
    assert_eq!(lab.put(&path(&user), &nonsense).code(400), 400);
}

#[test]
fn a_login_can_be_changed_and_the_old_one_is_free() {
    let lab = Lab::new();
    let user = lab.user(&id(&customer(&lab)), "JohnDoe");
    lab.user(&lab.home(), "JaneDoe");
    assert_eq!(
        lab.put(&path(&user), &json!({"login": "janedoe", "version": 1}))
            .code(409),
        409
    );
    let renamed = lab
        .put(&path(&user), &json!({"login": "johndoe2", "version": 1}))
        .json(200);
    assert_eq!(renamed["login"], "johndoe2");
    lab.get("/users/check_login?username=JohnDoe").nothing(204);
    assert_eq!(
        lab.get("/users/check_login?username=johndoe2").code(409),
        409
    );
    let personal = user["personal_tenant_id"].as_str().unwrap();
    assert_eq!(
        lab.get(&format!("/tenants/{personal}")).json(200)["name"],
        "johndoe2"
    );
}

#[test]
fn the_email_changes_at_once_before_activation_and_waits_for_confirmation_after_it() {
    let lab = Lab::new();
    let user = lab.user(&id(&customer(&lab)), "JohnDoe");
    let body = json!({"contact": {"email": "new@mysite.com"}, "version": 1});
    let changed = lab.put(&path(&user), &body).json(200);
    assert_eq!(
        (&changed["contact"]["email"], &changed["version"]),
        (&json!("new@mysite.com"), &json!(2))
    );

    lab.post(
        &format!("{}/password", path(&user)),
        &json!({"password": "newUserPassword312"}),
    )
    .nothing(204);
    let body = json!({"contact": {"email": "newer@mysite.com"}, "version": 2});
    let waiting = lab.put(&path(&user), &body).json(200);
    assert_eq!(
        (&waiting["contact"]["email"], &waiting["version"]),
        (&json!("new@mysite.com"), &json!(2))
    );
    let more = json!({"contact": {"email": "newer@mysite.com", "firstname": "Foo"}, "version": 2});
    let changed = lab.put(&path(&user), &more).json(200);
    assert_eq!(
        (&changed["contact"]["firstname"], &changed["version"]),
        (&json!("Foo"), &json!(3))
    );
}

#[test]
fn a_user_is_disabled_before_it_is_deleted() {
    let lab = Lab::new();
    let user = lab.user(&lab.home(), "JohnDoe");
    assert_eq!(lab.delete(&path(&user)).code(400), 400);
    assert_eq!(
        lab.delete(&format!("{}?version=1", path(&user))).code(400),
        1027
    );
    lab.put(&path(&user), &json!({"enabled": false, "version": 1}))
        .json(200);
    assert_eq!(
        lab.delete(&format!("{}?version=1", path(&user))).code(409),
        1001
    );
    lab.delete(&format!("{}?version=2", path(&user)))
        .nothing(204);
    assert_eq!(lab.get(&path(&user)).code(404), 404);
    let gone = lab
        .get(&format!("{}?allow_deleted=true", path(&user)))
        .json(200);
    assert!(gone["deleted_at"].is_string());
}

#[test]
fn setting_a_password_activates_and_the_user_can_log_in() {
    let lab = Lab::new();
    let user = lab.user(&id(&customer(&lab)), "JohnDoe");
    let form = "grant_type=password&username=JohnDoe&password=%C3%BCml%C3%A4ut+%26+312";
    assert_ne!(lab.token_with(None, form).status, 200);
    let password = json!({"password": "ümläut & 312"});
    lab.post(&format!("{}/password", path(&user)), &password)
        .nothing(204);
    let active = lab.get(&path(&user)).json(200);
    assert_eq!(
        (&active["activated"], &active["version"]),
        (&json!(true), &json!(1))
    );
    lab.token_with(None, form).json(200);
}

#[test]
fn passwords_and_activation_mails_are_for_api_clients_and_their_sub_tenants() {
    let lab = Lab::new();
    let below = lab.user(&id(&customer(&lab)), "JohnDoe");
    let beside = lab.user(&lab.home(), "JaneDoe");
    lab.post(
        &format!("{}/send-activation-email", path(&below)),
        &json!({}),
    )
    .nothing(204);
    let password = json!({"password": "secret"});
    assert_eq!(
        lab.post(&format!("{}/password", path(&beside)), &password)
            .code(403),
        1002
    );
    assert_eq!(
        lab.post(
            &format!("{}/send-activation-email", path(&beside)),
            &json!({})
        )
        .code(403),
        1002
    );

    let form = format!(
        "grant_type=password&username={}&password={}",
        lab.sandbox.login(),
        lab.sandbox.password()
    );
    let token = lab.token_with(None, &form).json(200);
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    let refused = lab.ask(
        &bearer,
        "POST",
        &format!("{}/password", path(&below)),
        Some(&password),
    );
    assert_eq!(refused.code(403), 1002);
}

#[test]
fn a_password_from_a_breach_is_known_by_its_digest() {
    let lab = Lab::new();
    let check = |digest: &str| {
        let body = json!({"password": digest}).to_string();
        let json = [("Content-Type", "application/json")];
        common::send(
            &lab.sandbox,
            "POST",
            "/api/2/users/check_password",
            &json,
            body.as_bytes(),
        )
    };
    let known = check("5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8");
    assert_eq!(known.json(200), json!({"compromised": true}));
    let unknown = check("0000000000000000000000000000000000000000");
    assert_eq!(unknown.json(200), json!({"compromised": false}));
    assert_eq!(check("password").code(400), 400);
}

#[test]
fn me_is_the_user_who_asks_or_the_client_described_as_one() {
    let lab = Lab::new();
    let administrator = basic(lab.sandbox.login(), lab.sandbox.password());
    let me = lab.ask(&administrator, "GET", "/users/me", None).json(200);
    assert_eq!(
        (&me["login"], &me["tenant_id"]),
        (&json!("administrator"), &json!(lab.home()))
    );
    assert_eq!(
        (&me["tenant_kind"], &me["tenant_pricing_model"]),
        (&json!("partner"), &json!("production"))
    );
    assert_eq!(me["access_policies"][0]["role_id"], "partner_admin");
    let client = lab.get("/users/me").json(200);
    assert_eq!(
        (&client["id"], &client["tenant_id"]),
        (&json!(lab.sandbox.client_id()), &json!(lab.home()))
    );
}

#[test]
fn a_disabled_user_is_shut_out() {
    let lab = Lab::new();
    let user = lab.user(&id(&customer(&lab)), "JohnDoe");
    lab.post(
        &format!("{}/password", path(&user)),
        &json!({"password": "secret"}),
    )
    .nothing(204);
    let login = basic("JohnDoe", "secret");
    lab.ask(&login, "GET", "/users/me", None).json(200);
    lab.put(&path(&user), &json!({"enabled": "false", "version": 1}))
        .json(200);
    assert_eq!(lab.ask(&login, "GET", "/users/me", None).code(401), 401);
}

#[test]
fn users_behind_a_tenant_that_limits_access_are_out_of_reach() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let user = lab.user(&id(&customer), "JohnDoe");
    // Another client, for whoever makes a tenant keeps its access.
    let body = json!({"type": "api_client", "tenant_id": lab.home(), "token_endpoint_auth_method": "client_secret_basic",
        "data": {"client_name": "Other"}});
    let other = lab.post("/clients", &body).json(201);
    let credentials = basic(
        other["client_id"].as_str().unwrap(),
        other["client_secret"].as_str().unwrap(),
    );
    let token = lab
        .token_with(Some(&credentials), "grant_type=client_credentials")
        .json(200);
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    lab.ask(&bearer, "GET", &path(&user), None).json(200);
    let closed = json!({"ancestral_access": false, "version": customer["version"]});
    lab.put(&format!("/tenants/{}", id(&customer)), &closed)
        .json(200);
    assert_eq!(lab.ask(&bearer, "GET", &path(&user), None).code(403), 1002);
    let batch = lab
        .ask(&bearer, "GET", &format!("/users?uuids={}", id(&user)), None)
        .json(200);
    assert_eq!(batch["items"], json!([]));
}

#[test]
fn a_personal_tenant_goes_with_its_user_and_not_alone() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let user = lab.user(&id(&customer), "JohnDoe");
    let personal = format!("/tenants/{}", user["personal_tenant_id"].as_str().unwrap());
    let version = lab.get(&personal).json(200)["version"].clone();
    let off = lab
        .put(&personal, &json!({"version": version, "enabled": false}))
        .json(200);
    let path = format!("{personal}?version={}", off["version"]);
    assert_eq!(lab.delete(&path).code(400), 1027);
    assert_eq!(lab.get(&personal).json(200), off);
}
