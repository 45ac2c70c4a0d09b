//! The C++ templates: one header to a group, and the walk that tests them.

mod docs;
mod example;
mod groups;
mod layout;
mod options;
mod procedures;
mod walk;

use tenantry_contract::ParamKind;

use crate::model::{Api, Arg, Group};
use crate::problem::Result;
use crate::{File, names};

pub(crate) fn files(api: &Api) -> Result<Vec<File>> {
    let mut files = groups::files(api)?;
    files.push(walk::file(api));
    Ok(files)
}

/// As in `OfferingItems`.
fn class_name(group: &Group) -> String {
    names::pascal(&group.name)
}

/// Words that C++ keeps for itself, of those that can be the names of methods and parameters.
const KEYWORDS: &[&str] = &[
    "and",
    "auto",
    "bool",
    "break",
    "case",
    "catch",
    "class",
    "concept",
    "const",
    "continue",
    "default",
    "delete",
    "do",
    "double",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "import",
    "inline",
    "int",
    "long",
    "module",
    "mutable",
    "namespace",
    "new",
    "not",
    "operator",
    "or",
    "private",
    "protected",
    "public",
    "register",
    "requires",
    "return",
    "short",
    "signed",
    "static",
    "struct",
    "switch",
    "template",
    "this",
    "throw",
    "true",
    "try",
    "typedef",
    "typename",
    "union",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "while",
    "xor",
];

/// A name as C++ takes it: `delete` -> `delete_`.
fn name(name: &str) -> String {
    match KEYWORDS.contains(&name) {
        true => format!("{name}_"),
        false => name.to_owned(),
    }
}

/// The type of a parameter's values.
fn type_of(arg: &Arg) -> &'static str {
    match arg.kind {
        ParamKind::Integer => "std::int64_t",
        ParamKind::Boolean => "bool",
        ParamKind::List => "std::vector<std::string>",
        _ => "std::string",
    }
}

/// A text as C++ writes it.
fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
