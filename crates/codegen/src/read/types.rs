//! Schemas into types: what each place in the document is called, and what is in it.

use std::collections::BTreeSet;

use serde_json::Value;
use tenantry_contract::{Contract, resolve};

use crate::model::{Definition, Field, Part, Shape, State, Type, Word};
use crate::{names, text};

/// The types found so far, and what is wrong with them.
pub(super) struct Types<'c> {
    pub(super) contract: &'c Contract,
    types: Vec<Type>,
    /// Types whose fields are being read: one may lead back to itself.
    open: BTreeSet<String>,
    problems: Vec<String>,
    used_places: BTreeSet<String>,
}

/// Where the document writes a schema: a schema's name and the way down from it, as in `tenantBatch.items[]`.
type Place<'a> = &'a str;

impl<'c> Types<'c> {
    pub(super) fn new(contract: &'c Contract) -> Self {
        Self {
            contract,
            types: Vec::new(),
            open: BTreeSet::new(),
            problems: Vec::new(),
            used_places: BTreeSet::new(),
        }
    }

    pub(super) fn problem(&mut self, text: String) {
        if !self.problems.contains(&text) {
            self.problems.push(text);
        }
    }

    /// What a type is that was read already.
    pub(super) fn definition_of(&self, name: &str) -> Option<&Definition> {
        let found = self.types.iter().find(|item| item.name == name);
        found.map(|item| &item.definition)
    }

    /// Schemas that no operation leads to: the bodies of errors, and what procedures take and give.
    pub(super) fn add_unused_schemas(&mut self) {
        for name in self.contract.schemas.keys() {
            let schema = serde_json::json!({ "$ref": name });
            self.shape(name, &schema);
        }
    }

    /// The types, and everything that is wrong with them.
    pub(super) fn finish(mut self) -> (Vec<Type>, Vec<String>) {
        for place in self.contract.inline_types.keys() {
            if !self.used_places.contains(place) {
                self.problems
                    .push(format!("inline_types.{place}: nothing stands there"));
            }
        }
        let fields = |item: &Type| match &item.definition {
            Definition::Object(fields) => fields
                .iter()
                .map(|field| format!("{}.{}", item.name, field.wire))
                .collect(),
            _ => Vec::new(),
        };
        let known: BTreeSet<String> = self.types.iter().flat_map(fields).collect();
        for secret in &self.contract.secrets {
            if !known.contains(secret) {
                self.problems
                    .push(format!("secrets: there is no field {secret}"));
            }
        }
        (self.types, self.problems)
    }

    /// The shape of what a place holds. Types met on the way are read.
    pub(super) fn shape(&mut self, place: Place<'_>, schema: &Value) -> Shape {
        let contract = self.contract;
        let (target, name) = resolve(&contract.schemas, schema);
        if let Some(public) = target["$ref"].as_str() {
            // Procedures' schemas may name what the document writes in place.
            let known = contract.inline_types.values().any(|name| name == public);
            if !known {
                self.problem(format!("{place}: no such type {public}"));
            }
            return Shape::Named(public.to_owned());
        }
        if let Some(name) = name {
            return match contract.types.get(name).map(String::as_str) {
                Some("Timestamp") => Shape::Timestamp,
                Some(type_name) => self.define(type_name, name, target),
                None => Shape::Any,
            };
        }
        if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
            return self.shape(place, only);
        }
        let words = schema["enum"].as_array();
        let is_words = words.is_some_and(|words| words.iter().any(Value::is_string));
        let has_fields = contract.flattened(schema).get("properties").is_some();
        if is_words || has_fields {
            self.used_places.insert(place.to_owned());
            return match contract.inline_types.get(place) {
                Some(type_name) => self.define(type_name, place, schema),
                None => {
                    self.problem(format!("inline_types: {place} has no name"));
                    Shape::Any
                }
            };
        }
        self.plain_shape(place, schema)
    }

    /// The shape of what needs no name.
    fn plain_shape(&mut self, place: Place<'_>, schema: &Value) -> Shape {
        match schema["type"].as_str() {
            Some("array") => Shape::List(Box::new(
                self.shape(&format!("{place}[]"), &schema["items"]),
            )),
            Some("integer") => Shape::Integer,
            Some("number") => Shape::Number,
            Some("boolean") => Shape::Boolean,
            Some("string") => Shape::Text,
            Some("object") => Shape::Object,
            _ => Shape::Any,
        }
    }

    /// Reads the schema as a type of this name. A name that is taken must mean the same.
    fn define(&mut self, name: &str, place: Place<'_>, schema: &Value) -> Shape {
        let shape = Shape::Named(name.to_owned());
        if !self.open.insert(name.to_owned()) {
            return shape;
        }
        let found = self.definition(name, place, schema);
        self.open.remove(name);
        let about = self.about(name, schema);
        match self.types.iter_mut().find(|item| item.name == name) {
            None => self.types.push(Type {
                name: name.to_owned(),
                about,
                home: String::new(),
                definition: found,
                shapes: self.shapes(schema),
            }),
            Some(item) => match (&mut item.definition, found) {
                (Definition::Words(known), Definition::Words(more)) => {
                    let new = more.into_iter().filter(|word| !known.contains(word));
                    known.extend(new.collect::<Vec<_>>());
                }
                (known, found) if *known == found => {}
                _ => self.problem(format!("{name}: what stands at {place} is not alike")),
            },
        }
        shape
    }

    fn definition(&mut self, name: &str, place: Place<'_>, schema: &Value) -> Definition {
        if let Some(words) = schema["enum"].as_array() {
            let words = words.iter().filter_map(Value::as_str);
            return Definition::Words(words.map(|word| self.word(name, word)).collect());
        }
        let united = self.contract.flattened(schema);
        let Some(properties) = united["properties"].as_object() else {
            return Definition::Alias(self.plain_shape(place, schema));
        };
        let origins = self.origins(place, schema);
        let required = united["required"].as_array();
        let fields = properties.iter().map(|(wire, property)| {
            let origin = origins
                .iter()
                .find(|(_, part)| part["properties"].get(wire).is_some());
            let origin = origin.map_or(place, |(origin, _)| origin.as_str());
            let is_required =
                required.is_some_and(|names| names.iter().any(|name| name == wire.as_str()));
            self.field(
                name,
                wire,
                &format!("{origin}.{wire}"),
                property,
                is_required,
            )
        });
        Definition::Object(fields.collect())
    }

    /// The fields of each object in `oneOf`.
    fn shapes(&self, schema: &Value) -> Vec<Vec<Part>> {
        let parts = schema["oneOf"].as_array().into_iter().flatten();
        let shape = |part: &Value| {
            let part = self.contract.flattened(part);
            let required = part["required"].as_array();
            let is_required =
                |wire: &str| required.is_some_and(|names| names.iter().any(|name| name == wire));
            let fields = part["properties"].as_object().into_iter().flatten();
            fields
                .map(|(wire, _)| Part {
                    wire: wire.clone(),
                    required: is_required(wire),
                })
                .collect()
        };
        parts.map(shape).collect()
    }

    fn field(
        &mut self,
        type_name: &str,
        wire: &str,
        place: Place<'_>,
        schema: &Value,
        required: bool,
    ) -> Field {
        let full_name = format!("{type_name}.{wire}");
        let shape = self.shape(place, schema);
        let about = self.contract.description(type_name, wire, schema);
        let about = about.map(text::sentence);
        if about.is_none() {
            self.problem(format!("descriptions: {full_name} has none"));
        }
        Field {
            wire: wire.to_owned(),
            name: names::snake(wire),
            shape: match self.contract.secrets.contains(&full_name) {
                true => Shape::Secret,
                false => shape,
            },
            state: State::of(required, self.is_nullable(schema)),
            about: about.unwrap_or_default(),
        }
    }

    /// Null may stand there: the place says so, or what it refers to does.
    fn is_nullable(&self, schema: &Value) -> bool {
        let (target, _) = resolve(&self.contract.schemas, schema);
        schema["nullable"] == true || target["nullable"] == true
    }

    /// The objects a schema is united from, each with the place where the document writes it.
    fn origins(&self, place: Place<'_>, schema: &Value) -> Vec<(String, Value)> {
        let parts = ["allOf", "oneOf"]
            .into_iter()
            .find_map(|key| schema[key].as_array());
        let Some(parts) = parts else {
            return vec![(place.to_owned(), schema.clone())];
        };
        let part = |part: &Value| {
            let (target, name) = resolve(&self.contract.schemas, part);
            self.origins(name.unwrap_or(place), target)
        };
        parts.iter().flat_map(part).collect()
    }

    fn word(&self, type_name: &str, wire: &str) -> Word {
        let about = self
            .contract
            .descriptions
            .get(&format!("{type_name}.{wire}"));
        let name = self.contract.variant_names.get(wire).cloned();
        Word {
            wire: wire.to_owned(),
            name: name.unwrap_or_else(|| names::pascal(wire)),
            about: about.map(|about| text::sentence(about)),
        }
    }

    /// What a type is: ours, else what the document says.
    fn about(&mut self, name: &str, schema: &Value) -> String {
        let ours = self.contract.descriptions.get(name).map(String::as_str);
        let Some(about) = ours.or_else(|| schema["description"].as_str()) else {
            self.problem(format!("descriptions: {name} has none"));
            return String::new();
        };
        text::sentence(about)
    }
}
