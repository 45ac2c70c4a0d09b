//! What a method takes and gives, in Go and towards C.

use tenantry_contract::ParamKind;

use super::models::go_type;
use super::names::{c_field, exported, for_c, local};
use crate::model::{Answer, Api, Arg, Definition, Group, Method, Shape, Type};

/// As in `TenantsService`.
pub(super) fn service(group: &Group) -> String {
    format!("{}Service", exported(&group.name))
}

/// As in `TenantsListParams`.
pub(super) fn params(method: &Method) -> String {
    format!(
        "{}{}Params",
        exported(&method.group),
        exported(&method.name)
    )
}

/// As in `tenantry_tenants_list`.
pub(super) fn c_function(method: &Method) -> String {
    format!("tenantry_{}_{}", method.group, method.name)
}

/// The arguments between the context and the optional parameters, in order: ids, required query parameters, body.
pub(super) fn taken(method: &Method) -> Vec<String> {
    let mut taken = vec!["ctx context.Context".to_owned()];
    taken.extend(
        method
            .given()
            .map(|arg| format!("{} {}", local(&arg.name), given_type(arg))),
    );
    if let Some(body) = &method.body {
        taken.push(match &body.type_name {
            Some(name) => format!("body *{}", exported(name)),
            None => "picture []byte".to_owned(),
        });
    }
    if !method.optional.is_empty() {
        taken.push(format!("params *{}", params(method)));
    }
    taken
}

/// The type of an argument or a parameter.
pub(super) fn given_type(arg: &Arg) -> String {
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => "int64".to_owned(),
        (ParamKind::Boolean, _) => "bool".to_owned(),
        (ParamKind::List, _) => "[]string".to_owned(),
        (ParamKind::Timestamp, _) => "Timestamp".to_owned(),
        (ParamKind::Choice(_), Some(name)) => exported(name),
        _ => "string".to_owned(),
    }
}

/// The type of an optional parameter, whose zero value means that it is not given.
pub(super) fn param_type(arg: &Arg) -> String {
    match arg.kind {
        ParamKind::Integer => "*int64".to_owned(),
        ParamKind::Boolean => "*bool".to_owned(),
        _ => given_type(arg),
    }
}

/// Handing a required argument to C.
pub(super) fn handed(arg: &Arg) -> String {
    let (wire, name) = (&arg.name, local(&arg.name));
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => format!("a.number({name})"),
        (ParamKind::List, _) => format!("a.required({wire:?}, {name})"),
        (ParamKind::Timestamp, _) | (ParamKind::Choice(_), Some(_)) => {
            format!("a.text({wire:?}, string({name}))")
        }
        _ => format!("a.text({wire:?}, {name})"),
    }
}

/// Setting an optional parameter in C's struct: its field, and the value.
pub(super) fn set(arg: &Arg) -> (String, String) {
    let (wire, field) = (&arg.name, format!("p.{}", exported(&arg.name)));
    let value = match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => format!("a.integer({field})"),
        (ParamKind::Boolean, _) => format!("a.truth({field})"),
        (ParamKind::List, _) => format!("a.list({wire:?}, {field})"),
        (ParamKind::Timestamp, _) | (ParamKind::Choice(_), Some(_)) => {
            format!("a.setting({wire:?}, string({field}))")
        }
        _ => format!("a.setting({wire:?}, {field})"),
    };
    (c_field(&arg.name), value)
}

/// The locals that hold what C is given besides the client, and how each is made.
pub(super) fn prepared(method: &Method) -> Vec<(String, String)> {
    let mut prepared: Vec<(String, String)> = method
        .given()
        .map(|arg| (for_c(&arg.name), handed(arg)))
        .collect();
    if let Some(body) = &method.body {
        prepared.push(match &body.type_name {
            Some(_) => ("cBody, bodyLen".to_owned(), "bodyOf(a, body)".to_owned()),
            None => ("cBody, bodyLen".to_owned(), "a.bytes(picture)".to_owned()),
        });
    }
    if !method.optional.is_empty() {
        prepared.push(("given".to_owned(), "params.given(a)".to_owned()));
    }
    prepared
}

/// What a method gives besides an error, and how it is got from the call.
pub(super) fn result(method: &Method) -> (Option<String>, String) {
    match &method.answer {
        Answer::Nothing => (None, "a.nothing".to_owned()),
        Answer::Json(name) => (
            Some(format!("*{}", exported(name))),
            format!("fetch[{}]", exported(name)),
        ),
        Answer::Text => (Some("string".to_owned()), "a.page".to_owned()),
        Answer::Bytes => (Some("[]byte".to_owned()), "a.file".to_owned()),
    }
}

/// What a paging method lists: the Go type that its run yields, and how it is got from a page.
pub(super) fn run<'a>(api: &'a Api, method: &'a Method) -> Option<(String, String, &'a str)> {
    let Answer::Json(name) = &method.answer else {
        return None;
    };
    let Some(Type {
        definition: Definition::Object(fields),
        ..
    }) = api.type_named(name)
    else {
        return None;
    };
    let listed = fields.iter().find(|field| field.wire == "items")?;
    let Shape::List(inner) = &listed.shape else {
        return None;
    };
    let of = go_type(inner, "");
    let is_object = matches!(api.plain(inner), Shape::Named(_));
    method.pages.then(|| match is_object {
        true => (
            format!("*{of}"),
            "pointers(page.Items)".to_owned(),
            name.as_str(),
        ),
        false => (of, "page.Items".to_owned(), name.as_str()),
    })
}
