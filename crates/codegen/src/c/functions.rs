//! `crates/ffi/src/api/`: one file to a group, one function to a method.

use super::{Slot, docs, function_name, params_name};
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
    let has_params = group
        .methods
        .iter()
        .any(|method| !method.optional.is_empty());
    let has_text = group.methods.iter().any(|method| {
        method.given().next().is_some()
            || method
                .optional
                .iter()
                .any(|arg| matches!(Slot::of(arg), Slot::Text))
    });
    let mut items = Vec::new();
    if has_text {
        items.push(Item::Code("use std::ffi::c_char;".to_owned()));
    }
    items.push(Item::Code("use tenantry::api::operations;".to_owned()));
    let mut ours =
        "use crate::ask::Ask;\nuse crate::call::tenantry_call;\nuse crate::client::tenantry_client;
        use crate::error::tenantry_error;\n"
            .to_owned();
    if has_params {
        ours.push_str("use crate::params::{Params, Query, Versioned};\n");
    }
    if group.methods.iter().any(|method| method.pages) {
        ours.push_str("use crate::pages::tenantry_pages;\n");
    }
    ours.push_str("use crate::response::tenantry_response;\n");
    items.push(Item::Code(ours));
    for method in &group.methods {
        if !method.optional.is_empty() {
            items.extend(params(method));
        }
        items.push(Item::Code(function(api, method)));
        if method.pages {
            items.push(Item::Code(pages(method)));
        }
    }
    let about = format!(
        "The functions on {}: `tenantry_{}_...`.",
        group.name.replace('_', " "),
        group.name
    );
    rust::file(
        format!("crates/ffi/src/api/{}.rs", group.name),
        &about,
        &items,
    )
}

/// A method's params struct. New fields go to its end: a program compiled with an older header has a shorter one.
fn params(method: &Method) -> [Item; 3] {
    let name = params_name(method);
    let fields: String = method
        .optional
        .iter()
        .map(field)
        .chain(reserved(method))
        .collect();
    let about = comment(&docs::params(method));
    let slots: Vec<(Slot, &Arg)> = method
        .optional
        .iter()
        .map(|arg| (Slot::of(arg), arg))
        .collect();
    let writes: String = slots.iter().map(|(slot, arg)| write(slot, arg)).collect();
    let only_switches = slots.iter().all(|(slot, _)| matches!(slot, Slot::Switch));
    let writes = if only_switches {
        writes
    } else {
        format!("unsafe {{ {writes} }}")
    };
    [
        Item::Code(format!(
            "{about}#[repr(C)]
            #[derive(Clone, Copy)]
            pub struct {name} {{
                /// `sizeof({name})`.
                pub struct_size: usize,
                {fields}
            }}"
        )),
        Item::Code(format!("unsafe impl Versioned for {name} {{}}")),
        Item::Code(format!(
            "impl Params for {name} {{ unsafe fn write(&self, query: &mut Query) {{ {writes} }} }}"
        )),
    ]
}

/// A struct that would end in padding gets a name for it: a switch that is added later stands there, and a program that does
/// not know it must have zeroed the place.
fn reserved(method: &Method) -> Option<String> {
    let end = method
        .optional
        .iter()
        .fold(0, |end: usize, arg| match Slot::of(arg) {
            Slot::Switch => end + 4,
            Slot::Text | Slot::Integer => end.next_multiple_of(8) + 8,
        });
    (end % 8 != 0).then(|| "/// Zero: room for what is to come.\npub reserved: i32,\n".to_owned())
}

fn field(arg: &Arg) -> String {
    let slot = match Slot::of(arg) {
        Slot::Text => "*const c_char",
        Slot::Integer => "*const i64",
        Slot::Switch => "i32",
    };
    format!(
        "{}pub {}: {slot},\n",
        comment(&docs::param(arg)),
        names::rust(&arg.name)
    )
}

fn write(slot: &Slot, arg: &Arg) -> String {
    let method = match slot {
        Slot::Text => "text",
        Slot::Integer => "integer",
        Slot::Switch => "boolean",
    };
    format!(
        "query.{method}({:?}, self.{});",
        arg.wire,
        names::rust(&arg.name)
    )
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

fn comment(about: &str) -> String {
    rust::docs::lines("///", 0, about)
}
