//! What was read may be sent back: which types of answers stand where a body's types do.
//!
//! The service ignores what it does not take, so a tenant as it was read, with one field changed, is a good update. A type
//! checker must know that: where PUT takes a type, it takes what GET gives on the same path, and what the list above gives;
//! and so on inward, field by field and item by item.

use std::collections::{BTreeMap, BTreeSet};

use super::levels;
use crate::model::{Answer, Api, Definition, Field, Shape};

/// What may stand beside the types of bodies.
pub(super) struct Twins<'a> {
    api: &'a Api,
    /// Beside a whole body.
    bodies: BTreeMap<&'a str, BTreeSet<String>>,
    /// Beside the value, or the items, of a field of a type.
    fields: BTreeMap<&'a str, BTreeMap<&'a str, BTreeSet<&'a str>>>,
}

impl<'a> Twins<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut twins = Self {
            api,
            bodies: BTreeMap::new(),
            fields: BTreeMap::new(),
        };
        for method in api.methods().filter(|method| method.http_method == "PUT") {
            let Some(body) = method
                .body
                .as_ref()
                .and_then(|body| body.type_name.as_deref())
            else {
                continue;
            };
            for (read, at_level) in twins.read_at(&method.path) {
                twins.pair(body, read);
                if body != read && twins.covers(read, body) {
                    let bodies = twins.bodies.entry(body).or_default();
                    bodies.insert(read.to_owned());
                    bodies.extend(at_level);
                }
            }
        }
        twins
    }

    /// The types that a body of this type may also have.
    pub(super) fn of_body(&self, body: &str) -> impl Iterator<Item = &str> {
        let types = self.bodies.get(body).into_iter().flatten();
        types.map(String::as_str)
    }

    /// The types that the value of this field, or its items, may also have.
    pub(super) fn of_field(&self, owner: &str, wire: &str) -> Vec<&'a str> {
        let types = self.fields.get(owner).and_then(|fields| fields.get(wire));
        types.into_iter().flatten().copied().collect()
    }

    /// The types that GET gives on a path, and as items of the list it stands in: those, where there are levels of detail,
    /// also by the name they have at the level that comes when none is asked for.
    fn read_at(&self, path: &str) -> Vec<(&'a str, Option<String>)> {
        let above = path
            .strip_suffix('}')
            .and_then(|path| path.rsplit_once("/{"));
        let above = above.map(|(above, _)| above);
        let reads = self
            .api
            .methods()
            .filter(|method| method.http_method == "GET");
        let mut found = Vec::new();
        for method in reads {
            let Answer::Json(name) = &method.answer else {
                continue;
            };
            if method.path == path {
                found.push((name.as_str(), None));
            } else if Some(method.path.as_str()) == above {
                let item = self.only_list(name).and_then(|(_, item)| item);
                let mut levels = levels::of(self.api, method).into_iter();
                let level = levels.find(|level| level.by_default);
                found.extend(item.map(|item| (item, level.map(|level| level.record))));
            }
        }
        found
    }

    /// Goes through what two types have in common.
    fn pair(&mut self, body: &'a str, read: &'a str) {
        let (given, got) = (self.object(body), self.object(read));
        for field in given {
            if let Some(same) = got.iter().find(|other| other.wire == field.wire) {
                self.pair_shapes(body, &field.wire, &field.shape, &same.shape);
            }
        }
        // Lists under different names: what they hold is alike.
        if let (Some((wire, Some(taken))), Some((other, Some(item)))) =
            (self.only_list(body), self.only_list(read))
            && wire != other
        {
            self.add(body, wire, taken, item);
        }
    }

    fn pair_shapes(&mut self, owner: &'a str, wire: &'a str, taken: &'a Shape, read: &'a Shape) {
        match (self.api.plain(taken), self.api.plain(read)) {
            (Shape::List(taken), Shape::List(read)) => self.pair_shapes(owner, wire, taken, read),
            (Shape::Named(taken), Shape::Named(read)) => self.add(owner, wire, taken, read),
            _ => {}
        }
    }

    fn add(&mut self, owner: &'a str, wire: &'a str, taken: &'a str, read: &'a str) {
        if taken == read || !self.covers(read, taken) {
            return;
        }
        let fields = self.fields.entry(owner).or_default();
        if fields.entry(wire).or_default().insert(read) {
            self.pair(taken, read);
        }
    }

    /// Every object of one type has what the other needs.
    fn covers(&self, read: &str, taken: &str) -> bool {
        let got = self.object(read);
        let needed = self
            .object(taken)
            .iter()
            .filter(|field| field.state.is_required());
        !got.is_empty()
            && needed.into_iter().all(|field| {
                got.iter()
                    .any(|other| other.wire == field.wire && other.state.is_required())
            })
    }

    /// The one list of objects in a type, and what it holds.
    fn only_list(&self, name: &str) -> Option<(&'a str, Option<&'a str>)> {
        let mut lists = self
            .object(name)
            .iter()
            .filter_map(|field| match &field.shape {
                Shape::List(item) => match item.as_ref() {
                    Shape::Named(item) => Some((field.wire.as_str(), Some(item.as_str()))),
                    _ => None,
                },
                _ => None,
            });
        let only = lists.next()?;
        lists.next().is_none().then_some(only)
    }

    fn object(&self, name: &str) -> &'a [Field] {
        match self.api.type_named(name).map(|item| &item.definition) {
            Some(Definition::Object(fields)) => fields,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Twins;
    use crate::read;

    #[test]
    fn what_is_read_on_a_path_may_be_put_there() {
        let contract = tenantry_contract::Contract::get().unwrap();
        let api = read(contract).unwrap();
        let twins = Twins::of(&api);
        let bodies = |name: &str| twins.of_body(name).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(bodies("AccessPoliciesUpdate"), ["AccessPolicyList"]);
        assert_eq!(
            bodies("TenantUpdate"),
            ["Tenant", "TenantRecord", "TenantRecordFull"]
        );
        assert_eq!(twins.of_field("UserUpdate", "contact"), ["Contact"]);
        assert_eq!(
            twins.of_field("OfferingItemsUpdate", "offering_items"),
            ["OfferingItem"]
        );
    }

    #[test]
    fn what_lacks_a_key_that_a_body_must_have_may_not() {
        let contract = tenantry_contract::Contract::get().unwrap();
        let api = read(contract).unwrap();
        let twins = Twins::of(&api);
        assert_eq!(twins.of_body("OfferingItemsUpdate").count(), 0);
        assert_eq!(twins.of_body("NewTenant").count(), 0);
    }
}
