//! The docstrings of procedures.

use super::{ALWAYS, changed, example, shape};
use crate::model::{Procedure, Shape, Taken};
use crate::problem::Result;
use crate::python::docs;

pub(super) fn documentation(procedure: &Procedure) -> Result<String> {
    let mut paragraphs = vec![docs::wrapped(8 + docs::QUOTES, &procedure.summary)];
    paragraphs.extend(requests(procedure));
    paragraphs.extend(procedure.notes.iter().map(|notes| docs::wrapped(8, notes)));
    let points = procedure.takes().map(|given| {
        let more = match &given.kind {
            Taken::Json(Shape::Named(name)) => format!(" A `types.{name}`."),
            Taken::Json(Shape::List(inner)) => format!(" Each a `{}`.", shape(inner, "list")),
            Taken::Change { gets, gives } => format!(
                " It is called with a `types.{gets}` and gives a `types.{}`, or None to change nothing.",
                changed(gives)
            ),
            Taken::Sink => " A path, a binary file, or a callable that takes bytes.".to_owned(),
            _ => String::new(),
        };
        docs::point(&given.name, &format!("{}{more}", given.about))
    });
    let always = ALWAYS
        .iter()
        .map(|(name, _, about)| docs::point(name, about));
    let points: Vec<String> = points.chain(always).collect();
    paragraphs.push(format!("Args:\n{}", points.join("\n")));
    if let Some(returned) = &procedure.returns {
        let kind = match &returned.shape {
            Shape::Named(name) => format!(" A `types.{name}`."),
            Shape::List(inner) => format!(" A list, each a `{}`.", shape(inner, "list")),
            _ => String::new(),
        };
        let returned = docs::hung(&format!("{}{kind}", returned.about));
        paragraphs.push(format!("Returns:\n{returned}"));
    }
    let errors = procedure.errors.iter().map(|errors| format!("{errors} "));
    let errors = format!(
        "{}Its `done` lists the requests that had succeeded.",
        errors.collect::<String>()
    );
    paragraphs.push(format!(
        "Raises:\n{}",
        docs::point("tenantry.Error", &errors)
    ));
    paragraphs.push(format!("Example:\n{}", example::lines(procedure)?));
    Ok(docs::docstring(8, &paragraphs.join("\n\n")))
}

/// The requests, in lines that break between them only.
pub(super) fn requests(procedure: &Procedure) -> Option<String> {
    let requests: Vec<String> = procedure
        .requests
        .iter()
        .map(|request| format!("`{}`", request.replace(' ', JOINT)))
        .collect();
    let lines = docs::wrapped(8, &requests.join(", ")).replace(JOINT, " ");
    (!lines.is_empty()).then_some(lines)
}

/// Stands for a blank where no line breaks.
const JOINT: &str = "\u{1}";
