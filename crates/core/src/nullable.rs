//! The three states of an optional, nullable field.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field that may be left out, be null, or hold a value, where the three mean different things to the service.
///
/// ```
/// use tenantry::{Nullable, models::TenantUpdate};
///
/// let clear = TenantUpdate { version: 3, customer_id: Nullable::Null, ..Default::default() };
/// assert_eq!(serde_json::to_string(&clear)?, r#"{"customer_id":null,"version":3}"#);
///
/// let leave = TenantUpdate { version: 3, ..Default::default() };
/// assert_eq!(serde_json::to_string(&leave)?, r#"{"version":3}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// Not there: the service keeps what it has.
    #[default]
    Absent,
    /// There, and null: the service clears it.
    Null,
    /// There, with a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether the field is left out.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is there and null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub const fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            // An absent field is skipped by its struct; alone it can only be null.
            Self::Absent | Self::Null => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}
