//! `service_*.go`: one file to a group, one method to an operation or procedure; and `client.go`, which has a service for each.

use super::docs;
use super::layout::{comment, file, pairs};
use super::names::exported;
use super::signatures::{Function, needs, params_struct, run, service};
use crate::File;
use crate::model::{Api, Group};

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
            format!(
                "{about}\t{} *{}\n\n",
                exported(&group.name),
                service(&group.name)
            )
        })
        .collect();
    let mut made: Vec<(String, String)> = api
        .groups
        .iter()
        .map(|group| {
            (
                exported(&group.name),
                format!("&{}{{conn}}", service(&group.name)),
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
    let packages = needs(group, api);
    let imports = match packages.as_slice() {
        [only] => format!("import {only:?}\n"),
        several => {
            let lines: String = several.iter().map(|name| format!("\t{name:?}\n")).collect();
            format!("import (\n{lines})\n")
        }
    };
    let name = service(&group.name);
    let mut text = format!(
        "package tenantry\n\n// #include <tenantry.h>\nimport \"C\"\n\n{imports}\n{}type {name} struct{{ conn *connection }}\n",
        comment(
            0,
            &format!(
                "{name} is the type of [Client.{}]. {}",
                exported(&group.name),
                group.about
            )
        )
    );
    for method in &group.methods {
        let function = Function::of_method(method);
        write(&mut text, &docs::method(api, method), &function);
        if let Some(run) = run(api, method) {
            text.push_str(&every(&docs::run(method), &function, &run));
        }
        write_params(&mut text, &function);
    }
    for procedure in &group.procedures {
        let function = Function::of_procedure(api, procedure);
        write(&mut text, &docs::procedure(procedure), &function);
        write_params(&mut text, &function);
    }
    for walk in &group.walks {
        let function = Function::of_procedure(api, walk);
        write_walk(&mut text, &docs::walk(walk), &function);
        write_params(&mut text, &function);
    }
    file(format!("service_{}.go", group.name), &text)
}

/// A method.
fn write(text: &mut String, about: &str, function: &Function) {
    let gives = match &function.gives {
        None => "error".to_owned(),
        Some(gives) => format!("({gives}, error)"),
    };
    text.push_str(&format!(
        "\n{about}func (s *{}) {}({}) {gives} {{\n\ta := s.conn.ask(ctx, {:?})\n{}\treturn {}func() C.int32_t {{\n\t\t\
         return C.{}({}, &a.call, &a.out, &a.err)\n\t}})\n}}\n",
        service(&function.group),
        function.name,
        taken(function),
        function.full_name,
        locals(1, function),
        function.got_by,
        function.c_name,
        function.handed(),
    ));
}

fn write_params(text: &mut String, function: &Function) {
    if !function.options.is_empty() {
        text.push('\n');
        text.push_str(&params_struct(function));
    }
}

/// The method that runs over all pages.
fn every(
    about: &str,
    function: &Function,
    (item, items, page): &(String, String, String),
) -> String {
    format!(
        "\n{about}func (s *{}) {}All({}) iter.Seq2[{item}, error] {{\n\treturn everyItem(ctx, s.conn, {:?}, func(a *ask, list **C.tenantry_pages) \
         func() C.int32_t {{\n{}\t\treturn func() C.int32_t {{\n\t\t\treturn C.{}_pages({}, list, &a.err)\n\t\t}}\n\t}}, \
         func(page *{page}) []{item} {{ return {items} }})\n}}\n",
        service(&function.group),
        function.name,
        taken(function),
        function.full_name,
        locals(2, function),
        function.c_name,
        function.handed(),
    )
}

/// The method that gives one after the other.
fn write_walk(text: &mut String, about: &str, function: &Function) {
    let item = function.gives.clone().unwrap_or_default();
    text.push_str(&format!(
        "\n{about}func (s *{}) {}({}) iter.Seq2[{item}, error] {{\n\treturn everyOne[{}](ctx, s.conn, {:?}, func(a *ask, walk **C.tenantry_walk) \
         func() C.int32_t {{\n{}\t\treturn func() C.int32_t {{\n\t\t\treturn C.{}({}, walk, &a.err)\n\t\t}}\n\t}})\n}}\n",
        service(&function.group),
        function.name,
        taken(function),
        item.trim_start_matches('*'),
        function.full_name,
        locals(2, function),
        function.c_name,
        function.handed(),
    ));
}

fn taken(function: &Function) -> String {
    let mut taken = vec!["ctx context.Context".to_owned()];
    taken.extend(function.taken.iter().cloned());
    taken.join(", ")
}

/// The locals that hold what C is given.
fn locals(depth: usize, function: &Function) -> String {
    let tabs = "\t".repeat(depth);
    function
        .prepared
        .iter()
        .map(|(name, made)| format!("{tabs}{name} := {made}\n"))
        .collect()
}
