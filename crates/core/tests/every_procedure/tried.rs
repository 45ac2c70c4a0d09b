//! A procedure run by its name, with what it did.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tenantry::procedures::Event;
use tenantry::procedures::door::{self, Callbacks};
use tenantry::{Client, Result};

/// What became of a procedure.
pub(crate) struct Tried {
    pub(crate) result: Result<Value>,
    /// The requests that succeeded.
    pub(crate) steps: Vec<&'static str>,
}

/// Runs a procedure to its end. `after` is told how many requests have succeeded, after each.
pub(crate) fn run(
    client: &Client,
    name: &str,
    arguments: &Value,
    mut after: impl FnMut(usize) + Send + 'static,
) -> Tried {
    let place = door::place(name).unwrap();
    let arguments = arguments.to_string();
    let changed = name.to_owned();
    let callbacks = Callbacks {
        change: Some(Box::new(move |is| {
            let is = serde_json::from_slice(is).unwrap();
            Ok(change(&changed, &is).map(|update| update.to_string().into()))
        })),
        sink: Some(Box::new(std::io::sink())),
    };
    let steps = Arc::new(Mutex::new(Vec::new()));
    let told = steps.clone();
    let procedure = door::open(client, place, arguments.as_bytes(), callbacks).unwrap();
    let procedure = procedure.on_progress(move |progress| {
        if progress.event == Event::Made {
            let made = {
                let mut told = told.lock().unwrap();
                told.push(progress.operation);
                told.len()
            };
            after(made);
        }
    });
    let result = procedure.wait().map(|result| match result.is_empty() {
        true => Value::Null,
        false => serde_json::from_slice(&result).unwrap(),
    });
    let steps = steps.lock().unwrap().clone();
    Tried { result, steps }
}

/// What the cases change where a procedure asks what to change. Nothing where it is so already.
fn change(name: &str, is: &Value) -> Option<Value> {
    let update = match name {
        "tenants.modify" => json!({"internal_tag": "ours"}),
        "users.modify" => json!({"language": "de"}),
        "branding.modify" => json!({"company_name": "Ours, Inc"}),
        "offering_items.modify" => return quota(is),
        unknown => unreachable!("{unknown} asks for no change"),
    };
    let mut fields = update.as_object().unwrap().iter();
    let is_so = fields.all(|(field, wanted)| is[field] == *wanted);
    (!is_so).then_some(update)
}

/// The quota of one item, set to 10.
fn quota(is: &Value) -> Option<Value> {
    let mut items = is["items"].as_array().unwrap().iter();
    let mut item = items
        .find(|item| item["name"] == "pw_base_workstations")
        .unwrap()
        .clone();
    if item["quota"]["value"] == 10 {
        return None;
    }
    item["quota"]["value"] = json!(10);
    Some(json!({"offering_items": [item]}))
}
