//! Procedures as methods of the services, beside the operations.

mod changes;
mod documentation;
mod example;
mod walks;

use super::docs;
use super::layout::Code;
use super::signatures::Face;
use crate::model::{Given, Group, Procedure, Shape, Taken};
use crate::problem::Result;

use changes::changed;
pub(super) use changes::types;
use documentation::{documentation, requests};
pub(super) use walks::{walk, walk_stub};

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
