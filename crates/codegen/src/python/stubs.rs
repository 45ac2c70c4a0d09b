//! What type checkers know: which services a client has, and what its kind makes of their results.
//!
//! At run time one class serves every kind of client: what it calls decides what comes back. Type checkers and editors are
//! told by a stub for each kind.

use super::signatures::{self, Face, Signature};
use super::{docs, procedures, takes_lists};
use crate::model::{Api, Method};
use crate::{File, MARKER, names};

/// A kind of client: the class of its services, the module with theirs, and its manners.
struct Kind {
    class: &'static str,
    module: &'static str,
    face: Face,
}

/// Those beside the plain one, whose services are typed where they are written.
const KINDS: &[Kind] = &[
    Kind {
        class: "ServicesWithResponse",
        module: "with_response",
        face: Face {
            awaited: false,
            with_response: true,
        },
    },
    Kind {
        class: "AsyncServices",
        module: "asynchronous",
        face: Face {
            awaited: true,
            with_response: false,
        },
    },
    Kind {
        class: "AsyncServicesWithResponse",
        module: "asynchronous_with_response",
        face: Face {
            awaited: true,
            with_response: true,
        },
    },
];

pub(super) fn files(api: &Api) -> Vec<File> {
    let kinds = KINDS.iter().map(|kind| services(api, kind));
    [index(api)].into_iter().chain(kinds).collect()
}

fn index(api: &Api) -> File {
    let mut groups: Vec<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
    let attributes = |prefix: &str| -> String {
        let line = |group: &&str| format!("    {group}: {prefix}{}\n", names::pascal(group));
        groups.iter().map(line).collect()
    };
    let mut classes = format!("class Services:\n{}", attributes(""));
    for kind in KINDS {
        let attributes = attributes(&format!("{}.", kind.module));
        classes.push_str(&format!("\nclass {}:\n{attributes}", kind.class));
    }
    groups.sort_unstable();
    let import = |group: &&str| {
        format!(
            "from tenantry.services.{group} import {}\n",
            names::pascal(group)
        )
    };
    let imports: String = groups.iter().map(import).collect();
    let mut modules: Vec<&str> = KINDS.iter().map(|kind| kind.module).collect();
    modules.sort_unstable();
    let text = format!(
        "# {MARKER}\nfrom tenantry.services import {}\n{imports}\n\
         SERVICES: dict[str, tuple[str, str]]\n\n{classes}",
        modules.join(", ")
    );
    File::new("python/tenantry/services/__init__.pyi", text)
}

fn services(api: &Api, kind: &Kind) -> File {
    let mut text = format!(
        "# {MARKER}\n# mypy: disable-error-code=\"overload-overlap\"\n# pyright: reportOverlappingOverload=false\n"
    );
    let iterator = if kind.face.awaited {
        "AsyncIterator"
    } else {
        "Iterator"
    };
    let uses = procedures::uses(api.procedures().filter(|_| !kind.face.with_response));
    let mut abstracts = vec![iterator];
    if uses.any {
        abstracts.push("Callable");
    }
    if uses.sequences || takes_lists(api.methods()) {
        abstracts.push("Sequence");
    }
    abstracts.sort_unstable();
    if uses.lists {
        text.push_str("import builtins\n");
    }
    text.push_str(&format!(
        "from collections.abc import {}\nfrom typing import Literal, overload\n\n",
        abstracts.join(", ")
    ));
    text.push_str("from tenantry import types\n");
    if uses.any {
        text.push_str("from tenantry._progress import Progress\n");
    }
    if kind.face.with_response {
        text.push_str("from tenantry._response import Response\n");
    }
    if uses.sinks {
        text.push_str("from tenantry._sinks import Sink\n");
    }
    for group in &api.groups {
        text.push_str(&format!("\nclass {}:\n", names::pascal(&group.name)));
        text.extend(
            group
                .methods
                .iter()
                .map(|method| functions(api, method, kind.face)),
        );
        let stub = |procedure| procedures::stub(group, procedure, kind.face);
        text.extend(group.procedures.iter().map(stub));
        let walks = group.walks.iter();
        text.extend(walks.map(|walk| procedures::walk_stub(walk, kind.face)));
        if group.methods.is_empty() && kind.face.with_response {
            text.push_str("    ...\n");
        }
    }
    File::new(
        format!("python/tenantry/services/{}.pyi", kind.module),
        text,
    )
}

fn functions(api: &Api, method: &Method, face: Face) -> String {
    let name = &method.name;
    let pages = if face.with_response { "pages" } else { "items" };
    let runs = format!("The {pages} of `{name}`, one after the other.");
    [
        (
            signatures::overloads(api, method, face),
            method.summary.as_str(),
        ),
        (signatures::run_overloads(api, method, face), runs.as_str()),
    ]
    .into_iter()
    .map(|(ways, summary)| defined(&ways, &docs::short(method, summary)))
    .collect()
}

fn defined(ways: &[Signature], docs: &str) -> String {
    let mark = if ways.len() > 1 {
        "    @overload\n"
    } else {
        ""
    };
    let way = |way: &Signature| format!("{mark}    {}\n{docs}", way.opened(""));
    ways.iter().map(way).collect()
}
