//! Users provisioned (the guide's tutorials on creating, activating and giving roles).

use super::apply::check_user;
use super::differences::Differences;
use super::{Procedure, accounts};
use crate::ErrorKind;
use crate::api::users::Users;
use crate::models::{User, UserPlan};

impl Users<'_> {
    /// Makes a user of a tenant as it is wanted: checks the login, creates the user or changes what differs, activates the
    /// account, gives the roles. What matches already is left alone, so it may be called any number of times, after a
    /// failure as well. Roles that are not named stay.
    ///
    /// - `tenant_id`: The user's tenant.
    /// - `plan`: The user as it is wanted, with its roles in that tenant.
    ///
    /// A password is set while the account is not active. An activation e-mail is sent before the roles are given, and not
    /// again once the user has its roles. The e-mail address of an active user is left alone: see [`Users::change_email`].
    ///
    /// Requests: `GET /users/check_login`; where the login is taken, `GET /tenants/{tenant_id}/users` and `GET /users`, to find
    /// the user; `POST /users`, or `GET` and `PUT /users/{user_id}` where something differs;
    /// `POST /users/{user_id}/send-activation-email` or `POST /users/{user_id}/password`; `GET` and
    /// `PUT /users/{user_id}/access_policies`; `GET /users/{user_id}`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what the plan gets wrong;
    /// [`LoginConflict`](crate::ErrorKind::LoginConflict) when a user of another tenant has the login; those of the requests.
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
    /// use tenantry::models::{ContactUpdate, UserPlan};
    ///
    /// let plan = UserPlan {
    ///     login: "richard.doe".into(),
    ///     contact: ContactUpdate {
    ///         email: Some("richard.doe@example.com".into()),
    ///         ..Default::default()
    ///     },
    ///     roles: Some(vec!["company_admin".into()]),
    ///     password: Some("newUserPassword312".into()),
    ///     ..Default::default()
    /// };
    /// let user = client.users().provision(&customer.id, plan).wait()?;
    /// assert!(user.activated);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn provision(&self, tenant_id: impl Into<String>, plan: UserPlan) -> Procedure<User> {
        let (client, tenant_id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            check_user(&plan, "")?;
            let roles = plan.roles.clone().unwrap_or_default();
            let check = client.users().check_login(plan.login.trim());
            let known = match steps.make(check).await {
                Ok(_) => None,
                Err(error) if error.kind() == ErrorKind::LoginConflict => {
                    let there = accounts::of_tenant(&steps, &client, &tenant_id).await?;
                    match there.into_iter().find(|known| known.is(&plan.login)) {
                        Some(known) => Some(known),
                        None => return Err(error),
                    }
                }
                Err(error) => return Err(error),
            };
            let changes = &mut Differences::default();
            let making = accounts::make(&steps, &client, &plan, &roles, &tenant_id, known, changes);
            let id = making.await?;
            steps.make(client.users().get(id)).await
        })
    }
}
