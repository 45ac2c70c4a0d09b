//! Holds every answer against the contract before it leaves: the sandbox must never teach a client something that the
//! service does not say.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::{PatternOptions, Validator};
use serde_json::Value;
use tenantry_contract::{Contract, Operation, Response};

use super::schemas;

/// Validators by what they validate, each made when it is first needed.
#[derive(Default)]
pub(crate) struct Checker(Mutex<HashMap<String, Arc<Validator>>>);

/// What an answer breaks, in words.
pub(crate) type Breach = String;

impl Checker {
    /// A success: its status is listed, and its body fits.
    pub(crate) fn success(
        &self,
        contract: &Contract,
        operation: &Operation,
        body: Option<&Value>,
    ) -> Result<(), Breach> {
        let Some(listed) = operation.success() else {
            return Err("The contract lists no success.".to_owned());
        };
        match (expects_json(listed), body) {
            (Some(schema), Some(body)) => self.fits(contract, &operation.id, schema, body),
            (Some(_), None) => Err("The contract asks for a JSON body.".to_owned()),
            (None, Some(_)) => Err("The contract knows no JSON body here.".to_owned()),
            (None, None) => Ok(()),
        }
    }

    /// An error: whatever its status, its body fits the schema of this name.
    pub(crate) fn error(
        &self,
        contract: &Contract,
        schema: &str,
        body: &Value,
    ) -> Result<(), Breach> {
        match contract.schema(schema) {
            Some(found) => self.fits(contract, schema, found, body),
            None => Err(format!("The contract has no {schema}.")),
        }
    }

    fn fits(
        &self,
        contract: &Contract,
        key: &str,
        schema: &Value,
        body: &Value,
    ) -> Result<(), Breach> {
        let validator = self.validator(contract, key, schema)?;
        match validator.iter_errors(body).next() {
            None => Ok(()),
            Some(error) => Err(format!("{error} at {}", error.instance_path())),
        }
    }

    fn validator(
        &self,
        contract: &Contract,
        key: &str,
        schema: &Value,
    ) -> Result<Arc<Validator>, Breach> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = known.get(key) {
            return Ok(Arc::clone(validator));
        }
        let validator = jsonschema::draft202012::options()
            .with_pattern_options(PatternOptions::regex())
            .build(&schemas::convert(contract, schema))
            .map_err(|error| format!("The contract's schema cannot be used: {error}"))?;
        let validator = Arc::new(validator);
        known.insert(key.to_owned(), Arc::clone(&validator));
        Ok(validator)
    }
}

fn expects_json(response: &Response) -> Option<&Value> {
    let is_json = response.content_type.as_deref() == Some("application/json");
    response.schema.as_ref().filter(|_| is_json)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tenantry_contract::sample;

    use super::*;

    #[test]
    fn the_contracts_own_samples_pass_for_every_operation() {
        let contract = Contract::get().unwrap();
        let checker = Checker::default();
        for operation in &contract.operations {
            let (_, body) = sample::answer(contract, operation);
            let body = body
                .filter(|(kind, _)| kind == "application/json")
                .map(|(_, bytes)| serde_json::from_slice::<Value>(&bytes).unwrap());
            let checked = checker.success(contract, operation, body.as_ref());
            assert_eq!(checked, Ok(()), "{}", operation.id);
        }
    }

    #[test]
    fn what_does_not_fit_is_said_in_words() {
        let contract = Contract::get().unwrap();
        let operation = contract.operation("tenants", "child_ids").unwrap();
        let checker = Checker::default();
        let empty = checker.success(contract, operation, Some(&json!({"items": []})));
        assert_eq!(empty, Ok(()));
        assert!(
            checker
                .success(contract, operation, Some(&json!({})))
                .is_err()
        );
        assert!(checker.success(contract, operation, None).is_err());
    }
}
