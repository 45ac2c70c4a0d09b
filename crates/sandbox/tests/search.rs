//! Search: behaviour.md 12.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

fn find(lab: &Lab, text: &str) -> Vec<Value> {
    let text: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let found = lab
        .get(&format!(
            "/search?tenant={}&text={text}&limit=300",
            lab.home()
        ))
        .json(200);
    found["items"].as_array().unwrap().clone()
}

fn names(hits: &[Value]) -> Vec<&str> {
    hits.iter()
        .map(|hit| hit["name"].as_str().unwrap())
        .collect()
}

#[test]
fn each_word_asked_for_begins_one_of_a_values_words() {
    let lab = Lab::new();
    let all = [
        "JohnSmithFirstAndSecond",
        "John SmithFirst",
        "John Smith First",
        "John Smith Second",
    ];
    for name in all {
        lab.tenant(&lab.home(), "customer", name);
    }
    let found = |text: &str| {
        names(&find(&lab, text))
            .iter()
            .map(|&name| name.to_owned())
            .collect::<Vec<_>>()
    };
    for text in ["John", "joh"] {
        assert_eq!(found(text), all, "{text}");
    }
    for text in ["Smith", "smit"] {
        assert_eq!(found(text), all[1..], "{text}");
    }
    assert_eq!(found("SMITHfirst"), all[1..2]);
    for text in ["first", "fir", "Smith fir"] {
        assert_eq!(found(text), all[2..3], "{text}");
    }
    for text in ["mith", "and"] {
        assert_eq!(found(text), all[..0], "{text}");
    }
}

#[test]
fn a_tenant_is_found_by_its_contact_and_customer_id_and_the_email_is_not_said() {
    let lab = Lab::new();
    let body = json!({"name": "Foobar", "kind": "customer", "parent_id": lab.home(), "customer_id": "external-7",
        "contact": {"firstname": "Ada", "lastname": "Lovelace", "email": "countess@example.com"}});
    let created = lab.post("/tenants", &body).json(201);
    let hit = json!({"obj_type": "tenant", "id": created["id"], "parent_id": lab.home(), "kind": "customer", "name": "Foobar",
        "first_name": "Ada", "last_name": "Lovelace", "path": ["Sandbox Partner", "Foobar"]});
    for text in ["foobar", "external", "ADA", "love", "countess@ex"] {
        assert_eq!(find(&lab, text), std::slice::from_ref(&hit), "{text}");
    }
    // Words of different values do not add up.
    assert!(find(&lab, "Ada Foobar").is_empty());
}

#[test]
fn a_user_is_found_by_login_and_name() {
    let lab = Lab::new();
    let hits = find(&lab, "admin");
    assert_eq!(hits.len(), 1);
    assert_eq!(
        (&hits[0]["obj_type"], &hits[0]["login"]),
        (&json!("user"), &json!("administrator"))
    );
    assert_eq!(
        (&hits[0]["parent_id"], &hits[0]["path"]),
        (&json!(lab.home()), &json!(["Sandbox Partner"]))
    );
}

#[test]
fn what_was_renamed_is_found_by_its_new_name_only_and_what_was_deleted_no_more() {
    let lab = Lab::new();
    let tenant = lab.tenant(&lab.home(), "customer", "Before");
    assert_eq!(find(&lab, "before").len(), 1);
    let path = format!("/tenants/{}", id(&tenant));
    lab.put(&path, &json!({"name": "Afterwards", "version": 1}))
        .json(200);
    assert!(find(&lab, "before").is_empty());
    assert_eq!(find(&lab, "after").len(), 1);
    lab.put(&path, &json!({"enabled": false, "version": 2}))
        .json(200);
    lab.delete(&format!("{path}?version=3")).nothing(204);
    assert!(find(&lab, "after").is_empty());
    let query = format!(
        "/search?tenant={}&text=after&allow_deleted=true",
        lab.home()
    );
    assert!(lab.get(&query).json(200)["items"][0]["deleted_at"].is_string());
}

#[test]
fn the_nearest_come_first_and_no_more_than_the_limit() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Common A");
    lab.tenant(&id(&partner), "customer", "Common B");
    lab.tenant(&lab.home(), "customer", "Common C");
    assert_eq!(
        names(&find(&lab, "common")),
        ["Common A", "Common C", "Common B"]
    );
    let query = format!("/search?tenant={}&text=common", lab.home());
    let two = lab.get(&format!("{query}&limit=2")).json(200);
    assert_eq!(two["items"].as_array().unwrap().len(), 2);
    let below = lab
        .get(&format!("/search?tenant={}&text=common", id(&partner)))
        .json(200);
    assert_eq!(below["items"][0]["path"], json!(["Common A"]));
    assert_eq!(below["items"][1]["path"], json!(["Common A", "Common B"]));
}

#[test]
fn tenants_that_limit_access_are_skipped() {
    let lab = Lab::new();
    let closed = lab.tenant(&lab.home(), "customer", "Closed one");
    lab.tenant(&id(&closed), "unit", "Closed two");
    assert_eq!(find(&lab, "closed").len(), 2);
    let limit = json!({"ancestral_access": false, "version": 1});
    lab.put(&format!("/tenants/{}", id(&closed)), &limit)
        .json(200);
    assert!(find(&lab, "closed").is_empty());
}

#[test]
fn three_characters_a_limit_and_a_tenant_in_reach_are_needed() {
    let lab = Lab::new();
    let home = lab.home();
    for query in [
        "text=abc",
        "tenant=x&text=abc",
        &format!("tenant={home}"),
        &format!("tenant={home}&text=ab"),
        &format!("tenant={home}&text=abc&limit=0"),
        &format!("tenant={home}&text=abc&limit=301"),
    ] {
        lab.get(&format!("/search?{query}")).json(400);
    }
    let root = lab.get(&format!("/tenants/{home}")).json(200)["parent_id"].clone();
    let query = format!("/search?tenant={}&text=abc", root.as_str().unwrap());
    assert_eq!(lab.get(&query).code(403), 1002);
}
