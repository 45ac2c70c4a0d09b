//! What changes give: updates without what is filled in for them.

use crate::model::{Api, Definition, Field, State, Taken, Type};
use crate::problem::{Problem, Result};

/// What a change gives: the update without what is filled in for it.
pub(super) fn changed(update: &str) -> String {
    format!("{}Change", update.trim_end_matches("Update"))
}

/// The types of what changes give, in Python only: any of the fields of an update that are nobody else's to fill in.
pub(in crate::python) fn types(api: &Api) -> Result<Vec<Type>> {
    let mut types: Vec<Type> = Vec::new();
    for given in api.procedures().flat_map(|procedure| &procedure.given) {
        let Taken::Change { gives, .. } = &given.kind else {
            continue;
        };
        let name = changed(gives);
        if types.iter().any(|known| known.name == name) {
            continue;
        }
        let Some(update) = api.type_named(gives) else {
            continue;
        };
        let Definition::Object(fields) = &update.definition else {
            return Err(Problem::new(format!(
                "procedures.yaml: {gives} is no object"
            )));
        };
        let optional = fields.iter().filter(|field| !field.state.is_required());
        let optional = optional.map(|field| Field {
            wire: field.wire.clone(),
            name: field.name.clone(),
            shape: field.shape.clone(),
            state: State::of(false, field.state.is_nullable()),
            about: field.about.clone(),
        });
        types.push(Type {
            name,
            about: format!(
                "What a change gives: a `{gives}` without its version, which is filled in."
            ),
            home: update.home.clone(),
            definition: Definition::Object(optional.collect()),
            shapes: Vec::new(),
        });
    }
    Ok(types)
}

#[cfg(test)]
mod tests {
    use super::changed;

    #[test]
    fn a_change_gives_an_update_by_another_name() {
        assert_eq!(changed("TenantUpdate"), "TenantChange");
    }
}
