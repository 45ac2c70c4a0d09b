//! The structs of what may be left out. New fields go to a struct's end: a program compiled with an older header has a
//! shorter one.

use tenantry_contract::ParamKind;

use super::functions::comment;
use crate::model::{Arg, Given, Taken};
use crate::names;
use crate::rust::Item;

/// How an optional value stands in a struct, where zero must mean unset.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// A text, NULL when unset.
    Text,
    /// Texts joined by commas, NULL when unset.
    Texts,
    /// A whole number behind a pointer, NULL when unset.
    Integer,
    /// A number behind a pointer, NULL when unset.
    Number,
    /// `TENANTRY_UNSET`, `TENANTRY_TRUE` or `TENANTRY_FALSE`.
    Switch,
}

impl Slot {
    pub(super) fn of(arg: &Arg) -> Self {
        match arg.kind {
            ParamKind::Integer => Self::Integer,
            ParamKind::Boolean => Self::Switch,
            _ => Self::Text,
        }
    }

    pub(super) fn of_given(given: &Given) -> Self {
        match given.kind {
            Taken::Integer => Self::Integer,
            Taken::Number => Self::Number,
            Taken::Boolean => Self::Switch,
            Taken::Texts => Self::Texts,
            _ => Self::Text,
        }
    }

    fn size(self) -> usize {
        match self {
            Self::Switch => 4,
            _ => 8,
        }
    }

    fn type_name(self) -> &'static str {
        match self {
            Self::Text | Self::Texts => "*const c_char",
            Self::Integer => "*const i64",
            Self::Number => "*const f64",
            Self::Switch => "i32",
        }
    }

    fn writer(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Texts => "texts",
            Self::Integer | Self::Number => "number",
            Self::Switch => "boolean",
        }
    }
}

/// A field of such a struct.
pub(super) struct Field {
    /// How the core calls it.
    pub(super) wire: String,
    pub(super) name: String,
    pub(super) slot: Slot,
    pub(super) about: String,
}

/// The struct of this name.
pub(super) fn items(name: &str, about: &str, fields: &[Field]) -> [Item; 3] {
    let about = comment(about);
    let declared: String = fields
        .iter()
        .map(declared)
        .chain(reserved(fields))
        .collect();
    let writes: String = fields.iter().map(write).collect();
    let writes = match fields.iter().all(|field| field.slot == Slot::Switch) {
        true => writes,
        false => format!("unsafe {{ {writes} }}"),
    };
    [
        Item::Code(format!(
            "{about}#[repr(C)]
            #[derive(Clone, Copy)]
            pub struct {name} {{
                /// `sizeof({name})`.
                pub struct_size: usize,
                {declared}
            }}"
        )),
        Item::Code(format!("unsafe impl Versioned for {name} {{}}")),
        Item::Code(format!(
            "impl Params for {name} {{ unsafe fn write(&self, query: &mut Query) {{ {writes} }} }}"
        )),
    ]
}

/// A struct that would end in padding gets a name for it: a switch that is added later stands there, and a program that does
/// not know it must have zeroed the place.
fn reserved(fields: &[Field]) -> Option<String> {
    let end = fields.iter().fold(0, |end: usize, field| {
        end.next_multiple_of(field.slot.size()) + field.slot.size()
    });
    (!end.is_multiple_of(8))
        .then(|| "/// Zero: room for what is to come.\npub reserved: i32,\n".to_owned())
}

fn declared(field: &Field) -> String {
    format!(
        "{}pub {}: {},\n",
        comment(&field.about),
        names::rust(&field.name),
        field.slot.type_name()
    )
}

fn write(field: &Field) -> String {
    format!(
        "query.{}({:?}, self.{});",
        field.slot.writer(),
        field.wire,
        names::rust(&field.name)
    )
}
