// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`clients`](crate::api::clients).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::{Secret, Timestamp};

open_enum! {
    /// Client type.
    pub enum ApiClientType {
        /// `api_client`
        ApiClient = "api_client",
        /// `managed_client`
        ManagedClient = "managed_client",
    }
}

open_enum! {
    /// Explicitly chosen auth method.
    pub enum TokenEndpointAuthMethod {
        /// `client_secret_basic`
        ClientSecretBasic = "client_secret_basic",
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `none`
        None = "none",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewApiClient {
    /// Client type.
    pub r#type: ApiClientType,
    pub tenant_id: Uuid,
    /// Extra metadata, e.g. agentType, hostname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<JsonObject>,
    /// Explicitly chosen auth method.
    pub token_endpoint_auth_method: TokenEndpointAuthMethod,
    /// Possible redirect URIs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uris: Option<Vec<String>>,
    /// Client origin ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Enabled or disabled; disabled clients can no longer obtain access tokens.
    pub enum ApiClientStatus {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatedApiClient {
    pub client_id: Uuid,
    pub tenant_id: Uuid,
    /// Secret expiry, seconds since Unix epoch, per configured secret lifetime; 0 = never expires.
    pub client_secret_expires_at: i64,
    /// Client type.
    pub r#type: ApiClientType,
    /// Extra metadata, e.g. agentType, hostname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<JsonObject>,
    /// Explicitly chosen auth method.
    pub token_endpoint_auth_method: TokenEndpointAuthMethod,
    /// Client secret.
    pub client_secret: Secret,
    /// Client registration access token.
    pub registration_access_token: Secret,
    pub created_at: Timestamp,
    /// ID of the user who registered the client.
    pub created_by: String,
    /// Enabled or disabled; disabled clients can no longer obtain access tokens.
    pub status: ApiClientStatus,
    /// Possible redirect URIs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uris: Option<Vec<String>>,
    /// Client origin ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiClient {
    pub client_id: Uuid,
    pub tenant_id: Uuid,
    /// Secret expiry, seconds since Unix epoch, per configured secret lifetime; 0 = never expires.
    pub client_secret_expires_at: i64,
    /// Client type.
    pub r#type: ApiClientType,
    /// Extra metadata, e.g. agentType, hostname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<JsonObject>,
    /// Explicitly chosen auth method.
    pub token_endpoint_auth_method: TokenEndpointAuthMethod,
    /// Creation time; may be null.
    pub created_at: Option<Timestamp>,
    /// ID of the user who registered the client.
    pub created_by: String,
    /// Last time the client was used to issue a token; may be null.
    pub last_access_at: Option<Timestamp>,
    /// IP the client last obtained a token from; may be null.
    pub last_access_from_ip: Option<String>,
    /// Enabled or disabled; disabled clients can no longer obtain access tokens.
    pub status: ApiClientStatus,
    /// Possible redirect URIs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uris: Option<Vec<String>>,
    /// Client origin ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiClientList {
    pub items: Vec<ApiClient>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiClientUpdate {
    /// Extra metadata to be updated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<JsonObject>,
    /// Enabled or disabled; disabled clients can no longer obtain access tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ApiClientStatus>,
    /// Possible redirect URIs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uris: Option<Vec<String>>,
    /// Client origin ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
