//! Which of a tenant's offering items are meant: by name, application, edition and type; and on which storage. It makes no
//! request of its own, and knows nothing of quotas.

use serde::Deserialize;

use super::items::is_on;
use crate::models::{OfferingItem, OfferingItemType, Tenant, TenantKind};
use crate::{Error, Result};

/// Narrows down which offering items are meant. What is not given does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ItemFilter {
    /// Only items of this application: its id, its type (`backup`) or its name.
    pub application: Option<String>,
    /// Only items of this edition, and those that have none.
    pub edition: Option<String>,
    /// Only items of this type: `count`, `feature` or `infra`.
    pub r#type: Option<String>,
    /// The storages to use, for items that several storages offer.
    pub storage_ids: Vec<String>,
}

/// The items that are meant, the application found out.
pub(super) struct Choice {
    /// Whole names, or names with `*` in them. Empty for any.
    pub(super) names: Vec<String>,
    pub(super) application_id: Option<String>,
    pub(super) filter: ItemFilter,
}

impl Choice {
    /// Those of the items that are meant.
    ///
    /// A name that none has is an error: it would be a slip of the pen.
    pub(super) fn of<'i>(&self, items: &'i [OfferingItem]) -> Result<Vec<&'i OfferingItem>> {
        let offers = |storage: &String| {
            items
                .iter()
                .any(|item| item.infra_id.as_ref() == Some(storage))
        };
        if let Some(storage) = self.filter.storage_ids.iter().find(|id| !offers(id)) {
            return Err(Error::invalid_argument(format!(
                "storage_ids: expected storages that offer something to the tenant, but {storage} does not"
            )));
        }
        let chosen: Vec<&OfferingItem> = items
            .iter()
            .filter(|item| self.admits(item) && self.is_on_right_storage(item, items))
            .collect();
        let is_unmet = |name: &&String| !chosen.iter().any(|item| matches(name, &item.name));
        match self.names.iter().find(is_unmet) {
            Some(name) => Err(Error::invalid_argument(format!(
                "names: expected offering items that the tenant has or could have, but none is {name:?}"
            ))),
            None => Ok(chosen),
        }
    }

    fn admits(&self, item: &OfferingItem) -> bool {
        let is = |wanted: &Option<String>, is: &str| wanted.as_ref().is_none_or(|one| one == is);
        (self.names.is_empty() || self.names.iter().any(|name| matches(name, &item.name)))
            && is(&self.application_id, &item.application_id)
            && is(&self.filter.r#type, item.r#type.as_str())
            && (item.edition.as_ref()).is_none_or(|edition| is(&self.filter.edition, edition))
    }

    /// What only one storage offers is taken from there, whichever storages were named.
    fn is_on_right_storage(&self, item: &OfferingItem, items: &[OfferingItem]) -> bool {
        let wanted = &self.filter.storage_ids;
        let Some(infra) = &item.infra_id else {
            return true;
        };
        let has_other = || {
            items
                .iter()
                .any(|other| has_same_usage(item, other) && other.infra_id.as_ref() != Some(infra))
        };
        wanted.is_empty() || wanted.contains(infra) || !has_other()
    }
}

/// Whether two items are about the same thing, on whatever storage and in whatever edition.
fn has_same_usage(one: &OfferingItem, other: &OfferingItem) -> bool {
    other.r#type == OfferingItemType::Infra
        && (&one.application_id, &one.usage_name) == (&other.application_id, &other.usage_name)
}

/// Customers and units have one storage for each usage: of those chosen to be turned on, the one the tenant is on, or the
/// only one. Which of several it shall be is for the caller to say, since data stays where it once is.
pub(super) fn one_storage<'i>(
    items: &[OfferingItem],
    chosen: Vec<&'i OfferingItem>,
) -> Result<Vec<&'i OfferingItem>> {
    let mut kept = Vec::new();
    for item in &chosen {
        let Some(infra) = &item.infra_id else {
            kept.push(*item);
            continue;
        };
        let own = items
            .iter()
            .find(|other| is_on(other) && has_same_usage(item, other));
        let own = own.and_then(|own| own.infra_id.as_ref());
        let rivals: Vec<&str> = chosen
            .iter()
            .filter(|other| has_same_usage(item, other))
            .filter_map(|other| other.infra_id.as_deref())
            .collect();
        match own {
            Some(own) if own == infra => kept.push(*item),
            Some(own) if !rivals.contains(&own.as_str()) => {
                return Err(Error::invalid_argument(format!(
                    "storage_ids: the tenant has its {} on the storage {own} already",
                    item.usage_name
                )));
            }
            Some(_) => {}
            None if rivals.iter().all(|rival| rival == infra) => kept.push(*item),
            None => {
                let mut rivals = rivals;
                rivals.sort_unstable();
                rivals.dedup();
                return Err(Error::invalid_argument(format!(
                    "storage_ids: expected one of the storages that offer {}: {}",
                    item.usage_name,
                    rivals.join(", ")
                )));
            }
        }
    }
    Ok(kept)
}

/// Whether tenants of a kind have one storage only.
pub(super) fn has_one_storage(kind: &TenantKind) -> bool {
    matches!(kind, TenantKind::Customer | TenantKind::Unit)
}

/// Refuses what a personal tenant cannot do.
pub(super) fn not_personal(tenant: &Tenant) -> Result<()> {
    match tenant.owner_id.as_ref() {
        None => Ok(()),
        Some(_) => Err(Error::invalid_argument(
            "tenant_id: expected another than a personal tenant, which has the items of its user",
        )),
    }
}

/// Whether a name is of a form: whole, or with `*` for any letters.
fn matches(form: &str, name: &str) -> bool {
    let Some((head, mut rest)) = form.split_once('*') else {
        return form == name;
    };
    let Some(mut name) = name.strip_prefix(head) else {
        return false;
    };
    while let Some((middle, after)) = rest.split_once('*') {
        let Some(place) = name.find(middle) else {
            return false;
        };
        (name, rest) = (&name[place + middle.len()..], after);
    }
    name.ends_with(rest)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_name_matches_whole_or_by_its_stars() {
        for (form, name) in [
            ("storage", "storage"),
            ("*", "storage"),
            ("pw_base_*", "pw_base_vms"),
            ("*_storage", "pw_dr_storage"),
            ("p*dr*e", "pw_dr_storage"),
            ("a*a", "aa"),
        ] {
            assert!(matches(form, name), "{form} {name}");
        }
        for (form, name) in [
            ("storage", "dr_storage"),
            ("pw_*", "pg_vms"),
            ("a*a", "a"),
            ("*x*", "storage"),
        ] {
            assert!(!matches(form, name), "{form} {name}");
        }
    }
}
