//! Turns the contract into source.
//!
//! [`files`] writes nothing: it says what every generated file of the tree should hold. [`write`] brings the tree there,
//! [`stale`] tells where it is not. [`read`] takes every decision; the templates, one folder to a language, only write
//! them down.

pub mod model;
pub mod names;
mod problem;
mod read;
mod rust;
pub mod text;

use std::fs;
use std::path::{Path, PathBuf};

use tenantry_contract::Contract;

pub use problem::{Problem, Result};
pub use read::read;

/// What a generated file says first, after the marks of a comment in its language.
pub const MARKER: &str = "Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.";

/// A generated file: its path below the root of the tree, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// As in `crates/core/src/api/tenants.rs`.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

impl File {
    fn new(path: impl Into<PathBuf>, text: String) -> Self {
        Self {
            path: path.into(),
            text,
        }
    }
}

/// Every generated file of the tree.
///
/// # Errors
/// When the contract lacks a name, a description or an example.
pub fn files(contract: &Contract) -> Result<Vec<File>> {
    let api = read(contract)?;
    rust::files(&api, contract)
}

/// The folders that hold nothing but generated files.
const OWN_FOLDERS: &[&str] = &["crates/core/src/api", "crates/core/src/models"];

/// Files that are not what the contract says, or that nothing generates any more.
///
/// # Errors
/// When a folder cannot be read.
pub fn stale(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let differs = |file: &&File| {
        fs::read_to_string(root.join(&file.path)).map_or(true, |text| text != file.text)
    };
    let mut stale: Vec<PathBuf> = files
        .iter()
        .filter(differs)
        .map(|file| file.path.clone())
        .collect();
    for folder in OWN_FOLDERS {
        let Ok(entries) = fs::read_dir(root.join(folder)) else {
            continue;
        };
        for entry in entries {
            let path = Path::new(folder).join(entry?.file_name());
            if !files.iter().any(|file| file.path == path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}

/// Brings the tree to what the contract says, and names the files that changed.
///
/// # Errors
/// When a file cannot be written or removed.
pub fn write(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let stale = stale(root, files)?;
    for path in &stale {
        let target = root.join(path);
        match files.iter().find(|file| file.path == *path) {
            Some(file) => {
                if let Some(folder) = target.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(target, &file.text)?;
            }
            None => fs::remove_file(target)?,
        }
    }
    Ok(stale)
}
