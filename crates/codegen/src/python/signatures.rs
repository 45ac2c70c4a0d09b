//! How methods look: their parameters and results, as each kind of client gives them.

use tenantry_contract::ParamKind;

use super::layout::Code;
use super::levels;
use super::twins::Twins;
use crate::model::{Answer, Api, Arg, Definition, Method, Shape};

/// A kind of client.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face {
    /// Its calls are awaited.
    pub(super) awaited: bool,
    /// Its calls give status and headers beside the data.
    pub(super) with_response: bool,
}

/// The client that calls and waits.
pub(super) const PLAIN: Face = Face {
    awaited: false,
    with_response: false,
};

/// One way to call a method.
#[derive(Clone)]
pub(super) struct Signature {
    name: String,
    parameters: Vec<String>,
    result: String,
    awaited: bool,
}

impl Signature {
    /// The line or lines that open the method, at the indent of a class's methods.
    pub(super) fn opened(&self, behind: &str) -> String {
        self.opened_at(4, behind)
    }

    /// The same where the ways to call it have said what comes back.
    pub(super) fn untyped(mut self) -> Self {
        self.result = "Any".to_owned();
        self
    }

    /// The same at another indent.
    pub(super) fn opened_at(&self, indent: usize, behind: &str) -> String {
        let def = if self.awaited { "async def" } else { "def" };
        let code = Code::Call(
            format!("{def} {}(", self.name),
            self.parameters.iter().map(Code::text).collect(),
            format!(") -> {}:{behind}", self.result),
        );
        code.lines(indent)
    }
}

/// The method for whatever is given.
pub(super) fn call(api: &Api, method: &Method, face: Face) -> Signature {
    Signature {
        name: method.name.clone(),
        parameters: parameters(api, method, None),
        result: beside(face, &given_back(method)),
        awaited: face.awaited,
    }
}

/// The method where a level of detail decides what comes back: one for each, and the one for whatever is given.
pub(super) fn overloads(api: &Api, method: &Method, face: Face) -> Vec<Signature> {
    each_level(api, method, |level| Signature {
        parameters: parameters(api, method, Some(level)),
        result: beside(face, &format!("types.{}", level.list)),
        ..call(api, method, face)
    })
    .chain([call(api, method, face)])
    .collect()
}

/// The method that runs over all pages, where there are pages.
pub(super) fn run(api: &Api, method: &Method, face: Face) -> Option<Signature> {
    let item = item(api, method)?;
    let result = match face.with_response {
        true => beside(face, &given_back(method)),
        false => item,
    };
    Some(Signature {
        name: format!("iter_{}", method.name),
        parameters: parameters(api, method, None),
        result: iterated(face, &result),
        // What is iterated over is not awaited itself.
        awaited: false,
    })
}

/// The same where a level of detail decides what comes back.
pub(super) fn run_overloads(api: &Api, method: &Method, face: Face) -> Vec<Signature> {
    let Some(general) = run(api, method, face) else {
        return Vec::new();
    };
    each_level(api, method, |level| {
        let result = match face.with_response {
            true => beside(face, &format!("types.{}", level.list)),
            false => format!("types.{}", level.record),
        };
        Signature {
            name: general.name.clone(),
            parameters: parameters(api, method, Some(level)),
            result: iterated(face, &result),
            awaited: false,
        }
    })
    .chain([Signature {
        name: general.name.clone(),
        parameters: parameters(api, method, None),
        result: general.result.clone(),
        awaited: false,
    }])
    .collect()
}

fn each_level(
    api: &Api,
    method: &Method,
    signature: impl Fn(&levels::Level) -> Signature,
) -> impl Iterator<Item = Signature> {
    let levels = levels::of(api, method);
    levels.iter().map(signature).collect::<Vec<_>>().into_iter()
}

fn beside(face: Face, result: &str) -> String {
    match face.with_response {
        true => format!("Response[{result}]"),
        false => result.to_owned(),
    }
}

fn iterated(face: Face, item: &str) -> String {
    match face.awaited {
        true => format!("AsyncIterator[{item}]"),
        false => format!("Iterator[{item}]"),
    }
}

/// What the pages of a method hold.
pub(super) fn item(api: &Api, method: &Method) -> Option<String> {
    let Answer::Json(answer) = &method.answer else {
        return None;
    };
    let Definition::Object(fields) = &api.type_named(answer)?.definition else {
        return None;
    };
    let listed = fields.iter().find(|field| field.wire == "items")?;
    match &listed.shape {
        Shape::List(item) if method.pages => Some(match item.as_ref() {
            Shape::Named(name) => format!("types.{name}"),
            _ => "str".to_owned(),
        }),
        _ => None,
    }
}

/// The parameters of a method, `self` included; at one level of detail, those that ask for it.
fn parameters(api: &Api, method: &Method, level: Option<&levels::Level>) -> Vec<String> {
    let mut parameters = vec!["self".to_owned()];
    parameters.extend(method.ids.iter().map(|arg| format!("{}: str", arg.name)));
    if let Some(body) = &method.body {
        parameters.push(match &body.type_name {
            Some(name) => {
                let twins = Twins::of(api);
                let taken: Vec<String> = [name.as_str()]
                    .into_iter()
                    .chain(twins.of_body(name))
                    .map(|name| format!("types.{name}"))
                    .collect();
                format!("body: {} | str | bytes", taken.join(" | "))
            }
            None => "body: bytes".to_owned(),
        });
    }
    if !method.required.is_empty() || !method.optional.is_empty() {
        parameters.push("*".to_owned());
    }
    parameters.extend(
        method
            .required
            .iter()
            .map(|arg| format!("{}: {}", arg.name, taken(arg))),
    );
    parameters.extend(method.optional.iter().map(|arg| match level {
        Some(level) if arg.name == level.parameter => level.asked_for(),
        _ => format!("{}: {} | None = None", arg.name, taken(arg)),
    }));
    parameters
}

/// The type of an argument.
fn taken(arg: &Arg) -> String {
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => "int".to_owned(),
        (ParamKind::Boolean, _) => "bool".to_owned(),
        (ParamKind::List, _) => "Sequence[str]".to_owned(),
        (ParamKind::Choice(_), Some(name)) => format!("types.{name} | str"),
        _ => "str".to_owned(),
    }
}

/// The type of a method's result.
pub(super) fn given_back(method: &Method) -> String {
    match &method.answer {
        Answer::Nothing => "None".to_owned(),
        Answer::Json(name) => format!("types.{name}"),
        Answer::Text => "str".to_owned(),
        Answer::Bytes => "bytes".to_owned(),
    }
}
