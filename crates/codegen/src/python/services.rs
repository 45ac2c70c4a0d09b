//! `python/tenantry/services/`: one module to a group, one class to a module.

use super::layout::Code;
use super::{docs, given_back, has_types, parameters, takes_lists};
use crate::model::{Api, Arg, Group, Method};
use crate::{File, MARKER, names};

pub(super) fn files(api: &Api) -> Vec<File> {
    let mut files = vec![index(api)];
    let mut place = 0;
    for group in &api.groups {
        files.push(group_file(api, group, place));
        place += group.methods.len();
    }
    files
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
fn group_file(api: &Api, group: &Group, place: usize) -> File {
    let name = &group.name;
    let about = docs::summarised(4, &group.about);
    let mut text = format!(
        "# {MARKER}\n# mypy: disable-error-code=\"no-any-return\"\n\"\"\"``client.{name}``.\"\"\"\n\n\
         from __future__ import annotations\n\nfrom tenantry._service import Service\n\n"
    );
    let mut imports = String::new();
    if takes_lists(group.methods.iter()) {
        imports.push_str("    from collections.abc import Sequence\n");
    }
    if group.methods.iter().any(has_types) {
        let separator = if imports.is_empty() { "" } else { "\n" };
        imports.push_str(&format!("{separator}    from tenantry import types\n"));
    }
    if !imports.is_empty() {
        text.push_str(&format!(
            "TYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n"
        ));
    }
    text.push_str(&format!(
        "\nclass {}(Service):\n{}\n    __slots__ = ()\n",
        names::pascal(name),
        docs::docstring(4, &format!("{about}\n\n``client.{name}`` is one."))
    ));
    for (i, method) in group.methods.iter().enumerate() {
        text.push_str(&function(api, method, place + i));
    }
    File::new(format!("python/tenantry/services/{name}.py"), text)
}

fn function(api: &Api, method: &Method, place: usize) -> String {
    let signature = Code::Call(
        format!("def {}(", method.name),
        parameters(method).into_iter().map(Code::Text).collect(),
        format!(") -> {}:", given_back(method)),
    );
    let mut given = vec![Code::text(place.to_string()), path(&method.ids)];
    if method.required.is_empty() && method.optional.is_empty() {
        given.extend(method.body.iter().map(|_| Code::text("None")));
    } else {
        given.push(query(method));
    }
    given.extend(method.body.iter().map(|_| Code::text("body")));
    let call = Code::Call("return self._call(".to_owned(), given, ")".to_owned());
    format!(
        "\n    {}\n{}        {}\n",
        signature.lines(4),
        docs::method(api, method),
        call.lines(8)
    )
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
