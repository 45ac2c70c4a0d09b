//! `models/`: one file to a group, and one for what groups share.

use std::collections::BTreeSet;

use super::{Item, docs};
use crate::File;
use crate::model::{Answer, Api, Definition, Field, Method, Shape, State, Type, Word};
use crate::names;
use crate::problem::Result;

pub(super) fn files(api: &Api) -> Result<Vec<File>> {
    let mut homes: Vec<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
    homes.extend(["common", "procedures"]);
    homes.retain(|home| api.types.iter().any(|item| item.home == *home));
    let mut files = vec![index(&homes)?];
    for home in homes {
        files.push(home_file(api, home)?);
    }
    Ok(files)
}

fn index(homes: &[&str]) -> Result<File> {
    let mut homes = homes.to_vec();
    homes.sort_unstable();
    let lines = |line: fn(&str) -> String| homes.iter().map(|home| line(home)).collect::<String>();
    let items = [
        Item::Verbatim(lines(|home| format!("mod {home};\n"))),
        Item::Verbatim(lines(|home| format!("pub use {home}::*;\n"))),
        Item::Code(
            "/// Any JSON object.\npub type JsonObject = serde_json::Map<String, crate::JsonValue>;"
                .to_owned(),
        ),
    ];
    let about = "The models: what goes into an operation and what comes out.

A field that every object has is plain. A field that may be left out is an [`Option`]; where leaving it out and sending \
null mean different things it is a [`Nullable`](crate::Nullable). Enumerations are open: a value this version does not \
know is kept. So are fields it does not know: they stand in `extra`, and are sent back as they came.";
    super::file("crates/core/src/models/mod.rs", about, &items)
}

fn home_file(api: &Api, home: &str) -> Result<File> {
    let types: Vec<&Type> = api.types.iter().filter(|item| item.home == home).collect();
    let mut items = uses(api, &types, home);
    for item in &types {
        items.push(define(item));
        items.extend(page(api, item));
    }
    let about = match home {
        "common" => "Models that several groups of operations share.".to_owned(),
        "procedures" => {
            "The models of [`procedures`](crate::procedures): what they take and give beyond the service's own."
                .to_owned()
        }
        group => format!("The models of [`{group}`](crate::api::{group})."),
    };
    super::file(format!("crates/core/src/models/{home}.rs"), &about, &items)
}

fn uses(api: &Api, types: &[&Type], home: &str) -> Vec<Item> {
    let mut named = BTreeSet::new();
    let mut helpers = BTreeSet::new();
    for item in types {
        match &item.definition {
            Definition::Object(fields) => {
                fields
                    .iter()
                    .for_each(|field| collect(&field.shape, &mut named, &mut helpers));
                let nullable = fields.iter().any(|field| field.state == State::Nullable);
                helpers.extend(nullable.then_some("Nullable"));
            }
            Definition::Alias(shape) => collect(shape, &mut named, &mut helpers),
            Definition::Words(_) => {}
        }
    }
    let objects = types
        .iter()
        .any(|item| matches!(item.definition, Definition::Object(_)));
    if objects {
        named.insert("JsonObject".to_owned());
    }
    let elsewhere = |name: &String| match api.type_named(name) {
        Some(item) => item.home != home,
        None => true,
    };
    let named: Vec<String> = named.into_iter().filter(elsewhere).collect();
    let mut items = Vec::new();
    if objects {
        items.push(Item::Code(
            "use serde::{Deserialize, Serialize};".to_owned(),
        ));
    }
    let mut ours = Vec::new();
    if !helpers.is_empty() {
        ours.push(format!(
            "use crate::{{{}}};\n",
            Vec::from_iter(helpers).join(", ")
        ));
    }
    if !named.is_empty() {
        ours.push(format!("use super::{{{}}};\n", named.join(", ")));
    }
    if types
        .iter()
        .any(|item| matches!(item.definition, Definition::Words(_)))
    {
        ours.push("use crate::open_enum::open_enum;\n".to_owned());
    }
    ours.sort_by_key(|line| {
        (
            line.starts_with("use crate::{"),
            line.starts_with("use crate"),
        )
    });
    if !ours.is_empty() {
        items.push(Item::Code(ours.concat()));
    }
    items
}

fn collect(shape: &Shape, named: &mut BTreeSet<String>, helpers: &mut BTreeSet<&'static str>) {
    match shape {
        Shape::List(inner) => collect(inner, named, helpers),
        Shape::Named(name) => {
            named.insert(name.clone());
        }
        Shape::Object => {
            named.insert("JsonObject".to_owned());
        }
        Shape::Secret => {
            helpers.insert("Secret");
        }
        Shape::Timestamp => {
            helpers.insert("Timestamp");
        }
        Shape::Any => {
            helpers.insert("JsonValue");
        }
        Shape::Text | Shape::Integer | Shape::Number | Shape::Boolean => {}
    }
}

fn define(item: &Type) -> Item {
    let about = docs::lines("///", 0, &docs::escaped(&item.about));
    match &item.definition {
        Definition::Alias(shape) => Item::Code(format!(
            "{about}pub type {} = {};",
            item.name,
            rust_type(shape)
        )),
        Definition::Words(words) => Item::Verbatim(open_enum(item, words)),
        Definition::Object(fields) => {
            let fields: String = fields.iter().map(field).collect();
            Item::Code(format!(
                "{about}#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
                pub struct {} {{
                    {fields}
                    /// Fields this version does not know.
                    #[serde(flatten)]
                    pub extra: JsonObject,
                }}",
                item.name
            ))
        }
    }
}

/// What a method that pages answers is a page.
fn page(api: &Api, item: &Type) -> Option<Item> {
    let answers = |method: &Method| method.answer == Answer::Json(item.name.clone());
    let Definition::Object(fields) = &item.definition else {
        return None;
    };
    let listed = fields.iter().find(|field| field.wire == "items")?;
    let Shape::List(listed) = &listed.shape else {
        return None;
    };
    let cursor = match fields.iter().any(|field| field.wire == "paging") {
        true => "self.paging.as_ref()?.cursors.as_ref()?.after.as_deref()",
        false => "crate::pages::cursor_beside(&self.extra)",
    };
    api.methods()
        .any(|method| method.pages && answers(method))
        .then(|| {
            Item::Code(format!(
                "impl crate::Page for {} {{
                type Item = {};
                fn cursor(&self) -> Option<&str> {{ {cursor} }}
                fn into_items(self) -> Vec<Self::Item> {{ self.items }}
            }}",
                item.name,
                rust_type(listed)
            ))
        })
}

fn open_enum(item: &Type, words: &[Word]) -> String {
    let mut code = format!(
        "open_enum! {{\n{}    pub enum {} {{\n",
        docs::lines("///", 4, &docs::escaped(&item.about)),
        item.name
    );
    for word in words {
        let about = match &word.about {
            Some(about) => docs::escaped(about),
            None if word.wire.is_empty() => "The empty text.".to_owned(),
            None => format!("`{}`", word.wire),
        };
        code.push_str(&docs::lines("///", 8, &about));
        code.push_str(&format!("        {} = {:?},\n", word.name, word.wire));
    }
    code.push_str("    }\n}\n");
    code
}

fn field(field: &Field) -> String {
    let about = docs::lines("///", 4, &docs::escaped(&field.about));
    let name = names::rust(&field.name);
    let plain = rust_type(&field.shape);
    let (rust_type, mut serde) = match field.state {
        State::Required => (plain, Vec::new()),
        State::RequiredNullable => (format!("Option<{plain}>"), Vec::new()),
        State::Optional => (
            format!("Option<{plain}>"),
            vec!["skip_serializing_if = \"Option::is_none\"".to_owned()],
        ),
        State::Nullable => (
            format!("Nullable<{plain}>"),
            vec![
                "default".to_owned(),
                "skip_serializing_if = \"Nullable::is_absent\"".to_owned(),
            ],
        ),
    };
    if field.name != field.wire {
        serde.insert(0, format!("rename = {:?}", field.wire));
    }
    let serde = match serde.is_empty() {
        true => String::new(),
        false => format!("#[serde({})]\n", serde.join(", ")),
    };
    format!("{about}{serde}pub {name}: {rust_type},\n")
}

/// The Rust type of a shape.
pub(super) fn rust_type(shape: &Shape) -> String {
    match shape {
        Shape::Text => "String".to_owned(),
        Shape::Secret => "Secret".to_owned(),
        Shape::Timestamp => "Timestamp".to_owned(),
        Shape::Integer => "i64".to_owned(),
        Shape::Number => "f64".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Any => "JsonValue".to_owned(),
        Shape::Object => "JsonObject".to_owned(),
        Shape::List(inner) => format!("Vec<{}>", rust_type(inner)),
        Shape::Named(name) => name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::field;
    use crate::model::{Field, Shape, State};

    fn written(state: State) -> String {
        let field_of = Field {
            wire: "customer_id".to_owned(),
            name: "customer_id".to_owned(),
            shape: Shape::Text,
            state,
            about: "An id.".to_owned(),
        };
        field(&field_of)
            .lines()
            .map(str::trim)
            .skip(1)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_required_field_is_plain_and_always_written() {
        assert_eq!(written(State::Required), "pub customer_id: String,");
    }

    #[test]
    fn a_required_field_that_may_be_null_is_always_written() {
        assert_eq!(
            written(State::RequiredNullable),
            "pub customer_id: Option<String>,"
        );
    }

    #[test]
    fn an_optional_field_is_left_out_when_unset() {
        let code = written(State::Optional);
        assert_eq!(
            code,
            "#[serde(skip_serializing_if = \"Option::is_none\")] pub customer_id: Option<String>,"
        );
    }

    #[test]
    fn an_optional_field_that_may_be_null_has_three_states() {
        let code = written(State::Nullable);
        assert_eq!(
            code,
            "#[serde(default, skip_serializing_if = \"Nullable::is_absent\")] pub customer_id: Nullable<String>,"
        );
    }
}
