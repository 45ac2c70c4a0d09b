// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`offering_items`](crate::api::offering_items).

use serde::{Deserialize, Serialize};

use super::{JsonObject, MeasurementUnit, OfferingItemType, Paging, Quota, Uuid};
use crate::{Nullable, Timestamp};

/// An offering item of a tenant: something it may use.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItem {
    /// The application's id.
    pub application_id: Uuid,
    /// Its name, with the prefix of its edition, as in `pw_base_workstations`.
    pub name: String,
    /// The edition, as in `pck_per_workload`. Null where the application has none.
    pub edition: Option<String>,
    /// The usage's name without the prefix of an edition, as in `storage`.
    pub usage_name: String,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When it was deleted. Null while it is there.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    /// `1` for on, `0` for off.
    pub status: i64,
    /// When true, the item can be turned neither on nor off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// How much may be used. Missing while the item is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// What it is.
    pub r#type: OfferingItemType,
    /// The storage's id. For items of the type `infra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    /// The unit in which it is counted.
    pub measurement_unit: MeasurementUnit,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A tenant's offering items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemList {
    /// How to get the next page. Missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// When the answer was put together.
    pub timestamp: Timestamp,
    /// The entries.
    pub items: Vec<OfferingItem>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

impl crate::Page for OfferingItemList {
    type Item = OfferingItem;
    fn cursor(&self) -> Option<&str> {
        self.paging.as_ref()?.cursors.as_ref()?.after.as_deref()
    }
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }
}

/// An offering item to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemUpdate {
    /// The application's id.
    pub application_id: Uuid,
    /// Its name, with the prefix of its edition.
    pub name: String,
    /// `1` for on, `0` for off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// The storage's id. For items of the type `infra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infra_id: Option<Uuid>,
    /// How much may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Offering items to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemsUpdate {
    /// The items.
    pub offering_items: Vec<OfferingItemUpdate>,
    /// When true, an item that is in use is not turned off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_usage: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The price of an offering item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPrice {
    /// The application's id.
    pub application_id: Uuid,
    /// The storage's id. For items of the type `infra`.
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

/// The prices of a tenant's offering items.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPrices {
    /// The entries.
    pub items: Vec<OfferingItemPrice>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A price to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPriceUpdate {
    /// The application's id.
    pub application_id: Uuid,
    /// The storage's id. For items of the type `infra`.
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

/// Prices to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfferingItemPricesUpdate {
    /// The entries.
    pub items: Vec<OfferingItemPriceUpdate>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a switch of edition would bring.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EditionSwitchWarnings {
    /// Codes, as in `OldFeaturesBecomeUnavailable`. Empty when there is nothing to say.
    pub warnings: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The edition to switch to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EditionSwitch {
    /// Edition to switch to.
    pub target_edition: String,
    /// The application's id.
    pub application_id: Uuid,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
