// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`offering_items`](crate::api::offering_items).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::{Nullable, Timestamp};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cursors {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Generic paging; no required list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Paging {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursors: Option<Cursors>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Quota {
    pub value: Option<i64>,
    pub overage: Option<i64>,
    /// 0 if value and overage are null, else the quota's version number.
    pub version: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    pub enum OfferingItemType {
        /// `count`
        Count = "count",
        /// `feature`
        Feature = "feature",
        /// `infra`
        Infra = "infra",
    }
}

open_enum! {
    /// Unit in which usages of an offering item are kept.
    pub enum MeasurementUnit {
        /// `bytes`
        Bytes = "bytes",
        /// `quantity`
        Quantity = "quantity",
        /// `seconds`
        Seconds = "seconds",
        /// `n/a`
        NA = "n/a",
    }
}

/// (reader's note, source has no description) offering item of a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItem {
    pub application_id: Uuid,
    pub name: String,
    pub edition: Option<String>,
    pub usage_name: String,
    pub tenant_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Soft-delete time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    /// 1 = item on, 0 = off.
    pub status: i64,
    /// True = the item's status is fixed and cannot be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    pub r#type: OfferingItemType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    pub measurement_unit: MeasurementUnit,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    pub timestamp: Timestamp,
    pub items: Vec<OfferingItem>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemUpdate {
    pub application_id: Uuid,
    pub name: String,
    /// 1 = item turned on, 0 = off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemsUpdate {
    pub offering_items: Vec<OfferingItemUpdate>,
    /// True: check that the items being turned off have no usage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_usage: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPrice {
    pub application_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    /// Usage name (type).
    pub name: String,
    /// Offering item price; a string so decimals stay exact.
    pub price: String,
    /// Auto-incremented entity version.
    pub version: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPrices {
    pub items: Vec<OfferingItemPrice>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPriceUpdate {
    pub application_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    /// Usage name (type).
    pub name: String,
    /// Offering item price; a string so decimals stay exact.
    pub price: String,
    /// Auto-incremented entity version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPricesUpdate {
    pub items: Vec<OfferingItemPriceUpdate>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EditionSwitchWarnings {
    /// Codes of the warnings to show on an edition switch.
    pub warnings: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EditionSwitch {
    /// Edition to switch to.
    pub target_edition: String,
    pub application_id: Uuid,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
