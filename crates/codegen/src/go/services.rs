//! `service_*.go`: one file to a group, one method to an operation; and `client.go`, which has a service for each.

use super::docs;
use super::layout::{comment, file, pairs};
use super::models::small;
use super::names::exported;
use super::signatures::{
    c_function, param_type, params, prepared, result, run, service, set, taken,
};
use crate::File;
use crate::model::{Api, Group, Method};

pub(super) fn files(api: &Api) -> Vec<File> {
    let mut files = vec![client(api)];
    files.extend(api.groups.iter().map(|group| group_file(api, group)));
    files
}

fn client(api: &Api) -> File {
    let fields: String = api
        .groups
        .iter()
        .map(|group| {
            let about = comment(1, &group.about);
            format!("{about}\t{} *{}\n\n", exported(&group.name), service(group))
        })
        .collect();
    let mut made: Vec<(String, String)> = api
        .groups
        .iter()
        .map(|group| {
            (
                exported(&group.name),
                format!("&{}{{conn}}", service(group)),
            )
        })
        .collect();
    made.push(("conn".to_owned(), "conn".to_owned()));
    let about = "A Client is a client of one data center, as one caller. It keeps connections and a token, so make one and \
                 keep it: [New] makes it, [Client.Close] ends it. Any number of goroutines may use it at a time.";
    file(
        "client.go",
        &format!(
            "package tenantry\n\n{}type Client struct {{\n{fields}\tconn *connection\n}}\n\n\
             func newClient(conn *connection) *Client {{\n\treturn &Client{{\n{}\t}}\n}}\n",
            comment(0, about),
            pairs(2, &made)
        ),
    )
}

fn group_file(api: &Api, group: &Group) -> File {
    let runs = group
        .methods
        .iter()
        .any(|method| run(api, method).is_some());
    let imports = match runs {
        true => "import (\n\t\"context\"\n\t\"iter\"\n)\n",
        false => "import \"context\"\n",
    };
    let name = service(group);
    let mut text = format!(
        "package tenantry\n\n// #include <tenantry.h>\nimport \"C\"\n\n{imports}\n{}type {name} struct{{ conn *connection }}\n",
        comment(0, &format!("{name}: {}", small(&group.about)))
    );
    for method in &group.methods {
        text.push('\n');
        text.push_str(&function(api, group, method));
        if let Some(run) = run(api, method) {
            text.push('\n');
            text.push_str(&every(group, method, &run));
        }
        if !method.optional.is_empty() {
            text.push('\n');
            text.push_str(&params_struct(method));
        }
    }
    file(format!("service_{}.go", group.name), &text)
}

/// A method.
fn function(api: &Api, group: &Group, method: &Method) -> String {
    let (gives, get) = result(method);
    let gives = gives.map_or_else(|| "error".to_owned(), |gives| format!("({gives}, error)"));
    let get = match get.split_once('[') {
        Some(_) => format!("{get}(a, "),
        None => format!("{get}("),
    };
    format!(
        "{}func (s *{}) {}({}) {gives} {{\n\ta := s.conn.ask(ctx, {:?})\n{}\treturn {get}func() C.int32_t {{\n\t\t\
         return C.{}({}, &a.call, &a.out, &a.err)\n\t}})\n}}\n",
        docs::method(api, method),
        service(group),
        exported(&method.name),
        taken(method).join(", "),
        method.full_name(),
        locals(1, method),
        c_function(method),
        handed(method),
    )
}

/// The method that runs over all pages.
fn every(group: &Group, method: &Method, (item, items, page): &(String, String, &str)) -> String {
    let page = exported(page);
    format!(
        "{}func (s *{}) {}All({}) iter.Seq2[{item}, error] {{\n\treturn everyItem(ctx, s.conn, {:?}, func(a *ask, list **C.tenantry_pages) \
         func() C.int32_t {{\n{}\t\treturn func() C.int32_t {{\n\t\t\treturn C.{}_pages({}, list, &a.err)\n\t\t}}\n\t}}, \
         func(page *{page}) []{item} {{ return {items} }})\n}}\n",
        docs::run(method),
        service(group),
        exported(&method.name),
        taken(method).join(", "),
        method.full_name(),
        locals(2, method),
        c_function(method),
        handed(method),
    )
}

/// The locals that hold what C is given.
fn locals(depth: usize, method: &Method) -> String {
    let tabs = "\t".repeat(depth);
    prepared(method)
        .into_iter()
        .map(|(name, made)| format!("{tabs}{name} := {made}\n"))
        .collect()
}

/// What C is given before `call`.
fn handed(method: &Method) -> String {
    let mut handed = vec!["a.client".to_owned()];
    handed.extend(prepared(method).into_iter().map(|(name, _)| name));
    handed.join(", ")
}

fn params_struct(method: &Method) -> String {
    let name = params(method);
    let fields: Vec<String> = method
        .optional
        .iter()
        .map(|arg| {
            format!(
                "{}\t{} {}\n",
                comment(1, &arg.about),
                exported(&arg.name),
                param_type(arg)
            )
        })
        .collect();
    let c_name = format!("{}_params", c_function(method));
    let mut given = vec![("struct_size".to_owned(), format!("C.sizeof_{c_name}"))];
    given.extend(method.optional.iter().map(set));
    format!(
        "// {name} are the optional parameters of [{}Service.{}].\ntype {name} struct {{\n{}}}\n\n\
         func (p *{name}) given(a *ask) *C.{c_name} {{\n\tif p == nil {{\n\t\treturn nil\n\t}}\n\treturn &C.{c_name}{{\n{}\t}}\n}}\n",
        exported(&method.group),
        exported(&method.name),
        fields.join("\n"),
        pairs(2, &given),
    )
}
