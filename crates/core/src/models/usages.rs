// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`usages`](crate::api::usages).

use serde::{Deserialize, Serialize};

use super::{JsonObject, MeasurementUnit, OfferingItemType, Quota, Uuid};
use crate::{JsonValue, Nullable, Timestamp};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageOfferingItem {
    pub status: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Usage {
    pub application_id: Uuid,
    pub name: String,
    pub edition: Option<String>,
    pub usage_name: String,
    pub r#type: OfferingItemType,
    pub measurement_unit: MeasurementUnit,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_uuid: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<i64>,
    pub range_start: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absolute_value: Option<i64>,
    pub value: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offering_item: Option<UsageOfferingItem>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageList {
    pub items: Vec<Usage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantUsages {
    pub tenant: Uuid,
    pub usages: Vec<Usage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantUsagesList {
    pub items: Vec<TenantUsages>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageValue {
    /// Tenant UUID; needed for per-tenant reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Resource id; needed for per-resource reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Usage name; needed for per-resource reporting, and for per-tenant reporting by usage (some
    /// limited usages only); must be a non-individual entity (e.g. `storage`, `compute_points`);
    /// ignored when offering_item is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_type: Option<String>,
    /// Offering item name; needed for per-tenant reporting by offering item; the item must be
    /// accountable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offering_item: Option<String>,
    /// Infrastructure component UUID; needed for per-tenant reporting by an offering item of type
    /// `infra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<String>,
    pub usage_value: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageUpdate {
    pub items: Vec<UsageValue>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Extra information.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ErrorDetails {
    /// May be null.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub info: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ErrorInfo {
    pub code: JsonValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<JsonObject>,
    /// May be null.
    pub domain: Option<String>,
    pub message: String,
    /// Extra information.
    pub details: ErrorDetails,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<String>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ErrorBody {
    pub error: ErrorInfo,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorBody>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UsageUpdateResult {
    pub items: Vec<UsageValueResult>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
