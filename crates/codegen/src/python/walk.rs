//! `tests/python/contract_walk.py` and its asynchronous twin: every method called once, as the recorder expects it.

use tenantry_contract::{Encoding, sample};

use super::layout::Code;
use super::literal;
use crate::model::{Api, Method};
use crate::{File, MARKER};

const ABOUT: &str = "\"\"\"Every method, called once with the contract's sample values.

The recorder tells whether what arrived is what the contract says.
\"\"\"

from __future__ import annotations

";

/// The two manners of calling: the file, the client, and the words before definitions and calls.
const MANNERS: &[(&str, &str, &str, &str)] = &[
    ("contract_walk", "Client", "", ""),
    ("contract_walk_async", "AsyncClient", "async ", "await "),
];

pub(super) fn files(api: &Api) -> Vec<File> {
    let bytes: String = sample::PNG.iter().map(|byte| escaped(*byte)).collect();
    let file = |(file, client, asynchronous, awaited): &(&str, &str, &str, &str)| {
        let mut text =
            format!("# {MARKER}\n{ABOUT}from tenantry import {client}\n\nPNG = b\"{bytes}\"\n");
        text.push_str(&format!(
            "\n\n{asynchronous}def walk(client: {client}) -> None:\n    \"\"\"Calls them all.\"\"\"\n"
        ));
        let groups = || api.groups.iter().filter(|group| !group.methods.is_empty());
        for group in groups() {
            text.push_str(&format!("    {awaited}_{}(client)\n", group.name));
        }
        for group in groups() {
            text.push_str(&format!(
                "\n\n{asynchronous}def _{}(client: {client}) -> None:\n",
                group.name
            ));
            for method in &group.methods {
                text.push_str(&format!("    {}\n", call(method, awaited).lines(4)));
            }
        }
        File::new(format!("tests/python/{file}.py"), text)
    };
    MANNERS.iter().map(file).collect()
}

fn escaped(byte: u8) -> String {
    match byte {
        b'\r' => "\\r".to_owned(),
        b'\n' => "\\n".to_owned(),
        b' '..=b'~' => char::from(byte).to_string(),
        byte => format!("\\x{byte:02x}"),
    }
}

fn call(method: &Method, awaited: &str) -> Code {
    let mut given: Vec<Code> = method
        .ids
        .iter()
        .map(|arg| literal::argument(arg, &arg.sample))
        .collect();
    given.extend(method.body.iter().map(|body| match body.encoding {
        Encoding::Png => Code::text("PNG"),
        _ => literal::value(&body.sample),
    }));
    let named = method.required.iter().chain(&method.optional);
    given.extend(named.map(|arg| literal::named(arg, &arg.sample)));
    Code::Call(
        format!("{awaited}client.{}.{}(", method.group, method.name),
        given,
        ")".to_owned(),
    )
}
