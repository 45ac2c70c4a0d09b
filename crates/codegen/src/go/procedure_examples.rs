//! `example_*_procedures_test.go`: every procedure and walk called with its example, in a world of its own, and shown by godoc.

use serde_json::{Map, Value};

use super::layout::{file, pairs};
use super::literal::Writer;
use super::names::{exported, local};
use super::signatures::{Function, duration, is_object, service};
use crate::File;
use crate::model::{Api, Given, Group, Procedure, Shape, Taken};
use crate::problem::Result;
use crate::world::{self, Named};

/// The widest struct of parameters that stands on one line.
const WIDTH: usize = 70;

pub(super) fn files(api: &Api) -> Result<Vec<File>> {
    let has_some = |group: &&Group| !group.procedures.is_empty() || !group.walks.is_empty();
    let groups = api.groups.iter().filter(has_some);
    groups.map(|group| group_file(api, group)).collect()
}

fn group_file(api: &Api, group: &Group) -> Result<File> {
    let mut text = String::new();
    for procedure in &group.procedures {
        text.push_str(&example(api, procedure)?);
    }
    for walk in &group.walks {
        text.push_str(&walked(api, walk)?);
    }
    let mut imports = String::new();
    for (package, used) in [
        ("bytes", "bytes."),
        ("context", ""),
        ("fmt", ""),
        ("time", "time."),
    ] {
        if text.contains(used) {
            imports.push_str(&format!("\t{package:?}\n"));
        }
    }
    if text.contains("tenantry.") {
        imports.push_str("\n\t\"tenantry\"\n");
    }
    let text = format!("package tenantry_test\n\nimport (\n{imports})\n{text}");
    Ok(file(
        format!("example_{}_procedures_test.go", group.name),
        &text,
    ))
}

fn example(api: &Api, procedure: &Procedure) -> Result<String> {
    let (before, call) = called(api, procedure)?;
    let gives = Function::of_procedure(api, procedure).gives;
    let (result, shown, output) = match gives.as_deref() {
        None => ("err", "err".to_owned(), "<nil>"),
        Some(of) => {
            let sees = match of {
                "bool" => "answer",
                "string" => "len(answer) > 0",
                "int64" => "answer > 0",
                _ => "answer != nil",
            };
            ("answer, err", format!("{sees}, err"), "true <nil>")
        }
    };
    Ok(format!(
        "{before}\t{result} := {call}\n\tfmt.Println({shown})\n\t// Output: {output}\n}}\n"
    ))
}

fn walked(api: &Api, walk: &Procedure) -> Result<String> {
    let (before, call) = called(api, walk)?;
    Ok(format!(
        "{before}\tfor item, err := range {call} {{\n\t\tfmt.Println(item != nil, err)\n\t\tbreak // enough\n\t}}\n\t\
         // Output: true <nil>\n}}\n"
    ))
}

/// What stands before the call, and the call.
fn called(api: &Api, procedure: &Procedure) -> Result<(String, String)> {
    let mut world = World::default();
    let mut given = vec!["ctx".to_owned()];
    for parameter in &procedure.given {
        given.push(argument(api, procedure, parameter, &mut world)?);
    }
    let function = Function::of_procedure(api, procedure);
    if !procedure.options.is_empty() {
        let mut fields = Vec::new();
        for option in &procedure.options {
            if procedure.example.contains_key(&option.name) {
                let value = argument(api, procedure, option, &mut world)?;
                fields.push(field(option, value));
            }
        }
        given.push(parameters(&function, &fields));
    }
    let call = format!(
        "client.{}.{}({})",
        exported(&procedure.group),
        function.name,
        given.join(", ")
    );
    let name = format!("Example{}_{}", service(&procedure.group), function.name);
    let mut before = format!(
        "\nfunc {name}() {{\n\tctx := context.Background()\n\tclient, {} := exampleWorld()\n",
        if world.needs.is_empty() { "_" } else { "world" }
    );
    for need in &world.needs {
        let name = local(need);
        before.push_str(&format!("\t{name} := world.{name}()\n"));
    }
    if world.has_file {
        before.push_str("\tvar file bytes.Buffer\n");
    }
    Ok((before, call))
}

/// What an example needs of the world.
#[derive(Default)]
struct World {
    needs: Vec<&'static str>,
    has_file: bool,
}

impl World {
    /// The value with `$` and the world's variables in place of its names.
    fn placed(&mut self, named: Named) -> Value {
        match named {
            Named::Variable(variable) => {
                if !self.needs.contains(&variable) {
                    self.needs.push(variable);
                }
                Value::from(format!("${variable}"))
            }
            Named::Plain(value) => value,
            Named::List(items) => items.into_iter().map(|item| self.placed(item)).collect(),
            Named::Object(fields) => {
                let fields = fields.into_iter();
                let placed: Map<String, Value> = fields
                    .map(|(name, value)| (name, self.placed(value)))
                    .collect();
                Value::Object(placed)
            }
        }
    }
}

/// An argument's example as a Go expression.
fn argument(api: &Api, procedure: &Procedure, given: &Given, world: &mut World) -> Result<String> {
    let example = procedure.example.get(&given.name).cloned();
    let value = world.placed(Named::of(
        &procedure.full_name(),
        &example.unwrap_or_default(),
    )?);
    let writer = Writer { api };
    Ok(match &given.kind {
        Taken::Json(shape) => match is_object(api, shape) {
            true => format!("&{}", writer.value(1, shape, &value)?),
            false => writer.value(1, shape, &value)?,
        },
        Taken::Words(of) => writer.value(1, &Shape::Named(of.clone()), &value)?,
        Taken::Texts => writer.value(1, &Shape::List(Box::new(Shape::Text)), &value)?,
        Taken::Change { gets, gives } => {
            let change = world.placed(world::change(gives)?);
            let change = writer.value(2, &Shape::Named(gives.clone()), &change)?;
            format!(
                "func(*tenantry.{}) (*tenantry.{}, error) {{\n\t\treturn &{change}, nil\n\t}}",
                exported(gets),
                exported(gives)
            )
        }
        Taken::Sink => {
            world.has_file = true;
            "&file".to_owned()
        }
        _ => match &value {
            Value::String(_) => writer.value(1, &Shape::Text, &value)?,
            other => other.to_string(),
        },
    })
}

/// A field of the struct of what may be left out.
fn field(option: &Given, value: String) -> (String, String) {
    if let Some(time) = duration(option) {
        return (exported(time), format!("{value} * time.Millisecond"));
    }
    let value = match option.kind {
        Taken::Integer => format!("tenantry.Ptr[int64]({value})"),
        Taken::Number => format!("tenantry.Ptr[float64]({value})"),
        Taken::Boolean => format!("tenantry.Ptr({value})"),
        _ => value,
    };
    (exported(&option.name), value)
}

fn parameters(function: &Function, fields: &[(String, String)]) -> String {
    if fields.is_empty() {
        return "nil".to_owned();
    }
    let short: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let line = format!("&tenantry.{}{{{}}}", function.params(), short.join(", "));
    match line.chars().count() <= WIDTH {
        true => line,
        false => format!(
            "&tenantry.{}{{\n{}\t}}",
            function.params(),
            pairs(2, fields)
        ),
    }
}
