//! Which file each type lives in: with the group whose methods use it most, or, when several groups do, among the common ones.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Answer, Api, Definition, Method, Shape};

/// Where types live that are no group's own.
pub(super) const COMMON: &str = "common";

/// Where types live that only procedures take and give.
pub(super) const PROCEDURES: &str = "procedures";

/// Gives every type its home.
pub(super) fn assign(api: &mut Api, of_procedures: &[String]) {
    let mut uses: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for method in api.methods() {
        for name in reached(api, method) {
            *uses
                .entry(name)
                .or_default()
                .entry(method.group.clone())
                .or_default() += 1;
        }
    }
    for item in &mut api.types {
        let counts = uses.remove(&item.name).unwrap_or_default();
        let is_own = counts.len() <= 2;
        let all: usize = counts.values().sum();
        let most = counts
            .into_iter()
            .find(|(_, count)| is_own && 2 * count > all);
        item.home = match (most, &item.definition) {
            _ if of_procedures.contains(&item.name) => PROCEDURES.to_owned(),
            (Some((group, _)), Definition::Object(_) | Definition::Words(_)) => group,
            _ => COMMON.to_owned(),
        };
    }
}

/// Every type that a method's body, answer or choices lead to.
fn reached(api: &Api, method: &Method) -> BTreeSet<String> {
    let body = method.body.as_ref().and_then(|body| body.type_name.clone());
    let answer = match &method.answer {
        Answer::Json(name) => Some(name.clone()),
        _ => None,
    };
    let choices = method.required.iter().chain(&method.optional);
    let choices = choices.filter_map(|arg| arg.choice.clone());
    let mut found = BTreeSet::new();
    for name in body.into_iter().chain(answer).chain(choices) {
        follow(api, &Shape::Named(name), &mut found);
    }
    found
}

fn follow(api: &Api, shape: &Shape, found: &mut BTreeSet<String>) {
    match shape {
        Shape::List(inner) => follow(api, inner, found),
        Shape::Named(name) if found.insert(name.clone()) => {
            match api.type_named(name).map(|item| &item.definition) {
                Some(Definition::Object(fields)) => {
                    fields
                        .iter()
                        .for_each(|field| follow(api, &field.shape, found));
                }
                Some(Definition::Alias(inner)) => follow(api, inner, found),
                _ => {}
            }
        }
        _ => {}
    }
}
