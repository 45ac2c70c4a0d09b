//! `api/error_codes.rs`: what the platform's own error codes mean.

use tenantry_contract::Contract;

use super::Item;
use crate::File;
use crate::problem::Result;

pub(super) fn file(contract: &Contract) -> Result<File> {
    let rows = contract.error_codes.iter();
    let rows: String = rows
        .map(|(code, meaning)| format!("{code} => {meaning:?},\n"))
        .collect();
    let code = format!(
        "/// The meaning of a platform code, for the codes the vendor's guide explains.
        pub(crate) fn meaning(code: i64) -> Option<&'static str> {{
            Some(match code {{ {rows} _ => return None }})
        }}"
    );
    let about = "What the platform's own error codes mean.";
    super::file(
        "crates/core/src/api/error_codes.rs",
        about,
        &[Item::Code(code)],
    )
}
