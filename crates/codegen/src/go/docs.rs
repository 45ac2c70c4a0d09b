//! What Go's documentation says of a method.

use super::layout::{comment, points};
use super::models::small;
use super::names::{exported, local};
use crate::model::{Answer, Api, Method, Procedure};
use crate::text;

/// The comment above a method.
pub(super) fn method(api: &Api, method: &Method) -> String {
    let name = exported(&method.name);
    let mut out = comment(0, &format!("{name} {}", small(&method.summary)));
    out.push_str(&target(method));
    let mut paragraphs = method.notes.clone();
    paragraphs.extend(text::paging(method).map(|said| {
        let whole = format!("{said} {name}All does that.");
        whole
            .replace("`after`", "After")
            .replace("`limit`", "Limit")
    }));
    paragraphs.extend(text::credentials(method).map(str::to_owned));
    for paragraph in paragraphs {
        out.push_str("//\n");
        out.push_str(&comment(0, &paragraph));
    }
    let mut given: Vec<(String, String)> = method
        .given()
        .map(|arg| (local(&arg.name), arg.about.clone()))
        .collect();
    if let Some(body) = &method.body {
        given.push(match &body.type_name {
            Some(name) => ("body".to_owned(), about(api, name)),
            None => ("picture".to_owned(), "A PNG picture.".to_owned()),
        });
    }
    if !given.is_empty() {
        out.push_str(&format!("//\n// It takes:\n//\n{}", points(&given)));
    }
    let returned = match &method.answer {
        Answer::Nothing => None,
        Answer::Json(name) => Some(format!("It gives {}", small(&about(api, name)))),
        Answer::Text => Some("It gives the page, as HTML.".to_owned()),
        Answer::Bytes => Some("It gives the bytes of the file.".to_owned()),
    };
    for paragraph in returned.into_iter().chain(text::failures(method)) {
        out.push_str("//\n");
        out.push_str(&comment(0, &paragraph));
    }
    out
}

/// The comment above the method that runs over all pages.
pub(super) fn run(method: &Method) -> String {
    let name = exported(&method.name);
    let first = format!("{name}All gives the items of {name}, page after page.");
    let rest = "Pages are asked for as items are. A page that fails gives its error and ends the run, and so does a cursor that \
                comes again.";
    format!(
        "{}{}//\n{}",
        comment(0, &first),
        target(method),
        comment(0, rest)
    )
}

/// The comment above a procedure.
pub(super) fn procedure(procedure: &Procedure) -> String {
    several(
        procedure,
        "It makes these requests, as often as needed, and tells the context of [WithProgress] about them:",
        "It gives",
    )
}

/// The comment above a walk.
pub(super) fn walk(walk: &Procedure) -> String {
    several(
        walk,
        "It makes these requests, as they are needed, and tells the context of [WithProgress] about them:",
        "An error ends the run. One by one it gives",
    )
}

/// A method that makes several requests; `makes` introduces them and `gives` what it gives.
fn several(procedure: &Procedure, makes: &str, gives: &str) -> String {
    let name = exported(&procedure.name);
    let mut out = comment(0, &format!("{name} {}", small(&procedure.summary)));
    if let Some(notes) = &procedure.notes {
        out.push_str("//\n");
        out.push_str(&comment(0, notes));
    }
    if !procedure.requests.is_empty() {
        out.push_str("//\n");
        out.push_str(&comment(0, makes));
        out.push_str("//\n");
    }
    for request in &procedure.requests {
        out.push_str(&format!("//\t{request}\n"));
    }
    let given: Vec<(String, String)> = procedure
        .given
        .iter()
        .map(|given| (local(&given.name), given.about.clone()))
        .collect();
    if !given.is_empty() {
        out.push_str(&format!("//\n// It takes:\n//\n{}", points(&given)));
    }
    let returned = procedure
        .returns
        .as_ref()
        .map(|returned| format!("{gives} {}", small(&returned.about)));
    for paragraph in returned.into_iter().chain(procedure.errors.clone()) {
        out.push_str("//\n");
        out.push_str(&comment(0, &paragraph));
    }
    out
}

/// The request, as a block of code.
fn target(method: &Method) -> String {
    let fixed: Vec<String> = method
        .fixed
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let query = match fixed.is_empty() {
        true => String::new(),
        false => format!("?{}", fixed.join("&")),
    };
    format!("//\n//\t{} {}{query}\n", method.http_method, method.path)
}

fn about(api: &Api, name: &str) -> String {
    api.type_named(name)
        .map(|item| item.about.clone())
        .unwrap_or_default()
}
