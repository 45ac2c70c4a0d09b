//! One request of the collection: method, path, content type and the status to expect come from the contract, and so does
//! the refusal of what it does not know.

use serde_json::{Map, Value, json};
use tenantry_contract::{Contract, Encoding, Operation, Token};

use super::lab::{As, Step};
use crate::problem::{Problem, Result};

pub(super) fn write(contract: &Contract, step: &Step) -> Result<Value> {
    let (group, method) = step.operation;
    let operation = contract
        .operation(group, method)
        .ok_or_else(|| Problem::new(format!("postman: {} asks for {group}.{method}", step.name)))?;
    let wrong = |what: &str| Problem::new(format!("postman: {}: {what}", step.name));
    if step.by == As::User && !operation.basic {
        return Err(wrong("the operation takes no login and password"));
    }
    if (step.by == As::Client) != (operation.token == Token::Client) {
        return Err(wrong("the operation wants other credentials"));
    }
    let success = operation
        .success()
        .ok_or_else(|| wrong("the contract lists no success"))?;
    let mut after = vec![format!(
        "pm.test(\"{} comes\", () => pm.response.to.have.status({}));",
        success.status, success.status
    )];
    after.extend(step.keep.iter().map(|(variable, field)| {
        format!("pm.environment.set(\"{variable}\", pm.response.json().{field});")
    }));
    after.extend(step.after.iter().map(|line| (*line).to_owned()));
    let mut events = vec![script("test", &after)];
    if !step.before.is_empty() {
        events.insert(0, script("prerequest", step.before));
    }
    let mut request = json!({
        "method": operation.http_method,
        "description": contract.summaries.get(&operation.name()),
        "auth": auth(step.by),
        "header": [],
        "url": url(operation, step).map_err(|what| wrong(&what))?,
    });
    if let Some(body) = &step.body {
        let declared = operation.body.as_ref();
        let declared = declared.ok_or_else(|| wrong("the operation has no body"))?;
        request["body"] = match (declared.encoding, body) {
            (Encoding::Form, Value::Object(fields)) => form(fields),
            _ => {
                let content_type = declared.encoding.content_type();
                request["header"] = json!([{"key": "Content-Type", "value": content_type}]);
                raw(body)?
            }
        };
    }
    Ok(json!({"name": step.name, "event": events, "request": request}))
}

/// A script of the collection or of one of its requests.
pub(super) fn script(when: &str, lines: &[impl AsRef<str>]) -> Value {
    let lines: Vec<&str> = lines.iter().map(AsRef::as_ref).collect();
    json!({"listen": when, "script": {"type": "text/javascript", "exec": lines}})
}

fn auth(by: As) -> Value {
    let basic = |username: &str, password: &str| {
        json!({"type": "basic", "basic": [
            {"key": "username", "value": username, "type": "string"},
            {"key": "password", "value": password, "type": "string"},
        ]})
    };
    match by {
        As::User => basic("{{username}}", "{{password}}"),
        As::Client => basic("{{client_id}}", "{{client_secret}}"),
        As::Token => json!({"type": "bearer", "bearer": [
            {"key": "token", "value": "{{access_token}}", "type": "string"},
        ]}),
    }
}

fn url(operation: &Operation, step: &Step) -> std::result::Result<Value, String> {
    let mut path = operation.full_path();
    for (id, variable) in step.ids {
        let place = format!("{{{id}}}");
        if !path.contains(&place) {
            return Err(format!("the path has no {id}"));
        }
        path = path.replace(&place, &format!("{{{{{variable}}}}}"));
    }
    let given = step.ids.len();
    if operation.path_params.len() != given {
        return Err(format!("{given} ids are given for {}", operation.path));
    }
    let known = |name: &str| operation.query.iter().any(|param| param.name == name);
    if let Some((name, _)) = step.query.iter().find(|(name, _)| !known(name)) {
        return Err(format!("there is no parameter {name}"));
    }
    let query: Vec<String> = step
        .query
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let end = if query.is_empty() {
        String::new()
    } else {
        format!("?{}", query.join("&"))
    };
    Ok(json!({
        "raw": format!("{{{{base_url}}}}{path}{end}"),
        "host": ["{{base_url}}"],
        "path": path.split('/').skip(1).collect::<Vec<_>>(),
        "query": step.query.iter().map(|(key, value)| json!({"key": key, "value": value})).collect::<Vec<_>>(),
    }))
}

fn form(fields: &Map<String, Value>) -> Value {
    let fields = fields
        .iter()
        .map(|(key, value)| json!({"key": key, "value": value, "type": "text"}));
    json!({"mode": "urlencoded", "urlencoded": fields.collect::<Vec<_>>()})
}

/// A body as it stands in Postman's editor: a text that is a variable stands there without quotes when it holds JSON.
fn raw(body: &Value) -> Result<Value> {
    let text = match body {
        Value::String(whole) => whole.clone(),
        _ => serde_json::to_string_pretty(body)
            .map_err(|error| Problem::new(error.to_string()))?
            .replace("\"{{offering_items}}\"", "{{offering_items}}"),
    };
    Ok(json!({"mode": "raw", "raw": text, "options": {"raw": {"language": "json"}}}))
}
