//! The Python templates: the services, what type checkers know of them, the types, and the walk that tests them.

mod docs;
mod example;
mod layout;
mod literal;
mod services;
mod stubs;
mod types;
mod walk;

use tenantry_contract::ParamKind;

use crate::File;
use crate::model::{Answer, Api, Arg, Method};
use crate::problem::{Problem, Result};

pub(crate) fn files(api: &Api) -> Result<Vec<File>> {
    check_names(api)?;
    let mut files = services::files(api);
    files.extend(stubs::files(api));
    files.push(types::file(api));
    files.push(walk::file(api));
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
    match methods
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

/// The parameters of a method, `self` included.
fn parameters(method: &Method) -> Vec<String> {
    let mut parameters = vec!["self".to_owned()];
    parameters.extend(method.ids.iter().map(|arg| format!("{}: str", arg.name)));
    if let Some(body) = &method.body {
        parameters.push(match &body.type_name {
            Some(name) => format!("body: types.{name} | str | bytes"),
            None => "body: bytes".to_owned(),
        });
    }
    if !method.required.is_empty() || !method.optional.is_empty() {
        parameters.push("*".to_owned());
    }
    parameters.extend(
        method
            .required
            .iter()
            .map(|arg| format!("{}: {}", arg.name, taken(arg))),
    );
    let optional = method.optional.iter();
    parameters.extend(optional.map(|arg| format!("{}: {} | None = None", arg.name, taken(arg))));
    parameters
}

/// The type of an argument.
fn taken(arg: &Arg) -> String {
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => "int".to_owned(),
        (ParamKind::Boolean, _) => "bool".to_owned(),
        (ParamKind::List, _) => "Sequence[str]".to_owned(),
        (ParamKind::Choice(_), Some(name)) => format!("types.{name} | str"),
        _ => "str".to_owned(),
    }
}

/// The type of a method's result.
fn given_back(method: &Method) -> String {
    match &method.answer {
        Answer::Nothing => "None".to_owned(),
        Answer::Json(name) => format!("types.{name}"),
        Answer::Text => "str".to_owned(),
        Answer::Bytes => "bytes".to_owned(),
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
