// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.applications()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

/// Applications: the services of the platform, which of them a tenant has, and their settings.
///
/// `client.applications()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Applications<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Applications: the services of the platform, which of them a tenant has, and their settings.
    #[must_use]
    pub fn applications(&self) -> Applications<'_> {
        Applications { client: self }
    }
}

impl Applications<'_> {
    /// Fetches every application of the platform.
    ///
    /// `GET /api/2/applications`
    ///
    /// # Returns
    ///
    /// [`ApplicationList`](models::ApplicationList): Every application of the platform.
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

    /// Fetches one application.
    ///
    /// `GET /api/2/applications/{application_id}`
    ///
    /// # Parameters
    ///
    /// - `application_id`: The application's id.
    ///
    /// # Returns
    ///
    /// [`Application`](models::Application): An application: a service of the platform.
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
    ///     .get("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, application_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[application_id.as_ref()])
    }

    /// Turns an application on for a tenant.
    ///
    /// `POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}`
    ///
    /// Only applications that the tenant's parent has can be enabled. This enables no offering
    /// items: use `offering_items.set`, which also enables the application.
    ///
    /// # Parameters
    ///
    /// - `application_id`: The application's id.
    /// - `tenant_id`: The tenant's id.
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
    ///         "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
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

    /// Turns an application off for a tenant.
    ///
    /// `DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}`
    ///
    /// Not to be undone: the application stops in the tenant and in all tenants below, and its data
    /// there is deleted. The application `platform` cannot be disabled.
    ///
    /// # Parameters
    ///
    /// - `application_id`: The application's id.
    /// - `tenant_id`: The tenant's id.
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
    ///         "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
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

    /// Fetches the ids of the applications that a tenant has.
    ///
    /// `GET /api/2/tenants/{tenant_id}/applications`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `for_ui`.
    ///
    /// # Returns
    ///
    /// [`IdList`](models::IdList): A list of ids.
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

    /// Fetches the ids of the applications that each of several tenants has.
    ///
    /// `GET /api/2/tenants/applications`
    ///
    /// # Parameters
    ///
    /// - `tenants`: The tenants' ids.
    ///
    /// # Returns
    ///
    /// [`TenantApplicationsList`](models::TenantApplicationsList): The applications of several
    /// tenants.
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
    ///     .ids_for_tenants([
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151",
    ///     ])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn ids_for_tenants(
        &self,
        tenants: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Call<IdsForTenants> {
        Call::new(self.client, &[]).query_list("tenants", tenants)
    }

    /// Fetches one setting of an application, as the tenant sees it.
    ///
    /// `GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
    ///
    /// Billing settings are settings of the application `platform`: `tier_level_value`,
    /// `licensing_mode`, `contract_type`, `acronis_account_number`, `pricing_info`.
    ///
    /// # Parameters
    ///
    /// - `application_id`: The application's id.
    /// - `tenant_id`: The tenant's id.
    /// - `setting_name`: The setting's name.
    ///
    /// # Returns
    ///
    /// [`Setting`](models::Setting): A setting as a tenant sees it.
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
    ///         "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "licensing_mode",
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

    /// Sets one setting of an application for a tenant.
    ///
    /// `PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
    ///
    /// The settings `tier_level_value` and `licensing_mode` may be set for partners;
    /// `PromoteHigherEditions` enables upsell of editions.
    ///
    /// # Parameters
    ///
    /// - `application_id`: The application's id.
    /// - `tenant_id`: The tenant's id.
    /// - `setting_name`: The setting's name.
    /// - `body`: [`SettingUpdate`](models::SettingUpdate): A value to set.
    ///
    /// # Returns
    ///
    /// [`Setting`](models::Setting): A setting as a tenant sees it.
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
    ///     value: Nullable::Value("per_gb".into()),
    ///     ..Default::default()
    /// };
    /// let setting = client
    ///     .applications()
    ///     .update_setting(
    ///         "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "licensing_mode",
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

    /// Drops a tenant's own value of a setting, so that it is inherited again.
    ///
    /// `DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}`
    ///
    /// # Parameters
    ///
    /// - `application_id`: The application's id.
    /// - `tenant_id`: The tenant's id.
    /// - `setting_name`: The setting's name.
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
    ///         "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "licensing_mode",
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
    /// When true, applications in a grace period are left out.
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
