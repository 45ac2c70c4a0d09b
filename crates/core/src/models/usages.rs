// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`usages`](crate::api::usages).

use serde::{Deserialize, Serialize};

use super::{JsonObject, MeasurementUnit, OfferingItemType, Quota, Uuid};
use crate::{JsonValue, Nullable, Timestamp};

/// The offering item of a usage.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageOfferingItem {
    /// `1` for on, `0` for off.
    pub status: i64,
    /// How much may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// How much of something a tenant uses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Usage {
    /// The application's id.
    pub application_id: Uuid,
    /// The usage's name, with the prefix of its edition.
    pub name: String,
    /// The edition, as in `pck_per_workload`. Null where the application has none.
    pub edition: Option<String>,
    /// The usage's name without the prefix of an edition, as in `storage`.
    pub usage_name: String,
    /// What kind of usage it is.
    pub r#type: OfferingItemType,
    /// The unit in which it is counted.
    pub measurement_unit: MeasurementUnit,
    /// The storage. For usages of the type `infra`; the same usage occurs once for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    /// The tenant's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_uuid: Option<Uuid>,
    /// The tenant's number, as version 1 of the API has it. `tenant_uuid` is its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<i64>,
    /// Since when `value` counts.
    pub range_start: Timestamp,
    /// The total, in `measurement_unit`. Differs from `value` for what counts anew every month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absolute_value: Option<i64>,
    /// What was used since `range_start`, in `measurement_unit`.
    pub value: i64,
    /// The offering item it belongs to, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offering_item: Option<UsageOfferingItem>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a tenant uses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageList {
    /// The entries.
    pub items: Vec<Usage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What one of several tenants uses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantUsages {
    /// The tenant's id.
    pub tenant: Uuid,
    /// What it uses.
    pub usages: Vec<Usage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What several tenants use.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantUsagesList {
    /// The entries.
    pub items: Vec<TenantUsages>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Usage to report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageValue {
    /// Tenant UUID; needed for per-tenant reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Resource id; needed for per-resource reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The usage's name, as in `storage`. For usage of a resource, and of a tenant by usage;
    /// without effect where `offering_item` is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_type: Option<String>,
    /// The offering item's name. For usage of a tenant by offering item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offering_item: Option<String>,
    /// The storage's id. For an offering item of the type `infra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<String>,
    /// How much, in the usage's unit.
    pub usage_value: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Usages to report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageUpdate {
    /// The entries.
    pub items: Vec<UsageValue>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// More about an error.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ErrorDetails {
    /// What went wrong, in detail.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub info: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What went wrong.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ErrorInfo {
    /// The platform's code, as 1001 for a version conflict, or the HTTP status.
    pub code: JsonValue,
    /// Which objects it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<JsonObject>,
    /// The part of the platform it comes from.
    pub domain: Option<String>,
    /// What went wrong, in a sentence.
    pub message: String,
    /// More about it.
    pub details: ErrorDetails,
    /// More, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<String>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What the service answers when it fails or refuses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ErrorBody {
    /// What went wrong.
    pub error: ErrorInfo,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What became of a reported usage.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageValueResult {
    /// Tenant id; empty for per-resource reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Resource id; empty for per-tenant reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Usage name; empty for per-tenant reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_type: Option<String>,
    /// Offering item name; empty for per-resource reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offering_item: Option<String>,
    /// Infrastructure component id; empty for per-resource reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<String>,
    /// Why it was refused. Missing where it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorBody>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What became of the reported usages.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageUpdateResult {
    /// The entries.
    pub items: Vec<UsageValueResult>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
