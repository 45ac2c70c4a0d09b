// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`applications`](crate::api::applications).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::{JsonValue, Nullable};

open_enum! {
    /// Application type.
    pub enum ApplicationType {
        /// `backup`
        Backup = "backup",
        /// `files_cloud`
        FilesCloud = "files_cloud",
        /// `monitoring`
        Monitoring = "monitoring",
        /// `storage`
        Storage = "storage",
        /// `platform`
        Platform = "platform",
        /// `hci`
        Hci = "hci",
        /// `physical_data_shipping`
        PhysicalDataShipping = "physical_data_shipping",
        /// `notary`
        Notary = "notary",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Application {
    pub id: Uuid,
    /// Display name shown to users.
    pub name: String,
    pub r#type: ApplicationType,
    /// Usages this application offers.
    pub usages: Vec<String>,
    /// Base URL of the application's HTTP API.
    pub api_base_url: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApplicationList {
    pub items: Vec<Application>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantApplications {
    pub tenant: Uuid,
    pub applications: Vec<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantApplicationsList {
    pub items: Vec<TenantApplications>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Data set on this tenant itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnSetting {
    /// Setting value; may be null.
    pub value: Option<JsonValue>,
    /// Whether the value can be overridden at another tenant's level.
    pub lock: bool,
    /// True: value applies to this tenant only; children inherit from their grandparent.
    pub exclusive: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Kind of object where the value is defined.
    pub enum SettingOwnerType {
        /// `tenant`
        Tenant = "tenant",
        /// `user`
        User = "user",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SettingOwner {
    /// Kind of object where the value is defined.
    pub r#type: SettingOwnerType,
    pub id: Uuid,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Inherited data; may be null.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EffectiveSetting {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<SettingOwner>,
    /// Setting value; may be null.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub value: Nullable<JsonValue>,
    /// Whether the value can be overridden at another tenant's level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// Internal name; serves as the setting's ID.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_id: Option<Uuid>,
    /// Data set on this tenant itself.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub own: Nullable<OwnSetting>,
    /// Inherited data; may be null.
    pub effective: Option<EffectiveSetting>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SettingUpdate {
    /// Setting value.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub value: Nullable<JsonValue>,
    /// Whether the value can be overridden at another tenant's level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<bool>,
    /// True: value applies to this tenant only; children inherit from their grandparent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusive: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
