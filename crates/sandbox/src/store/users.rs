//! The users. What makes a login acceptable and what a role gives is the rules' business.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::contact::Contact;
use super::recent::Recent;
use crate::clock::Moment;

/// A user account.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: Uuid,
    /// Grows with every user: the order of creation.
    pub(crate) number: u64,
    pub(crate) tenant: Uuid,
    pub(crate) login: String,
    pub(crate) version: i64,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) deleted_at: Option<Moment>,
    pub(crate) activated: bool,
    pub(crate) enabled: bool,
    pub(crate) terms_accepted: bool,
    pub(crate) contact: Contact,
    pub(crate) language: String,
    pub(crate) idp: Uuid,
    pub(crate) external_id: Option<String>,
    pub(crate) origin_id: Option<String>,
    pub(crate) origin_external_id: Option<String>,
    pub(crate) disable_after: Option<Moment>,
    /// The unit that holds the user's own quotas, in customer tenants (behaviour.md 7.1).
    pub(crate) personal_tenant: Option<Uuid>,
    pub(crate) business_types: Vec<String>,
    pub(crate) notifications: Vec<String>,
    pub(crate) password: Option<String>,
    pub(crate) mfa: UserMfa,
    /// An e-mail address that waits for its confirmation (behaviour.md 7.5).
    pub(crate) unconfirmed_email: Option<String>,
    pub(crate) policies: Vec<Policy>,
}

impl User {
    /// The values by which it is found (behaviour.md 12).
    pub(crate) fn searched(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.login.as_str()).chain(self.contact.searched())
    }

    /// Whether a login by this user is let through, its tenant aside.
    pub(crate) fn may_log_in(&self, now: Moment) -> bool {
        self.deleted_at.is_none()
            && self.enabled
            && self.activated
            && self.disable_after.is_none_or(|end| now < end)
    }
}

/// A user's two-factor authentication.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum UserMfa {
    /// Not set up. Whether that will do is the tenant's to say.
    Off,
    /// Never asked for: a service account (behaviour.md 7.1).
    Exempt,
    /// Set up: the key the codes are made of.
    On {
        #[serde(with = "super::forms::bytes")]
        key: Vec<u8>,
    },
}

/// A role of a user in a tenant (behaviour.md 7.7).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Policy {
    pub(crate) id: String,
    pub(crate) issuer: String,
    pub(crate) tenant: Uuid,
    pub(crate) role: String,
    pub(crate) version: i64,
    pub(crate) created_at: Moment,
    pub(crate) resource_namespace: Option<String>,
}

/// All users, deleted ones included.
#[derive(Default, Deserialize)]
#[serde(try_from = "Vec<User>")]
pub(crate) struct Users {
    by_id: HashMap<Uuid, Arc<User>>,
    /// Logins in use, in lower case: they are unique on the whole platform (behaviour.md 7.2).
    logins: HashMap<String, Uuid>,
    by_tenant: HashMap<Uuid, Vec<Uuid>>,
    by_external_id: Elsewhere,
    by_origin_id: Elsewhere,
    last_number: u64,
    /// Those that may have changed since the search index was last brought up to date.
    touched: HashSet<Uuid>,
    recent: Recent,
}

impl TryFrom<Vec<User>> for Users {
    type Error = String;

    fn try_from(all: Vec<User>) -> Result<Self, String> {
        let mut users = Self::default();
        for user in all {
            if users.any(user.id).is_some() {
                return Err(format!("user {} is there twice", user.id));
            }
            users.insert(user);
        }
        Ok(users)
    }
}

/// Users by an id they have elsewhere, in the order of their creation. Those whose id has changed since may still be there.
type Elsewhere = HashMap<String, BTreeMap<u64, Uuid>>;

impl Users {
    pub(crate) fn next_number(&self) -> u64 {
        self.last_number + 1
    }

    /// A user, deleted or not.
    pub(crate) fn any(&self, id: Uuid) -> Option<&User> {
        self.by_id.get(&id).map(AsRef::as_ref)
    }

    /// A user that is not deleted.
    pub(crate) fn get(&self, id: Uuid) -> Option<&User> {
        self.any(id).filter(|user| user.deleted_at.is_none())
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut User> {
        self.touch(id);
        self.by_id
            .get_mut(&id)
            .map(Arc::make_mut)
            .filter(|user| user.deleted_at.is_none())
    }

    /// The user of this login that is not deleted.
    pub(crate) fn by_login(&self, login: &str) -> Option<&User> {
        self.get(*self.logins.get(&login.to_lowercase())?)
    }

    /// All users in the order of their creation within each tenant, deleted ones included.
    pub(crate) fn of_tenant(&self, tenant: Uuid) -> impl Iterator<Item = &User> {
        self.by_tenant
            .get(&tenant)
            .into_iter()
            .flatten()
            .filter_map(|id| self.any(*id))
    }

    /// The same, those only that have a higher number: they were created later.
    pub(crate) fn of_tenant_after(&self, tenant: Uuid, number: u64) -> impl Iterator<Item = &User> {
        let all = self.by_tenant.get(&tenant).map_or(&[][..], Vec::as_slice);
        let place =
            all.partition_point(|id| self.any(*id).is_some_and(|user| user.number <= number));
        all.iter().skip(place).filter_map(|id| self.any(*id))
    }

    /// The users of this external id in the order of their creation, deleted ones included.
    pub(crate) fn of_external_id(&self, id: &str) -> impl Iterator<Item = &User> {
        let known = self.by_external_id.get(id).into_iter().flatten();
        known
            .filter_map(|(_, user)| self.any(*user))
            .filter(move |user| user.external_id.as_deref() == Some(id))
    }

    /// The users from this origin in the order of their creation, deleted ones included: those of a higher number.
    pub(crate) fn of_origin_after(&self, id: &str, number: u64) -> impl Iterator<Item = &User> {
        let known = self.by_origin_id.get(id).into_iter();
        known
            .flat_map(move |users| users.range(number + 1..))
            .filter_map(|(_, user)| self.any(*user))
    }

    /// All users, deleted ones included, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &User> {
        self.by_id.values().map(AsRef::as_ref)
    }

    /// The same, as they are now.
    pub(super) fn share(&self) -> Vec<Arc<User>> {
        self.by_id.values().cloned().collect()
    }

    fn touch(&mut self, id: Uuid) {
        self.touched.insert(id);
        self.recent.touch(id);
    }

    /// Those that may have changed after a moment, unless they are very many.
    pub(crate) fn changed_after(&mut self, since: Moment) -> Option<HashSet<Uuid>> {
        let mut recent = std::mem::take(&mut self.recent);
        let changed_at = |id| self.any(id).map(|user| user.updated_at);
        recent.tidy(self.by_id.len(), changed_at);
        let found = recent.after(since, changed_at);
        self.recent = recent;
        found
    }

    /// Hands out those that may have changed, once.
    pub(super) fn take_touched(&mut self) -> HashSet<Uuid> {
        std::mem::take(&mut self.touched)
    }

    pub(crate) fn insert(&mut self, user: User) {
        self.last_number = self.last_number.max(user.number);
        self.touch(user.id);
        if user.deleted_at.is_none() {
            self.logins.insert(user.login.to_lowercase(), user.id);
        }
        self.by_tenant.entry(user.tenant).or_default().push(user.id);
        self.put(user);
    }

    /// Puts a user that was changed in place of what it was.
    pub(crate) fn put(&mut self, user: User) {
        self.touch(user.id);
        for (known, id) in [
            (&mut self.by_external_id, &user.external_id),
            (&mut self.by_origin_id, &user.origin_id),
        ] {
            if let Some(id) = id {
                let users = known.entry(id.clone()).or_default();
                users.insert(user.number, user.id);
            }
        }
        self.by_id.insert(user.id, Arc::new(user));
    }

    /// Gives a user a new login.
    pub(crate) fn rename(&mut self, id: Uuid, login: &str) {
        if let Some(user) = self.get_mut(id) {
            let old = std::mem::replace(&mut user.login, login.to_owned());
            self.logins.remove(&old.to_lowercase());
            self.logins.insert(login.to_lowercase(), id);
        }
    }

    /// Brings a user back, under a login that is free.
    pub(super) fn unbury(&mut self, id: Uuid, login: &str, now: Moment) {
        self.touch(id);
        if let Some(user) = self.by_id.get_mut(&id).map(Arc::make_mut) {
            user.deleted_at = None;
            user.updated_at = now;
            user.version += 1;
            login.clone_into(&mut user.login);
            self.logins.insert(login.to_lowercase(), id);
        }
    }

    /// Marks a user as deleted and sets the login free (clients-in-the-wild 16).
    pub(crate) fn bury(&mut self, id: Uuid, now: Moment) {
        if let Some(user) = self.get_mut(id) {
            user.deleted_at = Some(now);
            user.updated_at = now;
            user.version += 1;
            let login = user.login.to_lowercase();
            self.logins.remove(&login);
        }
    }
}
