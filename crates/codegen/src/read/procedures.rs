//! Procedures into the model: what each is given, what it gives, and the requests it makes.

use tenantry_contract::{Contract, Kind, Parameter, Procedure as Source};

use super::methods;
use super::types::Types;
use crate::model::{Definition, Given, Group, Procedure, Returned, Shape, Taken};
use crate::text;

/// Adds the procedures to their groups, and the groups that have nothing else.
pub(super) fn add(
    contract: &Contract,
    mut groups: Vec<Group>,
    types: &mut Types<'_>,
) -> Vec<Group> {
    for (place, source) in contract.procedures.iter().enumerate() {
        let procedure = procedure(contract, source, place, types);
        match groups.iter_mut().find(|group| group.name == source.group) {
            Some(group) => group.procedures.push(procedure),
            None => groups.push(Group {
                name: source.group.clone(),
                about: methods::about(&source.group, types),
                methods: Vec::new(),
                procedures: vec![procedure],
                walks: Vec::new(),
            }),
        }
    }
    for (place, source) in contract.walks.iter().enumerate() {
        let walk = procedure(contract, source, place, types);
        match groups.iter_mut().find(|group| group.name == source.group) {
            Some(group) => group.walks.push(walk),
            None => types.problem(format!(
                "procedures.yaml: {}: a group of walks alone",
                walk.full_name()
            )),
        }
    }
    groups
}

fn procedure(
    contract: &Contract,
    source: &Source,
    place: usize,
    types: &mut Types<'_>,
) -> Procedure {
    let given = |parameter: &Parameter| Given {
        name: parameter.name.clone(),
        kind: taken(parameter, types),
        about: text::sentence(&parameter.text),
    };
    let request = |name: &String| {
        let found = contract.methods().find(|method| method.name() == *name)?;
        let operation = found.operation;
        let fixed = found.fixed_query().iter();
        let fixed: Vec<String> = fixed
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let separator = if fixed.is_empty() { "" } else { "?" };
        Some(format!(
            "{} {}{separator}{}",
            operation.http_method,
            operation.full_path(),
            fixed.join("&")
        ))
    };
    let options = source.options.iter().flat_map(|options| &options.fields);
    Procedure {
        group: source.group.clone(),
        name: source.method.clone(),
        place,
        summary: text::sentence(&source.summary),
        notes: source.text.as_deref().map(text::sentence),
        given: source.parameters.iter().map(given).collect(),
        options_type: source
            .options
            .as_ref()
            .map(|options| options.type_name.clone()),
        options: options.map(given).collect(),
        returns: source.returns.as_ref().map(|returns| Returned {
            shape: shape(&returns.kind),
            about: text::sentence(&returns.text),
        }),
        requests: source.requests.iter().filter_map(request).collect(),
        errors: source.errors.as_deref().map(text::sentence),
        tutorial: source.tutorial.clone(),
        example: source.example.clone(),
    }
}

fn taken(parameter: &Parameter, types: &Types<'_>) -> Taken {
    match &parameter.kind {
        Kind::Id => Taken::Id,
        Kind::Text => Taken::Text,
        Kind::Boolean => Taken::Boolean,
        Kind::Integer => Taken::Integer,
        Kind::Number => Taken::Number,
        Kind::Texts => Taken::Texts,
        Kind::Type(name) => match types.definition_of(name) {
            Some(Definition::Words(_)) => Taken::Words(name.clone()),
            _ => Taken::Json(shape(&parameter.kind)),
        },
        Kind::Types(_) => Taken::Json(shape(&parameter.kind)),
        Kind::Change => Taken::Change {
            gets: parameter.gets.clone().unwrap_or_default(),
            gives: parameter.gives.clone().unwrap_or_default(),
        },
        Kind::Sink => Taken::Sink,
    }
}

/// The shape of what has one. Callbacks have none: nothing gives them back.
fn shape(kind: &Kind) -> Shape {
    match kind {
        Kind::Id | Kind::Text => Shape::Text,
        Kind::Boolean => Shape::Boolean,
        Kind::Integer => Shape::Integer,
        Kind::Number => Shape::Number,
        Kind::Texts => Shape::List(Box::new(Shape::Text)),
        Kind::Type(name) => Shape::Named(name.clone()),
        Kind::Types(name) => Shape::List(Box::new(Shape::Named(name.clone()))),
        Kind::Change | Kind::Sink => Shape::Any,
    }
}
