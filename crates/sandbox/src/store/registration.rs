//! Registration tokens, with which agents and devices register in a tenant.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Moment;

/// A registration token.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct RegistrationToken {
    pub(crate) id: u64,
    pub(crate) token: String,
    pub(crate) tenant: Uuid,
    pub(crate) created_at: Moment,
    pub(crate) expires_at: Moment,
    pub(crate) scopes: Vec<String>,
}

/// All of them, in the order of their creation.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct RegistrationTokens {
    by_id: BTreeMap<u64, RegistrationToken>,
    last_id: u64,
}

impl RegistrationTokens {
    pub(crate) fn next_id(&self) -> u64 {
        self.last_id + 1
    }

    pub(crate) fn insert(&mut self, token: RegistrationToken) {
        self.last_id = self.last_id.max(token.id);
        self.by_id.insert(token.id, token);
    }

    /// A token that has not expired.
    pub(crate) fn get(&self, id: u64, now: Moment) -> Option<&RegistrationToken> {
        self.by_id.get(&id).filter(|token| now < token.expires_at)
    }

    /// Those that have not expired.
    pub(crate) fn all(&self, now: Moment) -> impl Iterator<Item = &RegistrationToken> {
        self.by_id
            .values()
            .filter(move |token| now < token.expires_at)
    }

    pub(crate) fn remove(&mut self, id: u64) {
        self.by_id.remove(&id);
    }

    /// Forgets what has expired.
    pub(crate) fn sweep(&mut self, now: Moment) {
        self.by_id.retain(|_, token| now < token.expires_at);
    }
}
