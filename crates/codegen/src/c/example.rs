//! The example in a function's comment: a call as a program makes it. The tests take it out of the header and run it
//! (`tests/c/examples.py`), so it rests on few names, which the header's introduction tells.
//!
//! JSON stands above the call as it is, not as a literal of C's: `// body: {...}` means `body` and `body_len`.

use serde_json::Value;
use tenantry_contract::Encoding;

use super::options::Slot;
use super::{function_name, params_name, procedures};
use crate::model::{Arg, Method, Procedure, Taken};
use crate::problem::Result;
use crate::text::{bracketed, call, filled};
use crate::world::{self, Named};

/// What a line has room for behind the comment's mark.
const WIDTH: usize = 96;

/// The example of an operation, in fences.
pub(super) fn method(method: &Method) -> String {
    let mut lines = Vec::new();
    let mut given: Vec<String> = method.given().map(|arg| literal(&arg.example)).collect();
    if let Some(body) = &method.body {
        lines.extend(match body.encoding {
            Encoding::Png => vec!["// body: the bytes of a PNG picture".to_owned()],
            _ => noted("body: ", &Named::plain(&body.example)),
        });
        given.extend(["body".to_owned(), "body_len".to_owned()]);
    }
    let shown: Vec<(&str, String)> = method
        .optional
        .iter()
        .filter(|arg| arg.shown)
        .map(|arg| (arg.name.as_str(), shown(arg)))
        .collect();
    if !method.optional.is_empty() {
        given.push(params(&params_name(method), &shown, &mut lines));
    }
    given.extend(["NULL", "&out", "&error"].map(str::to_owned));
    fenced(lines, &function_name(method), given)
}

/// The example of a procedure, in fences.
///
/// # Errors
/// When it names something that is not in the example world.
pub(super) fn procedure(procedure: &Procedure) -> Result<String> {
    let mut lines = Vec::new();
    let mut given = required(procedure, &mut lines)?;
    let mut shown = Vec::new();
    for option in &procedure.options {
        if let Some(value) = procedure.example.get(&option.name) {
            let value = Named::of(&procedure.full_name(), value)?;
            let slot = Slot::of_given(option);
            shown.push((option.name.as_str(), field(slot, &value)));
        }
    }
    if !procedure.options.is_empty() {
        given.push(params(
            &procedures::params_name(procedure),
            &shown,
            &mut lines,
        ));
    }
    given.extend(["NULL", "&out", "&error"].map(str::to_owned));
    Ok(fenced(lines, &procedures::function_name(procedure), given))
}

/// The example of a walk, in fences.
///
/// # Errors
/// When it names something that is not in the example world.
pub(super) fn walk(walk: &Procedure) -> Result<String> {
    let mut lines = Vec::new();
    let mut given = required(walk, &mut lines)?;
    given.extend(["&walk", "&error"].map(str::to_owned));
    Ok(fenced(lines, &procedures::function_name(walk), given))
}

/// What a procedure cannot go without.
fn required(procedure: &Procedure, lines: &mut Vec<String>) -> Result<Vec<String>> {
    let mut given = Vec::new();
    for parameter in &procedure.given {
        let name = &parameter.name;
        let value = procedure.example.get(name).cloned().unwrap_or_default();
        let value = Named::of(&procedure.full_name(), &value)?;
        match &parameter.kind {
            Taken::Json(_) => {
                lines.extend(noted(&format!("{name}: "), &value));
                given.extend([name.clone(), format!("{name}_len")]);
            }
            Taken::Change { gives, .. } => {
                lines.extend(noted(&format!("{name} gives: "), &world::change(gives)?));
                given.extend([name.clone(), format!("{name}_data")]);
            }
            Taken::Sink => given.extend(["tenantry_write_to_fd", "&fd"].map(str::to_owned)),
            Taken::Boolean => given.push(switch(value == Named::Plain(true.into())).to_owned()),
            _ => given.push(text(&value)),
        }
    }
    Ok(given)
}

fn fenced(mut lines: Vec<String>, function: &str, given: Vec<String>) -> String {
    let given = std::iter::once("client".to_owned()).chain(given);
    let given = given.map(|piece| vec![piece]).collect();
    let open = format!("code = {function}(");
    lines.extend(filled(&call(&open, given, ");"), WIDTH));
    format!("```c\n{}\n```", lines.join("\n"))
}

/// JSON that an argument is, as a comment.
fn noted(what: &str, value: &Named) -> Vec<String> {
    let mut pieces = json(value);
    pieces[0].insert_str(0, what);
    let lines = filled(&pieces, WIDTH - 3);
    lines.iter().map(|line| format!("// {line}")).collect()
}

/// JSON in pieces that lines can break between. What stands for a text of the world is its name in angles.
fn json(value: &Named) -> Vec<String> {
    match value {
        Named::Variable(name) => vec![format!("\"<{name}>\"")],
        Named::Plain(value) => vec![value.to_string()],
        Named::List(items) => bracketed("[", items.iter().map(json).collect(), "]"),
        Named::Object(fields) => {
            let pair = |(key, value): &(String, Named)| {
                let mut pieces = json(value);
                pieces[0].insert_str(0, &format!("{}: ", Value::from(key.as_str())));
                pieces
            };
            bracketed("{", fields.iter().map(pair).collect(), "}")
        }
    }
}

/// The struct of what may be left out, where the example gives something, and how it is handed on.
fn params(name: &str, given: &[(&str, String)], lines: &mut Vec<String>) -> String {
    if given.is_empty() {
        return "NULL".to_owned();
    }
    let mut fields = vec![vec![".struct_size = sizeof params".to_owned()]];
    fields.extend(
        given
            .iter()
            .map(|(field, value)| vec![format!(".{field} = {value}")]),
    );
    let declared = bracketed(&format!("{name} params = {{"), fields, "};");
    lines.extend(filled(&declared, WIDTH));
    "&params".to_owned()
}

/// An optional query parameter.
fn shown(arg: &Arg) -> String {
    match Slot::of(arg) {
        Slot::Text | Slot::Texts => literal(&arg.example),
        Slot::Integer | Slot::Number => format!("&(int64_t){{{}}}", arg.example),
        Slot::Switch => switch(arg.example == "true").to_owned(),
    }
}

/// What a procedure may be given.
fn field(slot: Slot, value: &Named) -> String {
    match slot {
        Slot::Text | Slot::Texts => text(value),
        Slot::Integer => format!("&(int64_t){{{}}}", plain(value)),
        Slot::Number => format!("&(double){{{}}}", plain(value)),
        Slot::Switch => switch(*value == Named::Plain(true.into())).to_owned(),
    }
}

fn switch(on: bool) -> &'static str {
    match on {
        true => "TENANTRY_TRUE",
        false => "TENANTRY_FALSE",
    }
}

/// A text of C's: a name of the world, or a literal.
fn text(value: &Named) -> String {
    match value {
        Named::Variable(name) => (*name).to_owned(),
        other => literal(&plain(other)),
    }
}

/// A value as it stands in a text; several are joined by commas.
fn plain(value: &Named) -> String {
    match value {
        Named::Plain(Value::String(text)) => text.clone(),
        Named::List(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => json(other).join(" "),
    }
}

fn literal(text: &str) -> String {
    super::walk::literal(text)
}
