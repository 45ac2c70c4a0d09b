//! Branding: what a tenant shows, changed by the tenant's version.

mod png;

use std::path::PathBuf;

use bytes::Bytes;

use super::{Procedure, Steps, Tries, find_out};
use crate::api::branding::Branding;
use crate::models::{BrandOptions, BrandOptionsUpdate, Tenant, TenantKind};
use crate::{Client, Error, Result};

impl Branding<'_> {
    /// Changes what a partner or folder shows on what it shows now; one without a brand of its own gets one first, which begins
    /// as that of the tenant above. When another writer was faster, reads again and lets `change` decide anew, five times at
    /// most. When nothing is to change, nothing is written.
    ///
    /// Requests: `GET /tenants/{tenant_id}`, `POST /tenants/{tenant_id}/brand` unless it has one, `GET` and `PUT` of
    /// `/tenants/{tenant_id}/brand`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a customer or unit, which have no brand of their own; those of the
    /// requests; a version conflict only when every try lost.
    pub fn modify(
        &self,
        tenant_id: impl Into<String>,
        mut change: impl FnMut(&BrandOptions, &mut BrandOptionsUpdate) + Send + 'static,
    ) -> Procedure<BrandOptions> {
        self.try_modify(tenant_id, move |options, update| {
            change(options, update);
            Ok(())
        })
    }

    /// As [`Branding::modify`], by a change that may fail, which ends it.
    ///
    /// Requests: as for [`Branding::modify`].
    ///
    /// # Errors
    /// As for [`Branding::modify`], and whatever `change` gives.
    pub fn try_modify(
        &self,
        tenant_id: impl Into<String>,
        change: impl FnMut(&BrandOptions, &mut BrandOptionsUpdate) -> Result<()> + Send + 'static,
    ) -> Procedure<BrandOptions> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move { modify(&steps, &client, &id, change).await })
    }

    /// Sets where the links and buttons to buy more lead, for a partner and all below it without a brand of their own. An empty
    /// URL takes them away.
    ///
    /// Requests: as for [`Branding::modify`].
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what is neither empty nor a web address; as for
    /// [`Branding::modify`].
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let partner_id = sandbox.tenant_id();
    /// let brand = client.branding().set_buy_url(partner_id, "https://www.example.com/store").wait()?;
    /// assert_eq!(brand.upsell_url.into_option().as_deref(), Some("https://www.example.com/store"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_buy_url(
        &self,
        tenant_id: impl Into<String>,
        url: impl Into<String>,
    ) -> Procedure<BrandOptions> {
        let (client, id, url) = (self.client.clone(), tenant_id.into(), url.into());
        Procedure::new(|steps| async move {
            let is_web = ["https://", "http://"].iter().any(|scheme| {
                let rest = url.strip_prefix(scheme);
                rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
            });
            if !is_web && !url.is_empty() {
                return Err(Error::invalid_argument(
                    "url: expected a web address that begins with https:// or http://, or an empty text",
                ));
            }
            modify(&steps, &client, &id, |options, update| {
                if options.upsell_url.as_ref() != Some(&url) {
                    update.upsell_url = url.clone().into();
                }
                Ok(())
            })
            .await
        })
    }

    /// Sets the logo that a partner or folder shows; one without a brand of its own gets one first. A logo that is there already
    /// is not sent again, which is also how a lost answer is found out.
    ///
    /// Requests: `GET /tenants/{tenant_id}`, `POST /tenants/{tenant_id}/brand` unless it has one, `GET` and `POST` of
    /// `/tenants/{tenant_id}/brand/logo`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for what is no whole PNG picture, and for a customer or unit; those of
    /// the requests; a version conflict only when every try lost.
    pub fn set_logo(
        &self,
        tenant_id: impl Into<String>,
        picture: impl Into<Bytes>,
    ) -> Procedure<Tenant> {
        let (client, id, picture) = (self.client.clone(), tenant_id.into(), picture.into());
        Procedure::new(|steps| async move {
            png::check(&picture)
                .map_err(|problem| Error::invalid_argument(format!("picture: {problem}")))?;
            set_logo(&steps, &client, &id, &picture).await
        })
    }

    /// As [`Branding::set_logo`], from a file.
    ///
    /// Requests: as for [`Branding::set_logo`].
    ///
    /// # Errors
    /// As for [`Branding::set_logo`], and kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a file that cannot be read.
    pub fn set_logo_from_file(
        &self,
        tenant_id: impl Into<String>,
        path: impl Into<String>,
    ) -> Procedure<Tenant> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        let path = PathBuf::from(path.into());
        Procedure::new(|steps| async move {
            let wrong = |problem: String| Error::invalid_argument(format!("path: {problem}"));
            let picture = std::fs::read(&path)
                .map_err(|problem| wrong(format!("the file cannot be read: {problem}")))?;
            png::check(&picture).map_err(wrong)?;
            set_logo(&steps, &client, &id, &Bytes::from(picture)).await
        })
    }
}

async fn modify(
    steps: &Steps,
    client: &Client,
    id: &str,
    mut change: impl FnMut(&BrandOptions, &mut BrandOptionsUpdate) -> Result<()>,
) -> Result<BrandOptions> {
    let branding = client.branding();
    let mut tries = Tries::default();
    loop {
        let tenant = branded(steps, client, id).await?;
        let current = steps.make(branding.get(id)).await?;
        let mut update = BrandOptionsUpdate::default();
        change(&current, &mut update)?;
        if update == BrandOptionsUpdate::default() {
            return Ok(current);
        }
        match steps
            .make(branding.update(id, &update, tenant.version))
            .await
        {
            Ok(_) => return steps.make(branding.get(id)).await,
            Err(error) if tries.raced(&error) => {}
            Err(error) => {
                let look = async {
                    let now = steps.make(branding.get(id)).await?;
                    let mut rest = BrandOptionsUpdate::default();
                    change(&now, &mut rest)?;
                    let is_done = rest == BrandOptionsUpdate::default();
                    Ok(is_done.then_some(now))
                };
                return find_out(error, look).await;
            }
        }
    }
}

async fn set_logo(steps: &Steps, client: &Client, id: &str, picture: &Bytes) -> Result<Tenant> {
    let branding = client.branding();
    let mut tries = Tries::default();
    loop {
        let read = async {
            let tenant = branded(steps, client, id).await?;
            Ok((tenant, steps.make(branding.logo(id)).await?))
        };
        let (tenant, logo) = tries.read(read.await)?;
        if logo == *picture {
            return Ok(tenant);
        }
        let call = branding.upload_logo(id, picture.clone(), tenant.version);
        match steps.make(call).await {
            Err(error) => tries.again(error)?,
            written => return written,
        }
    }
}

/// The tenant once it has a brand of its own.
async fn branded(steps: &Steps, client: &Client, id: &str) -> Result<Tenant> {
    let mut tries = Tries::default();
    loop {
        let tenant = tries.read(steps.make(client.tenants().get(id)).await)?;
        if matches!(tenant.kind, TenantKind::Customer | TenantKind::Unit) {
            return Err(Error::invalid_argument(format!(
                "tenant_id: expected a partner or folder, since a {} has no brand of its own",
                tenant.kind
            )));
        }
        if tenant.brand_enabled {
            return Ok(tenant);
        }
        let call = client.branding().enable(id, tenant.version);
        match steps.make(call).await {
            Err(error) => tries.again(error)?,
            enabled => return enabled,
        }
    }
}
