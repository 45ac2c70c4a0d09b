//! What the header says of a function. C has no types for JSON, so the fields of bodies are named here.

use tenantry_contract::ParamKind;

use super::example;
use crate::model::{Answer, Api, Arg, Given, Method, Procedure, Shape, Taken};
use crate::problem::Result;
use crate::text;

/// What holds for every function: who owns what, and who may call it when.
const SHARED: &str = "Blocks; any number of threads may use the client at once. What `out` and `error` get is yours: free it \
with tenantry_response_free() and tenantry_error_free().";

/// The paragraphs above a function.
pub(super) fn function(api: &Api, method: &Method) -> String {
    let mut paragraphs = vec![method.summary.clone(), text::target(method)];
    paragraphs.extend(method.notes.iter().cloned());
    paragraphs.extend(text::paging(method).map(|paging| {
        format!(
            "{paging} {}_pages() does that.",
            super::function_name(method)
        )
    }));
    paragraphs.extend(text::credentials(method).map(str::to_owned));
    let mut points = ids(method);
    if let Some(body) = &method.body {
        points.push(match &body.type_name {
            Some(name) => format!(
                "@param body JSON of {} {name}. {} {}",
                text::article(name),
                about(api, name),
                text::fields(api, name)
            ),
            None => "@param body A PNG picture.".to_owned(),
        });
        points.push("@param body_len The length of the body in bytes.".to_owned());
    }
    if !method.optional.is_empty() {
        points.push("@param params The optional parameters, or NULL.".to_owned());
    }
    points.push("@param call How the call is made, or NULL.".to_owned());
    points.push(match &method.answer {
        Answer::Nothing => "@param out Gets the answer, which has no body.".to_owned(),
        Answer::Json(name) => {
            format!(
                "@param out Gets the answer: JSON of {} {name}. {} {}",
                text::article(name),
                about(api, name),
                text::fields(api, name)
            )
        }
        Answer::Text => "@param out Gets the answer: an HTML page.".to_owned(),
        Answer::Bytes => "@param out Gets the answer: the bytes of the file.".to_owned(),
    });
    points.push("@param error Gets what went wrong.".to_owned());
    let listed = text::failures(method)
        .map(|listed| format!(" {listed}"))
        .unwrap_or_default();
    points.push(format!("@return TENANTRY_OK, or why it failed.{listed}"));
    paragraphs.push(points.join("\n"));
    paragraphs.push(SHARED.to_owned());
    paragraphs.push(example::method(method));
    paragraphs.join("\n\n")
}

/// The paragraphs above a function that makes pages.
pub(super) fn pages(method: &Method) -> String {
    let name = super::function_name(method);
    let mut points = ids(method);
    if !method.optional.is_empty() {
        points.push("@param params The optional parameters, or NULL.".to_owned());
    }
    points.push("@param out Gets the list. Free it with tenantry_pages_free().".to_owned());
    points
        .push("@param error Gets what went wrong. Free it with tenantry_error_free().".to_owned());
    points.push("@return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.".to_owned());
    format!(
        "All pages of {name}(), one after the other by tenantry_pages_next(). Nothing is sent yet.\n\n{}",
        points.join("\n")
    )
}

fn ids(method: &Method) -> Vec<String> {
    let mut points = vec!["@param client The client.".to_owned()];
    points.extend(method.ids.iter().map(point));
    points.extend(method.required.iter().map(point));
    points
}

/// The sentence above a params struct.
pub(super) fn params_of(function: &str, params: &str) -> String {
    format!(
        "Optional parameters of {function}(). Zero the struct, set `struct_size` to `sizeof({params})`, then set what you need."
    )
}

/// What a field of a procedure's params struct is.
pub(super) fn given(given: &Given) -> String {
    match given.kind {
        Taken::Texts => format!("{} Several are joined by commas.", given.about),
        _ => given.about.clone(),
    }
}

/// The paragraphs above a function of a procedure.
pub(super) fn procedure(api: &Api, procedure: &Procedure) -> Result<String> {
    let mut paragraphs = vec![procedure.summary.clone()];
    paragraphs.extend(procedure.notes.clone());
    paragraphs.push(format!("Requests: {}.", procedure.requests.join(", ")));
    let mut points = vec!["@param client The client.".to_owned()];
    for parameter in &procedure.given {
        points.extend(points_of(api, parameter));
    }
    if !procedure.options.is_empty() {
        points.push("@param params The optional parameters, or NULL.".to_owned());
    }
    points.push("@param call How the call is made, or NULL. Progress is told.".to_owned());
    points.push(match &procedure.returns {
        Some(returned) => format!(
            "@param out Gets the result: JSON of {}. {}{}",
            json(&returned.shape),
            returned.about,
            fields_of(api, &returned.shape)
        ),
        None => "@param out Gets the result, which is empty.".to_owned(),
    });
    points.push(
        "@param error Gets what went wrong; tenantry_error_done() tells what was done before."
            .to_owned(),
    );
    let errors = procedure
        .errors
        .as_deref()
        .map(|errors| format!(" {errors}"));
    points.push(format!(
        "@return TENANTRY_OK, or why it failed.{}",
        errors.unwrap_or_default()
    ));
    paragraphs.push(points.join("\n"));
    paragraphs.push(SHARED.to_owned());
    paragraphs.push(example::procedure(procedure)?);
    Ok(paragraphs.join("\n\n"))
}

/// The paragraphs above a function of a walk.
pub(super) fn walk(api: &Api, walk: &Procedure) -> Result<String> {
    let mut paragraphs = vec![walk.summary.clone()];
    paragraphs.extend(walk.notes.clone());
    paragraphs.push(format!(
        "Each comes by tenantry_walk_next(). Nothing is sent yet. Requests: {}.",
        walk.requests.join(", ")
    ));
    let mut points = vec!["@param client The client.".to_owned()];
    for parameter in &walk.given {
        points.extend(points_of(api, parameter));
    }
    let each = walk.returns.as_ref().map(|returned| {
        format!(
            " Each step gives JSON of {}.{}",
            json(&returned.shape),
            fields_of(api, &returned.shape)
        )
    });
    points.push(format!(
        "@param out Gets the walk. Free it with tenantry_walk_free().{}",
        each.unwrap_or_default()
    ));
    points
        .push("@param error Gets what went wrong. Free it with tenantry_error_free().".to_owned());
    points.push("@return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.".to_owned());
    paragraphs.push(points.join("\n"));
    paragraphs.push(example::walk(walk)?);
    Ok(paragraphs.join("\n\n"))
}

fn points_of(api: &Api, parameter: &Given) -> Vec<String> {
    let Given { name, kind, about } = parameter;
    let point = |about: String| format!("@param {name} {about}");
    match kind {
        Taken::Id | Taken::Text | Taken::Words(_) => vec![point(about.clone())],
        Taken::Integer | Taken::Number => vec![point(format!("{about} In decimal."))],
        Taken::Texts => vec![point(format!("{about} Several are joined by commas."))],
        Taken::Boolean => vec![point(format!("{about} TENANTRY_TRUE or TENANTRY_FALSE."))],
        Taken::Json(shape) => vec![
            point(format!(
                "JSON of {}. {about}{}",
                json(shape),
                fields_of(api, shape)
            )),
            format!("@param {name}_len The length of `{name}` in bytes."),
        ],
        Taken::Change { gets, gives } => vec![
            point(format!(
                "{about} It gets JSON of {} {gets} and gives JSON of {} {gives}.{}",
                text::article(gets),
                text::article(gives),
                fields_of(api, &Shape::Named(gives.clone()))
            )),
            format!("@param {name}_data What `{name}` is given."),
        ],
        Taken::Sink => vec![
            point(about.clone()),
            format!("@param {name}_data What `{name}` is given."),
        ],
    }
}

/// What JSON of this shape is called.
fn json(shape: &Shape) -> String {
    match shape {
        Shape::Named(name) => format!("{} {name}", text::article(name)),
        Shape::List(inner) => match &**inner {
            Shape::Named(name) => format!("a list of {name}"),
            _ => "a list".to_owned(),
        },
        Shape::Text | Shape::Secret | Shape::Timestamp => "a text".to_owned(),
        Shape::Integer | Shape::Number => "a number".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Any => "any value".to_owned(),
        Shape::Object => "an object".to_owned(),
    }
}

/// The names of the fields, behind a blank, where there are some.
fn fields_of(api: &Api, shape: &Shape) -> String {
    let name = match shape {
        Shape::Named(name) => name,
        Shape::List(inner) => return fields_of(api, inner),
        _ => return String::new(),
    };
    match text::fields(api, name) {
        none if none.is_empty() => none,
        fields => format!(" {fields}"),
    }
}

/// What a field of a params struct is.
pub(super) fn param(arg: &Arg) -> String {
    match arg.kind {
        ParamKind::List => format!("{} Several are joined by commas.", arg.about),
        _ => arg.about.clone(),
    }
}

fn point(arg: &Arg) -> String {
    let about = param(arg);
    match arg.kind {
        ParamKind::Integer => format!("@param {} {about} In decimal.", arg.name),
        _ => format!("@param {} {about}", arg.name),
    }
}

fn about<'a>(api: &'a Api, name: &str) -> &'a str {
    api.type_named(name).map_or("", |item| &item.about)
}
