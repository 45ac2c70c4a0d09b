//! The catalogue: the services there are and the offering items they sell. It never changes.

mod table;

use std::collections::HashMap;

use once_cell::sync::Lazy;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use self::table::{SERVICES, SHELVES, Shelf};

/// The place of an item in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct ItemId(u16);

/// Written down by service and name, so that the catalogue may grow.
impl From<ItemId> for String {
    fn from(id: ItemId) -> Self {
        let item = Catalogue::get().item(id);
        let service = Catalogue::get().application(item.application);
        format!(
            "{}/{}",
            service.map_or("", |service| service.kind),
            item.name
        )
    }
}

impl TryFrom<String> for ItemId {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let catalogue = Catalogue::get();
        let (service, name) = written.split_once('/').unwrap_or_default();
        let mut named = catalogue.named(name);
        let found = named.find(|(_, item)| {
            let known = catalogue.application(item.application);
            known.is_some_and(|known| known.kind == service)
        });
        let (id, _) = found.ok_or_else(|| format!("there is no offering item {written}"))?;
        Ok(id)
    }
}

/// A service (behaviour.md 5.2).
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) id: Uuid,
    /// `backup`, `platform`, ...
    pub(crate) kind: &'static str,
    pub(crate) name: &'static str,
    pub(crate) api_base_url: &'static str,
    pub(crate) usages: Vec<&'static str>,
}

/// An offering item (behaviour.md 4).
#[derive(Debug)]
pub(crate) struct CatalogueItem {
    pub(crate) application: Uuid,
    pub(crate) name: String,
    pub(crate) edition: Option<&'static str>,
    /// The name without the edition's prefix.
    pub(crate) usage_name: &'static str,
    pub(crate) kind: ItemKind,
    pub(crate) unit: &'static str,
    /// For items bound to a storage: what it must be able to do.
    pub(crate) capability: Option<&'static str>,
}

impl CatalogueItem {
    /// Whether something is used of it: all items but features.
    pub(crate) fn is_measured(&self) -> bool {
        self.kind != ItemKind::Feature
    }

    /// Whether a storage holds data for it.
    pub(crate) fn holds_data(&self) -> bool {
        self.capability.is_some() && self.unit == "bytes"
    }

    /// Whether its usage adds up, as seconds do, instead of going up and down (clients-in-the-wild 24).
    pub(crate) fn adds_up(&self) -> bool {
        self.unit == "seconds"
    }
}

/// Countable, a feature, or bound to a storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemKind {
    Count,
    Feature,
    Infra,
}

impl ItemKind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Feature => "feature",
            Self::Infra => "infra",
        }
    }
}

/// Services and items.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) applications: Vec<Application>,
    items: Vec<CatalogueItem>,
    by_name: HashMap<String, Vec<ItemId>>,
}

impl Catalogue {
    /// The catalogue, made on first use.
    pub(crate) fn get() -> &'static Self {
        static CATALOGUE: Lazy<Catalogue> = Lazy::new(|| {
            let items: Vec<CatalogueItem> = SHELVES.iter().flat_map(on_shelf).collect();
            let mut by_name: HashMap<String, Vec<ItemId>> = HashMap::new();
            for (place, item) in (0..).zip(&items) {
                by_name
                    .entry(item.name.clone())
                    .or_default()
                    .push(ItemId(place));
            }
            Catalogue {
                applications: applications(),
                items,
                by_name,
            }
        });
        &CATALOGUE
    }

    pub(crate) fn application(&self, id: Uuid) -> Option<&Application> {
        self.applications
            .iter()
            .find(|application| application.id == id)
    }

    pub(crate) fn item(&self, id: ItemId) -> &CatalogueItem {
        &self.items[usize::from(id.0)]
    }

    /// All items with their places, in the catalogue's order.
    pub(crate) fn items(&self) -> impl Iterator<Item = (ItemId, &CatalogueItem)> {
        (0..).map(ItemId).zip(&self.items)
    }

    /// The items of this name.
    pub(crate) fn named(&self, name: &str) -> impl Iterator<Item = (ItemId, &CatalogueItem)> {
        self.by_name
            .get(name)
            .into_iter()
            .flatten()
            .map(|id| (*id, self.item(*id)))
    }
}

/// Cyber Protection.
pub(crate) const BACKUP: Uuid = Uuid::from_u128(0x6e6d758d_8e74_3ae3_ac84_50eb0dff12eb);
pub(crate) const PHYSICAL_DATA_SHIPPING: Uuid =
    Uuid::from_u128(0xb71b2c18_590a_303c_9d5a_8444fbe713ac);
/// File Sync & Share.
pub(crate) const FILES_CLOUD: Uuid = Uuid::from_u128(0xdfd85a5f_a464_32ab_81fd_99bcc66a070f);
pub(crate) const NOTARY: Uuid = Uuid::from_u128(0xf9c5744e_bd1a_36b6_b0f0_ecd7483e1796);
/// Cyber Infrastructure.
pub(crate) const HCI: Uuid = Uuid::from_u128(0xcc29685d_a9ca_3e87_a83d_069f18b588f0);
/// The management portal itself, which cannot be turned off (behaviour.md 5.5).
pub(crate) const PLATFORM: Uuid = Uuid::from_u128(0x7459244f_68f3_3bf4_9f53_5f63ecc1d91f);

fn applications() -> Vec<Application> {
    SERVICES
        .iter()
        .map(|service| Application {
            id: service.id,
            kind: service.kind,
            name: service.name,
            api_base_url: service.api_base_url,
            usages: service.usages.split_whitespace().collect(),
        })
        .collect()
}

/// The items of a shelf, in the order of their units.
fn on_shelf(shelf: &Shelf) -> Vec<CatalogueItem> {
    let mut items = Vec::new();
    for (names, kind, unit) in [
        (shelf.count, ItemKind::Count, "quantity"),
        (shelf.feature, ItemKind::Feature, "n/a"),
        (shelf.bytes, ItemKind::Infra, "bytes"),
        (shelf.seconds, ItemKind::Count, "seconds"),
    ] {
        for usage_name in names.split_whitespace() {
            let capability = capability(usage_name);
            items.push(CatalogueItem {
                application: shelf.service,
                name: format!("{}{usage_name}", shelf.prefix),
                edition: shelf.edition,
                usage_name,
                kind: match (kind, capability) {
                    (ItemKind::Feature, _) => kind,
                    (_, Some(_)) => ItemKind::Infra,
                    (_, None) => ItemKind::Count,
                },
                unit,
                capability,
            });
        }
    }
    items
}

/// What a storage must be able to do to hold this. Local and notary storage need none of ours. Whatever belongs to disaster
/// recovery stands where its storage stands, a feature too: so do the items that programs keep from the service's answers.
fn capability(usage_name: &str) -> Option<&'static str> {
    match usage_name {
        "storage" => Some("backup"),
        "dr_storage" | "compute_points" | "public_ips" | "dr_cloud_servers"
        | "dr_internet_access" => Some("disaster_recovery"),
        "fc_storage" => Some("files_cloud"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The list the catalogue is made from.
    const LIST: &str = include_str!("../../../contract/offering-items.md");

    /// Service, edition, unit and name of every row of the list.
    fn rows() -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
        let mut rows = Vec::new();
        let (mut service, mut edition) = ("", "");
        for line in LIST.lines() {
            let mut quoted = line.split('`').skip(1).step_by(2);
            if line.starts_with("## application type") {
                service = quoted.next().unwrap();
                edition = quoted.next().unwrap();
            } else if let (Some(unit), false) = (line.strip_prefix("- "), service.is_empty()) {
                let unit = unit.split(':').next().unwrap();
                rows.extend(quoted.map(|name| (service, edition, unit, name)));
            }
        }
        rows
    }

    #[test]
    fn every_row_of_the_list_is_in_the_catalogue_with_its_edition_and_unit() {
        let catalogue = Catalogue::get();
        let rows = rows();
        assert!(rows.len() > 200, "{}", rows.len());
        for (service, edition, unit, name) in rows {
            let edition = match (service, edition) {
                ("files_cloud", "null") => Some("fss_legacy"),
                (_, "null") => None,
                (_, edition) => Some(edition),
            };
            let unit = if unit == "feature" { "n/a" } else { unit };
            let found = catalogue.named(name).any(|(_, item)| {
                let application = catalogue.application(item.application).unwrap();
                (application.kind, item.edition, item.unit) == (service, edition, unit)
            });
            assert!(found, "{service} {edition:?} {unit} {name}");
        }
    }

    #[test]
    fn an_application_an_edition_and_a_name_mean_one_item() {
        let mut seen = std::collections::HashSet::new();
        for (_, item) in Catalogue::get().items() {
            assert!(
                seen.insert((item.application, item.name.as_str())),
                "{}",
                item.name
            );
        }
    }

    #[test]
    fn storage_is_bound_to_a_place_unless_it_is_local_or_the_notarys() {
        let catalogue = Catalogue::get();
        let kind = |name| catalogue.named(name).next().unwrap().1.kind;
        assert_eq!(kind("pw_base_storage"), ItemKind::Infra);
        assert_eq!(kind("adv_storage"), ItemKind::Infra);
        assert_eq!(kind("local_storage"), ItemKind::Count);
        assert_eq!(kind("notary_storage"), ItemKind::Count);
        assert_eq!(kind("compute_points"), ItemKind::Infra);
        assert_eq!(kind("dr_internet_access"), ItemKind::Feature);
        assert_eq!(kind("pw_base_o365_onedrive"), ItemKind::Feature);
    }
}
