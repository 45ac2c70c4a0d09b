//! The Python templates: the services, what type checkers know of them, the types, and the walk that tests them.

mod docs;
mod example;
mod layout;
mod levels;
mod literal;
mod procedures;
mod services;
mod signatures;
mod stubs;
mod twins;
mod types;
mod walk;

use tenantry_contract::ParamKind;

use crate::File;
use crate::model::{Answer, Api, Method};
use crate::problem::{Problem, Result};

pub(crate) fn files(api: &Api) -> Result<Vec<File>> {
    check_names(api)?;
    let mut files = services::files(api)?;
    files.extend(stubs::files(api));
    files.push(types::file(api)?);
    files.extend(walk::files(api));
    Ok(files)
}

/// Words that Python keeps for itself. None occurs in the contract; the templates have no way around one.
const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "None",
    "True", "False",
];

fn check_names(api: &Api) -> Result<()> {
    let methods = api.methods().map(|method| &method.name);
    let args = api
        .methods()
        .flat_map(|method| method.given().chain(&method.optional))
        .map(|arg| &arg.name);
    let fields = api
        .types
        .iter()
        .filter_map(types::fields)
        .flatten()
        .map(|field| &field.wire);
    let procedures = api.procedures();
    let procedures = procedures.flat_map(|procedure| {
        let names = procedure.takes().map(|given| &given.name);
        names.chain([&procedure.name])
    });
    match methods
        .chain(procedures)
        .chain(args)
        .chain(fields)
        .find(|name| KEYWORDS.contains(&name.as_str()))
    {
        Some(name) => Err(Problem::new(format!(
            "{name} is a keyword of Python: give it another name"
        ))),
        None => Ok(()),
    }
}

/// A group takes lists.
fn takes_lists<'a>(mut methods: impl Iterator<Item = &'a Method>) -> bool {
    methods.any(|method| {
        method
            .required
            .iter()
            .chain(&method.optional)
            .any(|arg| arg.kind == ParamKind::List)
    })
}

/// A group has typed bodies, answers or choices.
fn has_types(method: &Method) -> bool {
    let answer = matches!(method.answer, Answer::Json(_));
    let body = method
        .body
        .as_ref()
        .is_some_and(|body| body.type_name.is_some());
    answer
        || body
        || method
            .required
            .iter()
            .chain(&method.optional)
            .any(|arg| arg.choice.is_some())
}
