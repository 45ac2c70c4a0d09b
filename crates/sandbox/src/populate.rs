//! Grows a believable world: partners, their customers, and the customers' users, with names, contacts, items, quotas and
//! usages. The same seed grows the same world.
//!
//! It fills the store directly, as years of requests would have, and keeps to the rules that these obey.

mod names;

use std::str::FromStr;

use serde_json::{Map, Value, json};
use time::Duration;
use uuid::Uuid;

use crate::clock::{Moment, millis};
use crate::rules::tenants::{create_personal, first_pricing};
use crate::store::Store;
use crate::store::catalogue::{BACKUP, Catalogue, ItemId, PLATFORM};
use crate::store::contact::Contact;
use crate::store::items::{ItemKey, ItemState, Offering, Quota};
use crate::store::seed::DEFAULT_IDP;
use crate::store::tenants::{Kind, PricingMode, Tenant};
use crate::store::users::{Policy, User, UserMfa};

/// How many of each there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Populate {
    /// Partners below the one that is there from the start.
    pub partners: u32,
    /// Customers in each of these partners; without any, in the one that is there from the start.
    pub customers: u32,
    /// Users in each customer.
    pub users: u32,
}

/// `partners=10,customers=50,users=5`, or some of the three.
impl FromStr for Populate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut populate = Self::default();
        for part in text.split(',') {
            let (name, number) = part.split_once('=').unwrap_or((part, ""));
            let number: u32 = number
                .parse()
                .map_err(|_| format!("{part} is not a name and a number"))?;
            match name {
                "partners" => populate.partners = number,
                "customers" => populate.customers = number,
                "users" => populate.users = number,
                _ => {
                    return Err(format!("{name} is none of partners, customers and users"));
                }
            }
        }
        Ok(populate)
    }
}

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

    /// A name that nobody has.
    fn company(&mut self, endings: &[&'static str]) -> String {
        let (first, ending) = (self.pick(&names::COMPANIES), self.pick(endings));
        let family = self.pick(&names::FAMILIES);
        let name = format!("{first} {family} {ending}");
        let mut unique = name.clone();
        let mut next = 2;
        while self.store.tenants.named(&unique).is_some() {
            unique = format!("{name} {next}");
            next += 1;
        }
        unique
    }

    fn person(&mut self) -> Person {
        Person {
            first: self.pick(&names::FIRST),
            family: self.pick(&names::FAMILIES),
        }
    }

    fn place(&mut self) -> Map<String, Value> {
        let place = self.below(names::CITIES.len());
        let (city, country, phone) = names::CITIES[place];
        let street = self.pick(&names::STREETS);
        let house = self.below(200) + 1;
        let line = self.below(9_000_000) + 1_000_000;
        let zip = self.below(90_000) + 10_000;
        let place = json!({
            "address1": format!("{house} {street}"),
            "city": city,
            "country": country,
            "phone": format!("+{phone} {line}"),
            "zipcode": zip.to_string(),
        });
        match place {
            Value::Object(place) => place,
            _ => Map::new(),
        }
    }
}

struct Person {
    first: &'static str,
    family: &'static str,
}

impl Person {
    fn mailbox(&self) -> String {
        format!("{}.{}", slug(self.first), slug(self.family))
    }

    fn fields(&self, mail: &str, place: &Map<String, Value>) -> Map<String, Value> {
        let mut fields = place.clone();
        fields.insert("firstname".to_owned(), json!(self.first));
        fields.insert("lastname".to_owned(), json!(self.family));
        fields.insert("email".to_owned(), json!(mail));
        fields
    }
}

/// The item of this name, in the first place that the parent has for it.
fn offered_key(offered: &Offering, name: &str) -> Option<ItemKey> {
    let (id, _): (ItemId, _) = Catalogue::get().named(name).next()?;
    let mut places = offered.enabled().map(|(key, _)| key);
    places.find(|key| key.item == id)
}

/// A name as it stands in an address.
fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_is_read_from_a_line() {
        let wanted = Populate {
            partners: 10,
            customers: 50,
            users: 5,
        };
        assert_eq!("partners=10,customers=50,users=5".parse(), Ok(wanted));
        for wrong in ["", "partners", "partners=x", "cats=3", "users=-1"] {
            assert!(wrong.parse::<Populate>().is_err(), "{wrong}");
        }
    }

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
