//! The state of the sandbox: everything it remembers, and nothing about how it is asked for or what is allowed.
//!
//! There is one writer: the whole store sits behind one lock. Deletion is soft: what is deleted stays and is marked.

pub(crate) mod brands;
pub(crate) mod catalogue;
pub(crate) mod clients;
pub(crate) mod contact;
pub(crate) mod devices;
mod forms;
pub(crate) mod items;
pub(crate) mod random;
mod recent;
pub(crate) mod registration;
pub(crate) mod reports;
pub(crate) mod restoring;
pub(crate) mod search;
pub(crate) mod seed;
pub(crate) mod sessions;
pub(crate) mod snapshot;
pub(crate) mod storages;
pub(crate) mod sums;
mod tenant;
pub(crate) mod tenants;
pub(crate) mod usages;
pub(crate) mod users;
pub(crate) mod walk;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;
use uuid::Uuid;

use self::brands::Brands;
use self::clients::ApiClient;
use self::contact::Contact;
use self::devices::Devices;
use self::items::{Offerings, Settings};
use self::random::Random;
use self::registration::RegistrationTokens;
use self::reports::Report;
use self::search::{Hit, Index};
use self::sessions::{Sessions, Who};
use self::storages::{Locations, Storage};
use self::sums::Sums;
use self::tenants::{Kind, Pricing, PricingMode, Tenant, TenantMfa, Tenants};
use self::usages::{Reported, Usages};
use self::users::Users;
use crate::clock::{Moment, millis};

/// All of it. What is written down of it is a [`Snapshot`](snapshot::Snapshot).
#[derive(Deserialize)]
pub(crate) struct Store {
    pub(crate) random: Random,
    pub(crate) tenants: Tenants,
    pub(crate) users: Users,
    pub(crate) clients: HashMap<Uuid, ApiClient>,
    pub(crate) sessions: Sessions,
    pub(crate) offerings: Offerings,
    #[serde(with = "forms::pairs")]
    pub(crate) settings: Settings,
    pub(crate) usages: Usages,
    /// Figures that do not show yet.
    #[serde(default)]
    pub(crate) reported: Vec<Reported>,
    pub(crate) reports: HashMap<Uuid, Report>,
    pub(crate) storages: BTreeMap<Uuid, Storage>,
    pub(crate) locations: Locations,
    pub(crate) brands: Brands,
    pub(crate) registration_tokens: RegistrationTokens,
    pub(crate) devices: Devices,
    /// Follows from the rest.
    #[serde(skip)]
    index: Index,
    /// Follows from the rest.
    #[serde(skip)]
    sums: Sums,
}

impl Store {
    /// An empty store.
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self {
            random: Random::new(seed),
            tenants: Tenants::default(),
            users: Users::default(),
            clients: HashMap::new(),
            sessions: Sessions::default(),
            offerings: Offerings::default(),
            settings: Settings::new(),
            usages: Usages::default(),
            reported: Vec::new(),
            reports: HashMap::new(),
            storages: BTreeMap::new(),
            locations: Locations::default(),
            brands: Brands::default(),
            registration_tokens: RegistrationTokens::default(),
            devices: Devices::default(),
            index: Index::default(),
            sums: Sums::default(),
        }
    }

    /// The sums of usages that still hold.
    pub(crate) fn sums(&self) -> &Sums {
        let changed = self.usages.take_changed().into_iter();
        for id in changed.chain(self.tenants.take_moved()) {
            for above in self.tenants.upwards(id) {
                self.sums.forget(above.id);
            }
        }
        &self.sums
    }

    /// The search index. Deleted tenants and users stay in it.
    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    /// Takes into the search index whatever changed since this was last done.
    pub(crate) fn bring_index_up_to_date(&mut self) {
        for id in self.tenants.take_touched() {
            // Personal tenants show as their users.
            if let Some(tenant) = self.tenants.any(id).filter(|tenant| tenant.owner.is_none()) {
                self.index.put(Hit::Tenant(id), tenant.searched());
            }
        }
        for id in self.users.take_touched() {
            if let Some(user) = self.users.any(id) {
                self.index.put(Hit::User(id), user.searched());
            }
        }
    }

    /// Whether the tenants are a tree and everything else hangs on it: what was written by other hands may not be so, and
    /// rules that climb the tree would never come to its end.
    pub(crate) fn check(&self) -> Result<(), String> {
        self.tenants.check()?;
        let homeless = self
            .users
            .all()
            .map(|user| (user.id, user.tenant))
            .chain(
                self.clients
                    .values()
                    .map(|client| (client.id, client.tenant)),
            )
            .find(|(_, tenant)| self.tenants.any(*tenant).is_none());
        match homeless {
            Some((id, tenant)) => Err(format!("{id} belongs to {tenant}, which is not there")),
            None => Ok(()),
        }
    }

    /// An API client that is not deleted.
    pub(crate) fn client(&self, id: Uuid) -> Option<&ApiClient> {
        self.clients
            .get(&id)
            .filter(|client| client.deleted_at.is_none())
    }

    /// A tenant about which nothing has been said yet, and which is not in the store yet: put it there before
    /// another one is made. Without a parent it is a root.
    pub(crate) fn blank_tenant(
        &mut self,
        parent: Option<&Tenant>,
        kind: Kind,
        name: &str,
        created_by: Uuid,
        now: Moment,
    ) -> Tenant {
        let id = self.random.id();
        Tenant {
            id,
            number: self.tenants.next_number(),
            parent: parent.map_or(id, |parent| parent.id),
            level: parent.map_or(0, |parent| parent.level + 1),
            kind,
            name: name.to_owned(),
            version: 1,
            created_at: now,
            updated_at: now,
            deleted_at: None,
            enabled: true,
            contact: Contact::new(self.random.id(), &["legal"], now),
            customer_id: None,
            internal_tag: None,
            language: "en".to_owned(),
            owner: None,
            default_idp: seed::DEFAULT_IDP,
            locked_by: None,
            ancestral_access: true,
            mfa: TenantMfa::Off,
            pricing: Pricing {
                set: PricingMode::Production,
                since: now,
                currency: None,
                version: millis(now),
            },
            customer_type: "default".to_owned(),
            external_operation: None,
            created_by,
        }
    }

    /// Deletes a user with everything that was handed out to it.
    pub(crate) fn delete_user(&mut self, id: Uuid, now: Moment) {
        if let Some(personal) = self.users.get(id).and_then(|user| user.personal_tenant) {
            self.delete_tenant(personal, now);
        }
        self.users.bury(id, now);
        self.sessions.end(|who, _| who == Who::User(id));
    }

    /// Deletes a tenant with everything in and below it (behaviour.md 3.10).
    pub(crate) fn delete_tenant(&mut self, id: Uuid, now: Moment) {
        let gone: HashSet<Uuid> = self.tenants.subtree(id).into_iter().collect();
        let users: HashSet<Uuid> = gone
            .iter()
            .flat_map(|tenant| self.users.of_tenant(*tenant))
            .map(|user| user.id)
            .collect();
        for user in &users {
            self.users.bury(*user, now);
        }
        let mut clients = HashSet::new();
        for client in self.clients.values_mut() {
            if gone.contains(&client.tenant) && client.deleted_at.is_none() {
                client.deleted_at = Some(now);
                clients.insert(client.id);
            }
        }
        self.sessions.end(|who, client| {
            client.is_some_and(|client| clients.contains(&client))
                || match who {
                    Who::User(user) => users.contains(&user),
                    Who::Client(client) => clients.contains(&client),
                    Who::Nobody => false,
                }
        });
        for tenant in gone {
            self.tenants.bury(tenant, now);
        }
    }
}
