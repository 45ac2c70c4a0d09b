//! Everything that can be seen of the world, as its lists tell it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::common::{Lab, id};

/// All tenants, users and offering items, deleted ones too, and what tenants use.
#[derive(Debug, Clone, PartialEq)]
pub struct World {
    pub home: String,
    pub tenants: BTreeMap<String, Value>,
    pub users: BTreeMap<String, Value>,
    pub items: Vec<Value>,
    pub usages: Vec<Value>,
}

impl World {
    /// Asks for all of it.
    pub fn look(lab: &Lab) -> Self {
        let home = lab.home();
        let by_id = |path: String| -> BTreeMap<String, Value> {
            lab.list(&path)
                .into_iter()
                .map(|value| (id(&value), value))
                .collect()
        };
        let tenants = by_id(format!(
            "/tenants?subtree_root_id={home}&lod=full&allow_deleted=true"
        ));
        let users = by_id(format!(
            "/users?subtree_root_tenant_id={home}&lod=full&allow_deleted=true&with_access_policies=true"
        ));
        let live = tenants.values().filter(|tenant| is_live(tenant));
        let live: Vec<String> = live.map(id).collect();
        let usages = lab.list(&format!("/tenants/usages?tenants={}", live.join(",")));
        Self {
            items: lab.list(&format!(
                "/tenants/offering_items?subtree_root_tenant_id={home}"
            )),
            usages,
            home,
            tenants,
            users,
        }
    }

    /// The tenants that are not deleted.
    pub fn live_tenants(&self) -> impl Iterator<Item = &Value> {
        self.tenants.values().filter(|tenant| is_live(tenant))
    }

    /// The users who are not deleted.
    pub fn live_users(&self) -> impl Iterator<Item = &Value> {
        self.users.values().filter(|user| is_live(user))
    }

    /// The offering items that are on in a tenant.
    pub fn items_of<'w>(&'w self, tenant: &'w str) -> impl Iterator<Item = &'w Value> {
        self.items
            .iter()
            .filter(move |item| item["tenant_id"] == tenant && item["status"] == 1)
    }

    /// The tenant and all above it, up to the top of what can be seen.
    pub fn line(&self, tenant: &str) -> Vec<&Value> {
        let mut line = Vec::new();
        let mut next = self.tenants.get(tenant);
        while let Some(tenant) = next {
            assert!(line.len() <= self.tenants.len(), "the tree has a cycle");
            line.push(tenant);
            next = (id(tenant) != self.home)
                .then(|| self.tenants.get(tenant["parent_id"].as_str().unwrap()))
                .flatten();
        }
        line
    }
}

/// It is not deleted.
pub fn is_live(value: &Value) -> bool {
    value["deleted_at"].is_null()
}

/// What tells an offering item from all others of its tenant.
pub fn key(item: &Value) -> (String, String, String, String) {
    let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
    (
        text("application_id"),
        text("name"),
        text("edition"),
        text("infra_id"),
    )
}
