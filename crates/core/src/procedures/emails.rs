//! E-mail addresses of users: changed at once, or once their owners agree (the guide's page on changing a user's e-mail).

use super::{Procedure, versioned};
use crate::Error;
use crate::api::users::Users;
use crate::models::{ContactUpdate, EmailChange, User};

impl Users<'_> {
    /// Changes a user's e-mail address, and tells whether it counts already. Of a user who is not active it does at once. An
    /// active user is sent a link, to the old address, and the new one counts once that is opened; called again before, it
    /// has another link sent.
    ///
    /// - `user_id`: The user.
    /// - `email`: The new address.
    ///
    /// Requests: `GET /users/{user_id}`, and `PUT /users/{user_id}` unless nothing changes.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when it is no address; those of the two requests.
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
    /// let changed = client.users().change_email(&user.id, "doe@example.com").wait()?;
    /// assert!(!changed.awaits_confirmation);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn change_email(
        &self,
        user_id: impl Into<String>,
        email: impl Into<String>,
    ) -> Procedure<EmailChange> {
        let (client, id, email) = (self.client.clone(), user_id.into(), email.into());
        Procedure::new(|steps| async move {
            let email = email.trim();
            let is_address = email
                .split_once('@')
                .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
            if !is_address {
                return Err(Error::invalid_argument("email: expected an e-mail address"));
            }
            let user = versioned::modify(&steps, &client, &id, |user: &User, update| {
                let is_other = user.contact.email.as_deref() != Some(email);
                update.contact = is_other.then(|| ContactUpdate {
                    email: Some(email.to_owned()),
                    ..Default::default()
                });
            })
            .await?;
            Ok(EmailChange {
                awaits_confirmation: user.contact.email.as_deref() != Some(email),
                user,
                ..Default::default()
            })
        })
    }
}
