//! The table on the front page: each tutorial of the guide, and the one call that it is.

use std::fs;

use crate::File;
use crate::model::{Api, Procedure};
use crate::problem::{Problem, Result};

/// The front page.
const PAGE: &str = "README.md";

/// What stands around the table.
const BEGIN: &str = "<!-- tutorials: generated from the contract by `make generate` -->\n";
const END: &str = "<!-- end of tutorials -->\n";

pub(crate) fn file(api: &Api) -> Result<File> {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md"))?;
    let around = page.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    match around {
        Some((before, after)) => Ok(File::new(
            PAGE,
            format!("{before}{BEGIN}\n{}\n{END}{after}", table(api)),
        )),
        None => Err(Problem::new(format!(
            "{PAGE}: the marks around the table of tutorials are missing"
        ))),
    }
}

fn table(api: &Api) -> String {
    let mut table = "| tutorial | Python | C | Rust |\n|---|---|---|---|\n".to_owned();
    for group in &api.groups {
        for method in &group.methods {
            let name = method.full_name();
            let titles = api.tutorials.iter().filter(|(_, known)| *known == name);
            let ids = method.ids.iter().map(|arg| arg.name.as_str());
            let body = method.body.iter().map(|_| "body");
            let required = method.required.iter().map(|arg| arg.name.as_str());
            let given: Vec<&str> = ids.chain(body).chain(required).collect();
            for (title, _) in titles {
                table.push_str(&row(title, &group.name, &method.name, &given));
            }
        }
        for Procedure {
            name,
            tutorial,
            given,
            ..
        } in &group.procedures
        {
            let given: Vec<&str> = given.iter().map(|given| given.name.as_str()).collect();
            if let Some(title) = tutorial {
                table.push_str(&row(title, &group.name, name, &given));
            }
        }
    }
    table
}

fn row(title: &str, group: &str, name: &str, given: &[&str]) -> String {
    let given = given.join(", ");
    format!(
        "| {title} | `client.{group}.{name}({given})` | `tenantry_{group}_{name}` | `client.{group}().{name}(..)` |\n"
    )
}
