//! `example_*_test.go`: a call of every method as a user writes it, run against the recorder and shown by godoc.

use tenantry_contract::{Encoding, ParamKind};

use super::layout::{file, pairs};
use super::literal::{Writer, quoted};
use super::names::exported;
use super::signatures::{Function, run, service};
use crate::File;
use crate::model::{Answer, Api, Arg, Group, Method, Shape};
use crate::problem::Result;

pub(super) fn files(api: &Api) -> Result<Vec<File>> {
    api.groups
        .iter()
        .filter(|group| !group.methods.is_empty())
        .map(|group| group_file(api, group))
        .collect()
}

fn group_file(api: &Api, group: &Group) -> Result<File> {
    let mut text = String::new();
    for method in &group.methods {
        text.push_str(&example(api, group, method)?);
    }
    let imports = match text.contains("tenantry.") {
        true => "import (\n\t\"context\"\n\t\"fmt\"\n\n\t\"tenantry\"\n)\n",
        false => "import (\n\t\"context\"\n\t\"fmt\"\n)\n",
    };
    let text = format!("package tenantry_test\n\n{imports}{text}");
    Ok(file(format!("example_{}_test.go", group.name), &text))
}

fn example(api: &Api, group: &Group, method: &Method) -> Result<String> {
    let mut given = vec!["ctx".to_owned()];
    let mut before = String::new();
    given.extend(method.given().map(|arg| argument(api, arg, &arg.example)));
    if let Some(body) = &method.body {
        let (name, made) = match (&body.type_name, body.encoding) {
            (Some(of), Encoding::Json | Encoding::Form) => {
                let shape = Shape::Named(of.clone());
                let literal = Writer { api }.value(1, &shape, &body.example)?;
                ("body", format!("\tbody := &{literal}\n"))
            }
            _ => (
                "picture",
                "\tpicture := []byte(\"\\x89PNG\\r\\n\\x1a\\n\")\n".to_owned(),
            ),
        };
        before.push_str(&made);
        given.push(name.to_owned());
    }
    let shown = |arg: &Arg| arg.shown.then(|| arg.example.clone());
    if !method.optional.is_empty() {
        given.push(match method.optional.iter().any(|arg| arg.shown) {
            true => parameters(api, 1, method, shown),
            false => "nil".to_owned(),
        });
    }
    let call = format!(
        "exampleClient.{}.{}({})",
        exported(&group.name),
        exported(&method.name),
        given.join(", ")
    );
    let (result, shows) = match &method.answer {
        Answer::Nothing => ("err", "\tfmt.Println(err)\n\t// Output: <nil>\n".to_owned()),
        Answer::Json(_) => (
            "answer, err",
            "\tfmt.Println(answer != nil, err)\n\t// Output: true <nil>\n".to_owned(),
        ),
        Answer::Text | Answer::Bytes => (
            "answer, err",
            "\tfmt.Println(len(answer) > 0, err)\n\t// Output: true <nil>\n".to_owned(),
        ),
    };
    let name = format!("Example{}_{}", service(&group.name), exported(&method.name));
    let mut out = format!(
        "\nfunc {name}() {{\n\tctx := context.Background()\n{before}\t{result} := {call}\n{shows}}}\n"
    );
    if let Some((item, ..)) = run(api, method) {
        let call = call.replacen('(', "All(", 1);
        let is_there = match item.starts_with('*') {
            true => "item != nil",
            false => "item != \"\"",
        };
        out.push_str(&format!(
            "\nfunc {name}All() {{\n\tctx := context.Background()\n\tseen := 0\n\tfor item, err := range {call} {{\n\t\t\
             fmt.Println({is_there}, err)\n\t\tif seen++; seen == 1 {{\n\t\t\tbreak // enough\n\t\t}}\n\t}}\n\t\
             // Output: true <nil>\n}}\n"
        ));
    }
    Ok(out)
}

/// A required argument as a Go expression.
pub(super) fn argument(api: &Api, arg: &Arg, value: &str) -> String {
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer | ParamKind::Boolean, _) => value.to_owned(),
        (ParamKind::List, _) => {
            let values: Vec<String> = value.split(',').map(quoted).collect();
            format!("[]string{{{}}}", values.join(", "))
        }
        (ParamKind::Choice(_), Some(name)) => Writer { api }
            .value(0, &Shape::Named(name.clone()), &value.into())
            .unwrap_or_else(|_| quoted(value)),
        _ => quoted(value),
    }
}

/// The struct of those optional parameters that have a value here.
pub(super) fn parameters(
    api: &Api,
    depth: usize,
    method: &Method,
    value: impl Fn(&Arg) -> Option<String>,
) -> String {
    let set = |arg: &Arg| {
        let written = argument(api, arg, &value(arg)?);
        let written = match arg.kind {
            ParamKind::Integer => format!("tenantry.Ptr[int64]({written})"),
            ParamKind::Boolean => format!("tenantry.Ptr({written})"),
            _ => written,
        };
        Some((exported(&arg.name), written))
    };
    let given: Vec<(String, String)> = method.optional.iter().filter_map(set).collect();
    let short: Vec<String> = given
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let line = format!(
        "&tenantry.{}{{{}}}",
        Function::of_method(method).params(),
        short.join(", ")
    );
    match line.chars().count() <= 70 {
        true => line,
        false => format!(
            "&tenantry.{}{{\n{}{}}}",
            Function::of_method(method).params(),
            pairs(depth + 1, &given),
            "\t".repeat(depth)
        ),
    }
}
