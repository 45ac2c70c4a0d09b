// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`procedures`](crate::procedures): what they take and give beyond the service's
//! own.

use serde::{Deserialize, Serialize};

use super::{
    BusinessTypes, ContactUpdate, JsonObject, Location, OfferingItemType, Quota, Report,
    SearchHit, Storage, StoredReport, TenantKind, Usage, User, UserNotifications,
    UserRole,
};
use crate::open_enum::open_enum;
use crate::Secret;

/// A tenant and where it stands in a tree.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantNode {
    /// Its id.
    pub id: String,
    /// The id of the tenant above it.
    pub parent_id: String,
    /// Its name.
    pub name: String,
    /// What it is: partner, folder, customer or unit.
    pub kind: TenantKind,
    /// Whether it is on. Off, nobody in it or below can use a service.
    pub enabled: bool,
    /// How many tenants stand between it and the top of the walk; 0 for the top itself.
    pub depth: i64,
    /// The names from the top of the walk down to it, its own included.
    pub path: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A report whose files are made.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FinishedReport {
    /// The report.
    pub report: Report,
    /// Its files, one for each format. `reports.download` takes their ids.
    pub files: Vec<StoredReport>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A figure of a report. What tenants on trial use is told apart from what is paid for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportFigure {
    /// Both together.
    pub total: f64,
    /// Of tenants in production.
    pub production: f64,
    /// Of tenants on trial.
    pub trial: f64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A row of a report in the formats json_v2_0 and csv_v2_0: what one tenant uses of one offering
/// item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageRow {
    /// The day. In reports by day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The tenant's id.
    pub tenant_id: String,
    /// What the tenant is: partner, folder, customer or unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_kind: Option<String>,
    /// The user's id. In reports of the level accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The user's login. In reports of the level accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_login: Option<String>,
    /// The application's id.
    pub application_id: String,
    /// The storage's id. For items that stand on one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<String>,
    /// The id of the tenant that owns the storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_owner_id: Option<String>,
    /// Where the storage keeps its data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_backend_type: Option<String>,
    /// The offering item's name.
    pub name: String,
    /// The offering item's edition. Missing where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The stock keeping unit. In reports with `show_skus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// What there was at the end of the period.
    pub absolute: ReportFigure,
    /// By how much it changed in the period.
    pub delta: ReportFigure,
    /// What counts for the bill.
    pub effective: ReportFigure,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// How usage stands to a quota.
    pub enum QuotaState {
        /// There is no quota.
        Unlimited = "unlimited",
        /// It is within the soft quota.
        Within = "within",
        /// It is above the soft quota and below the hard one.
        AboveQuota = "above_quota",
        /// It has reached the hard quota.
        AtLimit = "at_limit",
    }
}

/// What a tenant uses of something, held against its quota.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct QuotaUsage {
    /// The application's id.
    pub application_id: String,
    /// The usage's name, with the prefix of its edition.
    pub name: String,
    /// The edition. Missing where the application has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The storage. The same usage occurs once for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<String>,
    /// The unit of all figures.
    pub measurement_unit: String,
    /// What is used.
    pub value: i64,
    /// The soft quota. Missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<i64>,
    /// The hard quota: what the service lets nobody exceed, soft quota and overage together.
    /// Missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// What is left of the soft quota; negative above it. Missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<i64>,
    /// How much of the soft quota is used. Missing where there is none or it is 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    /// How the usage stands to the quota.
    pub state: QuotaState,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a child of a tenant uses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ChildUsage {
    /// The child's id.
    pub id: String,
    /// The child's name.
    pub name: String,
    /// What the child is: partner, folder, customer or unit.
    pub kind: TenantKind,
    /// What it and all below it use.
    pub usages: Vec<Usage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A price.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PriceListRow {
    /// The stock keeping unit.
    pub sku: String,
    /// What it is the price of.
    pub description: String,
    /// The price of one unit.
    pub price: f64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a partner pays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PriceList {
    /// The currency of the prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How the partner is charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licensing_mode: Option<String>,
    /// The minimum commitment in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier_level: Option<String>,
    /// The prices.
    pub pricing: Vec<PriceListRow>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// How a partner is charged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BillingSettings {
    /// `per_gb` or `per_device`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licensing_mode: Option<String>,
    /// The minimum commitment: -1 for none, 0 for the first tier, and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier_level: Option<i64>,
    /// The kind of contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_type: Option<String>,
    /// The partner's number with the vendor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A location with the storages that stand in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LocationStorages {
    /// The location.
    pub location: Location,
    /// Its storages.
    pub storages: Vec<Storage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a search found in one of several accounts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccountHits {
    /// The account's name.
    pub account: String,
    /// What was found.
    pub hits: Vec<SearchHit>,
    /// Why nobody knows what there is. Missing where the account was searched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Where an account lives.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DataCenter {
    /// The data center's URL, as clients are made with.
    pub server_url: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A page that logs somebody in, once.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LoginUrl {
    /// Its address. It holds a one-time token, so whoever has it may log in.
    pub url: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// How a new user gets to log in.
    pub enum ActivationWay {
        /// By a link that is sent by e-mail.
        Email = "email",
        /// By a password that is set.
        Password = "password",
        /// Not at all, or by other means.
        None = "none",
    }
}

/// A user as it is wanted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserPlan {
    /// The login: at least three characters, unique on the whole platform.
    pub login: String,
    /// Name, address and e-mail; a new user must have an e-mail address.
    pub contact: ContactUpdate,
    /// The roles it has in its tenant, beside those it was given otherwise. Of an administrator,
    /// the administrator's role of the tenant's kind when it is missing; of another user, none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<UserRole>>,
    /// How it gets to log in: by an `email` with a link, by a `password` that is set, or `none`.
    /// When it is missing, by the password if there is one, by e-mail otherwise. A user without
    /// roles is sent the e-mail with every call until the account is active; one with roles, before
    /// they are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation: Option<ActivationWay>,
    /// The password to set while the account is not active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Preferred language, as in `en` or `pt-BR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What it is told by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<UserNotifications>,
    /// What it is to the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_types: Option<BusinessTypes>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Offering items as they are wanted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ItemPlan {
    /// Their name; `*` stands for any letters, as in `pw_base_*`.
    pub name: String,
    /// Only items of this application: its id, its type (`backup`) or its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
    /// Only items of this edition, and those that have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Only items of this type: `count`, `feature` or `infra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<OfferingItemType>,
    /// The storages to use, for items that several storages offer. Those of the tenant's plan when
    /// it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_ids: Option<Vec<String>>,
    /// Whether they are on. They are when nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Their quota with its unit, as in `100 GiB`, `12` or `unlimited`. What is there stays when it
    /// is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<String>,
    /// How far above the quota usage may go before it is stopped, as in `10 GiB`; `unlimited` for
    /// no such limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overage: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A tenant as it is wanted. What is missing is left as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantPlan {
    /// The tenant above it.
    pub parent_id: String,
    /// What it is: partner, folder, customer or unit.
    pub kind: TenantKind,
    /// The name users see, unique in the tree. With the tenant above, it says which tenant is
    /// meant.
    pub name: String,
    /// Who to turn to: name, address, e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactUpdate>,
    /// Its id in a system of yours, for reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// A note of yours, at most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_tag: Option<String>,
    /// Preferred language, as in `en` or `pt-BR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether tenants above its parent may look into it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestral_access: Option<bool>,
    /// Backups only with encryption. Only a new tenant can be given it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_security: Option<bool>,
    /// Whether its users need two factors to log in. Of partners and customers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two_factor: Option<bool>,
    /// Its offering items. A later entry decides where two name the same item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ItemPlan>>,
    /// Whether items that no entry names are turned off. They are left alone when nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_these_items: Option<bool>,
    /// The storages to use, for items that several storages offer. A customer or unit is on one for
    /// each usage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_ids: Option<Vec<String>>,
    /// True: it is charged, for good. A trial is left as it is when nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub production: Option<bool>,
    /// Its administrators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admins: Option<Vec<UserPlan>>,
    /// Its other users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<UserPlan>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What a change of a plan is about.
    pub enum PlanObject {
        /// The tenant itself and its contact.
        Tenant = "tenant",
        /// Whether its users need two factors.
        TwoFactor = "two_factor",
        /// An offering item and its quota.
        OfferingItem = "offering_item",
        /// Trial or production.
        Pricing = "pricing",
        /// A user and its contact.
        User = "user",
        /// A role of a user.
        Role = "role",
        /// How a user gets to log in.
        Activation = "activation",
    }
}

open_enum! {
    /// What a change of a plan does.
    pub enum PlanAction {
        /// It was not there.
        Create = "create",
        /// A field is another.
        Change = "change",
        /// It was off.
        TurnOn = "turn_on",
        /// It was on.
        TurnOff = "turn_off",
        /// Its quota was another.
        SetQuota = "set_quota",
        /// It was a trial.
        SwitchToProduction = "switch_to_production",
        /// The user did not have it.
        Give = "give",
        /// An e-mail with a link is sent.
        SendEmail = "send_email",
        /// A password is set.
        SetPassword = "set_password",
    }
}

/// One thing that a plan changed, or would change.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanChange {
    /// What it is about.
    pub object: PlanObject,
    /// What is done.
    pub action: PlanAction,
    /// Which one: the tenant's or item's name, or the user's login.
    pub name: String,
    /// The field that changes, where one does: `customer_id`, `contact.phone`, `quota`.
    pub field: Option<String>,
    /// What it was. Null where there was nothing.
    pub before: Option<String>,
    /// What it is. Null where there is nothing; never a secret.
    pub after: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A user of a plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanUser {
    /// The login.
    pub login: String,
    /// The user's id. Null where it is not there yet, in a dry run.
    pub id: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What became of a plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanResult {
    /// The tenant's id. Null where it is not there yet, in a dry run.
    pub tenant_id: Option<String>,
    /// Whether the tenant was not there, and is now, or would be.
    pub created: bool,
    /// Whether nothing was changed.
    pub dry_run: bool,
    /// What was changed, or in a dry run would be, in order. Empty when all was as it is wanted.
    pub changes: Vec<PlanChange>,
    /// The users that the plan names.
    pub users: Vec<PlanUser>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The quota of an offering item in a tenant below.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct QuotaBelow {
    /// The tenant's id.
    pub tenant_id: String,
    /// The tenant's name.
    pub tenant_name: String,
    /// The quota as it is now.
    pub quota: Quota,
    /// Whether it was another before.
    pub changed: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What became of a new e-mail address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EmailChange {
    /// The user as it is now.
    pub user: User,
    /// True for an active user: a link was sent to the old address, and the new one counts once
    /// that is opened. False when the address counts already.
    pub awaits_confirmation: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
