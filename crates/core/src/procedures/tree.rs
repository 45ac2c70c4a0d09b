//! The tree of tenants: walked with the path of each, and the way down to one.

mod parents;

use std::collections::HashMap;

use self::parents::Parents;
use super::walking::Steady;
use super::{Procedure, Steps};
use crate::api::tenants::{List, Tenants};
use crate::call::Call;
use crate::models::{TenantNode, TenantRecord};
use crate::{Client, Error, ErrorKind, Items, Result};

impl Tenants<'_> {
    /// Walks through a tenant and all below it, page by page: each with the names on the way down to it. Personal tenants, which
    /// are their users' affair, are left out.
    ///
    /// What is held is one page and a bounded number of parents, whatever the size of the tree. A parent that is not held any
    /// more, in a tree with very many partners on one level, is asked for again.
    ///
    /// Requests: `GET /tenants?subtree_root_id=` for each page, and where a parent is not held `GET /tenants?uuids=`.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let top = sandbox.tenant_id();
    /// let mut walk = client.tenants().walk(top);
    /// while let Some(node) = walk.next_blocking() {    // or walk.next().await
    ///     let node = node?;
    ///     println!("{}{}", "  ".repeat(node.depth as usize), node.name);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn walk(&self, tenant_id: impl Into<String>) -> Walk {
        let top = tenant_id.into();
        Walk {
            client: self.client.clone(),
            items: self.list().subtree_root_id(&top).items(),
            parents: Parents::of(top),
        }
    }

    /// A tenant and all below it as one list, each with the names on the way down to it. For trees of any size there is
    /// [`Tenants::walk`].
    ///
    /// Requests: as for [`Tenants::walk`].
    ///
    /// # Errors
    /// Those of the requests.
    pub fn tree(&self, tenant_id: impl Into<String>) -> Procedure<Vec<TenantNode>> {
        let mut walk = self.walk(tenant_id);
        Procedure::new(|steps| async move {
            let mut nodes = Vec::new();
            while let Some(node) = walk.step(&steps).await? {
                nodes.push(node);
            }
            Ok(nodes)
        })
    }

    /// The tenants on the way down to a tenant, from the highest that this client sees to the tenant itself.
    ///
    /// Requests: `GET /tenants?uuids=&include_relative_path=true`.
    ///
    /// # Errors
    /// Kind [`NotFound`](ErrorKind::NotFound) when there is no such tenant in sight; those of the request.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let new = tenantry::models::NewTenant {
    /// #     name: "Customer, Inc".into(),
    /// #     kind: "customer".into(),
    /// #     parent_id: sandbox.tenant_id(),
    /// #     ..Default::default()
    /// # };
    /// # let customer = client.tenants().create(&new).wait()?;
    /// let path = client.tenants().path(&customer.id).wait()?;
    /// let names: Vec<_> = path.iter().filter_map(|tenant| tenant.name.as_deref()).collect();
    /// assert_eq!(names, ["Sandbox Partner", "Customer, Inc"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn path(&self, tenant_id: impl Into<String>) -> Procedure<Vec<TenantRecord>> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move { path(&steps, &client, &id).await })
    }
}

async fn path(steps: &Steps, client: &Client, id: &str) -> Result<Vec<TenantRecord>> {
    let found = steps.all(way_to(client, id)).await?;
    let mut found: HashMap<String, TenantRecord> = found
        .into_iter()
        .map(|tenant| (tenant.id.clone(), tenant))
        .collect();
    let mut path = Vec::new();
    let mut next = id.to_owned();
    // A tenant is taken out as it is passed: the root is its own parent.
    while let Some(tenant) = found.remove(&next) {
        next.clone_from(&tenant.parent_id);
        path.push(tenant);
    }
    if path.is_empty() {
        let text = format!("there is no tenant {id} in sight");
        return Err(Error::new(ErrorKind::NotFound, text));
    }
    path.reverse();
    Ok(path)
}

/// A tenant and all between it and the highest in sight, in no order.
fn way_to(client: &Client, id: &str) -> Call<List> {
    client
        .tenants()
        .list()
        .uuids([id])
        .include_relative_path(true)
}

pub(super) fn is_personal(tenant: &TenantRecord) -> bool {
    tenant.owner_id.as_ref().is_some()
}

impl Steady for Walk {
    type Item = TenantNode;

    async fn step(&mut self, steps: &Steps) -> Result<Option<TenantNode>> {
        while let Some(record) = steps.next(&mut self.items).await? {
            if is_personal(&record) {
                continue;
            }
            if let Some(call) = self.missing(&record) {
                let list = steps.make(call).await?;
                self.parents.learn(list);
            }
            return self.parents.place(record).map(Some);
        }
        Ok(None)
    }
}

/// A walk through a tree of tenants. See [`Tenants::walk`](crate::api::tenants::Tenants::walk).
#[must_use = "nothing is asked for until a tenant is"]
pub struct Walk {
    client: Client,
    items: Items<List>,
    parents: Parents,
}

impl Walk {
    /// The next tenant; `None` after the last. After an error there is none.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn next(&mut self) -> Option<Result<TenantNode>> {
        loop {
            let record = match self.items.next().await? {
                Ok(record) if is_personal(&record) => continue,
                Ok(record) => record,
                Err(error) => return Some(Err(error)),
            };
            if let Some(call) = self.missing(&record) {
                match call.await {
                    Ok(list) => self.parents.learn(list),
                    Err(error) => return Some(Err(error)),
                }
            }
            return Some(self.parents.place(record));
        }
    }

    /// The next tenant, like [`Walk::next`]; blocks until it is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn next_blocking(&mut self) -> Option<Result<TenantNode>> {
        loop {
            let record = match self.items.next_blocking()? {
                Ok(record) if is_personal(&record) => continue,
                Ok(record) => record,
                Err(error) => return Some(Err(error)),
            };
            if let Some(call) = self.missing(&record) {
                match call.wait() {
                    Ok(list) => self.parents.learn(list),
                    Err(error) => return Some(Err(error)),
                }
            }
            return Some(self.parents.place(record));
        }
    }

    /// What to ask for before this tenant can be placed, if anything.
    fn missing(&self, record: &TenantRecord) -> Option<Call<List>> {
        let is_placed = record.id == self.parents.top || self.parents.holds(&record.parent_id);
        (!is_placed).then(|| way_to(&self.client, &record.parent_id))
    }
}
