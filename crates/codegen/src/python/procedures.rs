//! Procedures as methods of the services, beside the operations.

use serde_json::Value;

use super::layout::{Code, WIDTH};
use super::signatures::Face;
use super::{docs, literal};
use crate::model::{
    Definition, Field, Given, Group, Procedure, Returned, Shape, State, Taken, Type,
};
use crate::problem::{Problem, Result};
use crate::{model, names, text, world};

/// What every procedure may be given.
const ALWAYS: [(&str, &str, &str); 2] = [
    (
        "on_progress",
        "Callable[[Progress], object]",
        "Is called with a `tenantry.Progress` whenever a request has succeeded, before each pause, and as bytes come.",
    ),
    (
        "timeout",
        "float",
        "How many seconds the whole may take. No limit but the client's for each request when it is not given.",
    ),
];

/// What the modules with procedures import for type checkers, by where it comes from.
pub(super) struct Uses {
    pub(super) sequences: bool,
    pub(super) lists: bool,
    pub(super) sinks: bool,
    pub(super) any: bool,
}

/// What these procedures need.
pub(super) fn uses<'a>(procedures: impl Iterator<Item = &'a Procedure>) -> Uses {
    let mut uses = Uses {
        sequences: false,
        lists: false,
        sinks: false,
        any: false,
    };
    for procedure in procedures {
        uses.any = true;
        for given in procedure.takes() {
            uses.sequences |= matches!(given.kind, Taken::Texts | Taken::Json(Shape::List(_)));
            uses.sinks |= given.kind == Taken::Sink;
        }
        let returned = procedure.returns.as_ref().map(|returned| &returned.shape);
        uses.lists |= matches!(returned, Some(Shape::List(_)));
    }
    uses
}

/// Typed values go in or come out.
pub(super) fn has_types(procedures: &[Procedure]) -> bool {
    fn named(shape: &Shape) -> bool {
        match shape {
            Shape::List(inner) => named(inner),
            shape => matches!(shape, Shape::Named(_)),
        }
    }
    procedures.iter().any(|procedure| {
        let returned = procedure.returns.as_ref().map(|returned| &returned.shape);
        returned.is_some_and(named)
            || procedure.takes().any(|given| match &given.kind {
                Taken::Json(shape) => named(shape),
                kind => matches!(kind, Taken::Words(_) | Taken::Change { .. }),
            })
    })
}

/// The method as the plain client has it, code and all.
pub(super) fn function(group: &Group, procedure: &Procedure) -> Result<String> {
    let pair = |given: &Given| {
        let name = &given.name;
        Code::Pair(format!("\"{name}\": "), Box::new(Code::text(name)))
    };
    let (callbacks, values): (Vec<&Given>, Vec<&Given>) = procedure
        .takes()
        .partition(|given| matches!(given.kind, Taken::Change { .. } | Taken::Sink));
    let values = values.into_iter().map(pair).collect();
    let mut handed = vec![
        Code::text(format!("\"{}\"", procedure.full_name())),
        Code::Items("{".to_owned(), values, "}".to_owned()),
    ];
    handed.extend(ALWAYS.map(|(name, ..)| Code::text(name)));
    for callback in callbacks {
        let role = match callback.kind {
            Taken::Sink => "sink",
            _ => "change",
        };
        handed.push(Code::text(format!("{role}={}", callback.name)));
    }
    let call = Code::Call("return self._do(".to_owned(), handed, ")".to_owned());
    Ok(format!(
        "\n    {}\n{}        {}\n",
        opened(group, procedure, "def", ""),
        documentation(procedure)?,
        call.lines(8)
    ))
}

/// A walk as the plain client has it, code and all.
pub(super) fn walk(walk: &Procedure) -> Result<String> {
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
pub(super) fn walk_stub(walk: &Procedure, face: Face) -> String {
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

/// The method as type checkers see it of another client: nothing where every method gives the status of its one answer.
pub(super) fn stub(group: &Group, procedure: &Procedure, face: Face) -> String {
    if face.with_response {
        return String::new();
    }
    let def = if face.awaited { "async def" } else { "def" };
    let summary = docs::summarised(8, &procedure.summary);
    let about: Vec<String> = [summary].into_iter().chain(requests(procedure)).collect();
    let about = about.join("\n\n");
    format!(
        "    {}\n{}",
        opened(group, procedure, def, ""),
        docs::docstring(8, &about)
    )
}

fn opened(group: &Group, procedure: &Procedure, def: &str, behind: &str) -> String {
    let mut parameters = vec!["self".to_owned()];
    let typed = |given: &Given| format!("{}: {}", given.name, taken(&given.kind));
    parameters.extend(procedure.given.iter().map(typed));
    parameters.push("*".to_owned());
    let optional = procedure.options.iter().map(typed);
    let always = ALWAYS
        .iter()
        .map(|(name, kind, _)| format!("{name}: {kind}"));
    parameters.extend(
        optional
            .chain(always)
            .map(|parameter| format!("{parameter} | None = None")),
    );
    let result = match &procedure.returns {
        None => "None".to_owned(),
        Some(returned) => shape(&returned.shape, list_of(group)),
    };
    let code = Code::Call(
        format!("{def} {}(", procedure.name),
        parameters.into_iter().map(Code::Text).collect(),
        format!(") -> {result}:{behind}"),
    );
    code.lines(4)
}

/// What `list` is called in a group's class: a method of that name takes its place.
fn list_of(group: &Group) -> &'static str {
    match has_list(group) {
        true => "builtins.list",
        false => "list",
    }
}

/// A method of the group takes the name of Python's own lists.
pub(super) fn has_list(group: &Group) -> bool {
    let methods = group.methods.iter().map(|method| &method.name);
    let procedures = group.procedures.iter().map(|procedure| &procedure.name);
    methods.chain(procedures).any(|name| name == "list")
}

fn taken(kind: &Taken) -> String {
    match kind {
        Taken::Id | Taken::Text => "str".to_owned(),
        Taken::Words(name) => format!("types.{name} | str"),
        Taken::Boolean => "bool".to_owned(),
        Taken::Integer => "int".to_owned(),
        Taken::Number => "float".to_owned(),
        Taken::Texts => "Sequence[str]".to_owned(),
        Taken::Json(shape) => self::shape(shape, "Sequence"),
        Taken::Change { gets, gives } => {
            format!("Callable[[types.{gets}], types.{} | None]", changed(gives))
        }
        Taken::Sink => "Sink".to_owned(),
    }
}

fn shape(shape: &Shape, list: &str) -> String {
    match shape {
        Shape::Integer => "int".to_owned(),
        Shape::Number => "float".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Named(name) => format!("types.{name}"),
        Shape::List(inner) => format!("{list}[{}]", self::shape(inner, list)),
        _ => "str".to_owned(),
    }
}

/// What a change gives: the update without what is filled in for it.
fn changed(update: &str) -> String {
    format!("{}Change", update.trim_end_matches("Update"))
}

/// The types of what changes give, in Python only: any of the fields of an update that are nobody else's to fill in.
pub(super) fn types(api: &model::Api) -> Result<Vec<Type>> {
    let mut types: Vec<Type> = Vec::new();
    for given in api.procedures().flat_map(|procedure| &procedure.given) {
        let Taken::Change { gives, .. } = &given.kind else {
            continue;
        };
        let name = changed(gives);
        if types.iter().any(|known| known.name == name) {
            continue;
        }
        let Some(update) = api.type_named(gives) else {
            continue;
        };
        let Definition::Object(fields) = &update.definition else {
            return Err(Problem::new(format!(
                "procedures.yaml: {gives} is no object"
            )));
        };
        let optional = fields.iter().filter(|field| !field.state.is_required());
        let optional = optional.map(|field| Field {
            wire: field.wire.clone(),
            name: field.name.clone(),
            shape: field.shape.clone(),
            state: State::of(false, field.state.is_nullable()),
            about: field.about.clone(),
        });
        types.push(Type {
            name,
            about: format!(
                "What a change gives: a `{gives}` without its version, which is filled in."
            ),
            home: update.home.clone(),
            definition: Definition::Object(optional.collect()),
            shapes: Vec::new(),
        });
    }
    Ok(types)
}

/// The requests, in lines that break between them only.
fn requests(procedure: &Procedure) -> Option<String> {
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

fn documentation(procedure: &Procedure) -> Result<String> {
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
    paragraphs.push(format!("Example:\n{}", example(procedure)?));
    Ok(docs::docstring(8, &paragraphs.join("\n\n")))
}

/// The call as a user writes it, with the variables of the example world.
fn example(procedure: &Procedure) -> Result<String> {
    Ok(prompted(&call(procedure)?))
}

fn prompted(code: &Code) -> String {
    let lines = code.lines_within(WIDTH - 16);
    let mut out = String::new();
    for (i, line) in lines.lines().enumerate() {
        let prompt = if i == 0 { ">>>" } else { "..." };
        out.push_str(&format!("    {prompt} {line}\n"));
    }
    out
}

fn call(procedure: &Procedure) -> Result<Code> {
    let result = procedure.returns.as_ref().map(variable);
    let result = result.map_or(String::new(), |name| format!("{name} = "));
    let open = format!("{result}client.{}.{}(", procedure.group, procedure.name);
    Ok(Code::Call(open, arguments(procedure)?, ")".to_owned()))
}

/// The arguments of the example.
fn arguments(procedure: &Procedure) -> Result<Vec<Code>> {
    let name = procedure.full_name();
    let mut arguments = Vec::new();
    for given in &procedure.given {
        let value = match (&given.kind, procedure.example.get(&given.name)) {
            (Taken::Change { gets, .. }, _) => Code::text(example_change(gets)),
            (Taken::Sink, _) => Code::text("\"report.csv\""),
            (_, Some(value)) => expression(&name, value)?,
            (_, None) => {
                return Err(Problem::new(format!(
                    "procedures.yaml: {name}: example: {} has no value",
                    given.name
                )));
            }
        };
        arguments.push(value);
    }
    for given in &procedure.options {
        if let Some(value) = procedure.example.get(&given.name) {
            let value = Box::new(expression(&name, value)?);
            arguments.push(Code::Pair(format!("{}=", given.name), value));
        }
    }
    Ok(arguments)
}

/// A change that fits what it is told.
fn example_change(gets: &str) -> &'static str {
    match gets {
        "Tenant" => "lambda tenant: {\"internal_tag\": f\"was {tenant['name']}\"}",
        "User" => "lambda user: {\"contact\": {\"title\": f\"Once {user['login']}\"}}",
        _ => "lambda current: None",
    }
}

fn expression(place: &str, value: &Value) -> Result<Code> {
    Ok(match value {
        Value::String(text) => match world::find(place, text)? {
            Some(fixture) => Code::text(fixture.variable),
            None => literal::value(value),
        },
        Value::Array(items) => {
            let items: Result<Vec<Code>> =
                items.iter().map(|item| expression(place, item)).collect();
            Code::Items("[".to_owned(), items?, "]".to_owned())
        }
        Value::Object(fields) => {
            let pair = |(key, value): (&String, &Value)| {
                let value = Box::new(expression(place, value)?);
                Ok(Code::Pair(format!("{}: ", literal::string(key)), value))
            };
            let fields: Result<Vec<Code>> = fields.iter().map(pair).collect();
            Code::Items("{".to_owned(), fields?, "}".to_owned())
        }
        plain => literal::value(plain),
    })
}

/// What the example calls what comes back.
fn variable(returned: &Returned) -> String {
    match &returned.shape {
        Shape::Named(name) => names::snake(name),
        Shape::List(inner) => match inner.as_ref() {
            Shape::Named(name) => text::plural(&names::snake(name)),
            _ => "found".to_owned(),
        },
        _ => "answer".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::changed;

    #[test]
    fn a_change_gives_an_update_by_another_name() {
        assert_eq!(changed("TenantUpdate"), "TenantChange");
    }
}
