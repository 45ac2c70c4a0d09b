// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`storages`](crate::api::storages).

use serde::{Deserialize, Serialize};

use super::{JsonObject, StorageBackend, Url, Uuid};
use crate::open_enum::open_enum;
use crate::{Nullable, Secret};

open_enum! {
    /// What a storage can be used for.
    pub enum StorageCapability {
        /// Backups.
        Backup = "backup",
        /// Disaster recovery.
        DisasterRecovery = "disaster_recovery",
        /// File Sync & Share.
        FilesCloud = "files_cloud",
        /// VMware Cloud Director.
        Vcd = "vcd",
    }
}

/// A storage to register.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewStorage {
    /// The tenant that owns it.
    pub owner_tenant_id: Uuid,
    /// The id of the location it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_id: Option<Uuid>,
    /// Component's display name shown to users.
    pub name: String,
    /// Its address with the keys in it, as in `s3://key:secret@host/bucket`.
    pub url: Secret,
    /// Component's capabilities.
    pub capabilities: Vec<StorageCapability>,
    /// Where one browses the storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_url: Option<Url>,
    /// Where one browses the storage on a mobile device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_mobile_url: Option<Url>,
    /// Where the data is kept: `acronis`, `google`, `azure`, `amazon_s3`. Null for a storage that
    /// was registered.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub backend_type: Nullable<StorageBackend>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A storage: an infrastructure component that holds data.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Storage {
    /// Its id.
    pub id: Uuid,
    /// The tenant that owns it.
    pub owner_tenant_id: Uuid,
    /// The id of the location it stands in.
    pub location_id: Uuid,
    /// Whether the Platform owns the component.
    pub platform_owned: bool,
    /// Component's display name shown to users.
    pub name: String,
    /// Its address, with the keys removed.
    pub url: Url,
    /// Component's capabilities.
    pub capabilities: Vec<StorageCapability>,
    /// Where one browses the storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_url: Option<Url>,
    /// Where one browses the storage on a mobile device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_mobile_url: Option<Url>,
    /// Where the data is kept: `acronis`, `google`, `azure`, `amazon_s3`. Null for a storage that
    /// was registered.
    pub backend_type: Option<StorageBackend>,
    /// Its version, which every update raises by one.
    pub version: i64,
    /// Whether the caller sees it only in part, as one that a tenant above owns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readonly: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Several storages.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StorageList {
    /// The entries.
    pub items: Vec<Storage>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What changes in a storage.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StorageUpdate {
    /// Component's display name shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The id of the location it stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_id: Option<Uuid>,
    /// Its address with the keys in it, as in `s3://key:secret@host/bucket`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Secret>,
    /// Component's capabilities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Vec<StorageCapability>>,
    /// Where one browses the storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_url: Option<Url>,
    /// Where one browses the storage on a mobile device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_mobile_url: Option<Url>,
    /// Where the data is kept: `acronis`, `google`, `azure`, `amazon_s3`. Null for a storage that
    /// was registered.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub backend_type: Nullable<StorageBackend>,
    /// The version it has now. Another one is a version conflict.
    pub version: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
