//! Locations and the storages in them.

use uuid::Uuid;

/// A location (behaviour.md 9.1).
#[derive(Debug, Clone)]
pub(crate) struct Location {
    pub(crate) id: Uuid,
    pub(crate) owner: Uuid,
    pub(crate) name: String,
    pub(crate) platform_owned: bool,
    pub(crate) version: i64,
}

/// A storage, also called infrastructure component (behaviour.md 9.2).
#[derive(Debug, Clone)]
pub(crate) struct Storage {
    pub(crate) id: Uuid,
    pub(crate) owner: Uuid,
    pub(crate) location: Uuid,
    pub(crate) name: String,
    /// Without credentials: they are taken out when it is registered (behaviour.md 9.4).
    pub(crate) url: String,
    pub(crate) capabilities: Vec<String>,
    pub(crate) backend_type: Option<String>,
    pub(crate) platform_owned: bool,
    pub(crate) version: i64,
}
