//! What becomes of the items of one edition in another: behaviour.md 4.7.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::clock::Moment;
use crate::rules::Refusal;
use crate::rules::offering_items::turn_off;
use crate::store::Store;
use crate::store::catalogue::{Catalogue, CatalogueItem, ItemId};
use crate::store::items::{ItemKey, ItemState, Quota};

/// A service's edition.
#[derive(Clone, Copy)]
pub(super) struct Edition {
    pub(super) application: Uuid,
    pub(super) name: &'static str,
}

impl Edition {
    /// The edition of this name, when the service has it.
    pub(super) fn of(application: &str, name: &str) -> Result<Self, Refusal> {
        let unknown = || Refusal::not_found("Application not found");
        let id = Uuid::try_parse(application)
            .map_err(|_| Refusal::invalid("application_id must be a UUID."))?;
        let catalogue = Catalogue::get();
        let application = catalogue.application(id).ok_or_else(unknown)?.id;
        let mut editions = catalogue
            .items()
            .filter(|(_, item)| item.application == application)
            .filter_map(|(_, item)| item.edition)
            .peekable();
        if editions.peek().is_none() {
            return Err(Refusal::against_the_rules("The service has no editions."));
        }
        match editions.find(|edition| *edition == name) {
            Some(name) => Ok(Self { application, name }),
            None => Err(Refusal::invalid(
                "target_edition is no edition of the service.",
            )),
        }
    }

    /// Whether an item belongs to the service, in another edition.
    pub(super) fn replaces(self, item: &CatalogueItem) -> bool {
        item.application == self.application
            && item.edition.is_some_and(|edition| edition != self.name)
    }

    /// The item of this edition that stands for one of another edition. An edition with several of one usage has them from
    /// the most particular to the plainest (behaviour.md 4.3): the plainest is meant.
    pub(super) fn counterpart(self, key: ItemKey) -> Option<ItemKey> {
        let catalogue = Catalogue::get();
        let old = catalogue.item(key.item);
        let same = |(_, item): &(ItemId, &CatalogueItem)| {
            (item.application, item.usage_name) == (self.application, old.usage_name)
                && item.edition == Some(self.name)
        };
        let (item, _) = catalogue.items().filter(same).last()?;
        Some(ItemKey {
            item,
            infra: key.infra,
        })
    }

    /// Gives a tenant the items of this edition for those it has of others, as far as its parent has them; the others are
    /// turned off.
    pub(super) fn carry_over(self, store: &mut Store, tenant: Uuid, now: Moment) {
        let catalogue = Catalogue::get();
        let Some(parent) = store.tenants.any(tenant).map(|tenant| tenant.parent) else {
            return;
        };
        let is_offered = |store: &Store, key| store.offerings.of(parent).has(key);
        let figures: Vec<ItemKey> = store.usages.of(tenant).map(|(key, _)| key).collect();
        for old in figures {
            if self.replaces(catalogue.item(old.item))
                && let Some(new) = self.counterpart(old)
                && is_offered(store, new)
            {
                store.usages.carry_over(tenant, old, new);
            }
        }
        let mut gained: BTreeMap<ItemKey, ItemState> = BTreeMap::new();
        let replaced: Vec<(ItemKey, ItemState)> = store
            .offerings
            .of(tenant)
            .enabled()
            .filter(|(key, _)| self.replaces(catalogue.item(key.item)))
            .map(|(key, state)| (key, state.clone()))
            .collect();
        for (old, state) in &replaced {
            let Some(new) = self.counterpart(*old) else {
                continue;
            };
            if !is_offered(store, new) {
                continue;
            }
            let known = gained
                .get(&new)
                .or_else(|| store.offerings.of(tenant).items.get(&new))
                .filter(|known| known.enabled);
            let quota = known.map_or(state.quota, |known| together(known.quota, state.quota));
            let state = ItemState {
                quota,
                updated_at: now,
                ..state.clone()
            };
            gained.insert(new, state);
        }
        if replaced.is_empty() {
            return;
        }
        let items = &mut store.offerings.of_mut(tenant).items;
        for (old, _) in replaced {
            if let Some(state) = items.get_mut(&old) {
                turn_off(state, now);
            }
        }
        items.extend(gained);
    }
}

/// Two items become one: their quotas add up, and no limit in one is no limit in both.
fn together(one: Quota, other: Quota) -> Quota {
    let sum = |a: Option<i64>, b: Option<i64>| Some(a?.saturating_add(b?));
    match sum(one.value, other.value) {
        None => Quota::default(),
        Some(value) => Quota {
            value: Some(value),
            overage: sum(one.overage, other.overage),
            version: one.version.max(other.version),
        },
    }
}
