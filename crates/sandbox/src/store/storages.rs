//! The storages that offering items are bound to.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A storage, also called infrastructure component (behaviour.md 9.2).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Storage {
    pub(crate) id: Uuid,
    pub(crate) owner: Uuid,
    pub(crate) name: String,
    pub(crate) capabilities: Vec<String>,
    pub(crate) backend_type: Option<String>,
}
