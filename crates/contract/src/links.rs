//! What can follow an answer: which ids and versions it carries for which operation. OpenAPI calls it a link.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::Operation;
use crate::reader::{ContractError, fail};

/// One step that can follow an operation's success.
#[derive(Debug)]
pub struct Link {
    /// The `operationId` of the answer.
    pub from: String,
    /// The `operationId` of what follows.
    pub to: String,
    /// Its name among the links of the answer.
    pub name: String,
    /// Path and query parameters by name, as OpenAPI's runtime expressions: `$response.body#/id`.
    pub parameters: BTreeMap<String, String>,
    /// The part of the body that the step fixes, with runtime expressions in it.
    pub body: Option<Map<String, Value>>,
}

/// A link as `operations.yaml` writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    to: String,
    #[serde(default, rename = "as")]
    name: Option<String>,
    #[serde(default)]
    with: BTreeMap<String, String>,
    #[serde(default)]
    body: Option<Map<String, Value>>,
}

/// The links, each checked against the operations it joins.
pub(crate) fn read(
    rows: BTreeMap<String, Vec<Row>>,
    operations: &[Operation],
) -> Result<Vec<Link>, ContractError> {
    let find = |name: &str| {
        let found = operations.iter().find(|operation| operation.name() == name);
        found.map_or_else(|| fail(format!("links: no operation {name}")), Ok)
    };
    let mut links: Vec<Link> = Vec::new();
    for (from, rows) in rows {
        let from = find(&from)?;
        for row in rows {
            let to = find(&row.to)?;
            let name = row.name.unwrap_or_else(|| to.id.clone());
            let place = format!("links: {} to {name}", from.name());
            let takes = |name: &String| {
                let mut params = to.path_params.iter().chain(&to.query);
                params.any(|param| param.name == *name)
            };
            if let Some(name) = row.with.keys().find(|name| !takes(name)) {
                return fail(format!("{place}: there is no parameter {name}"));
            }
            if row.body.is_some() && to.body.is_none() {
                return fail(format!("{place}: it has no body"));
            }
            if links
                .iter()
                .any(|link| link.from == from.id && link.name == name)
            {
                return fail(format!("{place}: it is there twice"));
            }
            links.push(Link {
                from: from.id.clone(),
                to: to.id.clone(),
                name,
                parameters: row.with,
                body: row.body,
            });
        }
    }
    Ok(links)
}
