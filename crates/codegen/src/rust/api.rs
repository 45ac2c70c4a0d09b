//! `api/`: one file to a group of operations.

use tenantry_contract::{Encoding, ParamKind};

use super::{Item, docs, example};
use crate::model::{Answer, Api, Arg, Group, Method};
use crate::problem::Result;
use crate::{File, names, text};

pub(super) fn files(api: &Api) -> Result<Vec<File>> {
    let mut files = vec![index(api)?];
    for group in &api.groups {
        files.push(group_file(api, group)?);
    }
    Ok(files)
}

fn index(api: &Api) -> Result<File> {
    let mut modules: Vec<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
    modules.push("operations");
    modules.sort_unstable();
    let lines: String = modules
        .iter()
        .map(|name| format!("pub mod {name};\n"))
        .collect();
    let items = [
        Item::Verbatim("pub(crate) mod error_codes;\n".to_owned()),
        Item::Verbatim(lines),
    ];
    let about = "The operations, one module to a group: what `client.tenants()` and its like give, and the type that marks \
each operation.";
    super::file("crates/core/src/api/mod.rs", about, &items)
}

fn group_file(api: &Api, group: &Group) -> Result<File> {
    let mut items = uses(group);
    let handle = names::pascal(&group.name);
    let about = docs::lines("///", 0, &docs::escaped(&group.about));
    let name = &group.name;
    items.push(Item::Code(format!(
        "{about}///\n/// `client.{name}()` gives it.
        #[derive(Debug, Clone, Copy)]
        pub struct {handle}<'c> {{ pub(crate) client: &'c Client }}"
    )));
    items.push(Item::Code(format!(
        "impl Client {{
            {about}
            #[must_use]
            pub fn {name}(&self) -> {handle}<'_> {{ {handle} {{ client: self }} }}
        }}"
    )));
    let methods: Result<Vec<String>> = group
        .methods
        .iter()
        .map(|method| function(api, method))
        .collect();
    if !group.methods.is_empty() {
        items.push(Item::Code(format!(
            "impl {handle}<'_> {{ {} }}",
            methods?.join("\n")
        )));
    }
    for method in &group.methods {
        items.extend(endpoint(method));
    }
    let about = match group.methods.is_empty() {
        true => {
            format!("What `client.{name}()` gives: it has [procedures](crate::procedures) only.")
        }
        false => format!("The operations of `client.{name}()`."),
    };
    super::file(format!("crates/core/src/api/{name}.rs"), &about, &items)
}

fn uses(group: &Group) -> Vec<Item> {
    if group.methods.is_empty() {
        return vec![Item::Code("use crate::Client;\n".to_owned())];
    }
    let has = |test: &dyn Fn(&Method) -> bool| group.methods.iter().any(test);
    let takes_picture = has(&|method| is_picture(method));
    let mut ours = vec!["Call", "Client", "Endpoint"];
    let formats = [
        (
            "Json",
            has(&|method| matches!(method.answer, Answer::Json(_))),
        ),
        ("Nothing", has(&|method| method.answer == Answer::Nothing)),
        ("Raw", has(&|method| method.answer == Answer::Bytes)),
        ("Text", has(&|method| method.answer == Answer::Text)),
    ];
    ours.extend(
        formats
            .into_iter()
            .filter_map(|(name, used)| used.then_some(name)),
    );
    ours.push("models");
    let bytes = takes_picture || has(&|method| method.answer == Answer::Bytes);
    let mut items = Vec::new();
    if bytes {
        items.push(Item::Code("use bytes::Bytes;\n".to_owned()));
    }
    items.push(Item::Code(format!(
        "use crate::api::operations;\nuse crate::operation::Operation;\nuse crate::{{{}}};\n",
        ours.join(", ")
    )));
    items
}

fn is_picture(method: &Method) -> bool {
    method
        .body
        .as_ref()
        .is_some_and(|body| body.encoding == Encoding::Png)
}

fn function(api: &Api, method: &Method) -> Result<String> {
    let mut params: Vec<String> = Vec::new();
    let mut steps = String::new();
    let ids: Vec<String> = method
        .ids
        .iter()
        .map(|arg| {
            params.push(format!("{}: impl AsRef<str>", names::rust(&arg.name)));
            format!("{}.as_ref()", names::rust(&arg.name))
        })
        .collect();
    if let Some(body) = &method.body {
        match &body.type_name {
            Some(name) => {
                params.push(format!("body: &models::{name}"));
                steps.push_str(".json_or_form_body(body)");
            }
            None => {
                params.push("picture: impl Into<Bytes>".to_owned());
                steps.push_str(".bytes_body(picture)");
            }
        }
    }
    for arg in &method.required {
        params.push(format!("{}: {}", names::rust(&arg.name), taken(arg)));
        steps.push_str(&query(arg));
    }
    let about = docs::lines("///", 4, &documentation(api, method)?);
    Ok(format!(
        "{about}
        pub fn {}(&self, {}) -> Call<{}> {{
            Call::new(self.client, &[{}]){steps}
        }}",
        names::rust(&method.name),
        params.join(", "),
        names::pascal(&method.name),
        ids.join(", "),
    ))
}

/// The type of an argument.
fn taken(arg: &Arg) -> String {
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => "i64".to_owned(),
        (ParamKind::Boolean, _) => "bool".to_owned(),
        (ParamKind::List, _) => "impl IntoIterator<Item = impl AsRef<str>>".to_owned(),
        (ParamKind::Choice(_), Some(name)) => format!("impl Into<models::{name}>"),
        _ => "impl AsRef<str>".to_owned(),
    }
}

/// Handing an argument on.
fn query(arg: &Arg) -> String {
    let (wire, name) = (&arg.wire, names::rust(&arg.name));
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer | ParamKind::Boolean, _) => format!(".query({wire:?}, {name})"),
        (ParamKind::List, _) => format!(".query_list({wire:?}, {name})"),
        (ParamKind::Choice(_), Some(_)) => format!(".query({wire:?}, {name}.into().as_str())"),
        _ => format!(".query({wire:?}, {name}.as_ref())"),
    }
}

fn documentation(api: &Api, method: &Method) -> Result<String> {
    let mut paragraphs = vec![docs::escaped(&method.summary)];
    let fixed: Vec<String> = method
        .fixed
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let target = match fixed.is_empty() {
        true => method.path.clone(),
        false => format!("{}?{}", method.path, fixed.join("&")),
    };
    paragraphs.push(format!("`{} {target}`", method.http_method));
    paragraphs.extend(method.notes.iter().map(|note| docs::escaped(note)));
    paragraphs.extend(text::paging(method).map(str::to_owned));
    paragraphs.extend(text::credentials(method).map(str::to_owned));
    let mut points: Vec<String> = method.ids.iter().map(point).collect();
    if let Some(body) = &method.body {
        points.push(match &body.type_name {
            Some(name) => format!("- `body`: {}", about_type(api, name)),
            None => "- `picture`: A PNG picture.".to_owned(),
        });
    }
    points.extend(method.required.iter().map(point));
    if !method.optional.is_empty() {
        let names: Vec<String> = method
            .optional
            .iter()
            .map(|arg| format!("`{}`", arg.name))
            .collect();
        points.push(format!(
            "- Optional, chained to the call: {}.",
            text::listed(&names, "and")
        ));
    }
    if !points.is_empty() {
        paragraphs.push(format!("# Parameters\n\n{}", points.join("\n")));
    }
    paragraphs.push(match &method.answer {
        Answer::Nothing => "# Returns\n\nNothing.".to_owned(),
        Answer::Json(name) => format!("# Returns\n\n{}", about_type(api, name)),
        Answer::Text => "# Returns\n\nThe page, as HTML.".to_owned(),
        Answer::Bytes => "# Returns\n\nThe bytes of the file.".to_owned(),
    });
    let listed = text::failures(method)
        .map(|listed| format!("{listed} "))
        .unwrap_or_default();
    paragraphs.push(format!("# Errors\n\n{listed}See [`Error`](crate::Error)."));
    paragraphs.push(format!("# Example\n\n{}", example::lines(api, method)?));
    Ok(paragraphs.join("\n\n"))
}

fn point(arg: &Arg) -> String {
    format!("- `{}`: {}", arg.name, docs::escaped(&arg.about))
}

fn about_type(api: &Api, name: &str) -> String {
    let about = api
        .type_named(name)
        .map(|item| docs::escaped(&item.about))
        .unwrap_or_default();
    format!("[`{name}`](models::{name}): {about}")
}

/// The marker of a method, what it answers, and its optional parameters.
fn endpoint(method: &Method) -> Vec<Item> {
    let marker = names::pascal(&method.name);
    let (output, format) = match &method.answer {
        Answer::Nothing => ("()".to_owned(), "Nothing"),
        Answer::Json(name) => (format!("models::{name}"), "Json"),
        Answer::Text => ("String".to_owned(), "Text"),
        Answer::Bytes => ("Bytes".to_owned(), "Raw"),
    };
    let name = method.full_name();
    let constant = names::screaming(&name);
    let mut items = vec![
        Item::Code(format!(
            "/// `{name}`\n#[derive(Debug)]\npub struct {marker};"
        )),
        Item::Code(format!(
            "impl Endpoint for {marker} {{
                type Output = {output};
                type Format = {format};
                const OPERATION: &'static Operation = &operations::{constant};
            }}"
        )),
    ];
    if !method.optional.is_empty() {
        let setters: String = method.optional.iter().map(setter).collect();
        items.push(Item::Code(format!("impl Call<{marker}> {{ {setters} }}")));
    }
    items
}

fn setter(arg: &Arg) -> String {
    let about = docs::lines("///", 4, &docs::escaped(&arg.about));
    let name = names::rust(&arg.name);
    format!(
        "{about}pub fn {name}(self, {name}: {}) -> Self {{ self{} }}\n",
        taken(arg),
        query(arg)
    )
}
