//! `procedures/table.rs`: every procedure behind one signature, for callers in other languages.

use super::Item;
use super::models::rust_type;
use crate::File;
use crate::model::{Api, Given, Procedure, Taken};
use crate::names;
use crate::problem::Result;

pub(super) fn file(api: &Api) -> Result<File> {
    let listed = |item: fn(&Procedure) -> String| -> String {
        let items: Vec<String> = api.procedures().map(item).collect();
        items.join(", ")
    };
    let mut items = vec![
        Item::Code(
            "use bytes::Bytes;\nuse super::{Procedure, door};\nuse super::door::{Given, Walking};\nuse crate::{Client, Result, models};"
                .to_owned(),
        ),
        Item::Code(format!(
            "/// The names, by place.\npub static NAMES: &[&str] = &[{}];",
            listed(|procedure| format!("{:?}", procedure.full_name()))
        )),
        Item::Code(
            "/// Makes a procedure of its arguments.\ntype Make = fn(&Client, &mut Given) -> Result<Procedure<Bytes>>;"
                .to_owned(),
        ),
        Item::Code(format!(
            "/// The procedures, by place.\npub(super) static TABLE: &[Make] = &[{}];",
            listed(function_name)
        )),
    ];
    let walks = |item: fn(&Procedure) -> String| -> String {
        let items: Vec<String> = api.walks().map(item).collect();
        items.join(", ")
    };
    items.push(Item::Code(format!(
        "/// The names of what goes piece by piece, by place.\npub static WALKS: &[&str] = &[{}];",
        walks(|walk| format!("{:?}", walk.full_name()))
    )));
    items.push(Item::Code(
        "/// Makes a walk of its arguments.\ntype Begin = fn(&Client, &mut Given) -> Result<Walking>;".to_owned(),
    ));
    items.push(Item::Code(format!(
        "/// The walks, by place.\npub(super) static BEGINNINGS: &[Begin] = &[{}];",
        walks(function_name)
    )));
    items.extend(
        api.procedures()
            .map(|procedure| Item::Code(function(procedure))),
    );
    items.extend(api.walks().map(|walk| Item::Code(beginning(walk))));
    let about = "The procedures by place, as [`door`](super::door) opens them.";
    super::file("crates/core/src/procedures/table.rs", about, &items)
}

fn function_name(procedure: &Procedure) -> String {
    format!("{}_{}", procedure.group, procedure.name)
}

fn function(procedure: &Procedure) -> String {
    let mut taken = String::new();
    let mut given = Vec::new();
    let mut prefix = "";
    for argument in &procedure.given {
        let name = names::rust(&argument.name);
        if let Taken::Change { .. } = argument.kind {
            prefix = "try_";
            taken.push_str(&format!(
                "let mut {name} = given.change({:?})?;",
                argument.name
            ));
            given.push(format!(
                "move |is, update| door::decide(&mut {name}, is, update)"
            ));
        } else {
            taken.push_str(&format!("let {name} = {};", value(argument)));
            given.push(match argument.kind {
                // A word that is not known yet is one, too.
                Taken::Words(_) => format!("{name}.as_str()"),
                _ => name,
            });
        }
    }
    if let Some(type_name) = &procedure.options_type {
        let names: Vec<&str> = procedure
            .options
            .iter()
            .map(|field| field.name.as_str())
            .collect();
        taken.push_str(&format!(
            "let options = given.options::<super::{type_name}>(&{names:?})?;"
        ));
        given.push("options".to_owned());
    }
    let result = match &procedure.returns {
        Some(_) => "door::written",
        None => "|()| Ok(Bytes::new())",
    };
    let method = match prefix.is_empty() {
        true => names::rust(&procedure.name),
        false => format!("{prefix}{}", procedure.name),
    };
    format!(
        "fn {}(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {{
            {taken}
            let procedure = client.{}().{method}({});
            Ok(procedure.map({result}))
        }}",
        function_name(procedure),
        procedure.group,
        given.join(", "),
    )
}

fn beginning(walk: &Procedure) -> String {
    let taken: String = walk
        .given
        .iter()
        .map(|argument| format!("let {} = {};", names::rust(&argument.name), value(argument)))
        .collect();
    let given: Vec<String> = walk
        .given
        .iter()
        .map(|argument| names::rust(&argument.name))
        .collect();
    format!(
        "fn {}(client: &Client, given: &mut Given) -> Result<Walking> {{
            {taken}
            Ok(Walking::new(client.{}().{}({})))
        }}",
        function_name(walk),
        walk.group,
        names::rust(&walk.name),
        given.join(", "),
    )
}

fn value(argument: &Given) -> String {
    let way = match &argument.kind {
        Taken::Id => "id".to_owned(),
        Taken::Text | Taken::Words(_) => "text".to_owned(),
        Taken::Boolean => "boolean".to_owned(),
        Taken::Integer => "integer".to_owned(),
        Taken::Number => "json::<f64>".to_owned(),
        Taken::Texts => "texts".to_owned(),
        Taken::Json(shape) => {
            let plain = rust_type(shape);
            let path = match plain.strip_prefix("Vec<") {
                Some(inner) => format!("Vec<models::{inner}"),
                None => format!("models::{plain}"),
            };
            format!("json::<{path}>")
        }
        Taken::Change { .. } => "change".to_owned(),
        Taken::Sink => "sink".to_owned(),
    };
    format!("given.{way}({:?})?", argument.name)
}
