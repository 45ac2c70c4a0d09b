//! `bindings/cpp/include/tenantry/api/`: one header to a group, one method to an operation.

use tenantry_contract::{Encoding, ParamKind};

use super::layout::{bracketed, comment};
use super::{class_name, docs, literal, name, params_name, type_of};
use crate::model::{Answer, Api, Arg, Group, Method};
use crate::{File, MARKER, names};

const FOLDER: &str = "bindings/cpp/include/tenantry/api";

pub(super) fn files(api: &Api) -> Vec<File> {
    let groups = api.groups.iter().filter(|group| !group.methods.is_empty());
    let mut files: Vec<File> = groups.clone().map(|group| file(api, group)).collect();
    files.push(index(&groups.collect::<Vec<_>>()));
    files
}

/// A header: its guard, what it includes, what is in it.
fn header(name: &str, about: &str, includes: &[String], body: &str) -> File {
    let guard = format!("TENANTRY_API_{}_HPP", names::screaming(name));
    let includes: String = includes.iter().map(|line| format!("{line}\n")).collect();
    let text = format!(
        "// {MARKER}\n\n// {about}\n\n#ifndef {guard}\n#define {guard}\n\n{includes}\nnamespace tenantry {{\n\n{body}\
         }}  // namespace tenantry\n\n#endif\n"
    );
    File::new(format!("{FOLDER}/{name}.hpp"), text)
}

/// All groups, as a client has them.
fn index(groups: &[&Group]) -> File {
    let mut includes = vec![
        "#include <memory>".to_owned(),
        "#include <utility>".to_owned(),
        String::new(),
        "#include \"../detail/connection.hpp\"".to_owned(),
    ];
    let mut own: Vec<String> = groups
        .iter()
        .map(|group| format!("#include \"{}.hpp\"", group.name))
        .collect();
    own.sort();
    includes.extend(own);
    let mut body = comment(
        0,
        "The groups of a client. Each keeps what it needs of the client, and may outlive it.",
    );
    body.push_str("class Api {\npublic:\n");
    for group in groups {
        let class = class_name(group);
        body.push_str(&comment(4, &group.about));
        body.push_str(&format!(
            "    {class} {}() const {{\n        return {class}(connection_);\n    }}\n",
            group.name
        ));
    }
    body.push_str(
        "
protected:
    explicit Api(std::shared_ptr<const detail::Connection> connection) noexcept : connection_(std::move(connection)) {}

    std::shared_ptr<const detail::Connection> connection_;
};

",
    );
    header("api", "All groups of operations.", &includes, &body)
}

fn file(api: &Api, group: &Group) -> File {
    let class = class_name(group);
    let with_params: Vec<&Method> = group
        .methods
        .iter()
        .filter(|method| !method.optional.is_empty())
        .collect();
    let mut body = String::new();
    for method in &with_params {
        body.push_str(&params(&class, method));
    }
    if !with_params.is_empty() {
        body.push_str("namespace detail {\n\n");
        with_params
            .iter()
            .for_each(|method| body.push_str(&raw(method)));
        body.push_str("}  // namespace detail\n\n");
    }
    body.push_str(&comment(0, &group.about));
    body.push_str(&format!(
        "class {class} : detail::Group {{\npublic:\n    using Group::Group;\n"
    ));
    for method in &group.methods {
        body.push('\n');
        body.push_str(&function(api, method));
        if method.pages {
            body.push('\n');
            body.push_str(&listed(method));
        }
    }
    body.push_str("};\n\n");
    let includes = [
        "#include <cstdint>",
        "#include <optional>",
        "#include <string>",
        "#include <string_view>",
        "#include <vector>",
        "",
        "#include \"../detail/group.hpp\"",
    ]
    .map(str::to_owned);
    let about = format!("The operations on {}.", group.name.replace('_', " "));
    header(&group.name, &about, &includes, &body)
}

/// The optional parameters of a method.
fn params(class: &str, method: &Method) -> String {
    let mut out = comment(0, &docs::params(class, method));
    out.push_str(&format!("struct {} {{\n", params_name(method)));
    for arg in &method.optional {
        out.push_str(&comment(4, &arg.about));
        let (kind, name) = (type_of(arg), name(&arg.name));
        out.push_str(&format!("    std::optional<{kind}> {name} = {{}};\n"));
    }
    out.push_str("};\n\n");
    out
}

/// What makes the C struct of it.
fn raw(method: &Method) -> String {
    let plain = format!("tenantry_{}_{}_params", method.group, method.name);
    let has_texts = method
        .optional
        .iter()
        .any(|arg| !matches!(arg.kind, ParamKind::Integer | ParamKind::Boolean));
    let texts = if has_texts { "Texts &texts" } else { "Texts &" };
    let mut out = bracketed(
        0,
        &format!("inline {plain} raw("),
        &[
            format!("const {} &given", params_name(method)),
            texts.to_owned(),
        ],
        ") {",
    );
    out.push_str(&format!("    auto plain = sized<{plain}>();\n"));
    for arg in &method.optional {
        // A C struct's fields have their names as they are: none is a word that C++ keeps.
        let (field, from) = (&arg.name, format!("given.{}", name(&arg.name)));
        let given = match arg.kind {
            ParamKind::Integer => format!("number({from})"),
            ParamKind::Boolean => format!("flag({from})"),
            ParamKind::List => format!("texts.list({}, {from})", literal(field)),
            _ => format!("texts.text({}, {from})", literal(field)),
        };
        out.push_str(&format!("    plain.{field} = {given};\n"));
    }
    out.push_str("    return plain;\n}\n\n");
    out
}

/// What a method takes before `call`, and what it hands on.
fn asked(method: &Method) -> (Vec<String>, Vec<String>) {
    let mut taken = Vec::new();
    let mut given = Vec::new();
    let take = |arg: &Arg| match type_of(arg) {
        plain @ ("bool" | "std::int64_t") => format!("{plain} {}", name(&arg.name)),
        object => format!("const {object} &{}", name(&arg.name)),
    };
    let give = |arg: &Arg| format!("detail::text({}, {})", literal(&arg.name), name(&arg.name));
    taken.extend(method.ids.iter().map(take));
    given.extend(method.given().map(give));
    if let Some(body) = &method.body {
        let (take, give) = match body.encoding {
            Encoding::Png => ("std::string_view picture", "detail::Bytes{picture}"),
            _ => ("const Json &body", "detail::json(\"body\", body)"),
        };
        taken.push(take.to_owned());
        given.push(give.to_owned());
    }
    taken.extend(method.required.iter().map(take));
    if !method.optional.is_empty() {
        taken.push(format!("const {} &params = {{}}", params_name(method)));
        given.push("detail::params(params)".to_owned());
    }
    taken.push("const Call &call = {}".to_owned());
    (taken, given)
}

fn function(api: &Api, method: &Method) -> String {
    let (result, ask) = match &method.answer {
        Answer::Nothing => ("void", "ask("),
        Answer::Json(_) => ("Json", "return ask_json("),
        Answer::Text | Answer::Bytes => ("std::string", "return ask_bytes("),
    };
    let plain = format!("tenantry_{}_{}", method.group, method.name);
    let about = docs::method(api, method);
    forwarding(method, &about, result, &name(&method.name), ask, &plain)
}

/// The methods that run over all pages.
fn listed(method: &Method) -> String {
    let plain = format!("tenantry_{}_{}_pages", method.group, method.name);
    let pages = format!("{}_pages", method.name);
    let items = format!("{}_all", method.name);
    format!(
        "{}\n{}",
        forwarding(
            method,
            &docs::pages(method),
            "Pages",
            &pages,
            "return pages(",
            &plain
        ),
        forwarding(
            method,
            &docs::items(method),
            "Items",
            &items,
            "return items(",
            &plain
        ),
    )
}

/// A method whose body is one call.
fn forwarding(
    method: &Method,
    about: &str,
    result: &str,
    called: &str,
    ask: &str,
    plain: &str,
) -> String {
    let (taken, given) = asked(method);
    let mut handed = vec![plain.to_owned(), "call".to_owned()];
    handed.extend(given);
    let mut out = comment(4, about);
    out.push_str(&bracketed(
        4,
        &format!("{result} {called}("),
        &taken,
        ") const {",
    ));
    out.push_str(&bracketed(8, ask, &handed, ");"));
    out.push_str("    }\n");
    out
}
