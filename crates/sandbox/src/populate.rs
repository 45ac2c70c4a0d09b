//! Grows a believable world: partners, their customers, and the customers' users, with names, contacts, items, quotas and
//! usages. The same seed grows the same world.
//!
//! It fills the store directly, as years of requests would have, and keeps to the rules that these obey.

mod names;
mod people;

use serde_json::Map;
use time::Duration;
use uuid::Uuid;

use self::people::slug;
use crate::clock::{Moment, millis};
use crate::config::Populate;
use crate::rules::tenants::{create_personal, first_pricing};
use crate::store::Store;
use crate::store::catalogue::{BACKUP, Catalogue, ItemId, PLATFORM};
use crate::store::contact::Contact;
use crate::store::items::{ItemKey, ItemState, Offering, Quota};
use crate::store::seed::DEFAULT_IDP;
use crate::store::tenants::{Kind, PricingMode, Tenant};
use crate::store::users::{Policy, User, UserMfa};

/// The world began so long ago.
const AGE: Duration = Duration::days(540);

/// What customers have: an edition, and its items with a typical quota and whether they are bound to a storage.
const EDITIONS: [(&str, &[(&str, i64)]); 2] = [
    (
        "pck_per_workload",
        &[
            ("pw_base_storage", 1 << 40),
            ("pw_base_workstations", 40),
            ("pw_base_servers", 8),
            ("pw_base_vms", 20),
            ("pw_base_o365_seats", 60),
            ("pw_base_mobiles", 25),
        ],
    ),
    (
        "pck_per_gigabyte",
        &[
            ("pg_base_storage", 2 << 40),
            ("pg_base_workstations", 60),
            ("pg_base_servers", 12),
            ("pg_base_vms", 30),
            ("pg_base_o365_seats", 80),
            ("pg_base_mobiles", 40),
        ],
    ),
];

/// Fills a store that holds what every new one holds; `home` is the partner the world grows in.
pub(crate) fn grow(store: &mut Store, home: Uuid, wanted: Populate, now: Moment) {
    let Some(home) = store.tenants.get(home).cloned() else {
        return;
    };
    let each = 1 + u64::from(wanted.customers) * (1 + u64::from(wanted.users));
    let mut world = World {
        store,
        now,
        made: 0,
        total: each * u64::from(wanted.partners.max(1)),
    };
    let mut partners: Vec<Tenant> = Vec::new();
    if wanted.partners == 0 {
        partners.push(home.clone());
    }
    for _ in 0..wanted.partners {
        partners.push(world.partner(&home));
    }
    for partner in partners {
        for _ in 0..wanted.customers {
            let customer = world.customer(&partner);
            for nth in 0..wanted.users {
                world.user(&customer, nth);
            }
        }
    }
}

struct World<'s> {
    store: &'s mut Store,
    now: Moment,
    made: u64,
    total: u64,
}

impl World<'_> {
    /// When the next thing was made: one after another, from the world's beginning until today.
    fn moment(&mut self) -> Moment {
        self.made += 1;
        let share = self.made * AGE.whole_seconds().unsigned_abs() / (self.total + 1);
        let past = AGE - Duration::seconds(i64::try_from(share).unwrap_or_default());
        self.now.checked_sub(past).unwrap_or(self.now)
    }

    fn below(&mut self, end: usize) -> usize {
        self.store.random.below(end)
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        let place = self.below(words.len());
        words.get(place).copied().unwrap_or_default()
    }

    fn partner(&mut self, home: &Tenant) -> Tenant {
        let name = self.company(&names::PARTNER_ENDINGS);
        let tenant = self.tenant(home, Kind::Partner, &name);
        let offering = self.store.offerings.of(home.id).clone();
        *self.store.offerings.of_mut(tenant.id) = offering;
        tenant
    }

    fn customer(&mut self, partner: &Tenant) -> Tenant {
        let name = self.company(&names::CUSTOMER_ENDINGS);
        let tenant = self.tenant(partner, Kind::Customer, &name);
        let (_, items) = EDITIONS[self.below(EDITIONS.len())];
        let offered = self.store.offerings.of(partner.id);
        let keys: Vec<(ItemKey, i64)> = items
            .iter()
            .filter_map(|(name, quota)| Some((offered_key(offered, name)?, *quota)))
            .collect();
        let version = millis(tenant.created_at);
        for (key, typical) in keys {
            let quota = self.quota(typical, version);
            let state = ItemState {
                enabled: true,
                locked: false,
                quota,
                updated_at: tenant.created_at,
            };
            let offering = self.store.offerings.of_mut(tenant.id);
            offering.applications.extend([PLATFORM, BACKUP]);
            offering.items.insert(key, state);
            let limit = quota.value.unwrap_or(typical);
            let used = self.share(limit);
            let usage = self.store.usages.entry(tenant.id, key);
            usage.set(tenant.created_at.date(), used / 2);
            usage.set(self.now.date(), used);
        }
        tenant
    }

    /// Most things have a limit, and some may be exceeded a little.
    fn quota(&mut self, typical: i64, version: i64) -> Quota {
        match self.below(4) {
            0 => Quota::default(),
            dice => {
                let value = self.share(typical).max(1);
                Quota {
                    value: Some(value),
                    overage: (dice == 1).then_some(value / 10),
                    version,
                }
            }
        }
    }

    /// Some part of a figure.
    fn share(&mut self, figure: i64) -> i64 {
        let percent = i64::try_from(self.below(100)).unwrap_or_default();
        figure / 100 * percent + figure % 100 * percent / 100
    }

    fn tenant(&mut self, parent: &Tenant, kind: Kind, name: &str) -> Tenant {
        let then = self.moment();
        let mut tenant = self
            .store
            .blank_tenant(Some(parent), kind, name, parent.created_by, then);
        let person = self.person();
        let place = self.place();
        let mail = format!("{}@{}.example", person.mailbox(), slug(name));
        tenant.contact.merge(&person.fields(&mail, &place), then);
        tenant.pricing = first_pricing(&tenant, parent, then);
        if tenant.pricing.mode(self.now) == PricingMode::Production {
            tenant.pricing.set = PricingMode::Production;
        }
        self.store.tenants.insert(tenant.clone());
        tenant
    }

    fn user(&mut self, customer: &Tenant, nth: u32) {
        let then = self.moment();
        let person = self.person();
        let (mailbox, domain) = (person.mailbox(), slug(&customer.name));
        let mut login = format!("{mailbox}@{domain}.example");
        let mut next = 2;
        while self.store.users.by_login(&login).is_some() {
            login = format!("{mailbox}{next}@{domain}.example");
            next += 1;
        }
        let mut contact = Contact::new(self.store.random.id(), &[], then);
        contact.merge(&person.fields(&login, &Map::new()), then);
        let id = self.store.random.id();
        let policy = self.store.random.id();
        let role = if nth == 0 {
            "company_admin"
        } else {
            "backup_user"
        };
        let personal = create_personal(self.store, customer, id, &login, then);
        let number = self.store.users.next_number();
        self.store.users.insert(User {
            id,
            number,
            tenant: customer.id,
            login,
            version: 1,
            created_at: then,
            updated_at: then,
            deleted_at: None,
            activated: true,
            enabled: true,
            terms_accepted: true,
            contact,
            language: "en".into(),
            idp: DEFAULT_IDP,
            external_id: None,
            origin_id: None,
            origin_external_id: None,
            disable_after: None,
            personal_tenant: Some(personal),
            business_types: Vec::new(),
            notifications: ["quota", "reports", "backup_daily_report"]
                .map(str::to_owned)
                .to_vec(),
            password: None,
            mfa: UserMfa::Off,
            unconfirmed_email: None,
            policies: vec![Policy {
                id: policy.to_string(),
                issuer: customer.created_by.to_string(),
                tenant: customer.id,
                role: role.to_owned(),
                version: 1,
                created_at: then,
                resource_namespace: None,
            }],
        });
    }
}

/// The item of this name, in the first place that the parent has for it.
fn offered_key(offered: &Offering, name: &str) -> Option<ItemKey> {
    let (id, _): (ItemId, _) = Catalogue::get().named(name).next()?;
    let mut places = offered.enabled().map(|(key, _)| key);
    places.find(|key| key.item == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_customers_have_is_in_the_catalogue() {
        for (edition, items) in EDITIONS {
            for (name, _) in items {
                let mut named = Catalogue::get().named(name);
                assert!(
                    named.any(|(_, item)| item.edition == Some(edition)),
                    "{name}"
                );
            }
        }
    }
}
