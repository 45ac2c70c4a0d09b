//! `tests/python/contract_walk.py`: every method called once, as the recorder expects it.

use tenantry_contract::{Encoding, sample};

use super::layout::Code;
use super::literal;
use crate::model::{Api, Method};
use crate::{File, MARKER};

const ABOUT: &str = "\"\"\"Every method, called once with the contract's sample values.

The recorder tells whether what arrived is what the contract says.
\"\"\"

from __future__ import annotations

from tenantry import Client

";

pub(super) fn file(api: &Api) -> File {
    let bytes: String = sample::PNG.iter().map(|byte| escaped(*byte)).collect();
    let mut text = format!("# {MARKER}\n{ABOUT}PNG = b\"{bytes}\"\n");
    text.push_str("\n\ndef walk(client: Client) -> None:\n    \"\"\"Calls them all.\"\"\"\n");
    for group in &api.groups {
        text.push_str(&format!("    _{}(client)\n", group.name));
    }
    for group in &api.groups {
        text.push_str(&format!(
            "\n\ndef _{}(client: Client) -> None:\n",
            group.name
        ));
        for method in &group.methods {
            text.push_str(&format!("    {}\n", call(method).lines(4)));
        }
    }
    File::new("tests/python/contract_walk.py", text)
}

fn escaped(byte: u8) -> String {
    match byte {
        b'\r' => "\\r".to_owned(),
        b'\n' => "\\n".to_owned(),
        b' '..=b'~' => char::from(byte).to_string(),
        byte => format!("\\x{byte:02x}"),
    }
}

fn call(method: &Method) -> Code {
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
        format!("client.{}.{}(", method.group, method.name),
        given,
        ")".to_owned(),
    )
}
