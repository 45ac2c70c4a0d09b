//! The files of a usage report: one table of figures, written down in five formats (behaviour.md 11.4, 11.7).
//!
//! They know the catalogue and nothing else: what is in the table is the rules' business. Where the guide does not describe
//! a format, the README says what we made of it.

mod csv;
mod html;
mod json;
mod table;

use std::rc::Rc;

use time::Date;
use uuid::Uuid;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::store::catalogue::CatalogueItem;

/// How a report is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Format {
    Csv,
    Html,
    JsonV1,
    CsvV2,
    JsonV2,
}

impl Format {
    /// All of them, which is also what a report gets that names none.
    pub(crate) const ALL: [Self; 5] = [
        Self::Csv,
        Self::Html,
        Self::JsonV1,
        Self::CsvV2,
        Self::JsonV2,
    ];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Html => "html",
            Self::JsonV1 => "json_v1",
            Self::CsvV2 => "csv_v2_0",
            Self::JsonV2 => "json_v2_0",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == text)
    }

    /// What a file's name ends with.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Csv | Self::CsvV2 => "csv",
            Self::Html => "html",
            Self::JsonV1 | Self::JsonV2 => "json",
        }
    }

    /// The file.
    pub(crate) fn write(self, sheet: &Sheet) -> Vec<u8> {
        match self {
            Self::Csv => csv::people(sheet).into_bytes(),
            Self::CsvV2 => csv::programs(sheet).into_bytes(),
            Self::Html => html::page(sheet).into_bytes(),
            Self::JsonV1 => json::first(sheet).to_string().into_bytes(),
            Self::JsonV2 => json::second(sheet).to_string().into_bytes(),
        }
    }
}

/// A report's figures.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) head: Head,
    /// Those of one subject stand together.
    pub(crate) lines: Vec<Line>,
}

/// What a report is about.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) tenant: Uuid,
    pub(crate) number: u64,
    pub(crate) name: String,
    pub(crate) level: String,
    pub(crate) kind: String,
    pub(crate) is_monthly: bool,
    pub(crate) start: Date,
    pub(crate) end: Date,
    pub(crate) generated: Moment,
    pub(crate) show_skus: bool,
    /// Users are listed too.
    pub(crate) with_users: bool,
    /// Each line is about one day.
    pub(crate) by_day: bool,
}

/// Whose figures they are: a tenant, or a user with the personal tenant.
#[derive(Debug)]
pub(crate) struct Subject {
    pub(crate) tenant: Uuid,
    pub(crate) number: u64,
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    /// `trial` or `production`.
    pub(crate) mode: &'static str,
    pub(crate) user: Option<(Uuid, String)>,
}

/// A storage that figures are about.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) id: Uuid,
    pub(crate) owner: Uuid,
    pub(crate) name: String,
    pub(crate) backend: Option<String>,
}

/// What one subject used of one item.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) day: Option<Date>,
    pub(crate) subject: Rc<Subject>,
    pub(crate) item: &'static CatalogueItem,
    pub(crate) place: Option<Rc<Place>>,
    /// The soft quota, when there is one.
    pub(crate) quota: Option<i64>,
    /// What there was at the end.
    pub(crate) absolute: Split,
    /// How much more it was than at the start.
    pub(crate) delta: Split,
    /// What counts for the bill.
    pub(crate) effective: Split,
}

/// A figure, by how its users are charged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Split {
    pub(crate) production: i64,
    pub(crate) trial: i64,
}

impl Split {
    pub(crate) fn total(self) -> i64 {
        self.production.saturating_add(self.trial)
    }
}

impl std::ops::Sub for Split {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            production: self.production - other.production,
            trial: self.trial - other.trial,
        }
    }
}

/// The stock keeping unit of an item. The real ones are not known: these are made from the name.
fn sku(item: &CatalogueItem) -> String {
    format!("SANDBOX-{}", item.name.to_uppercase())
}
