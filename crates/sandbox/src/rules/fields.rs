//! Named values a request brought: its path, its query or its body, read and checked against the contract beforehand.
//!
//! What the contract declares has its type here already. What it does not declare is still there, as it was sent.

use serde_json::{Map, Value};
use uuid::Uuid;

use super::Refusal;
use crate::clock::{self, Moment};

/// Named values. A `null` can be told from an absent value by [`Fields::has`].
#[derive(Clone, Default)]
pub(crate) struct Fields(Map<String, Value>);

impl From<Map<String, Value>> for Fields {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

impl Fields {
    /// The values as they are.
    pub(crate) fn raw(&self) -> &Map<String, Value> {
        &self.0
    }

    /// Whether the value was sent, be it `null`.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_i64()
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.get(name)?.as_bool()
    }

    /// Whether a flag was sent and is true.
    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.flag(name) == Some(true)
    }

    /// A UUID. Nothing when it is absent or not one.
    pub(crate) fn id(&self, name: &str) -> Option<Uuid> {
        Uuid::try_parse(self.text(name)?).ok()
    }

    /// A UUID that must be there.
    pub(crate) fn need_id(&self, name: &str) -> Result<Uuid, Refusal> {
        self.id(name)
            .ok_or_else(|| Refusal::invalid(format!("{name} must be a UUID.")))
    }

    /// A text that must be there and not be empty.
    pub(crate) fn need_text(&self, name: &str) -> Result<&str, Refusal> {
        self.text(name)
            .filter(|text| !text.is_empty())
            .ok_or_else(|| Refusal::invalid(format!("{name} must not be empty.")))
    }

    /// A whole number that must be there.
    pub(crate) fn need_int(&self, name: &str) -> Result<i64, Refusal> {
        self.int(name)
            .ok_or_else(|| Refusal::invalid(format!("{name} must be a whole number.")))
    }

    /// A time. Nothing when it is absent.
    pub(crate) fn moment(&self, name: &str) -> Result<Option<Moment>, Refusal> {
        self.text(name)
            .map(|text| {
                clock::parse(text)
                    .ok_or_else(|| Refusal::invalid(format!("{name} must be a time by RFC 3339.")))
            })
            .transpose()
    }

    /// An object.
    pub(crate) fn object(&self, name: &str) -> Option<&Map<String, Value>> {
        self.get(name)?.as_object()
    }

    /// A list.
    pub(crate) fn array(&self, name: &str) -> Option<&[Value]> {
        Some(self.get(name)?.as_array()?.as_slice())
    }

    /// A list of texts.
    pub(crate) fn texts(&self, name: &str) -> Option<Vec<String>> {
        Some(
            self.array(name)?
                .iter()
                .filter_map(|value| value.as_str().map(str::to_owned))
                .collect(),
        )
    }

    /// The parts of a text joined by commas.
    pub(crate) fn list(&self, name: &str) -> Option<Vec<&str>> {
        Some(
            self.text(name)?
                .split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect(),
        )
    }

    /// UUIDs joined by commas. Nothing when absent.
    pub(crate) fn ids(&self, name: &str) -> Result<Option<Vec<Uuid>>, Refusal> {
        self.list(name)
            .map(|parts| {
                parts
                    .into_iter()
                    .map(|part| {
                        Uuid::try_parse(part).map_err(|_| {
                            Refusal::invalid(format!("{name} must be UUIDs joined by commas."))
                        })
                    })
                    .collect()
            })
            .transpose()
    }
}
