//! The store as it is at one moment, to be written down while the store itself goes on.
//!
//! Taking one costs little: whatever is many is shared with the store, which copies it only when it changes.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Serialize;
use uuid::Uuid;

use super::Store;
use super::brands::Brands;
use super::clients::ApiClient;
use super::devices::Devices;
use super::items::{Offerings, Settings};
use super::random::Random;
use super::registration::RegistrationTokens;
use super::reports::Report;
use super::sessions::Sessions;
use super::storages::{Locations, Storage};
use super::tenants::Tenant;
use super::usages::{Reported, Usages};
use super::users::User;

/// A snapshot, by the same names by which a [`Store`] is read.
#[derive(Serialize)]
pub(crate) struct Snapshot {
    random: Random,
    tenants: Vec<Arc<Tenant>>,
    users: Vec<Arc<User>>,
    clients: HashMap<Uuid, ApiClient>,
    sessions: Sessions,
    offerings: Offerings,
    #[serde(with = "super::forms::pairs")]
    settings: Settings,
    usages: Usages,
    reported: Vec<Reported>,
    reports: HashMap<Uuid, Report>,
    storages: BTreeMap<Uuid, Storage>,
    locations: Locations,
    brands: Brands,
    registration_tokens: RegistrationTokens,
    devices: Devices,
}

impl Snapshot {
    /// What the store is now.
    pub(crate) fn of(store: &Store) -> Self {
        Self {
            random: store.random.clone(),
            tenants: store.tenants.share(),
            users: store.users.share(),
            clients: store.clients.clone(),
            sessions: store.sessions.clone(),
            offerings: store.offerings.clone(),
            settings: store.settings.clone(),
            usages: store.usages.clone(),
            reported: store.reported.clone(),
            reports: store.reports.clone(),
            storages: store.storages.clone(),
            locations: store.locations.clone(),
            brands: store.brands.clone(),
            registration_tokens: store.registration_tokens.clone(),
            devices: store.devices.clone(),
        }
    }

    /// Puts tenants and users into the order of their creation, in which they are read again.
    pub(crate) fn sort(&mut self) {
        self.tenants.sort_unstable_by_key(|tenant| tenant.number);
        self.users.sort_unstable_by_key(|user| user.number);
    }
}
