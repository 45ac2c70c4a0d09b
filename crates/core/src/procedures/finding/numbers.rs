//! The two kinds of ids: UUIDs here, numbers in version 1 of the API, in usages and in reports (clients-in-the-wild 2 and 12).

use super::{FindOptions, top, version_1};
use crate::api::tenants::Tenants;
use crate::models::Tenant;
use crate::procedures::{Procedure, Steps};
use crate::{Client, Error, ErrorKind, Result};

/// How many tenants are asked for at once.
const BATCH: usize = 100;

impl Tenants<'_> {
    /// The number that a tenant has in version 1 of the API, as in usages and reports.
    ///
    /// Requests: `GET /api/1/groups/{tenant_id}`.
    ///
    /// # Errors
    /// Those of the request.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// let number = client.tenants().number(sandbox.tenant_id()).wait()?;
    /// let tenant = client.tenants().find_by_number(number, Default::default()).wait()?;
    /// assert_eq!(tenant.id, sandbox.tenant_id());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn number(&self, tenant_id: impl Into<String>) -> Procedure<i64> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move { number(&steps, &client, &id).await })
    }

    /// The tenant of a number. No request asks for one, so the tree is walked and the usages of its tenants, which tell their
    /// number, are fetched a hundred tenants at a time; a tenant without usages is asked for its number by itself, after these.
    ///
    /// Requests: `GET /clients/{client_id}` or `GET /users/me` unless `below` is given, `GET /tenants?subtree_root_id=` page by
    /// page, `GET /tenants/usages`, `GET /api/1/groups/{tenant_id}`, `GET /tenants/{tenant_id}`.
    ///
    /// # Errors
    /// Kind [`NotFound`](ErrorKind::NotFound) when no tenant in sight has the number; those of the requests.
    pub fn find_by_number(&self, wanted: i64, options: FindOptions) -> Procedure<Tenant> {
        let client = self.client.clone();
        Procedure::new(move |steps| async move {
            let top = top(&steps, &client, options.below).await?;
            let mut items = client.tenants().list().subtree_root_id(&top).items();
            let (mut batch, mut silent) = (Vec::new(), Vec::new());
            let mut found = None;
            while found.is_none() {
                let tenant = steps.next(&mut items).await?;
                let is_last = tenant.is_none();
                batch.extend(tenant.map(|tenant| tenant.id));
                if batch.len() == BATCH || (is_last && !batch.is_empty()) {
                    let asked = std::mem::take(&mut batch);
                    found = in_usages(&steps, &client, wanted, asked, &mut silent).await?;
                }
                if is_last {
                    break;
                }
            }
            for id in silent {
                if found.is_some() {
                    break;
                }
                if number(&steps, &client, &id).await? == wanted {
                    found = Some(id);
                }
            }
            match found {
                Some(id) => steps.make(client.tenants().get(id)).await,
                None => Err(Error::new(
                    ErrorKind::NotFound,
                    format!("there is no tenant of the number {wanted} in sight"),
                )),
            }
        })
    }
}

/// The tenant of a number among these, by what their usages say. Those that say nothing are kept.
async fn in_usages(
    steps: &Steps,
    client: &Client,
    wanted: i64,
    asked: Vec<String>,
    silent: &mut Vec<String>,
) -> Result<Option<String>> {
    let call = client.usages().list_for_tenants(&asked);
    let told = steps.make(call).await?.items;
    let mut found = None;
    for id in asked {
        let usages = told.iter().find(|tenant| tenant.tenant == id);
        let number =
            usages.and_then(|tenant| tenant.usages.iter().find_map(|usage| usage.tenant_id));
        match number {
            Some(number) if number == wanted => found = Some(id),
            Some(_) => {}
            None => silent.push(id),
        }
    }
    Ok(found)
}

async fn number(steps: &Steps, client: &Client, id: &str) -> Result<i64> {
    Ok(steps.make(version_1::group(client, id)).await?.id)
}
