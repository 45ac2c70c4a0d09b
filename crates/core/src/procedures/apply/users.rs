//! The users of a plan: who is there, who is missing, and what differs.

use super::plan::admin_role;
use super::plan_user;
use crate::models::{PlanUser, Tenant, TenantPlan, UserPlan, UserRole};
use crate::procedures::Steps;
use crate::procedures::accounts::{self, Known};
use crate::procedures::differences::Differences;
use crate::{Client, Result};

/// The users that are wanted, each with its roles and with what is known of it.
pub(super) struct Roster<'p> {
    wanted: Vec<(&'p UserPlan, Vec<UserRole>, Option<Known>)>,
    tenant_id: Option<String>,
}

impl<'p> Roster<'p> {
    /// Looks who is there, and refuses logins that somebody else has.
    pub(super) async fn look(
        steps: &Steps,
        client: &Client,
        plan: &'p TenantPlan,
        tenant: Option<&Tenant>,
    ) -> Result<Self> {
        let admins = plan.admins.iter().flatten().map(|user| {
            let roles = user.roles.clone();
            (user, roles.unwrap_or_else(|| vec![admin_role(&plan.kind)]))
        });
        let users = plan.users.iter().flatten();
        let users = users.map(|user| (user, user.roles.clone().unwrap_or_default()));
        let people: Vec<_> = admins.chain(users).collect();
        let there = match (tenant, people.is_empty()) {
            (Some(tenant), false) => accounts::of_tenant(steps, client, &tenant.id).await?,
            _ => Vec::new(),
        };
        let mut wanted = Vec::new();
        for (user, roles) in people {
            let known = there.iter().find(|known| known.is(&user.login)).cloned();
            if known.is_none() {
                steps
                    .make(client.users().check_login(user.login.trim()))
                    .await?;
            }
            wanted.push((user, roles, known));
        }
        Ok(Self {
            wanted,
            tenant_id: tenant.map(|tenant| tenant.id.clone()),
        })
    }

    /// What would become of the users.
    pub(super) fn compare(&self, changes: &mut Differences) -> Vec<PlanUser> {
        let tenant_id = self.tenant_id.as_deref().unwrap_or_default();
        self.wanted
            .iter()
            .map(|(plan, roles, known)| {
                accounts::compare(plan, roles, tenant_id, known.as_ref(), changes);
                plan_user(&plan.login, known.as_ref().map(|known| known.id()))
            })
            .collect()
    }

    /// Makes the users as they are wanted.
    pub(super) async fn make(
        self,
        steps: &Steps,
        client: &Client,
        tenant_id: &str,
        changes: &mut Differences,
    ) -> Result<Vec<PlanUser>> {
        let mut made = Vec::new();
        for (plan, roles, known) in self.wanted {
            let id = accounts::make(steps, client, plan, &roles, tenant_id, known, changes).await?;
            made.push(plan_user(&plan.login, Some(&id)));
        }
        Ok(made)
    }
}
