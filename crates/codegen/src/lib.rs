//! Turns the contract into source.
//!
//! [`files`] writes nothing: it says what every generated file of the tree should hold. [`write()`] brings the tree there,
//! [`stale`] tells where it is not. [`read`] takes every decision; the templates, one folder to a language, only write
//! them down.

mod c;
mod cpp;
mod go;
pub mod model;
pub mod names;
mod postman;
mod problem;
mod python;
mod read;
mod readme;
mod rust;
pub mod text;
pub mod world;

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

/// What the contract makes of every generated file but the header, which is read from sources that may be stale.
///
/// # Errors
/// When the contract lacks a name, a description or an example.
pub fn files(contract: &Contract) -> Result<Vec<File>> {
    let api = read(contract)?;
    let mut files = rust::files(&api, contract)?;
    files.extend(c::files(&api)?);
    files.extend(cpp::files(&api)?);
    files.extend(python::files(&api)?);
    files.extend(go::files(&api)?);
    files.extend(postman::files(contract)?);
    files.push(readme::file(&api)?);
    Ok(files)
}

/// The folders that hold nothing but generated files.
const OWN_FOLDERS: &[&str] = &[
    "crates/core/src/api",
    "crates/core/src/models",
    "crates/ffi/src/api",
    "bindings/cpp/include/tenantry/api",
];

/// The folders where generated files lie among others: they are known by their marker.
const SHARED_FOLDERS: &[&str] = &["bindings/go"];

/// Files that are not what the contract says, or that nothing generates any more.
///
/// # Errors
/// When a folder cannot be read, or the header cannot be made.
pub fn stale(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let header = c::header::file(root)?;
    let mut stale = changed(root, files);
    stale.extend(changed(root, &[header]));
    stale.extend(left_over(root, files)?);
    Ok(stale)
}

/// Brings the tree to what the contract says, and names the files that changed.
///
/// # Errors
/// When a file cannot be written or removed, or the header cannot be made.
pub fn write(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let mut written = write_changed(root, files)?;
    for path in left_over(root, files)? {
        fs::remove_file(root.join(&path))?;
        written.push(path);
    }
    written.extend(write_changed(root, &[c::header::file(root)?])?);
    Ok(written)
}

fn write_changed(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let changed = changed(root, files);
    for file in files.iter().filter(|file| changed.contains(&file.path)) {
        let target = root.join(&file.path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(target, &file.text)?;
    }
    Ok(changed)
}

fn changed(root: &Path, files: &[File]) -> Vec<PathBuf> {
    let differs = |file: &&File| {
        fs::read_to_string(root.join(&file.path)).map_or(true, |text| text != file.text)
    };
    files
        .iter()
        .filter(differs)
        .map(|file| file.path.clone())
        .collect()
}

fn left_over(root: &Path, files: &[File]) -> Result<Vec<PathBuf>> {
    let mut left_over = Vec::new();
    for folder in OWN_FOLDERS.iter().chain(SHARED_FOLDERS) {
        let Ok(entries) = fs::read_dir(root.join(folder)) else {
            continue;
        };
        for entry in entries {
            let entry = entry?;
            let path = Path::new(folder).join(entry.file_name());
            // What programs leave there (`__pycache__`) is in folders of its own.
            let is_known = files.iter().any(|file| file.path == path);
            if !entry.file_type()?.is_file() || is_known {
                continue;
            }
            if OWN_FOLDERS.contains(folder) || is_marked(&entry.path()) {
                left_over.push(path);
            }
        }
    }
    Ok(left_over)
}

/// Whether a file says that it was generated.
fn is_marked(path: &Path) -> bool {
    let first = fs::read_to_string(path).unwrap_or_default();
    first
        .lines()
        .next()
        .is_some_and(|line| line.contains(MARKER))
}
