//! The storages that offering items are bound to, and the locations they stand in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A data center (behaviour.md 9.1).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Location {
    pub(crate) id: Uuid,
    /// Grows with every location: the order of creation.
    pub(crate) number: u64,
    pub(crate) owner: Uuid,
    pub(crate) name: String,
    pub(crate) version: i64,
}

/// A storage, also called infrastructure component (behaviour.md 9.2). Its URL may hold credentials.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Storage {
    pub(crate) id: Uuid,
    /// Grows with every storage: the order of creation.
    pub(crate) number: u64,
    pub(crate) owner: Uuid,
    pub(crate) location: Uuid,
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) capabilities: Vec<String>,
    pub(crate) content_url: Option<String>,
    pub(crate) content_mobile_url: Option<String>,
    pub(crate) backend_type: Option<String>,
    pub(crate) version: i64,
}

/// All locations.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Locations {
    by_id: BTreeMap<Uuid, Location>,
    last_number: u64,
}

impl Locations {
    pub(crate) fn next_number(&self) -> u64 {
        self.last_number + 1
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&Location> {
        self.by_id.get(&id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Location> {
        self.by_id.get_mut(&id)
    }

    pub(crate) fn insert(&mut self, location: Location) {
        self.last_number = self.last_number.max(location.number);
        self.by_id.insert(location.id, location);
    }

    pub(crate) fn remove(&mut self, id: Uuid) {
        self.by_id.remove(&id);
    }

    /// Those a tenant owns, in the order of their creation.
    pub(crate) fn of(&self, owner: Uuid) -> Vec<&Location> {
        let mut own: Vec<&Location> = self
            .by_id
            .values()
            .filter(|location| location.owner == owner)
            .collect();
        own.sort_unstable_by_key(|location| location.number);
        own
    }
}
