//! Operations into methods: what each is given, what it answers, and what is said about both.

use serde_json::Value;
use tenantry_contract::{Contract, Encoding, Method as Source, Param, ParamKind, sample};

use super::types::Types;
use crate::model::{Answer, Arg, Body, Group, Method, Shape};
use crate::{names, text};

pub(super) fn groups(contract: &Contract, types: &mut Types<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for source in contract.methods() {
        let method = method(&source, types);
        let name = &source.operation.group;
        match groups.last_mut().filter(|group| group.name == *name) {
            Some(group) => group.methods.push(method),
            None => groups.push(Group {
                name: name.clone(),
                about: about(name, types),
                methods: vec![method],
                procedures: Vec::new(),
                walks: Vec::new(),
            }),
        }
    }
    groups
}

/// What a group is about.
pub(super) fn about(group: &str, types: &mut Types<'_>) -> String {
    match types.contract.groups.get(group) {
        Some(about) => text::sentence(about),
        None => {
            types.problem(format!("groups: {group} has no description"));
            String::new()
        }
    }
}

fn method(source: &Source<'_>, types: &mut Types<'_>) -> Method {
    let operation = source.operation;
    let full_name = source.name();
    let contract = types.contract;
    let summary = contract
        .summaries
        .get(&full_name)
        .unwrap_or(&operation.summary);
    let theirs = operation.description.iter();
    let notes = contract.notes.get(&full_name).map_or_else(
        || theirs.flat_map(|text| text.lines()).collect(),
        |notes| vec![notes.as_str()],
    );
    let ids = operation.path_params.iter();
    let (required, optional): (Vec<&Param>, Vec<&Param>) =
        source.query().partition(|param| param.required);
    let statuses = operation.responses.iter().map(|response| response.status);
    let (success, failures) = statuses.partition(|status| (200..300).contains(status));
    let mut args = |params: Vec<&Param>| -> Vec<Arg> {
        let args = params.into_iter();
        args.map(|param| arg(source, param, types)).collect()
    };
    Method {
        ids: args(ids.collect()),
        required: args(required),
        optional: args(optional),
        body: body(source, types),
        answer: answer(source, types),
        group: operation.group.clone(),
        name: source.method().to_owned(),
        summary: text::sentence(summary),
        notes: notes.into_iter().map(text::sentence).collect(),
        http_method: operation.http_method.clone(),
        path: operation.full_path(),
        fixed: source.fixed_query().to_vec(),
        success,
        failures,
        repeat: operation.repeat,
        token: operation.token,
        basic: operation.basic,
        pages: operation.pages,
    }
}

fn arg(source: &Source<'_>, param: &Param, types: &mut Types<'_>) -> Arg {
    let contract = types.contract;
    let in_path = source
        .operation
        .path_params
        .iter()
        .any(|id| id.name == param.name);
    let choice = match param.kind {
        ParamKind::Choice(_) => {
            let place = format!("{}?{}", source.operation.id, param.name);
            match types.shape(&place, &param.schema) {
                Shape::Named(name) => Some(name),
                _ => None,
            }
        }
        _ => None,
    };
    let ours = contract
        .parameters
        .get(&format!("{}.{}", source.name(), param.name));
    let about = ours
        .or(param.description.as_ref())
        .or_else(|| contract.parameters.get(&param.name));
    if about.is_none() {
        let name = format!("{}.{}", source.name(), param.name);
        types.problem(format!("parameters: {name} has no description"));
    }
    let sample = if in_path {
        sample::path_id(param)
    } else {
        sample::param(param)
    };
    let shown = contract
        .examples
        .get(&source.name())
        .and_then(|example| example.get(&param.name));
    let shown = shown.filter(|_| source.operation.body.is_none());
    let example = shown
        .or_else(|| contract.examples.get(&param.name))
        .map(|value| match value {
            Value::String(text) => text.clone(),
            value => value.to_string(),
        });
    Arg {
        wire: param.name.clone(),
        name: names::snake(&param.name),
        kind: param.kind.clone(),
        choice,
        default: param
            .default
            .as_ref()
            .and_then(Value::as_str)
            .map(str::to_owned),
        about: facts(
            param,
            &about.map(|about| text::sentence(about)).unwrap_or_default(),
        ),
        example: example.unwrap_or_else(|| sample.clone()),
        shown: shown.is_some(),
        sample,
    }
}

/// What the schema says beyond the description: the words it takes and the value it has when it is not given.
fn facts(param: &Param, about: &str) -> String {
    let mut about = about.to_owned();
    if let ParamKind::Choice(words) = &param.kind {
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        about = format!("{about} One of {}.", text::listed(&words, "and"));
    }
    match &param.default {
        Some(Value::String(word)) => format!("{about} `{word}` when it is not given."),
        Some(value) => format!("{about} `{value}` when it is not given."),
        None => about,
    }
}

fn body(source: &Source<'_>, types: &mut Types<'_>) -> Option<Body> {
    let operation = source.operation;
    let body = operation.body.as_ref()?;
    let shape = match body.encoding {
        Encoding::Png => Shape::Any,
        _ => types.shape(&format!("{}!body", operation.id), &body.schema),
    };
    let example = types.contract.examples.get(&source.name());
    if example.is_none() && body.encoding != Encoding::Png {
        types.problem(format!("examples: {} has no body", source.name()));
    }
    Some(Body {
        encoding: body.encoding,
        type_name: match shape {
            Shape::Named(name) => Some(name),
            _ => None,
        },
        example: example.cloned().unwrap_or_default(),
        sample: sample::body(types.contract, operation).unwrap_or_default(),
    })
}

fn answer(source: &Source<'_>, types: &mut Types<'_>) -> Answer {
    if let Some(schema) = source.result() {
        let place = match source.variant {
            Some(variant) => variant.result.clone(),
            None => format!("{}>200", source.operation.id),
        };
        return match types.shape(&place, schema) {
            Shape::Named(name) => Answer::Json(name),
            _ => {
                types.problem(format!("{}: its answer has no name", source.name()));
                Answer::Nothing
            }
        };
    }
    let content_type = source
        .operation
        .success()
        .and_then(|success| success.content_type.as_deref());
    match content_type {
        None => Answer::Nothing,
        Some(kind) if kind.starts_with("text/") => Answer::Text,
        Some(_) => Answer::Bytes,
    }
}
