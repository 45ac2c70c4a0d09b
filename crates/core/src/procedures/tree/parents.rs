//! Where tenants stand that come level by level. It makes no request.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::models::{TenantList, TenantNode, TenantRecord};
use crate::{Error, ErrorKind, Result};

/// How many parents are held: enough for the levels of any tree but those with very many partners side by side.
const MOST_PARENTS: usize = 20_000;

/// The tenants that others stand below, each with the names on the way down to it.
pub(super) struct Parents {
    pub(super) top: String,
    paths: HashMap<String, Arc<Link>>,
    /// The oldest first. Lists come level by level, so the oldest is what is needed least.
    order: VecDeque<String>,
    most: usize,
}

struct Link {
    name: String,
    above: Option<Arc<Link>>,
}

impl Link {
    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut next = Some(self);
        while let Some(link) = next {
            names.push(link.name.clone());
            next = link.above.as_deref();
        }
        names.reverse();
        names
    }
}

impl Parents {
    pub(super) fn of(top: String) -> Self {
        Self {
            top,
            paths: HashMap::new(),
            order: VecDeque::new(),
            most: MOST_PARENTS,
        }
    }

    pub(super) fn holds(&self, id: &str) -> bool {
        self.paths.contains_key(id)
    }

    fn hold(&mut self, id: String, name: String, parent: &str) -> Arc<Link> {
        let above = match id == self.top {
            true => None,
            false => self.paths.get(parent).cloned(),
        };
        let link = Arc::new(Link { name, above });
        if self.paths.insert(id.clone(), link.clone()).is_none() {
            self.order.push_back(id);
        }
        if self.order.len() > self.most
            && let Some(oldest) = self.order.pop_front()
        {
            self.paths.remove(&oldest);
        }
        link
    }

    /// Takes in the way down to a parent that was not held: what stands between the top and it.
    pub(super) fn learn(&mut self, list: TenantList) {
        let mut found: HashMap<String, TenantRecord> = list
            .items
            .into_iter()
            .map(|tenant| (tenant.id.clone(), tenant))
            .collect();
        // Children follow their parents, beginning with the top; what stands above it is nobody's child here.
        let mut next = found.remove(&self.top);
        while let Some(tenant) = next {
            let name = tenant.name.unwrap_or_default();
            self.hold(tenant.id.clone(), name, &tenant.parent_id);
            let below = found
                .values()
                .find(|other| other.parent_id == tenant.id)
                .map(|other| other.id.clone());
            next = below.and_then(|id| found.remove(&id));
        }
    }

    /// Says where a tenant stands, and holds it when others may stand below it.
    pub(super) fn place(&mut self, tenant: TenantRecord) -> Result<TenantNode> {
        let (id, parent_id) = (tenant.id, tenant.parent_id);
        let name = tenant.name.unwrap_or_default();
        if id != self.top && !self.holds(&parent_id) {
            let text = format!("tenant {id} came without the tenant {parent_id} above it");
            return Err(Error::new(ErrorKind::Decode, text));
        }
        let path = match tenant.has_children {
            Some(false) => {
                let mut names = self.paths.get(&parent_id).map(|link| link.names());
                let names = names.get_or_insert_default();
                names.push(name.clone());
                std::mem::take(names)
            }
            _ => self.hold(id.clone(), name.clone(), &parent_id).names(),
        };
        Ok(TenantNode {
            id,
            parent_id,
            name,
            kind: tenant.kind.unwrap_or_default(),
            enabled: tenant.enabled.unwrap_or_default(),
            depth: i64::try_from(path.len()).unwrap_or(i64::MAX) - 1,
            path,
            ..Default::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use tenantry_sandbox::{Config, Populate, Sandbox};

    use crate::Client;

    #[test]
    fn a_parent_that_is_not_held_any_more_is_asked_for_again() {
        let sandbox = Sandbox::start_blocking(Config {
            seed: Some(1),
            populate: Some(Populate {
                partners: 4,
                customers: 2,
                users: 0,
            }),
            ..Config::default()
        })
        .unwrap();
        let client = Client::builder(sandbox.url())
            .client_credentials(sandbox.client_id(), sandbox.client_secret())
            .build()
            .unwrap();
        let walked = |most: usize| {
            let mut walk = client.tenants().walk(sandbox.tenant_id());
            walk.parents.most = most;
            let mut nodes = Vec::new();
            while let Some(node) = walk.next_blocking() {
                nodes.push(node.unwrap());
                assert!(walk.parents.paths.len() <= most);
            }
            nodes
        };
        let nodes = walked(100);
        assert!(nodes.len() > 10);
        assert_eq!(walked(2), nodes);
    }
}
