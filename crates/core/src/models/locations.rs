// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`locations`](crate::api::locations).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewLocation {
    pub owner_tenant_id: Uuid,
    /// Location's display name shown to users.
    pub name: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Location {
    pub id: Uuid,
    pub owner_tenant_id: Uuid,
    /// Whether the Platform owns the location.
    pub platform_owned: bool,
    /// Location's display name shown to users.
    pub name: String,
    /// Auto-incremented location version.
    pub version: i64,
    /// True: details accessible in a limited way, e.g. an ancestor owns the location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readonly: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LocationList {
    pub items: Vec<Location>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LocationIdList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locations: Option<Vec<Uuid>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StorageIdList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infras: Option<Vec<Uuid>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LocationUpdate {
    /// Location's display name shown to users.
    pub name: String,
    /// Auto-incremented location version.
    pub version: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
