//! Monthly reports: behaviour.md 3.2, 3.12 and 11.4.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

/// A lab whose clock stands at this time.
fn lab_at(now: &str) -> Lab {
    let lab = Lab::new();
    set_clock(&lab, now);
    lab.renewed()
}

fn set_clock(lab: &Lab, now: &str) {
    let body = json!({"now": now, "running": false});
    lab.control("POST", "clock", Some(&body)).json(200);
}

fn monthly(lab: &Lab) -> Value {
    let body = json!({"parameters": {"kind": "usage_summary", "tenant_id": lab.home(), "level": "all_customers",
        "formats": ["csv_v2_0"], "hide_zero_usage": true}, "schedule": {"type": "monthly"}, "result_action": "save"});
    lab.post("/reports", &body).json(200)
}

fn path(report: &Value) -> String {
    format!("/reports/{}", id(report))
}

fn files(lab: &Lab, report: &Value) -> Vec<Value> {
    lab.list(&format!("{}/stored", path(report)))
}

/// Whether a report's file has figures of a tenant.
fn tells_of(lab: &Lab, report: &Value, file: &Value, tenant: &str) -> bool {
    let download = lab.get(&format!("{}/stored/{}", path(report), id(file)));
    assert_eq!(download.status, 200, "{}", download.text());
    download.text().contains(tenant)
}

/// A customer that uses something.
fn customer(lab: &Lab, name: &str) -> Value {
    let customer = lab.tenant(&lab.home(), "customer", name);
    lab.give(&lab.home(), &customer, &["workstations"]);
    lab.uses(&id(&customer), "workstations", 3);
    customer
}

fn to_production(lab: &Lab, customer: &Value) {
    let path = format!("/tenants/{}/pricing", id(customer));
    let mut pricing = lab.get(&path).json(200);
    pricing["mode"] = json!("production");
    lab.put(&path, &pricing).json(200);
}

#[test]
fn it_is_made_at_the_last_second_of_the_first_day_of_a_month() {
    let lab = lab_at("2030-05-20T12:00:00Z");
    let report = monthly(&lab);
    assert_eq!(report["generation_date"], "2030-06-01");
    set_clock(&lab, "2030-06-01T23:59:58Z");
    let lab = lab.renewed();
    assert_eq!(files(&lab, &report), Vec::<Value>::new());
    set_clock(&lab, "2030-06-01T23:59:59Z");
    let made = files(&lab, &report);
    assert_eq!(made.len(), 1);
    assert_eq!(
        (&made[0]["created_at"], &made[0]["status"]),
        (&json!("2030-06-01T23:59:59Z"), &json!("in_progress"))
    );
    set_clock(&lab, "2030-06-02T00:02:00Z");
    assert_eq!(files(&lab, &report)[0]["status"], "saved");
}

#[test]
fn one_that_is_asked_for_on_the_first_day_is_made_that_day() {
    let lab = lab_at("2030-05-01T09:00:00Z");
    let report = monthly(&lab);
    assert_eq!(report["generation_date"], "2030-05-01");
    assert_eq!(
        report["parameters"]["period"],
        json!({"start": "2030-04-01", "end": "2030-04-30"})
    );
}

#[test]
fn the_report_itself_tells_its_next_month_and_all_months_that_passed_have_files() {
    let lab = lab_at("2030-05-20T12:00:00Z");
    let report = monthly(&lab);
    set_clock(&lab, "2030-08-15T00:00:00Z");
    let lab = lab.renewed();
    let now = lab.get(&path(&report)).json(200);
    assert_eq!(now["generation_date"], "2030-09-01");
    assert_eq!(
        now["parameters"]["period"],
        json!({"start": "2030-08-01", "end": "2030-08-31"})
    );
    let made: Vec<Value> = files(&lab, &report)
        .iter()
        .map(|file| file["created_at"].clone())
        .collect();
    assert_eq!(
        made,
        [
            "2030-06-01T23:59:59Z",
            "2030-07-01T23:59:59Z",
            "2030-08-01T23:59:59Z"
        ]
    );
}

#[test]
fn trials_are_left_out_and_a_switch_in_the_middle_of_a_month_counts_for_all_of_it() {
    let lab = lab_at("2030-05-20T12:00:00Z");
    let (trial, production) = (
        customer(&lab, "Trial, Inc"),
        customer(&lab, "Production, Inc"),
    );
    to_production(&lab, &production);
    let report = monthly(&lab);
    set_clock(&lab, "2030-06-05T00:00:00Z");
    let lab = lab.renewed();
    // Nobody has asked for the report yet: what changes now comes too late for it.
    to_production(&lab, &trial);
    files(&lab, &report);
    let made = files(&lab, &report);
    assert!(tells_of(&lab, &report, &made[0], &id(&production)));
    assert!(!tells_of(&lab, &report, &made[0], &id(&trial)));

    set_clock(&lab, "2030-07-05T00:00:00Z");
    let lab = lab.renewed();
    files(&lab, &report);
    let made = files(&lab, &report);
    assert!(tells_of(&lab, &report, &made[1], &id(&trial)));
}

#[test]
fn one_that_is_turned_off_makes_nothing_until_it_is_turned_on() {
    let lab = lab_at("2030-05-20T12:00:00Z");
    let report = monthly(&lab);
    let turn = |lab: &Lab, on: bool| {
        let body = json!({"schedule": {"enabled": on}});
        lab.put(&path(&report), &body).json(200);
    };
    turn(&lab, false);
    set_clock(&lab, "2030-06-15T00:00:00Z");
    let lab = lab.renewed();
    turn(&lab, true);
    assert_eq!(files(&lab, &report), Vec::<Value>::new());
    set_clock(&lab, "2030-07-15T00:00:00Z");
    let lab = lab.renewed();
    assert_eq!(files(&lab, &report).len(), 1);
}
