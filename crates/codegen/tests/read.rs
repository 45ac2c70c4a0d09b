//! What the generator makes of a contract, and what it refuses.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use tenantry_codegen::model::{Definition, Field, Shape, State};
use tenantry_contract::Contract;

/// A contract without operations: schemas, the names of places in them, and descriptions.
fn contract(schemas: Value, places: &[(&str, &str)], descriptions: &[&str]) -> Contract {
    let Value::Object(schemas) = schemas else {
        panic!("schemas are an object")
    };
    let pair = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
    Contract {
        operations: Vec::new(),
        procedures: Vec::new(),
        procedure_types: Vec::new(),
        tutorials: Vec::new(),
        walks: Vec::new(),
        types: schemas
            .keys()
            .map(|name| (name.clone(), name.to_uppercase()))
            .collect(),
        schemas,
        inline_types: places.iter().map(pair).collect(),
        variant_names: BTreeMap::new(),
        groups: BTreeMap::new(),
        summaries: BTreeMap::new(),
        notes: BTreeMap::new(),
        parameters: BTreeMap::new(),
        descriptions: descriptions
            .iter()
            .map(|key| ((*key).to_owned(), "something".to_owned()))
            .collect(),
        examples: Map::new(),
        secrets: Vec::new(),
        links: Vec::new(),
        error_codes: BTreeMap::new(),
    }
}

fn fields(contract: &Contract, name: &str) -> Vec<Field> {
    let api = tenantry_codegen::read(contract).unwrap();
    let item = api
        .types
        .into_iter()
        .find(|item| item.name == name)
        .unwrap();
    match item.definition {
        Definition::Object(fields) => fields,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn required_and_nullable_make_four_states() {
    let schemas = json!({"a": {"type": "object", "required": ["plain", "null"], "properties": {
        "plain": {"type": "string"},
        "null": {"type": "string", "nullable": true},
        "optional": {"type": "integer"},
        "three": {"type": "boolean", "nullable": true},
    }}});
    let contract = contract(schemas, &[], &["A", "plain", "null", "optional", "three"]);
    let states: Vec<State> = fields(&contract, "A")
        .iter()
        .map(|field| field.state)
        .collect();
    let expected = [
        State::Required,
        State::RequiredNullable,
        State::Optional,
        State::Nullable,
    ];
    assert_eq!(states, expected);
}

#[test]
fn null_behind_a_reference_counts_like_null_itself() {
    let schemas = json!({
        "a": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/b"}}},
        "b": {"type": "string", "nullable": true},
    });
    let contract = contract(schemas, &[], &["A", "b", "B"]);
    assert_eq!(fields(&contract, "A")[0].state, State::Nullable);
}

#[test]
fn levels_of_detail_are_one_object_where_only_the_common_fields_are_required() {
    let level = |names: &[&str]| {
        let properties: Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "string"})))
            .collect();
        json!({"type": "object", "required": names, "properties": properties})
    };
    let schemas = json!({"a": {"oneOf": [level(&["id"]), level(&["id", "name"])]}});
    let contract = contract(schemas, &[], &["A", "id", "name"]);
    let found: Vec<(String, State)> = fields(&contract, "A")
        .into_iter()
        .map(|field| (field.wire, field.state))
        .collect();
    assert_eq!(
        found,
        [
            ("id".to_owned(), State::Required),
            ("name".to_owned(), State::Optional)
        ]
    );
}

#[test]
fn enumerations_that_share_a_name_are_united() {
    let words = |words: &[&str]| json!({"type": "object", "properties": {"w": {"type": "string", "enum": words}}});
    let schemas = json!({"a": words(&["x", "y"]), "b": words(&["y", "z"])});
    let contract = contract(
        schemas,
        &[("a.w", "Word"), ("b.w", "Word")],
        &["A", "B", "w", "Word"],
    );
    let api = tenantry_codegen::read(&contract).unwrap();
    let Some(Definition::Words(words)) = api.type_named("Word").map(|item| &item.definition) else {
        panic!("Word is an enumeration")
    };
    let wires: Vec<&str> = words.iter().map(|word| word.wire.as_str()).collect();
    assert_eq!(wires, ["x", "y", "z"]);
}

#[test]
fn objects_that_share_a_name_must_be_alike() {
    let inner = |kind: &str| {
        let inner = json!({"type": "object", "properties": {"v": {"type": kind}}});
        json!({"type": "object", "properties": {"i": inner}})
    };
    let schemas = json!({"a": inner("string"), "b": inner("integer")});
    let contract = contract(
        schemas,
        &[("a.i", "I"), ("b.i", "I")],
        &["A", "B", "I", "i", "v"],
    );
    let problem = tenantry_codegen::read(&contract).unwrap_err().to_string();
    assert_eq!(problem, "I: what stands at b.i is not alike");
}

#[test]
fn a_secret_keeps_its_name_and_hides_its_value() {
    let schemas = json!({"a": {"type": "object", "properties": {"password": {"type": "string"}}}});
    let mut contract = contract(schemas, &[], &["A", "password"]);
    contract.secrets = vec!["A.password".to_owned()];
    assert_eq!(fields(&contract, "A")[0].shape, Shape::Secret);
}

#[test]
fn what_has_no_name_or_no_description_is_refused_and_named() {
    let inner = json!({"type": "object", "properties": {"v": {"type": "string"}}});
    let schemas = json!({"a": {"type": "object", "properties": {"i": inner}}});
    let contract = contract(schemas, &[], &["A", "misspelt"]);
    let problem = tenantry_codegen::read(&contract).unwrap_err().to_string();
    let expected = "inline_types: a.i has no name\ndescriptions: A.i has none\ndescriptions.misspelt: nothing reads it";
    assert_eq!(problem, expected);
}
