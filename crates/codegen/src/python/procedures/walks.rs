//! Walks as methods that give iterators.

use super::documentation::requests;
use super::example::{arguments, prompted};
use super::{shape, taken};
use crate::model::{Given, Procedure};
use crate::problem::Result;
use crate::python::docs;
use crate::python::layout::Code;
use crate::python::signatures::Face;

/// A walk as the plain client has it, code and all.
pub(in crate::python) fn walk(walk: &Procedure) -> Result<String> {
    let pair = |given: &Given| {
        let name = &given.name;
        Code::Pair(format!("\"{name}\": "), Box::new(Code::text(name)))
    };
    let handed = vec![
        Code::text(format!("\"{}\"", walk.full_name())),
        Code::Items(
            "{".to_owned(),
            walk.given.iter().map(pair).collect(),
            "}".to_owned(),
        ),
    ];
    let call = Code::Call("return self._walk(".to_owned(), handed, ")".to_owned());
    let item = docs::hung(&format!("{} Each a `{}`.", about_item(walk), item(walk)));
    let mut paragraphs = vec![docs::wrapped(8 + docs::QUOTES, &walk.summary)];
    paragraphs.extend(requests(walk));
    paragraphs.extend(walk.notes.iter().map(|notes| docs::wrapped(8, notes)));
    let points: Vec<String> = walk
        .given
        .iter()
        .map(|given| docs::point(&given.name, &given.about))
        .collect();
    paragraphs.push(format!("Args:\n{}", points.join("\n")));
    paragraphs.push(format!("Yields:\n{item}"));
    paragraphs.push(format!(
        "Raises:\n{}",
        docs::point("tenantry.Error", "See its subclasses.")
    ));
    let open = format!("first = next(client.{}.{}(", walk.group, walk.name);
    let example = Code::Call(open, arguments(walk)?, "))".to_owned());
    paragraphs.push(format!("Example:\n{}", prompted(&example)));
    Ok(format!(
        "\n    {}\n{}        {}\n",
        walk_opened(walk, "Iterator", ""),
        docs::docstring(8, &paragraphs.join("\n\n")),
        call.lines(8)
    ))
}

/// A walk as type checkers see it of another client.
pub(in crate::python) fn walk_stub(walk: &Procedure, face: Face) -> String {
    if face.with_response {
        return String::new();
    }
    let iterator = if face.awaited {
        "AsyncIterator"
    } else {
        "Iterator"
    };
    let summary = docs::summarised(8, &walk.summary);
    let about: Vec<String> = [summary].into_iter().chain(requests(walk)).collect();
    format!(
        "    {}\n{}",
        walk_opened(walk, iterator, ""),
        docs::docstring(8, &about.join("\n\n"))
    )
}

fn walk_opened(walk: &Procedure, iterator: &str, behind: &str) -> String {
    let mut parameters = vec![Code::text("self")];
    let typed = |given: &Given| Code::Text(format!("{}: {}", given.name, taken(&given.kind)));
    parameters.extend(walk.given.iter().map(typed));
    let code = Code::Call(
        format!("def {}(", walk.name),
        parameters,
        format!(") -> {iterator}[{}]:{behind}", item(walk)),
    );
    code.lines(4)
}

fn item(walk: &Procedure) -> String {
    let returned = walk.returns.as_ref();
    returned.map_or(String::new(), |returned| shape(&returned.shape, "list"))
}

fn about_item(walk: &Procedure) -> &str {
    walk.returns.as_ref().map_or("", |returned| &returned.about)
}
