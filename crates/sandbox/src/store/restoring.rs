//! Bringing back what was deleted. Deletion is soft, so everything is still there; what went at the same moment comes back
//! together.

use std::collections::HashSet;

use uuid::Uuid;

use super::Store;
use super::users::User;
use crate::clock::Moment;

/// What would come back, and under which names.
#[derive(Debug, Default)]
pub(crate) struct Revival {
    tenants: Vec<(Uuid, String)>,
    users: Vec<(Uuid, String)>,
    clients: Vec<Uuid>,
    /// The names, and the logins in lower case, that those coming back have had or will have.
    names: HashSet<String>,
    logins: HashSet<String>,
    /// The first tenant whose name was taken meanwhile.
    pub(crate) taken_name: Option<String>,
    /// The first user whose login was taken meanwhile.
    pub(crate) taken_login: Option<String>,
}

impl Store {
    /// What comes back with a deleted tenant: everything below it that went with it. Names and logins that were taken
    /// meanwhile get a number at their end.
    pub(crate) fn revival_of_tenant(&self, id: Uuid) -> Revival {
        let mut revival = Revival::default();
        let Some(at) = self.tenants.any(id).and_then(|tenant| tenant.deleted_at) else {
            return revival;
        };
        let back: HashSet<Uuid> = self
            .tenants
            .subtree(id)
            .into_iter()
            .filter(|id| self.went_at(*id, at))
            .collect();
        let users: Vec<&User> = back
            .iter()
            .flat_map(|tenant| self.users.of_tenant(*tenant))
            .filter(|user| user.deleted_at == Some(at))
            .collect();
        revival.logins = users.iter().map(|user| user.login.to_lowercase()).collect();
        revival.names = back
            .iter()
            .filter_map(|id| self.tenants.any(*id))
            .map(|tenant| tenant.name.clone())
            .collect();
        for user in users {
            self.revive_user(&mut revival, user.id);
        }
        for id in &back {
            self.revive_tenant(&mut revival, *id);
        }
        let clients = self.clients.values();
        revival.clients = clients
            .filter(|client| client.deleted_at == Some(at) && back.contains(&client.tenant))
            .map(|client| client.id)
            .collect();
        revival
    }

    /// What comes back with a deleted user: the personal tenant.
    pub(crate) fn revival_of_user(&self, id: Uuid) -> Revival {
        let mut revival = Revival::default();
        let Some(user) = self.users.any(id) else {
            return revival;
        };
        let Some(at) = user.deleted_at else {
            return revival;
        };
        self.revive_user(&mut revival, id);
        if let Some(personal) = user.personal_tenant.filter(|id| self.went_at(*id, at)) {
            self.revive_tenant(&mut revival, personal);
        }
        revival
    }

    /// Brings it all back.
    pub(crate) fn revive(&mut self, revival: Revival, now: Moment) {
        for (id, login) in &revival.users {
            self.users.unbury(*id, login, now);
        }
        for (id, name) in &revival.tenants {
            self.tenants.unbury(*id, name, now);
        }
        for id in &revival.clients {
            if let Some(client) = self.clients.get_mut(id) {
                client.deleted_at = None;
            }
        }
    }

    fn went_at(&self, tenant: Uuid, at: Moment) -> bool {
        self.tenants
            .any(tenant)
            .is_some_and(|tenant| tenant.deleted_at == Some(at))
    }

    fn revive_user(&self, revival: &mut Revival, id: Uuid) {
        let Some(user) = self.users.any(id) else {
            return;
        };
        let is_taken = |login: &str| self.users.by_login(login).is_some();
        let mut login = user.login.clone();
        if is_taken(&login) {
            revival.taken_login.get_or_insert_with(|| login.clone());
            login = numbered(&login, |login| {
                is_taken(login) || revival.logins.contains(&login.to_lowercase())
            });
            revival.logins.insert(login.to_lowercase());
        }
        revival.users.push((id, login));
    }

    /// A personal tenant bears its user's login, and takes no name from anybody.
    fn revive_tenant(&self, revival: &mut Revival, id: Uuid) {
        let Some(tenant) = self.tenants.any(id) else {
            return;
        };
        let name = match tenant.owner {
            Some(owner) => {
                let mut users = revival.users.iter();
                let login = users.find(|(id, _)| *id == owner);
                login.map_or_else(|| tenant.name.clone(), |(_, login)| login.clone())
            }
            None => {
                let is_taken = |name: &str| self.tenants.named(name).is_some();
                let mut name = tenant.name.clone();
                if is_taken(&name) {
                    revival.taken_name.get_or_insert_with(|| name.clone());
                    name = numbered(&name, |name| is_taken(name) || revival.names.contains(name));
                    revival.names.insert(name.clone());
                }
                name
            }
        };
        revival.tenants.push((id, name));
    }
}

/// A text with the lowest number at its end that makes it free.
fn numbered(text: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut number = 1_u64;
    loop {
        let candidate = format!("{text}_{number}");
        if !is_taken(&candidate) {
            return candidate;
        }
        number += 1;
    }
}
