//! Tenants: behaviour.md 3.

mod common;

use common::{Lab, id};
use serde_json::json;

#[test]
fn a_new_customer_begins_in_trial_with_version_1_and_can_be_fetched() {
    let lab = Lab::new();
    let body = json!({"name": "Foobar", "kind": "customer", "parent_id": lab.home(), "internal_tag": "some.unique.tag.value",
        "language": "en", "contact": {"address1": "366 5th Ave", "email": "foo.bar@example.com", "phone": "1 123 4567890"}});
    let created = lab.post("/tenants", &body).json(201);
    assert_eq!(created["version"], 1);
    assert_eq!(created["pricing_mode"], "trial");
    assert_eq!(created["has_children"], false);
    assert_eq!(created["enabled"], true);
    assert_eq!(created["ancestral_access"], true);
    assert_eq!(created["owner_id"], json!(null));
    assert_eq!(
        created["update_lock"],
        json!({"enabled": false, "owner_id": null})
    );
    assert_eq!(created["contact"]["address1"], "366 5th Ave");
    assert_eq!(created["contact"]["address2"], json!(null));
    assert_eq!(created["contact"]["firstname"], "");
    let fetched = lab.get(&format!("/tenants/{}", id(&created))).json(200);
    assert_eq!(fetched, created);
}
