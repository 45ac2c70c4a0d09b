//! What was handed out to prove who somebody is: access tokens, refresh tokens, one-time tokens, session cookies.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Moment;

/// Who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Who {
    /// An API client.
    Client(Uuid),
    /// A user.
    User(Uuid),
    /// Somebody who has not said.
    Nobody,
}

impl Who {
    /// The client's or the user's id, nil for nobody.
    pub(crate) fn id(self) -> Uuid {
        match self {
            Self::Client(id) | Self::User(id) => id,
            Self::Nobody => Uuid::nil(),
        }
    }
}

/// What an access or refresh token stands for.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) who: Who,
    /// The tenant it reaches, with all below.
    pub(crate) tenant: Uuid,
    pub(crate) expires_at: Moment,
    /// The API client it was issued through, if any.
    pub(crate) client: Option<Uuid>,
    /// The token that was issued together with it: revoking one revokes the other.
    pub(crate) twin: Option<String>,
}

/// A one-time token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct OneTime {
    pub(crate) user: Uuid,
    pub(crate) may_log_in: bool,
    pub(crate) expires_at: Moment,
}

/// Everything that was handed out and still counts.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Sessions {
    pub(crate) access: HashMap<String, Grant>,
    pub(crate) refresh: HashMap<String, Grant>,
    pub(crate) one_time: HashMap<String, OneTime>,
    /// Session cookies: the user and when it ends.
    pub(crate) cookies: HashMap<String, (Uuid, Moment)>,
}

/// So many are kept before the expired ones are swept out.
const SWEEP_ABOVE: usize = 4_096;

impl Sessions {
    /// Forgets what has expired, when there is much of it.
    pub(crate) fn sweep(&mut self, now: Moment) {
        if self.access.len() > SWEEP_ABOVE {
            self.access.retain(|_, grant| grant.expires_at > now);
        }
        if self.one_time.len() > SWEEP_ABOVE {
            self.one_time.retain(|_, token| token.expires_at > now);
        }
        if self.cookies.len() > SWEEP_ABOVE {
            self.cookies.retain(|_, (_, end)| *end > now);
        }
    }

    /// Ends every token and session the filter names.
    pub(crate) fn end(&mut self, gone: impl Fn(Who, Option<Uuid>) -> bool) {
        self.access
            .retain(|_, grant| !gone(grant.who, grant.client));
        self.refresh
            .retain(|_, grant| !gone(grant.who, grant.client));
        self.cookies
            .retain(|_, (user, _)| !gone(Who::User(*user), None));
        self.one_time
            .retain(|_, token| !gone(Who::User(token.user), None));
    }
}
