// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.offering_items()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

/// Offering items: what a tenant may use, and how much of it.
///
/// `client.offering_items()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct OfferingItems<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Offering items: what a tenant may use, and how much of it.
    #[must_use]
    pub fn offering_items(&self) -> OfferingItems<'_> {
        OfferingItems { client: self }
    }
}

impl OfferingItems<'_> {
    /// Fetches a tenant's offering items with their states and quotas.
    ///
    /// `GET /api/2/tenants/{tenant_id}/offering_items`
    ///
    /// Without `edition` only items of the edition `standard` come back, and items that have no
    /// edition; `*` gives all. The quotas of a user are those of the user's personal tenant.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `infra_uuid`, `available_only`, `for_ui`, `edition`,
    ///   `usage_names`, `status`, `include_secondary` and `type`.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList): A tenant's offering items.
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
    ///     .edition("*")
    ///     .status(1)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, tenant_id: impl AsRef<str>) -> Call<List> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Fetches the offering items of a tenant and of all tenants below it.
    ///
    /// `GET /api/2/tenants/offering_items`
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - `subtree_root_tenant_id`: The tenant at the root of the tree.
    /// - Optional, chained to the call: `usage_names`, `editions`, `offering_items`,
    ///   `updated_since`, `limit`, `after` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList): A tenant's offering items.
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
    ///     .limit(500)
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

    /// Fetches the offering items that a new child of this tenant could get.
    ///
    /// `GET /api/2/tenants/{tenant_id}/offering_items/available_for_child`
    ///
    /// Ask the parent. Without `edition` only items of the edition `standard` come back; `*` gives
    /// all.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `kind` and `edition`.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList): A tenant's offering items.
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
    ///     .kind("customer")
    ///     .edition("*")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn available_for_child(
        &self,
        tenant_id: impl AsRef<str>,
    ) -> Call<AvailableForChild> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Turns offering items on and off and sets their quotas.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/offering_items`
    ///
    /// Send the items as they were fetched, changed. Each quota carries the version it was fetched
    /// with; an outdated one is a quota conflict. Enabling an item enables its application too. The
    /// items of a personal tenant cannot be turned on or off, and a customer can have one storage
    /// for each usage.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`OfferingItemsUpdate`](models::OfferingItemsUpdate): Offering items to set.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList): A tenant's offering items.
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
    ///         OfferingItemUpdate { application_id : "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"
    ///         .into(), name : "pw_base_workstations".into(), status : Some(1), quota :
    ///         Some(Quota { value : Some(10), overage : None, version : 0,
    ///         ..Default::default() }), ..Default::default() }
    ///     ],
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

    /// Fetches the prices of a tenant's offering items.
    ///
    /// `GET /api/2/tenants/{tenant_id}/offering_items/pricing`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    ///
    /// # Returns
    ///
    /// [`OfferingItemPrices`](models::OfferingItemPrices): The prices of a tenant's offering items.
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

    /// Sets the prices of a tenant's offering items.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/offering_items/pricing`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`OfferingItemPricesUpdate`](models::OfferingItemPricesUpdate): Prices to set.
    ///
    /// # Returns
    ///
    /// [`OfferingItemPrices`](models::OfferingItemPrices): The prices of a tenant's offering items.
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
    ///         "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb".into(), name : "workstations".into(),
    ///         price : "4.90".into(), ..Default::default() }
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

    /// Tells whether a tenant could switch to an edition, and what it would lose.
    ///
    /// `GET /api/2/tenants/{tenant_id}/edition`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `target_edition`: Edition to switch to.
    /// - `application_id`: The application's id.
    ///
    /// # Returns
    ///
    /// [`EditionSwitchWarnings`](models::EditionSwitchWarnings): What a switch of edition would
    /// bring.
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
    ///         "pck_per_gigabyte",
    ///         "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
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

    /// Switches a tenant to another edition of an application.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/edition`
    ///
    /// Only Cyber Protection and File Sync & Share have editions. Where an edition is not available
    /// the error's context lists the items in the way.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`EditionSwitch`](models::EditionSwitch): The edition to switch to.
    ///
    /// # Returns
    ///
    /// [`OfferingItemList`](models::OfferingItemList): A tenant's offering items.
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
    ///     target_edition: "pck_per_gigabyte".into(),
    ///     application_id: "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb".into(),
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
    /// Only items of this storage.
    pub fn infra_uuid(self, infra_uuid: impl AsRef<str>) -> Self {
        self.query("infra_uuid", infra_uuid.as_ref())
    }

    /// `true` leaves out what business rules do not allow to be enabled. A text, not a boolean.
    pub fn available_only(self, available_only: impl AsRef<str>) -> Self {
        self.query("available_only", available_only.as_ref())
    }

    /// When true, items in a grace period are left out.
    pub fn for_ui(self, for_ui: bool) -> Self {
        self.query("for_ui", for_ui)
    }

    /// Only items of this edition; `*` gives those of all. Items without an edition always come
    /// back. `standard` when it is not given.
    pub fn edition(self, edition: impl AsRef<str>) -> Self {
        self.query("edition", edition.as_ref())
    }

    /// Only items of these usages.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Only items in this state: `1` on, `0` off.
    pub fn status(self, status: i64) -> Self {
        self.query("status", status)
    }

    /// When true, secondary offering items are included.
    pub fn include_secondary(self, include_secondary: bool) -> Self {
        self.query("include_secondary", include_secondary)
    }

    /// Only items of this type. One of `count`, `feature` and `infra`.
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
    /// Only items of these usages.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Only items of these editions.
    pub fn editions(self, editions: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("editions", editions)
    }

    /// Only items of these names.
    pub fn offering_items(
        self,
        offering_items: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("offering_items", offering_items)
    }

    /// Only items that changed after this time (RFC 3339, UTC).
    pub fn updated_since(self, updated_since: impl AsRef<str>) -> Self {
        self.query("updated_since", updated_since.as_ref())
    }

    /// Items to a page. `5000` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
    /// filters.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }

    /// When true, deleted offering items may be returned.
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
    /// The kind the child would have: `partner`, `folder`, `customer` or `unit`.
    pub fn kind(self, kind: impl AsRef<str>) -> Self {
        self.query("kind", kind.as_ref())
    }

    /// Only items of this edition; `*` gives those of all. Items without an edition always come
    /// back. `standard` when it is not given.
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
