//! API clients.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::clock::Moment;

/// A program that may ask for tokens (behaviour.md 2.3).
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct ApiClient {
    pub(crate) id: Uuid,
    pub(crate) secret: String,
    pub(crate) tenant: Uuid,
    /// `api_client` or `managed_client`.
    pub(crate) kind: String,
    pub(crate) auth_method: String,
    pub(crate) data: Map<String, Value>,
    pub(crate) redirect_uris: Vec<String>,
    pub(crate) origin_id: Option<String>,
    pub(crate) enabled: bool,
    pub(crate) created_at: Moment,
    /// The user who registered it.
    pub(crate) created_by: Uuid,
    /// What the user could do then: the client keeps it, whatever becomes of the user.
    pub(crate) roles: Vec<String>,
    pub(crate) last_access: Option<(Moment, IpAddr)>,
    pub(crate) deleted_at: Option<Moment>,
}
