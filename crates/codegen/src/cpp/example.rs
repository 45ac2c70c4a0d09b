//! The example in a method's comment: a call as a program makes it. The tests take it out of the headers and run it
//! (`tests/cpp/examples.py`), so it rests on few names: the client, and those of the example world.

use serde_json::Value;
use tenantry_contract::{Encoding, ParamKind};

use super::options::params_name;
use super::{literal, name};
use crate::model::{Answer, Arg, Given, Method, Procedure, Shape, Taken};
use crate::names;
use crate::problem::Result;
use crate::text::{bracketed, call, filled, plural};
use crate::world::{self, Named};

/// What a line has room for behind the comment's mark.
const WIDTH: usize = 112;

/// The example of an operation.
pub(super) fn method(method: &Method) -> String {
    let of = |arg: &Arg| vec![value(arg)];
    let mut lines = Vec::new();
    let mut given: Vec<Vec<String>> = method.ids.iter().map(of).collect();
    if let Some(body) = &method.body {
        given.push(match body.encoding {
            Encoding::Png => vec!["\"\\x89PNG\\r\\n\\x1a\\n\"".to_owned()],
            _ => whole(&Named::plain(&body.example)),
        });
    }
    given.extend(method.required.iter().map(of));
    let shown: Vec<(String, String)> = method
        .optional
        .iter()
        .filter(|arg| arg.shown)
        .map(|arg| (name(&arg.name), value(arg)))
        .collect();
    given.extend(params(
        &params_name(&method.full_name()),
        &shown,
        &mut lines,
    ));
    let result = match &method.answer {
        Answer::Nothing => String::new(),
        Answer::Json(of) => format!("const auto {} = ", name(&names::snake(of))),
        Answer::Text => "const auto page = ".to_owned(),
        Answer::Bytes => "const auto file = ".to_owned(),
    };
    code(lines, &result, &method.group, &method.name, given)
}

/// The example of a procedure.
///
/// # Errors
/// When it names something that is not in the example world.
pub(super) fn procedure(procedure: &Procedure) -> Result<String> {
    let mut lines = Vec::new();
    let mut given = required(procedure)?;
    let mut shown = Vec::new();
    for option in &procedure.options {
        if let Some(value) = procedure.example.get(&option.name) {
            let value = argument(option, &Named::of(&procedure.full_name(), value)?)?;
            shown.push((name(&option.name), value.join(" ")));
        }
    }
    given.extend(params(
        &params_name(&procedure.full_name()),
        &shown,
        &mut lines,
    ));
    let result = procedure
        .returns
        .as_ref()
        .map(|returned| format!("const auto {} = ", called(&returned.shape)))
        .unwrap_or_default();
    Ok(code(
        lines,
        &result,
        &procedure.group,
        &procedure.name,
        given,
    ))
}

/// The example of a walk.
///
/// # Errors
/// When it names something that is not in the example world.
pub(super) fn walk(walk: &Procedure) -> Result<String> {
    let each = walk
        .returns
        .as_ref()
        .map_or_else(|| "each".to_owned(), |returned| called(&returned.shape));
    let given: Vec<String> = required(walk)?.concat();
    Ok(format!(
        "@code\nfor (const tenantry::Json &{each} : client.{}().{}({})) {{\n    std::cout << {each} << '\\n';\n}}\n@endcode",
        walk.group,
        name(&walk.name),
        given.join(" "),
    ))
}

/// What a result of this shape is called.
fn called(shape: &Shape) -> String {
    match shape {
        Shape::Named(of) => name(&names::snake(of)),
        Shape::List(inner) => match &**inner {
            Shape::Named(of) => plural(&names::snake(of)),
            _ => "all".to_owned(),
        },
        _ => "result".to_owned(),
    }
}

/// What a procedure cannot go without.
fn required(procedure: &Procedure) -> Result<Vec<Vec<String>>> {
    let mut all = Vec::new();
    for given in &procedure.given {
        let value = procedure.example.get(&given.name).cloned();
        let value = Named::of(&procedure.full_name(), &value.unwrap_or_default())?;
        all.push(argument(given, &value)?);
    }
    Ok(all)
}

fn code(
    mut lines: Vec<String>,
    result: &str,
    group: &str,
    method: &str,
    given: Vec<Vec<String>>,
) -> String {
    let open = format!("{result}client.{group}().{}(", name(method));
    lines.extend(filled(&call(&open, given, ");"), WIDTH));
    format!("@code\n{}\n@endcode", lines.join("\n"))
}

/// The struct of what may be left out, where the example gives something, and how it is handed on.
fn params(of: &str, given: &[(String, String)], lines: &mut Vec<String>) -> Option<Vec<String>> {
    if given.is_empty() {
        return None;
    }
    lines.push(format!("tenantry::{of} params;"));
    lines.extend(
        given
            .iter()
            .map(|(field, value)| format!("params.{field} = {value};")),
    );
    Some(vec!["params".to_owned()])
}

/// A parameter of an operation.
fn value(arg: &Arg) -> String {
    match arg.kind {
        ParamKind::Integer | ParamKind::Boolean => arg.example.clone(),
        ParamKind::List => {
            let items: Vec<String> = arg.example.split(',').map(literal).collect();
            format!("{{{}}}", items.join(", "))
        }
        _ => literal(&arg.example),
    }
}

/// What a procedure is given.
fn argument(given: &Given, value: &Named) -> Result<Vec<String>> {
    Ok(match (&given.kind, value) {
        (Taken::Change { gives, .. }, _) => {
            let mut pieces = whole(&world::change(gives)?);
            pieces[0].insert_str(0, "[&](const tenantry::Json &) -> tenantry::Json { return ");
            if let Some(last) = pieces.last_mut() {
                last.push_str("; }");
            }
            pieces
        }
        (Taken::Sink, _) => vec!["tenantry::into(file)".to_owned()],
        (Taken::Json(_), value) => whole(value),
        (_, Named::List(items)) => bracketed("{", items.iter().map(json).collect(), "}"),
        (_, value) => json(value),
    })
}

/// JSON as an argument: what would be nothing in braces has a name.
fn whole(value: &Named) -> Vec<String> {
    match value {
        Named::Object(fields) if fields.is_empty() => vec!["tenantry::Json::object()".to_owned()],
        value => json(value),
    }
}

/// JSON in pieces that lines can break between.
fn json(value: &Named) -> Vec<String> {
    match value {
        Named::Variable(name) => vec![(*name).to_owned()],
        Named::Plain(Value::Null) => vec!["nullptr".to_owned()],
        Named::Plain(Value::String(text)) => vec![literal(text)],
        Named::Plain(other) => vec![other.to_string()],
        Named::List(items) => call(
            "tenantry::Json::array({",
            items.iter().map(json).collect(),
            "})",
        ),
        Named::Object(fields) => {
            let pair = |(key, value): &(String, Named)| {
                let mut pieces = whole(value);
                pieces[0].insert_str(0, &format!("{{{}, ", literal(key)));
                if let Some(last) = pieces.last_mut() {
                    last.push('}');
                }
                pieces
            };
            bracketed("{", fields.iter().map(pair).collect(), "}")
        }
    }
}
