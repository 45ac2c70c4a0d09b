// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`locations`](crate::api::locations).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};

/// A location to create.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewLocation {
    /// The tenant that owns it.
    pub owner_tenant_id: Uuid,
    /// Location's display name shown to users.
    pub name: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A location: a data center in which storages stand.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Location {
    /// Its id.
    pub id: Uuid,
    /// The tenant that owns it.
    pub owner_tenant_id: Uuid,
    /// Whether the Platform owns the location.
    pub platform_owned: bool,
    /// Location's display name shown to users.
    pub name: String,
    /// Auto-incremented location version.
    pub version: i64,
    /// Whether the caller sees it only in part, as one that a tenant above owns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readonly: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Several locations.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LocationList {
    /// The entries.
    pub items: Vec<Location>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The ids of locations.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LocationIdList {
    /// The locations' ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locations: Option<Vec<Uuid>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The ids of storages.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StorageIdList {
    /// The storages' ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infras: Option<Vec<Uuid>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A location's new name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LocationUpdate {
    /// Location's display name shown to users.
    pub name: String,
    /// The version it has now. Another one is a version conflict.
    pub version: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
