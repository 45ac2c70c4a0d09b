//! What type checkers know: which services a client has, and what `client.with_response` makes of their results.

use super::layout::Code;
use super::{given_back, parameters, takes_lists};
use crate::model::{Api, Method};
use crate::{File, MARKER, names};

pub(super) fn files(api: &Api) -> [File; 2] {
    [index(api), with_response(api)]
}

fn index(api: &Api) -> File {
    let mut groups: Vec<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
    let attributes = |prefix: &str| -> String {
        let line = |group: &&str| format!("    {group}: {prefix}{}\n", names::pascal(group));
        groups.iter().map(line).collect()
    };
    let classes = format!(
        "class Services:\n{}\nclass ServicesWithResponse:\n{}",
        attributes(""),
        attributes("with_response.")
    );
    groups.sort_unstable();
    let import = |group: &&str| {
        format!(
            "from tenantry.services.{group} import {}\n",
            names::pascal(group)
        )
    };
    let imports: String = groups.iter().map(import).collect();
    let text = format!(
        "# {MARKER}\nfrom tenantry.services import with_response\n{imports}\n\
         SERVICES: dict[str, tuple[str, str]]\n\n{classes}"
    );
    File::new("python/tenantry/services/__init__.pyi", text)
}

fn with_response(api: &Api) -> File {
    let mut text = format!("# {MARKER}\n");
    if takes_lists(api.methods()) {
        text.push_str("from collections.abc import Sequence\n\n");
    }
    text.push_str("from tenantry import types\nfrom tenantry._response import Response\n");
    for group in &api.groups {
        text.push_str(&format!("\nclass {}:\n", names::pascal(&group.name)));
        text.extend(group.methods.iter().map(function));
    }
    File::new("python/tenantry/services/with_response.pyi", text)
}

fn function(method: &Method) -> String {
    let signature = Code::Call(
        format!("def {}(", method.name),
        parameters(method).into_iter().map(Code::Text).collect(),
        format!(") -> Response[{}]: ...", given_back(method)),
    );
    format!("    {}\n", signature.lines(4))
}
