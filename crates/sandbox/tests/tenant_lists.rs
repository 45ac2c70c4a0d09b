//! Several tenants at once: behaviour.md 3.4 and 3.5, clients-in-the-wild 15 and 17.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};
use tenantry_sandbox::Config;

fn names(answer: &Value) -> Vec<&str> {
    let items = answer["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| item["name"].as_str().unwrap())
        .collect()
}

fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[test]
fn unknown_ids_are_left_out_without_a_word() {
    let lab = Lab::new();
    let one = lab.tenant(&lab.home(), "customer", "One");
    let root = lab.get(&format!("/tenants/{}", lab.home())).json(200)["parent_id"].clone();
    let ids = format!(
        "{},{},11111111-2222-4333-8444-555555555555",
        id(&one),
        root.as_str().unwrap()
    );
    let found = lab.get(&format!("/tenants?uuids={ids}")).json(200);
    assert_eq!(names(&found), ["One"]);
    assert!(!found["timestamp"].as_str().unwrap().ends_with('Z'));
    let none = lab
        .get("/tenants?uuids=11111111-2222-4333-8444-555555555555")
        .json(200);
    assert_eq!(none["items"], json!([]));
}

#[test]
fn a_list_needs_exactly_one_way_to_choose() {
    let lab = Lab::new();
    lab.get("/tenants").json(400);
    lab.get("/tenants?limit=5").json(400);
    lab.get(&format!("/tenants?uuids={0}&parent_id={0}", lab.home()))
        .json(400);
    lab.get("/tenants?uuids=nonsense").json(400);
    let ids = vec![lab.home(); 101].join(",");
    lab.get(&format!("/tenants?uuids={ids}")).json(400);
}

#[test]
fn children_come_in_the_order_of_their_creation_and_a_tree_comes_level_by_level() {
    let lab = Lab::new();
    let b = lab.tenant(&lab.home(), "partner", "B");
    lab.tenant(&id(&b), "customer", "B1");
    let a = lab.tenant(&lab.home(), "customer", "A");
    lab.tenant(&id(&a), "unit", "A1");
    lab.tenant(&id(&b), "customer", "B2");
    let by_parent = lab
        .get(&format!("/tenants?parent_id={}", lab.home()))
        .json(200);
    assert_eq!(names(&by_parent), ["B", "A"]);
    let path = format!("/tenants?subtree_root_id={}", lab.home());
    let tree = lab.get(&path).json(200);
    assert_eq!(
        names(&tree),
        ["Sandbox Partner", "B", "A", "B1", "B2", "A1"]
    );
    for limit in 1..=6 {
        let (items, pages) = lab.all_pages(&format!("{path}&limit={limit}"));
        assert_eq!(json!(items), tree["items"]);
        assert_eq!(pages, 6_usize.div_ceil(limit));
    }
    let branch = lab
        .get(&format!("/tenants?subtree_root_id={}", id(&b)))
        .json(200);
    assert_eq!(names(&branch), ["B", "B1", "B2"]);
}

#[test]
fn a_tree_that_changes_between_two_pages_is_gone_on_with_where_the_page_ended() {
    let lab = Lab::new();
    let a = lab.tenant(&lab.home(), "partner", "A");
    let b = lab.tenant(&lab.home(), "partner", "B");
    let a1 = lab.tenant(&id(&a), "customer", "A1");
    lab.tenant(&id(&b), "customer", "B1");
    let path = format!("/tenants?subtree_root_id={}&limit=4", lab.home());
    let page = lab.get(&path).json(200);
    assert_eq!(names(&page), ["Sandbox Partner", "A", "B", "A1"]);
    let elsewhere = json!({"parent_id": lab.home(), "version": a1["version"]});
    lab.put(&format!("/tenants/{}", id(&a1)), &elsewhere)
        .json(200);
    let after = page["paging"]["cursors"]["after"].as_str().unwrap();
    let next = lab.get(&format!("/tenants?after={}", encode(after)));
    assert_eq!(names(&next.json(200)), ["B1"]);
    let tree = lab.get(&path).json(200);
    assert_eq!(names(&tree), ["Sandbox Partner", "A", "B", "A1"]);
}

#[test]
fn pages_follow_one_another_by_the_cursor_alone() {
    let lab = Lab::new();
    for name in ["A", "B", "C", "D", "E"] {
        lab.tenant(&lab.home(), "customer", name);
    }
    let (items, pages) = lab.all_pages(&format!(
        "/tenants?parent_id={}&limit=2&lod=basic",
        lab.home()
    ));
    let all: Vec<&str> = items
        .iter()
        .map(|item| item["name"].as_str().unwrap())
        .collect();
    assert_eq!((all, pages), (vec!["A", "B", "C", "D", "E"], 3));
    // The level of detail travels in the cursor too.
    assert!(items.iter().all(|item| item["contact"].is_null()));
    lab.get("/tenants?after=nonsense").json(400);
}

#[test]
fn a_tenant_deleted_between_two_pages_makes_no_other_one_disappear() {
    let lab = Lab::new();
    let first = lab.tenant(&lab.home(), "customer", "A");
    for name in ["B", "C"] {
        lab.tenant(&lab.home(), "customer", name);
    }
    let page = lab
        .get(&format!("/tenants?parent_id={}&limit=1", lab.home()))
        .json(200);
    let path = format!("/tenants/{}", id(&first));
    lab.put(&path, &json!({"enabled": false, "version": 1}))
        .json(200);
    lab.delete(&format!("{path}?version=2")).nothing(204);
    let after = encode(page["paging"]["cursors"]["after"].as_str().unwrap());
    let next = lab
        .get(&format!("/tenants?after={after}&limit=5"))
        .json(200);
    assert_eq!(names(&next), ["B", "C"]);
}

#[test]
fn the_level_of_detail_says_what_is_told() {
    let lab = Lab::new();
    let tenant = lab.tenant(&lab.home(), "customer", "Detail");
    let item = |query: &str| {
        lab.get(&format!("/tenants?uuids={}{query}", id(&tenant)))
            .json(200)["items"][0]
            .clone()
    };
    assert_eq!(item("&lod=stamps").as_object().unwrap().len(), 8);
    assert_eq!(item("&lod=basic").as_object().unwrap().len(), 11);
    let full = item("");
    assert_eq!(
        (&full["barrier"], &full["contacts"]),
        (&json!(0), &json!([]))
    );
    let contacts = item("&with_contacts=true")["contacts"].clone();
    assert_eq!(contacts[0]["tenant_id"], tenant["id"]);
    assert_eq!(contacts[0]["types"], json!(["legal"]));
}

#[test]
fn offering_items_are_told_when_asked_for() {
    let lab = Lab::new();
    lab.tenant(&lab.home(), "customer", "Without items");
    let tree = |query: &str| {
        lab.get(&format!("/tenants?subtree_root_id={}{query}", lab.home()))
            .json(200)
    };
    assert_eq!(tree("")["items"][0]["offering_items"], json!([]));
    let types = |answer: &Value| -> Vec<String> {
        let items = answer["items"][0]["offering_items"].as_array().unwrap();
        let mut types: Vec<String> = items
            .iter()
            .map(|item| item["type"].as_str().unwrap().to_owned())
            .collect();
        types.sort();
        types.dedup();
        types
    };
    let counted = tree("&with_offering_items=true");
    assert_eq!(names(&counted), ["Sandbox Partner"]);
    assert_eq!(types(&counted), ["count"]);
    assert_eq!(types(&tree("&with_infra_offering_items=true")), ["infra"]);
    let expanded = tree("&expand_offering_items=true");
    assert_eq!(names(&expanded), ["Sandbox Partner", "Without items"]);
    assert!(
        types(&expanded).contains(&"count".to_owned())
            && types(&expanded).contains(&"infra".to_owned())
    );
}

#[test]
fn the_path_to_tenants_is_told_when_asked_for() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Middle");
    lab.tenant(&lab.home(), "partner", "Beside");
    let customer = lab.tenant(&id(&partner), "customer", "Bottom");
    let path = format!(
        "/tenants?uuids={}&include_relative_path=true",
        id(&customer)
    );
    assert_eq!(
        names(&lab.get(&path).json(200)),
        ["Sandbox Partner", "Middle", "Bottom"]
    );
    lab.get(&format!(
        "/tenants?parent_id={}&include_relative_path=true",
        lab.home()
    ))
    .json(400);
}

#[test]
fn only_what_changed_since_is_told() {
    let lab = Lab::new();
    lab.tenant(&lab.home(), "customer", "Old");
    let now = lab.control("GET", "clock", None).json(200)["now"]
        .as_str()
        .unwrap()
        .to_owned();
    lab.pass(60);
    lab.tenant(&lab.home(), "customer", "New");
    let path = format!("/tenants?parent_id={}&updated_since=", lab.home());
    let since = time_after(&now, &lab);
    assert_eq!(
        names(&lab.get(&format!("{path}{since}")).json(200)),
        ["New"]
    );
    lab.get(&format!("{path}yesterday")).json(400);
}

/// A time a little after this one, written without an offset.
fn time_after(now: &str, lab: &Lab) -> String {
    lab.control("POST", "clock", Some(&json!({"now": now})))
        .json(200);
    lab.pass(30);
    let later = lab.control("GET", "clock", None).json(200)["now"].clone();
    later.as_str().unwrap().trim_end_matches('Z').to_owned()
}

#[test]
fn deleted_tenants_are_told_when_asked_for() {
    let lab = Lab::new();
    let tenant = lab.tenant(&lab.home(), "customer", "Gone");
    let path = format!("/tenants/{}", id(&tenant));
    lab.put(&path, &json!({"enabled": false, "version": 1}))
        .json(200);
    lab.delete(&format!("{path}?version=2")).nothing(204);
    let list = format!("/tenants?parent_id={}", lab.home());
    assert_eq!(names(&lab.get(&list).json(200)), Vec::<&str>::new());
    let with = lab.get(&format!("{list}&allow_deleted=true")).json(200);
    assert!(with["items"][0]["deleted_at"].is_string());
}

#[test]
fn tenants_behind_one_that_limits_access_are_left_out_and_its_level_is_the_barrier() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Outer");
    let inner = lab.inside(&id(&partner));
    let body = json!({"name": "Closed", "kind": "customer", "parent_id": partner["id"], "ancestral_access": false});
    let closed = lab.ask(&inner, "POST", "/tenants", Some(&body)).json(201);
    for name in ["Hidden", "Hidden too"] {
        let body = json!({"name": name, "kind": "unit", "parent_id": closed["id"]});
        let hidden = lab.ask(&inner, "POST", "/tenants", Some(&body)).json(201);
        let below =
            json!({"name": format!("Below {name}"), "kind": "unit", "parent_id": hidden["id"]});
        lab.ask(&inner, "POST", "/tenants", Some(&below)).json(201);
    }
    let open = lab.tenant(&id(&partner), "customer", "Open");
    let unit = lab.tenant(&id(&open), "unit", "Unit");
    lab.tenant(&id(&unit), "unit", "Below the unit");
    let path = format!("/tenants?subtree_root_id={}", lab.home());
    let tree = lab.get(&path).json(200);
    assert_eq!(
        names(&tree),
        [
            "Sandbox Partner",
            "Outer",
            "Closed",
            "Open",
            "Unit",
            "Below the unit"
        ]
    );
    assert_eq!(tree["items"][2]["barrier"], 3);
    let (items, _) = lab.all_pages(&format!("{path}&limit=1"));
    assert_eq!(json!(items), tree["items"]);
}

#[test]
fn children_are_ids_by_name_or_tenants_when_asked() {
    let lab = Lab::new();
    let b = lab.tenant(&lab.home(), "customer", "b");
    let a = lab.tenant(&lab.home(), "customer", "A");
    let c = lab.tenant(&lab.home(), "customer", "C");
    let path = format!("/tenants/{}/children", lab.home());
    let ids = |query: &str| lab.get(&format!("{path}{query}")).json(200)["items"].clone();
    assert_eq!(ids(""), json!([a["id"], b["id"], c["id"]]));
    assert_eq!(ids("?order=-name"), json!([c["id"], b["id"], a["id"]]));
    assert_eq!(ids("?order=as_is"), json!([b["id"], a["id"], c["id"]]));
    lab.put(
        &format!("/tenants/{}", id(&a)),
        &json!({"enabled": false, "version": 1}),
    )
    .json(200);
    assert_eq!(ids("?order=status"), json!([b["id"], c["id"], a["id"]]));
    assert_eq!(
        ids("?order=usage.workstations").as_array().unwrap().len(),
        3
    );
    lab.get(&format!("{path}?order=colour")).json(400);
    let detailed = lab.get(&format!("{path}?include_details=true")).json(200);
    assert_eq!(names(&detailed), ["A", "b", "C"]);
    let none = lab.get(&format!("/tenants/{}/children", id(&c))).json(200);
    assert_eq!(none, json!({"items": []}));
}

#[test]
fn children_come_in_pages_too() {
    let lab = Lab::with(Config {
        page_size: 2,
        ..Config::default()
    });
    for name in ["A", "B", "C", "D", "E"] {
        lab.tenant(&lab.home(), "customer", name);
    }
    for (order, wanted) in [("-name", "EDCBA"), ("as_is", "ABCDE"), ("-as_is", "EDCBA")] {
        let path = format!(
            "/tenants/{}/children?order={order}&include_details=true",
            lab.home()
        );
        let (items, pages) = lab.all_pages(&path);
        let all: String = items
            .iter()
            .map(|item| item["name"].as_str().unwrap())
            .collect();
        assert_eq!((all.as_str(), pages), (wanted, 3), "{order}");
    }
}

#[test]
fn what_changed_in_a_tree_comes_level_by_level_too_and_in_pages() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner");
    let below = lab.tenant(&id(&partner), "customer", "Below");
    let beside = lab.tenant(&lab.home(), "customer", "Beside");
    lab.pass(60);
    let now = lab.control("GET", "clock", None).json(200)["now"].clone();
    lab.pass(60);
    let tree = format!("/tenants?subtree_root_id={}", lab.home());
    let since = format!("{tree}&updated_since={}", now.as_str().unwrap());
    assert_eq!(lab.list(&since), Vec::<Value>::new());
    for tenant in [&below, &beside, &partner, &below] {
        let path = format!("/tenants/{}", id(tenant));
        let version = lab.get(&path).json(200)["version"].clone();
        let change = json!({"language": "de", "version": version});
        lab.put(&path, &change).json(200);
    }
    let new = lab.tenant(&id(&partner), "customer", "New");
    let (items, pages) = lab.all_pages(&format!("{since}&limit=1"));
    assert_eq!(
        names(&json!({"items": items})),
        ["Partner", "Beside", "Below", "New"]
    );
    assert_eq!(pages, 4);
    let of_branch = format!(
        "/tenants?subtree_root_id={}&updated_since={}",
        id(&below),
        now.as_str().unwrap()
    );
    assert_eq!(names(&lab.get(&of_branch).json(200)), ["Below"]);

    lab.user(&id(&new), "JohnDoe");
    lab.user(&id(&beside), "JaneDoe");
    let users = format!(
        "/users?subtree_root_tenant_id={}&updated_since={}",
        lab.home(),
        now.as_str().unwrap()
    );
    let (users, pages) = lab.all_pages(&format!("{users}&limit=1"));
    let logins: Vec<_> = users
        .iter()
        .map(|user| user["login"].as_str().unwrap())
        .collect();
    assert_eq!((logins, pages), (vec!["JaneDoe", "JohnDoe"], 2));
}
