//! The brands that tenants gave themselves. Who shows which is the rules' business.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

/// A tenant's own brand (behaviour.md 6). The password of its mail server is kept apart and never told.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Brand {
    pub(crate) id: Uuid,
    /// Its id in version 1 of the API.
    pub(crate) number: u64,
    /// What was set, by name.
    pub(crate) options: Map<String, Value>,
    pub(crate) smtp_password: String,
    pub(crate) logo: Option<Logo>,
}

/// A picture.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Logo {
    pub(crate) id: Uuid,
    #[serde(with = "super::forms::bytes")]
    pub(crate) png: Vec<u8>,
}

/// All brands, by tenant.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Brands {
    by_tenant: HashMap<Uuid, Brand>,
    last_number: u64,
}

/// The number 1 is the platform's own.
const FIRST_NUMBER: u64 = 2;

impl Brands {
    pub(crate) fn next_number(&self) -> u64 {
        (self.last_number + 1).max(FIRST_NUMBER)
    }

    /// Whether there is none at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_tenant.is_empty()
    }

    pub(crate) fn of(&self, tenant: Uuid) -> Option<&Brand> {
        self.by_tenant.get(&tenant)
    }

    pub(crate) fn of_mut(&mut self, tenant: Uuid) -> Option<&mut Brand> {
        self.by_tenant.get_mut(&tenant)
    }

    pub(crate) fn insert(&mut self, tenant: Uuid, brand: Brand) {
        self.last_number = self.last_number.max(brand.number);
        self.by_tenant.insert(tenant, brand);
    }

    pub(crate) fn remove(&mut self, tenant: Uuid) {
        self.by_tenant.remove(&tenant);
    }
}
