//! Usages: behaviour.md 11.1 to 11.3.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id, named, send};
use serde_json::{Value, json};
use std::time::Duration;
use tenantry_sandbox::Config;

fn usages(lab: &Lab, tenant: &Value) -> Value {
    json!(lab.list(&format!("/tenants/{}/usages", id(tenant))))
}

fn set(lab: &Lab, rows: Value) -> Value {
    lab.put("/tenants/usages", &json!({"items": rows}))
        .json(200)["items"]
        .clone()
}

fn error(row: &Value) -> &Value {
    &row["error"]["error"]["code"]
}

#[test]
fn a_usage_tells_its_tenant_by_both_ids_its_item_and_quota_and_the_start_of_the_month() {
    let lab = Lab::new();
    lab.control(
        "POST",
        "clock",
        Some(&json!({"now": "2030-08-15T12:00:00Z"})),
    )
    .json(200);
    let lab = lab.renewed();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(
        &lab.home(),
        &customer,
        &["adv_workstations", "adv_storage", "adv_google_mail"],
    );
    lab.uses(&id(&customer), "adv_workstations", 3);
    let all = usages(&lab, &customer);
    assert_eq!(all.as_array().unwrap().len(), 2);
    let usage = named(&all, "adv_workstations");
    for (field, value) in [
        ("usage_name", json!("workstations")),
        ("edition", json!("advanced")),
        ("type", json!("count")),
        ("measurement_unit", json!("quantity")),
        ("value", json!(3)),
        ("absolute_value", json!(3)),
        ("range_start", json!("2030-08-01T00:00:00")),
        ("tenant_uuid", customer["id"].clone()),
        (
            "offering_item",
            json!({"status": 1, "quota": {"value": null, "overage": null, "version": 0}}),
        ),
    ] {
        assert_eq!(usage[field], value, "{field}");
    }
    assert!(usage["tenant_id"].is_u64());
    assert!(named(&all, "adv_storage")["infra_id"].is_string());
}

#[test]
fn what_children_use_their_parents_use() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["workstations"]);
    let [one, two] = ["One", "Two"].map(|name| {
        let customer = lab.tenant(&id(&partner), "customer", name);
        lab.give(&id(&partner), &customer, &["workstations"]);
        customer
    });
    lab.uses(&id(&one), "workstations", 3);
    lab.uses(&id(&two), "workstations", 4);
    assert_eq!(named(&usages(&lab, &partner), "workstations")["value"], 7);
    lab.uses(&id(&one), "workstations", 1);
    assert_eq!(named(&usages(&lab, &partner), "workstations")["value"], 5);

    let version = lab
        .put(
            &format!("/tenants/{}", id(&two)),
            &json!({"enabled": false, "version": 1}),
        )
        .json(200)["version"]
        .clone();
    lab.delete(&format!("/tenants/{}?version={version}", id(&two)))
        .nothing(204);
    assert_eq!(named(&usages(&lab, &partner), "workstations")["value"], 1);
}

#[test]
fn compute_points_begin_anew_each_month_and_their_total_goes_on() {
    let lab = Lab::new();
    lab.control(
        "POST",
        "clock",
        Some(&json!({"now": "2030-08-31T12:00:00Z"})),
    )
    .json(200);
    let lab = lab.renewed();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["compute_points", "workstations"]);
    lab.uses(&id(&customer), "compute_points", 7_200);
    lab.uses(&id(&customer), "workstations", 2);
    lab.pass(86_400);
    let lab = lab.renewed();
    let figures = |name: &str| {
        let all = usages(&lab, &customer);
        let usage = named(&all, name);
        (
            usage["value"].as_i64().unwrap(),
            usage["absolute_value"].as_i64().unwrap(),
        )
    };
    assert_eq!(figures("compute_points"), (0, 7_200));
    assert_eq!(figures("workstations"), (2, 2));
    lab.uses(&id(&customer), "compute_points", 3_600);
    lab.uses(&id(&customer), "compute_points", 1_800);
    assert_eq!(figures("compute_points"), (1_800, 9_000));
}

#[test]
fn usages_are_told_by_name_and_edition_and_for_several_tenants_at_once() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(
        &lab.home(),
        &customer,
        &[
            "workstations",
            "adv_workstations",
            "servers",
            "local_storage",
        ],
    );
    let names = |query: &str| {
        let items = lab.list(&format!("/tenants/{}/usages?{query}", id(&customer)));
        items
            .iter()
            .map(|usage| usage["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
            .join(",")
    };
    assert_eq!(
        names("usage_names=workstations"),
        "workstations,adv_workstations"
    );
    assert_eq!(
        names("usage_names=workstations,servers&editions=standard"),
        "workstations,servers"
    );
    assert_eq!(names("editions=advanced"), "adv_workstations,local_storage");

    let unknown = "00000000-0000-0000-0000-000000000001";
    let batch = lab.list(&format!(
        "/tenants/usages?tenants={unknown},{}&usage_names=servers",
        id(&customer)
    ));
    assert_eq!(batch.len(), 1);
    assert_eq!(batch[0]["tenant"], customer["id"]);
    assert_eq!(batch[0]["usages"][0]["name"], "servers");
}

#[test]
fn a_row_that_fails_says_why_and_the_others_are_carried_out() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["workstations", "google_mail"]);
    let tenant = &customer["id"];
    let rows = set(
        &lab,
        json!([
            {"tenant_id": tenant, "offering_item": "workstations", "usage_value": "5"},
            {"tenant_id": tenant, "offering_item": "servers", "usage_value": 1},
            {"tenant_id": "00000000-0000-0000-0000-000000000001", "offering_item": "servers", "usage_value": 1},
            {"tenant_id": tenant, "offering_item": "google_mail", "usage_value": 1},
            {"tenant_id": tenant, "offering_item": "workstations", "usage_value": -1},
            {"resource_id": "some", "usage_type": "storage", "usage_value": 1},
            {"usage_type": "storage", "usage_value": 1},
        ]),
    );
    assert_eq!(
        rows[0],
        json!({"tenant_id": tenant, "offering_item": "workstations"})
    );
    let codes: Vec<&Value> = rows.as_array().unwrap()[1..].iter().map(error).collect();
    assert_eq!(json!(codes), json!([1021, 1005, 1027, 400, 404, 400]));
    assert_eq!(named(&usages(&lab, &customer), "workstations")["value"], 5);
}

#[test]
fn a_usage_may_be_named_by_its_type_and_needs_its_storage_where_there_are_two() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["adv_storage"]);
    let rows = set(
        &lab,
        json!([{"tenant_id": customer["id"], "usage_type": "storage", "usage_value": 1024}]),
    );
    assert_eq!(rows[0].get("error"), None);
    assert_eq!(
        named(&usages(&lab, &customer), "adv_storage")["value"],
        1024
    );

    let row = json!([{"tenant_id": lab.home(), "offering_item": "storage", "usage_value": 1}]);
    assert_eq!(error(&set(&lab, row)[0]), &json!(400));
    let infra = named(&usages(&lab, &customer), "adv_storage")["infra_id"].clone();
    let row = json!([{"tenant_id": lab.home(), "offering_item": "storage", "infra_id": infra, "usage_value": 1}]);
    assert_eq!(set(&lab, row)[0].get("error"), None);
}

#[test]
fn a_hard_quota_lets_nothing_more_through_and_a_soft_one_everything() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["workstations", "servers"]);
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["workstations", "servers"]);
    let quota = |name: &str, overage: Option<i64>| {
        json!({"application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "name": name,
            "quota": {"value": 10, "overage": overage, "version": 0}})
    };
    let body = json!({"offering_items": [quota("workstations", Some(2)), quota("servers", None)]});
    lab.put(&format!("/tenants/{}/offering_items", id(&partner)), &body)
        .json(200);
    let row = |name: &str, value: i64| json!([{"tenant_id": customer["id"], "offering_item": name, "usage_value": value}]);
    assert_eq!(set(&lab, row("workstations", 12))[0].get("error"), None);
    assert_eq!(error(&set(&lab, row("workstations", 13))[0]), &json!(1022));
    assert_eq!(set(&lab, row("servers", 100))[0].get("error"), None);
    assert_eq!(named(&usages(&lab, &customer), "workstations")["value"], 12);
}

#[test]
fn figures_too_large_to_be_added_up_become_the_largest_there_is() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["workstations"]);
    for name in ["One", "Two"] {
        let customer = lab.tenant(&id(&partner), "customer", name);
        lab.give(&id(&partner), &customer, &["workstations"]);
        lab.uses(&id(&customer), "workstations", i64::MAX);
    }
    let usages = usages(&lab, &partner);
    let usage = named(&usages, "workstations");
    assert_eq!(usage["value"], i64::MAX);
    assert_eq!(usage["absolute_value"], i64::MAX);
    let path = format!("/tenants/{}/children?order=-usage.workstations", lab.home());
    assert_eq!(lab.list(&path).len(), 1);
    let report = json!({"parameters": {"kind": "usage_current", "tenant_id": partner["id"], "level": "itself"},
        "schedule": {"type": "once"}, "result_action": "save"});
    lab.post("/reports", &report).json(200);
}

#[test]
fn usages_are_set_without_a_content_type_too() {
    let lab = Lab::new();
    let bearer = format!("Bearer {}", lab.token);
    let headers = [("Authorization", bearer.as_str())];
    let answer = send(
        &lab.sandbox,
        "PUT",
        "/api/2/tenants/usages",
        &headers,
        b"{\"items\": []}",
    );
    assert_eq!(answer.json(200), json!({"items": []}));
}

#[test]
fn what_a_partner_uses_follows_whatever_happens_below_it() {
    let lab = Lab::new();
    let everything: Vec<Value> = lab.available(&lab.home(), "partner");
    let partner = |name: &str| {
        let partner = lab.tenant(&lab.home(), "partner", name);
        let body = json!({"offering_items": everything});
        lab.put(&format!("/tenants/{}/offering_items", id(&partner)), &body)
            .json(200);
        partner
    };
    let (one, other) = (partner("One"), partner("Other"));
    let customer = lab.tenant(&id(&one), "customer", "Customer");
    lab.give(&id(&one), &customer, &["workstations"]);
    let used = |tenant: &str| {
        let path = format!("/tenants/{tenant}/usages?usage_names=workstations&editions=standard");
        lab.list(&path)[0]["value"].clone()
    };
    let all = || [used(&id(&one)), used(&id(&other)), used(&lab.home())];
    assert_eq!(all(), [0, 0, 0]);
    lab.uses(&id(&customer), "workstations", 5);
    assert_eq!(all(), [5, 0, 5]);
    lab.uses(&id(&customer), "workstations", 7);
    assert_eq!(all(), [7, 0, 7]);

    let path = format!("/tenants/{}", id(&customer));
    let moved = json!({"version": 1, "parent_id": other["id"]});
    lab.put(&path, &moved).json(200);
    assert_eq!(all(), [0, 7, 7]);
    lab.put(&path, &json!({"version": 2, "enabled": false}))
        .json(200);
    lab.delete(&format!("{path}?version=3")).nothing(204);
    assert_eq!(all(), [0, 0, 0]);
    lab.post(&format!("{path}/restore"), &json!({}))
        .nothing(204);
    assert_eq!(all(), [0, 7, 7]);
}

#[test]
fn figures_may_show_every_few_hours_only_as_on_the_service() {
    let lab = Lab::with(Config {
        usage_refresh: Some(Duration::from_secs(6 * 3_600)),
        ..Config::default()
    });
    let noon = json!({"now": "2030-08-15T12:00:00Z", "running": false});
    lab.control("POST", "clock", Some(&noon)).json(200);
    let lab = lab.renewed();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["workstations", "servers"]);
    lab.uses(&id(&customer), "workstations", 2);
    lab.uses(&id(&customer), "servers", 1);
    let figure = |lab: &Lab, name: &str| named(&usages(lab, &customer), name)["value"].clone();
    assert_eq!(figure(&lab, "workstations"), 0);
    lab.pass(3 * 3_600);
    let lab = lab.renewed();
    lab.uses(&id(&customer), "workstations", 3);
    assert_eq!(figure(&lab, "workstations"), 0);
    let off = json!({"offering_items": [{"application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "name": "servers", "status": 0}]});
    lab.put(&format!("/tenants/{}/offering_items", id(&customer)), &off)
        .json(200);
    let state = lab.control("GET", "state", None).json(200);
    lab.control("PUT", "state", Some(&state)).nothing(204);
    lab.pass(3 * 3_600);
    let lab = lab.renewed();
    assert_eq!(figure(&lab, "workstations"), 3);
    assert!(!usages(&lab, &customer).to_string().contains("\"servers\""));
}
