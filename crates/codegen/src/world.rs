//! The example world: what the examples of procedures may name. Each language's tests of its documentation make one, fresh for
//! each example, in a sandbox (`tests/python/world.py`).

use serde_json::{Value, json};

use crate::problem::{Problem, Result};

/// A thing in the example world: its name behind the `$`, the variable that holds it, and what it is.
pub struct Fixture {
    /// As in `$customer`.
    pub name: &'static str,
    /// As in `customer_id`.
    pub variable: &'static str,
    /// What it is.
    pub about: &'static str,
}

const fn fixture(name: &'static str, variable: &'static str, about: &'static str) -> Fixture {
    Fixture {
        name,
        variable,
        about,
    }
}

/// All of them.
pub const WORLD: &[Fixture] = &[
    fixture("root", "root_id", "the API client's own tenant, a partner"),
    fixture("partner", "partner_id", "a partner below it"),
    fixture(
        "customer",
        "customer_id",
        "a customer of that partner, in production, with offering items",
    ),
    fixture("customer_name", "customer_name", "its name"),
    fixture(
        "customer_external_id",
        "external_id",
        "its id in a system of yours",
    ),
    fixture(
        "customer_number",
        "customer_number",
        "its number in version 1 of the API",
    ),
    fixture("folder", "folder_id", "a folder of the partner"),
    fixture("unit", "unit_id", "a unit of the customer"),
    fixture("user", "user_id", "a user of the customer, activated"),
    fixture("user_login", "user_login", "its login"),
    fixture(
        "admin",
        "admin_id",
        "an administrator of the customer, activated",
    ),
    fixture("admin_login", "admin_login", "its login"),
    fixture(
        "application",
        "application_id",
        "the application the customer's items belong to",
    ),
    fixture("location", "location_id", "a location of the partner"),
    fixture("location_name", "location_name", "its name"),
    fixture(
        "other_location",
        "other_location_id",
        "another, without storages",
    ),
    fixture("storage", "storage_id", "a storage in the first"),
    fixture("storage_name", "storage_name", "its name"),
    fixture(
        "api_client",
        "other_client_id",
        "another API client of the root tenant",
    ),
    fixture("api_client_name", "client_name", "its name"),
    fixture("logo", "logo_path", "the path of a PNG picture"),
    fixture(
        "report",
        "report_id",
        "a usage report of the root tenant that was run",
    ),
    fixture("report_file", "file_id", "the file it made"),
    fixture(
        "monthly_report",
        "monthly_report_id",
        "a usage report of the root tenant for every month",
    ),
];

/// What `$name` stands for.
///
/// # Errors
/// When there is no such thing.
pub fn find(place: &str, text: &str) -> Result<Option<&'static Fixture>> {
    let Some(name) = text.strip_prefix('$') else {
        return Ok(None);
    };
    match WORLD.iter().find(|fixture| fixture.name == name) {
        Some(fixture) => Ok(Some(fixture)),
        None => Err(Problem::new(format!(
            "procedures.yaml: {place}: example: there is no ${name} in the example world (crates/codegen/src/world.rs)"
        ))),
    }
}

/// A value of an example, in which names of the world are told from texts.
#[derive(Debug, PartialEq)]
pub enum Named {
    /// What the variable of this name holds.
    Variable(&'static str),
    /// A text, a number, a truth value or null.
    Plain(Value),
    /// Several values.
    List(Vec<Named>),
    /// Fields and their values.
    Object(Vec<(String, Named)>),
}

impl Named {
    /// The value of a procedure's example.
    ///
    /// # Errors
    /// When it names something that is not in the example world.
    pub fn of(place: &str, value: &Value) -> Result<Self> {
        Ok(match value {
            Value::String(text) => match find(place, text)? {
                Some(fixture) => Self::Variable(fixture.variable),
                None => Self::Plain(value.clone()),
            },
            Value::Array(items) => Self::List(
                items
                    .iter()
                    .map(|item| Self::of(place, item))
                    .collect::<Result<_>>()?,
            ),
            Value::Object(fields) => Self::Object(
                fields
                    .iter()
                    .map(|(key, value)| Ok((key.clone(), Self::of(place, value)?)))
                    .collect::<Result<_>>()?,
            ),
            plain => Self::Plain(plain.clone()),
        })
    }

    /// The value of an operation's example, which names nothing of the world.
    #[must_use]
    pub fn plain(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::plain).collect()),
            Value::Object(fields) => Self::Object(
                fields
                    .iter()
                    .map(|(key, value)| (key.clone(), Self::plain(value)))
                    .collect(),
            ),
            plain => Self::Plain(plain.clone()),
        }
    }
}

/// What a change of this type is in examples.
///
/// # Errors
/// When it names something that is not in the example world.
pub fn change(gives: &str) -> Result<Named> {
    let change = match gives {
        "BrandOptionsUpdate" => json!({"service_name": "Example"}),
        "OfferingItemsUpdate" => json!({"offering_items": [{
            "application_id": "$application",
            "name": "pw_base_workstations",
            "status": 1,
            "quota": {"value": 25, "overage": null, "version": 0},
        }]}),
        _ => json!({"language": "de"}),
    };
    Named::of(gives, &change)
}
