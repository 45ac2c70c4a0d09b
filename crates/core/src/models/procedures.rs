// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`procedures`](crate::procedures): what they take and give beyond the service's
//! own.

use serde::{Deserialize, Serialize};

use super::{JsonObject, Location, Report, Storage, StoredReport, TenantKind, Usage};
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
