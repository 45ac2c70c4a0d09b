// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`storages`](crate::api::storages).

use serde::{Deserialize, Serialize};

use super::{JsonObject, StorageBackend, Url, Uuid};
use crate::open_enum::open_enum;
use crate::{Nullable, Secret};

open_enum! {
    /// What an infrastructure component can do.
    pub enum StorageCapability {
        /// `backup`
        Backup = "backup",
        /// `disaster_recovery`
        DisasterRecovery = "disaster_recovery",
        /// `files_cloud`
        FilesCloud = "files_cloud",
        /// `vcd`
        Vcd = "vcd",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewStorage {
    pub owner_tenant_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_id: Option<Uuid>,
    /// Component's display name shown to users.
    pub name: String,
    pub url: Secret,
    /// Component's capabilities.
    pub capabilities: Vec<StorageCapability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_url: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_mobile_url: Option<Url>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub backend_type: Nullable<StorageBackend>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Storage {
    pub id: Uuid,
    pub owner_tenant_id: Uuid,
    pub location_id: Uuid,
    /// Whether the Platform owns the component.
    pub platform_owned: bool,
    /// Component's display name shown to users.
    pub name: String,
    pub url: Url,
    /// Component's capabilities.
    pub capabilities: Vec<StorageCapability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_url: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_mobile_url: Option<Url>,
    pub backend_type: Option<StorageBackend>,
    /// Auto-incremented component version.
    pub version: i64,
    /// True: details accessible in a limited way, e.g. an ancestor owns the infra.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readonly: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StorageList {
    pub items: Vec<Storage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StorageUpdate {
    /// Component's display name shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Secret>,
    /// Component's capabilities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Vec<StorageCapability>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_url: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_mobile_url: Option<Url>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub backend_type: Nullable<StorageBackend>,
    /// Auto-incremented component version.
    pub version: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
