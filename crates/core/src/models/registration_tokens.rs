// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`registration_tokens`](crate::api::registration_tokens).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::{Secret, Timestamp};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegistrationToken {
    /// Unique identifier of the initial registration token.
    pub id: i64,
    /// Initial registration token.
    pub token: Secret,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    /// Numeric ID of the resource owner tenant.
    pub tenant_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_uuid: Option<Uuid>,
    /// Access scopes put on the registered resource; two patterns:
    /// urn:acronis.com:tenant-id:{personal_tenant_id}:backup_agent_admin = binds the resource to
    /// the user with that personal tenant ID;
    /// urn:acronis.com::policy_management:{tenant_id}|{policy_id}:apply_revoke = applies the
    /// protection plan with that policy ID, from the resource owner tenant tenant_id.
    pub scopes: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegistrationTokenList {
    pub items: Vec<RegistrationToken>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewRegistrationToken {
    /// Token lifetime in seconds; at most one year (no maximum keyword in the source).
    pub expires_in: i64,
    /// Access scopes applied to the registered resource; two patterns exist.
    pub scopes: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewRegistrationTokenLegacy {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
    /// Token lifetime in seconds; should be at most one year.
    pub expires_in: i64,
    /// Access scopes put on the registered resource; two patterns:
    /// urn:acronis.com:tenant-id:{personal_tenant_id}:backup_agent_admin = binds the resource to
    /// the user with that personal tenant ID;
    /// urn:acronis.com::policy_management:{tenant_id}|{policy_id}:apply_revoke = applies the
    /// protection plan with that policy ID, from the resource owner tenant tenant_id.
    pub scopes: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
