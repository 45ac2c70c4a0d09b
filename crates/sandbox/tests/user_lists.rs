//! Lists of users: the batch, and the ids of a tenant's users.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

fn logins(items: &[Value]) -> Vec<&str> {
    items
        .iter()
        .map(|user| user["login"].as_str().unwrap())
        .collect()
}

#[test]
fn unknown_ids_are_left_out_and_one_filter_is_needed() {
    let lab = Lab::new();
    let user = lab.user(&lab.home(), "JohnDoe");
    let unknown = "00000000-0000-0000-0000-000000000001";
    let found = lab.list(&format!("/users?uuids={unknown},{}", id(&user)));
    assert_eq!(logins(&found), ["JohnDoe"]);
    assert_eq!(found[0]["access_policies"], json!([]));
    assert_eq!(found[0]["origin_id"], json!(null));
    assert_eq!(lab.get("/users").code(400), 400);
    let mixed = format!("/users?uuids={}&tenant_id={}", id(&user), lab.home());
    assert_eq!(lab.get(&mixed).code(400), 400);
    let many = vec![unknown; 101].join(",");
    assert_eq!(lab.get(&format!("/users?uuids={many}")).code(400), 400);
}

#[test]
fn users_are_found_by_their_id_elsewhere_within_a_tenant() {
    let lab = Lab::new();
    let body = json!({"tenant_id": lab.home(), "login": "JohnDoe", "external_id": "S-1-5-21", "origin_id": "pillr.mdr",
        "contact": {"email": "a@b"}});
    lab.post("/users", &body).json(200);
    let found = lab.list(&format!(
        "/users?external_ids=S-1-5-21,S-2&tenant_id={}",
        lab.home()
    ));
    assert_eq!(logins(&found), ["JohnDoe"]);
    let body = json!({"tenant_id": lab.home(), "login": "JaneDoe", "origin_id": "pillr.mdr", "contact": {"email": "a@c"}});
    lab.post("/users", &body).json(200);
    let all = "/users?origin_id=pillr.mdr";
    assert_eq!(logins(&lab.list(all)), ["JohnDoe", "JaneDoe"]);
    let (paged, pages) = lab.all_pages(&format!("{all}&limit=1"));
    assert_eq!((logins(&paged), pages), (vec!["JohnDoe", "JaneDoe"], 2));
    assert_eq!(lab.get("/users?external_ids=S-1-5-21").code(400), 400);
}

#[test]
fn a_subtree_comes_page_by_page_and_the_cursor_alone_goes_on() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    for number in 1..=4 {
        lab.user(&id(&customer), &format!("user{number}"));
    }
    let path = format!("/users?subtree_root_tenant_id={}", lab.home());
    let (found, pages) = lab.all_pages(&format!("{path}&limit=2"));
    assert_eq!(
        (logins(&found), pages),
        (vec!["administrator", "user1", "user2", "user3", "user4"], 3)
    );
    let answer = lab.get(&path).json(200);
    let timestamp = answer["timestamp"].as_str().unwrap();
    assert_eq!(timestamp.len(), 19);
}

#[test]
fn the_level_of_detail_says_what_is_told() {
    let lab = Lab::new();
    let query =
        |more: &str| lab.list(&format!("/users?tenant_id={}&{more}", lab.home()))[0].clone();
    let stamps = query("lod=stamps");
    assert_eq!(stamps.as_object().unwrap().len(), 10);
    assert_eq!(stamps.get("login"), None);
    let basic = query("lod=basic");
    assert_eq!(
        (&basic["login"], basic.get("contact")),
        (&json!("administrator"), None)
    );
    assert_eq!(basic["access_policies"], json!([]));
    let full = query("with_access_policies=true");
    assert_eq!(full["access_policies"][0]["role_id"], "partner_admin");
    assert_eq!(full["contact"]["firstname"], "Sandbox");
}

#[test]
fn only_what_changed_since_is_told_and_deleted_users_when_asked_for() {
    let lab = Lab::new();
    let old = lab.user(&lab.home(), "JohnDoe");
    lab.pass(60);
    let since = lab.control("GET", "clock", None).json(200)["now"]
        .as_str()
        .unwrap()
        .to_owned();
    lab.pass(60);
    lab.user(&lab.home(), "JaneDoe");
    let list = |more: &str| {
        let path = format!(
            "/users?tenant_id={}&updated_since={since}{more}",
            lab.home()
        );
        logins(&lab.list(&path)).join(",")
    };
    assert_eq!(list(""), "JaneDoe");
    lab.put(
        &format!("/users/{}", id(&old)),
        &json!({"enabled": false, "version": 1}),
    )
    .json(200);
    assert_eq!(list(""), "JohnDoe,JaneDoe");
    lab.delete(&format!("/users/{}?version=2", id(&old)))
        .nothing(204);
    assert_eq!(list(""), "JaneDoe");
    assert_eq!(list("&allow_deleted=true"), "JohnDoe,JaneDoe");
}

#[test]
fn an_organization_ends_where_another_partner_or_customer_begins() {
    let lab = Lab::new();
    let folder = lab.tenant(&lab.home(), "folder", "Folder");
    let customer = lab.tenant(&id(&folder), "customer", "Customer, Inc");
    let unit = lab.tenant(&id(&customer), "unit", "Department");
    lab.user(&id(&folder), "folder");
    let head = lab.user(&id(&customer), "customer");
    lab.user(&id(&unit), "unit");
    let list = |root: &str, more: &str| {
        let path = format!("/users?subtree_root_tenant_id={root}&inside_organization=true{more}");
        logins(&lab.list(&path)).join(",")
    };
    assert_eq!(list(&lab.home(), ""), "administrator,folder");
    assert_eq!(list(&id(&customer), ""), "customer,unit");
    assert_eq!(list(&id(&customer), "&tenant_kinds=unit"), "unit");
    let policy = json!({"id": "", "issuer_id": "", "role_id": "company_admin", "tenant_id": customer["id"],
        "trustee_id": head["id"], "trustee_type": "user", "version": 0});
    lab.put(
        &format!("/users/{}/access_policies", id(&head)),
        &json!({"items": [policy]}),
    )
    .json(200);
    assert_eq!(
        list(&id(&customer), "&access_policies=company_admin,unit_admin"),
        "customer"
    );
    assert_eq!(
        list(
            &id(&customer),
            &format!("&target_tenant_id={}", id(&customer))
        ),
        "customer"
    );
    let loose = format!(
        "/users?subtree_root_tenant_id={}&tenant_kinds=unit",
        lab.home()
    );
    assert_eq!(lab.get(&loose).code(400), 400);
}

#[test]
fn the_ids_of_a_tenants_users_come_in_the_order_asked_for() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let unit = lab.tenant(&id(&customer), "unit", "Department");
    let create = |tenant: &Value, login: &str, first: &str| {
        let body = json!({"tenant_id": tenant["id"], "login": login, "contact": {"email": "a@b", "firstname": first}});
        lab.post("/users", &body).json(200)["id"].clone()
    };
    let (c, b) = (
        create(&customer, "ccc", "Anna"),
        create(&customer, "bbb", "Zoe"),
    );
    let nameless = create(&customer, "mmm", "");
    let nested = create(&unit, "aaa", "Bert");
    let list = |query: &str| lab.list(&format!("/tenants/{}/users{query}", id(&customer)));
    assert_eq!(list(""), [c.clone(), nameless.clone(), b.clone()]);
    assert_eq!(
        list("?order=as_is"),
        [c.clone(), b.clone(), nameless.clone()]
    );
    assert_eq!(
        list("?order=-login"),
        [nameless.clone(), c.clone(), b.clone()]
    );
    assert_eq!(
        list("?include_grand_children=true&order=login"),
        [nested, b, c, nameless]
    );
    assert_eq!(
        lab.get(&format!("/tenants/{}/users?order=moon", id(&customer)))
            .code(400),
        400
    );
}

#[test]
fn one_external_id_may_mean_several_users_and_everybody_means_their_own() {
    let lab = Lab::new();
    let (mut users, mut clients) = (Vec::new(), Vec::new());
    for name in ["A", "B"] {
        let partner = lab.tenant(&lab.home(), "partner", name);
        let body = json!({"tenant_id": partner["id"], "login": format!("John{name}"), "external_id": "S-1",
            "contact": {"email": "john@example.com"}});
        let user = lab.post("/users", &body).json(200);
        let password = json!({"password": "newUserPassword312"});
        lab.post(&format!("/users/{}/password", id(&user)), &password)
            .nothing(204);
        clients.push(lab.inside(&id(&partner)));
        users.push(user);
    }
    for (client, user) in clients.iter().zip(&users) {
        let list = format!(
            "/users?external_ids=S-1&tenant_id={}",
            user["tenant_id"].as_str().unwrap()
        );
        let found = lab.ask(client, "GET", &list, None).json(200)["items"].clone();
        assert_eq!(
            logins(found.as_array().unwrap()),
            [user["login"].as_str().unwrap()]
        );
        let ask = json!({"external_id": "S-1", "purpose": "user_login"});
        lab.ask(client, "POST", "/idp/ott", Some(&ask)).json(200);
    }
}
