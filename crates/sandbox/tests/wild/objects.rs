//! What programs in the wild send, and what they expect back: clients-in-the-wild.md, item by item, 14 to 24.

use crate::common::{Lab, id, named, send};
use serde_json::{Value, json};

const BACKUP: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";
const ZERO: &str = "00000000-0000-0000-0000-000000000000";

fn customer(lab: &Lab) -> Value {
    lab.tenant(&lab.home(), "customer", "Customer, Inc")
}

fn items_of(tenant: &Value) -> String {
    format!("/tenants/{}/offering_items", id(tenant))
}

#[test]
fn item_14_statuses_are_those_programs_check_for() {
    let lab = Lab::new();
    let home = lab.home();
    let customer = customer(&lab);
    let path = format!("/tenants/{}", id(&customer));
    let client = json!({"type": "api_client", "tenant_id": home, "token_endpoint_auth_method": "client_secret_basic"});
    lab.post("/clients", &client).json(201);
    let location = lab
        .post(
            "/locations",
            &json!({"owner_tenant_id": home, "name": "NYC Data Center"}),
        )
        .json(201);
    let storage = json!({"owner_tenant_id": home, "location_id": location["id"], "name": "Storage",
        "url": "ssfs://storage.example.com:4445", "capabilities": ["files_cloud"]});
    lab.post("/infra", &storage).json(201);
    let token = json!({"expires_in": 3600, "scopes": []});
    lab.post("/registration_tokens", &token).json(201);

    lab.get("/users/check_login?username=JohnDoe").nothing(204);
    let user = lab.user(&id(&customer), "JohnDoe");
    assert_eq!(lab.get("/users/check_login?username=JohnDoe").status, 409);
    let taken =
        json!({"tenant_id": customer["id"], "login": "johndoe", "contact": {"email": "a@b.c"}});
    assert_eq!(lab.post("/users", &taken).status, 409);
    let again = json!({"name": "Customer, Inc", "kind": "customer", "parent_id": home});
    assert_eq!(lab.post("/tenants", &again).status, 409);
    let password = json!({"password": "newUserPassword312"});
    lab.post(&format!("/users/{}/password", id(&user)), &password)
        .nothing(204);
    let report = json!({"parameters": {"kind": "usage_current", "tenant_id": home, "level": "itself"},
        "schedule": {"type": "once"}, "result_action": "save"});
    lab.post("/reports", &report).json(200);

    let binding = format!("/applications/{BACKUP}/bindings{path}");
    lab.post(&binding, &json!({})).nothing(204);
    lab.delete(&binding).nothing(204);
    lab.put(&path, &json!({"version": 1, "enabled": false}))
        .json(200);
    assert_eq!(lab.put(&path, &json!({"version": 1})).code(409), 1001);
    let bearer = format!("Bearer {}", lab.token);
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Type", "text/plain"),
    ];
    let target = format!("/api/2{path}");
    assert_eq!(
        send(&lab.sandbox, "PUT", &target, &headers, b"{}").status,
        415
    );
    lab.delete(&format!("{path}?version=2")).nothing(204);
}

#[test]
fn item_14_an_outdated_quota_is_426() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["workstations"]);
    let set = |value: i64, version: i64| {
        let item = json!({"application_id": BACKUP, "name": "workstations",
            "quota": {"value": value, "overage": null, "version": version}});
        lab.put(&items_of(&customer), &json!({"offering_items": [item]}))
    };
    set(5, 0).json(200);
    assert_eq!(set(6, 0).code(426), 1001);
}

#[test]
fn item_15_tenants_are_listed_by_a_filter_or_by_a_cursor_alone() {
    let lab = Lab::new();
    for number in 0..3 {
        lab.tenant(&lab.home(), "customer", &format!("Customer {number}"));
    }
    assert_eq!(lab.get("/tenants").code(400), 400);
    let ids = vec![ZERO; 101].join(",");
    assert_eq!(lab.get(&format!("/tenants?uuids={ids}")).code(400), 400);
    let ids = vec![ZERO; 100].join(",");
    lab.get(&format!("/tenants?uuids={ids}")).json(200);
    let first = lab
        .get(&format!("/tenants?parent_id={}&limit=2", lab.home()))
        .json(200);
    assert_eq!(first["items"].as_array().unwrap().len(), 2);
    let after = first["paging"]["cursors"]["after"].as_str().unwrap();
    let after: String = form_urlencoded::byte_serialize(after.as_bytes()).collect();
    for query in [format!("after={after}"), format!("after={after}&limit=2")] {
        let rest = lab.get(&format!("/tenants?{query}")).json(200);
        assert_eq!(rest["items"].as_array().unwrap().len(), 1, "{rest}");
    }
}

#[test]
fn item_16_a_login_and_a_name_are_free_again_at_once() {
    let lab = Lab::new();
    let first = customer(&lab);
    let user = lab.user(&id(&first), "JohnDoe");
    let path = format!("/users/{}", id(&user));
    lab.put(&path, &json!({"version": 1, "enabled": false}))
        .json(200);
    lab.delete(&format!("{path}?version=2")).nothing(204);
    lab.get("/users/check_login?username=JohnDoe").nothing(204);
    lab.user(&id(&first), "JohnDoe");
    let path = format!("/tenants/{}", id(&first));
    lab.put(&path, &json!({"version": 1, "enabled": false}))
        .json(200);
    lab.delete(&format!("{path}?version=2")).nothing(204);
    let second = customer(&lab);
    lab.user(&id(&second), "JohnDoe");
}

#[test]
fn item_17_lists_of_ids_stand_under_the_key_programs_look_for() {
    let lab = Lab::new();
    let home = lab.home();
    let customer = customer(&lab);
    lab.give(&home, &customer, &["storage"]);
    let location = lab
        .post(
            "/locations",
            &json!({"owner_tenant_id": home, "name": "NYC Data Center"}),
        )
        .json(201);
    for (path, key) in [
        (format!("/tenants/{home}/locations"), "locations"),
        (format!("/tenants/{}/infra", id(&customer)), "infras"),
        (format!("/locations/{}/infra", id(&location)), "infras"),
        (format!("/tenants/{home}/children"), "items"),
        (format!("/tenants/{home}/users"), "items"),
        (format!("/tenants/{home}/applications"), "items"),
        (format!("/tenants/{home}/reports"), "items"),
    ] {
        let answer = lab.get(&path).json(200);
        let list = answer[key].as_array();
        assert!(list.is_some(), "{path}: {answer}");
        assert!(list.unwrap().iter().all(Value::is_string), "{path}");
    }
    let used = lab
        .get(&format!("/tenants/{}/infra", id(&customer)))
        .json(200);
    assert_eq!(used["infras"].as_array().unwrap().len(), 1);
}

#[test]
fn item_18_a_stored_report_is_there_before_it_is_saved() {
    let lab = Lab::new();
    let body = json!({"parameters": {"kind": "usage_current", "tenant_id": lab.home(), "level": "itself",
        "formats": ["csv"]}, "schedule": {"type": "once"}, "result_action": "save"});
    let report = id(&lab.post("/reports", &body).json(200));
    let stored = || lab.list(&format!("/reports/{report}/stored"))[0].clone();
    assert_eq!(stored()["status"], "in_progress");
    let saved = stored();
    assert_eq!(saved["status"], "saved");
    let file = lab.get(&format!("/reports/{report}/stored/{}", id(&saved)));
    let disposition = file.header("content-disposition").unwrap();
    assert!(
        disposition.starts_with("inline; filename="),
        "{disposition}"
    );
}

#[test]
fn item_19_versions_begin_at_one_and_offering_items_leave_them_alone() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let path = format!("/tenants/{}", id(&customer));
    let version = || lab.get(&path).json(200)["version"].clone();
    assert_eq!(customer["version"], 1);
    lab.put(&path, &json!({"version": 1})).json(200);
    assert_eq!(version(), 2);
    lab.give(&lab.home(), &customer, &["workstations"]);
    assert_eq!(version(), 2);
}

#[test]
fn item_20_a_quotas_version_rises_with_its_value_and_items_match_by_name() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(
        &lab.home(),
        &customer,
        &["workstations", "adv_workstations"],
    );
    let quota = |name: &str| {
        let items = json!(lab.list(&format!("{}?status=1&edition=*", items_of(&customer))));
        named(&items, name)["quota"].clone()
    };
    let send = |item: Value| {
        lab.put(&items_of(&customer), &json!({"offering_items": [item]}))
            .json(200)
    };
    assert_eq!(quota("workstations")["version"], 0);
    send(
        json!({"application_id": BACKUP, "name": "workstations", "edition": "standard", "status": 1,
        "quota": {"value": null, "overage": null, "version": 0}}),
    );
    assert_eq!(quota("workstations")["version"], 0);
    // Neither edition nor place is said: all of that name are meant.
    send(json!({"application_id": BACKUP, "name": "workstations",
        "quota": {"value": 7, "overage": null, "version": 0}}));
    assert_eq!(quota("workstations")["value"], 7);
    let version = quota("workstations")["version"].clone();
    assert_ne!(version, 0);
    // Unchanged with an old version passes and changes nothing.
    send(json!({"application_id": BACKUP, "name": "workstations",
        "quota": {"value": 7, "overage": null, "version": 0}}));
    assert_eq!(quota("workstations")["version"], version);
    assert_eq!(quota("adv_workstations")["version"], 0);
}

#[test]
fn item_20_an_item_sent_without_its_storage_means_those_of_all_storages() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let storage = |more: Value| {
        let mut item = json!({"application_id": BACKUP, "name": "storage"});
        item.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        lab.put(&items_of(&partner), &json!({"offering_items": [item]}))
            .json(200)
    };
    let quotas = || -> Vec<Value> {
        lab.list(&format!("{}?status=1", items_of(&partner)))
            .iter()
            .filter(|item| item["name"] == "storage")
            .map(|item| item["quota"]["value"].clone())
            .collect()
    };
    storage(json!({"status": 1}));
    storage(json!({"quota": {"value": "100", "overage": null, "version": "0"}}));
    assert_eq!(quotas(), [100, 100]);
    storage(json!({"status": "0"}));
    assert_eq!(quotas(), Vec::<Value>::new());
}

#[test]
fn item_21_what_a_child_may_have_comes_by_edition() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["workstations", "adv_workstations"]);
    let names = |query: &str| -> Vec<Value> {
        lab.list(&format!(
            "{}/available_for_child?kind=customer{query}",
            items_of(&partner)
        ))
        .iter()
        .map(|item| item["name"].clone())
        .collect()
    };
    assert_eq!(names(""), ["workstations"]);
    assert_eq!(names("&edition=advanced"), ["adv_workstations"]);
    assert_eq!(names("&edition=*").len(), 2);
}

#[test]
fn item_22_there_is_one_platform_and_storages_may_do_the_same() {
    let lab = Lab::new();
    let applications = lab.list("/applications");
    let platforms = applications
        .iter()
        .filter(|application| application["type"] == "platform");
    assert_eq!(platforms.count(), 1);
    let storages: Vec<Value> = lab
        .available(&lab.home(), "partner")
        .into_iter()
        .filter(|item| item["name"] == "storage")
        .collect();
    assert_eq!(storages.len(), 2);
    assert_ne!(storages[0]["infra_id"], storages[1]["infra_id"]);
}

#[test]
fn item_23_access_policies_take_zeros_and_empty_ids() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let user = lab.user(&id(&customer), "JohnDoe");
    let path = format!("/users/{}/access_policies", id(&user));
    for (policy, issuer) in [(ZERO, ZERO), ("", ""), (ZERO, &id(&customer))] {
        let item = json!({"id": policy, "issuer_id": issuer, "trustee_id": user["id"], "trustee_type": "user",
            "tenant_id": customer["id"], "role_id": "company_admin", "version": 0,
            "created_at": "0001-01-01T00:00:00Z", "updated_at": "0001-01-01T00:00:00Z", "deleted_at": null});
        let answer = lab.put(&path, &json!({"items": [item]})).json(200);
        assert_eq!(answer["items"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn item_24_a_usages_value_counts_since_the_start_of_its_range() {
    let lab = Lab::new();
    let clock = json!({"now": "2030-08-15T12:00:00Z"});
    lab.control("POST", "clock", Some(&clock)).json(200);
    let lab = lab.renewed();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let available = lab.available(&lab.home(), "partner");
    let wanted = ["workstations", "storage", "compute_points"];
    let items: Vec<&Value> = available
        .iter()
        .filter(|item| wanted.contains(&item["name"].as_str().unwrap()))
        .collect();
    lab.put(&items_of(&partner), &json!({"offering_items": items}))
        .json(200);
    lab.uses(&id(&partner), "compute_points", 100);
    lab.uses(&id(&partner), "workstations", 4);
    let clock = json!({"now": "2030-09-02T12:00:00Z"});
    lab.control("POST", "clock", Some(&clock)).json(200);
    let lab = lab.renewed();
    lab.uses(&id(&partner), "compute_points", 20);

    let usages = json!(lab.list(&format!("/tenants/{}/usages", id(&partner))));
    let figures = |name: &str| {
        let usage = named(&usages, name);
        (usage["value"].clone(), usage["absolute_value"].clone())
    };
    assert_eq!(figures("compute_points"), (json!(20), json!(120)));
    assert_eq!(figures("workstations"), (json!(4), json!(4)));
    let places = usages.as_array().unwrap();
    let places = places.iter().filter(|usage| usage["name"] == "storage");
    assert_eq!(places.count(), 2);
}
