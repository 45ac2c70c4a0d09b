//! What a procedure is: several requests as one call. `procedures.yaml` describes each once, for every language.

use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value};

use crate::reader::{ContractError, fail};
use crate::{Contract, Operation};

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

/// The longest summary that stands on one line in every language, without the full stop.
const SUMMARY: usize = 95;

/// `procedures.yaml`, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
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

fn check(contract: &Contract, procedure: &Procedure) -> Result<(), String> {
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
