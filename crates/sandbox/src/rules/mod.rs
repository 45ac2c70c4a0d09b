//! What the service does: one file per group of operations, each rule with the section of behaviour.md it follows.
//!
//! A rule sees who asks, what they ask and the store, and answers or refuses. It knows nothing of HTTP: no status, no
//! header, no path. It is registered by the method's name in its file's `RULES`.

pub(crate) mod access;
pub(crate) mod applications;
pub(crate) mod auth;
pub(crate) mod branding;
pub(crate) mod callers;
pub(crate) mod clients;
pub(crate) mod fields;
pub(crate) mod holdings;
pub(crate) mod legacy;
pub(crate) mod locations;
pub(crate) mod logic;
pub(crate) mod offering_items;
pub(crate) mod pages;
pub(crate) mod pricing;
pub(crate) mod reach;
pub(crate) mod refusal;
pub(crate) mod registration_tokens;
pub(crate) mod reports;
mod roles;
pub(crate) mod scopes;
pub(crate) mod search;
pub(crate) mod signing;
pub(crate) mod storages;
pub(crate) mod tenants;
pub(crate) mod usages;
pub(crate) mod users;
pub(crate) mod views;

use std::net::IpAddr;
use std::time::Duration;

use serde_json::Value;

pub(crate) use self::callers::{Caller, Credential};
pub(crate) use self::fields::Fields;
pub(crate) use self::refusal::{Reason, Refusal};
use crate::clock::Moment;
use crate::store::Store;

/// Everything a rule sees.
pub(crate) struct Ctx<'a> {
    /// Who asks. Nobody, for operations that ask for no credentials, until a rule finds out.
    pub(crate) caller: Caller,
    /// What they showed to prove it.
    pub(crate) shown: Option<Credential>,
    /// The ids in the path.
    pub(crate) path: Fields,
    pub(crate) query: Fields,
    pub(crate) body: Fields,
    /// The file that was uploaded, for the operations that take one.
    pub(crate) file: Vec<u8>,
    pub(crate) store: &'a mut Store,
    pub(crate) now: Moment,
    /// Where the sandbox can be reached: `http://127.0.0.1:8080`.
    pub(crate) url: &'a str,
    /// Where the request came from.
    pub(crate) from: IpAddr,
    /// No page is longer than this.
    pub(crate) page_size: usize,
    /// How often figures of what is used are refreshed; nothing when they show at once.
    pub(crate) usage_refresh: Option<Duration>,
}

/// What a rule answers.
pub(crate) enum Answer {
    /// An object.
    Json(Value),
    /// It is done; there is nothing to say.
    Done,
    /// A page for people.
    Html(String),
    /// A file.
    File {
        name: String,
        content_type: &'static str,
        content: Vec<u8>,
    },
    /// A picture.
    Picture(Vec<u8>),
    /// An object, and a session that begins with it.
    LoggedIn { body: Value, session: String },
    /// A page for people, and the session is over.
    LoggedOut(String),
}

/// One rule.
pub(crate) type Rule = fn(&mut Ctx<'_>) -> Result<Answer, Refusal>;

/// The rules of one group, by method.
pub(crate) type Rules = &'static [(&'static str, Rule)];

const GROUPS: [(&str, Rules); 16] = [
    ("applications", applications::RULES),
    ("auth", auth::RULES),
    ("branding", branding::RULES),
    ("clients", clients::RULES),
    ("legacy", legacy::RULES),
    ("locations", locations::RULES),
    ("logic", logic::RULES),
    ("offering_items", offering_items::RULES),
    ("pricing", pricing::RULES),
    ("registration_tokens", registration_tokens::RULES),
    ("reports", reports::RULES),
    ("search", search::RULES),
    ("storages", storages::RULES),
    ("tenants", tenants::RULES),
    ("usages", usages::RULES),
    ("users", users::RULES),
];

/// The rule of a group's method, if there is one yet.
pub(crate) fn find(group: &str, method: &str) -> Option<Rule> {
    all()
        .find(|(of, name, _)| *of == group && *name == method)
        .map(|(_, _, rule)| rule)
}

/// Every rule there is: group, method, rule.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static str, Rule)> {
    GROUPS
        .into_iter()
        .flat_map(|(group, rules)| rules.iter().map(move |(name, rule)| (group, *name, *rule)))
}
