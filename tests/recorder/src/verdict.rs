//! Whether what arrived is what a walk over every method must send.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use serde_json::{Value, json};
use tenantry_contract::{Contract, Encoding, Method, Token, sample};

use crate::Recorded;
use crate::decode;

/// What is wrong with a walk. Clean when nothing is.
#[derive(Debug, Serialize)]
pub struct Verdict {
    /// What differs from the contract, a sentence each.
    pub problems: Vec<String>,
    /// How many requests arrived.
    pub seen: usize,
    /// The methods that were not called.
    pub missing: Vec<String>,
}

impl Verdict {
    /// Every method was called once, and each call is what the contract says.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty() && self.missing.is_empty()
    }

    /// The verdict on these requests.
    pub(crate) fn on(requests: &[Recorded]) -> Self {
        let contract = match Contract::get() {
            Ok(contract) => contract,
            Err(error) => {
                let problems = vec![error.to_string()];
                return Self {
                    problems,
                    seen: requests.len(),
                    missing: Vec::new(),
                };
            }
        };
        let mut problems = Vec::new();
        let mut called = BTreeSet::new();
        for request in requests {
            let Some(method) = method_of(contract, request) else {
                problems.push(format!(
                    "{} {} is no operation",
                    request.method, request.path
                ));
                continue;
            };
            if !called.insert(method.name()) {
                problems.push(format!("{} was called twice", method.name()));
            }
            let found = Judge {
                contract,
                method,
                request,
            }
            .problems();
            problems.extend(
                found
                    .into_iter()
                    .map(|found| format!("{}: {found}", method.name())),
            );
        }
        let names = contract.methods().map(|method| method.name());
        let missing = names.filter(|name| !called.contains(name)).collect();
        Self {
            problems,
            seen: requests.len(),
            missing,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} requests", self.seen)?;
        self.problems
            .iter()
            .try_for_each(|problem| writeln!(f, "{problem}"))?;
        self.missing
            .iter()
            .try_for_each(|name| writeln!(f, "{name} was not called"))
    }
}

/// The method a request asks for: of all paths that fit, the one with the fewest ids; of its variants, the one whose
/// fixed parameters are there.
pub(crate) fn method_of<'c>(contract: &'c Contract, request: &Recorded) -> Option<Method<'c>> {
    let fits = |method: &Method<'_>| {
        let template = method.operation.full_path();
        let (ours, theirs) = (template.split('/'), request.path.split('/'));
        method.operation.http_method == request.method
            && ours.clone().count() == theirs.clone().count()
            && ours
                .zip(theirs)
                .all(|(ours, theirs)| ours.starts_with('{') || ours == theirs)
    };
    let query = decode::pairs(&request.query).unwrap_or_default();
    let has_fixed =
        |method: &Method<'_>| method.fixed_query().iter().all(|pair| query.contains(pair));
    let found = contract
        .methods()
        .filter(|method| fits(method) && has_fixed(method));
    found.min_by_key(|method| {
        let ids = method.operation.path_params.len();
        (ids, std::cmp::Reverse(method.fixed_query().len()))
    })
}

/// The request is the sample call of its method, if the method is what it seems.
pub(crate) fn is_sample_body(contract: &Contract, method: &Method<'_>, request: &Recorded) -> bool {
    Judge {
        contract,
        method: *method,
        request,
    }
    .body()
    .is_ok()
}

struct Judge<'a> {
    contract: &'a Contract,
    method: Method<'a>,
    request: &'a Recorded,
}

impl Judge<'_> {
    fn problems(&self) -> Vec<String> {
        let checks = [
            self.path(),
            self.query(),
            self.body(),
            self.authorization(),
            self.user_agent(),
        ];
        checks.into_iter().filter_map(Result::err).collect()
    }

    fn path(&self) -> Result<(), String> {
        let template = self.method.operation.full_path();
        for (ours, theirs) in template.split('/').zip(self.request.path.split('/')) {
            let name = ours.trim_matches(['{', '}']);
            let ids = &self.method.operation.path_params;
            if let Some(param) = ids
                .iter()
                .find(|param| ours.starts_with('{') && param.name == name)
            {
                same(
                    &param.name,
                    &sample::path_id(param),
                    &decode::text(theirs, false)?,
                )?;
            }
        }
        Ok(())
    }

    fn query(&self) -> Result<(), String> {
        let params = self
            .method
            .query()
            .map(|param| (param.name.clone(), sample::param(param)));
        let mut expected: Vec<_> = params
            .chain(self.method.fixed_query().iter().cloned())
            .collect();
        let mut arrived = decode::pairs(&self.request.query)?;
        expected.sort();
        arrived.sort();
        same("the query", &expected, &arrived)
    }

    fn body(&self) -> Result<(), String> {
        let Some(body) = &self.method.operation.body else {
            return same(
                "the body",
                "",
                &*String::from_utf8_lossy(&self.request.body),
            );
        };
        let content_type = self.request.content_type.as_deref().unwrap_or("none");
        let media = content_type.split(';').next().unwrap_or_default();
        same("the content type", body.encoding.content_type(), media)?;
        let sample = sample::body(self.contract, self.method.operation).unwrap_or_default();
        match body.encoding {
            Encoding::Png => same("the picture", sample::PNG, &self.request.body),
            Encoding::Json => {
                let arrived = serde_json::from_slice(&self.request.body);
                let arrived: Value = arrived.map_err(|error| format!("the body: {error}"))?;
                same("the body", &sample, &arrived)
            }
            Encoding::Form => {
                let text = std::str::from_utf8(&self.request.body);
                let pairs = decode::pairs(text.map_err(|error| error.to_string())?)?;
                let count = pairs.len();
                let arrived: Value = pairs
                    .into_iter()
                    .map(|(name, value)| (name, json!(value)))
                    .collect();
                same(
                    "the number of fields",
                    &sample.as_object().map_or(0, |form| form.len()),
                    &count,
                )?;
                same("the form", &form(&sample), &arrived)
            }
        }
    }

    fn authorization(&self) -> Result<(), String> {
        let arrived = self.request.authorization.as_deref();
        let is_right = match self.method.operation.token {
            Token::Access if self.method.operation.basic => {
                matches!(arrived, Some("Bearer" | "Basic"))
            }
            Token::Access => arrived == Some("Bearer"),
            Token::Client => matches!(arrived, None | Some("Basic")),
            Token::Session | Token::None => arrived.is_none(),
        };
        let token = self.method.operation.token;
        let arrived = arrived.unwrap_or("nothing");
        is_right
            .then_some(())
            .ok_or_else(|| format!("Authorization holds {arrived} where {token:?} belongs"))
    }

    fn user_agent(&self) -> Result<(), String> {
        let arrived = self.request.user_agent.as_deref().unwrap_or("nothing");
        let is_ours = arrived.starts_with("tenantry/");
        is_ours
            .then_some(())
            .ok_or_else(|| format!("User-Agent holds {arrived:?}"))
    }
}

/// A JSON object as a form holds it: every value a text, lists joined by blanks as OAuth joins scopes.
fn form(sample: &Value) -> Value {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(" "),
        value => value.to_string(),
    };
    let fields = sample.as_object().into_iter().flatten();
    fields
        .map(|(name, value)| (name.clone(), json!(text(value))))
        .collect()
}

fn same<T: PartialEq + fmt::Debug + ?Sized>(
    what: &str,
    expected: &T,
    arrived: &T,
) -> Result<(), String> {
    match expected == arrived {
        true => Ok(()),
        false => Err(format!("{what}: expected {expected:?}, got {arrived:?}")),
    }
}
