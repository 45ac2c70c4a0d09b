//! `tests/contract_walk.rs`: every method called once, as the recorder expects it.

use tenantry_contract::{Encoding, sample};

use super::Item;
use super::example::expression;
use super::literal::Writer;
use crate::model::{Api, Arg, Group, Method, Shape};
use crate::problem::Result;
use crate::{File, names};

pub(super) fn file(api: &Api) -> Result<File> {
    let mut items = vec![
        Item::Code(
            "use tenantry::{Client, Nullable, Result, models};\nuse tenantry_recorder::Recorder;\n"
                .to_owned(),
        ),
        Item::Code(format!("const PNG: &[u8] = &{:?};", sample::PNG)),
    ];
    let groups = || api.groups.iter().filter(|group| !group.methods.is_empty());
    let calls: String = groups()
        .map(|group| format!("{}(&client)?;\n", group.name))
        .collect();
    items.push(Item::Code(format!(
        "#[test]
        fn every_method_sends_what_the_contract_says() -> Result<()> {{
            let server = Recorder::start();
            let client = Client::builder(server.url()).access_token(\"token\").build()?;
            {calls}
            let verdict = server.verdict();
            assert!(verdict.is_clean(), \"{{verdict}}\");
            Ok(())
        }}"
    )));
    for group in groups() {
        items.push(Item::Code(walk(api, group)?));
    }
    let about = "Every method, called once with the contract's sample values; the recorder tells whether what arrived is what \
the contract says.";
    super::file("crates/core/tests/contract_walk.rs", about, &items)
}

fn walk(api: &Api, group: &Group) -> Result<String> {
    let mut code = format!("fn {}(client: &Client) -> Result<()> {{\n", group.name);
    for method in &group.methods {
        code.push_str(&call(api, method)?);
    }
    code.push_str("Ok(()) }");
    Ok(code)
}

fn call(api: &Api, method: &Method) -> Result<String> {
    let mut writer = Writer::new(api, "models::");
    let value = |arg: &Arg, writer: &mut Writer<'_>| expression(arg, &arg.sample, writer);
    let mut given: Vec<String> = method
        .ids
        .iter()
        .map(|arg| value(arg, &mut writer))
        .collect();
    if let Some(body) = &method.body {
        given.push(match (&body.type_name, body.encoding) {
            (Some(name), Encoding::Json | Encoding::Form) => {
                format!(
                    "&{}",
                    writer.value(&Shape::Named(name.clone()), &body.sample)?
                )
            }
            _ => "PNG".to_owned(),
        });
    }
    given.extend(method.required.iter().map(|arg| value(arg, &mut writer)));
    let chained: String = method
        .optional
        .iter()
        .map(|arg| format!(".{}({})", names::rust(&arg.name), value(arg, &mut writer)))
        .collect();
    Ok(format!(
        "client.{}().{}({}){chained}.wait()?;\n",
        method.group,
        names::rust(&method.name),
        given.join(", ")
    ))
}
