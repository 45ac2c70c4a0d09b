//! Branding: behaviour.md 6.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, Reply, id, send};
use serde_json::{Value, json};

const PLATFORM: &str = "25646d03-32b7-11ea-ac47-001851f13e8a";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on\r\n--";

fn partner(lab: &Lab) -> Value {
    lab.tenant(&lab.home(), "partner", "Partner, Inc")
}

fn path(tenant: &Value) -> String {
    format!("/tenants/{}/brand", id(tenant))
}

/// Turns the brand of a new tenant on.
fn enable(lab: &Lab, tenant: &Value) -> Value {
    let target = format!("{}?version={}", path(tenant), tenant["version"]);
    lab.post(&target, &json!({})).json(201)
}

fn change(lab: &Lab, tenant: &Value, version: u64, options: &Value) -> Reply {
    lab.put(&format!("{}?version={version}", path(tenant)), options)
}

fn upload(lab: &Lab, target: &str, content_type: &str, body: &[u8]) -> Reply {
    let bearer = format!("Bearer {}", lab.token);
    let headers = [("Authorization", &*bearer), ("Content-Type", content_type)];
    send(
        &lab.sandbox,
        "POST",
        &format!("/api/2{target}"),
        &headers,
        body,
    )
}

#[test]
fn a_brand_is_turned_on_changed_and_turned_off_and_each_raises_the_tenants_version() {
    let lab = Lab::new();
    let partner = partner(&lab);
    assert_eq!(
        (
            &partner["brand_enabled"],
            &partner["brand_id"],
            &partner["brand_uuid"]
        ),
        (&json!(false), &json!(1), &json!(PLATFORM))
    );
    let enabled = enable(&lab, &partner);
    assert_eq!(
        (&enabled["brand_enabled"], &enabled["version"]),
        (&json!(true), &json!(2))
    );
    assert_ne!(enabled["brand_uuid"], PLATFORM);
    assert!(enabled["brand_id"].as_u64().unwrap() > 1);

    let body = json!({"company_name": "FooBar", "color_scheme": "orange"});
    let changed = change(&lab, &partner, 2, &body).json(200);
    assert_eq!(
        (&changed["id"], &changed["version"]),
        (&partner["id"], &json!(3))
    );
    let shown = lab.get(&path(&partner)).json(200);
    assert_eq!(
        (
            &shown["company_name"],
            &shown["color_scheme"],
            &shown["color"]
        ),
        (&json!("FooBar"), &json!("orange"), &json!("FFFFFF"))
    );
    assert_eq!(shown["id"], enabled["brand_uuid"]);

    lab.delete(&format!("{}?version=3", path(&partner)))
        .nothing(204);
    let after = lab.get(&format!("/tenants/{}", id(&partner))).json(200);
    assert_eq!(
        (
            &after["brand_enabled"],
            &after["brand_uuid"],
            &after["version"]
        ),
        (&json!(false), &json!(PLATFORM), &json!(4))
    );
    assert_eq!(
        lab.get(&path(&partner)).json(200)["company_name"],
        "Sandbox"
    );
}

#[test]
fn a_stale_version_changes_nothing() {
    let lab = Lab::new();
    let partner = partner(&lab);
    enable(&lab, &partner);
    let stale = change(&lab, &partner, 1, &json!({"company_name": "FooBar"}));
    assert_eq!(stale.code(409), 1001);
    let stale = lab.delete(&format!("{}?version=1", path(&partner)));
    assert_eq!(stale.code(409), 1001);
    let raw = upload(
        &lab,
        &format!("{}/logo?version=1", path(&partner)),
        "image/png",
        PNG,
    );
    assert_eq!(raw.code(409), 1001);
    assert_eq!(
        lab.get(&path(&partner)).json(200)["company_name"],
        "Sandbox"
    );
    assert_eq!(lab.post(&path(&partner), &json!({})).code(400), 400);
}

#[test]
fn customers_and_units_have_no_brand_and_nobody_changes_what_is_off() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let unit = lab.tenant(&id(&customer), "unit", "Unit");
    for tenant in [&customer, &unit] {
        let refused = lab.post(&format!("{}?version=1", path(tenant)), &json!({}));
        assert_eq!(refused.code(400), 1027);
        lab.get(&path(tenant)).json(200);
    }
    let partner = partner(&lab);
    let off = change(&lab, &partner, 1, &json!({"company_name": "FooBar"}));
    assert_eq!(off.code(400), 1027);
    let off = lab.delete(&format!("{}?version=1", path(&partner)));
    assert_eq!(off.code(400), 1027);
    enable(&lab, &partner);
    let twice = lab.post(&format!("{}?version=2", path(&partner)), &json!({}));
    assert_eq!(twice.code(400), 1027);
}

#[test]
fn tenants_below_show_the_nearest_brand_above() {
    let lab = Lab::new();
    let partner = partner(&lab);
    let folder = lab.tenant(&id(&partner), "folder", "Folder");
    let customer = lab.tenant(&id(&folder), "customer", "Customer, Inc");
    let brand = enable(&lab, &partner)["brand_uuid"].clone();
    change(&lab, &partner, 2, &json!({"service_name": "Their Backup"})).json(200);
    let below = lab.get(&format!("/tenants/{}", id(&customer))).json(200);
    assert_eq!(
        (&below["brand_uuid"], &below["brand_enabled"]),
        (&brand, &json!(false))
    );
    let name = |target: &str| lab.get(target).json(200)["service_name"].clone();
    assert_eq!(name(&path(&customer)), "Their Backup");

    // A new brand begins as what was shown before; what it would be without can still be asked for.
    enable(&lab, &folder);
    assert_eq!(name(&path(&folder)), "Their Backup");
    change(&lab, &folder, 2, &json!({"service_name": "Our Backup"})).json(200);
    assert_eq!(name(&path(&customer)), "Our Backup");
    assert_eq!(
        name(&format!("{}?effective=1", path(&folder))),
        "Their Backup"
    );
    assert_eq!(
        name(&format!("{}?effective=0", path(&folder))),
        "Our Backup"
    );
    let made = lab.tenant(&id(&folder), "customer", "New, Inc");
    assert_eq!(made["brand_uuid"], lab.get(&path(&folder)).json(200)["id"]);
}

#[test]
fn the_mail_servers_password_is_never_told_and_what_was_read_can_be_sent_back() {
    let lab = Lab::new();
    let partner = partner(&lab);
    enable(&lab, &partner);
    let smtp = json!({"smtp_override": 1, "smtp_server": "smtp.mycompany.com", "smtp_port": 465, "smtp_user": "smtpuser",
        "smtp_password": "topsecret", "smtp_encryption": "TLS", "smtp_reply_address": "noreply@mycompany.com"});
    let changed = change(&lab, &partner, 2, &smtp);
    assert!(!changed.text().contains("topsecret"));
    changed.json(200);
    let shown = lab.get(&path(&partner)).json(200);
    assert_eq!(
        (&shown["smtp_password"], &shown["smtp_server"]),
        (&json!(""), &json!("smtp.mycompany.com"))
    );
    change(&lab, &partner, 3, &shown).json(200);
    assert_eq!(lab.get(&path(&partner)).json(200), shown);
}

#[test]
fn a_mail_server_of_ones_own_is_named_and_out_in_the_world() {
    let lab = Lab::new();
    let partner = partner(&lab);
    enable(&lab, &partner);
    let refused = |options: &Value| change(&lab, &partner, 2, options).code(400);
    assert_eq!(refused(&json!({"smtp_override": 1})), 1025);
    let portless = json!({"smtp_override": 1, "smtp_server": "smtp.mycompany.com", "smtp_port": 0});
    assert_eq!(refused(&portless), 1025);
    for server in ["localhost", "127.0.0.1", "10.1.2.3", "::1"] {
        let inside = json!({"smtp_override": 1, "smtp_server": server, "smtp_port": 25});
        assert_eq!(refused(&inside), 1024, "{server}");
    }
    assert_eq!(refused(&json!({"smtp_encryption": "ROT13"})), 400);
}

#[test]
fn a_logo_comes_raw_with_a_version_or_as_a_form_without() {
    let lab = Lab::new();
    let partner = partner(&lab);
    let target = format!("{}/logo", path(&partner));
    let plain = lab.get(&target);
    assert_eq!(plain.header("content-type"), Some("image/png"));
    assert_eq!(
        plain.header("cache-control"),
        Some("max-age=86400, must-revalidate")
    );
    enable(&lab, &partner);
    let raw = upload(&lab, &format!("{target}?version=2"), "image/png", PNG);
    assert_eq!(raw.json(201)["version"], 3);
    assert_eq!(lab.get(&target).body, PNG);

    let mut form =
        b"--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n\
        Content-Type: image/png\r\n\r\n"
            .to_vec();
    form.extend([PNG, b"2\r\n--XX--\r\n"].concat());
    let sent = upload(&lab, &target, "multipart/form-data; boundary=XX", &form);
    assert_eq!(sent.json(201)["version"], 4);
    assert_eq!(lab.get(&target).body, [PNG, b"2"].concat());
    assert!(lab.get(&path(&partner)).json(200)["logotype"].is_string());

    let below = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    let below = lab.get(&format!("{}/logo", path(&below)));
    assert_eq!(below.body, [PNG, b"2"].concat());
}

#[test]
fn what_is_no_picture_is_no_logo() {
    let lab = Lab::new();
    let partner = partner(&lab);
    enable(&lab, &partner);
    let target = format!("{}/logo?version=2", path(&partner));
    assert_eq!(upload(&lab, &target, "image/png", b"GIF89a").code(400), 400);
    assert_eq!(upload(&lab, &target, "image/gif", b"GIF89a").code(415), 415);
    assert_eq!(
        upload(&lab, &target, "multipart/form-data", PNG).code(400),
        400
    );
    let versionless = format!("{}/logo", path(&partner));
    assert_eq!(upload(&lab, &versionless, "image/png", PNG).code(400), 400);
}

#[test]
fn the_words_of_colors_and_languages_are_listed() {
    let lab = Lab::new();
    assert_eq!(
        lab.get("/logic/color_schemes").json(200)["items"],
        json!(["default", "orange"])
    );
    let languages = lab.list("/logic/languages");
    assert!(languages.len() == 27 && languages.contains(&json!("pt-BR")));
}
