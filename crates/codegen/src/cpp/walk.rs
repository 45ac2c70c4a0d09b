//! `tests/cpp/contract_walk.cpp`: every method called once, as the recorder expects it.

use tenantry_contract::{Encoding, ParamKind, sample};

use super::layout::{bracketed, raw_text};
use super::options::params_name;
use super::{literal, name};
use crate::model::{Answer, Api, Arg, Group, Method};
use crate::{File, MARKER};

/// What stands before the calls.
const BEFORE: &str = r#"
// Every method, called once with the contract's sample values; the recorder tells whether what arrived is what the
// contract says.

#include "contract_walk.hpp"

#include <string>
#include <string_view>
#include <tenantry/tenantry.hpp>
#include <vector>

using tenantry::Client;
using tenantry::Json;
using Texts = std::vector<std::string>;

"#;

pub(super) fn file(api: &Api) -> File {
    let groups: Vec<&Group> = api
        .groups
        .iter()
        .filter(|group| !group.methods.is_empty())
        .collect();
    let mut text = format!("// {MARKER}\n{BEFORE}");
    for group in &groups {
        text.push_str(&format!(
            "static void {}(const Client &client) {{\n",
            group.name
        ));
        for method in &group.methods {
            text.push_str(&call(method));
        }
        text.push_str("}\n\n");
    }
    text.push_str("void contract_walk(const Client &client) {\n");
    for group in &groups {
        text.push_str(&format!("    {}(client);\n", group.name));
    }
    text.push_str("}\n\n");
    text.push_str(&operations(api));
    File::new("tests/cpp/contract_walk.cpp", text)
}

/// The names of all operations, on lines of their own. A method that sends fixed parameters is another's operation.
fn operations(api: &Api) -> String {
    let names: String = api
        .methods()
        .filter(|method| method.fixed.is_empty())
        .map(|method| format!("        {},\n", literal(&method.full_name())))
        .collect();
    format!(
        "std::vector<std::string> contract_operations() {{\n    return {{\n{names}    }};\n}}\n"
    )
}

fn call(method: &Method) -> String {
    let mut before = String::new();
    let mut given: Vec<String> = method.ids.iter().map(value).collect();
    if let Some(body) = &method.body {
        if body.encoding == Encoding::Png {
            let bytes: String = sample::PNG.iter().map(|byte| octal(*byte)).collect();
            before.push_str(&format!(
                "        static constexpr std::string_view picture(\"{bytes}\", {});\n",
                sample::PNG.len()
            ));
            given.push("picture".to_owned());
        } else {
            before.push_str(&raw_text(8, "const Json body = Json::parse(", &body.sample));
            given.push("body".to_owned());
        }
    }
    given.extend(method.required.iter().map(value));
    if !method.optional.is_empty() {
        before.push_str(&format!(
            "        tenantry::{} params;\n",
            params_name(&method.full_name())
        ));
        for arg in &method.optional {
            before.push_str(&format!(
                "        params.{} = {};\n",
                name(&arg.name),
                value(arg)
            ));
        }
        given.push("params".to_owned());
    }
    let target = format!("client.{}().{}(", method.group, name(&method.name));
    let ignored = match method.answer {
        Answer::Nothing => "",
        _ => "(void)",
    };
    if before.is_empty() {
        return bracketed(4, &format!("{ignored}{target}"), &given, ");");
    }
    format!(
        "    {{\n{before}{}    }}\n",
        bracketed(8, &format!("{ignored}{target}"), &given, ");")
    )
}

/// A sample value.
fn value(arg: &Arg) -> String {
    match arg.kind {
        ParamKind::Integer | ParamKind::Boolean => arg.sample.clone(),
        ParamKind::List => {
            let items: Vec<String> = arg.sample.split(',').map(literal).collect();
            format!("Texts{{{}}}", items.join(", "))
        }
        _ => literal(&arg.sample),
    }
}

fn octal(byte: u8) -> String {
    match byte {
        b' '..=b'~' => char::from(byte).to_string(),
        byte => format!("\\{byte:03o}"),
    }
}
