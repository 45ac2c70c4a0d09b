//! The structs of what may be left out, and how the C structs are made of them.

use tenantry_contract::ParamKind;

use super::layout::{bracketed, comment};
use super::{docs, literal, name};
use crate::model::{Method, Procedure, Taken};
use crate::names;

/// As in `TenantsListParams`.
pub(super) fn params_name(full_name: &str) -> String {
    format!("{}Params", names::pascal(full_name))
}

/// How an optional value stands in C++ and in C.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slot {
    Text,
    Texts,
    Integer,
    Number,
    Switch,
}

impl Slot {
    fn of_param(kind: &ParamKind) -> Self {
        match kind {
            ParamKind::Integer => Self::Integer,
            ParamKind::Boolean => Self::Switch,
            ParamKind::List => Self::Texts,
            _ => Self::Text,
        }
    }

    fn of_taken(kind: &Taken) -> Self {
        match kind {
            Taken::Integer => Self::Integer,
            Taken::Number => Self::Number,
            Taken::Boolean => Self::Switch,
            Taken::Texts => Self::Texts,
            _ => Self::Text,
        }
    }

    fn type_name(self) -> &'static str {
        match self {
            Self::Text => "std::string",
            Self::Texts => "std::vector<std::string>",
            Self::Integer => "std::int64_t",
            Self::Number => "double",
            Self::Switch => "bool",
        }
    }
}

/// A field of such a struct.
struct Field {
    name: String,
    slot: Slot,
    about: String,
}

/// The optional parameters of one method.
pub(super) struct Options {
    /// The struct of C++.
    name: String,
    /// The struct of C.
    plain: String,
    about: String,
    fields: Vec<Field>,
}

impl Options {
    /// Those of an operation, where it has some.
    pub(super) fn of_method(class: &str, method: &Method) -> Option<Self> {
        let fields = method.optional.iter().map(|arg| Field {
            name: arg.name.clone(),
            slot: Slot::of_param(&arg.kind),
            about: arg.about.clone(),
        });
        Self::of(class, &method.group, &method.name, fields.collect())
    }

    /// Those of a procedure, where it has some.
    pub(super) fn of_procedure(class: &str, procedure: &Procedure) -> Option<Self> {
        let fields = procedure.options.iter().map(|given| Field {
            name: given.name.clone(),
            slot: Slot::of_taken(&given.kind),
            about: given.about.clone(),
        });
        Self::of(class, &procedure.group, &procedure.name, fields.collect())
    }

    fn of(class: &str, group: &str, method: &str, fields: Vec<Field>) -> Option<Self> {
        (!fields.is_empty()).then(|| Self {
            name: params_name(&format!("{group}.{method}")),
            plain: format!("tenantry_{group}_{method}_params"),
            about: docs::params(class, method),
            fields,
        })
    }

    /// The struct.
    pub(super) fn declared(&self) -> String {
        let mut out = comment(0, &self.about);
        out.push_str(&format!("struct {} {{\n", self.name));
        for field in &self.fields {
            let (slot, name) = (field.slot.type_name(), name(&field.name));
            out.push_str(&comment(4, &field.about));
            out.push_str(&format!("    std::optional<{slot}> {name} = {{}};\n"));
        }
        out.push_str("};\n\n");
        out
    }

    /// What makes the C struct of it, whose fields have their names as they are: none is a word that C++ keeps.
    pub(super) fn raw(&self) -> String {
        let plain = &self.plain;
        let has_texts = self
            .fields
            .iter()
            .any(|field| matches!(field.slot, Slot::Text | Slot::Texts));
        let texts = if has_texts { "Texts &texts" } else { "Texts &" };
        let given = format!("const {} &given", self.name);
        let head = format!("inline {plain} raw(");
        let mut out = bracketed(0, &head, &[given, texts.to_owned()], ") {");
        out.push_str(&format!("    auto plain = sized<{plain}>();\n"));
        for field in &self.fields {
            let (called, from) = (&field.name, format!("given.{}", name(&field.name)));
            let made = match field.slot {
                Slot::Integer | Slot::Number => format!("number({from})"),
                Slot::Switch => format!("flag({from})"),
                Slot::Texts => format!("texts.list({}, {from})", literal(called)),
                Slot::Text => format!("texts.text({}, {from})", literal(called)),
            };
            out.push_str(&format!("    plain.{called} = {made};\n"));
        }
        out.push_str("    return plain;\n}\n\n");
        out
    }
}
