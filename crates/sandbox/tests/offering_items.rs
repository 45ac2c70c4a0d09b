//! Offering items and quotas: behaviour.md 4.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id, named};
use serde_json::{Value, json};

const BACKUP: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";

fn path(tenant: &Value) -> String {
    format!("/tenants/{}/offering_items", id(tenant))
}

/// One item as it would be sent, by application and name.
fn item(name: &str, more: Value) -> Value {
    let mut item = json!({"application_id": BACKUP, "name": name});
    for (key, value) in more.as_object().unwrap() {
        item[key] = value.clone();
    }
    json!({"offering_items": [item]})
}

fn quota(value: Option<i64>, overage: Option<i64>, version: i64) -> Value {
    json!({"quota": {"value": value, "overage": overage, "version": version}})
}

/// A customer with workstations, of a partner with workstations and two storages.
fn customer(lab: &Lab) -> Value {
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["workstations"]);
    customer
}

fn on(lab: &Lab, tenant: &Value) -> Vec<Value> {
    lab.list(&format!("{}?status=1&edition=*", path(tenant)))
}

#[test]
fn without_an_edition_the_standard_one_is_told_and_what_has_none() {
    let lab = Lab::new();
    let editions = |query: &str| {
        let items = lab.list(&format!("/tenants/{}/offering_items{query}", lab.home()));
        let mut editions: Vec<Value> = items.iter().map(|item| item["edition"].clone()).collect();
        editions.sort_by_key(Value::to_string);
        editions.dedup();
        editions
    };
    assert_eq!(editions(""), [json!("standard"), json!(null)]);
    assert_eq!(
        editions("?edition=pck_per_workload"),
        [json!("pck_per_workload"), json!(null)]
    );
    assert_eq!(editions("?edition=*").len(), 14);
}

#[test]
fn items_are_told_by_status_type_usage_and_storage() {
    let lab = Lab::new();
    let list = |query: &str| {
        lab.list(&format!(
            "/tenants/{}/offering_items?edition=*&{query}",
            lab.home()
        ))
    };
    assert!(
        list("type=feature")
            .iter()
            .all(|item| item["measurement_unit"] == "n/a")
    );
    assert_eq!(list("status=0"), Vec::<Value>::new());
    let storages = list("type=infra&usage_names=storage");
    assert!(
        storages
            .iter()
            .all(|item| item["usage_name"] == "storage" && item["measurement_unit"] == "bytes")
    );
    let infra = storages[0]["infra_id"].as_str().unwrap();
    let there = list(&format!("infra_uuid={infra}"));
    assert!(there.iter().all(|item| item["infra_id"] == infra));
    assert_eq!(there.len() * 2, storages.len());
    let path = format!("/tenants/{}/offering_items?status=7", lab.home());
    assert_eq!(lab.get(&path).code(400), 400);
}

#[test]
fn what_a_child_could_have_is_ready_to_be_sent_and_storages_come_one_by_one() {
    let lab = Lab::new();
    let available = lab.list(&format!(
        "/tenants/{}/offering_items/available_for_child?kind=customer",
        lab.home()
    ));
    assert!(available.iter().all(|item| item["status"] == 1));
    assert!(
        available
            .iter()
            .all(|item| item["edition"] == "standard" || item["edition"].is_null())
    );
    let storages: Vec<&Value> = available
        .iter()
        .filter(|item| item["name"] == "storage")
        .collect();
    assert_eq!(storages.len(), 2);
    assert_ne!(storages[0]["infra_id"], storages[1]["infra_id"]);
    assert_eq!(
        storages[0]["quota"],
        json!({"value": null, "overage": null, "version": 0})
    );

    assert_eq!(lab.available(&lab.home(), "unit"), Vec::<Value>::new());
    let empty = lab.tenant(&lab.home(), "partner", "Empty");
    assert_eq!(lab.available(&id(&empty), "customer"), Vec::<Value>::new());
    let nonsense = format!(
        "/tenants/{}/offering_items/available_for_child?kind=moon",
        lab.home()
    );
    assert_eq!(lab.get(&nonsense).code(400), 400);
}

#[test]
fn a_new_tenant_has_nothing_turned_on_and_sees_what_it_could_have() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    assert_eq!(on(&lab, &customer), Vec::<Value>::new());
    let off = lab.list(&format!("{}?status=0&edition=*", path(&customer)));
    assert_eq!(off.len(), lab.available(&lab.home(), "customer").len());
    assert!(off.iter().all(|item| item.get("quota").is_none()));
}

#[test]
fn turning_an_item_on_turns_its_service_on_and_leaves_the_tenants_version() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let answer = lab.give(&lab.home(), &customer, &["workstations"]);
    let workstations = named(&answer["items"], "workstations");
    assert_eq!(workstations["status"], 1);
    assert_eq!(workstations["tenant_id"], customer["id"]);
    assert_eq!(workstations["type"], "count");
    assert_eq!(workstations["measurement_unit"], "quantity");
    assert_eq!(
        workstations["quota"],
        json!({"value": null, "overage": null, "version": 0})
    );
    let services = lab.list(&format!("/tenants/{}/applications", id(&customer)));
    assert!(services.contains(&json!(BACKUP)));
    let fetched = lab.get(&format!("/tenants/{}", id(&customer))).json(200);
    assert_eq!(fetched["version"], 1);
}

#[test]
fn an_item_turned_off_has_no_quota_and_begins_without_one_when_it_comes_back() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.put(
        &path(&customer),
        &item("workstations", quota(Some(10), None, 0)),
    )
    .json(200);
    let answer = lab
        .put(
            &path(&customer),
            &item("workstations", json!({"status": 0})),
        )
        .json(200);
    let off = named(&answer["items"], "workstations");
    assert_eq!(off["status"], 0);
    assert_eq!(off.get("quota"), None);
    let answer = lab
        .put(
            &path(&customer),
            &item("workstations", json!({"status": "1"})),
        )
        .json(200);
    assert_eq!(
        named(&answer["items"], "workstations")["quota"]["value"],
        json!(null)
    );
}

#[test]
fn what_the_parent_lacks_cannot_be_turned_on() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    let wanted = item("workstations", json!({"status": 1}));
    assert_eq!(lab.put(&path(&customer), &wanted).code(400), 1021);
    assert_eq!(
        lab.put(&path(&customer), &item("moonbases", json!({"status": 1})))
            .code(400),
        1021
    );
    let wrong = item("workstations", json!({"status": 1, "edition": "advanced"}));
    assert_eq!(lab.put(&path(&partner), &wrong).code(400), 1021);
}

#[test]
fn a_request_that_fails_in_one_item_changes_none() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let mut body = item("workstations", quota(Some(10), None, 0));
    body["offering_items"]
        .as_array_mut()
        .unwrap()
        .push(json!({"application_id": BACKUP, "name": "moonbases", "status": 1}));
    assert_eq!(lab.put(&path(&customer), &body).code(400), 1021);
    assert_eq!(on(&lab, &customer)[0]["quota"]["value"], json!(null));
}

#[test]
fn a_quota_that_changes_gets_a_version_in_milliseconds_the_same_for_all_of_a_request() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["workstations", "servers", "vms"]);
    let with = |name: &str| {
        let mut item = item(name, quota(Some(10), None, 0))["offering_items"][0].clone();
        item["quota"]["value"] = json!("10");
        item
    };
    let body = json!({"offering_items": [with("workstations"), with("servers")]});
    let answer = lab.put(&path(&customer), &body).json(200);
    let quota = |name| named(&answer["items"], name)["quota"].clone();
    assert_eq!(quota("workstations"), quota("servers"));
    assert_eq!(quota("workstations")["value"], 10);
    assert!(quota("workstations")["version"].as_i64().unwrap() > 1_500_000_000_000);
    assert_eq!(quota("vms")["version"], 0);
}

#[test]
fn an_outdated_quota_version_is_426_and_an_unchanged_quota_passes_with_version_0() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let first = lab
        .put(
            &path(&customer),
            &item("workstations", quota(Some(10), None, 0)),
        )
        .json(200);
    let version = named(&first["items"], "workstations")["quota"]["version"]
        .as_i64()
        .unwrap();
    let stale = item("workstations", quota(Some(11), None, version - 1));
    assert_eq!(lab.put(&path(&customer), &stale).code(426), 1001);
    let never = item("workstations", quota(Some(11), None, 0));
    assert_eq!(lab.put(&path(&customer), &never).code(426), 1001);

    let same = lab
        .put(
            &path(&customer),
            &item("workstations", quota(Some(10), None, 0)),
        )
        .json(200);
    assert_eq!(
        named(&same["items"], "workstations")["quota"]["version"],
        version
    );
    let changed = lab
        .put(
            &path(&customer),
            &item("workstations", quota(Some(10), Some(2), version)),
        )
        .json(200);
    assert!(
        named(&changed["items"], "workstations")["quota"]["version"]
            .as_i64()
            .unwrap()
            > version
    );
}

#[test]
fn no_value_is_no_limit_and_resets_overage_and_version() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let set = lab
        .put(
            &path(&customer),
            &item("workstations", quota(Some(10), Some(5), 0)),
        )
        .json(200);
    let version = named(&set["items"], "workstations")["quota"]["version"]
        .as_i64()
        .unwrap();
    let reset = lab
        .put(
            &path(&customer),
            &item("workstations", quota(None, Some(5), version)),
        )
        .json(200);
    assert_eq!(
        named(&reset["items"], "workstations")["quota"],
        json!({"value": null, "overage": null, "version": 0})
    );
    let zero = lab
        .put(
            &path(&customer),
            &item("workstations", quota(Some(0), None, 0)),
        )
        .json(200);
    assert_eq!(named(&zero["items"], "workstations")["quota"]["value"], 0);
    assert_eq!(
        lab.put(
            &path(&customer),
            &item("workstations", quota(Some(-1), None, 0))
        )
        .code(400),
        400
    );
}

#[test]
fn an_item_sent_without_its_storage_means_all_of_that_name() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let answer = lab
        .put(&path(&partner), &item("storage", json!({"status": 1})))
        .json(200);
    assert_eq!(answer["items"].as_array().unwrap().len(), 2);
    let one = &answer["items"][0]["infra_id"];
    let mut body = item("storage", quota(Some(7), None, 0));
    body["offering_items"][0]["infra_id"] = one.clone();
    let answer = lab.put(&path(&partner), &body).json(200);
    let values: Vec<&Value> = answer["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["quota"]["value"])
        .collect();
    assert_eq!(values, [&json!(7), &json!(null)]);
}

#[test]
fn a_customer_has_one_storage_only() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let storages: Vec<Value> = lab
        .available(&lab.home(), "customer")
        .into_iter()
        .filter(|item| item["name"] == "storage")
        .collect();
    // Sent together, as the lab does, one of them is kept.
    lab.put(&path(&customer), &json!({"offering_items": storages}))
        .json(200);
    let infras = |lab: &Lab| -> Vec<Value> {
        on(lab, &customer)
            .iter()
            .map(|item| item["infra_id"].clone())
            .collect()
    };
    assert_eq!(infras(&lab), [storages[0]["infra_id"].clone()]);
    // Another one beside it is refused, in another edition too.
    assert_eq!(
        lab.put(&path(&customer), &json!({"offering_items": [storages[1]]}))
            .code(400),
        1027
    );
    let mut other = lab
        .available(&lab.home(), "customer")
        .into_iter()
        .find(|item| item["name"] == "adv_storage" && item["infra_id"] == storages[1]["infra_id"])
        .unwrap();
    assert_eq!(
        lab.put(&path(&customer), &json!({"offering_items": [other]}))
            .code(400),
        1027
    );
    other["infra_id"] = storages[0]["infra_id"].clone();
    lab.put(&path(&customer), &json!({"offering_items": [other]}))
        .json(200);
    // It can be exchanged.
    let items = lab.list(&format!("{}?status=1&edition=*", path(&customer)));
    let mut exchange: Vec<Value> = items
        .into_iter()
        .map(|mut item| {
            item["status"] = json!(0);
            item
        })
        .collect();
    exchange.push(storages[1].clone());
    lab.put(&path(&customer), &json!({"offering_items": exchange}))
        .json(200);
    assert_eq!(infras(&lab), [storages[1]["infra_id"].clone()]);
}

#[test]
fn turning_an_item_off_turns_it_off_in_all_below() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["workstations", "servers"]);
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["workstations", "servers"]);
    let unit = lab.tenant(&id(&customer), "unit", "Department");
    lab.give(&id(&customer), &unit, &["workstations"]);

    lab.put(&path(&partner), &item("workstations", json!({"status": 0})))
        .json(200);
    let names: Vec<Value> = on(&lab, &customer)
        .iter()
        .map(|item| item["name"].clone())
        .collect();
    assert_eq!(names, ["servers"]);
    assert_eq!(on(&lab, &unit), Vec::<Value>::new());
}

#[test]
fn a_storage_that_a_child_uses_cannot_be_turned_off() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["storage"]);
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["storage"]);
    let off = item("storage", json!({"status": 0}));
    assert_eq!(lab.put(&path(&partner), &off).code(400), 1016);
    lab.put(&path(&customer), &off).json(200);
    lab.put(&path(&partner), &off).json(200);
    assert_eq!(on(&lab, &partner), Vec::<Value>::new());
}

#[test]
fn cloud_servers_need_the_recovery_storage_of_their_edition() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let servers = item("dr_cloud_servers", json!({"status": 1}));
    assert_eq!(lab.put(&path(&customer), &servers).code(400), 1023);
    lab.give(&lab.home(), &customer, &["dr_storage", "dr_cloud_servers"]);
    assert_eq!(
        lab.put(&path(&customer), &item("dr_storage", json!({"status": 0})))
            .code(400),
        1023
    );
}

#[test]
fn what_is_in_use_stays_on_when_the_request_asks_to_look() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.uses(&id(&customer), "workstations", 2);
    let mut off = item("workstations", json!({"status": 0}));
    off["check_usage"] = json!(true);
    assert_eq!(lab.put(&path(&customer), &off).code(400), 1027);
    off["check_usage"] = json!(false);
    lab.put(&path(&customer), &off).json(200);
}

#[test]
fn in_a_personal_tenant_quotas_can_be_set_and_items_neither_turned_on_nor_off() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["workstations", "servers"]);
    let user = lab.user(&id(&customer), "JohnDoe");
    let personal = json!({"id": user["personal_tenant_id"]});
    let policy = json!({"id": "", "issuer_id": "", "role_id": "backup_user", "tenant_id": customer["id"],
        "trustee_id": user["id"], "trustee_type": "user", "version": 0});
    lab.put(
        &format!("/users/{}/access_policies", id(&user)),
        &json!({"items": [policy]}),
    )
    .json(200);

    let set = item(
        "workstations",
        json!({"status": 1, "quota": {"value": 1, "overage": 0, "version": 0}}),
    );
    let answer = lab.put(&path(&personal), &set).json(200);
    assert_eq!(named(&answer["items"], "workstations")["quota"]["value"], 1);
    assert_eq!(
        lab.put(&path(&personal), &item("servers", json!({"status": 0})))
            .code(400),
        1027
    );
    assert_eq!(
        lab.put(&path(&personal), &item("vms", json!({"status": 1})))
            .code(400),
        1027
    );
}

#[test]
fn the_items_of_a_subtree_come_page_by_page_the_nearest_first() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(
        &lab.home(),
        &partner,
        &["workstations", "servers", "adv_servers"],
    );
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["workstations", "servers"]);
    let root = format!(
        "/tenants/offering_items?subtree_root_tenant_id={}",
        id(&partner)
    );
    let place = |item: &Value| (item["tenant_id"].clone(), item["name"].clone());

    let mut answer = lab.get(&format!("{root}&limit=2")).json(200);
    let mut found: Vec<_> = answer["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(place)
        .collect();
    while let Some(after) = answer["paging"]["cursors"]["after"].as_str() {
        answer = lab
            .get(&format!(
                "/tenants/offering_items?after={}",
                after.replace('+', "%2B")
            ))
            .json(200);
        found.extend(answer["items"].as_array().unwrap().iter().map(place));
    }
    let (p, c) = (&partner["id"], &customer["id"]);
    let wanted = [
        (p, "workstations"),
        (p, "servers"),
        (p, "adv_servers"),
        (c, "workstations"),
        (c, "servers"),
    ];
    assert_eq!(
        found,
        wanted.map(|(tenant, name)| (tenant.clone(), json!(name)))
    );

    let filtered = lab.list(&format!("{root}&offering_items=servers,vms"));
    assert_eq!(filtered.len(), 2);
    assert_eq!(lab.list(&format!("{root}&editions=advanced")).len(), 1);
    lab.put(&path(&customer), &item("servers", json!({"status": 0})))
        .json(200);
    assert_eq!(lab.list(&root).len(), 4);
    let all = lab.list(&format!("{root}&allow_deleted=true"));
    assert!(all.len() == 5 && all[4]["deleted_at"].is_string());
}

#[test]
fn prices_are_decimal_texts_with_versions() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let path = format!("/tenants/{}/offering_items/pricing", id(&customer));
    assert_eq!(lab.get(&path).json(200), json!({"items": []}));
    let priced = |price: &str, more: Value| {
        let mut item = json!({"application_id": BACKUP, "name": "servers", "price": price});
        if !more.is_null() {
            item["version"] = more;
        }
        json!({"items": [item]})
    };
    let set = lab.put(&path, &priced("600.50", json!(null))).json(200);
    assert_eq!(set["items"][0]["price"], "600.50");
    let version = set["items"][0]["version"].as_i64().unwrap();
    assert_eq!(
        lab.put(&path, &priced("7", json!(version - 1))).code(409),
        1001
    );
    assert_eq!(
        lab.put(&path, &priced("cheap", json!(version))).code(400),
        400
    );
    let again = lab.put(&path, &priced("7", json!(version))).json(200);
    assert_eq!(again, lab.get(&path).json(200));
}
