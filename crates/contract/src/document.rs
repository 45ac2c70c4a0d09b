//! The contract as one OpenAPI document, for tools that read nothing else: the vendor's, with our links, and without
//! what it says wrongly.

use serde_json::{Map, Value, json};

use crate::{Contract, ContractError, OPENAPI_JSON};

impl Contract {
    /// The OpenAPI 3.0 document. It differs from [`OPENAPI_JSON`] in this:
    ///
    /// - every success has the links that lead on from it;
    /// - 204 has no content;
    /// - where an answer has one of several shapes it is `anyOf`: an empty list fits them all, which `oneOf` forbids;
    /// - `Authorization` is no parameter, which OpenAPI forbids too, but one of the ways to authenticate.
    ///
    /// # Errors
    /// When the document cannot be read, which the tests of this crate rule out.
    pub fn document(&self) -> Result<Value, ContractError> {
        let document: Value = serde_json::from_str(OPENAPI_JSON)
            .map_err(|error| ContractError::new(format!("the document: {error}")))?;
        let mut document = any_of(document);
        let paths = document.get_mut("paths").and_then(Value::as_object_mut);
        for item in paths.into_iter().flat_map(Map::values_mut) {
            let operations = item.as_object_mut();
            for operation in operations.into_iter().flat_map(Map::values_mut) {
                without_authorization(operation);
                self.finish_answers(operation);
            }
        }
        Ok(document)
    }

    fn finish_answers(&self, operation: &mut Value) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let mut links = Some(self.links_of(id)).filter(|links| !links.is_empty());
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let Some(response) = response.as_object_mut() else {
                continue;
            };
            if status == "204" {
                response.remove("content");
            }
            if status.starts_with('2')
                && let Some(links) = links.take()
            {
                response.insert("links".to_owned(), Value::Object(links));
            }
        }
    }

    fn links_of(&self, id: &str) -> Map<String, Value> {
        let links = self.links.iter().filter(|link| link.from == id);
        links
            .map(|link| {
                let mut written = json!({"operationId": link.to});
                if !link.parameters.is_empty() {
                    written["parameters"] = json!(link.parameters);
                }
                if let Some(body) = &link.body {
                    written["requestBody"] = Value::Object(body.clone());
                }
                (link.name.clone(), written)
            })
            .collect()
    }
}

fn without_authorization(operation: &mut Value) {
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    if let Some(parameters) = parameters {
        parameters.retain(|parameter| parameter["name"] != "Authorization");
    }
}

fn any_of(value: Value) -> Value {
    match value {
        Value::Object(map) => map
            .into_iter()
            .map(|(key, value)| match key.as_str() {
                "oneOf" => ("anyOf".to_owned(), any_of(value)),
                _ => (key, any_of(value)),
            })
            .collect(),
        Value::Array(list) => list.into_iter().map(any_of).collect(),
        other => other,
    }
}
