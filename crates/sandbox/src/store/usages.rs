//! What tenants use, day by day. Figures come from outside, through `usages.update`; nothing grows by itself.
//!
//! Each tenant has its own figures here. That a parent uses what its children use is the rules' business.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::items::ItemKey;
use super::sums::Changed;
use crate::clock::Moment;

/// One figure through time: what it was at the end of each day on which it changed, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Usage(Vec<(Date, i64)>);

impl Usage {
    /// The figure at the end of a day, or as it is, for today.
    pub(crate) fn on(&self, day: Date) -> i64 {
        self.0
            .iter()
            .rev()
            .find(|(changed, _)| *changed <= day)
            .map_or(0, |(_, figure)| *figure)
    }

    /// The figure as it was last set.
    pub(crate) fn latest(&self) -> i64 {
        self.0.last().map_or(0, |(_, figure)| *figure)
    }

    /// Adds another figure, day by day.
    fn add(&mut self, other: &Self) {
        let mut days: Vec<Date> = self.0.iter().chain(&other.0).map(|(day, _)| *day).collect();
        days.sort_unstable();
        days.dedup();
        self.0 = days
            .into_iter()
            .map(|day| (day, self.on(day).saturating_add(other.on(day))))
            .collect();
    }

    /// Sets the figure from a day on.
    pub(crate) fn set(&mut self, day: Date, figure: i64) {
        self.0.retain(|(changed, _)| *changed < day);
        self.0.push((day, figure));
    }
}

/// A figure that came in and shows when figures are refreshed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Reported {
    pub(crate) tenant: Uuid,
    pub(crate) key: ItemKey,
    pub(crate) value: i64,
    /// The day it is of.
    pub(crate) day: Date,
    pub(crate) shows_at: Moment,
}

/// All figures there are.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Usages {
    own: HashMap<Uuid, Arc<Own>>,
    #[serde(skip)]
    changed: Changed,
}

/// One tenant's own figures.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
struct Own(#[serde(with = "super::forms::pairs")] BTreeMap<ItemKey, Usage>);

impl Usages {
    /// A tenant's own figures.
    pub(crate) fn of(&self, tenant: Uuid) -> impl Iterator<Item = (ItemKey, &Usage)> {
        self.own
            .get(&tenant)
            .into_iter()
            .flat_map(|own| &own.0)
            .map(|(key, usage)| (*key, usage))
    }

    /// A tenant's own figure, to change it.
    pub(crate) fn entry(&mut self, tenant: Uuid, key: ItemKey) -> &mut Usage {
        self.changed.add(tenant);
        let own = Arc::make_mut(self.own.entry(tenant).or_default());
        own.0.entry(key).or_default()
    }

    /// Makes one of a tenant's figures part of another one, with all that it ever was.
    pub(crate) fn carry_over(&mut self, tenant: Uuid, from: ItemKey, to: ItemKey) {
        let Some(figures) = self.own.get_mut(&tenant).map(Arc::make_mut) else {
            return;
        };
        self.changed.add(tenant);
        if let Some(usage) = figures.0.remove(&from) {
            figures.0.entry(to).or_default().add(&usage);
        }
    }

    /// Keeps only those of a tenant's figures that are wanted.
    pub(crate) fn retain(&mut self, tenant: Uuid, wanted: impl Fn(ItemKey) -> bool) {
        if let Some(figures) = self.own.get_mut(&tenant).map(Arc::make_mut) {
            self.changed.add(tenant);
            figures.0.retain(|key, _| wanted(*key));
        }
    }

    /// Whose figures changed since this was last asked.
    pub(super) fn take_changed(&self) -> HashSet<Uuid> {
        self.changed.take()
    }
}
