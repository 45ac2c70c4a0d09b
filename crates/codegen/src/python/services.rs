//! `python/tenantry/services/`: one module to a group, one class to a module.

use super::layout::Code;
use super::signatures::{self, PLAIN, Signature};
use super::{docs, has_types, levels, procedures, takes_lists};
use crate::model::{Api, Arg, Group, Method};
use crate::problem::Result;
use crate::{File, MARKER, names};

pub(super) fn files(api: &Api) -> Result<Vec<File>> {
    let mut files = vec![index(api)];
    let mut place = 0;
    for group in &api.groups {
        files.push(group_file(api, group, place)?);
        place += group.methods.len();
    }
    Ok(files)
}

fn index(api: &Api) -> File {
    let mut text = format!(
        "# {MARKER}\n\"\"\"The services by name: the module and the class of each, which are imported on first use.\"\"\"\n\n\
         SERVICES = {{\n"
    );
    for group in &api.groups {
        let name = &group.name;
        text.push_str(&format!(
            "    \"{name}\": (\"tenantry.services.{name}\", \"{}\"),\n",
            names::pascal(name)
        ));
    }
    text.push_str("}\n");
    File::new("python/tenantry/services/__init__.py", text)
}

/// `place` is where the group's first method stands in the table of operations.
fn group_file(api: &Api, group: &Group, place: usize) -> Result<File> {
    let name = &group.name;
    let about = docs::summarised(4, &group.about);
    let leveled = |method: &Method| !levels::of(api, method).is_empty();
    let leveled = group.methods.iter().any(leveled);
    let mut text = format!(
        "# {MARKER}\n{}\"\"\"``client.{name}``.\"\"\"\n\n\
         from __future__ import annotations\n\nfrom tenantry._service import Service\n\n{}",
        checkers(leveled),
        imports(api, group, leveled)
    );
    text.push_str(&format!(
        "\nclass {}(Service):\n{}\n    __slots__ = ()\n",
        names::pascal(name),
        docs::docstring(4, &format!("{about}\n\n``client.{name}`` is one."))
    ));
    for (i, method) in group.methods.iter().enumerate() {
        text.push_str(&function(api, method, place + i));
    }
    for procedure in &group.procedures {
        text.push_str(&procedures::function(group, procedure)?);
    }
    for walk in &group.walks {
        text.push_str(&procedures::walk(walk)?);
    }
    Ok(File::new(
        format!("python/tenantry/services/{name}.py"),
        text,
    ))
}

/// What only type checkers import.
fn imports(api: &Api, group: &Group, leveled: bool) -> String {
    let runs = |method: &Method| signatures::item(api, method).is_some();
    let uses = procedures::uses(group.procedures.iter());
    let mut abstracts = Vec::new();
    if uses.any {
        abstracts.push("Callable");
    }
    if group.methods.iter().any(runs) || !group.walks.is_empty() {
        abstracts.push("Iterator");
    }
    if uses.sequences || takes_lists(group.methods.iter()) {
        abstracts.push("Sequence");
    }
    let mut imports = String::new();
    if uses.lists && procedures::has_list(group) {
        imports.push_str("    import builtins\n");
    }
    if !abstracts.is_empty() {
        let names = abstracts.join(", ");
        imports.push_str(&format!("    from collections.abc import {names}\n"));
    }
    if leveled {
        imports.push_str("    from typing import Any, Literal, overload\n");
    }
    let mut ours = String::new();
    if group.methods.iter().any(has_types) || procedures::has_types(&group.procedures) {
        ours.push_str("    from tenantry import types\n");
    }
    if uses.any {
        ours.push_str("    from tenantry._progress import Progress\n");
    }
    if uses.sinks {
        ours.push_str("    from tenantry._sinks import Sink\n");
    }
    if !imports.is_empty() && !ours.is_empty() {
        imports.push('\n');
    }
    imports.push_str(&ours);
    match imports.is_empty() {
        true => imports,
        false => format!("TYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n"),
    }
}

/// What the type checkers are told of a file. Overloads by level overlap with the one for whatever is given, on purpose.
fn checkers(leveled: bool) -> &'static str {
    match leveled {
        true => {
            "# mypy: disable-error-code=\"no-any-return, overload-overlap\"\n# pyright: reportOverlappingOverload=false\n"
        }
        false => "# mypy: disable-error-code=\"no-any-return\"\n",
    }
}

fn function(api: &Api, method: &Method, place: usize) -> String {
    let mut given = vec![Code::text(place.to_string()), path(&method.ids)];
    if method.required.is_empty() && method.optional.is_empty() {
        given.extend(method.body.iter().map(|_| Code::text("None")));
    } else {
        given.push(query(method));
    }
    given.extend(method.body.iter().map(|_| Code::text("body")));
    let mut out = defined(
        &signatures::overloads(api, method, PLAIN),
        &docs::method(api, method),
        &Code::Call("return self._call(".to_owned(), given, ")".to_owned()),
    );
    if signatures::run(api, method, PLAIN).is_some() {
        let given = vec![
            Code::text(place.to_string()),
            path(&method.ids),
            query(method),
        ];
        out.push_str(&defined(
            &signatures::run_overloads(api, method, PLAIN),
            &docs::run(api, method),
            &Code::Call("return self._run(".to_owned(), given, ")".to_owned()),
        ));
    }
    out
}

/// A method. Where there are several ways to call it, they are for type checkers alone: what they need costs nothing at run
/// time.
fn defined(ways: &[Signature], docs: &str, body: &Code) -> String {
    let mut out = String::new();
    let Some(mut general) = ways.last().cloned() else {
        return out;
    };
    if ways.len() > 1 {
        out.push_str("\n    if TYPE_CHECKING:\n");
        for way in ways {
            out.push_str(&format!(
                "\n        @overload\n        {}\n",
                way.opened_at(8, " ...")
            ));
        }
        general = general.untyped();
    }
    out.push_str(&format!(
        "\n    {}\n{docs}        {}\n",
        general.opened(""),
        body.lines(8)
    ));
    out
}

fn path(ids: &[Arg]) -> Code {
    let names: Vec<Code> = ids.iter().map(|arg| Code::text(&arg.name)).collect();
    match <[Code; 1]>::try_from(names) {
        Ok([only]) => Code::Single(Box::new(only)),
        Err(names) => Code::Items("(".to_owned(), names, ")".to_owned()),
    }
}

fn query(method: &Method) -> Code {
    let pair = |arg: &Arg| {
        Code::Pair(
            format!("\"{}\": ", arg.wire),
            Box::new(Code::text(&arg.name)),
        )
    };
    let pairs = method.required.iter().chain(&method.optional).map(pair);
    Code::Items("{".to_owned(), pairs.collect(), "}".to_owned())
}
