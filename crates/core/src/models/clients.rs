// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`clients`](crate::api::clients).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::{Secret, Timestamp};

open_enum! {
    /// What an API client is.
    pub enum ApiClientType {
        /// A program's client.
        ApiClient = "api_client",
        /// A client that an application of the platform manages.
        ManagedClient = "managed_client",
    }
}

open_enum! {
    /// How a client shows the token endpoint who it is.
    pub enum TokenEndpointAuthMethod {
        /// With id and secret as HTTP Basic.
        ClientSecretBasic = "client_secret_basic",
        /// With id and secret in the form.
        ClientSecretPost = "client_secret_post",
        /// Not at all: a public client.
        None = "none",
    }
}

/// An API client to register.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewApiClient {
    /// Client type.
    pub r#type: ApiClientType,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// What else is known about it: `client_name` is the name the console shows.
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
    /// Whether an API client gets tokens.
    pub enum ApiClientStatus {
        /// It gets tokens.
        Enabled = "enabled",
        /// It gets none.
        Disabled = "disabled",
    }
}

/// A new API client, with its secret.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CreatedApiClient {
    /// The API client's id.
    pub client_id: Uuid,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// When the secret expires, in seconds since 1970; 0 for never.
    pub client_secret_expires_at: i64,
    /// Client type.
    pub r#type: ApiClientType,
    /// Extra metadata, e.g. agentType, hostname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<JsonObject>,
    /// Explicitly chosen auth method.
    pub token_endpoint_auth_method: TokenEndpointAuthMethod,
    /// The secret. It is in no other answer.
    pub client_secret: Secret,
    /// The token with which the registration can be managed.
    pub registration_access_token: Secret,
    /// When it was created.
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

/// An API client.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiClient {
    /// The API client's id.
    pub client_id: Uuid,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// When the secret expires, in seconds since 1970; 0 for never.
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

/// Several API clients.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ApiClientList {
    /// The entries.
    pub items: Vec<ApiClient>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What changes in an API client.
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
