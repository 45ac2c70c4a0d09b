//! `models_*.go`: one file to a group, and one for what groups share.

use super::layout::{comment, file};
use super::names::exported;
use crate::File;
use crate::model::{Api, Definition, Field, Shape, State, Type, Word};

pub(super) fn files(api: &Api) -> Vec<File> {
    let mut homes: Vec<&str> = api.types.iter().map(|item| item.home.as_str()).collect();
    homes.sort_unstable();
    homes.dedup();
    homes.into_iter().map(|home| home_file(api, home)).collect()
}

fn home_file(api: &Api, home: &str) -> File {
    let mut text = "package tenantry\n".to_owned();
    for item in api.types.iter().filter(|item| item.home == home) {
        text.push('\n');
        text.push_str(&define(api, item));
    }
    file(format!("models_{home}.go"), &text)
}

fn define(api: &Api, item: &Type) -> String {
    let name = exported(&item.name);
    let about = comment(0, &about(&name, &item.about));
    match &item.definition {
        Definition::Alias(shape) => format!("{about}type {name} = {}\n", go_type(shape, "")),
        Definition::Words(words) => format!(
            "{about}type {name} string\n\n// The values of {name} that are known.\n{}",
            constants(item, words)
        ),
        Definition::Object(fields) => object(api, &name, &about, fields),
    }
}

fn object(api: &Api, name: &str, about: &str, fields: &[Field]) -> String {
    let fields: String = fields.iter().map(|item| field(api, item) + "\n").collect();
    format!(
        "{about}type {name} struct {{\n{fields}\t// Fields this version does not know.\n\tExtra map[string]any `json:\"-\"`\n}}\n\n\
         // MarshalJSON writes the object with the fields that are not known.\n\
         func (o {name}) MarshalJSON() ([]byte, error) {{\n\treturn writeObject(o, o.Extra)\n}}\n\n\
         // UnmarshalJSON reads the object and keeps the fields that are not known.\n\
         func (o *{name}) UnmarshalJSON(data []byte) error {{\n\treturn readObject(data, o, &o.Extra)\n}}\n"
    )
}

/// What a type is, as a comment that begins with its name.
fn about(name: &str, about: &str) -> String {
    let first = about.split(' ').next().unwrap_or_default();
    let joined = match first {
        "A" | "An" | "The" | "What" | "Where" | "Who" | "How" | "One" => " is ",
        _ => ": ",
    };
    format!("{name}{joined}{}", small(about))
}

/// The text with a small first letter, unless the first word is one of capitals or in code.
pub(super) fn small(about: &str) -> String {
    let mut letters = about.chars();
    let keeps = about.chars().nth(1).is_some_and(char::is_uppercase);
    match letters.next() {
        Some(first) if !keeps => first.to_lowercase().chain(letters).collect(),
        _ => about.to_owned(),
    }
}

/// The constants of an enumeration: in columns, or apart where some need a comment.
fn constants(item: &Type, words: &[Word]) -> String {
    let of = exported(&item.name);
    let names: Vec<String> = words
        .iter()
        .map(|word| constant(&item.name, word))
        .collect();
    let explained = words.iter().any(|word| word.about.is_some());
    let width = names.iter().map(String::len).max().unwrap_or_default();
    let mut out = "const (\n".to_owned();
    for (i, (name, word)) in names.iter().zip(words).enumerate() {
        let value = format!("{of} = {}", super::literal::quoted(&word.wire));
        if !explained {
            out.push_str(&format!("\t{name:width$} {value}\n"));
            continue;
        }
        if i > 0 {
            out.push('\n');
        }
        if let Some(said) = &word.about {
            out.push_str(&comment(1, &format!("{name}: {}", small(said))));
        }
        out.push_str(&format!("\t{name} {value}\n"));
    }
    out + ")\n"
}

/// The name of a value of an enumeration. What is written in capitals (`EUR`, `TLS`) stays so.
pub(super) fn constant(of: &str, word: &Word) -> String {
    let mut letters = word.wire.bytes();
    let name = match !word.wire.is_empty() && letters.all(|byte| byte.is_ascii_uppercase()) {
        true => word.wire.clone(),
        false => exported(&word.name),
    };
    format!("{}{name}", exported(of))
}

fn field(api: &Api, field: &Field) -> String {
    let plain = go_type(&field.shape, "");
    let of = match field.state {
        State::Nullable => format!("Nullable[{plain}]"),
        _ if is_pointer(api, field) => format!("*{plain}"),
        _ => plain,
    };
    let left_out = match field.state {
        State::Required | State::RequiredNullable => "",
        State::Optional | State::Nullable => ",omitzero",
    };
    format!(
        "{}\t{} {of} `json:\"{}{left_out}\"`\n",
        comment(1, &field.about),
        exported(&field.name),
        field.wire
    )
}

/// Whether a field is a pointer: nil stands for null where it is always written, else for what is left out. Slices, maps and
/// what may be anything have a nil of their own; only where it is null and may be empty, too, it does not do.
pub(super) fn is_pointer(api: &Api, field: &Field) -> bool {
    let plain = api.plain(&field.shape);
    match field.state {
        State::Required | State::Nullable => false,
        State::RequiredNullable => !matches!(plain, Shape::Any),
        State::Optional => !matches!(plain, Shape::Any | Shape::Object | Shape::List(_)),
    }
}

/// The Go type of a shape; `package` stands before the names of this one.
pub(super) fn go_type(shape: &Shape, package: &str) -> String {
    match shape {
        Shape::Text => "string".to_owned(),
        Shape::Secret => format!("{package}Secret"),
        Shape::Timestamp => format!("{package}Timestamp"),
        Shape::Integer => "int64".to_owned(),
        Shape::Number => "float64".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Any => "any".to_owned(),
        Shape::Object => "map[string]any".to_owned(),
        Shape::List(inner) => format!("[]{}", go_type(inner, package)),
        Shape::Named(name) => format!("{package}{}", exported(name)),
    }
}
