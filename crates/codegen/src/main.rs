//! `tenantry-codegen` rewrites every generated file of the tree; `tenantry-codegen --check` only says which are stale.

use std::path::Path;
use std::process::ExitCode;

use tenantry_codegen::{Problem, Result, files, stale, write};
use tenantry_contract::Contract;

fn main() -> ExitCode {
    let check = std::env::args()
        .nth(1)
        .is_some_and(|word| word == "--check");
    match run(check) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<ExitCode> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let contract = Contract::get().map_err(|error| Problem::new(error.to_string()))?;
    let files = files(contract)?;
    if check {
        let stale = stale(root, &files)?;
        for path in &stale {
            eprintln!("stale: {} (run `make generate`)", path.display());
        }
        return Ok(if stale.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    for path in write(root, &files)? {
        println!("wrote {}", path.display());
    }
    Ok(ExitCode::SUCCESS)
}
