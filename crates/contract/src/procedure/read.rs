//! Reads `procedures.yaml` into a contract that has its operations and types.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::check::check;
use super::{Kind, Options, Parameter, Procedure, Returns};
use crate::reader::{ContractError, fail};
use crate::{Contract, Operation};

/// `procedures.yaml`, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    groups: Map<String, Value>,
    #[serde(default)]
    schemas: Map<String, Value>,
    #[serde(default)]
    tutorials: Map<String, Value>,
    #[serde(default)]
    walks: Map<String, Value>,
    procedures: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    summary: String,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    parameters: Vec<Parameter>,
    #[serde(default)]
    options: Option<Options>,
    #[serde(default)]
    returns: Option<Returns>,
    requests: Vec<String>,
    #[serde(default)]
    errors: Option<String>,
    #[serde(default)]
    tutorial: Option<String>,
    #[serde(default)]
    example: Map<String, Value>,
}

/// Adds what the file says to a contract that has its operations and types.
pub(crate) fn add(contract: &mut Contract, text: &str) -> Result<(), ContractError> {
    let file: File = serde_saphyr::from_str(text)
        .map_err(|error| ContractError::new(format!("procedures.yaml: {error}")))?;
    for (name, about) in file.groups {
        match about {
            Value::String(about) if !contract.groups.contains_key(&name) => {
                contract.groups.insert(name, about);
            }
            _ => return fail(format!("procedures.yaml: groups: {name} is there already")),
        }
    }
    add_schemas(contract, file.schemas)?;
    for (title, method) in file.tutorials {
        let method = method.as_str().unwrap_or_default();
        if !contract.methods().any(|known| known.name() == method) {
            return fail(format!(
                "procedures.yaml: tutorials: {title}: no such operation {method}"
            ));
        }
        contract.tutorials.push((title, method.to_owned()));
    }
    contract.procedures = rows(contract, file.procedures)?;
    contract.walks = rows(contract, file.walks)?;
    for walk in &contract.walks {
        let name = walk.name();
        let kind = walk.returns.as_ref().map(|returns| &returns.kind);
        if !matches!(kind, Some(Kind::Type(_))) || walk.options.is_some() {
            return fail(format!(
                "procedures.yaml: {name}: a walk gives one public type after the other, and has no options"
            ));
        }
        if contract.procedures.iter().any(|known| known.name() == name) {
            return fail(format!("procedures.yaml: {name} is there twice"));
        }
    }
    Ok(())
}

/// The rows of a section, groups together in the contract's order, whoever wrote where.
fn rows(contract: &Contract, rows: Map<String, Value>) -> Result<Vec<Procedure>, ContractError> {
    let mut read = Vec::new();
    for (name, row) in rows {
        let place =
            |problem: String| ContractError::new(format!("procedures.yaml: {name}: {problem}"));
        let row: Row = serde_json::from_value(row).map_err(|error| place(error.to_string()))?;
        let procedure =
            named(&name, row).ok_or_else(|| place("expected <group>.<method>".into()))?;
        check(contract, &procedure).map_err(place)?;
        read.push(procedure);
    }
    let groups: Vec<&str> = contract.group_names().collect();
    let order = |procedure: &Procedure| groups.iter().position(|group| *group == procedure.group);
    // Groups that have nothing else come last, each where it is met first.
    let mut others: Vec<String> = Vec::new();
    for procedure in &read {
        if !groups.contains(&procedure.group.as_str()) && !others.contains(&procedure.group) {
            others.push(procedure.group.clone());
        }
    }
    read.sort_by_key(|procedure| {
        let other = others.iter().position(|group| *group == procedure.group);
        (order(procedure).unwrap_or(usize::MAX), other)
    });
    Ok(read)
}

/// The file's schemas become the contract's. A reference may name any public type.
fn add_schemas(contract: &mut Contract, schemas: Map<String, Value>) -> Result<(), ContractError> {
    let taken = |name: &String| {
        contract.types.values().any(|known| known == name)
            || contract.inline_types.values().any(|known| known == name)
    };
    if let Some(name) = schemas.keys().find(|name| taken(name)) {
        return fail(format!("procedures.yaml: schemas: {name} is there already"));
    }
    for (name, mut schema) in schemas {
        name_references(contract, &mut schema);
        contract.types.insert(name.clone(), name.clone());
        contract.procedure_types.push(name.clone());
        contract.schemas.insert(name, schema);
    }
    Ok(())
}

/// `$ref: Tenant` -> `$ref: tenant`, as the document calls it.
fn name_references(contract: &Contract, schema: &mut Value) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get_mut("$ref") {
                let public = target.rsplit('/').next().unwrap_or_default();
                let found = contract.types.iter().find(|(_, name)| *name == public);
                if let Some((schema, _)) = found {
                    schema.clone_into(target);
                }
            }
            map.values_mut()
                .for_each(|value| name_references(contract, value));
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|value| name_references(contract, value)),
        _ => {}
    }
}

fn named(name: &str, row: Row) -> Option<Procedure> {
    let (group, method) = name.split_once('.')?;
    Some(Procedure {
        group: group.to_owned(),
        method: method.to_owned(),
        summary: row.summary,
        text: row.text,
        parameters: row.parameters,
        options: row.options,
        returns: row.returns,
        requests: row.requests,
        errors: row.errors,
        tutorial: row.tutorial,
        example: row.example,
    })
}

impl Contract {
    /// The groups that operations or procedures belong to: the operations' in their order, then the others.
    pub fn group_names(&self) -> impl Iterator<Item = &str> {
        let mut names: Vec<&str> = Vec::new();
        let of_operations = self
            .operations
            .iter()
            .map(|operation: &Operation| operation.group.as_str());
        let of_procedures = self
            .procedures
            .iter()
            .map(|procedure| procedure.group.as_str());
        for name in of_operations.chain(of_procedures) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.into_iter()
    }
}
