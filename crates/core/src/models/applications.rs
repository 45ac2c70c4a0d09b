// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`applications`](crate::api::applications).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::{JsonValue, Nullable};

open_enum! {
    /// The internal name of an application.
    pub enum ApplicationType {
        /// Cyber Protection.
        Backup = "backup",
        /// File Sync & Share.
        FilesCloud = "files_cloud",
        /// Monitoring.
        Monitoring = "monitoring",
        /// Storage.
        Storage = "storage",
        /// The management portal, which holds the billing settings.
        Platform = "platform",
        /// Cyber Infrastructure.
        Hci = "hci",
        /// Physical Data Shipping.
        PhysicalDataShipping = "physical_data_shipping",
        /// Notary.
        Notary = "notary",
    }
}

/// An application: a service of the platform.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Application {
    /// Its id.
    pub id: Uuid,
    /// Display name shown to users.
    pub name: String,
    /// What it is: its internal name.
    pub r#type: ApplicationType,
    /// Usages this application offers.
    pub usages: Vec<String>,
    /// The path of its console and interface, as in `/bc/`.
    pub api_base_url: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Every application of the platform.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApplicationList {
    /// The entries.
    pub items: Vec<Application>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The applications of one tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantApplications {
    /// The tenant's id.
    pub tenant: Uuid,
    /// The applications' ids.
    pub applications: Vec<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The applications of several tenants.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantApplicationsList {
    /// The entries.
    pub items: Vec<TenantApplications>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A value a tenant has set itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnSetting {
    /// The value.
    pub value: Option<JsonValue>,
    /// Whether the value can be overridden at another tenant's level.
    pub lock: bool,
    /// When true, value applies to this tenant only; children inherit from their grandparent.
    pub exclusive: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What a value was set on.
    pub enum SettingOwnerType {
        /// `tenant`
        Tenant = "tenant",
        /// `user`
        User = "user",
    }
}

/// Where a value was set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SettingOwner {
    /// Kind of object where the value is defined.
    pub r#type: SettingOwnerType,
    /// Its id.
    pub id: Uuid,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A value a tenant inherits.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct EffectiveSetting {
    /// Where the value was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<SettingOwner>,
    /// The value.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub value: Nullable<JsonValue>,
    /// Whether the value can be overridden at another tenant's level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A setting as a tenant sees it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Setting {
    /// Its name, which is also its id.
    pub name: String,
    /// The application's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_id: Option<Uuid>,
    /// What the tenant itself has set. Null where it has set nothing.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub own: Nullable<OwnSetting>,
    /// What the tenant inherits. Null where it inherits nothing.
    pub effective: Option<EffectiveSetting>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A value to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SettingUpdate {
    /// The value: text, boolean, number, object or null.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub value: Nullable<JsonValue>,
    /// Whether the value can be overridden at another tenant's level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<bool>,
    /// When true, value applies to this tenant only; children inherit from their grandparent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusive: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
