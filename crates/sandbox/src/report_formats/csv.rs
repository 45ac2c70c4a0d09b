//! The two kinds of comma-separated values: one for people, one for programs.

use serde_json::Value;

use super::{Sheet, json, table};

/// `csv`
pub(super) fn people(sheet: &Sheet) -> String {
    let mut text = line(table::header(sheet));
    for row in table::rows(sheet) {
        text += &line(row);
    }
    text
}

/// `csv_v2_0`: the same as `json_v2_0` with dots in the names of the columns (behaviour.md 11.7).
pub(super) fn programs(sheet: &Sheet) -> String {
    let columns = json::columns(&sheet.head);
    let mut text = line(columns.iter().map(|(name, _)| *name));
    for row in &sheet.lines {
        text += &line(columns.iter().map(|(_, cell)| plain(cell(row))));
    }
    text
}

fn plain(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn line<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let cells: Vec<String> = cells
        .into_iter()
        .map(|cell| quoted(cell.as_ref()))
        .collect();
    cells.join(",") + "\r\n"
}

/// RFC 4180: quotes where they are needed.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cells_with_commas_and_quotes_are_quoted() {
        assert_eq!(
            super::line(["a", "b, c", "d \"e\""]),
            "a,\"b, c\",\"d \"\"e\"\"\"\r\n"
        );
    }
}
