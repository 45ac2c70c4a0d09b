//! Asking the sandbox for a change, and what came of it.

use serde_json::{Value, json};

use crate::common::{Lab, Reply, id};
use crate::steps::{Pick, Step, TenantChange, UserChange};
use crate::world::{World, is_live};

/// What came of it.
#[derive(Debug)]
pub enum Done {
    Changed {
        kind: &'static str,
        id: String,
    },
    Deleted {
        kind: &'static str,
        id: String,
    },
    Used {
        tenant: String,
        item: Value,
        value: i64,
    },
    Switched {
        tenant: String,
        application: String,
        edition: String,
    },
    Other,
    Refused,
}

impl Done {
    pub fn refused(&self) -> bool {
        matches!(self, Self::Refused)
    }
}

/// The one that a number picks, of those that are there in the order of their making.
fn pick(mut values: Vec<&Value>, number: Pick) -> Option<&Value> {
    values.sort_by_key(|value| (value["created_at"].as_str(), value["id"].as_str()));
    let count = values.len().max(1);
    values.get(number % count).copied()
}

/// One to delete: of four, three are disabled already, where there is one.
fn leaving<'w>(all: impl Iterator<Item = &'w Value>, number: Pick) -> &'w Value {
    let all: Vec<&Value> = all.collect();
    let disabled = all.iter().filter(|value| value["enabled"] == false);
    let disabled: Vec<&Value> = disabled.copied().collect();
    match number % 4 {
        1.. if !disabled.is_empty() => pick(disabled, number / 4).unwrap(),
        _ => pick(all, number).unwrap(),
    }
}

fn version(value: &Value, stale: bool) -> i64 {
    value["version"].as_i64().unwrap() - i64::from(stale)
}

/// The items of a few names, of which sequences try to turn one on, off, or limit it.
const ITEMS: [&str; 8] = [
    "workstations",
    "storage",
    "servers",
    "mobiles",
    "pw_base_workstations",
    "pg_base_storage",
    "dr_storage",
    "dr_cloud_servers",
];

impl Step {
    /// Asks for the change.
    pub fn take(&self, lab: &Lab, world: &World) -> Done {
        let tenant = |number: Pick| pick(world.live_tenants().collect(), number).unwrap();
        let nobody = world.live_users().next().is_none();
        let user = |number: Pick| pick(world.live_users().collect(), number).unwrap();
        match self {
            Self::UpdateUser { .. } | Self::DeleteUser { .. } | Self::GiveRole { .. } if nobody => {
                Done::Other
            }
            Self::CreateTenant { parent, kind, name } => {
                let body = json!({"name": format!("Tenant {name}"), "kind": kind, "parent_id": tenant(*parent)["id"]});
                other(lab.post("/tenants", &body))
            }
            Self::UpdateTenant {
                tenant: number,
                stale,
                change,
            } => {
                let target = tenant(*number);
                let mut body = json!({"version": version(target, *stale)});
                match change {
                    TenantChange::Enabled(enabled) => body["enabled"] = json!(enabled),
                    TenantChange::Name(name) => body["name"] = json!(format!("Tenant {name}")),
                    TenantChange::Parent(number) => {
                        body["parent_id"] = tenant(*number)["id"].clone()
                    }
                    TenantChange::Kind(kind) => body["kind"] = json!(kind),
                }
                changed(
                    lab.put(&format!("/tenants/{}", id(target)), &body),
                    "tenant",
                    target,
                )
            }
            Self::DeleteTenant {
                tenant: number,
                stale,
            } => {
                let target = leaving(world.live_tenants(), *number);
                let path = format!(
                    "/tenants/{}?version={}",
                    id(target),
                    version(target, *stale)
                );
                deleted(lab.delete(&path), "tenant", target)
            }
            Self::RestoreTenant { tenant: number } => {
                restore(lab, "tenants", world.tenants.values(), *number)
            }
            Self::CreateUser {
                tenant: number,
                login,
            } => {
                let body = json!({"tenant_id": tenant(*number)["id"], "login": format!("login{login}"),
                    "contact": {"email": "johndoe@example.com"}});
                other(lab.post("/users", &body))
            }
            Self::UpdateUser {
                user: number,
                stale,
                change,
            } => {
                let target = user(*number);
                let mut body = json!({"version": version(target, *stale)});
                match change {
                    UserChange::Enabled(enabled) => body["enabled"] = json!(enabled),
                    UserChange::Login(login) => body["login"] = json!(format!("LOGIN{login}")),
                }
                changed(
                    lab.put(&format!("/users/{}", id(target)), &body),
                    "user",
                    target,
                )
            }
            Self::DeleteUser {
                user: number,
                stale,
            } => {
                let target = leaving(world.live_users(), *number);
                let path = format!("/users/{}?version={}", id(target), version(target, *stale));
                deleted(lab.delete(&path), "user", target)
            }
            Self::RestoreUser { user: number } => {
                restore(lab, "users", world.users.values(), *number)
            }
            Self::GiveRole { user: number, role } => give_role(lab, world, user(*number), role),
            Self::SetItem {
                tenant: number,
                item,
                status,
                quota,
                stale,
            } => set_item(
                lab,
                world,
                tenant(*number),
                (*item, *status, *quota, *stale),
            ),
            Self::SwitchEdition {
                tenant: number,
                edition,
            } => switch(lab, tenant(*number), edition),
            Self::Use {
                tenant: number,
                item,
                value,
            } => uses(lab, world, tenant(*number), *item, *value),
        }
    }
}

fn other(reply: Reply) -> Done {
    match reply.status {
        200..300 => Done::Other,
        400..500 => Done::Refused,
        status => panic!("{status}: {}", reply.text()),
    }
}

fn changed(reply: Reply, kind: &'static str, target: &Value) -> Done {
    match other(reply) {
        Done::Other => Done::Changed {
            kind,
            id: id(target),
        },
        refused => refused,
    }
}

fn deleted(reply: Reply, kind: &'static str, target: &Value) -> Done {
    match other(reply) {
        Done::Other => Done::Deleted {
            kind,
            id: id(target),
        },
        refused => refused,
    }
}

fn restore<'w>(lab: &Lab, group: &str, all: impl Iterator<Item = &'w Value>, number: Pick) -> Done {
    let gone = all.filter(|value| !is_live(value)).collect();
    match pick(gone, number) {
        Some(target) => other(lab.post(&format!("/{group}/{}/restore", id(target)), &json!({}))),
        None => Done::Other,
    }
}

/// `admin` is the administrator of whatever the user's tenant is.
fn give_role(lab: &Lab, world: &World, user: &Value, role: &str) -> Done {
    let home = &world.tenants[user["tenant_id"].as_str().unwrap()];
    let role = match (role, home["kind"].as_str().unwrap()) {
        ("admin", "customer") => "company_admin",
        ("admin", "unit") => "unit_admin",
        ("admin", _) => "partner_admin",
        _ => role,
    };
    let place = match &user["personal_tenant_id"] {
        personal if role.ends_with("_user") => personal,
        _ => &user["tenant_id"],
    };
    let none = "00000000-0000-0000-0000-000000000000";
    let policy = json!({"id": none, "issuer_id": none, "role_id": role, "version": 0, "trustee_type": "user",
        "tenant_id": place.as_str().unwrap_or(none), "trustee_id": user["id"]});
    let path = format!("/users/{}/access_policies", id(user));
    other(lab.put(&path, &json!({"items": [policy]})))
}

fn set_item(
    lab: &Lab,
    world: &World,
    tenant: &Value,
    (item, status, quota, stale): (Pick, u8, Option<(i64, Option<i64>)>, bool),
) -> Done {
    let name = ITEMS[item % ITEMS.len()];
    // As the top has it: what it is called, whose it is, and where.
    let known = world
        .items_of(&world.home)
        .filter(|item| item["name"] == name);
    let known: Vec<&Value> = known.collect();
    let Some(known) = known.get(item / ITEMS.len() % known.len().max(1)) else {
        return Done::Other;
    };
    let mut sent = json!({"application_id": known["application_id"], "name": name, "edition": known["edition"],
        "status": status});
    if known["infra_id"].is_string() {
        sent["infra_id"] = known["infra_id"].clone();
    }
    if let Some((value, overage)) = quota {
        let mut own = world.items_of(tenant["id"].as_str().unwrap());
        let current = own.find(|item| crate::world::key(item) == crate::world::key(&sent));
        let version = current
            .and_then(|item| item["quota"]["version"].as_i64())
            .unwrap_or(0);
        sent["quota"] =
            json!({"value": value, "overage": overage, "version": version + i64::from(stale)});
    }
    let path = format!("/tenants/{}/offering_items", id(tenant));
    other(lab.put(&path, &json!({"offering_items": [sent]})))
}

/// The service whose edition is switched: protection.
const PROTECTION: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";

fn switch(lab: &Lab, tenant: &Value, edition: &str) -> Done {
    let path = format!("/tenants/{}/edition", id(tenant));
    let body = json!({"target_edition": edition, "application_id": PROTECTION});
    match other(lab.put(&path, &body)) {
        Done::Other => Done::Switched {
            tenant: id(tenant),
            application: PROTECTION.to_owned(),
            edition: edition.to_owned(),
        },
        refused => refused,
    }
}

fn uses(lab: &Lab, world: &World, tenant: &Value, item: Pick, value: i64) -> Done {
    let items: Vec<&Value> = world.items_of(tenant["id"].as_str().unwrap()).collect();
    let Some(item) = items.get(item % items.len().max(1)) else {
        return Done::Other;
    };
    let mut row =
        json!({"tenant_id": tenant["id"], "offering_item": item["name"], "usage_value": value});
    if item["infra_id"].is_string() {
        row["infra_id"] = item["infra_id"].clone();
    }
    let reply = lab.put("/tenants/usages", &json!({"items": [row]}));
    let answer = reply.json(200);
    match answer["items"][0].get("error") {
        Some(error) if !error.is_null() => Done::Refused,
        _ => Done::Used {
            tenant: id(tenant),
            item: (*item).clone(),
            value,
        },
    }
}
