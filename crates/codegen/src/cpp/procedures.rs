//! The methods of procedures, beside those of operations.

use super::groups::forwarded;
use super::options::params_name;
use super::{docs, literal, name};
use crate::model::{Api, Given, Procedure, Taken};
use crate::problem::Result;

pub(super) fn function(api: &Api, procedure: &Procedure) -> Result<String> {
    let (result, ask) = match procedure.returns {
        Some(_) => ("Json", "return ask_json("),
        None => ("void", "ask("),
    };
    let about = docs::procedure(api, procedure)?;
    Ok(asking(procedure, &about, result, ask))
}

/// What goes through something piece by piece.
pub(super) fn walk(api: &Api, walk: &Procedure) -> Result<String> {
    let about = docs::walk(api, walk)?;
    Ok(asking(walk, &about, "Walk", "return walked("))
}

fn asking(procedure: &Procedure, about: &str, result: &str, ask: &str) -> String {
    let (mut taken, mut given): (Vec<String>, Vec<String>) =
        procedure.given.iter().map(parts).unzip();
    if !procedure.options.is_empty() {
        taken.push(format!(
            "const {} &params = {{}}",
            params_name(&procedure.full_name())
        ));
        given.push("detail::params(params)".to_owned());
    }
    taken.push("const Call &call = {}".to_owned());
    forwarded(
        about,
        &format!("{result} {}(", name(&procedure.name)),
        &taken,
        ask,
        &format!("tenantry_{}_{}", procedure.group, procedure.name),
        given,
    )
}

/// How a parameter is declared, and how it is handed on.
fn parts(given: &Given) -> (String, String) {
    let called = name(&given.name);
    let word = literal(&given.name);
    let text = format!("detail::text({word}, {called})");
    match &given.kind {
        Taken::Id | Taken::Text | Taken::Words(_) => (format!("const std::string &{called}"), text),
        Taken::Integer => (format!("std::int64_t {called}"), text),
        Taken::Number => (format!("double {called}"), text),
        Taken::Texts => (format!("const std::vector<std::string> &{called}"), text),
        Taken::Boolean => (
            format!("bool {called}"),
            format!("detail::Switch{{{called}}}"),
        ),
        Taken::Json(_) => (
            format!("const Json &{called}"),
            format!("detail::json({word}, {called})"),
        ),
        Taken::Change { .. } => (
            format!("const Change &{called}"),
            format!("detail::callback({called})"),
        ),
        Taken::Sink => (
            format!("const Sink &{called}"),
            format!("detail::callback({called})"),
        ),
    }
}
