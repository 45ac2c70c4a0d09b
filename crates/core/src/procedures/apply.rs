//! A tenant as it is wanted, made so: what matches is left alone, what differs is changed, what is missing is created.
//!
//! All that is needed is looked at first, and what a plan gets wrong is said before anything is written. A dry run stops
//! there. A call that failed half way is simply made again.

mod items;
mod plan;
mod provision;
mod tenant;
mod users;

use serde::Deserialize;

use super::differences::Differences;
use super::{Procedure, Steps, find_out, pricing};
use crate::api::tenants::Tenants;
use crate::models::{
    PlanAction, PlanObject, PlanResult, PlanUser, PricingMode, TenantKind, TenantMfaUpdate,
    TenantPlan,
};
use crate::{Client, Result};

pub(super) use self::plan::check_user;
pub use self::provision::ProvisionOptions;

/// What [`Tenants::apply`] may be told beside the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ApplyOptions {
    /// When true, nothing is changed, and the result lists what would be.
    pub dry_run: bool,
}

impl Tenants<'_> {
    /// Makes a tenant as a plan wants it: the tenant itself with its contact, two-factor authentication, offering items with
    /// quotas, pricing, administrators and users with roles and activation. What matches already is left alone, so the same
    /// plan may be applied any number of times, after a failure as well. Nothing is deleted; roles and users that the plan
    /// does not name stay.
    ///
    /// - `plan`: The tenant as it is wanted. `parent_id` and `name` say which one is meant; when it is not there, it is
    ///   created.
    /// - `options`: Whether nothing is to be changed, only told.
    ///
    /// A password is set while the account is not active. An activation e-mail is sent before the roles are given, and not
    /// again once a user has its roles. The e-mail address of an active user is left alone, since its owner must confirm a
    /// new one: see [`Users::change_email`](crate::api::users::Users::change_email).
    ///
    /// Requests, as far as they are needed: `GET /tenants` page by page, `GET /tenants/{tenant_id}`, `GET /applications`,
    /// `GET /tenants/{parent_id}/offering_items/available_for_child`, `GET /tenants/{tenant_id}/offering_items`,
    /// `GET /tenants/{tenant_id}/users`, `GET /users`, `GET /users/check_login`; then `POST /tenants`,
    /// `PUT /tenants/{tenant_id}`, `PUT /tenants/{tenant_id}/mfa/status`, `PUT /tenants/{tenant_id}/offering_items`,
    /// `GET` and `PUT /tenants/{tenant_id}/pricing`, and for each user `POST /users`, `GET` and `PUT /users/{user_id}`,
    /// `POST /users/{user_id}/send-activation-email` or `POST /users/{user_id}/password`, `GET` and
    /// `PUT /users/{user_id}/access_policies`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what the plan gets wrong;
    /// [`NameConflict`](crate::ErrorKind::NameConflict) when the name is taken elsewhere,
    /// [`LoginConflict`](crate::ErrorKind::LoginConflict) when a login is; those of the requests.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// use tenantry::models::{ItemPlan, TenantPlan};
    ///
    /// let plan = TenantPlan {
    ///     parent_id: sandbox.tenant_id(),
    ///     kind: "customer".into(),
    ///     name: "Customer, Inc".into(),
    ///     items: Some(vec![ItemPlan {
    ///         name: "pw_base_workstations".into(),
    ///         quota: Some("25".into()),
    ///         ..Default::default()
    ///     }]),
    ///     ..Default::default()
    /// };
    /// let first = client.tenants().apply(plan.clone(), Default::default()).wait()?;
    /// assert!(first.created);
    /// let second = client.tenants().apply(plan, Default::default()).wait()?;
    /// assert!(second.changes.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apply(&self, plan: TenantPlan, options: ApplyOptions) -> Procedure<PlanResult> {
        let client = self.client.clone();
        Procedure::new(move |steps| async move {
            plan::check(&plan)?;
            run(&steps, &client, &plan, options.dry_run).await
        })
    }
}

/// Looks, says what differs, and makes it so unless it is a dry run.
async fn run(
    steps: &Steps,
    client: &Client,
    plan: &TenantPlan,
    dry_run: bool,
) -> Result<PlanResult> {
    let found = tenant::find(steps, client, plan).await?;
    let shelf = items::Shelf::look(steps, client, plan, found.as_ref()).await?;
    let roster = users::Roster::look(steps, client, plan, found.as_ref()).await?;

    let mut changes = Differences::default();
    let is_new = found.is_none();
    if dry_run {
        tenant::compare(plan, found.as_ref(), &mut changes)?;
        let kind = &plan.kind;
        two_factor(
            plan,
            found.as_ref().map(|one| one.mfa_status.as_str()),
            &mut changes,
        );
        shelf.compare(&mut changes)?;
        let mode = found.as_ref().map(|one| &one.pricing_mode);
        production(plan, mode.unwrap_or(&first_mode(kind)), &mut changes);
        let ids = roster.compare(&mut changes);
        return Ok(PlanResult {
            tenant_id: found.map(|one| one.id),
            created: is_new,
            dry_run,
            changes: changes.list,
            users: ids,
            ..Default::default()
        });
    }

    let (tenant, created) = tenant::make(steps, client, plan, found, &mut changes).await?;
    let id = &tenant.id;
    if let Some(enabled) = two_factor(plan, Some(tenant.mfa_status.as_str()), &mut changes) {
        let update = TenantMfaUpdate {
            enabled,
            ..Default::default()
        };
        if let Err(error) = steps.make(client.tenants().set_mfa(id, &update)).await {
            let look = async {
                let now = steps.make(client.tenants().get(id)).await?;
                Ok(((now.mfa_status.as_str() == "enabled") == enabled).then_some(()))
            };
            find_out(error, look).await?;
        }
    }
    shelf.make(steps, client, id, &mut changes).await?;
    if production(plan, &tenant.pricing_mode, &mut changes) {
        pricing::switch(steps, client, id).await?;
    }
    let users = roster.make(steps, client, id, &mut changes).await?;
    Ok(PlanResult {
        tenant_id: Some(tenant.id),
        created,
        dry_run,
        changes: changes.list,
        users,
        ..Default::default()
    })
}

/// What two-factor authentication must be set to, if anything. A status that only begins to be what is wanted counts.
fn two_factor(plan: &TenantPlan, status: Option<&str>, changes: &mut Differences) -> Option<bool> {
    let wanted = plan.two_factor?;
    let status = status.unwrap_or("disabled");
    if (status == "enabled") == wanted {
        return None;
    }
    let word = if wanted { "enabled" } else { "disabled" };
    changes.note(PlanObject::TwoFactor, PlanAction::Change, &plan.name);
    changes.of("mfa_status", Some(status), Some(word));
    Some(wanted)
}

/// Whether the tenant must be switched to production.
fn production(plan: &TenantPlan, mode: &PricingMode, changes: &mut Differences) -> bool {
    let is_due = plan.production == Some(true) && *mode == PricingMode::Trial;
    if is_due {
        let action = PlanAction::SwitchToProduction;
        changes.note(PlanObject::Pricing, action, &plan.name);
        changes.of("mode", Some("trial"), Some("production"));
    }
    is_due
}

/// How new tenants are charged.
fn first_mode(kind: &TenantKind) -> PricingMode {
    match kind {
        TenantKind::Customer => PricingMode::Trial,
        _ => PricingMode::Production,
    }
}

/// A user of a plan, with its id where it is there.
fn plan_user(login: &str, id: Option<&str>) -> PlanUser {
    PlanUser {
        login: login.to_owned(),
        id: id.map(str::to_owned),
        ..Default::default()
    }
}
