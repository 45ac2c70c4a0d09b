//! Users: changed by version, enabled, disabled, removed, and their roles, of which none is lost that was not named.

use super::versioned::{self, Versioned};
use super::{Procedure, Steps};
use crate::api::users::Users;
use crate::models::{
    AccessPoliciesUpdate, AccessPolicy, AccessPolicyUpdate, User, UserRole, UserUpdate,
};
use crate::{Client, Error, Result};

/// The id the guide sends where the service makes its own.
const NO_ID: &str = "00000000-0000-0000-0000-000000000000";

impl Users<'_> {
    /// Changes a user on what it is now: reads it, lets `change` say what to change, writes it with the version that was
    /// read. When another writer was faster, reads again and lets `change` decide anew, five times at most.
    ///
    /// Requests: `GET /users/{user_id}`, and `PUT /users/{user_id}` unless nothing changes.
    ///
    /// # Errors
    /// Those of the two requests; a version conflict only when every try lost.
    pub fn modify(
        &self,
        user_id: impl Into<String>,
        change: impl FnMut(&User, &mut UserUpdate) + Send + 'static,
    ) -> Procedure<User> {
        let (client, id) = (self.client.clone(), user_id.into());
        Procedure::new(|steps| async move { versioned::modify(&steps, &client, &id, change).await })
    }

    /// Changes a user like [`Users::modify`], by a change that may fail: its error ends the procedure, and nothing more is
    /// written.
    ///
    /// Requests: as for [`Users::modify`].
    ///
    /// # Errors
    /// As for [`Users::modify`], and those of `change`.
    pub fn try_modify(
        &self,
        user_id: impl Into<String>,
        change: impl FnMut(&User, &mut UserUpdate) -> Result<()> + Send + 'static,
    ) -> Procedure<User> {
        let (client, id) = (self.client.clone(), user_id.into());
        Procedure::new(
            |steps| async move { versioned::try_modify(&steps, &client, &id, change).await },
        )
    }

    /// Lets a user log in. One who may already is left as they are.
    ///
    /// Requests: as for [`Users::modify`].
    ///
    /// # Errors
    /// As for [`Users::modify`].
    pub fn enable(&self, user_id: impl Into<String>) -> Procedure<User> {
        self.modify(user_id, |user, update| {
            update.enabled = (!user.enabled).then_some(true)
        })
    }

    /// Shuts a user out. One who is shut out already is left as they are.
    ///
    /// Requests: as for [`Users::modify`].
    ///
    /// # Errors
    /// As for [`Users::modify`].
    pub fn disable(&self, user_id: impl Into<String>) -> Procedure<User> {
        self.modify(user_id, User::disable)
    }

    /// Makes a user a buyer, who is offered more quota when it runs out (quota upsell), or no longer one.
    ///
    /// Requests: as for [`Users::modify`].
    ///
    /// # Errors
    /// As for [`Users::modify`].
    pub fn set_quota_upsell(&self, user_id: impl Into<String>, on: bool) -> Procedure<User> {
        self.modify(user_id, move |user, update| {
            let buyer = "buyer".into();
            if user.business_types.contains(&buyer) != on {
                let mut types = user.business_types.clone();
                match on {
                    true => types.push(buyer),
                    false => types.retain(|kind| *kind != buyer),
                }
                update.business_types = Some(types);
            }
        })
    }

    /// Disables a user and deletes it with all its data. This cannot be undone, so `confirmation` must repeat the user's
    /// login or id. When the answer to the deletion is lost, the user is looked for, and its absence is the answer.
    ///
    /// Requests: `GET /users/{user_id}`, `PUT /users/{user_id}` unless it is disabled already,
    /// `DELETE /users/{user_id}?version=`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when the confirmation is neither login nor id; those of the
    /// requests.
    pub fn remove(
        &self,
        user_id: impl Into<String>,
        confirmation: impl Into<String>,
    ) -> Procedure<()> {
        let (client, id, confirmation) = (self.client.clone(), user_id.into(), confirmation.into());
        Procedure::new(|steps| async move {
            let user = steps.make(client.users().get(&id)).await?;
            if confirmation != user.login && confirmation != user.id {
                return Err(Error::invalid_argument(
                    "confirmation: expected the user's login or its id",
                ));
            }
            versioned::delete::<User>(&steps, &client, &id).await
        })
    }

    /// Gives a user a role in a tenant, beside those it has. A role it has there already is not written again.
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
    /// # let new = tenantry::models::NewUser {
    /// #     tenant_id: customer.id.clone(),
    /// #     login: Some("richard.doe".into()),
    /// #     contact: Some(tenantry::models::NewUserContact {
    /// #         email: "richard.doe@example.com".into(),
    /// #         ..Default::default()
    /// #     }),
    /// #     ..Default::default()
    /// # };
    /// # let user = client.users().create(&new).wait()?;
    /// let roles = client.users().add_role(&user.id, "company_admin", &customer.id).wait()?;
    /// assert_eq!(roles.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// Requests: `GET /users/{user_id}/access_policies`, and `PUT` of the whole set unless nothing changes.
    ///
    /// # Errors
    /// Those of the two requests.
    pub fn add_role(
        &self,
        user_id: impl Into<String>,
        role: impl Into<UserRole>,
        tenant_id: impl Into<String>,
    ) -> Procedure<Vec<AccessPolicy>> {
        let (client, user_id) = (self.client.clone(), user_id.into());
        let (role, tenant_id) = (role.into(), tenant_id.into());
        Procedure::new(|steps| async move {
            give_roles(&steps, &client, &user_id, &[role], &tenant_id).await
        })
    }

    /// Takes a role in a tenant from a user, and leaves the others. A role it does not have there is not an error.
    ///
    /// Requests: `GET /users/{user_id}/access_policies`, and `PUT` of the whole set unless nothing changes.
    ///
    /// # Errors
    /// Those of the two requests.
    pub fn remove_role(
        &self,
        user_id: impl Into<String>,
        role: impl Into<UserRole>,
        tenant_id: impl Into<String>,
    ) -> Procedure<Vec<AccessPolicy>> {
        let (client, user_id) = (self.client.clone(), user_id.into());
        let (role, tenant_id) = (role.into(), tenant_id.into());
        Procedure::new(|steps| async move {
            change_roles(&steps, &client, &user_id, |policies| {
                policies.retain(|policy| policy.role_id != role || policy.tenant_id != tenant_id);
            })
            .await
        })
    }
}

/// Gives a user roles in a tenant, beside those it has.
pub(super) async fn give_roles(
    steps: &Steps,
    client: &Client,
    user_id: &str,
    roles: &[UserRole],
    tenant_id: &str,
) -> Result<Vec<AccessPolicy>> {
    change_roles(steps, client, user_id, |policies| {
        for role in roles {
            let is_held = |policy: &AccessPolicyUpdate| {
                policy.role_id == *role && policy.tenant_id == tenant_id
            };
            if !policies.iter().any(is_held) {
                policies.push(AccessPolicyUpdate {
                    id: NO_ID.into(),
                    issuer_id: NO_ID.into(),
                    trustee_id: user_id.into(),
                    trustee_type: "user".into(),
                    tenant_id: tenant_id.into(),
                    role_id: role.clone(),
                    ..Default::default()
                });
            }
        }
    })
    .await
}

/// Writes the whole set of a user's roles, changed; nothing when the change leaves it as it is.
async fn change_roles(
    steps: &Steps,
    client: &Client,
    user_id: &str,
    change: impl Fn(&mut Vec<AccessPolicyUpdate>),
) -> Result<Vec<AccessPolicy>> {
    // What is to be sent, and nothing when they are as they are wanted.
    let changed = |held: &[AccessPolicy]| {
        let mut wanted: Vec<AccessPolicyUpdate> = held.iter().map(sent_back).collect();
        change(&mut wanted);
        (wanted.len() != held.len()).then_some(wanted)
    };
    let read = || steps.make(client.users().access_policies(user_id));
    let held = read().await?.items;
    let Some(items) = changed(&held) else {
        return Ok(held);
    };
    let update = AccessPoliciesUpdate {
        items,
        ..Default::default()
    };
    let write = client.users().set_access_policies(user_id, &update);
    let look = async { Ok(Some(read().await?).filter(|held| changed(&held.items).is_none())) };
    Ok(steps.make_or_find(write, look).await?.items)
}

/// A policy as it was read, to be written again with everything it holds.
fn sent_back(policy: &AccessPolicy) -> AccessPolicyUpdate {
    AccessPolicyUpdate {
        id: policy.id.clone(),
        version: policy.version,
        created_at: Some(policy.created_at.clone()),
        updated_at: Some(policy.updated_at.clone()),
        deleted_at: policy
            .deleted_at
            .clone()
            .map_or(crate::Nullable::Null, crate::Nullable::Value),
        trustee_id: policy.trustee_id.clone(),
        trustee_type: policy.trustee_type.clone(),
        issuer_id: policy.issuer_id.clone(),
        tenant_id: policy.tenant_id.clone(),
        resource_server_id: policy.resource_server_id.clone(),
        resource_namespace: policy.resource_namespace.clone(),
        resource_path: policy.resource_path.clone(),
        role_id: policy.role_id.clone(),
        extra: policy.extra.clone(),
    }
}
