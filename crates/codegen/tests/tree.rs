//! The tree holds what the contract says.

use std::path::Path;

use tenantry_contract::Contract;

#[test]
fn no_generated_file_is_stale() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let files = tenantry_codegen::files(Contract::get().unwrap()).unwrap();
    let stale = tenantry_codegen::stale(root, &files).unwrap();
    assert!(stale.is_empty(), "stale: {stale:?}; run `make generate`");
}
