//! Refuses a procedure that does not fit the contract.

use super::{Kind, Parameter, Procedure};
use crate::Contract;

/// The longest summary that stands on one line in every language, without the full stop.
const SUMMARY: usize = 95;

/// What is wrong with it, if anything is.
pub(super) fn check(contract: &Contract, procedure: &Procedure) -> Result<(), String> {
    let length = procedure.summary.chars().count();
    if length > SUMMARY {
        return Err(format!(
            "the summary has {length} characters: {SUMMARY} fit a line of every language; text has the rest"
        ));
    }
    if !contract.groups.contains_key(&procedure.group) {
        return Err(format!("no such group {}", procedure.group));
    }
    if contract
        .methods()
        .any(|method| method.name() == procedure.name())
    {
        return Err("there is an operation of this name".to_owned());
    }
    for request in &procedure.requests {
        if !contract.methods().any(|method| method.name() == *request) {
            return Err(format!("no such operation {request}"));
        }
    }
    let optional = procedure.options.iter().flat_map(|options| &options.fields);
    for field in optional.clone() {
        if field.kind.is_callback() || field.kind.type_name().is_some() {
            return Err(format!(
                "{}: an option is an id, a text, a boolean, a number or texts",
                field.name
            ));
        }
    }
    let json = |parameter: &&Parameter| match &parameter.kind {
        Kind::Type(name) => !is_text(contract, name),
        kind => matches!(kind, Kind::Types(_)),
    };
    if procedure.parameters.iter().filter(json).count() > 1 {
        return Err("at most one parameter is JSON".to_owned());
    }
    for kind in [Kind::Change, Kind::Sink] {
        if procedure
            .parameters
            .iter()
            .filter(|parameter| parameter.kind == kind)
            .count()
            > 1
        {
            return Err("at most one change and one sink".to_owned());
        }
    }
    let all: Vec<&Parameter> = procedure.parameters.iter().chain(optional).collect();
    for (index, parameter) in all.iter().enumerate() {
        if all
            .iter()
            .take(index)
            .any(|other| other.name == parameter.name)
        {
            return Err(format!("{} is there twice", parameter.name));
        }
        let is_change = parameter.kind == Kind::Change;
        if is_change != (parameter.gets.is_some() && parameter.gives.is_some()) {
            return Err(format!(
                "{}: a change, and nothing else, says what it gets and gives",
                parameter.name
            ));
        }
        let named = parameter.kind.type_name().into_iter();
        let named = named
            .chain(parameter.gets.as_deref())
            .chain(parameter.gives.as_deref());
        for name in named {
            known_type(contract, name)
                .map_err(|problem| format!("{}: {problem}", parameter.name))?;
        }
    }
    if let Some(name) = procedure
        .returns
        .as_ref()
        .and_then(|returns| returns.kind.type_name())
    {
        known_type(contract, name).map_err(|problem| format!("returns: {problem}"))?;
    }
    match procedure
        .example
        .keys()
        .find(|key| !all.iter().any(|known| known.name == **key))
    {
        Some(key) => Err(format!("example: there is no parameter {key}")),
        None => Ok(()),
    }
}

/// Enumerations and the like are texts that happen to have a name.
fn is_text(contract: &Contract, name: &str) -> bool {
    let schema = contract.types.iter().find(|(_, public)| *public == name);
    let schema = schema.and_then(|(schema, _)| contract.schemas.get(schema));
    schema.is_some_and(|schema| schema["type"] == "string")
}

fn known_type(contract: &Contract, name: &str) -> Result<(), String> {
    let known = contract
        .types
        .values()
        .chain(contract.inline_types.values());
    match known.into_iter().any(|known| known == name) {
        true => Ok(()),
        false => Err(format!("no such type {name}")),
    }
}
