//! The Rust templates: the table of operations, the API, the models, and the walk that tests them.

mod api;
pub(crate) mod docs;
mod error_codes;
mod example;
mod literal;
mod models;
mod operations;
mod procedures;
mod walk;

use tenantry_contract::Contract;

use crate::model::Api;
use crate::problem::{Problem, Result};
use crate::{File, MARKER};

pub(crate) fn files(api: &Api, contract: &Contract) -> Result<Vec<File>> {
    let mut files = vec![operations::file(api)?, error_codes::file(contract)?];
    files.extend(api::files(api)?);
    files.extend(models::files(api)?);
    files.push(procedures::file(api)?);
    files.push(walk::file(api)?);
    Ok(files)
}

/// A generated file of these items: marked, formatted, a blank line between items.
pub(crate) fn file(path: impl Into<String>, about: &str, items: &[Item]) -> Result<File> {
    let path = path.into();
    let about = docs::lines("//!", 0, about);
    // The formatter that wrote the file is the one that may judge it.
    let mut text = format!("// {MARKER}\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n{about}");
    for item in items {
        text.push('\n');
        text.push_str(&match item {
            Item::Code(code) => formatted(&path, code)?,
            Item::Verbatim(code) => code.clone(),
        });
    }
    Ok(File::new(path, text))
}

/// One item of a file.
pub(crate) enum Item {
    /// To be formatted.
    Code(String),
    /// Already as it should stand: the formatter does not look into macros.
    Verbatim(String),
}

fn formatted(path: &str, code: &str) -> Result<String> {
    let parsed = syn::parse_file(code)
        .map_err(|error| Problem::new(format!("{path}: {error} in\n{code}")))?;
    Ok(spaced(&prettyplease::unparse(&parsed)))
}

/// A blank line between the members of an `impl`, which the formatter packs.
fn spaced(code: &str) -> String {
    let mut out = String::new();
    let mut last = "";
    for line in code.lines() {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let ends_member = last.trim() == "}" && indent(last) > 0;
        if ends_member && indent(line) == indent(last) && line.trim_start().starts_with("///") {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        last = line;
    }
    out
}
