//! Usage against quotas, of one tenant and of all its children.

use std::collections::HashMap;

use serde::Deserialize;

use super::Procedure;
use crate::api::usages::Usages;
use crate::models::{ChildUsage, QuotaState, QuotaUsage, Usage};

/// How many tenants are asked for in one request: their ids stand in its URL.
const BATCH: usize = 100;

/// Which usages are asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UsageFilter {
    /// Only these usages, as in `storage`. All when it is not given.
    pub usage_names: Option<Vec<String>>,
    /// Only usages of these editions, and those that have none. All when it is not given.
    pub editions: Option<Vec<String>>,
}

impl Usages<'_> {
    /// What a tenant and all below it use, held against the tenant's quotas: how much is left, and whether a soft or hard quota is
    /// exceeded. The service counts anew every five to six hours; bills are made from reports.
    ///
    /// Requests: `GET /tenants/{tenant_id}/usages`.
    ///
    /// # Errors
    /// Those of the request.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let tenant_id = sandbox.tenant_id();
    /// use tenantry::models::QuotaState;
    ///
    /// for usage in client.usages().against_quotas(tenant_id, Default::default()).wait()? {
    ///     if usage.state == QuotaState::AboveQuota {
    ///         println!("{} is above its quota by {:?}", usage.name, usage.left.map(i64::abs));
    ///     }
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn against_quotas(
        &self,
        tenant_id: impl Into<String>,
        filter: UsageFilter,
    ) -> Procedure<Vec<QuotaUsage>> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            let mut call = client.usages().list(&id);
            if let Some(names) = &filter.usage_names {
                call = call.usage_names(names);
            }
            if let Some(editions) = &filter.editions {
                call = call.editions(editions);
            }
            let usages = steps.make(call).await?.items;
            Ok(usages.into_iter().map(against_quota).collect())
        })
    }

    /// What each of a tenant's children uses, with all below it, in as few requests as there can be: a hundred children in each.
    /// Children whose usages are not to be seen have none.
    ///
    /// Requests: `GET /tenants/{tenant_id}/children` page by page, `GET /tenants/usages` for each hundred.
    ///
    /// # Errors
    /// Those of the requests.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let tenant_id = sandbox.tenant_id();
    /// use tenantry::procedures::UsageFilter;
    ///
    /// let storage = UsageFilter { usage_names: Some(vec!["storage".into()]), ..Default::default() };
    /// for child in client.usages().of_children(tenant_id, storage).wait()? {
    ///     let bytes: i64 = child.usages.iter().map(|usage| usage.value).sum();
    ///     println!("{}: {bytes}", child.name);
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_children(
        &self,
        tenant_id: impl Into<String>,
        filter: UsageFilter,
    ) -> Procedure<Vec<ChildUsage>> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            let mut list = client.tenants().children(&id).items();
            let mut children = Vec::new();
            while let Some(child) = steps.next(&mut list).await? {
                children.push(ChildUsage {
                    id: child.id,
                    name: child.name,
                    kind: child.kind,
                    ..Default::default()
                });
            }
            for some in children.chunks_mut(BATCH) {
                let ids = some.iter().map(|child| &child.id);
                let mut call = client.usages().list_for_tenants(ids);
                if let Some(names) = &filter.usage_names {
                    call = call.usage_names(names);
                }
                if let Some(editions) = &filter.editions {
                    call = call.editions(editions);
                }
                let told = steps.make(call).await?.items;
                let mut told: HashMap<String, Vec<Usage>> = told
                    .into_iter()
                    .map(|tenant| (tenant.tenant, tenant.usages))
                    .collect();
                for child in some {
                    child.usages = told.remove(&child.id).unwrap_or_default();
                }
            }
            Ok(children)
        })
    }
}

fn against_quota(usage: Usage) -> QuotaUsage {
    let quota = usage.offering_item.and_then(|item| item.quota);
    let overage = quota.as_ref().and_then(|quota| quota.overage);
    let quota = quota.and_then(|quota| quota.value);
    let limit = quota
        .zip(overage)
        .map(|(quota, overage)| quota.saturating_add(overage));
    QuotaUsage {
        application_id: usage.application_id,
        name: usage.name,
        edition: usage.edition,
        infra_id: usage.infra_id,
        measurement_unit: usage.measurement_unit.as_str().to_owned(),
        value: usage.value,
        quota,
        limit,
        left: quota.map(|quota| quota.saturating_sub(usage.value)),
        percent: quota
            .filter(|quota| *quota > 0)
            .map(|quota| percent(usage.value, quota)),
        state: state(usage.value, quota, limit),
        ..Default::default()
    }
}

/// A quota of nothing is exceeded from the beginning (behaviour.md 4.6).
fn state(value: i64, quota: Option<i64>, limit: Option<i64>) -> QuotaState {
    match (quota, limit) {
        (None, _) => QuotaState::Unlimited,
        (Some(0), _) => QuotaState::AtLimit,
        (_, Some(limit)) if value >= limit => QuotaState::AtLimit,
        (Some(quota), _) if value > quota => QuotaState::AboveQuota,
        _ => QuotaState::Within,
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "a share is told to many more digits than anybody reads"
)]
fn percent(value: i64, quota: i64) -> f64 {
    value as f64 * 100.0 / quota as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usage_stands_to_its_quotas_as_the_guide_says() {
        for (value, quota, overage, wanted) in [
            (5, None, None, QuotaState::Unlimited),
            (5, Some(10), None, QuotaState::Within),
            (10, Some(10), None, QuotaState::Within),
            (11, Some(10), None, QuotaState::AboveQuota),
            (11, Some(10), Some(5), QuotaState::AboveQuota),
            (15, Some(10), Some(5), QuotaState::AtLimit),
            (10, Some(10), Some(0), QuotaState::AtLimit),
            (0, Some(0), None, QuotaState::AtLimit),
        ] {
            let limit = quota.zip(overage).map(|(quota, overage)| quota + overage);
            let told = state(value, quota, limit);
            assert_eq!(told, wanted, "{value} {quota:?} {overage:?}");
        }
        assert_eq!(percent(1, 4).to_bits(), 25.0_f64.to_bits());
    }
}
