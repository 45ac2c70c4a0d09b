//! Reads the files into a [`Contract`], and refuses what does not fit together.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::operation::{
    Body, Encoding, Operation, Param, ParamKind, Repeat, Response, Token, Variant, VersionIn,
};
use crate::{Contract, flatten, links, procedure};

/// The files do not fit together.
#[derive(Debug)]
pub struct ContractError(String);

impl ContractError {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for ContractError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ContractError {}

pub(crate) fn fail<T>(text: impl Into<String>) -> Result<T, ContractError> {
    Err(ContractError(text.into()))
}

/// `operations.yaml`, as it is written.
#[derive(Deserialize)]
struct Known {
    operations: BTreeMap<String, Row>,
    list_parameters: Vec<String>,
    types: BTreeMap<String, String>,
    inline_types: BTreeMap<String, String>,
    variant_names: BTreeMap<String, String>,
    groups: BTreeMap<String, String>,
    summaries: BTreeMap<String, String>,
    notes: BTreeMap<String, String>,
    parameters: BTreeMap<String, String>,
    descriptions: BTreeMap<String, String>,
    examples: Map<String, Value>,
    links: BTreeMap<String, Vec<links::Row>>,
    secrets: Vec<String>,
    error_codes: BTreeMap<u16, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    group: String,
    method: String,
    repeat: Repeat,
    #[serde(default)]
    version: Option<VersionIn>,
    #[serde(default)]
    pages: bool,
    #[serde(default)]
    token: Token,
    #[serde(default)]
    plain_ids: Vec<String>,
    #[serde(default)]
    variants: Vec<VariantRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VariantRow {
    method: String,
    query: BTreeMap<String, String>,
    result: String,
}

pub(crate) fn read(
    openapi: &str,
    known: &str,
    procedures: &str,
) -> Result<Contract, ContractError> {
    let mut document: Value =
        serde_json::from_str(openapi).map_err(|e| ContractError(format!("the document: {e}")))?;
    let mut known: Known = serde_saphyr::from_str(known)
        .map_err(|e| ContractError(format!("operations.yaml: {e}")))?;
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas").map(Value::take)
    else {
        return fail("the document has no components.schemas");
    };
    if let Some(name) = schemas.keys().find(|name| !known.types.contains_key(*name)) {
        return fail(format!("schema {name} has no row under types"));
    }
    let order = order_of_rows();
    let mut operations = Vec::new();
    for (path, item) in object(&document, "paths")? {
        for (http_method, operation) in item.as_object().into_iter().flatten() {
            let id = text(operation, "operationId").unwrap_or_default();
            let Some(row) = known.operations.remove(&id) else {
                return fail(format!("operation {id} has no row"));
            };
            operations.push(read_operation(
                id,
                http_method,
                path,
                operation,
                row,
                &known.list_parameters,
            )?);
        }
    }
    if let Some(id) = known.operations.keys().next() {
        return fail(format!("row {id} names no operation of the document"));
    }
    operations.sort_by_key(|operation| order.iter().position(|id| *id == operation.id));
    let links = links::read(known.links, &operations)?;
    let mut contract = Contract {
        operations,
        procedures: Vec::new(),
        procedure_types: Vec::new(),
        tutorials: Vec::new(),
        walks: Vec::new(),
        links,
        schemas,
        types: known.types,
        inline_types: known.inline_types,
        variant_names: known.variant_names,
        groups: known.groups,
        summaries: known.summaries,
        notes: known.notes,
        parameters: known.parameters,
        descriptions: known.descriptions,
        examples: known.examples,
        secrets: known.secrets,
        error_codes: known.error_codes,
    };
    procedure::add(&mut contract, procedures)?;
    Ok(contract)
}

/// The ids in the order in which `operations.yaml` lists them, which a map forgets.
fn order_of_rows() -> Vec<&'static str> {
    crate::OPERATIONS_YAML
        .lines()
        .filter(|line| line.contains("{group: "))
        .filter_map(|line| line.trim_start().split(':').next())
        .collect()
}

fn read_operation(
    id: String,
    http_method: &str,
    path: &str,
    operation: &Value,
    row: Row,
    lists: &[String],
) -> Result<Operation, ContractError> {
    let params = |place: &str| -> Vec<Param> {
        list(operation, "parameters")
            .filter(|param| param["in"] == place)
            .map(|param| read_param(param, lists))
            .collect()
    };
    let mut path_params = params("path");
    for param in path_params
        .iter_mut()
        .filter(|param| row.plain_ids.contains(&param.name))
    {
        param.kind = ParamKind::Text;
    }
    path_params.sort_by_key(|param| path.find(&format!("{{{}}}", param.name)));
    let security: Vec<&Value> = list(operation, "security").collect();
    let scopes: Vec<String> = security
        .iter()
        .filter_map(|way| way.get("oauth2")?.as_array())
        .flatten()
        .filter_map(|scope| scope.as_str().map(str::to_owned))
        .collect();
    if security.is_empty() == (row.token == Token::Access) {
        return fail(format!(
            "{id}: the row's token does not fit the document's security"
        ));
    }
    let responses: Vec<Response> = object(operation, "responses")?
        .iter()
        .filter_map(read_response)
        .collect();
    let variants = row
        .variants
        .into_iter()
        .map(|variant| read_variant(&id, operation, variant))
        .collect::<Result<_, _>>()?;
    Ok(Operation {
        base: match operation.pointer("/servers/0/url").and_then(Value::as_str) {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => "/api/2".to_owned(),
        },
        http_method: http_method.to_uppercase(),
        path: path.to_owned(),
        summary: text(operation, "summary").unwrap_or_default(),
        description: text(operation, "description"),
        path_params,
        query: params("query"),
        body: read_body(operation),
        responses,
        basic: security.iter().any(|way| way.get("basicAuth").is_some()),
        scopes,
        group: row.group,
        method: row.method,
        token: row.token,
        repeat: row.repeat,
        version: row.version,
        pages: row.pages,
        variants,
        id,
    })
}

fn read_param(param: &Value, lists: &[String]) -> Param {
    let name = text(param, "name").unwrap_or_default();
    let schema = param.get("schema").cloned().unwrap_or_default();
    let is_uuid = schema["maxLength"] == 36 && schema["minLength"] == 36;
    let kind = match schema["type"].as_str() {
        _ if lists.contains(&name) => ParamKind::List,
        Some("integer") => ParamKind::Integer,
        Some("boolean") => ParamKind::Boolean,
        _ if is_uuid => ParamKind::Uuid,
        _ if schema["format"] == "date-time" => ParamKind::Timestamp,
        _ => match schema.get("enum").and_then(Value::as_array) {
            Some(words) => ParamKind::Choice(
                words
                    .iter()
                    .filter_map(|word| word.as_str().map(str::to_owned))
                    .collect(),
            ),
            None => ParamKind::Text,
        },
    };
    Param {
        name,
        kind,
        required: param["required"] == true,
        description: text(param, "description"),
        default: schema.get("default").cloned(),
        schema,
    }
}

fn read_body(operation: &Value) -> Option<Body> {
    let content = operation.pointer("/requestBody/content")?.as_object()?;
    let (first, media) = content.iter().next()?;
    Some(Body {
        encoding: match first.as_str() {
            "application/x-www-form-urlencoded" => Encoding::Form,
            "image/png" => Encoding::Png,
            _ => Encoding::Json,
        },
        content_types: content.keys().cloned().collect(),
        schema: media.get("schema").cloned().unwrap_or_default(),
    })
}

fn read_response((status, response): (&String, &Value)) -> Option<Response> {
    let status = status.parse().ok()?;
    let media = response
        .get("content")
        .and_then(Value::as_object)
        .and_then(|content| content.iter().next());
    let media = media.filter(|_| status != 204);
    Some(Response {
        status,
        content_type: media.map(|(name, _)| name.clone()),
        schema: media.and_then(|(_, media)| media.get("schema").cloned()),
    })
}

/// The result of a variant is written `Operation>200(oneOf1)`.
fn read_variant(id: &str, operation: &Value, row: VariantRow) -> Result<Variant, ContractError> {
    let place = row
        .result
        .strip_prefix(id)
        .and_then(|rest| rest.strip_prefix('>'));
    let pointer = place
        .and_then(|place| place.strip_suffix(')')?.split_once("(oneOf"))
        .map(|(status, index)| {
            format!("/responses/{status}/content/application~1json/schema/oneOf/{index}")
        });
    let Some(schema) = pointer.and_then(|pointer| operation.pointer(&pointer)) else {
        return fail(format!("{id}: no result {}", row.result));
    };
    Ok(Variant {
        method: row.method,
        query: row.query.into_iter().collect(),
        result: row.result,
        schema: schema.clone(),
    })
}

fn object<'a>(value: &'a Value, key: &str) -> Result<&'a Map<String, Value>, ContractError> {
    match value.get(key).and_then(Value::as_object) {
        Some(map) => Ok(map),
        None => fail(format!("the document has no {key}")),
    }
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

/// The schema of a result as one object, whatever its level of detail.
impl Contract {
    /// The schema with `allOf` and `oneOf` of objects united.
    #[must_use]
    pub fn flattened(&self, schema: &Value) -> Value {
        flatten(&self.schemas, schema)
    }
}
