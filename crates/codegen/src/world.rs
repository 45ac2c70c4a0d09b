//! The example world: what the examples of procedures may name. Each language's tests of its documentation make one, fresh for
//! each example, in a sandbox (`tests/python/world.py`).

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
