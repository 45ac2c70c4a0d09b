//! The files that programs read, as rows: `json_v2_0` and `csv_v2_0` hold the same, the second with dots in the names of its
//! columns (behaviour.md 11.7).

use serde::Deserialize;
use serde_json::Value;

use crate::models::{ReportFigure, ReportFormat, UsageRow};

/// The rows of a file, or what is wrong with it.
pub(super) fn read(format: &ReportFormat, file: &[u8]) -> Result<Vec<UsageRow>, String> {
    match format {
        ReportFormat::JsonV20 => from_json(file),
        ReportFormat::CsvV20 => from_csv(file),
        other => Err(format!(
            "a file of the format {} has no rows for programs",
            other.as_str()
        )),
    }
}

#[derive(Deserialize)]
struct Sheet {
    tenants: Vec<Value>,
}

fn from_json(file: &[u8]) -> Result<Vec<UsageRow>, String> {
    let sheet: Sheet =
        serde_json::from_slice(file).map_err(|error| format!("expected a report: {error}"))?;
    let rows = sheet.tenants.iter().enumerate().map(|(index, object)| {
        let cell = |name: &str| {
            let value = name
                .split('.')
                .try_fold(object, |object, name| object.get(name))?;
            match value {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            }
        };
        row(index, cell)
    });
    rows.collect()
}

fn from_csv(file: &[u8]) -> Result<Vec<UsageRow>, String> {
    let broken = |error: csv::Error| format!("expected a table: {error}");
    let mut reader = csv::Reader::from_reader(file);
    let columns = reader.headers().map_err(broken)?.clone();
    let rows = reader.records().enumerate().map(|(index, record)| {
        let record = record.map_err(broken)?;
        let cell = |name: &str| {
            let place = columns.iter().position(|column| column == name)?;
            record.get(place).map(str::to_owned)
        };
        row(index, cell)
    });
    rows.collect()
}

/// A row by the names of its columns. What is empty is not there.
fn row(index: usize, cell: impl Fn(&str) -> Option<String>) -> Result<UsageRow, String> {
    let cell = |name: &str| cell(name).filter(|text| !text.is_empty());
    let needed = |name: &str| cell(name).ok_or_else(|| format!("row {} has no {name}", index + 1));
    let number = |name: String| match cell(&name) {
        None => Ok(0.0),
        Some(text) => text
            .parse()
            .map_err(|_| format!("{name} of row {} is no number", index + 1)),
    };
    let figure = |name: &str| -> Result<ReportFigure, String> {
        Ok(ReportFigure {
            total: number(format!("usage.{name}.total"))?,
            production: number(format!("usage.{name}.production"))?,
            trial: number(format!("usage.{name}.trial"))?,
            ..Default::default()
        })
    };
    Ok(UsageRow {
        date: cell("date"),
        tenant_id: needed("tenant.id")?,
        tenant_kind: cell("tenant.kind"),
        user_id: cell("user.id"),
        user_login: cell("user.login"),
        application_id: needed("application.id")?,
        infra_id: cell("infra.id"),
        infra_owner_id: cell("infra.owner_id"),
        infra_backend_type: cell("infra.backend_type"),
        name: needed("name")?,
        edition: cell("edition"),
        sku: cell("sku"),
        absolute: figure("absolute")?,
        delta: figure("delta")?,
        effective: figure("effective")?,
        ..Default::default()
    })
}
