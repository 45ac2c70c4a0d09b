//! `crates/ffi/src/api/`: one file to a group, one function to a method.

use super::options::{self, Field, Slot};
use super::{docs, function_name, params_name, procedures};
use crate::model::{Api, Arg, Group, Method};
use crate::problem::Result;
use crate::rust::{self, Item};
use crate::{File, names};

pub(super) fn files(api: &Api) -> Result<Vec<File>> {
    let mut files = vec![index(api)?];
    for group in &api.groups {
        files.push(group_file(api, group)?);
    }
    Ok(files)
}

/// The modules stand in the contract's order, which is the order of the header.
fn index(api: &Api) -> Result<File> {
    let modules = api
        .groups
        .iter()
        .map(|group| format!("pub mod {};\n", group.name))
        .collect();
    let about = "One function per operation, one module to a group, in the order of the header.";
    rust::file(
        "crates/ffi/src/api/mod.rs",
        about,
        &[Item::Verbatim(modules)],
    )
}

fn group_file(api: &Api, group: &Group) -> Result<File> {
    let mut items = Vec::new();
    for method in &group.methods {
        if !method.optional.is_empty() {
            let fields: Vec<Field> = method.optional.iter().map(field).collect();
            let about = docs::params_of(&function_name(method), &params_name(method));
            items.extend(options::items(&params_name(method), &about, &fields));
        }
        items.push(Item::Code(function(api, method)));
        if method.pages {
            items.push(Item::Code(pages(method)));
        }
    }
    for procedure in &group.procedures {
        items.extend(procedures::items(api, procedure)?);
    }
    for walk in &group.walks {
        items.push(Item::Code(procedures::walk(api, walk)?));
    }
    let mut all = imports(&items);
    all.extend(items);
    let about = format!(
        "The functions on {}: `tenantry_{}_...`.",
        group.name.replace('_', " "),
        group.name
    );
    rust::file(
        format!("crates/ffi/src/api/{}.rs", group.name),
        &about,
        &all,
    )
}

/// Where what the functions are made of comes from: a word in them, its module, and its name there.
const SOURCES: [&[(&str, &str, &str)]; 3] = [
    &[
        ("c_char", "std::ffi", "c_char"),
        ("c_void", "std::ffi", "c_void"),
    ],
    &[("operations::", "tenantry::api", "operations")],
    &[
        ("Ask::of", "crate::ask", "Ask"),
        ("tenantry_call,", "crate::call", "tenantry_call"),
        (
            "tenantry_change_callback",
            "crate::callbacks",
            "tenantry_change_callback",
        ),
        (
            "tenantry_sink_callback",
            "crate::callbacks",
            "tenantry_sink_callback",
        ),
        ("tenantry_client,", "crate::client", "tenantry_client"),
        ("tenantry_error)", "crate::error", "tenantry_error"),
        ("tenantry_pages,", "crate::pages", "tenantry_pages"),
        ("impl Params", "crate::params", "Params"),
        ("impl Params", "crate::params", "Query"),
        ("impl Params", "crate::params", "Versioned"),
        ("tenantry_response,", "crate::response", "tenantry_response"),
        ("Arg::", "crate::run", "Arg"),
        ("Run::of", "crate::run", "Run"),
        ("tenantry_walk,", "crate::walk", "tenantry_walk"),
    ],
];

/// The imports that these items need: those of the language, of the core, and our own.
fn imports(items: &[Item]) -> Vec<Item> {
    let code: String = items
        .iter()
        .map(|item| match item {
            Item::Code(code) | Item::Verbatim(code) => code.as_str(),
        })
        .collect();
    let mut blocks = Vec::new();
    for sources in SOURCES {
        let mut modules: Vec<(&str, Vec<&str>)> = Vec::new();
        for (word, module, name) in sources {
            if !code.contains(word) {
                continue;
            }
            match modules.last_mut() {
                Some((last, names)) if last == module => names.push(name),
                _ => modules.push((module, vec![name])),
            }
        }
        let lines = modules.iter().map(|(module, names)| match &names[..] {
            [name] => format!("use {module}::{name};\n"),
            _ => format!("use {module}::{{{}}};\n", names.join(", ")),
        });
        let block: String = lines.collect();
        if !block.is_empty() {
            blocks.push(Item::Code(block));
        }
    }
    blocks
}

fn field(arg: &Arg) -> Field {
    Field {
        wire: arg.wire.clone(),
        name: arg.name.clone(),
        slot: Slot::of(arg),
        about: docs::param(arg),
    }
}

/// What a function takes before `call`, and the expression that asks for it.
fn asked(method: &Method) -> (String, String) {
    let mut taken = vec!["client: *const tenantry_client".to_owned()];
    taken.extend(
        method
            .given()
            .map(|arg| format!("{}: *const c_char", names::rust(&arg.name))),
    );
    let operation = names::screaming(&method.full_name());
    let mut ask = format!("Ask::of(&operations::{operation})");
    let list = |args: &[Arg], write: fn(&Arg) -> String| {
        args.iter().map(write).collect::<Vec<_>>().join(", ")
    };
    if !method.ids.is_empty() {
        ask.push_str(&format!(
            ".path(&[{}])",
            list(&method.ids, |arg| names::rust(&arg.name))
        ));
    }
    if !method.required.is_empty() {
        let pair = |arg: &Arg| format!("({:?}, {})", arg.wire, names::rust(&arg.name));
        ask.push_str(&format!(".query(&[{}])", list(&method.required, pair)));
    }
    if method.body.is_some() {
        taken.extend(["body: *const u8".to_owned(), "body_len: usize".to_owned()]);
        ask.push_str(".body(body, body_len)");
    }
    if !method.optional.is_empty() {
        taken.push(format!("params: *const {}", params_name(method)));
        ask.push_str(".params(&params)");
    }
    (taken.join(", "), ask)
}

fn function(api: &Api, method: &Method) -> String {
    let (taken, ask) = asked(method);
    format!(
        "{}#[unsafe(no_mangle)]
        pub unsafe extern \"C\" fn {}({taken}, call: *const tenantry_call, out: *mut *mut tenantry_response,
            error: *mut *mut tenantry_error) -> i32 {{
            unsafe {{ {ask}.send(client, call, out, error) }}
        }}",
        comment(&docs::function(api, method)),
        function_name(method),
    )
}

/// The list that an operation gives page by page.
fn pages(method: &Method) -> String {
    let (taken, ask) = asked(method);
    format!(
        "{}#[unsafe(no_mangle)]
        pub unsafe extern \"C\" fn {}_pages({taken}, out: *mut *mut tenantry_pages,
            error: *mut *mut tenantry_error) -> i32 {{
            unsafe {{ {ask}.pages(client, out, error) }}
        }}",
        comment(&docs::pages(method)),
        function_name(method),
    )
}

pub(super) fn comment(about: &str) -> String {
    rust::docs::lines("///", 0, about)
}
