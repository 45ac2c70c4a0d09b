//! The example in a method's documentation: a call as a user writes it, run against the recorder.

use tenantry_contract::{Encoding, ParamKind};

use super::formatted;
use super::literal::Writer;
use crate::model::{Answer, Api, Arg, Method, Shape};
use crate::names;
use crate::problem::Result;

/// What stands around every example, hidden from the reader.
const BEFORE: &str = "# let server = tenantry_recorder::Recorder::start();
# let client = tenantry::Client::builder(server.url()).access_token(\"token\").build()?;
";
const AFTER: &str = "# Ok::<(), tenantry::Error>(())\n";

/// The lines of the example, fences included.
pub(super) fn lines(api: &Api, method: &Method) -> Result<String> {
    let mut writer = Writer::new(api, "");
    let mut before = String::new();
    let mut given: Vec<String> = method
        .ids
        .iter()
        .map(|arg| value(arg, &mut writer))
        .collect();
    if let Some(body) = &method.body {
        let (name, code) = match (&body.type_name, body.encoding) {
            (Some(type_name), Encoding::Json | Encoding::Form) => {
                let shape = Shape::Named(type_name.clone());
                (
                    "&body",
                    format!("let body = {};", writer.value(&shape, &body.example)?),
                )
            }
            _ => (
                "picture",
                "let picture = b\"\\x89PNG\\r\\n\\x1a\\n\".to_vec();".to_owned(),
            ),
        };
        before.push_str(&code);
        given.push(name.to_owned());
    }
    given.extend(method.required.iter().map(|arg| value(arg, &mut writer)));
    let chained = method.optional.iter().filter(|arg| arg.shown);
    let chained: String = chained
        .map(|arg| format!(".{}({})", names::rust(&arg.name), value(arg, &mut writer)))
        .collect();
    let result = match &method.answer {
        Answer::Nothing => String::new(),
        Answer::Json(name) => format!("let {} = ", names::snake(name)),
        Answer::Text => "let page = ".to_owned(),
        Answer::Bytes => "let file = ".to_owned(),
    };
    let call = format!(
        "{result}client.{}().{}({}){chained}.wait()?;",
        method.group,
        names::rust(&method.name),
        given.join(", ")
    );
    let code = formatted(
        &method.full_name(),
        &format!("fn example() {{ {before} {call} }}"),
    )?;
    let code: String = code
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .map(|line| format!("{line}\n"))
        .collect();
    Ok(format!("```\n{BEFORE}{}{code}{AFTER}```\n", uses(&writer)))
}

fn uses(writer: &Writer<'_>) -> String {
    let (ours, models): (Vec<&String>, Vec<&String>) =
        writer.used.iter().partition(|name| *name == "Nullable");
    let models: Vec<&str> = models.into_iter().map(String::as_str).collect();
    let mut uses = String::new();
    if !ours.is_empty() {
        uses.push_str("use tenantry::Nullable;\n");
    }
    match models.as_slice() {
        [] => {}
        [only] => uses.push_str(&format!("use tenantry::models::{only};\n")),
        many => uses.push_str(&format!("use tenantry::models::{{{}}};\n", many.join(", "))),
    }
    if !uses.is_empty() {
        uses.push('\n');
    }
    uses
}

/// An argument's example as a Rust expression.
fn value(arg: &Arg, writer: &mut Writer<'_>) -> String {
    expression(arg, &arg.example, writer)
}

/// A value of an argument as a Rust expression.
pub(super) fn expression(arg: &Arg, value: &str, writer: &mut Writer<'_>) -> String {
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer | ParamKind::Boolean, _) => value.to_owned(),
        (ParamKind::List, _) => {
            let values: Vec<String> = value.split(',').map(|value| format!("{value:?}")).collect();
            format!("[{}]", values.join(", "))
        }
        (ParamKind::Choice(_), Some(name)) => {
            let shape = Shape::Named(name.clone());
            writer
                .value(&shape, &value.into())
                .unwrap_or_else(|_| format!("{value:?}"))
        }
        _ => format!("{value:?}"),
    }
}
