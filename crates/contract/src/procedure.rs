//! What a procedure is: several requests as one call. `procedures.yaml` describes each once, for every language.

mod check;
mod read;

use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value};

pub(crate) use read::add;

/// One procedure.
#[derive(Debug)]
pub struct Procedure {
    /// The resource it belongs to, as in `client.tenants`.
    pub group: String,
    /// Its name within the group, as in `suspend`.
    pub method: String,
    /// What it does, in one sentence.
    pub summary: String,
    /// What else its caller must know.
    pub text: Option<String>,
    /// What must be given, in the order of every language's function.
    pub parameters: Vec<Parameter>,
    /// What may be given.
    pub options: Option<Options>,
    /// What comes back, where anything does.
    pub returns: Option<Returns>,
    /// The operations it asks for, as in `tenants.get`.
    pub requests: Vec<String>,
    /// What is to be said of its errors.
    pub errors: Option<String>,
    /// The guide's tutorial that it is.
    pub tutorial: Option<String>,
    /// Its arguments in the examples. `$name` is something of the example world.
    pub example: Map<String, Value>,
}

impl Procedure {
    /// The name a user reads: `tenants.suspend`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.group, self.method)
    }
}

/// Something that a procedure is given.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its name, in snake case.
    pub name: String,
    /// The values it takes.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// What it is.
    pub text: String,
    /// Of a change: the type of what it is told.
    #[serde(default)]
    pub gets: Option<String>,
    /// Of a change: the type of what it gives.
    #[serde(default)]
    pub gives: Option<String>,
}

/// The optional parameters of a procedure: in Rust the fields of one struct.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// The struct's name.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Its fields.
    pub fields: Vec<Parameter>,
}

/// What a procedure gives.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Returns {
    /// Its values.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// What it is.
    pub text: String,
}

/// Values that procedures take and give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A UUID.
    Id,
    /// Any text.
    Text,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Several texts.
    Texts,
    /// A public type of this name.
    Type(String),
    /// Several of a public type.
    Types(String),
    /// A callback that is told what is there and says what to change.
    Change,
    /// A callback that takes the bytes of a download as they come.
    Sink,
}

impl Kind {
    /// The public type it names, alone or in a list.
    #[must_use]
    pub fn type_name(&self) -> Option<&str> {
        match self {
            Self::Type(name) | Self::Types(name) => Some(name),
            _ => None,
        }
    }

    /// A callback.
    #[must_use]
    pub fn is_callback(&self) -> bool {
        matches!(self, Self::Change | Self::Sink)
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let is_type = |word: &str| word.starts_with(char::is_uppercase);
        match &value {
            Value::String(word) => match word.as_str() {
                "id" => Ok(Self::Id),
                "text" => Ok(Self::Text),
                "boolean" => Ok(Self::Boolean),
                "integer" => Ok(Self::Integer),
                "number" => Ok(Self::Number),
                "texts" => Ok(Self::Texts),
                "change" => Ok(Self::Change),
                "sink" => Ok(Self::Sink),
                word if is_type(word) => Ok(Self::Type(word.to_owned())),
                word => Err(de::Error::custom(format!("{word} is no type"))),
            },
            Value::Array(list) => match list.as_slice() {
                [Value::String(word)] if is_type(word) => Ok(Self::Types(word.clone())),
                _ => Err(de::Error::custom("a list is of one public type: [Tenant]")),
            },
            other => Err(de::Error::custom(format!("{other} is no type"))),
        }
    }
}
