// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`search`](crate::api::search).

use serde::{Deserialize, Serialize};

use super::{JsonObject, TenantKind, Uuid};
use crate::open_enum::open_enum;
use crate::{Nullable, Timestamp};

open_enum! {
    pub enum SearchHitType {
        /// `tenant`
        Tenant = "tenant",
        /// `user`
        User = "user",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchHit {
    pub obj_type: SearchHitType,
    pub id: Uuid,
    pub parent_id: Uuid,
    /// Tenant names from the search root down to the hit.
    pub path: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TenantKind>,
    /// User's login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Tenant's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// First name of the user or of the tenant's contact.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub first_name: Nullable<String>,
    /// Last name of the user or of the tenant's contact.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_name: Nullable<String>,
    /// Soft-delete time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchResults {
    pub items: Vec<SearchHit>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
