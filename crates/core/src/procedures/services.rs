//! Services (applications): found by what people call them, turned on and off (the guide's pages on services).

use super::{Procedure, Steps};
use crate::api::applications::Applications;
use crate::models::Application;
use crate::{Client, Error, Result};

/// An application by its id, its type or its name.
async fn find(steps: &Steps, client: &Client, named: &str) -> Result<Application> {
    let known = steps.make(client.applications().list()).await?.items;
    among(&known, named).cloned()
}

/// The same among those that are known already.
pub(super) fn among<'a>(known: &'a [Application], named: &str) -> Result<&'a Application> {
    let is_named = |one: &&Application| {
        one.id == named || one.r#type.as_str() == named || one.name.eq_ignore_ascii_case(named)
    };
    known.iter().find(is_named).ok_or_else(|| {
        let types: Vec<&str> = known.iter().map(|one| one.r#type.as_str()).collect();
        Error::invalid_argument(format!(
            "application: expected an application's id, type or name; the types are {}",
            types.join(", ")
        ))
    })
}

/// An application's id, by its id, its type or its name.
pub(super) async fn id_of(steps: &Steps, client: &Client, named: &str) -> Result<String> {
    Ok(find(steps, client, named).await?.id)
}

impl Applications<'_> {
    /// Turns a service on for a tenant, by whatever name. Its offering items are not turned on with it; to turn on an item
    /// turns on its service. A service that is on already is left alone.
    ///
    /// - `tenant_id`: The tenant.
    /// - `application`: The service: its id, its type (`backup`) or its name (`Cyber Protection`).
    ///
    /// Requests: `GET /applications`, `GET /tenants/{tenant_id}/applications`, `GET /tenants/{tenant_id}`,
    /// `GET /tenants/{parent_id}/applications`, `POST /applications/{application_id}/bindings/tenants/{tenant_id}`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when there is no such service, or the tenant above does
    /// not have it; those of the requests.
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
    /// let service = client.applications().turn_on(&customer.id, "backup").wait()?;
    /// assert_eq!(service.r#type.as_str(), "backup");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn turn_on(
        &self,
        tenant_id: impl Into<String>,
        application: impl Into<String>,
    ) -> Procedure<Application> {
        let (client, id, named) = (self.client.clone(), tenant_id.into(), application.into());
        Procedure::new(|steps| async move {
            let service = find(&steps, &client, &named).await?;
            let has = async |id: &str| -> Result<bool> {
                let call = client.applications().ids_for_tenant(id);
                Ok(steps.make(call).await?.items.contains(&service.id))
            };
            if has(&id).await? {
                return Ok(service);
            }
            let parent = steps.make(client.tenants().get(&id)).await?.parent_id;
            if parent != id && !has(&parent).await? {
                return Err(Error::invalid_argument(format!(
                    "application: expected a service that the tenant above has, but it does not have {}",
                    service.r#type
                )));
            }
            let enable = client.applications().enable(&service.id, &id);
            let look = async { Ok(has(&id).await?.then_some(())) };
            steps.make_or_find(enable, look).await?;
            Ok(service)
        })
    }

    /// Turns a service off, in the tenant and in all below it: its offering items are turned off and **its data is deleted**.
    /// This cannot be undone, so `confirmation` must repeat the tenant's name or its id. A service that is off already is
    /// left alone.
    ///
    /// - `tenant_id`: The tenant.
    /// - `application`: The service: its id, its type (`backup`) or its name. Not the management portal.
    /// - `confirmation`: The tenant's name or its id.
    ///
    /// Requests: `GET /applications`, `GET /tenants/{tenant_id}`, `GET /tenants/{tenant_id}/applications`,
    /// `DELETE /applications/{application_id}/bindings/tenants/{tenant_id}`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when there is no such service, it is the management portal,
    /// or the confirmation is neither name nor id; those of the requests.
    pub fn turn_off(
        &self,
        tenant_id: impl Into<String>,
        application: impl Into<String>,
        confirmation: impl Into<String>,
    ) -> Procedure<()> {
        let (client, id, named) = (self.client.clone(), tenant_id.into(), application.into());
        let confirmation = confirmation.into();
        Procedure::new(|steps| async move {
            let service = find(&steps, &client, &named).await?;
            if service.r#type.as_str() == "platform" {
                return Err(Error::invalid_argument(
                    "application: expected another than the management portal, which is always on",
                ));
            }
            let tenant = steps.make(client.tenants().get(&id)).await?;
            if confirmation != tenant.name && confirmation != tenant.id {
                return Err(Error::invalid_argument(
                    "confirmation: expected the tenant's name or its id",
                ));
            }
            let has = async || -> Result<bool> {
                let call = client.applications().ids_for_tenant(&id);
                Ok(steps.make(call).await?.items.contains(&service.id))
            };
            if !has().await? {
                return Ok(());
            }
            let disable = client.applications().disable(&service.id, &id);
            let look = async { Ok((!has().await?).then_some(())) };
            steps.make_or_find(disable, look).await
        })
    }
}
