//! `walk_test.go`: every method called once, as the recorder expects it.

use std::collections::BTreeSet;

use tenantry_contract::{Encoding, sample};

use super::examples::{argument, parameters};
use super::layout;
use super::literal::Writer;
use super::names::exported;
use super::signatures::Function;
use crate::File;
use crate::model::{Api, Method, Shape};
use crate::problem::Result;

/// What stands before the calls.
const BEFORE: &str = r#"package tenantry_test

import (
	"context"
	"testing"

	"tenantry"
)

// Every method, called once with the contract's sample values; the recorder tells whether what arrived is what the
// contract says.
func everyMethod(ctx context.Context, t *testing.T, client *tenantry.Client) {
	did := func(operation string, err error) {
		if err != nil {
			t.Errorf("%s: %v", operation, err)
		}
	}
"#;

pub(super) fn file(api: &Api) -> Result<File> {
    let mut text = BEFORE.to_owned();
    for method in api.methods() {
        text.push_str(&call(api, method)?);
    }
    text.push_str("}\n\n// The operations, for the tests to see that each was carried out.\nvar operations = []string{\n");
    // A method that always sends the same query is another's operation by that.
    let operations = api.methods().filter(|method| method.fixed.is_empty());
    let names: BTreeSet<String> = operations.map(Method::full_name).collect();
    for name in names {
        text.push_str(&format!("\t{name:?},\n"));
    }
    text.push_str("}\n");
    Ok(layout::file("walk_test.go", &text))
}

fn call(api: &Api, method: &Method) -> Result<String> {
    let writer = Writer { api };
    let mut given = vec!["ctx".to_owned()];
    given.extend(method.given().map(|arg| argument(api, arg, &arg.sample)));
    if let Some(body) = &method.body {
        given.push(match (&body.type_name, body.encoding) {
            (Some(name), Encoding::Json | Encoding::Form) => {
                format!(
                    "&{}",
                    writer.value(2, &Shape::Named(name.clone()), &body.sample)?
                )
            }
            _ => {
                let bytes: Vec<String> = sample::PNG.iter().map(u8::to_string).collect();
                format!("[]byte{{{}}}", bytes.join(", "))
            }
        });
    }
    if !method.optional.is_empty() {
        given.push(parameters(api, 2, method, |arg| Some(arg.sample.clone())));
    }
    let result = match Function::of_method(method).gives {
        Some(_) => "_, err",
        None => "err",
    };
    Ok(format!(
        "\t{{\n\t\t{result} := client.{}.{}({})\n\t\tdid({:?}, err)\n\t}}\n",
        exported(&method.group),
        exported(&method.name),
        given.join(", "),
        method.full_name()
    ))
}
