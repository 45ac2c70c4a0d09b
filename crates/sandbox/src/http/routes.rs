//! Which request goes where: a tree of path segments, made from the contract's own table and the few routes beside it.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use tenantry_contract::{Contract, Operation, Token};

use crate::rules::{self, Rule};

/// Routes that older programs use or that stand outside the contract: method, path, group, rule, open to everybody.
const EXTRAS: [(&str, &str, &str, &str, bool); 8] = [
    ("GET", "/api/2/idp/keys", "auth", "keys", true),
    ("GET", "/api/2/idp/device", "auth", "device_page", true),
    // clients-in-the-wild 2
    ("GET", "/api/1/accounts", "legacy", "data_center", true),
    ("GET", "/api/1/groups/{tenant_id}", "legacy", "group", false),
    // behaviour.md 6 and 1.7
    (
        "GET",
        "/api/2/logic/color_schemes",
        "logic",
        "color_schemes",
        false,
    ),
    ("GET", "/api/2/logic/languages", "logic", "languages", false),
    // behaviour.md 15: the guide's path
    (
        "GET",
        "/api/2/location/{location_id}/infra",
        "locations",
        "storage_ids_as_items",
        false,
    ),
    // clients-in-the-wild 17
    (
        "GET",
        "/api/2/tenants/{tenant_id}/infra",
        "storages",
        "ids_for_tenant",
        false,
    ),
];

/// Where a request goes.
#[derive(Debug)]
pub(crate) struct Route {
    /// `tenants.get`
    pub(crate) name: String,
    /// The contract's operation, unless it is one of ours.
    pub(crate) operation: Option<&'static Operation>,
    /// Nothing when it is not built yet.
    pub(crate) rule: Option<Rule>,
    /// It takes no credentials, or looks at them itself.
    pub(crate) open: bool,
}

/// A path and what it names.
pub(crate) enum Found<'r> {
    /// The route, and the ids in its path.
    Route(&'r Route, Map<String, Value>),
    /// The path exists with other methods.
    OtherMethod,
    /// There is no such path.
    Nothing,
}

/// All routes.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    literal: HashMap<String, Node>,
    /// The parameter that stands here, and what follows.
    param: Option<Box<Node>>,
    /// By method: the route and the names of the parameters on the way.
    routes: HashMap<String, (Route, Vec<String>)>,
}

impl Routes {
    /// The contract's operations, and ours.
    pub(crate) fn new(contract: &'static Contract) -> Self {
        let mut routes = Self::default();
        for operation in &contract.operations {
            routes.add(
                &operation.http_method,
                &operation.full_path(),
                Route {
                    name: operation.name(),
                    operation: Some(operation),
                    rule: rules::find(&operation.group, &operation.method),
                    open: operation.token != Token::Access,
                },
            );
        }
        for (http_method, path, group, method, open) in EXTRAS {
            let route = Route {
                name: format!("{group}.{method}"),
                operation: None,
                rule: rules::find(group, method),
                open,
            };
            routes.add(http_method, path, route);
        }
        routes
    }

    fn add(&mut self, method: &str, path: &str, route: Route) {
        let mut node = &mut self.root;
        let mut names = Vec::new();
        for segment in segments(path) {
            let name = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
            node = match name {
                Some(name) => {
                    names.push(name.to_owned());
                    node.param.get_or_insert_default()
                }
                None => node.literal.entry(segment.to_owned()).or_default(),
            };
        }
        node.routes.insert(method.to_owned(), (route, names));
    }

    /// Finds the route. Empty segments count for nothing, so double and trailing slashes work (clients-in-the-wild 1).
    pub(crate) fn find(&self, method: &str, path: &str) -> Found<'_> {
        let mut node = &self.root;
        let mut values = Vec::new();
        for segment in segments(path) {
            node = match (node.literal.get(segment), &node.param) {
                (Some(next), _) => next,
                (None, Some(next)) => {
                    values.push(percent_decode_str(segment).decode_utf8_lossy().into_owned());
                    next
                }
                (None, None) => return Found::Nothing,
            };
        }
        match node.routes.get(method) {
            Some((route, names)) => {
                let values = values.into_iter().map(Value::String);
                Found::Route(route, names.iter().cloned().zip(values).collect())
            }
            None if node.routes.is_empty() => Found::Nothing,
            None => Found::OtherMethod,
        }
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(method: &str, path: &str) -> String {
        match Routes::new(Contract::get().unwrap()).find(method, path) {
            Found::Route(route, _) => route.name.clone(),
            Found::OtherMethod => "another method".to_owned(),
            Found::Nothing => "nothing".to_owned(),
        }
    }

    #[test]
    fn every_operation_of_the_contract_is_found_by_its_own_path() {
        for operation in &Contract::get().unwrap().operations {
            assert_eq!(
                name(&operation.http_method, &operation.full_path()),
                operation.name()
            );
        }
    }

    #[test]
    fn double_and_trailing_slashes_count_for_nothing() {
        assert_eq!(name("GET", "//api/2/tenants/x/"), "tenants.get");
        assert_eq!(
            name("GET", "/api/2//tenants//usages"),
            "usages.list_for_tenants"
        );
    }

    #[test]
    fn a_wrong_method_is_told_from_an_unknown_path() {
        assert_eq!(name("PATCH", "/api/2/tenants/x"), "another method");
        assert_eq!(name("GET", "/api/2/nothing"), "nothing");
        assert_eq!(name("GET", "/api"), "nothing");
    }

    #[test]
    fn every_rule_belongs_to_a_route() {
        let contract = Contract::get().unwrap();
        for (group, method, _) in rules::all() {
            assert!(
                contract.operation(group, method).is_some()
                    || EXTRAS
                        .iter()
                        .any(|extra| (extra.2, extra.3) == (group, method)),
                "{group}.{method}"
            );
        }
    }
}
