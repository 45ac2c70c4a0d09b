//! Reports and stored reports: behaviour.md 11.4 to 11.7.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::io::Read;

use common::{Lab, Reply, id, send};
use flate2::read::GzDecoder;
use serde_json::{Value, json};

/// A lab in the middle of a month that tests can name.
fn lab() -> Lab {
    let lab = Lab::new();
    lab.control(
        "POST",
        "clock",
        Some(&json!({"now": "2030-05-15T10:00:00Z", "running": false})),
    )
    .json(200);
    lab.renewed()
}

fn body(lab: &Lab, kind: &str, level: &str) -> Value {
    json!({"parameters": {"kind": kind, "tenant_id": lab.home(), "level": level}, "schedule": {"type": "once"},
        "result_action": "save"})
}

/// With these things said of the parameters.
fn with(mut body: Value, more: Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        body["parameters"][name] = value.clone();
    }
    body
}

fn period(start: &str, end: &str) -> Value {
    json!({"period": {"start": start, "end": end}})
}

fn stored(lab: &Lab, report: &Value) -> Vec<Value> {
    lab.list(&format!("/reports/{}/stored", id(report)))
}

/// Creates a report and downloads it in one format.
fn file(lab: &Lab, body: Value, format: &str) -> Reply {
    let body = with(body, json!({"formats": [format]}));
    let report = lab.post("/reports", &body).json(200);
    stored(lab, &report);
    let file = id(&stored(lab, &report)[0]);
    let reply = lab.get(&format!("/reports/{}/stored/{file}", id(&report)));
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply
}

fn json_file(lab: &Lab, body: Value, format: &str) -> Value {
    file(lab, body, format).json(200)
}

/// Two partners' worth of tenants: a partner with a customer, and a customer in production.
fn world(lab: &Lab) -> [Value; 3] {
    let names = ["workstations", "storage", "compute_points"];
    let partner = lab.tenant(&lab.home(), "partner", "Partner, \"Inc\"");
    lab.give(&lab.home(), &partner, &names);
    let trial = lab.tenant(&id(&partner), "customer", "Trial");
    lab.give(&id(&partner), &trial, &names);
    let paying = lab.tenant(&lab.home(), "customer", "Paying");
    lab.give(&lab.home(), &paying, &names);
    let path = format!("/tenants/{}/pricing", id(&paying));
    let mut pricing = lab.get(&path).json(200);
    pricing["mode"] = json!("production");
    lab.put(&path, &pricing).json(200);
    [partner, trial, paying]
}

#[test]
fn a_report_is_made_on_the_day_after_its_period() {
    let lab = lab();
    let sent = with(
        body(&lab, "usage_summary", "direct_partners"),
        json!({"period": {"start": "2017-05-01", "end": "2017-05-07"},
        "formats": ["csv_v2_0", "json_v2_0"], "hide_zero_usage": "true", "show_skus": true}),
    );
    let report = lab.post("/reports", &sent).json(200);
    assert_eq!(report["generation_date"], "2017-05-08");
    assert_eq!(report["version"], 1);
    assert_eq!(report["recipients"], json!([]));
    assert_eq!(report["schedule"], json!({"enabled": true, "type": "once"}));
    assert_eq!(
        report["parameters"]["formats"],
        json!(["csv_v2_0", "json_v2_0"])
    );
    assert_eq!(report["parameters"]["hide_zero_usage"], true);
    assert_eq!(
        lab.get(&format!("/reports/{}", id(&report))).json(200),
        report
    );
    let path = format!("/tenants/{}/reports", lab.home());
    assert_eq!(lab.list(&path), [report["id"].clone()]);
}

#[test]
fn what_is_not_said_has_a_default() {
    let lab = lab();
    let report = lab
        .post("/reports", &body(&lab, "usage_current", "accounts"))
        .json(200);
    assert_eq!(
        report["parameters"]["period"],
        json!({"start": "2030-05-14", "end": "2030-05-14"})
    );
    assert_eq!(report["generation_date"], "2030-05-15");
    assert_eq!(report["parameters"]["formats"].as_array().unwrap().len(), 5);
    let report = lab
        .post("/reports", &body(&lab, "usage_summary", "itself"))
        .json(200);
    assert_eq!(
        report["parameters"]["period"],
        json!({"start": "2030-05-01", "end": "2030-05-14"})
    );
}

#[test]
fn a_report_that_makes_no_sense_is_refused() {
    let lab = lab();
    let refused = |body: Value| lab.post("/reports", &body).code(400);
    let summary = || body(&lab, "usage_summary", "accounts");
    assert_eq!(
        refused(with(summary(), period("2030-05-01", "2030-05-16"))),
        400
    );
    assert_eq!(
        refused(with(summary(), period("2030-05-02", "2030-05-01"))),
        400
    );
    assert_eq!(
        refused(with(summary(), period("yesterday", "2030-05-01"))),
        400
    );
    let daily = body(&lab, "usage_daily", "itself");
    assert_eq!(
        refused(with(daily.clone(), period("2029-05-01", "2030-05-02"))),
        400
    );
    lab.post("/reports", &with(daily, period("2029-05-01", "2030-05-01")))
        .json(200);
    assert_eq!(refused(with(summary(), json!({"formats": ["pdf"]}))), 400);
    assert_eq!(refused(with(summary(), json!({"level": null}))), 400);
    let mut sent = summary();
    sent["result_action"] = json!("send");
    assert_eq!(refused(sent), 400);
    let mut sent = summary();
    sent["recipients"] = json!(["00000000-0000-0000-0000-000000000001"]);
    assert_eq!(refused(sent), 400);
    let elsewhere = with(
        summary(),
        json!({"tenant_id": "00000000-0000-0000-0000-000000000001"}),
    );
    assert_eq!(lab.post("/reports", &elsewhere).code(404), 1005);
}

#[test]
fn a_stored_report_is_in_progress_at_once_and_saved_on_the_second_poll() {
    let lab = lab();
    let report = lab
        .post("/reports", &body(&lab, "usage_current", "accounts"))
        .json(200);
    let files = stored(&lab, &report);
    assert_eq!(files.len(), 5);
    assert!(files.iter().all(|file| file["status"] == "in_progress"));
    let path = format!("/reports/{}/stored/{}", id(&report), id(&files[0]));
    assert_eq!(lab.get(&path).code(404), 404);
    let files = stored(&lab, &report);
    assert!(
        files
            .iter()
            .all(|file| file["status"] == "saved" && file["size"].as_u64().unwrap() > 0)
    );
    let formats: Vec<&str> = files
        .iter()
        .map(|file| file["report_format"].as_str().unwrap())
        .collect();
    assert_eq!(formats, ["csv", "html", "json_v1", "csv_v2_0", "json_v2_0"]);
    assert_eq!(lab.get(&path).status, 200);
}

#[test]
fn a_stored_report_is_saved_once_its_time_has_passed() {
    let lab = lab();
    let report = lab
        .post("/reports", &body(&lab, "usage_current", "accounts"))
        .json(200);
    lab.pass(90);
    let files = stored(&lab, &report);
    assert!(files.iter().all(|file| file["status"] == "saved"));
    assert_eq!(files[0]["created_at"], "2030-05-15T10:00:00Z");
}

#[test]
fn a_file_has_a_name_and_its_size_is_that_of_the_compressed_bytes() {
    let lab = lab();
    let report = lab
        .post(
            "/reports",
            &with(
                body(&lab, "usage_current", "itself"),
                json!({"formats": ["csv"]}),
            ),
        )
        .json(200);
    lab.pass(120);
    let entry = stored(&lab, &report)[0].clone();
    let target = format!("/api/2/reports/{}/stored/{}", id(&report), id(&entry));
    let bearer = format!("Bearer {}", lab.token);
    let plain = send(
        &lab.sandbox,
        "GET",
        &target,
        &[("Authorization", &bearer)],
        b"",
    );
    assert_eq!(
        plain.header("content-disposition"),
        Some("inline; filename=usage_current_2030-05-14_2030-05-14.csv")
    );
    assert_eq!(plain.header("content-encoding"), None);
    assert!(plain.text().starts_with("Tenant,Tenant ID,Kind,"));
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Accept-Encoding", "gzip"),
    ];
    let zipped = send(&lab.sandbox, "GET", &target, &headers, b"");
    assert_eq!(zipped.header("content-encoding"), Some("gzip"));
    assert_eq!(entry["size"], zipped.body.len());
    let mut text = String::new();
    GzDecoder::new(&zipped.body[..])
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text, plain.text());
}

#[test]
fn the_level_says_which_tenants_are_in_a_report() {
    let lab = lab();
    let [partner, trial, _] = world(&lab);
    let folder = lab.tenant(&lab.home(), "folder", "Folder");
    lab.give(&lab.home(), &folder, &["workstations"]);
    let filed = lab.tenant(&id(&folder), "customer", "Filed");
    lab.give(&id(&folder), &filed, &["workstations"]);
    let user = lab.user(&id(&trial), "JohnDoe");
    let policy = json!({"id": "", "issuer_id": "", "role_id": "backup_user", "tenant_id": trial["id"], "trustee_id": user["id"],
        "trustee_type": "user", "version": 0});
    lab.put(
        &format!("/users/{}/access_policies", id(&user)),
        &json!({"items": [policy]}),
    )
    .json(200);
    let names = |level: &str| {
        let sheet = json_file(&lab, body(&lab, "usage_current", level), "json_v1");
        let tenants = sheet["tenants"].as_array().unwrap().clone();
        assert_eq!(tenants[0]["uuid"], lab.home());
        let names: Vec<&str> = tenants[1..]
            .iter()
            .map(|tenant| tenant["name"].as_str().unwrap())
            .collect();
        names.join(" ")
    };
    assert_eq!(names("itself"), "");
    assert_eq!(names("direct_partners"), "Partner, \"Inc\" Paying Filed");
    assert_eq!(names("all_partners"), "Partner, \"Inc\"");
    assert_eq!(
        names("all_customers"),
        "Partner, \"Inc\" Paying Trial Filed"
    );
    assert_eq!(
        names("accounts"),
        "Partner, \"Inc\" Paying Trial JohnDoe Filed"
    );
    let closed = json!({"ancestral_access": false, "version": 1});
    lab.put(&format!("/tenants/{}", id(&partner)), &closed)
        .json(200);
    assert_eq!(names("accounts"), "Partner, \"Inc\" Paying Filed");
}

#[test]
fn a_summary_tells_the_end_the_difference_and_what_counts_apart_for_trial_and_production() {
    let lab = lab();
    let [partner, trial, paying] = world(&lab);
    lab.uses(&id(&trial), "workstations", 3);
    lab.uses(&id(&paying), "workstations", 10);
    lab.uses(&id(&paying), "compute_points", 3_600);
    lab.pass(86_400);
    let lab = lab.renewed();
    lab.uses(&id(&paying), "workstations", 14);
    lab.uses(&id(&paying), "compute_points", 5_400);
    let sent = with(
        body(&lab, "usage_summary", "all_customers"),
        period("2030-05-15", "2030-05-16"),
    );
    let sheet = json_file(
        &lab,
        with(sent, json!({"hide_zero_usage": true})),
        "json_v2_0",
    );
    let rows = sheet["tenants"].as_array().unwrap();
    let usage = |tenant: &Value, name: &str| {
        let row = rows
            .iter()
            .find(|row| row["tenant"]["id"] == *tenant && row["name"] == name)
            .unwrap();
        row["usage"].clone()
    };
    assert_eq!(
        usage(&paying["id"], "workstations"),
        json!({
            "absolute": {"total": 14, "production": 14, "trial": 0},
            "delta": {"total": 4, "production": 4, "trial": 0},
            "effective": {"total": 14, "production": 14, "trial": 0},
        })
    );
    assert_eq!(
        usage(&paying["id"], "compute_points")["delta"]["total"],
        1_800
    );
    assert_eq!(
        usage(&paying["id"], "compute_points")["effective"]["total"],
        5_400
    );
    assert_eq!(
        usage(&partner["id"], "workstations")["absolute"],
        json!({"total": 3, "production": 0, "trial": 3})
    );
    assert_eq!(
        usage(&json!(lab.home()), "workstations")["absolute"],
        json!({"total": 17, "production": 14, "trial": 3})
    );
    assert!(rows.iter().all(|row| row["name"] != "storage"));
}

#[test]
fn the_second_json_and_csv_hold_the_same() {
    let lab = lab();
    let [_, _, paying] = world(&lab);
    lab.uses(&id(&paying), "storage", 1_024);
    let sent = with(
        body(&lab, "usage_current", "all_customers"),
        json!({"hide_zero_usage": true, "show_skus": true}),
    );
    let sheet = json_file(&lab, sent.clone(), "json_v2_0");
    assert_eq!(sheet["params"]["kind"], 8);
    assert_eq!(sheet["params"]["report_level"], 2);
    assert_eq!(sheet["params"]["begin_date"], 1_904_947_200);
    assert_eq!(sheet["params"]["end_date"], 1_904_947_200 + 86_399);
    let home = lab.get(&format!("/tenants/{}", lab.home())).json(200);
    assert_eq!(sheet["params"]["name"], home["name"]);
    let row = &sheet["tenants"][1];
    assert_eq!(
        row["tenant"],
        json!({"id": paying["id"], "kind": "customer"})
    );
    assert!(row["infra"]["backend_type"].is_string());
    assert_eq!(
        (&row["edition"], &row["sku"]),
        (&json!("standard"), &json!("SANDBOX-STORAGE"))
    );

    let text = file(&lab, sent, "csv_v2_0").text();
    let mut lines = text.lines();
    assert_eq!(
        lines.next().unwrap(),
        "tenant.id,tenant.kind,application.id,infra.id,infra.owner_id,infra.backend_type,name,\
        edition,sku,usage.absolute.total,usage.absolute.production,usage.absolute.trial,usage.delta.total,\
        usage.delta.production,usage.delta.trial,usage.effective.total,usage.effective.production,usage.effective.trial"
    );
    let cells: Vec<&str> = lines.nth(1).unwrap().split(',').collect();
    assert_eq!(cells[0], paying["id"]);
    assert_eq!(cells[3], row["infra"]["id"]);
    assert_eq!(
        &cells[6..12],
        [
            "storage",
            "standard",
            "SANDBOX-STORAGE",
            "1024",
            "1024",
            "0"
        ]
    );
}

#[test]
fn people_read_compute_points_in_hours() {
    let lab = lab();
    let [_, _, paying] = world(&lab);
    lab.uses(&id(&paying), "compute_points", 5_000);
    let sent = with(
        body(&lab, "usage_current", "all_customers"),
        json!({"hide_zero_usage": true}),
    );
    let csv = file(&lab, sent.clone(), "csv").text();
    assert!(
        csv.contains(",compute_points,standard,Recovery storage,hours,1.39,"),
        "{csv}"
    );
    let html = file(&lab, sent.clone(), "html");
    assert_eq!(
        html.header("content-type"),
        Some("application/octet-stream")
    );
    assert!(html.text().contains("<td>1.39</td>"));
    let v2 = file(&lab, sent, "csv_v2_0").text();
    assert!(v2.contains(",compute_points,standard,5000,"), "{v2}");
}

#[test]
fn names_are_quoted_in_csv_and_escaped_in_html() {
    let lab = lab();
    world(&lab);
    let sent = body(&lab, "usage_current", "direct_partners");
    let csv = file(&lab, sent.clone(), "csv").text();
    assert!(csv.contains("\"Partner, \"\"Inc\"\"\","));
    let html = file(&lab, sent, "html").text();
    assert!(html.contains("<td>Partner, &quot;Inc&quot;</td>"));
}

#[test]
fn a_daily_report_has_a_line_for_each_day() {
    let lab = lab();
    let [_, _, paying] = world(&lab);
    lab.pass(-2 * 86_400);
    lab.uses(&id(&paying), "workstations", 3);
    lab.pass(86_400);
    lab.uses(&id(&paying), "workstations", 5);
    lab.pass(86_400);
    let sent = with(
        body(&lab, "usage_daily", "all_customers"),
        period("2030-05-12", "2030-05-15"),
    );
    let sheet = json_file(&lab, sent, "json_v2_0");
    assert_eq!(sheet["params"]["kind"], 4);
    let days: Vec<(String, i64, i64)> = sheet["tenants"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["tenant"]["id"] == paying["id"])
        .map(|row| {
            let figure = |name: &str| row["usage"][name]["total"].as_i64().unwrap();
            (
                row["date"].as_str().unwrap().to_owned(),
                figure("absolute"),
                figure("delta"),
            )
        })
        .collect();
    let wanted = [
        ("2030-05-12", 0, 0),
        ("2030-05-13", 3, 3),
        ("2030-05-14", 5, 2),
        ("2030-05-15", 5, 0),
    ];
    assert_eq!(
        days,
        wanted.map(|(day, absolute, delta)| (day.to_owned(), absolute, delta))
    );
}

#[test]
fn a_monthly_report_is_made_after_the_first_day_of_each_month() {
    let lab = lab();
    let user = lab.user(&lab.home(), "JohnDoe");
    let mut sent = with(
        body(&lab, "usage_summary", "direct_partners"),
        json!({"formats": ["csv"]}),
    );
    sent["schedule"]["type"] = json!("monthly");
    sent["result_action"] = json!("send");
    sent["recipients"] = json!([user["id"]]);
    let report = lab.post("/reports", &sent).json(200);
    assert_eq!(report["generation_date"], "2030-06-01");
    assert_eq!(
        report["parameters"]["period"],
        json!({"start": "2030-05-01", "end": "2030-05-31"})
    );
    assert_eq!(stored(&lab, &report), Vec::<Value>::new());
    lab.pass(31 * 86_400);
    let lab = lab.renewed();
    let files = stored(&lab, &report);
    assert_eq!(files.len(), 1);
    assert_eq!(files[0]["created_at"], "2030-06-01T23:59:59Z");
    assert_eq!(
        lab.get(&format!("/reports/{}", id(&report))).json(200)["generation_date"],
        "2030-07-01"
    );
}

#[test]
fn only_scheduled_reports_can_be_changed_and_disabled_ones_make_nothing() {
    let lab = lab();
    let once = lab
        .post("/reports", &body(&lab, "usage_summary", "itself"))
        .json(200);
    let change = json!({"parameters": {"kind": "usage_current", "level": "direct_partners"}});
    assert_eq!(
        lab.put(&format!("/reports/{}", id(&once)), &change)
            .code(400),
        1027
    );

    let mut sent = body(&lab, "usage_summary", "itself");
    sent["schedule"]["type"] = json!("monthly");
    let monthly = lab.post("/reports", &sent).json(200);
    let path = format!("/reports/{}", id(&monthly));
    let changed = lab.put(&path, &change).json(200);
    assert_eq!(
        (&changed["parameters"]["kind"], &changed["version"]),
        (&json!("usage_current"), &json!(2))
    );
    let disabled = lab
        .put(&path, &json!({"schedule": {"enabled": false}}))
        .json(200);
    assert_eq!(
        disabled["schedule"],
        json!({"enabled": false, "type": "monthly"})
    );
    lab.pass(40 * 86_400);
    let lab = lab.renewed();
    assert_eq!(stored(&lab, &monthly), Vec::<Value>::new());
    assert_eq!(lab.get(&path).json(200)["generation_date"], "2030-07-01");
}

#[test]
fn a_report_for_a_later_day_waits_for_it() {
    let lab = lab();
    let mut sent = body(&lab, "usage_current", "itself");
    sent["generation_date"] = json!("2030-05-16");
    let report = lab.post("/reports", &sent).json(200);
    assert_eq!(stored(&lab, &report), Vec::<Value>::new());
    lab.pass(86_400);
    let lab = lab.renewed();
    assert_eq!(
        stored(&lab, &report)[0]["created_at"],
        "2030-05-16T00:00:00Z"
    );
}

#[test]
fn a_report_is_deleted_by_its_version() {
    let lab = lab();
    let report = lab
        .post("/reports", &body(&lab, "usage_current", "itself"))
        .json(200);
    let path = format!("/reports/{}", id(&report));
    assert_eq!(lab.delete(&format!("{path}?version=7")).code(409), 1001);
    lab.delete(&format!("{path}?version=1")).nothing(204);
    assert_eq!(lab.get(&path).code(404), 404);
    assert_eq!(
        lab.list(&format!("/tenants/{}/reports", lab.home())),
        Vec::<Value>::new()
    );
}
