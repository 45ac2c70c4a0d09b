//! A walk through the tenants below one, level by level, as the contract wants its lists. Within a level those of one
//! parent stand together, parents as they do in the level above, siblings in the order of their creation.
//!
//! It can begin after any place and costs only the steps that are taken, so that a page of a large tree costs what a page of
//! a small one does.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Range;
use std::ops::Bound::{Excluded, Unbounded};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::tenants::{Tenant, Tenants};

/// Where a tenant stands: the numbers of all above it, from the root's to its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place(Box<[u64]>);

impl Place {
    /// The place of a child with this number.
    pub(super) fn below(parent: &Self, number: u64) -> Self {
        Self(parent.0.iter().copied().chain([number]).collect())
    }

    /// From the numbers, the lowest first.
    pub(super) fn climbed(numbers: impl Iterator<Item = u64>) -> Self {
        let mut path: Box<[u64]> = numbers.collect();
        path.reverse();
        Self(path)
    }

    fn level(&self) -> usize {
        self.0.len()
    }

    fn is_within(&self, top: &Self) -> bool {
        self.0.starts_with(&top.0)
    }

    /// No place on this level within this one comes earlier.
    fn first_within(&self, level: usize) -> Self {
        let mut path = self.0.to_vec();
        path.resize(level, 0);
        Self(path.into())
    }

    /// All places on this level within this one come earlier.
    fn first_behind(&self, level: usize) -> Self {
        let mut path = self.0.to_vec();
        if let Some(number) = path.last_mut() {
            *number += 1;
        }
        path.resize(level, 0);
        Self(path.into())
    }
}

/// By level first.
impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_level = self.level().cmp(&other.level());
        by_level.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// All tenants by their places, deleted ones included.
pub(super) type Places = BTreeMap<Place, Uuid>;

impl Tenants {
    /// Where a tenant stands.
    pub(crate) fn place(&self, id: Uuid) -> Place {
        Place::climbed(self.upwards(id).map(|tenant| tenant.number))
    }

    /// The tenant that stands there.
    pub(crate) fn at(&self, place: &Place) -> Option<&Tenant> {
        self.any(*self.places.get(place)?)
    }

    /// Everybody in a subtree, level by level; those after a place only, if one is given.
    pub(crate) fn walk(&self, top: Uuid, after: Option<&Place>) -> Walk<'_> {
        let top = self.place(top);
        match after {
            None => Walk::all(&self.places, top),
            Some(last) => Walk::after(&self.places, top, last),
        }
    }

    /// Gives a tenant, and all below it, their places.
    pub(super) fn settle(&mut self, id: Uuid) {
        let mut ahead = vec![(id, self.place(id))];
        while let Some((id, place)) = ahead.pop() {
            for child in self.children(id) {
                ahead.push((child.id, Place::below(&place, child.number)));
            }
            self.places.insert(place, id);
        }
    }
}

/// A walk. Deleted tenants are met too.
pub(crate) struct Walk<'s> {
    places: &'s Places,
    top: Place,
    level: usize,
    ahead: Range<'s, Place, Uuid>,
    /// Whether nobody was met on this level: then there is nobody below it either.
    is_empty: bool,
}

impl<'s> Walk<'s> {
    /// All of a subtree, its top first.
    pub(super) fn all(places: &'s Places, top: Place) -> Self {
        Self {
            places,
            level: top.level(),
            ahead: places.range(&top..),
            top,
            is_empty: true,
        }
    }

    /// What comes after one place of a subtree, whoever stands there now.
    pub(super) fn after(places: &'s Places, top: Place, last: &Place) -> Self {
        Self {
            places,
            top,
            level: last.level(),
            ahead: places.range((Excluded(last), Unbounded)),
            is_empty: false,
        }
    }

    /// Leaves out everything on this level that stands within a place.
    pub(crate) fn pass(&mut self, place: &Place) {
        self.ahead = self.places.range(place.first_behind(self.level)..);
    }
}

impl Iterator for Walk<'_> {
    type Item = Uuid;

    fn next(&mut self) -> Option<Uuid> {
        loop {
            let next = self.ahead.next();
            if let Some((place, id)) = next
                && place.level() == self.level
                && place.is_within(&self.top)
            {
                self.is_empty = false;
                return Some(*id);
            }
            if std::mem::replace(&mut self.is_empty, true) {
                return None;
            }
            self.level += 1;
            self.ahead = self.places.range(self.top.first_within(self.level)..);
        }
    }
}
