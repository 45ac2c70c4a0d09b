//! The functions of procedures, beside those of operations.

use super::docs;
use super::functions::comment;
use super::options::{self, Field, Slot};
use crate::model::{Api, Given, Procedure, Taken};
use crate::names;
use crate::problem::Result;
use crate::rust::Item;

/// As in `tenantry_tenants_suspend`.
pub(super) fn function_name(procedure: &Procedure) -> String {
    format!("tenantry_{}_{}", procedure.group, procedure.name)
}

/// As in `tenantry_reports_run_params`.
pub(super) fn params_name(procedure: &Procedure) -> String {
    format!("{}_params", function_name(procedure))
}

pub(super) fn items(api: &Api, procedure: &Procedure) -> Result<Vec<Item>> {
    let mut items = Vec::new();
    if !procedure.options.is_empty() {
        let fields: Vec<Field> = procedure.options.iter().map(field).collect();
        let about = docs::params_of(&function_name(procedure), &params_name(procedure));
        items.extend(options::items(&params_name(procedure), &about, &fields));
    }
    items.push(Item::Code(function(api, procedure)?));
    Ok(items)
}

fn field(given: &Given) -> Field {
    Field {
        wire: given.name.clone(),
        name: given.name.clone(),
        slot: Slot::of_given(given),
        about: docs::given(given),
    }
}

/// What a function takes for a parameter, and how it hands that on.
fn taken(given: &Given) -> (String, String) {
    let name = names::rust(&given.name);
    let data = format!("{}_data", given.name);
    let length = format!("{}_len", given.name);
    let text = |arg: &str| {
        (
            format!("{name}: *const c_char"),
            format!("Arg::{arg}({name})"),
        )
    };
    match &given.kind {
        Taken::Id | Taken::Text | Taken::Words(_) => text("Text"),
        Taken::Integer | Taken::Number => text("Number"),
        Taken::Texts => text("Texts"),
        Taken::Boolean => (format!("{name}: i32"), format!("Arg::Switch({name})")),
        Taken::Json(_) => (
            format!("{name}: *const u8, {length}: usize"),
            format!("Arg::Json({name}, {length})"),
        ),
        Taken::Change { .. } => (
            format!("{name}: tenantry_change_callback, {data}: *mut c_void"),
            format!("Arg::Change({name}, {data})"),
        ),
        Taken::Sink => (
            format!("{name}: tenantry_sink_callback, {data}: *mut c_void"),
            format!("Arg::Sink({name}, {data})"),
        ),
    }
}

/// What a function takes before `call`, and what it hands on.
fn handed(procedure: &Procedure) -> (Vec<String>, String) {
    let mut parameters = vec!["client: *const tenantry_client".to_owned()];
    let mut given = Vec::new();
    for parameter in &procedure.given {
        let (declared, handed) = taken(parameter);
        parameters.push(declared);
        given.push(format!("({:?}, {handed})", parameter.name));
    }
    (parameters, given.join(", "))
}

/// The function of what comes one by one.
pub(super) fn walk(api: &Api, walk: &Procedure) -> Result<String> {
    let (parameters, given) = handed(walk);
    Ok(format!(
        "{}#[unsafe(no_mangle)]
        pub unsafe extern \"C\" fn {}({}, out: *mut *mut tenantry_walk, error: *mut *mut tenantry_error) -> i32 {{
            unsafe {{ Run::of({}, &[{given}]).walk(client, out, error) }}
        }}",
        comment(&docs::walk(api, walk)?),
        function_name(walk),
        parameters.join(", "),
        walk.place,
    ))
}

fn function(api: &Api, procedure: &Procedure) -> Result<String> {
    let (mut parameters, given) = handed(procedure);
    let mut run = format!("Run::of({}, &[{given}])", procedure.place);
    if !procedure.options.is_empty() {
        parameters.push(format!("params: *const {}", params_name(procedure)));
        run.push_str(".options(&params)");
    }
    Ok(format!(
        "{}#[unsafe(no_mangle)]
        pub unsafe extern \"C\" fn {}({}, call: *const tenantry_call, out: *mut *mut tenantry_response,
            error: *mut *mut tenantry_error) -> i32 {{
            unsafe {{ {run}.send(client, call, out, error) }}
        }}",
        comment(&docs::procedure(api, procedure)?),
        function_name(procedure),
        parameters.join(", "),
    ))
}
