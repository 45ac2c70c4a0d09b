//! What must hold of every world, of two worlds that follow each other, and of a change that was let through.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::common::id;
use crate::taking::Done;
use crate::world::{World, is_live, key};

/// What holds at any time.
pub fn sound(world: &World) {
    for tenant in world.live_tenants() {
        tree(world, tenant);
        items(world, tenant);
    }
    people(world);
    names(world);
}

/// Parents exist, nest as the guide says, and know their children (behaviour.md 3.1, 3.2).
fn tree(world: &World, tenant: &Value) {
    let line = world.line(tenant["id"].as_str().unwrap());
    assert_eq!(id(line.last().unwrap()), world.home, "{tenant}");
    assert!(
        line.iter().all(|above| is_live(above)),
        "below a deleted one: {tenant}"
    );
    if let Some(parent) = line.get(1) {
        let (kind, above) = (
            tenant["kind"].as_str().unwrap(),
            parent["kind"].as_str().unwrap(),
        );
        let fits = match kind {
            "partner" | "folder" => ["root", "partner", "folder"].contains(&above),
            "customer" => ["partner", "folder"].contains(&above),
            "unit" => ["customer", "unit"].contains(&above) || !tenant["owner_id"].is_null(),
            _ => false,
        };
        assert!(fits, "a {kind} in a {above}: {tenant}");
    }
    let has_children = world.live_tenants().any(|child| {
        child["parent_id"] == tenant["id"]
            && child["id"] != tenant["id"]
            && child["owner_id"].is_null()
    });
    assert_eq!(tenant["has_children"], has_children, "{tenant}");
}

/// What is on is on above too; customers have one storage for a usage; quotas are whole (behaviour.md 4.1, 4.6).
fn items(world: &World, tenant: &Value) {
    let tenant_id = tenant["id"].as_str().unwrap();
    let mut places = BTreeSet::new();
    let offered: Option<BTreeSet<_>> = (tenant_id != world.home).then(|| {
        world
            .items_of(tenant["parent_id"].as_str().unwrap())
            .map(key)
            .collect()
    });
    for item in world.items_of(tenant_id) {
        if let Some(offered) = &offered {
            assert!(offered.contains(&key(item)), "not on above: {item}");
        }
        let quota = &item["quota"];
        if quota["value"].is_null() {
            assert!(
                quota["overage"].is_null() && quota["version"] == 0,
                "{item}"
            );
        }
        if ["customer", "unit"].contains(&tenant["kind"].as_str().unwrap())
            && item["infra_id"].is_string()
        {
            let usage = item["usage_name"].as_str().unwrap();
            places.insert((usage, item["infra_id"].as_str().unwrap()));
        }
    }
    let usages: BTreeSet<_> = places.iter().map(|(usage, _)| usage).collect();
    assert_eq!(usages.len(), places.len(), "several storages: {places:?}");
}

/// Nobody and nothing is an orphan: users, personal tenants, items (behaviour.md 3.10, 7.1).
fn people(world: &World) {
    for user in world.live_users() {
        let tenant = &world.tenants[user["tenant_id"].as_str().unwrap()];
        assert!(is_live(tenant), "in a deleted tenant: {user}");
        if let Some(personal) = user["personal_tenant_id"].as_str() {
            let personal = &world.tenants[personal];
            assert!(
                is_live(personal) && personal["owner_id"] == user["id"],
                "{user}: {personal}"
            );
            assert_eq!(personal["parent_id"], user["tenant_id"], "{personal}");
        }
    }
    for personal in world
        .live_tenants()
        .filter(|tenant| tenant["owner_id"].is_string())
    {
        let owner = &world.users[personal["owner_id"].as_str().unwrap()];
        assert!(
            is_live(owner) && owner["personal_tenant_id"] == personal["id"],
            "{personal}"
        );
    }
    for item in &world.items {
        assert!(
            is_live(&world.tenants[item["tenant_id"].as_str().unwrap()]),
            "{item}"
        );
    }
}

/// Names and logins are given once (behaviour.md 3.1, 7.2).
fn names(world: &World) {
    let once = |names: Vec<String>| {
        let different: BTreeSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len(), "{names:?}");
    };
    let text = |value: &Value, field: &str| value[field].as_str().unwrap().to_owned();
    let tenants = world
        .live_tenants()
        .filter(|tenant| tenant["owner_id"].is_null());
    once(tenants.map(|tenant| text(tenant, "name")).collect());
    once(
        world
            .live_users()
            .map(|user| text(user, "login").to_lowercase())
            .collect(),
    );
}

/// Versions only grow, and nobody vanishes.
pub fn grown(before: &World, after: &World) {
    let pairs = [
        (&before.tenants, &after.tenants),
        (&before.users, &after.users),
    ];
    for (before, after) in pairs {
        for (id, old) in before {
            let new = after.get(id).unwrap_or_else(|| panic!("gone: {old}"));
            assert!(
                new["version"].as_i64() >= old["version"].as_i64(),
                "{old} then {new}"
            );
        }
    }
}

/// What a change that was let through owes.
pub fn kept(done: &Done, before: &World, after: &World) {
    match done {
        Done::Changed { kind, id } => {
            let (before, after) = match *kind {
                "tenant" => (&before.tenants[id], &after.tenants[id]),
                _ => (&before.users[id], &after.users[id]),
            };
            assert!(
                after["version"].as_i64() > before["version"].as_i64(),
                "{before} then {after}"
            );
        }
        Done::Deleted { kind, id } => {
            let gone = match *kind {
                "tenant" => &after.tenants[id],
                _ => &after.users[id],
            };
            assert!(!is_live(gone), "{gone}");
        }
        Done::Used {
            tenant,
            item,
            value,
        } => within_quota(before, tenant, item, *value),
        Done::Switched {
            tenant,
            application,
            edition,
        } => {
            for item in after
                .items_of(tenant)
                .filter(|item| item["application_id"] == **application)
            {
                assert!(
                    item["edition"].is_null() || item["edition"] == **edition,
                    "{item}"
                );
            }
        }
        Done::Other => {}
        Done::Refused => panic!("a refusal keeps nothing but the world"),
    }
}

/// Nothing above a hard quota, of the tenant or one above it, was let through (behaviour.md 4.6).
fn within_quota(world: &World, tenant: &str, item: &Value, value: i64) {
    for above in world.line(tenant) {
        let quotas = world.items_of(above["id"].as_str().unwrap());
        for quota in quotas
            .filter(|other| key(other) == key(item))
            .map(|item| &item["quota"])
        {
            if let (Some(limit), Some(overage)) =
                (quota["value"].as_i64(), quota["overage"].as_i64())
            {
                assert!(
                    value <= limit + overage,
                    "{value} is above {quota} of {above}"
                );
            }
        }
    }
}
