//! The catalogue: the services there are and the offering items they sell. It never changes.

use once_cell::sync::Lazy;
use std::collections::HashMap;
use uuid::Uuid;

/// The place of an item in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ItemId(usize);

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
    pub(crate) name: &'static str,
    pub(crate) edition: Option<&'static str>,
    pub(crate) usage_name: &'static str,
    pub(crate) kind: ItemKind,
    pub(crate) unit: &'static str,
    /// For storage-bound items: what a storage must be able to do.
    pub(crate) capability: Option<&'static str>,
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
    by_name: HashMap<&'static str, Vec<ItemId>>,
}

impl Catalogue {
    /// The catalogue, made on first use.
    pub(crate) fn get() -> &'static Self {
        static CATALOGUE: Lazy<Catalogue> = Lazy::new(|| {
            let applications = applications();
            let items = items();
            let mut by_name: HashMap<&'static str, Vec<ItemId>> = HashMap::new();
            for (index, item) in items.iter().enumerate() {
                by_name.entry(item.name).or_default().push(ItemId(index));
            }
            Catalogue {
                applications,
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
        &self.items[id.0]
    }

    /// All items with their places, in the catalogue's order.
    pub(crate) fn items(&self) -> impl Iterator<Item = (ItemId, &CatalogueItem)> {
        self.items
            .iter()
            .enumerate()
            .map(|(index, item)| (ItemId(index), item))
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
/// The management portal itself, which cannot be turned off (behaviour.md 5.5).
pub(crate) const PLATFORM: Uuid = Uuid::from_u128(0x7459244f_68f3_3bf4_9f53_5f63ecc1d91f);

fn applications() -> Vec<Application> {
    vec![
        Application {
            id: BACKUP,
            kind: "backup",
            name: "Protection",
            api_base_url: "/bc/",
            usages: vec!["workstations", "servers", "storage"],
        },
        Application {
            id: PLATFORM,
            kind: "platform",
            name: "Management Portal",
            api_base_url: "/mc/",
            usages: vec![],
        },
    ]
}

fn items() -> Vec<CatalogueItem> {
    let item = |name, kind, unit, capability| CatalogueItem {
        application: BACKUP,
        name,
        edition: Some("standard"),
        usage_name: name,
        kind,
        unit,
        capability,
    };
    vec![
        item("workstations", ItemKind::Count, "quantity", None),
        item("servers", ItemKind::Count, "quantity", None),
        item("storage", ItemKind::Infra, "bytes", Some("backup")),
    ]
}
