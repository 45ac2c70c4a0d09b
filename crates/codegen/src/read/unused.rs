//! Rows of `operations.yaml` that nothing reads: a misspelt name must not pass for a description.

use std::collections::BTreeSet;

use tenantry_contract::Contract;

use crate::model::{Api, Definition, Type};

/// Every row that names no method, parameter, type, field or value.
pub(super) fn rows(contract: &Contract, api: &Api) -> Vec<String> {
    let methods: BTreeSet<String> = api.methods().map(|method| method.full_name()).collect();
    let mut parameters = BTreeSet::new();
    for method in api.methods() {
        for arg in method.given().chain(&method.optional) {
            parameters.insert(arg.wire.clone());
            parameters.insert(format!("{}.{}", method.full_name(), arg.wire));
        }
    }
    let members: BTreeSet<String> = api.types.iter().flat_map(members).collect();
    let groups: BTreeSet<String> = api.groups.iter().map(|group| group.name.clone()).collect();
    let examples = methods.union(&parameters).cloned().collect();
    let mut unused = Vec::new();
    let mut check = |section: &str, known: &BTreeSet<String>, rows: Vec<&String>| {
        let strangers = rows.into_iter().filter(|row| !known.contains(*row));
        unused.extend(strangers.map(|row| format!("{section}.{row}: nothing reads it")));
    };
    check("groups", &groups, contract.groups.keys().collect());
    check("summaries", &methods, contract.summaries.keys().collect());
    check("notes", &methods, contract.notes.keys().collect());
    check(
        "parameters",
        &parameters,
        contract.parameters.keys().collect(),
    );
    check(
        "descriptions",
        &members,
        contract.descriptions.keys().collect(),
    );
    check("examples", &examples, contract.examples.keys().collect());
    unused
}

/// What may be described of a type: itself, each field or value, and fields by their bare names.
fn members(item: &Type) -> Vec<String> {
    let wires: Vec<&String> = match &item.definition {
        Definition::Object(fields) => fields.iter().map(|field| &field.wire).collect(),
        Definition::Words(words) => words.iter().map(|word| &word.wire).collect(),
        Definition::Alias(_) => Vec::new(),
    };
    let mut members = vec![item.name.clone()];
    for wire in wires {
        members.push(wire.clone());
        members.push(format!("{}.{wire}", item.name));
    }
    members
}
