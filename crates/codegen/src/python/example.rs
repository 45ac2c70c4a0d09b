//! The example in a docstring: a call as a user writes it, run as a doctest against the recorder.

use super::layout::{Code, WIDTH};
use super::literal;
use crate::model::{Answer, Method};
use crate::names;

/// The lines of the example, four blanks below its heading.
pub(super) fn lines(method: &Method) -> String {
    let mut given: Vec<Code> = method
        .ids
        .iter()
        .map(|arg| literal::argument(arg, &arg.example))
        .collect();
    let mut out = String::new();
    if let Some(body) = &method.body {
        let (name, code) = match &body.type_name {
            Some(_) => ("body", literal::value(&body.example)),
            None => ("picture", Code::text("b\"\\x89PNG\\r\\n\\x1a\\n\"")),
        };
        let assigned = Code::Pair(format!("{name} = "), Box::new(code));
        out.push_str(&prompted(&assigned));
        given.push(Code::text(name));
    }
    let shown = method.optional.iter().filter(|arg| arg.shown);
    given.extend(
        method
            .required
            .iter()
            .chain(shown)
            .map(|arg| literal::named(arg, &arg.example)),
    );
    let result = match &method.answer {
        Answer::Nothing => String::new(),
        Answer::Json(name) => format!("{} = ", names::snake(name)),
        Answer::Text => "page = ".to_owned(),
        Answer::Bytes => "file = ".to_owned(),
    };
    let open = format!("{result}client.{}.{}(", method.group, method.name);
    out.push_str(&prompted(&Code::Call(open, given, ")".to_owned())));
    out
}

/// The lines that run over the pages of a method.
pub(super) fn run(method: &Method) -> String {
    let given = method
        .ids
        .iter()
        .map(|arg| literal::argument(arg, &arg.example));
    let shown = method
        .optional
        .iter()
        .filter(|arg| arg.shown && arg.name != "limit");
    let named = method.required.iter().chain(shown);
    let given = given.chain(named.map(|arg| literal::named(arg, &arg.example)));
    let open = format!("first = next(client.{}.iter_{}(", method.group, method.name);
    let call = Code::Call(open, given.collect(), "))".to_owned());
    prompted(&call)
}

/// What a session shows: `>>>` before the first line, `...` before the others. All that takes room from the line.
fn prompted(code: &Code) -> String {
    let lines = code.lines_within(WIDTH - 16);
    let mut out = String::new();
    for (i, line) in lines.lines().enumerate() {
        let prompt = if i == 0 { ">>>" } else { "..." };
        out.push_str(&format!("    {prompt} {line}\n"));
    }
    out
}
