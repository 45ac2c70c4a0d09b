//! The contact of a tenant or a user: a handful of texts, merged field by field.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::clock::Moment;

/// The fields a request may set. `aan` and `email_confirmed` are the service's own (behaviour.md 3.1).
const SETTABLE: [&str; 16] = [
    "email",
    "address1",
    "address2",
    "country",
    "state",
    "zipcode",
    "city",
    "phone",
    "firstname",
    "lastname",
    "title",
    "website",
    "industry",
    "organization_size",
    "fax",
    "language",
];

/// A contact.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Contact {
    pub(crate) id: Uuid,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    /// `legal`, `billing`, ...
    pub(crate) types: Vec<String>,
    /// What was set, by field. What was not is answered as `null` or as an empty text, by whose contact it is.
    pub(crate) fields: Map<String, Value>,
}

impl Contact {
    pub(crate) fn new(id: Uuid, types: &[&str], now: Moment) -> Self {
        Self {
            id,
            created_at: now,
            updated_at: now,
            types: types.iter().map(|&kind| kind.to_owned()).collect(),
            fields: Map::new(),
        }
    }

    /// A field's text, empty when it is not set.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.fields
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The values by which its owner is found (behaviour.md 12).
    pub(crate) fn searched(&self) -> impl Iterator<Item = &str> {
        ["firstname", "lastname", "email"]
            .into_iter()
            .map(|field| self.text(field))
    }

    /// Takes over what was sent and leaves the rest (behaviour.md 3.6, 7.5).
    pub(crate) fn merge(&mut self, sent: &Map<String, Value>, now: Moment) {
        for field in SETTABLE {
            if let Some(value) = sent.get(field) {
                self.fields.insert(field.to_owned(), value.clone());
            }
        }
        if let Some(types) = sent.get("types").and_then(Value::as_array) {
            self.types = types
                .iter()
                .filter_map(|kind| kind.as_str().map(str::to_owned))
                .collect();
        }
        self.updated_at = now;
    }
}
