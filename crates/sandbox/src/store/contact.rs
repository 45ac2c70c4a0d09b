//! The contact of a tenant or a user: a handful of texts, merged field by field.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
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

/// What was set, by field: a text or `null`. What was not is answered as `null` or as an empty text, by whose contact it is.
///
/// Every tenant and every user has one, most of them with few fields, so it is a short list and no map.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ContactFields(Box<[ContactField]>);

/// Its name, and what it was set to.
type ContactField = (&'static str, Option<Box<str>>);

impl ContactFields {
    /// Nothing, when the field was not set.
    pub(crate) fn get(&self, field: &str) -> Option<Option<&str>> {
        self.0
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, text)| text.as_deref())
    }

    fn set(&mut self, field: &'static str, text: Option<&str>) {
        let text = text.map(Box::from);
        match self.0.iter_mut().find(|(name, _)| *name == field) {
            Some((_, old)) => *old = text,
            None => {
                let mut longer = std::mem::take(&mut self.0).into_vec();
                longer.reserve_exact(1);
                longer.push((field, text));
                self.0 = longer.into_boxed_slice();
            }
        }
    }
}

impl Serialize for ContactFields {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(name, text)| (name, text)))
    }
}

impl<'d> Deserialize<'d> for ContactFields {
    fn deserialize<D: Deserializer<'d>>(input: D) -> Result<Self, D::Error> {
        let mut fields = Self::default();
        for (name, text) in BTreeMap::<String, Option<String>>::deserialize(input)? {
            if let Some(field) = SETTABLE.into_iter().find(|field| *field == name) {
                fields.set(field, text.as_deref());
            }
        }
        Ok(fields)
    }
}

/// A contact.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Contact {
    pub(crate) id: Uuid,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    /// `legal`, `billing`, ...
    pub(crate) types: Vec<String>,
    pub(crate) fields: ContactFields,
}

impl Contact {
    pub(crate) fn new(id: Uuid, types: &[&str], now: Moment) -> Self {
        Self {
            id,
            created_at: now,
            updated_at: now,
            types: types.iter().map(|&kind| kind.to_owned()).collect(),
            fields: ContactFields::default(),
        }
    }

    /// A field's text, empty when it is not set.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.fields.get(field).flatten().unwrap_or_default()
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
            match sent.get(field) {
                None => {}
                Some(Value::String(text)) => self.fields.set(field, Some(text)),
                Some(_) => self.fields.set(field, None),
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
