//! `include/tenantry.h`, which cbindgen writes from the sources of `crates/ffi`.

use std::path::Path;

use tenantry_contract::Contract;

use super::manual;
use crate::File;
use crate::problem::{Problem, Result};

/// The header of the tree as it stands.
///
/// # Errors
/// When cbindgen cannot read `crates/ffi`.
pub(crate) fn file(root: &Path) -> Result<File> {
    let ffi = root.join("crates/ffi");
    let problem = |text: String| Problem::new(format!("include/tenantry.h: {text}"));
    let config = cbindgen::Config::from_file(ffi.join("cbindgen.toml")).map_err(problem)?;
    let bindings = cbindgen::Builder::new()
        .with_crate(&ffi)
        .with_config(config)
        .generate();
    let mut text = Vec::new();
    bindings
        .map_err(|error| problem(error.to_string()))?
        .write(&mut text);
    let text = String::from_utf8(text).map_err(|error| problem(error.to_string()))?;
    // The sources are rustdoc's, whose code stands in fences.
    let text = text
        .replace(" * ```c\n", " * @code\n")
        .replace(" * ```\n", " * @endcode\n");
    let contract = Contract::get().map_err(|error| problem(error.to_string()))?;
    let text = manual::arranged(&crate::read(contract)?, &text)?;
    Ok(File::new("include/tenantry.h", text))
}
