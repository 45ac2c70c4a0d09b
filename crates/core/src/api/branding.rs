// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.branding()`.

use bytes::Bytes;

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, Raw, models};

/// A tenant's brand: names, colours, links and the logo. Customers and units have none of their
/// own.
///
/// `client.branding()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Branding<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// A tenant's brand: names, colours, links and the logo. Customers and units have none of their
    /// own.
    #[must_use]
    pub fn branding(&self) -> Branding<'_> {
        Branding { client: self }
    }
}

impl Branding<'_> {
    /// Fetches a tenant's branding options.
    ///
    /// `GET /api/2/tenants/{tenant_id}/brand`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `effective`.
    ///
    /// # Returns
    ///
    /// [`BrandOptions`](models::BrandOptions): A tenant's branding options: the brand and the
    /// server that sends its e-mails.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let brand_options = client
    ///     .branding()
    ///     .get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, tenant_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Gives a tenant a brand of its own.
    ///
    /// `POST /api/2/tenants/{tenant_id}/brand`
    ///
    /// The tenant's version rises by one.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `version`: The version the tenant has now.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant): A tenant: a partner, folder, customer or unit.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 409 (a conflict). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let tenant = client
    ///     .branding()
    ///     .enable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn enable(&self, tenant_id: impl AsRef<str>, version: i64) -> Call<Enable> {
        Call::new(self.client, &[tenant_id.as_ref()]).query("version", version)
    }

    /// Changes a tenant's branding options.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/brand`
    ///
    /// The tenant's version rises by one, and the answer is the tenant. An empty `upsell_url` hides
    /// the links to buy.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`BrandOptionsUpdate`](models::BrandOptionsUpdate): What changes in a tenant's
    ///   branding options.
    /// - `version`: The version the tenant has now.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant): A tenant: a partner, folder, customer or unit.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 409 (a conflict) and 415
    /// (unsupported content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::Nullable;
    /// use tenantry::models::BrandOptionsUpdate;
    ///
    /// let body = BrandOptionsUpdate {
    ///     company_name: Nullable::Value("FooBar".into()),
    ///     color_scheme: Some("orange".into()),
    ///     ..Default::default()
    /// };
    /// let tenant = client
    ///     .branding()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body, 3)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::BrandOptionsUpdate,
        version: i64,
    ) -> Call<Update> {
        Call::new(self.client, &[tenant_id.as_ref()])
            .json_or_form_body(body)
            .query("version", version)
    }

    /// Takes a tenant's own brand away; it shows its parent's again.
    ///
    /// `DELETE /api/2/tenants/{tenant_id}/brand`
    ///
    /// The tenant's version rises by one.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `version`: The version the tenant has now.
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 409 (a conflict). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// client.branding().disable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn disable(&self, tenant_id: impl AsRef<str>, version: i64) -> Call<Disable> {
        Call::new(self.client, &[tenant_id.as_ref()]).query("version", version)
    }

    /// Fetches the logo of a tenant's brand as a PNG picture.
    ///
    /// `GET /api/2/tenants/{tenant_id}/brand/logo`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    ///
    /// # Returns
    ///
    /// The bytes of the file.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let file = client.branding().logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn logo(&self, tenant_id: impl AsRef<str>) -> Call<Logo> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Sets the logo of a tenant's brand.
    ///
    /// `POST /api/2/tenants/{tenant_id}/brand/logo`
    ///
    /// The tenant's version rises by one.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `picture`: A PNG picture.
    /// - `version`: The version the tenant has now.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant): A tenant: a partner, folder, customer or unit.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let picture = b"\x89PNG\r\n\x1a\n".to_vec();
    /// let tenant = client
    ///     .branding()
    ///     .upload_logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", picture, 3)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn upload_logo(
        &self,
        tenant_id: impl AsRef<str>,
        picture: impl Into<Bytes>,
        version: i64,
    ) -> Call<UploadLogo> {
        Call::new(self.client, &[tenant_id.as_ref()])
            .bytes_body(picture)
            .query("version", version)
    }
}

/// `branding.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::BrandOptions;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::BRANDING_GET;
}

impl Call<Get> {
    /// `1` gives the brand the tenant shows, which may be its parent's. `0` when it is not given.
    pub fn effective(self, effective: i64) -> Self {
        self.query("effective", effective)
    }
}

/// `branding.enable`
#[derive(Debug)]
pub struct Enable;

impl Endpoint for Enable {
    type Output = models::Tenant;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::BRANDING_ENABLE;
}

/// `branding.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::Tenant;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::BRANDING_UPDATE;
}

/// `branding.disable`
#[derive(Debug)]
pub struct Disable;

impl Endpoint for Disable {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::BRANDING_DISABLE;
}

/// `branding.logo`
#[derive(Debug)]
pub struct Logo;

impl Endpoint for Logo {
    type Output = Bytes;
    type Format = Raw;
    const OPERATION: &'static Operation = &operations::BRANDING_LOGO;
}

/// `branding.upload_logo`
#[derive(Debug)]
pub struct UploadLogo;

impl Endpoint for UploadLogo {
    type Output = models::Tenant;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::BRANDING_UPLOAD_LOGO;
}
