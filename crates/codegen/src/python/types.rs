//! `python/tenantry/types.py`: what is in the dicts.

use super::layout::Code;
use super::literal::string;
use super::twins::Twins;
use super::{docs, levels, procedures};
use crate::model::{Api, Definition, Field, Shape, State, Type, Word};
use crate::problem::Result;
use crate::{File, MARKER};

const ABOUT: &str = "What is in the dicts that go into the services and come out of them.

A key that every dict of a type has is required; a key that may be left out is not. Where a value may be null, leaving the \
key out and giving None mean different things. Enumerations are open: a value this version does not know is a str like \
the others.";

/// What the hand-written Rust side has a type for, and Python has not.
const TIMESTAMP: &str = "A date and time, RFC 3339. The fraction and the offset may be missing; a missing offset means UTC.";

pub(super) fn file(api: &Api) -> Result<File> {
    let mut text = format!(
        "# {MARKER}\n{}\nfrom __future__ import annotations\n\nfrom collections.abc import Sequence\nfrom typing import Any, Literal, TypedDict\n",
        docs::docstring(0, &docs::wrapped(0, ABOUT))
    );
    text.push_str(&alias("Timestamp", "str", TIMESTAMP));
    let is_words = |item: &&Type| matches!(item.definition, Definition::Words(_));
    let is_alias = |item: &&Type| matches!(item.definition, Definition::Alias(_));
    for item in api
        .types
        .iter()
        .filter(is_words)
        .chain(api.types.iter().filter(is_alias))
    {
        match &item.definition {
            Definition::Words(words) => text.push_str(&literal(item, words)),
            Definition::Alias(shape) => {
                text.push_str(&alias(&item.name, &value_type(api, shape), &item.about))
            }
            Definition::Object(_) => {}
        }
    }
    let twins = Twins::of(api);
    let changes = procedures::types(api)?;
    let only_here = levels::types(api);
    for item in api.types.iter().chain(&only_here).chain(&changes) {
        if let Some(fields) = fields(item) {
            text.push_str(&object(api, &twins, item, fields));
        }
    }
    Ok(File::new("python/tenantry/types.py", text))
}

/// The fields of an object.
pub(super) fn fields(item: &Type) -> Option<&[Field]> {
    match &item.definition {
        Definition::Object(fields) => Some(fields),
        _ => None,
    }
}

fn alias(name: &str, target: &str, about: &str) -> String {
    format!(
        "\n{name} = {target}\n{}",
        docs::docstring(0, &docs::wrapped(docs::QUOTES, about))
    )
}

fn literal(item: &Type, words: &[Word]) -> String {
    let values = words
        .iter()
        .map(|word| Code::Text(string(&word.wire)))
        .collect();
    let code = Code::Items(format!("{} = Literal[", item.name), values, "]".to_owned());
    let mut about = docs::wrapped(docs::QUOTES, &item.about);
    let told: Vec<&Word> = words.iter().filter(|word| word.about.is_some()).collect();
    if !told.is_empty() {
        about.push('\n');
    }
    for word in told {
        let line = format!(
            "- `{}`: {}",
            word.wire,
            word.about.as_deref().unwrap_or_default()
        );
        about.push_str(&format!(
            "\n{}",
            docs::wrapped(docs::QUOTES, &line).replace('\n', "\n  ")
        ));
    }
    format!("\n{}\n{}", code.lines(0), docs::docstring(0, &about))
}

/// A type checker tells keys that must be there from keys that may only by class: those that must stand in a base.
fn object(api: &Api, twins: &Twins<'_>, item: &Type, fields: &[Field]) -> String {
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| field.state.is_required());
    let name = &item.name;
    let about = docs::docstring(4, &docs::summarised(4, &item.about));
    let lines = |fields: &[&Field]| {
        fields
            .iter()
            .map(|field| key(api, twins, name, field))
            .collect::<String>()
    };
    match (required.is_empty(), optional.is_empty()) {
        (_, true) => format!("\n\nclass {name}(TypedDict):\n{about}{}", lines(&required)),
        (true, _) => format!(
            "\n\nclass {name}(TypedDict, total=False):\n{about}{}",
            lines(&optional)
        ),
        _ => format!(
            "\n\nclass _{name}(TypedDict):\n{}\n\nclass {name}(_{name}, total=False):\n{about}{}",
            lines(&required).trim_start_matches('\n'),
            lines(&optional)
        ),
    }
}

fn key(api: &Api, twins: &Twins<'_>, owner: &str, field: &Field) -> String {
    let others = twins.of_field(owner, &field.wire);
    let plain = match (&field.shape, others.as_slice()) {
        (shape, []) => value_type(api, shape),
        // A list of what was read is no list of both, but a sequence of both.
        (Shape::List(item), others) => {
            format!(
                "Sequence[{} | {}]",
                value_type(api, item),
                others.join(" | ")
            )
        }
        (shape, others) => format!("{} | {}", value_type(api, shape), others.join(" | ")),
    };
    let value = match field.state {
        State::Required | State::Optional => plain,
        State::RequiredNullable | State::Nullable => format!("{plain} | None"),
    };
    format!(
        "\n    {}: {value}\n{}",
        field.wire,
        docs::docstring(4, &docs::wrapped(4 + docs::QUOTES, &field.about))
    )
}

fn value_type(api: &Api, shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Secret => "str".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Integer => "int".to_owned(),
        Shape::Number => "float".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Any => "Any".to_owned(),
        Shape::Object => "dict[str, Any]".to_owned(),
        Shape::List(inner) => format!("list[{}]", value_type(api, inner)),
        Shape::Named(name) => match api.type_named(name).map(|item| &item.definition) {
            Some(Definition::Words(_)) => format!("{name} | str"),
            _ => name.clone(),
        },
    }
}
