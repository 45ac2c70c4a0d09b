// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`registration_tokens`](crate::api::registration_tokens).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::{Secret, Timestamp};

/// A token with which devices register in a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegistrationToken {
    /// Unique identifier of the initial registration token.
    pub id: i64,
    /// The token, as in `AB12-CD34-EF56`.
    pub token: Secret,
    /// When it was created.
    pub created_at: Timestamp,
    /// Until when it is valid.
    pub expires_at: Timestamp,
    /// The tenant's number, as version 1 of the API has it. `tenant_uuid` is its id.
    pub tenant_id: String,
    /// The tenant's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_uuid: Option<Uuid>,
    /// What a device that registers with it is bound to: `urn:acronis.com:tenant-id:`, a personal
    /// tenant's id and `:backup_agent_admin` for its user; `urn:acronis.com::policy_management:`, a
    /// tenant's number, `|`, a plan's id and `:apply_revoke` for a protection plan.
    pub scopes: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Several registration tokens.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegistrationTokenList {
    /// The entries.
    pub items: Vec<RegistrationToken>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A registration token to create.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewRegistrationToken {
    /// How long it is valid, in seconds; at most one year.
    pub expires_in: i64,
    /// What a device that registers with it is bound to: `urn:acronis.com:tenant-id:`, a personal
    /// tenant's id and `:backup_agent_admin` for its user; `urn:acronis.com::policy_management:`, a
    /// tenant's number, `|`, a plan's id and `:apply_revoke` for a protection plan.
    pub scopes: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A registration token to create, the older way.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewRegistrationTokenLegacy {
    /// The tenant in which devices register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
    /// How long it is valid, in seconds; at most one year.
    pub expires_in: i64,
    /// What a device that registers with it is bound to: `urn:acronis.com:tenant-id:`, a personal
    /// tenant's id and `:backup_agent_admin` for its user; `urn:acronis.com::policy_management:`, a
    /// tenant's number, `|`, a plan's id and `:apply_revoke` for a protection plan.
    pub scopes: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
