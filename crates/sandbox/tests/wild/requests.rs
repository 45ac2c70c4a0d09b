//! What programs in the wild send, and what they expect back: clients-in-the-wild.md, item by item, 1 to 13.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use crate::common::{Lab, Reply, basic, id, named, send};
use serde_json::{Value, json};

const JSON: (&str, &str) = ("Content-Type", "application/json");
const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

/// A request with our token, these headers and this body, as they are.
fn request(lab: &Lab, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Reply {
    let bearer = format!("Bearer {}", lab.token);
    let mut all = vec![("Authorization", bearer.as_str())];
    all.extend(headers);
    send(&lab.sandbox, method, target, &all, body.as_bytes())
}

fn customer(lab: &Lab) -> Value {
    lab.tenant(&lab.home(), "customer", "Customer, Inc")
}

fn is_uuid(value: &Value) -> bool {
    let text = value.as_str().unwrap();
    text.len() == 36 && text == text.to_lowercase() && text.split('-').count() == 5
}

/// Sends one request over an open connection and reads its answer's body.
fn over(stream: &mut BufReader<TcpStream>, target: &str, token: &str) -> Value {
    let head =
        format!("GET {target} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer {token}\r\n\r\n");
    stream.get_mut().write_all(head.as_bytes()).unwrap();
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        if line == "\r\n" {
            break;
        }
        if let Some(value) = line.to_lowercase().strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    serde_json::from_slice(&body).unwrap()
}

#[test]
fn item_1_connections_stay_open_and_slashes_count_for_nothing() {
    let lab = Lab::new();
    let host = lab
        .sandbox
        .url()
        .strip_prefix("http://")
        .unwrap()
        .to_owned();
    let mut stream = BufReader::new(TcpStream::connect(host).unwrap());
    for target in [
        format!("/api/2/tenants/{}", lab.home()),
        format!("//api/2/tenants/{}", lab.home()),
        format!("/api/2//tenants/{}/", lab.home()),
        format!("/api/2/tenants/{}/?version=2", lab.home()),
    ] {
        assert_eq!(over(&mut stream, &target, &lab.token)["id"], lab.home());
    }
}

#[test]
fn item_2_older_programs_find_their_data_center_and_a_tenants_number() {
    let lab = Lab::new();
    let target = format!("/api/1/accounts?login={}", lab.sandbox.login());
    let found = send(&lab.sandbox, "GET", &target, &[], b"").json(200);
    assert_eq!(found, json!({"server_url": lab.sandbox.url()}));
    let target = format!("/api/1/groups/{}", lab.home());
    let group = request(&lab, "GET", &target, &[], "").json(200);
    assert!(group["id"].is_u64());
    assert_eq!(group["name"], "Sandbox Partner");
    assert_eq!(group["version"], 1);
}

#[test]
fn item_3_content_types_come_and_go() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let user = lab.user(&id(&customer), "JohnDoe");
    let target = format!("/api/2/tenants/{}", id(&customer));
    request(&lab, "GET", &target, &[JSON], "").json(200);
    let charset = ("Content-Type", "application/json; charset=utf-8");
    request(&lab, "PUT", &target, &[charset], r#"{"version": 1}"#).json(200);
    request(
        &lab,
        "PUT",
        "/api/2/tenants/usages",
        &[],
        r#"{"items": []}"#,
    )
    .json(200);
    let target = format!("/api/2/users/{}/send-activation-email", id(&user));
    request(&lab, "POST", &target, &[JSON], "").nothing(204);
    request(&lab, "POST", &target, &[JSON], "{}").nothing(204);
}

#[test]
fn item_4_bodies_are_compact_and_zipped_only_when_asked_for() {
    let lab = Lab::new();
    let target = "/api/2/applications";
    let plain = request(&lab, "GET", target, &[], "");
    let compact = serde_json::to_string(&plain.json(200)).unwrap();
    assert_eq!(plain.text().len(), compact.len());
    assert!(!plain.text().contains('\n'));
    assert_eq!(plain.header("content-encoding"), None);
    let zipped = request(&lab, "GET", target, &[("Accept-Encoding", "gzip")], "");
    assert_eq!(zipped.header("content-encoding"), Some("gzip"));
}

#[test]
fn item_5_what_was_read_can_be_sent_back_as_it_is() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let path = format!("/tenants/{}", id(&customer));
    let mut tenant = lab.get(&path).json(200);
    assert!(tenant.get("mfa_status").is_some() && tenant.get("pricing_mode").is_some());
    tenant["name"] = json!("Renamed");
    tenant["made_up"] = json!({"by": "us"});
    let after = lab.put(&path, &tenant).json(200);
    assert_eq!(
        (&after["name"], &after["id"]),
        (&json!("Renamed"), &tenant["id"])
    );

    lab.give(&lab.home(), &customer, &["workstations"]);
    let items = lab.list(&format!("{path}/offering_items?status=1"));
    assert!(items[0].get("measurement_unit").is_some() && items[0].get("locked").is_some());
    lab.put(
        &format!("{path}/offering_items"),
        &json!({"offering_items": items}),
    )
    .json(200);

    let user = lab.user(&id(&customer), "JohnDoe");
    let mut user = lab.get(&format!("/users/{}", id(&user))).json(200);
    user["language"] = json!("fr");
    let after = lab.put(&format!("/users/{}", id(&user)), &user).json(200);
    assert_eq!(
        (&after["language"], &after["version"]),
        (&json!("fr"), &json!(2))
    );

    let mut again = tenant.clone();
    again["name"] = json!("A copy");
    again["parent_id"] = json!(lab.home());
    let copy = lab.post("/tenants", &again).json(201);
    assert_ne!(copy["id"], tenant["id"]);
    assert_eq!(copy["version"], 1);
}

#[test]
fn item_5_other_objects_can_be_sent_back_too() {
    let lab = Lab::new();
    let home = lab.home();
    let location = json!({"owner_tenant_id": home, "name": "NYC Data Center"});
    let location = lab.post("/locations", &location).json(201);
    let storage = json!({"owner_tenant_id": home, "location_id": location["id"], "name": "Storage",
        "url": "s3://key:secret@storage.example.com/bucket", "capabilities": ["files_cloud"]});
    let storage = lab.post("/infra", &storage).json(201);
    let report = json!({"parameters": {"kind": "usage_summary", "tenant_id": home, "level": "accounts"},
        "schedule": {"type": "monthly"}, "result_action": "save"});
    let report = lab.post("/reports", &report).json(200);
    let user = lab.user(&id(&customer(&lab)), "JohnDoe");
    lab.roles(
        &user,
        &[("company_admin", user["tenant_id"].as_str().unwrap())],
    )
    .json(200);
    for (path, object) in [
        (format!("/locations/{}", id(&location)), location.clone()),
        (format!("/infra/{}", id(&storage)), storage.clone()),
        (format!("/reports/{}", id(&report)), report.clone()),
    ] {
        lab.put(&path, &object).json(200);
    }
    for path in [
        format!("/tenants/{}/pricing", user["tenant_id"].as_str().unwrap()),
        format!("/users/{}/access_policies", id(&user)),
        format!("/clients/{}", lab.sandbox.client_id()),
    ] {
        let object = lab.get(&path).json(200);
        lab.put(&path, &object).json(200);
    }
}

#[test]
fn item_6_strings_stand_for_booleans_and_integers() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let path = format!("/tenants/{}", id(&customer));
    let body = json!({"enabled": "false", "version": "1"});
    assert_eq!(lab.put(&path, &body).json(200)["enabled"], false);
    let report = json!({"parameters": {"kind": "usage_current", "tenant_id": lab.home(), "level": "itself",
        "show_skus": "true"}, "schedule": {"type": "once"}, "result_action": "save"});
    let report = lab.post("/reports", &report).json(200);
    assert_eq!(report["parameters"]["show_skus"], true);
}

#[test]
fn item_7_a_token_can_be_had_in_every_way() {
    let lab = Lab::new();
    let (client, secret) = (lab.sandbox.client_id(), lab.sandbox.client_secret());
    let header = basic(&client, secret);
    let customer = id(&customer(&lab));
    let (login, password) = (lab.sandbox.login(), lab.sandbox.password());
    let ask = |authorization: Option<&str>, form: &str| {
        let mut headers = vec![FORM];
        headers.extend(authorization.map(|value| ("Authorization", value)));
        let path = "/api/2/idp/token";
        send(&lab.sandbox, "POST", path, &headers, form.as_bytes()).json(200)
    };
    let bearer = format!("Bearer {}", lab.token);
    let home = lab.home();
    let in_form =
        format!("grant_type=client_credentials&client_id={client}&client_secret={secret}");
    let by_password =
        format!("grant_type=password&username={login}&password={password}&scope=offline_access");
    let narrowed = format!(
        "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion={}&scope=urn:acronis.com:tenant-id:{customer}",
        lab.token
    );
    for (authorization, form, tenant) in [
        (
            Some(header.as_str()),
            "grant_type=client_credentials",
            &home,
        ),
        (
            Some(&header),
            "grant_type=client_credentials&scope=openid",
            &home,
        ),
        (None, &in_form, &home),
        (None, &by_password, &home),
        (Some(&bearer), &narrowed, &customer),
    ] {
        let answer = ask(authorization, form);
        assert_eq!(answer["token_type"], "bearer");
        assert!(answer["expires_on"].is_u64());
        assert!(answer["id_token"].is_string());
        assert_eq!(answer.get("expires_in"), None);
        let scope = answer["scope"].as_str().unwrap();
        assert!(scope.starts_with(&format!("urn:acronis.com:tenant-id:{tenant}")));
        let token = format!("Bearer {}", answer["access_token"].as_str().unwrap());
        let me = lab.ask(&token, "GET", "/users/me", None).json(200);
        assert_eq!(me["tenant_id"], **tenant);
    }
}

#[test]
fn item_8_a_login_and_password_open_users_me_and_clients() {
    let lab = Lab::new();
    let login = basic(lab.sandbox.login(), lab.sandbox.password());
    let me = lab.ask(&login, "GET", "/users/me", None).json(200);
    assert_eq!(me["tenant_id"], lab.home());
    let body = json!({"type": "api_client", "tenant_id": lab.home(),
        "token_endpoint_auth_method": "client_secret_basic", "data": {"client_name": "Python.Client"}});
    let client = lab.ask(&login, "POST", "/clients", Some(&body)).json(201);
    assert!(client["client_secret"].is_string());
    assert_eq!(lab.get("/users/me").json(200)["tenant_id"], lab.home());
}

#[test]
fn item_9_a_one_time_token_by_any_name_makes_a_session() {
    let lab = Lab::new();
    let body = json!({"tenant_id": id(&customer(&lab)), "login": "JohnDoe", "external_id": "S-1-5-21",
        "contact": {"email": "john@example.com"}});
    let user = lab.post("/users", &body).json(200);
    let password = json!({"password": "newUserPassword312"});
    lab.post(&format!("/users/{}/password", id(&user)), &password)
        .nothing(204);
    for by in [
        json!({"login": "JohnDoe"}),
        json!({"user_id": user["id"]}),
        json!({"external_id": "S-1-5-21"}),
    ] {
        let mut ask = by;
        ask["purpose"] = json!("user_login");
        let ott = lab.post("/idp/ott", &ask).json(200);
        let text = json!({"ott": ott["ott"]}).to_string();
        let path = "/api/2/idp/ott/login";
        let session = send(&lab.sandbox, "POST", path, &[JSON], text.as_bytes());
        assert_eq!(session.json(200)["login"], "JohnDoe");
        let cookie = session.header("set-cookie").unwrap();
        let cookie = [("Cookie", cookie.split(';').next().unwrap())];
        let get = |path: &str| send(&lab.sandbox, "GET", path, &cookie, b"");
        assert_eq!(get("/api/2/users/me").json(200)["id"], user["id"]);
        assert_eq!(get("/api/2/idp/logout").status, 200);
        assert_eq!(get("/api/2/users/me").status, 401);
    }
}

#[test]
fn item_10_ids_are_small_letters_and_the_root_is_its_own_parent() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let user = lab.user(&id(&customer), "JohnDoe");
    for value in [
        &customer["id"],
        &customer["parent_id"],
        &user["id"],
        &user["personal_tenant_id"],
        &json!(lab.sandbox.client_id()),
    ] {
        assert!(is_uuid(value), "{value}");
    }
    // Capital letters find the same.
    let shouted = format!("/tenants/{}", id(&customer).to_uppercase());
    assert_eq!(lab.get(&shouted).json(200)["id"], customer["id"]);

    let root = client_of_the_root(&lab);
    let found = lab.get(&format!("/tenants/{root}")).json(200);
    assert_eq!(
        (&found["kind"], &found["parent_id"]),
        (&json!("root"), &found["id"])
    );
    let hits = lab.list(&format!("/search?tenant={root}&text=Sandbox"));
    let hit = hits.iter().find(|hit| hit["id"] == root).unwrap();
    assert_eq!(hit["parent_id"], hit["id"]);
}

/// Makes the sandbox's client one of the root's, by way of its state, and gives the root's id.
fn client_of_the_root(lab: &Lab) -> String {
    let home = lab.get(&format!("/tenants/{}", lab.home())).json(200);
    let root = home["parent_id"].as_str().unwrap().to_owned();
    let mut state = lab.control("GET", "state", None).json(200);
    let client = lab.sandbox.client_id();
    let ours = find(&mut state, &client).unwrap();
    ours["tenant"] = json!(root);
    ours["roles"] = json!(["root_admin"]);
    retoken(&mut state, &lab.token, &root);
    let reply = lab.control("PUT", "state", Some(&state));
    assert!(reply.status < 300, "{}", reply.text());
    root
}

/// The object of an API client in a state, wherever it stands.
fn find<'v>(state: &'v mut Value, client: &str) -> Option<&'v mut Value> {
    state.get_mut("store")?.get_mut("clients")?.get_mut(client)
}

/// Lets a token that was issued before count at the root.
fn retoken(state: &mut Value, token: &str, root: &str) {
    if let Some(grant) = state["store"]["sessions"]["access"].get_mut(token) {
        grant["tenant"] = json!(root);
    }
}

#[test]
fn item_11_times_are_short_and_never_have_a_space() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["workstations"]);
    let user = lab.user(&id(&customer), "JohnDoe");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let created = text(&user["created_at"]);
    assert_eq!(created.len(), "2019-07-25T07:11:02Z".len(), "{created}");
    assert!(created.ends_with('Z'));
    let batch = lab
        .get(&format!("/tenants?uuids={}", id(&customer)))
        .json(200);
    let usages = lab.list(&format!("/tenants/{}/usages", id(&customer)));
    for bare in [text(&batch["timestamp"]), text(&usages[0]["range_start"])] {
        assert_eq!(bare.len(), "2019-08-01T00:00:00".len(), "{bare}");
    }
    let tenant = text(&batch["items"][0]["created_at"]);
    for time in [created, tenant] {
        assert!(
            time.len() <= 32 && !time.contains(' ') && time.contains('T'),
            "{time}"
        );
    }
}

#[test]
fn item_12_numbers_addresses_and_urls_have_the_shape_programs_parse() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["workstations", "storage"]);
    let usages = json!(lab.list(&format!("/tenants/{}/usages", id(&customer))));
    let usage = named(&usages, "workstations");
    assert!(usage["tenant_id"].is_u64());
    assert_eq!(usage["tenant_uuid"], customer["id"]);
    let email =
        lab.get(&format!("/tenants/{}", id(&customer))).json(200)["contact"]["email"].clone();
    assert!(
        email
            .as_str()
            .is_none_or(|text| text.is_empty() || text.contains('@')),
        "{email}"
    );
    let body = json!({"tenant_id": customer["id"], "login": "JohnDoe", "contact": {"email": ""}});
    let user = lab.post("/users", &body).json(200);
    assert_eq!(user["contact"]["email"], "");

    let storage = named(&usages, "storage")["infra_id"].as_str().unwrap();
    let storages = lab.list(&format!("/infra?uuids={storage}"));
    assert!(storages[0]["url"].as_str().unwrap().contains("://"));
}

#[test]
fn item_13_pricing_has_its_four_fields() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let pricing = lab
        .get(&format!("/tenants/{}/pricing", id(&customer)))
        .json(200);
    assert!(pricing["version"].as_i64().unwrap() > 1_500_000_000_000);
    assert_eq!(pricing["mode"], "trial");
    assert_eq!(pricing.get("currency"), Some(&Value::Null));
    assert!(pricing["production_start_date"].is_string());
}
