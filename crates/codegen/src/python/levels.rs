//! Levels of detail: lists whose items have more or fewer fields, as a parameter asks.
//!
//! The general type of such an item has every field, most of them optional. A type checker that sees the parameter can say
//! more, so each level has types of its own, in Python only.

use crate::model::{Answer, Api, Definition, Field, Method, Shape, State, Type};
use crate::names;

/// A level of detail of one method.
pub(super) struct Level {
    /// The parameter that asks for it.
    pub(super) parameter: String,
    /// The word that does.
    word: String,
    /// It is what comes back when nothing is asked for.
    pub(super) by_default: bool,
    /// The type of an item.
    pub(super) record: String,
    /// The type of the list.
    pub(super) list: String,
}

impl Level {
    /// The parameter as it asks for this level.
    pub(super) fn asked_for(&self) -> String {
        let Self {
            parameter, word, ..
        } = self;
        match self.by_default {
            true => format!("{parameter}: Literal[\"{word}\"] | None = None"),
            false => format!("{parameter}: Literal[\"{word}\"]"),
        }
    }
}

/// The levels of a method, none for most. The shapes of an item stand in the order of the parameter's words.
pub(super) fn of(api: &Api, method: &Method) -> Vec<Level> {
    let found = || {
        let (list, record) = listed(api, method)?;
        let shapes = record.shapes.len();
        method.optional.iter().find_map(|arg| {
            let choice = api.type_named(arg.choice.as_deref()?)?;
            let Definition::Words(words) = &choice.definition else {
                return None;
            };
            (shapes > 0 && words.len() == shapes).then(|| {
                let level = |word: &crate::model::Word| Level {
                    parameter: arg.name.clone(),
                    word: word.wire.clone(),
                    by_default: arg.default.as_ref() == Some(&word.wire),
                    record: format!("{}{}", record.name, names::pascal(&word.wire)),
                    list: format!("{}{}", list.name, names::pascal(&word.wire)),
                };
                words.iter().map(level).collect()
            })
        })
    };
    found().unwrap_or_default()
}

/// The type a method answers, and that of the items in it.
fn listed<'a>(api: &'a Api, method: &Method) -> Option<(&'a Type, &'a Type)> {
    let Answer::Json(name) = &method.answer else {
        return None;
    };
    let list = api.type_named(name)?;
    let Definition::Object(fields) = &list.definition else {
        return None;
    };
    let items = fields.iter().find(|field| field.wire == "items")?;
    match &items.shape {
        Shape::List(item) => match item.as_ref() {
            Shape::Named(name) => Some((list, api.type_named(name)?)),
            _ => None,
        },
        _ => None,
    }
}

/// The types of all levels: each item's, then its list's.
pub(super) fn types(api: &Api) -> Vec<Type> {
    let mut types = Vec::new();
    for method in api.methods() {
        let Some((list, record)) = listed(api, method) else {
            continue;
        };
        for (level, shape) in of(api, method).into_iter().zip(&record.shapes) {
            let state = |field: &Field, required: bool| {
                let nullable = field.state.is_nullable();
                State::of(required, nullable)
            };
            let kept = fields(record).iter().filter_map(|field| {
                let part = shape.iter().find(|part| part.wire == field.wire)?;
                Some(copy(
                    field,
                    field.shape.clone(),
                    state(field, part.required),
                ))
            });
            let said = format!("as `{}={}` gives it.", level.parameter, level.word);
            types.push(Type {
                name: level.record.clone(),
                about: format!("One of a `{}`, {said}", level.list),
                home: record.home.clone(),
                definition: Definition::Object(kept.collect()),
                shapes: Vec::new(),
            });
            let items = Shape::List(Box::new(Shape::Named(level.record)));
            let with_items = fields(list).iter().map(|field| match field.wire.as_str() {
                "items" => copy(field, items.clone(), field.state),
                _ => copy(field, field.shape.clone(), field.state),
            });
            types.push(Type {
                name: level.list,
                about: format!("{}, {said}", list.about.trim_end_matches('.')),
                home: list.home.clone(),
                definition: Definition::Object(with_items.collect()),
                shapes: Vec::new(),
            });
        }
    }
    types
}

fn fields(item: &Type) -> &[Field] {
    super::types::fields(item).unwrap_or_default()
}

fn copy(field: &Field, shape: Shape, state: State) -> Field {
    Field {
        wire: field.wire.clone(),
        name: field.name.clone(),
        shape,
        state,
        about: field.about.clone(),
    }
}
