// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.applications()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

///
/// `client.applications()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Applications<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn applications(&self) -> Applications<'_> {
        Applications { client: self }
    }
}

impl Applications<'_> {
    /// List of all registered applications.
    ///
    /// `GET /api/2/applications`
    ///
    /// # Returns
    ///
    /// [`ApplicationList`](models::ApplicationList):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let application_list = client.applications().list().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self) -> Call<List> {
        Call::new(self.client, &[])
    }

    /// One application by ID.
    ///
    /// `GET /api/2/applications/{application_id}`
    ///
    /// # Parameters
    ///
    /// - `application_id`:
    ///
    /// # Returns
    ///
    /// [`Application`](models::Application):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let application = client
    ///     .applications()
    ///     .get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, application_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[application_id.as_ref()])
    }

    /// Turns the application on for the tenant; no request body.
    ///
    /// `POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}`
    ///
    /// # Parameters
    ///
    /// - `application_id`:
    /// - `tenant_id`:
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// client
    ///     .applications()
    ///     .enable(
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     )
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn enable(
        &self,
        application_id: impl AsRef<str>,
        tenant_id: impl AsRef<str>,
    ) -> Call<Enable> {
        Call::new(self.client, &[application_id.as_ref(), tenant_id.as_ref()])
    }

    /// Turns the application off for the tenant.
    ///
    /// `DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}`
    ///
    /// # Parameters
    ///
    /// - `application_id`:
    /// - `tenant_id`:
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// client
    ///     .applications()
    ///     .disable(
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///     )
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn disable(
        &self,
        application_id: impl AsRef<str>,
        tenant_id: impl AsRef<str>,
    ) -> Call<Disable> {
        Call::new(self.client, &[application_id.as_ref(), tenant_id.as_ref()])
    }

    /// Lists applications available to the tenant; response schema is uuidList.
    ///
    /// `GET /api/2/tenants/{tenant_id}/applications`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `for_ui`.
    ///
    /// # Returns
    ///
    /// [`IdList`](models::IdList):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let id_list = client
    ///     .applications()
    ///     .ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn ids_for_tenant(&self, tenant_id: impl AsRef<str>) -> Call<IdsForTenant> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Batch of application UUIDs for a list of tenants.
    ///
    /// `GET /api/2/tenants/applications`
    ///
    /// # Parameters
    ///
    /// - `tenants`: Filter: comma-separated tenant UUIDs.
    ///
    /// # Returns
    ///
    /// [`TenantApplicationsList`](models::TenantApplicationsList):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported
    /// content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let tenant_applications_list = client
    ///     .applications()
    ///     .ids_for_tenants(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn ids_for_tenants(
        &self,
        tenants: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Call<IdsForTenants> {
        Call::new(self.client, &[]).query_list("tenants", tenants)
    }

    /// One setting of the tenant's application.
    ///
    /// `GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
    ///
    /// # Parameters
    ///
    /// - `application_id`:
    /// - `tenant_id`:
    /// - `setting_name`: Application setting name.
    ///
    /// # Returns
    ///
    /// [`Setting`](models::Setting):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let setting = client
    ///     .applications()
    ///     .get_setting(
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "a name+ü",
    ///     )
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get_setting(
        &self,
        application_id: impl AsRef<str>,
        tenant_id: impl AsRef<str>,
        setting_name: impl AsRef<str>,
    ) -> Call<GetSetting> {
        Call::new(
            self.client,
            &[application_id.as_ref(), tenant_id.as_ref(), setting_name.as_ref()],
        )
    }

    /// Updates the tenant's own application setting.
    ///
    /// `PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
    ///
    /// # Parameters
    ///
    /// - `application_id`:
    /// - `tenant_id`:
    /// - `setting_name`: Application setting name.
    /// - `body`: [`SettingUpdate`](models::SettingUpdate):
    ///
    /// # Returns
    ///
    /// [`Setting`](models::Setting):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    /// (unsupported content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::Nullable;
    /// use tenantry::models::SettingUpdate;
    ///
    /// let body = SettingUpdate {
    ///     value: Nullable::Value("text".into()),
    ///     lock: Some(true),
    ///     exclusive: Some(true),
    ///     ..Default::default()
    /// };
    /// let setting = client
    ///     .applications()
    ///     .update_setting(
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "a name+ü",
    ///         &body,
    ///     )
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update_setting(
        &self,
        application_id: impl AsRef<str>,
        tenant_id: impl AsRef<str>,
        setting_name: impl AsRef<str>,
        body: &models::SettingUpdate,
    ) -> Call<UpdateSetting> {
        Call::new(
                self.client,
                &[application_id.as_ref(), tenant_id.as_ref(), setting_name.as_ref()],
            )
            .json_or_form_body(body)
    }

    /// Deletes tenant's own application setting; it is then inherited from parent tenants.
    ///
    /// `DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
    ///
    /// # Parameters
    ///
    /// - `application_id`:
    /// - `tenant_id`:
    /// - `setting_name`: Application setting name.
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// client
    ///     .applications()
    ///     .delete_setting(
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "a name+ü",
    ///     )
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete_setting(
        &self,
        application_id: impl AsRef<str>,
        tenant_id: impl AsRef<str>,
        setting_name: impl AsRef<str>,
    ) -> Call<DeleteSetting> {
        Call::new(
            self.client,
            &[application_id.as_ref(), tenant_id.as_ref(), setting_name.as_ref()],
        )
    }
}

/// `applications.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::ApplicationList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_LIST;
}

/// `applications.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::Application;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_GET;
}

/// `applications.enable`
#[derive(Debug)]
pub struct Enable;

impl Endpoint for Enable {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_ENABLE;
}

/// `applications.disable`
#[derive(Debug)]
pub struct Disable;

impl Endpoint for Disable {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_DISABLE;
}

/// `applications.ids_for_tenant`
#[derive(Debug)]
pub struct IdsForTenant;

impl Endpoint for IdsForTenant {
    type Output = models::IdList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_IDS_FOR_TENANT;
}

impl Call<IdsForTenant> {
    /// True = list shaped for a UI; at present this drops applications in a grace period.
    pub fn for_ui(self, for_ui: bool) -> Self {
        self.query("for_ui", for_ui)
    }
}

/// `applications.ids_for_tenants`
#[derive(Debug)]
pub struct IdsForTenants;

impl Endpoint for IdsForTenants {
    type Output = models::TenantApplicationsList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_IDS_FOR_TENANTS;
}

/// `applications.get_setting`
#[derive(Debug)]
pub struct GetSetting;

impl Endpoint for GetSetting {
    type Output = models::Setting;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_GET_SETTING;
}

/// `applications.update_setting`
#[derive(Debug)]
pub struct UpdateSetting;

impl Endpoint for UpdateSetting {
    type Output = models::Setting;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_UPDATE_SETTING;
}

/// `applications.delete_setting`
#[derive(Debug)]
pub struct DeleteSetting;

impl Endpoint for DeleteSetting {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::APPLICATIONS_DELETE_SETTING;
}
