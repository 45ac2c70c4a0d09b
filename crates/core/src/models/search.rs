// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`search`](crate::api::search).

use serde::{Deserialize, Serialize};

use super::{JsonObject, TenantKind, Uuid};
use crate::open_enum::open_enum;
use crate::{Nullable, Timestamp};

open_enum! {
    /// What was found.
    pub enum SearchHitType {
        /// A tenant.
        Tenant = "tenant",
        /// A user.
        User = "user",
    }
}

/// A tenant or user that was found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchHit {
    /// Whether it is a tenant or a user.
    pub obj_type: SearchHitType,
    /// Its id.
    pub id: Uuid,
    /// The tenant above it; for users, their tenant.
    pub parent_id: Uuid,
    /// The names of the tenants from where the search began down to it.
    pub path: Vec<String>,
    /// The tenant's kind. For tenants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TenantKind>,
    /// The user's login. For users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// The tenant's name. For tenants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// First name of the user or of the tenant's contact.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub first_name: Nullable<String>,
    /// Last name of the user or of the tenant's contact.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_name: Nullable<String>,
    /// When it was deleted. Null while it is there.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchResults {
    /// The entries.
    pub items: Vec<SearchHit>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
