//! Finding one's way as single calls: the tree, tenants by name and external id, the search with its limits, numbers, data
//! centers, several accounts.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create, create_user};
use serde_json::json;
use tenantry::models::{NewTenant, SearchHitType, Tenant};
use tenantry::procedures::{Accounts, FindOptions, SearchOptions, data_center};
use tenantry::{Client, ErrorKind, Nullable};
use tenantry_sandbox::Config;

/// A customer by its external id.
fn external(client: &Client, parent_id: &str, name: &str) -> Tenant {
    let new = NewTenant {
        name: name.into(),
        kind: "customer".into(),
        parent_id: parent_id.into(),
        customer_id: Some("erp-4711".into()),
        ..Default::default()
    };
    client.tenants().create(&new).wait().unwrap()
}

/// A lab with a partner, two customers in it, and a unit in the first of them.
struct World {
    lab: Lab,
    client: Client,
    partner: Tenant,
    customer: Tenant,
    unit: Tenant,
}

fn world() -> World {
    world_with(Config::default())
}

fn world_with(config: Config) -> World {
    let lab = Lab::with(config);
    let client = lab.client();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let customer = external(&client, &partner.id, "Customer, Inc");
    create(
        &client,
        &partner.id,
        "customer",
        "Customer, Inc of Delaware",
    );
    let unit = create(&client, &customer.id, "unit", "Sales");
    World {
        lab,
        client,
        partner,
        customer,
        unit,
    }
}

#[test]
fn a_walk_tells_where_each_tenant_stands_whatever_the_pages() {
    let world = world_with(Config {
        page_size: 2,
        ..Config::default()
    });
    // A user of a customer has a personal tenant, which is none of the tree's.
    create_user(&world.client, &world.customer);

    let mut walk = world.client.tenants().walk(world.lab.tenant_id());
    let mut rows = Vec::new();
    while let Some(node) = walk.next_blocking() {
        let node = node.unwrap();
        rows.push(format!("{} {}", node.depth, node.path.join(" > ")));
    }
    rows.sort();
    let expected = [
        "0 Sandbox Partner",
        "1 Sandbox Partner > Partner, Inc",
        "2 Sandbox Partner > Partner, Inc > Customer, Inc",
        "2 Sandbox Partner > Partner, Inc > Customer, Inc of Delaware",
        "3 Sandbox Partner > Partner, Inc > Customer, Inc > Sales",
    ];
    assert_eq!(rows, expected);

    let below = world
        .client
        .tenants()
        .tree(&world.partner.id)
        .wait()
        .unwrap();
    let mut paths: Vec<String> = below.iter().map(|node| node.path.join(" > ")).collect();
    paths.sort();
    assert_eq!(paths.len(), 4);
    assert_eq!(paths[0], "Partner, Inc");
    assert_eq!(paths[2], "Partner, Inc > Customer, Inc > Sales");
}

#[tokio::test]
async fn a_walk_is_awaited_and_an_error_ends_it() {
    let world = std::thread::spawn(world).join().unwrap();
    let mut walk = world.client.tenants().walk(&world.partner.id);
    let first = walk.next().await.unwrap().unwrap();
    assert_eq!((first.name.as_str(), first.depth), ("Partner, Inc", 0));

    let mut walk = world.client.tenants().walk(&world.unit.parent_id);
    let id = world.unit.id.clone();
    let mut seen = Vec::new();
    while let Some(node) = walk.next().await {
        seen.push(node.unwrap().id);
    }
    assert_eq!(seen, [world.unit.parent_id.clone(), id]);

    let mut walk = world.client.tenants().walk("not an id");
    let error = walk.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(walk.next().await.is_none());
    tokio::task::spawn_blocking(move || drop(world))
        .await
        .unwrap();
}

#[test]
fn a_tree_that_fails_on_its_second_page_says_so_and_is_no_smaller_tree() {
    let world = world_with(Config {
        page_size: 2,
        ..Config::default()
    });
    world
        .lab
        .fault(json!({"operation": "tenants.list", "nth": 2, "status": 403}));
    let error = world
        .client
        .tenants()
        .tree(world.lab.tenant_id())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);
    assert_eq!(error.done().len(), 1);
    let whole = world.client.tenants().tree(world.lab.tenant_id());
    assert_eq!(whole.wait().unwrap().len(), 5);
}

#[test]
fn a_path_leads_from_the_highest_in_sight_down() {
    let world = world();
    let path = world.client.tenants().path(&world.unit.id).wait().unwrap();
    let names: Vec<&str> = path
        .iter()
        .map(|tenant| tenant.name.as_deref().unwrap())
        .collect();
    let expected = ["Sandbox Partner", "Partner, Inc", "Customer, Inc", "Sales"];
    assert_eq!(names, expected);
    let nobody = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
    let error = world.client.tenants().path(nobody).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[test]
fn a_tenant_is_found_by_its_exact_name() {
    let world = world();
    let tenants = world.client.tenants();
    let found = tenants.find("Customer, Inc", FindOptions::default());
    assert_eq!(found.wait().unwrap().id, world.customer.id);
    assert_eq!(world.lab.told("tenants.list"), 0, "the search was enough");

    let error = tenants.find("Customer", FindOptions::default());
    assert_eq!(error.wait().unwrap_err().kind(), ErrorKind::NotFound);
    let elsewhere = FindOptions {
        below: Some(world.unit.id.clone()),
    };
    let error = tenants.find("Customer, Inc", elsewhere).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let error = tenants.find("  ", FindOptions::default()).wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidArgument);
}

#[test]
fn what_the_search_leaves_out_is_found_by_walking() {
    let world = world();
    let tenants = world.client.tenants();
    let short = create(&world.client, &world.partner.id, "customer", "HP");
    let found = tenants.find("HP", FindOptions::default()).wait();
    assert_eq!(found.unwrap().id, short.id);

    tenants
        .limit_access(&world.customer.id, true)
        .wait()
        .unwrap();
    let found = tenants.find("Customer, Inc", FindOptions::default()).wait();
    assert_eq!(found.unwrap().id, world.customer.id);
    let found = tenants.find_by_external_id("erp-4711", FindOptions::default());
    assert_eq!(found.wait().unwrap().id, world.customer.id);
}

#[test]
fn a_tenant_is_found_by_its_external_id_unless_two_have_it() {
    let world = world();
    let tenants = world.client.tenants();
    let found = tenants.find_by_external_id("erp-4711", FindOptions::default());
    assert_eq!(found.wait().unwrap().id, world.customer.id);
    let error = tenants.find_by_external_id("erp-47", FindOptions::default());
    assert_eq!(error.wait().unwrap_err().kind(), ErrorKind::NotFound);

    let second = external(&world.client, &world.partner.id, "Another, Inc");
    let error = tenants.find_by_external_id("erp-4711", FindOptions::default());
    let error = error.wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.message().contains(&second.id), "{}", error.message());
}

#[test]
fn the_search_has_its_limits_looked_at_before_anything_is_sent() {
    let world = world();
    let before = world.lab.requests().len();
    let asked = |text: &str, options: SearchOptions| {
        let error = world.client.search().everywhere(text, options);
        let error = error.wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        error.message().to_owned()
    };
    assert!(asked("ab ", SearchOptions::default()).starts_with("text:"));
    for limit in [0, 301] {
        let options = SearchOptions {
            limit: Some(limit),
            ..Default::default()
        };
        assert!(asked("abc", options).starts_with("limit:"));
    }
    let options = SearchOptions {
        kind: Some("partner".into()),
        ..Default::default()
    };
    assert!(asked("abc", options).starts_with("kind:"));
    assert_eq!(world.lab.requests().len(), before);
}

#[test]
fn the_search_gives_one_kind_and_no_more_than_asked_for() {
    let world = world();
    let asked = |kind: Option<&str>, limit: Option<i64>| {
        let options = SearchOptions {
            kind: kind.map(Into::into),
            limit,
            ..Default::default()
        };
        let hits = world.client.search().everywhere("inc", options);
        hits.wait().unwrap()
    };
    let all = asked(None, None);
    assert_eq!(all.len(), 3);
    let of_tenants = |hit: &tenantry::models::SearchHit| hit.obj_type == SearchHitType::Tenant;
    assert!(all.iter().all(of_tenants));
    assert_eq!(asked(Some("tenant"), Some(2)).len(), 2);
    assert!(asked(Some("user"), None).is_empty());
}

#[test]
fn a_user_who_searches_begins_in_their_own_tenant_too() {
    let lab = Lab::new();
    let (login, password) = (lab.sandbox.login(), lab.sandbox.password());
    let client = lab.builder().basic(login, password).build().unwrap();
    let hits = client
        .search()
        .everywhere("administrator", SearchOptions::default())
        .wait()
        .unwrap();
    assert_eq!(hits[0].parent_id, lab.tenant_id());
}

#[test]
fn ids_become_numbers_and_numbers_ids() {
    let world = world();
    let tenants = world.client.tenants();
    for tenant in [&world.partner, &world.customer, &world.unit] {
        let number = tenants.number(&tenant.id).wait().unwrap();
        let found = tenants.find_by_number(number, FindOptions::default());
        assert_eq!(found.wait().unwrap().id, tenant.id);
    }
    let error = tenants.find_by_number(
        1,
        FindOptions {
            below: Some(world.customer.id.clone()),
        },
    );
    assert_eq!(error.wait().unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn the_data_center_of_a_login_is_found_without_credentials() {
    let lab = Lab::new();
    let center = data_center(lab.sandbox.login(), lab.sandbox.url()).unwrap();
    assert_eq!(center.wait().unwrap().server_url, lab.sandbox.url());
    let nobody = data_center("nobody", lab.sandbox.url()).unwrap();
    assert_eq!(nobody.wait().unwrap_err().kind(), ErrorKind::NotFound);
    let empty = data_center(" ", lab.sandbox.url()).unwrap();
    assert_eq!(empty.wait().unwrap_err().kind(), ErrorKind::InvalidArgument);
    let nowhere = data_center("somebody", "not a url").unwrap_err();
    assert_eq!(nowhere.kind(), ErrorKind::Configuration);
    assert_eq!(
        tenantry::procedures::DATA_CENTERS,
        "https://cloud.acronis.com"
    );
}

#[test]
fn several_accounts_are_searched_together_and_one_that_fails_hides_no_other() {
    let (first, second, third) = (world(), world(), Lab::new());
    third.fault(json!({"operation": "search.find", "status": 403}));
    let accounts = Accounts::new()
        .with("first", first.client.clone())
        .with("second", second.client.clone())
        .with("third", third.client());
    let found = accounts.search("Delaware", SearchOptions::default());
    let found = found.wait().unwrap();
    let names: Vec<&str> = found.iter().map(|one| one.account.as_str()).collect();
    assert_eq!(names, ["first", "second", "third"]);
    for one in &found[..2] {
        assert_eq!(one.hits.as_ref().unwrap().len(), 1);
    }
    let error = found[2].hits.as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);

    assert!(accounts.client("second").is_some() && accounts.client("fourth").is_none());
    let short = accounts.search("De", SearchOptions::default()).wait();
    assert_eq!(short.unwrap_err().kind(), ErrorKind::InvalidArgument);
    let below = SearchOptions {
        below: Some(first.partner.id.clone()),
        ..Default::default()
    };
    let error = accounts.search("Delaware", below).wait().unwrap_err();
    assert!(error.message().starts_with("below:"));
}

#[test]
fn more_accounts_than_are_asked_at_once_are_all_asked() {
    let world = world();
    let accounts = (0..20).fold(Accounts::new(), |accounts, number| {
        accounts.with(format!("account {number}"), world.client.clone())
    });
    let found = accounts
        .search("Sales", SearchOptions::default())
        .wait()
        .unwrap();
    assert_eq!(found.len(), 20);
    for (number, one) in found.iter().enumerate() {
        assert_eq!(one.account, format!("account {number}"));
        let hits = one.hits.as_ref().unwrap();
        assert_eq!(hits[0].name.as_deref(), Some("Sales"));
        assert_eq!(hits[0].first_name.as_ref().map(String::len), Some(0));
        assert!(!matches!(hits[0].deleted_at, Nullable::Value(_)));
    }
}

#[test]
fn a_search_of_several_accounts_is_stopped_as_one() {
    let world = world();
    let accounts = Accounts::new()
        .with("first", world.client.clone())
        .with("second", world.client.clone());
    let search = accounts.search("Sales", SearchOptions::default());
    let canceller = search.canceller();
    let error = search
        .on_progress(move |_| canceller.cancel())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(world.lab.told("search.find"), 0);
}

#[test]
fn other_languages_search_several_accounts_by_json() {
    let (world, broken) = (world(), Lab::new());
    broken.fault(json!({"operation": "search.find", "status": 403}));
    let accounts = Accounts::new()
        .with("first", world.client.clone())
        .with("second", broken.client());
    let asked = json!({"text": "Sales", "kind": "tenant", "limit": 5, "below": null}).to_string();
    let told = accounts.search_by_json(asked.as_bytes()).unwrap();
    let told: serde_json::Value = serde_json::from_slice(&told.wait().unwrap()).unwrap();
    assert_eq!(told[0]["account"], "first");
    assert_eq!(told[0]["hits"][0]["id"], world.unit.id);
    assert!(told[0].get("error").is_none());
    let error = told[1]["error"].as_str().unwrap();
    assert!(error.contains("permission denied"), "{error}");

    for (asked, parameter) in [
        (json!({}), "text:"),
        (json!({"text": "Sales", "limit": "5"}), "limit:"),
        (json!({"text": "Sales", "below": "x"}), "below:"),
    ] {
        let error = accounts.search_by_json(asked.to_string().as_bytes());
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().starts_with(parameter), "{error}");
    }
}
