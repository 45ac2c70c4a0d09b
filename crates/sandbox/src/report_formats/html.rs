//! `html`: the table for people as a page.

use super::{Sheet, table};

const STYLE: &str = "body{font:14px sans-serif;margin:2em}table{border-collapse:collapse}\
    th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left}th{background:#eee}";

/// The page.
pub(super) fn page(sheet: &Sheet) -> String {
    let head = &sheet.head;
    let title = escaped(&format!(
        "{}: {}, {} to {}",
        head.name, head.kind, head.start, head.end
    ));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{STYLE}</style></head>\n\
         <body><h1>{title}</h1>\n<table>\n{}",
        row("th", table::header(sheet))
    );
    for cells in table::rows(sheet) {
        page += &row("td", cells);
    }
    page + "</table></body></html>\n"
}

fn row<T: AsRef<str>>(cell: &str, cells: Vec<T>) -> String {
    let cells: String = cells
        .iter()
        .map(|text| format!("<{cell}>{}</{cell}>", escaped(text.as_ref())))
        .collect();
    format!("<tr>{cells}</tr>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
