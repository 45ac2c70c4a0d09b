//! Which services and offering items a tenant has, with which quotas. What may be turned on where is the rules' business.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::catalogue::ItemId;
use crate::clock::Moment;

/// One offering item of a tenant: what it is and, for storage-bound ones, where. The order is the catalogue's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct ItemKey {
    pub(crate) item: ItemId,
    pub(crate) infra: Option<Uuid>,
}

/// The state of an offering item that a tenant has or had. What was never turned on has none.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ItemState {
    pub(crate) enabled: bool,
    pub(crate) locked: bool,
    pub(crate) quota: Quota,
    pub(crate) updated_at: Moment,
}

/// A quota (behaviour.md 4.1): both values empty is no limit; the version is 0 until a value is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Quota {
    pub(crate) value: Option<i64>,
    pub(crate) overage: Option<i64>,
    pub(crate) version: i64,
}

/// What one tenant has.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Offering {
    /// Services that are on.
    pub(crate) applications: BTreeSet<Uuid>,
    #[serde(with = "super::forms::pairs")]
    pub(crate) items: BTreeMap<ItemKey, ItemState>,
    /// By service, name and storage.
    #[serde(with = "super::forms::pairs")]
    pub(crate) prices: BTreeMap<(Uuid, String, Option<Uuid>), Price>,
}

/// What an item costs. It is text so that decimals stay exact.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Price {
    pub(crate) price: String,
    /// Milliseconds of the last change.
    pub(crate) version: i64,
}

impl Offering {
    /// Whether an item is on.
    pub(crate) fn has(&self, key: ItemKey) -> bool {
        self.items.get(&key).is_some_and(|state| state.enabled)
    }

    /// The items that are on.
    pub(crate) fn enabled(&self) -> impl Iterator<Item = (ItemKey, &ItemState)> {
        self.items
            .iter()
            .filter(|(_, state)| state.enabled)
            .map(|(key, state)| (*key, state))
    }
}

/// What every tenant has.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Offerings(HashMap<Uuid, Arc<Offering>>);

static NOTHING: Offering = Offering {
    applications: BTreeSet::new(),
    items: BTreeMap::new(),
    prices: BTreeMap::new(),
};

impl Offerings {
    /// What this tenant has; nothing at first.
    pub(crate) fn of(&self, tenant: Uuid) -> &Offering {
        self.0.get(&tenant).map_or(&NOTHING, AsRef::as_ref)
    }

    pub(crate) fn of_mut(&mut self, tenant: Uuid) -> &mut Offering {
        Arc::make_mut(self.0.entry(tenant).or_default())
    }
}

/// A setting of a service in a tenant, by its name (behaviour.md 8 and 10).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Setting {
    pub(crate) value: serde_json::Value,
    pub(crate) lock: bool,
    pub(crate) exclusive: bool,
}

/// All settings that were set: service, tenant, name.
pub(crate) type Settings = HashMap<(Uuid, Uuid, String), Setting>;
