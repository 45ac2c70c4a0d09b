//! `bindings/cpp/include/tenantry/api/`: one header to a group, one method to an operation.

use tenantry_contract::Encoding;

use super::layout::{bracketed, comment};
use super::options::{Options, params_name};
use super::{class_name, docs, literal, name, procedures, type_of};
use crate::model::{Answer, Api, Arg, Group, Method};
use crate::problem::Result;
use crate::{File, MARKER, names};

const FOLDER: &str = "bindings/cpp/include/tenantry/api";

pub(super) fn files(api: &Api) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for group in &api.groups {
        files.push(file(api, group)?);
    }
    files.push(index(&api.groups));
    Ok(files)
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
fn index(groups: &[Group]) -> File {
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

fn file(api: &Api, group: &Group) -> Result<File> {
    let class = class_name(group);
    let of_methods = group
        .methods
        .iter()
        .map(|method| Options::of_method(&class, method));
    let of_procedures = group
        .procedures
        .iter()
        .map(|procedure| Options::of_procedure(&class, procedure));
    let all: Vec<Options> = of_methods.chain(of_procedures).flatten().collect();
    let mut body: String = all.iter().map(Options::declared).collect();
    if !all.is_empty() {
        body.push_str("namespace detail {\n\n");
        body.extend(all.iter().map(Options::raw));
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
    for procedure in &group.procedures {
        body.push('\n');
        body.push_str(&procedures::function(api, procedure)?);
    }
    for walk in &group.walks {
        body.push('\n');
        body.push_str(&procedures::walk(api, walk)?);
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
    Ok(header(&group.name, &about, &includes, &body))
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
        taken.push(format!(
            "const {} &params = {{}}",
            params_name(&method.full_name())
        ));
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

fn forwarding(
    method: &Method,
    about: &str,
    result: &str,
    called: &str,
    ask: &str,
    plain: &str,
) -> String {
    let (taken, given) = asked(method);
    let head = format!("{result} {called}(");
    forwarded(about, &head, &taken, ask, plain, given)
}

/// A method whose body is one call: what it is, its name and what it takes, how it asks, which C function, and what that is
/// given.
pub(super) fn forwarded(
    about: &str,
    head: &str,
    taken: &[String],
    ask: &str,
    plain: &str,
    given: Vec<String>,
) -> String {
    let mut handed = vec![plain.to_owned(), "call".to_owned()];
    handed.extend(given);
    let mut out = comment(4, about);
    out.push_str(&bracketed(4, head, taken, ") const {"));
    out.push_str(&bracketed(8, ask, &handed, ");"));
    out.push_str("    }\n");
    out
}
