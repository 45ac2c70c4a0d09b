//! `api/operations.rs`: the table of operations.

use std::fmt::Write;

use tenantry_contract::{Encoding, ParamKind, Repeat, Token};

use super::Item;
use crate::model::{Answer, Api, Arg, Method};
use crate::problem::Result;
use crate::{File, names};

pub(super) fn file(api: &Api) -> Result<File> {
    let uses = "AnswerKind, BodyKind, Credentials, Method, Operation, PathParam, QueryKind, QueryParam, Repeat";
    let mut items = vec![Item::Code(format!("use crate::operation::{{{uses}}};"))];
    let names: Vec<String> = api
        .methods()
        .map(|method| names::screaming(&method.full_name()))
        .collect();
    items.push(Item::Code(format!(
        "/// Every operation, in the contract's order.\npub static ALL: &[&Operation] = &[{}];",
        names
            .iter()
            .map(|name| format!("&{name}"))
            .collect::<Vec<_>>()
            .join(", ")
    )));
    items.extend(api.methods().map(|method| Item::Code(operation(method))));
    super::file(
        "crates/core/src/api/operations.rs",
        "The table of operations: what the contract says about each.",
        &items,
    )
}

fn operation(method: &Method) -> String {
    let Method {
        http_method, path, ..
    } = method;
    let name = method.full_name();
    let id = |arg: &Arg| {
        format!(
            "PathParam {{ name: {:?}, uuid: {} }}",
            arg.wire,
            arg.kind == ParamKind::Uuid
        )
    };
    let param = |arg: &Arg, required: bool| {
        let kind = kind(&arg.kind);
        format!(
            "QueryParam {{ name: {:?}, kind: QueryKind::{kind}, required: {required} }}",
            arg.wire
        )
    };
    let required = method.required.iter().map(|arg| param(arg, true));
    let query: Vec<String> = required
        .chain(method.optional.iter().map(|arg| param(arg, false)))
        .collect();
    let ids: Vec<String> = method.ids.iter().map(id).collect();
    let http = names::pascal(http_method);
    let mut code = format!("/// `{http_method} {path}`\n");
    let _ = write!(
        code,
        "pub static {}: Operation = Operation {{
            name: {name:?}, method: Method::{http}, path: {path:?},
            path_params: &[{}], query: &[{}], fixed_query: &{:?},
            body: BodyKind::{}, answer: AnswerKind::{}, success: &{:?}, repeat: Repeat::{},
            credentials: Credentials::{}, pages: {},
        }};",
        names::screaming(&name),
        ids.join(", "),
        query.join(", "),
        method.fixed,
        body(method),
        answer(&method.answer),
        method.success,
        repeat(method.repeat),
        credentials(method),
        method.pages,
    );
    code
}

fn kind(kind: &ParamKind) -> &'static str {
    match kind {
        ParamKind::Text | ParamKind::Choice(_) => "Text",
        ParamKind::Uuid => "Uuid",
        ParamKind::Timestamp => "Timestamp",
        ParamKind::Integer => "Integer",
        ParamKind::Boolean => "Boolean",
        ParamKind::List => "List",
    }
}

fn body(method: &Method) -> &'static str {
    match method.body.as_ref().map(|body| body.encoding) {
        None => "None",
        Some(Encoding::Json) => "Json",
        Some(Encoding::Form) => "Form",
        Some(Encoding::Png) => "Png",
    }
}

fn answer(answer: &Answer) -> &'static str {
    match answer {
        Answer::Nothing => "Nothing",
        Answer::Json(_) => "Json",
        Answer::Text => "Text",
        Answer::Bytes => "Bytes",
    }
}

fn repeat(repeat: Repeat) -> &'static str {
    match repeat {
        Repeat::Safe => "Safe",
        Repeat::Idempotent => "Idempotent",
        Repeat::Guarded => "Guarded",
        Repeat::Never => "Never",
    }
}

fn credentials(method: &Method) -> String {
    match method.token {
        Token::Access => format!("Access {{ basic: {} }}", method.basic),
        Token::Client => "Client".to_owned(),
        Token::Session => "Session".to_owned(),
        Token::None => "None".to_owned(),
    }
}
