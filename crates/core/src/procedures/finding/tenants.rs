//! A tenant by its exact name or by the id it has in another system.

use serde::Deserialize;

use super::search::{LARGEST_LIMIT, SHORTEST_TEXT};
use super::top;
use crate::api::tenants::Tenants;
use crate::models::{SearchHit, SearchHitType, Tenant, TenantRecord};
use crate::procedures::{Procedure, Steps};
use crate::{Client, Error, ErrorKind, Result};

/// How many ids fit in one request for tenants (behaviour.md 3.4).
const MOST_IDS: usize = 100;

/// Where a tenant is looked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FindOptions {
    /// The tenant in which to look, and below which. The caller's own when it is not given.
    pub below: Option<String>,
}

impl Tenants<'_> {
    /// The tenant of exactly this name. The search finds it at once; where it does not, since it leaves out what limits the access
    /// from above and takes no text of less than three characters, the tree is walked page by page.
    ///
    /// Requests: `GET /clients/{client_id}` or `GET /users/me` unless `below` is given, `GET /search`, `GET /tenants/{tenant_id}`;
    /// when the search found nothing, `GET /tenants?subtree_root_id=` page by page.
    ///
    /// # Errors
    /// Kind [`NotFound`](ErrorKind::NotFound) when no tenant in sight has the name, [`Conflict`](ErrorKind::Conflict) when several
    /// have; those of the requests.
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
    /// let found = client.tenants().find("Customer, Inc", Default::default()).wait()?;
    /// assert_eq!(found.id, customer.id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn find(&self, name: impl Into<String>, options: FindOptions) -> Procedure<Tenant> {
        let (client, name) = (self.client.clone(), name.into());
        Procedure::new(|steps| async move {
            given("name", &name)?;
            let top = top(&steps, &client, options.below).await?;
            let hits = hits(&steps, &client, &top, &name).await?;
            let hits = hits
                .into_iter()
                .filter(|hit| hit.name.as_ref() == Some(&name));
            let mut ids: Vec<String> = hits.map(|hit| hit.id).collect();
            if ids.is_empty() {
                ids = walked(&steps, &client, &top, |tenant| {
                    tenant.name.as_ref() == Some(&name)
                })
                .await?;
            }
            one(&steps, &client, &ids, &format!("named {name:?}")).await
        })
    }

    /// The tenant that has this id in a system of yours (`customer_id`). As for [`Tenants::find`], the search is asked first and
    /// the tree is walked where it found nothing.
    ///
    /// Requests: as for [`Tenants::find`], and `GET /tenants?uuids=` since search results do not hold the id.
    ///
    /// # Errors
    /// As for [`Tenants::find`]: nothing keeps two tenants from having the same such id.
    pub fn find_by_external_id(
        &self,
        external_id: impl Into<String>,
        options: FindOptions,
    ) -> Procedure<Tenant> {
        let (client, wanted) = (self.client.clone(), external_id.into());
        Procedure::new(|steps| async move {
            given("external_id", &wanted)?;
            let has_it = |tenant: &TenantRecord| tenant.customer_id.as_ref() == Some(&wanted);
            let top = top(&steps, &client, options.below).await?;
            let hits = hits(&steps, &client, &top, &wanted).await?;
            let mut ids = Vec::new();
            for some in hits.chunks(MOST_IDS) {
                let call = client
                    .tenants()
                    .list()
                    .uuids(some.iter().map(|hit| &hit.id));
                let found = steps.all(call).await?.into_iter().filter(&has_it);
                ids.extend(found.map(|tenant| tenant.id));
            }
            if ids.is_empty() {
                ids = walked(&steps, &client, &top, has_it).await?;
            }
            one(
                &steps,
                &client,
                &ids,
                &format!("with the external id {wanted:?}"),
            )
            .await
        })
    }
}

fn given(name: &str, value: &str) -> Result<()> {
    match value.trim().is_empty() {
        true => Err(Error::invalid_argument(format!("{name}: expected text"))),
        false => Ok(()),
    }
}

/// The tenants that the search has for a text. Nothing for a text that it does not take.
async fn hits(steps: &Steps, client: &Client, top: &str, text: &str) -> Result<Vec<SearchHit>> {
    if text.trim().chars().count() < SHORTEST_TEXT {
        return Ok(Vec::new());
    }
    let call = client.search().find(top, text).limit(LARGEST_LIMIT);
    let mut hits = steps.make(call).await?.items;
    hits.retain(|hit| hit.obj_type == SearchHitType::Tenant);
    Ok(hits)
}

/// The ids of the tenants in a tree that are what is looked for.
async fn walked(
    steps: &Steps,
    client: &Client,
    top: &str,
    wanted: impl Fn(&TenantRecord) -> bool,
) -> Result<Vec<String>> {
    let mut items = client.tenants().list().subtree_root_id(top).items();
    let mut found = Vec::new();
    while let Some(tenant) = steps.next(&mut items).await? {
        if wanted(&tenant) && !crate::procedures::tree::is_personal(&tenant) {
            found.push(tenant.id);
        }
    }
    Ok(found)
}

async fn one(steps: &Steps, client: &Client, ids: &[String], what: &str) -> Result<Tenant> {
    match ids {
        [id] => steps.make(client.tenants().get(id)).await,
        [] => Err(Error::new(
            ErrorKind::NotFound,
            format!("there is no tenant {what} in sight"),
        )),
        several => Err(Error::new(
            ErrorKind::Conflict,
            format!("there are several tenants {what}: {}", several.join(", ")),
        )),
    }
}
