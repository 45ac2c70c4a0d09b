//! Docstrings.

use super::example;
use super::layout::WIDTH;
use super::signatures::{self, given_back};
use super::twins::Twins;
use crate::model::{Answer, Api, Arg, Method};
use crate::text;

/// What the quotes around a line take.
pub(super) const QUOTES: usize = 6;

/// A docstring at this indent. It is raw where it holds a backslash.
pub(super) fn docstring(indent: usize, about: &str) -> String {
    let about = about.trim_end();
    let blanks = " ".repeat(indent);
    let raw = if about.contains('\\') { "r" } else { "" };
    let mut lines = about.lines();
    let first = lines.next().unwrap_or_default();
    let mut out = format!("{blanks}{raw}\"\"\"{first}");
    let mut rest = lines.peekable();
    if rest.peek().is_none() {
        return format!("{out}\"\"\"\n");
    }
    for line in rest {
        out.push('\n');
        out.push_str(format!("{blanks}{line}").trim_end());
    }
    format!("{out}\n{blanks}\"\"\"\n")
}

/// Sentences in lines that fit behind an indent. Code is marked as Python marks it.
pub(super) fn wrapped(indent: usize, about: &str) -> String {
    let about = about.replace('`', "``");
    text::wrap(&about, WIDTH - indent).join("\n")
}

/// The same where the first sentence must stand on a line of its own.
pub(super) fn summarised(indent: usize, about: &str) -> String {
    let whole = wrapped(indent + QUOTES, about);
    match about.split_once(". ") {
        Some((first, rest)) if whole.contains('\n') => {
            format!(
                "{}\n\n{}",
                wrapped(indent + QUOTES, &format!("{first}.")),
                wrapped(indent, rest)
            )
        }
        _ => whole,
    }
}

/// The docstring of a method, whose body stands at indent 8.
pub(super) fn method(api: &Api, method: &Method) -> String {
    let plain = |about: &str| wrapped(8, about);
    let mut paragraphs = vec![
        wrapped(8 + QUOTES, &method.summary),
        format!("``{}``", text::target(method)),
    ];
    paragraphs.extend(method.notes.iter().map(|note| plain(note)));
    paragraphs.extend(text::paging(method).map(plain));
    paragraphs.extend(text::credentials(method).map(plain));
    let mut points: Vec<String> = method.ids.iter().map(arg).collect();
    if let Some(body) = &method.body {
        points.push(match &body.type_name {
            Some(name) => {
                let said = format!("{} A `types.{name}`, or its JSON text.", about(api, name));
                point("body", &format!("{said}{}", as_read(api, name)))
            }
            None => point("body", "A PNG picture."),
        });
    }
    points.extend(method.required.iter().chain(&method.optional).map(arg));
    if !points.is_empty() {
        paragraphs.push(format!("Args:\n{}", points.join("\n")));
    }
    let returned = match &method.answer {
        Answer::Nothing => None,
        Answer::Json(name) => Some(format!("{} A `{}`.", about(api, name), given_back(method))),
        Answer::Text => Some("The page, as HTML.".to_owned()),
        Answer::Bytes => Some("The bytes of the file.".to_owned()),
    };
    paragraphs.extend(returned.map(|returned| format!("Returns:\n{}", hung(&returned))));
    let listed = text::failures(method).unwrap_or_else(|| "See its subclasses.".to_owned());
    paragraphs.push(format!("Raises:\n{}", point("tenantry.Error", &listed)));
    paragraphs.push(format!("Example:\n{}", example::lines(method)));
    docstring(8, &paragraphs.join("\n\n"))
}

/// The docstring of the method that runs over all pages.
pub(super) fn run(api: &Api, method: &Method) -> String {
    let name = &method.name;
    let item = signatures::item(api, method).unwrap_or_default();
    let mut paragraphs = vec![
        wrapped(
            8 + QUOTES,
            &format!("The items of `{name}`, page after page."),
        ),
        format!("``{}``", text::target(method)),
        wrapped(
            8,
            &format!(
                "Takes what `{name}` takes. Pages are asked for as items are. A page that fails raises its error, and so \
                 does a cursor that comes again."
            ),
        ),
        format!("Yields:\n{}", hung(&format!("Each a `{item}`."))),
        format!(
            "Raises:\n{}",
            point("tenantry.Error", "See its subclasses.")
        ),
    ];
    paragraphs.push(format!("Example:\n{}", example::run(method)));
    docstring(8, &paragraphs.join("\n\n"))
}

/// The docstring in a stub, which editors show: what the method does, and where.
pub(super) fn short(method: &Method, summary: &str) -> String {
    docstring(
        8,
        &format!(
            "{}\n\n``{}``",
            wrapped(8 + QUOTES, summary),
            text::target(method)
        ),
    )
}

/// That what was read will do for a body.
fn as_read(api: &Api, body: &str) -> String {
    let twins = Twins::of(api);
    let read: Vec<String> = twins
        .of_body(body)
        .map(|name| format!("`types.{name}`"))
        .collect();
    match read.is_empty() {
        true => String::new(),
        false => format!(" What was read will do: a {}.", text::listed(&read, "or")),
    }
}

fn about<'a>(api: &'a Api, name: &str) -> &'a str {
    api.type_named(name).map_or("", |item| &item.about)
}

fn arg(arg: &Arg) -> String {
    point(&arg.name, &arg.about)
}

/// A name and what is said of it, further lines hanging below.
pub(super) fn point(name: &str, about: &str) -> String {
    let lines = wrapped(16, &format!("{name}: {about}"));
    let mut lines = lines.lines().map(str::to_owned);
    let first = lines.next().unwrap_or_default();
    let rest: String = lines.map(|line| format!("\n        {line}")).collect();
    format!("    {first}{rest}")
}

/// Lines below a heading.
pub(super) fn hung(about: &str) -> String {
    wrapped(12, about)
        .lines()
        .map(|line| format!("    {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::docstring;

    #[test]
    fn a_single_line_closes_where_it_ends() {
        assert_eq!(docstring(4, "Short."), "    \"\"\"Short.\"\"\"\n");
    }

    #[test]
    fn several_lines_close_on_a_line_of_their_own() {
        assert_eq!(docstring(0, "One.\n\nTwo."), "\"\"\"One.\n\nTwo.\n\"\"\"\n");
    }

    #[test]
    fn a_backslash_makes_it_raw() {
        assert!(docstring(0, "b\"\\x89\"").starts_with("r\"\"\""));
    }
}
