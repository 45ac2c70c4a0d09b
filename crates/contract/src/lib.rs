//! The Account Management API v2 as data.
//!
//! The OpenAPI document, `operations.yaml` and `procedures.yaml` are carried inside this crate; [`Contract::get`] reads them once and hands
//! them out in the form that code generation, the sandbox and the tests need. Nothing here knows about HTTP, and the
//! client library does not depend on it: what the library needs is generated from it.

mod document;
mod links;
mod method;
mod operation;
mod procedure;
mod reader;
pub mod sample;
mod schema;

use std::collections::BTreeMap;

use once_cell::sync::OnceCell;
use serde_json::{Map, Value};

pub use links::Link;
pub use method::Method;
pub use operation::{
    Body, Encoding, Operation, Param, ParamKind, Repeat, Response, Token, Variant, VersionIn,
};
pub use procedure::{Kind, Options, Parameter, Procedure, Returns};
pub use reader::ContractError;
pub use schema::{flatten, resolve};

/// The OpenAPI document, as the vendor's contract stands.
pub const OPENAPI_JSON: &str = include_str!("../account-management-v2.openapi.json");

/// What is known beyond the document: names, types, manners, error codes.
pub const OPERATIONS_YAML: &str = include_str!("../operations.yaml");

/// The procedures: several requests as one call, as every language has them.
pub const PROCEDURES_YAML: &str = include_str!("../procedures.yaml");

/// The whole contract, read.
#[derive(Debug)]
pub struct Contract {
    /// The operations in the order of `operations.yaml`, which keeps groups together.
    pub operations: Vec<Operation>,
    /// The procedures, each group's together.
    pub procedures: Vec<Procedure>,
    /// What goes through something piece by piece: like procedures, but each of what `returns` says comes when it is asked for.
    pub walks: Vec<Procedure>,
    /// The guide's tutorials that are one request: their titles and the methods that they are.
    pub tutorials: Vec<(String, String)>,
    /// The public types that only procedures take and give. Their schemas stand among the document's, under the same names.
    pub procedure_types: Vec<String>,
    /// The document's schemas by name, references unresolved.
    pub schemas: Map<String, Value>,
    /// Schema name -> public type name.
    pub types: BTreeMap<String, String>,
    /// Place in the document -> public type name, for what the document writes in place.
    pub inline_types: BTreeMap<String, String>,
    /// Enumeration value -> variant name, where the value's own spelling makes no good name.
    pub variant_names: BTreeMap<String, String>,
    /// Group -> what its operations are about.
    pub groups: BTreeMap<String, String>,
    /// `group.method` -> what it does, in one sentence.
    pub summaries: BTreeMap<String, String>,
    /// `group.method` -> what else its caller must know.
    pub notes: BTreeMap<String, String>,
    /// `parameter` or `group.method.parameter` -> what it is, where the document does not say or says it badly.
    pub parameters: BTreeMap<String, String>,
    /// `Type`, `field`, `Type.field` or `Type.value` -> a description the document lacks, or has badly.
    pub descriptions: BTreeMap<String, String>,
    /// `group.method` -> a body, or `parameter` -> a value, for the examples of every language's documentation.
    pub examples: Map<String, Value>,
    /// What can follow an answer.
    pub links: Vec<Link>,
    /// `Type.field` of every field that holds a secret.
    pub secrets: Vec<String>,
    /// The platform's own error codes and what they mean.
    pub error_codes: BTreeMap<u16, String>,
}

impl Contract {
    /// The contract, read on first use.
    ///
    /// # Errors
    /// When the files this crate carries contradict each other, which the tests of this crate rule out.
    pub fn get() -> Result<&'static Self, ContractError> {
        static CONTRACT: OnceCell<Contract> = OnceCell::new();
        CONTRACT.get_or_try_init(|| reader::read(OPENAPI_JSON, OPERATIONS_YAML, PROCEDURES_YAML))
    }

    /// The operation of this group and method, as in `tenants`, `get`.
    #[must_use]
    pub fn operation(&self, group: &str, method: &str) -> Option<&Operation> {
        self.operations
            .iter()
            .find(|operation| operation.group == group && operation.method == method)
    }

    /// The schema of this name.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.schemas.get(name)
    }

    /// The description of a model's field: ours for the type's field, else the document's own, else ours for the field.
    #[must_use]
    pub fn description<'a>(
        &'a self,
        type_name: &str,
        field: &str,
        schema: &'a Value,
    ) -> Option<&'a str> {
        let ours = |key: &str| self.descriptions.get(key).map(String::as_str);
        ours(&format!("{type_name}.{field}"))
            .or_else(|| schema.get("description").and_then(Value::as_str))
            .or_else(|| ours(field))
    }
}

#[cfg(test)]
mod tests;
