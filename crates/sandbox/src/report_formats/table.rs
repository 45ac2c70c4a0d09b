//! The table for people, which csv and html have in common: words for columns, hours for seconds.

use super::{Line, Sheet, sku};
use crate::store::catalogue::{Catalogue, CatalogueItem};

/// A column: what it is called, and what stands in it.
type Column = (&'static str, fn(&Line) -> String);

/// The names of the columns.
pub(super) fn header(sheet: &Sheet) -> Vec<&'static str> {
    columns(sheet).into_iter().map(|(name, _)| name).collect()
}

/// The rows.
pub(super) fn rows(sheet: &Sheet) -> impl Iterator<Item = Vec<String>> {
    let columns = columns(sheet);
    sheet
        .lines
        .iter()
        .map(move |line| columns.iter().map(|(_, cell)| cell(line)).collect())
}

fn columns(sheet: &Sheet) -> Vec<Column> {
    let head = &sheet.head;
    let has_change = head.kind != "usage_daily";
    let columns: [(bool, Column); 15] = [
        (head.by_day, ("Date", |line| optional(line.day))),
        (true, ("Tenant", |line| line.subject.name.clone())),
        (true, ("Tenant ID", |line| line.subject.tenant.to_string())),
        (true, ("Kind", |line| line.subject.kind.to_owned())),
        (true, ("Pricing mode", |line| line.subject.mode.to_owned())),
        (
            head.with_users,
            ("User", |line| {
                optional(line.subject.user.as_ref().map(|(_, login)| login))
            }),
        ),
        (true, ("Service", |line| service(line.item).to_owned())),
        (true, ("Offering item", |line| line.item.name.clone())),
        (true, ("Edition", |line| optional(line.item.edition))),
        (
            true,
            ("Storage", |line| {
                optional(line.place.as_ref().map(|place| &place.name))
            }),
        ),
        (true, ("Unit", |line| unit(line.item).to_owned())),
        (
            true,
            ("Usage", |line| figure(line.item, line.absolute.total())),
        ),
        (
            has_change,
            ("Change", |line| figure(line.item, line.delta.total())),
        ),
        (
            true,
            ("Quota", |line| {
                optional(line.quota.map(|quota| figure(line.item, quota)))
            }),
        ),
        (head.show_skus, ("SKU", |line| sku(line.item))),
    ];
    columns
        .into_iter()
        .filter_map(|(is_shown, column)| is_shown.then_some(column))
        .collect()
}

fn optional<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The display name of an item's service.
pub(super) fn service(item: &CatalogueItem) -> &'static str {
    Catalogue::get()
        .application(item.application)
        .map_or("", |application| application.name)
}

fn unit(item: &CatalogueItem) -> &'static str {
    if item.adds_up() { "hours" } else { item.unit }
}

/// behaviour.md 11.7: compute points are told in hours, with two decimals.
#[allow(clippy::cast_precision_loss)] // Two decimals are exact up to far more hours than a century has.
fn figure(item: &CatalogueItem, figure: i64) -> String {
    if item.adds_up() {
        format!("{:.2}", figure as f64 / 3_600.0)
    } else {
        figure.to_string()
    }
}
