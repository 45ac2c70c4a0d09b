//! Tenants: changed by version, suspended, reactivated, moved, terminated (the guide's tutorials on tenants).

use super::Procedure;
use super::differences::fields;
use super::versioned::{self, Versioned};
use crate::api::tenants::Tenants;
use crate::models::{ContactUpdate, Tenant, TenantUpdate};
use crate::{Error, Result};

impl Tenants<'_> {
    /// Changes a tenant on what it is now: reads it, lets `change` say what to change, writes it with the version that was
    /// read. When another writer was faster, reads again and lets `change` decide anew, five times at most.
    ///
    /// `change` gets the tenant as it is and an update that changes nothing; when it leaves that so, nothing is written.
    ///
    /// Requests: `GET /tenants/{tenant_id}`, `PUT /tenants/{tenant_id}`.
    ///
    /// # Errors
    /// Those of the two requests; a version conflict only when every try lost.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// let changed = client
    ///     .tenants()
    ///     .modify(sandbox.tenant_id(), |tenant, update| {
    ///         update.internal_tag = format!("was {}", tenant.name).into();
    ///     })
    ///     .wait()?;
    /// assert_eq!(changed.internal_tag, Some(format!("was {}", changed.name)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn modify(
        &self,
        tenant_id: impl Into<String>,
        change: impl FnMut(&Tenant, &mut TenantUpdate) + Send + 'static,
    ) -> Procedure<Tenant> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move { versioned::modify(&steps, &client, &id, change).await })
    }

    /// Changes a tenant like [`Tenants::modify`], by a change that may fail: its error ends the procedure, and nothing more is
    /// written.
    ///
    /// Requests: as for [`Tenants::modify`].
    ///
    /// # Errors
    /// As for [`Tenants::modify`], and those of `change`.
    pub fn try_modify(
        &self,
        tenant_id: impl Into<String>,
        change: impl FnMut(&Tenant, &mut TenantUpdate) -> Result<()> + Send + 'static,
    ) -> Procedure<Tenant> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(
            |steps| async move { versioned::try_modify(&steps, &client, &id, change).await },
        )
    }

    /// Suspends a partner or customer: their users and all below are shut out, data is kept and billing goes on. A tenant
    /// that is suspended already is left as it is.
    ///
    /// Requests: as for [`Tenants::modify`].
    ///
    /// # Errors
    /// As for [`Tenants::modify`].
    pub fn suspend(&self, tenant_id: impl Into<String>) -> Procedure<Tenant> {
        self.modify(tenant_id, Tenant::disable)
    }

    /// Lets a suspended partner or customer work again. A tenant that is enabled already is left as it is.
    ///
    /// Requests: as for [`Tenants::modify`].
    ///
    /// # Errors
    /// As for [`Tenants::modify`].
    pub fn reactivate(&self, tenant_id: impl Into<String>) -> Procedure<Tenant> {
        self.modify(tenant_id, |tenant, update| {
            update.enabled = (!tenant.enabled).then_some(true)
        })
    }

    /// Gives a tenant another name. It must be free in the whole tree.
    ///
    /// Requests: as for [`Tenants::modify`].
    ///
    /// # Errors
    /// As for [`Tenants::modify`]; a name conflict when the name is taken.
    pub fn rename(
        &self,
        tenant_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Procedure<Tenant> {
        let name = name.into();
        self.modify(tenant_id, move |tenant, update| {
            update.name = (tenant.name != name).then(|| name.clone());
        })
    }

    /// Moves a tenant with everything below it under another parent.
    ///
    /// Requests: as for [`Tenants::modify`].
    ///
    /// # Errors
    /// As for [`Tenants::modify`]; the service says why a move is not possible.
    pub fn move_to(
        &self,
        tenant_id: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> Procedure<Tenant> {
        let parent_id = parent_id.into();
        self.modify(tenant_id, move |tenant, update| {
            update.parent_id = (tenant.parent_id != parent_id).then(|| parent_id.clone());
        })
    }

    /// Says whether administrators above a tenant may act inside it (`ancestral_access`).
    ///
    /// Requests: as for [`Tenants::modify`].
    ///
    /// # Errors
    /// As for [`Tenants::modify`].
    pub fn limit_access(&self, tenant_id: impl Into<String>, limited: bool) -> Procedure<Tenant> {
        self.modify(tenant_id, move |tenant, update| {
            update.ancestral_access = (tenant.ancestral_access == limited).then_some(!limited);
        })
    }

    /// Changes a tenant's contact; what `contact` leaves out stays. One that is so already is not written again.
    ///
    /// Requests: as for [`Tenants::modify`].
    ///
    /// # Errors
    /// As for [`Tenants::modify`].
    pub fn change_contact(
        &self,
        tenant_id: impl Into<String>,
        contact: ContactUpdate,
    ) -> Procedure<Tenant> {
        self.modify(tenant_id, move |tenant, update| {
            let differs = !fields(&contact, &tenant.contact, "").is_empty();
            update.contact = differs.then(|| contact.clone());
        })
    }

    /// Ends the relationship with a partner or customer: disables the tenant, then deletes it with everything below. This
    /// cannot be undone, so `confirmation` must repeat the tenant's name or its id.
    ///
    /// When the answer to the deletion is lost, the tenant is looked for, and its absence is the answer.
    ///
    /// Requests: `GET /tenants/{tenant_id}`, `PUT /tenants/{tenant_id}` unless it is disabled already,
    /// `DELETE /tenants/{tenant_id}?version=`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when the confirmation is neither name nor id; those of the
    /// requests.
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
    /// client.tenants().terminate(&customer.id, "Customer, Inc").wait()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn terminate(
        &self,
        tenant_id: impl Into<String>,
        confirmation: impl Into<String>,
    ) -> Procedure<()> {
        let (client, id, confirmation) =
            (self.client.clone(), tenant_id.into(), confirmation.into());
        Procedure::new(|steps| async move {
            let tenant = steps.make(client.tenants().get(&id)).await?;
            if confirmation != tenant.name && confirmation != tenant.id {
                return Err(Error::invalid_argument(
                    "confirmation: expected the tenant's name or its id",
                ));
            }
            versioned::delete::<Tenant>(&steps, &client, &id).await
        })
    }
}
