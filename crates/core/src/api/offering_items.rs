// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.offering_items()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

///
/// `client.offering_items()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct OfferingItems<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn offering_items(&self) -> OfferingItems<'_> {
        OfferingItems { client: self }
    }
}

impl OfferingItems<'_> {
    /// Offering items of the tenant with state and quotas; no paging parameters.
    ///
    /// `GET /api/2/tenants/{tenant_id}/offering_items`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `infra_uuid`, `available_only`, `for_ui`, `edition`,
    ///   `usage_names`, `status`, `include_secondary` and `type`.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList):
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission), 409 (a conflict) and 426 (a quota's version is out of date). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let offering_item_list = client
    ///     .offering_items()
    ///     .list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, tenant_id: impl AsRef<str>) -> Call<List> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Batch of offering items with their states and quotas.
    ///
    /// `GET /api/2/tenants/offering_items`
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - `subtree_root_tenant_id`: Tenant tree starting at this tenant ID; always sorted by
    ///   tenant level.
    /// - Optional, chained to the call: `usage_names`, `editions`, `offering_items`,
    ///   `updated_since`, `limit`, `after` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList):
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission) and 404 (not found). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let offering_item_list = client
    ///     .offering_items()
    ///     .list_subtree("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list_subtree(
        &self,
        subtree_root_tenant_id: impl AsRef<str>,
    ) -> Call<ListSubtree> {
        Call::new(self.client, &[])
            .query("subtree_root_tenant_id", subtree_root_tenant_id.as_ref())
    }

    /// Offering items a hypothetical child tenant with these parameters could have.
    ///
    /// `GET /api/2/tenants/{tenant_id}/offering_items/available_for_child`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `kind` and `edition`.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList):
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and
    /// 403 (no permission). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let offering_item_list = client
    ///     .offering_items()
    ///     .available_for_child("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn available_for_child(
        &self,
        tenant_id: impl AsRef<str>,
    ) -> Call<AvailableForChild> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Sets offering item states and quotas for given applications of the tenant.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/offering_items`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`OfferingItemsUpdate`](models::OfferingItemsUpdate):
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList):
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission), 404 (not found) and 409 (a conflict). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{OfferingItemUpdate, OfferingItemsUpdate, Quota};
    ///
    /// let body = OfferingItemsUpdate {
    ///     offering_items: vec![
    ///         OfferingItemUpdate { application_id : "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
    ///         .into(), name : "text".into(), status : Some(0), infra_id :
    ///         Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()), quota : Some(Quota {
    ///         value : Some(0), overage : Some(0), version : 0, ..Default::default() }),
    ///         ..Default::default() }
    ///     ],
    ///     check_usage: Some(true),
    ///     ..Default::default()
    /// };
    /// let offering_item_list = client
    ///     .offering_items()
    ///     .set("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::OfferingItemsUpdate,
    ) -> Call<Set> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }

    /// Offering item prices of the tenant.
    ///
    /// `GET /api/2/tenants/{tenant_id}/offering_items/pricing`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    ///
    /// # Returns
    ///
    /// [`OfferingItemPrices`](models::OfferingItemPrices):
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
    /// let offering_item_prices = client
    ///     .offering_items()
    ///     .prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn prices(&self, tenant_id: impl AsRef<str>) -> Call<Prices> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Changes offering item prices of the tenant.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/offering_items/pricing`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`OfferingItemPricesUpdate`](models::OfferingItemPricesUpdate):
    ///
    /// # Returns
    ///
    /// [`OfferingItemPrices`](models::OfferingItemPrices):
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
    /// use tenantry::models::{OfferingItemPriceUpdate, OfferingItemPricesUpdate};
    ///
    /// let body = OfferingItemPricesUpdate {
    ///     items: vec![
    ///         OfferingItemPriceUpdate { application_id :
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(), infra_id :
    ///         Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()), name : "text".into(),
    ///         price : "text".into(), version : Some(7), ..Default::default() }
    ///     ],
    ///     ..Default::default()
    /// };
    /// let offering_item_prices = client
    ///     .offering_items()
    ///     .set_prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set_prices(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::OfferingItemPricesUpdate,
    ) -> Call<SetPrices> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }

    /// Dry check whether the tenant can switch to an edition; 200 means yes.
    ///
    /// `GET /api/2/tenants/{tenant_id}/edition`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `target_edition`: Edition to switch to.
    /// - `application_id`: Application UUID (no pattern or length limits).
    ///
    /// # Returns
    ///
    /// [`EditionSwitchWarnings`](models::EditionSwitchWarnings):
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission) and 404 (not found). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let edition_switch_warnings = client
    ///     .offering_items()
    ///     .check_edition_switch(
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "a b&c=d+e/f?g%h#ü*",
    ///         "a b&c=d+e/f?g%h#ü*",
    ///     )
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn check_edition_switch(
        &self,
        tenant_id: impl AsRef<str>,
        target_edition: impl AsRef<str>,
        application_id: impl AsRef<str>,
    ) -> Call<CheckEditionSwitch> {
        Call::new(self.client, &[tenant_id.as_ref()])
            .query("target_edition", target_edition.as_ref())
            .query("application_id", application_id.as_ref())
    }

    /// Switches the tenant to another edition.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/edition`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`EditionSwitch`](models::EditionSwitch):
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList):
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission) and 404 (not found). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::EditionSwitch;
    ///
    /// let body = EditionSwitch {
    ///     target_edition: "text".into(),
    ///     application_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
    ///     ..Default::default()
    /// };
    /// let offering_item_list = client
    ///     .offering_items()
    ///     .switch_edition("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn switch_edition(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::EditionSwitch,
    ) -> Call<SwitchEdition> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }
}

/// `offering_items.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::OfferingItemList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_LIST;
}

impl Call<List> {
    /// Filter: infrastructure UUID.
    pub fn infra_uuid(self, infra_uuid: impl AsRef<str>) -> Self {
        self.query("infra_uuid", infra_uuid.as_ref())
    }

    /// True: only infrastructures and offering items that internal business rules allow to be
    /// enabled; a string, not a boolean.
    pub fn available_only(self, available_only: impl AsRef<str>) -> Self {
        self.query("available_only", available_only.as_ref())
    }

    /// True: list shaped for the UI; at present this leaves out offering items on a grace period.
    pub fn for_ui(self, for_ui: bool) -> Self {
        self.query("for_ui", for_ui)
    }

    /// Filter by edition; \* returns all editions; items without an edition are never filtered out.
    /// `standard` when it is not given.
    pub fn edition(self, edition: impl AsRef<str>) -> Self {
        self.query("edition", edition.as_ref())
    }

    /// Filter: comma-separated usage names.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Filter by offering item status: 1 active, 0 not active.
    pub fn status(self, status: i64) -> Self {
        self.query("status", status)
    }

    /// True: secondary offering items are included.
    pub fn include_secondary(self, include_secondary: bool) -> Self {
        self.query("include_secondary", include_secondary)
    }

    /// Filter by offering item type. One of `count`, `feature` and `infra`.
    pub fn r#type(self, r#type: impl Into<models::OfferingItemType>) -> Self {
        self.query("type", r#type.into().as_str())
    }
}

/// `offering_items.list_subtree`
#[derive(Debug)]
pub struct ListSubtree;

impl Endpoint for ListSubtree {
    type Output = models::OfferingItemList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_LIST_SUBTREE;
}

impl Call<ListSubtree> {
    /// Filter: comma-separated usage names.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Filter: comma-separated editions.
    pub fn editions(self, editions: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("editions", editions)
    }

    /// Filter: comma-separated offering item names.
    pub fn offering_items(
        self,
        offering_items: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("offering_items", offering_items)
    }

    /// Only offering items updated after this RFC3339 timestamp, UTC.
    pub fn updated_since(self, updated_since: impl AsRef<str>) -> Self {
        self.query("updated_since", updated_since.as_ref())
    }

    /// Page size in offering items. `5000` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// Cursor of the next offering items page, from paging.cursors.after of the previous one; it
    /// encodes all filter and sort arguments, so only the cursor need be sent.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }

    /// True: deleted offering items may be returned.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}

/// `offering_items.available_for_child`
#[derive(Debug)]
pub struct AvailableForChild;

impl Endpoint for AvailableForChild {
    type Output = models::OfferingItemList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_AVAILABLE_FOR_CHILD;
}

impl Call<AvailableForChild> {
    /// Kind of the hypothetical child tenant (no enum).
    pub fn kind(self, kind: impl AsRef<str>) -> Self {
        self.query("kind", kind.as_ref())
    }

    /// Filter by edition; \* returns all editions; items without an edition are never filtered out.
    /// `standard` when it is not given.
    pub fn edition(self, edition: impl AsRef<str>) -> Self {
        self.query("edition", edition.as_ref())
    }
}

/// `offering_items.set`
#[derive(Debug)]
pub struct Set;

impl Endpoint for Set {
    type Output = models::OfferingItemList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_SET;
}

/// `offering_items.prices`
#[derive(Debug)]
pub struct Prices;

impl Endpoint for Prices {
    type Output = models::OfferingItemPrices;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_PRICES;
}

/// `offering_items.set_prices`
#[derive(Debug)]
pub struct SetPrices;

impl Endpoint for SetPrices {
    type Output = models::OfferingItemPrices;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_SET_PRICES;
}

/// `offering_items.check_edition_switch`
#[derive(Debug)]
pub struct CheckEditionSwitch;

impl Endpoint for CheckEditionSwitch {
    type Output = models::EditionSwitchWarnings;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_CHECK_EDITION_SWITCH;
}

/// `offering_items.switch_edition`
#[derive(Debug)]
pub struct SwitchEdition;

impl Endpoint for SwitchEdition {
    type Output = models::OfferingItemList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::OFFERING_ITEMS_SWITCH_EDITION;
}
