//! Reads the contract into the model the templates write from, and refuses what has no name or no description.

mod homes;
mod methods;
mod procedures;
mod types;
mod unused;

use tenantry_contract::Contract;

use crate::model::Api;
use crate::problem::{Problem, Result};

/// The whole model.
///
/// # Errors
/// Everything that lacks a name or a description, in one report.
pub fn read(contract: &Contract) -> Result<Api> {
    let mut types = types::Types::new(contract);
    let groups = methods::groups(contract, &mut types);
    types.add_unused_schemas();
    let groups = procedures::add(contract, groups, &mut types);
    let (types, mut problems) = types.finish();
    let mut api = Api {
        groups,
        types,
        tutorials: contract.tutorials.clone(),
    };
    homes::assign(&mut api, &contract.procedure_types);
    problems.extend(unused::rows(contract, &api));
    Problem::unless_empty(problems, api)
}
