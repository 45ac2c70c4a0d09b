//! What the headers say of a method. JSON has no types in C++, so the fields of bodies are named here.

use super::example;
use crate::model::{Answer, Api, Arg, Given, Method, Procedure, Shape, Taken};
use crate::problem::Result;
use crate::text;

/// The paragraphs above a method.
pub(super) fn method(api: &Api, method: &Method) -> String {
    let mut paragraphs = vec![method.summary.clone(), text::target(method)];
    paragraphs.extend(method.notes.iter().cloned());
    paragraphs.extend(text::paging(method).map(|paging| {
        let name = &method.name;
        format!("{paging} {name}_all() and {name}_pages() do that.")
    }));
    paragraphs.extend(text::credentials(method).map(str::to_owned));
    let mut points = given(api, method);
    points.push("@param call How the call is made.".to_owned());
    points.extend(match &method.answer {
        Answer::Nothing => None,
        Answer::Json(name) => Some(format!("@return {}", described(api, name))),
        Answer::Text => Some("@return The HTML page.".to_owned()),
        Answer::Bytes => Some("@return The bytes of the file.".to_owned()),
    });
    let listed = text::failures(method).unwrap_or_else(|| "See the kinds of it.".to_owned());
    points.push(format!("@throws Error {listed}"));
    paragraphs.push(points.join("\n"));
    paragraphs.push(example::method(method));
    paragraphs.join("\n\n")
}

/// The paragraphs above the methods that run over all pages.
pub(super) fn pages(method: &Method) -> String {
    let name = super::name(&method.name);
    format!("All pages of {name}(), one after the other. Nothing is sent yet.")
}

/// The same for the items of the pages.
pub(super) fn items(method: &Method) -> String {
    let name = super::name(&method.name);
    format!(
        "The items of all pages of {name}(), one after the other. Pages are fetched as items are asked for; nothing is sent yet."
    )
}

/// The sentence above a params struct.
pub(super) fn params(class: &str, method: &str) -> String {
    let name = super::name(method);
    format!("Optional parameters of {class}::{name}().")
}

/// The paragraphs above a procedure.
pub(super) fn procedure(api: &Api, procedure: &Procedure) -> Result<String> {
    let mut paragraphs = vec![procedure.summary.clone()];
    paragraphs.extend(procedure.notes.clone());
    paragraphs.push(format!("Requests: {}.", procedure.requests.join(", ")));
    let mut points: Vec<String> = procedure
        .given
        .iter()
        .map(|given| point(api, given))
        .collect();
    if !procedure.options.is_empty() {
        points.push("@param params The optional parameters.".to_owned());
    }
    points.push("@param call How the call is made. Progress is told.".to_owned());
    points.extend(procedure.returns.as_ref().map(|returned| {
        format!(
            "@return {} {}",
            returned.about,
            shaped(api, &returned.shape)
        )
        .trim_end()
        .to_owned()
    }));
    let errors = procedure
        .errors
        .as_deref()
        .map(|errors| format!(" {errors}"));
    points.push(format!(
        "@throws Error Its `done()` tells what was done before.{}",
        errors.unwrap_or_default()
    ));
    paragraphs.push(points.join("\n"));
    paragraphs.push(example::procedure(procedure)?);
    Ok(paragraphs.join("\n\n"))
}

/// The paragraphs above a walk.
pub(super) fn walk(api: &Api, walk: &Procedure) -> Result<String> {
    let mut paragraphs = vec![walk.summary.clone()];
    paragraphs.extend(walk.notes.clone());
    paragraphs.push(format!(
        "Each comes when it is asked for; nothing is sent yet. Requests: {}.",
        walk.requests.join(", ")
    ));
    let mut points: Vec<String> = walk.given.iter().map(|given| point(api, given)).collect();
    points.push("@param call How each request is made.".to_owned());
    points.extend(walk.returns.as_ref().map(|returned| {
        format!("@return A range. {}", shaped(api, &returned.shape))
            .trim_end()
            .to_owned()
    }));
    paragraphs.push(points.join("\n"));
    paragraphs.push(example::walk(walk)?);
    Ok(paragraphs.join("\n\n"))
}

fn point(api: &Api, given: &Given) -> String {
    let name = super::name(&given.name);
    let more = match &given.kind {
        Taken::Json(shape) => shaped(api, shape),
        Taken::Change { gets, gives } => {
            // Where there is one, the procedure knows it and writes it.
            let fields = text::fields_but(api, gives, &["version"]);
            let (a, an) = (text::article(gets), text::article(gives));
            format!("It gets {a} {gets} and gives {an} {gives}. {fields}")
        }
        _ => String::new(),
    };
    format!("@param {name} {} {more}", given.about)
        .trim_end()
        .to_owned()
}

/// What JSON of this shape is, where it has a name.
fn shaped(api: &Api, shape: &Shape) -> String {
    match shape {
        Shape::Named(name) => described(api, name),
        Shape::List(inner) => match &**inner {
            Shape::Named(name) => format!("A list of {name}. {}", text::fields(api, name)),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

fn given(api: &Api, method: &Method) -> Vec<String> {
    let point = |arg: &Arg| format!("@param {} {}", super::name(&arg.name), arg.about);
    let mut points: Vec<String> = method.ids.iter().map(point).collect();
    points.extend(method.body.iter().map(|body| match &body.type_name {
        Some(name) => format!("@param body {}", described(api, name)),
        None => "@param picture The bytes of a PNG picture.".to_owned(),
    }));
    points.extend(method.required.iter().map(point));
    if !method.optional.is_empty() {
        points.push("@param params The optional parameters.".to_owned());
    }
    points
}

/// A type's name, what it is, and its fields.
fn described(api: &Api, name: &str) -> String {
    let article = match text::article(name) {
        "an" => "An",
        _ => "A",
    };
    let about = api.type_named(name).map_or("", |item| &item.about);
    format!("{article} {name}. {about} {}", text::fields(api, name))
        .trim_end()
        .to_owned()
}
