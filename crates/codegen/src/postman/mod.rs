//! The hands-on lab as a Postman collection with its environment, for learners: which requests it has stands in `exercises`,
//! what they look like is the contract's.

mod exercises;
mod lab;
mod request;

use serde_json::{Value, json};
use tenantry_contract::Contract;

use crate::problem::Result;
use crate::{File, MARKER};

const FOLDER: &str = "tests/postman";

pub(crate) fn files(contract: &Contract) -> Result<Vec<File>> {
    let mut exercises = Vec::new();
    for exercise in exercises::exercises() {
        let requests: Result<Vec<Value>> = exercise
            .requests
            .iter()
            .map(|step| request::write(contract, step))
            .collect();
        exercises.push(json!({
            "name": exercise.name,
            "description": exercise.about,
            "item": requests?,
        }));
    }
    let collection = json!({
        "_comment": MARKER,
        "info": {
            "name": "Account Management API: hands-on lab",
            "description": lab::ABOUT,
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        "variable": [{"key": "base_url", "value": "http://127.0.0.1:8080"}],
        "event": [request::script("prerequest", lab::BEFORE_EACH)],
        "item": [{"name": "The training flow", "item": exercises}],
    });
    let environment = json!({
        "_comment": MARKER,
        "name": "Account Management API: hands-on lab",
        "values": lab::VARIABLES.iter().map(|(key, value)| {
            let is_secret = ["password", "client_secret", "access_token"].contains(key);
            json!({
                "key": key,
                "value": value,
                "type": if is_secret { "secret" } else { "default" },
                "enabled": true,
            })
        }).collect::<Vec<Value>>(),
        "_postman_variable_scope": "environment",
    });
    [("collection", collection), ("environment", environment)]
        .into_iter()
        .map(|(kind, value)| {
            let text = serde_json::to_string_pretty(&value)
                .map_err(|error| crate::Problem::new(error.to_string()))?;
            Ok(File::new(
                format!("{FOLDER}/lab.postman_{kind}.json"),
                text + "\n",
            ))
        })
        .collect()
}
