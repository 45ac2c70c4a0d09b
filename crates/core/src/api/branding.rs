// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.branding()`.

use bytes::Bytes;

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, Raw, models};

///
/// `client.branding()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Branding<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn branding(&self) -> Branding<'_> {
        Branding { client: self }
    }
}

impl Branding<'_> {
    /// Returns the tenant's branding options; no error responses listed.
    ///
    /// `GET /api/2/tenants/{tenant_id}/brand`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `effective`.
    ///
    /// # Returns
    ///
    /// [`BrandOptions`](models::BrandOptions):
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

    /// Turns custom branding on; not for customer or unit tenants; version required; no body.
    ///
    /// `POST /api/2/tenants/{tenant_id}/brand`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `version`: Object's internal version, a growing number.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant):
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

    /// Changes custom branding options; version required in the query.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/brand`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`BrandOptionsUpdate`](models::BrandOptionsUpdate):
    /// - `version`: Object's internal version, a growing number.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant):
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
    /// use tenantry::models::{BrandOptionsUpdate, SmtpEncryption};
    ///
    /// let body = BrandOptionsUpdate {
    ///     support_phone: Nullable::Value("text".into()),
    ///     id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     account_server_url: Nullable::Value("text".into()),
    ///     support_url: Nullable::Value("text".into()),
    ///     mobile_app_android_download_url: Nullable::Value("text".into()),
    ///     upsell_url: Nullable::Value("text".into()),
    ///     backup_console_url: Some("text".into()),
    ///     terms_url: Nullable::Value("text".into()),
    ///     home_url: Nullable::Value("text".into()),
    ///     knowledgebase_url: Nullable::Value("text".into()),
    ///     platform_terms_url: Nullable::Value("text".into()),
    ///     user_guide_url: Nullable::Value("text".into()),
    ///     mobile_app_ios_download_url: Nullable::Value("text".into()),
    ///     color: Nullable::Value("text".into()),
    ///     company_name: Nullable::Value("text".into()),
    ///     color_scheme: Some("text".into()),
    ///     logotype: Nullable::Value("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     service_name: Nullable::Value("text".into()),
    ///     reg_server_url: Nullable::Value("text".into()),
    ///     router_url: Nullable::Value("text".into()),
    ///     agent_gateway_url: Nullable::Value("text".into()),
    ///     help_url: Nullable::Value("text".into()),
    ///     privacy_policy_url: Nullable::Value("text".into()),
    ///     owns_custom_legal_docs: Some(true),
    ///     white_labeled_agent: Some(true),
    ///     smtp_override: Some(7),
    ///     smtp_reply_address: Some("text".into()),
    ///     smtp_server: Some("text".into()),
    ///     smtp_port: Some(7),
    ///     smtp_user: Some("text".into()),
    ///     smtp_password: Some("text".into()),
    ///     smtp_encryption: Some(SmtpEncryption::Unencrypted),
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

    /// Turns custom branding off; version required; 204 declares a tenant body.
    ///
    /// `DELETE /api/2/tenants/{tenant_id}/brand`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `version`: Object's internal version, a growing number.
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

    /// Returns the tenant's brand logo as PNG; empty schema.
    ///
    /// `GET /api/2/tenants/{tenant_id}/brand/logo`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
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

    /// Uploads a new brand logo as PNG; version and Content-Length required.
    ///
    /// `POST /api/2/tenants/{tenant_id}/brand/logo`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `picture`: A PNG picture.
    /// - `version`: Object's internal version, a growing number.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant):
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
    /// An integer, though described as: if true, the parent tenant's brand is returned. `0` when it
    /// is not given.
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
