//! What a method takes and gives, in Go and towards C: the same whether it is one request or a procedure.

use tenantry_contract::ParamKind;

use super::layout::comment;
use super::models::go_type;
use super::names::{c_field, exported, for_c, local};
use crate::model::{Answer, Api, Arg, Definition, Given, Group, Method, Procedure, Shape, Taken};

/// Texts of parameters that must not show when their struct is printed.
const SECRETS: &[&str] = &["admin_password", "ott"];

/// As in `TenantsService`.
pub(super) fn service(group: &str) -> String {
    format!("{}Service", exported(group))
}

/// A method of a service.
pub(super) struct Function {
    pub(super) group: String,
    /// As in `List`.
    pub(super) name: String,
    /// As in `tenants.list`.
    pub(super) full_name: String,
    /// As in `tenantry_tenants_list`.
    pub(super) c_name: String,
    /// Its parameters.
    pub(super) taken: Vec<String>,
    /// The locals that hold what C is given besides the client, and how each is made.
    pub(super) prepared: Vec<(String, String)>,
    /// What may be left out.
    pub(super) options: Vec<Choice>,
    /// What it gives besides an error.
    pub(super) gives: Option<String>,
    /// How that is got from the call.
    pub(super) got_by: String,
}

/// A parameter that may be left out.
pub(super) struct Choice {
    pub(super) about: String,
    /// The field in Go.
    pub(super) name: String,
    /// Its type, whose zero value means that it is not given.
    pub(super) of: String,
    /// The field of C's struct.
    pub(super) c_field: String,
    /// The value for it.
    pub(super) handed: String,
}

impl Function {
    /// As in `TenantsListParams`.
    pub(super) fn params(&self) -> String {
        format!("{}{}Params", exported(&self.group), self.name)
    }

    /// What C is given before `call`.
    pub(super) fn handed(&self) -> String {
        let mut handed = vec!["a.client".to_owned()];
        handed.extend(self.prepared.iter().map(|(name, _)| name.clone()));
        handed.join(", ")
    }

    pub(super) fn of_method(method: &Method) -> Self {
        let (gives, got_by) = answered(&method.answer);
        let mut function = Self {
            group: method.group.clone(),
            name: exported(&method.name),
            full_name: method.full_name(),
            c_name: format!("tenantry_{}_{}", method.group, method.name),
            taken: Vec::new(),
            prepared: Vec::new(),
            options: method.optional.iter().map(choice).collect(),
            gives,
            got_by,
        };
        for arg in method.given() {
            function.take(
                &local(&arg.name),
                &arg_type(arg),
                &for_c(&arg.name),
                &required(arg),
            );
        }
        if let Some(body) = &method.body {
            match &body.type_name {
                Some(of) => function.take(
                    "body",
                    &format!("*{}", exported(of)),
                    "cBody, bodyLen",
                    "bodyOf(a, \"body\", body)",
                ),
                None => function.take("picture", "[]byte", "cBody, bodyLen", "a.bytes(picture)"),
            }
        }
        function.with_params()
    }

    pub(super) fn of_procedure(api: &Api, procedure: &Procedure) -> Self {
        let (gives, got_by) = match &procedure.returns {
            None => (None, "a.nothing(".to_owned()),
            Some(returned) => returned_as(api, &returned.shape),
        };
        let mut function = Self {
            group: procedure.group.clone(),
            name: exported(&procedure.name),
            full_name: procedure.full_name(),
            c_name: format!("tenantry_{}_{}", procedure.group, procedure.name),
            taken: Vec::new(),
            prepared: Vec::new(),
            options: procedure.options.iter().map(option).collect(),
            gives,
            got_by,
        };
        for given in &procedure.given {
            let (name, held) = (local(&given.name), for_c(&given.name));
            let (of, held, made) = handed_over(given, &name, held);
            function.take(&name, &of, &held, &made);
        }
        function.with_params()
    }

    fn take(&mut self, name: &str, of: &str, held: &str, made: &str) {
        self.taken.push(format!("{name} {of}"));
        self.prepared.push((held.to_owned(), made.to_owned()));
    }

    fn with_params(mut self) -> Self {
        if !self.options.is_empty() {
            let of = format!("*{}", self.params());
            self.take("params", &of, "given", "params.given(a)");
        }
        self
    }
}

/// What an operation's answer is in Go, and how it is got from the call.
fn answered(answer: &Answer) -> (Option<String>, String) {
    match answer {
        Answer::Nothing => (None, "a.nothing(".to_owned()),
        Answer::Json(name) => (
            Some(format!("*{}", exported(name))),
            format!("fetch[{}](a, ", exported(name)),
        ),
        Answer::Text => (Some("string".to_owned()), "a.page(".to_owned()),
        Answer::Bytes => (Some("[]byte".to_owned()), "a.file(".to_owned()),
    }
}

/// The same for what a procedure returns.
fn returned_as(api: &Api, shape: &Shape) -> (Option<String>, String) {
    let of = go_type(shape, "");
    match is_object(api, shape) {
        true => (Some(format!("*{of}")), format!("fetch[{of}](a, ")),
        false => (Some(of.clone()), format!("value[{of}](a, ")),
    }
}

pub(super) fn is_object(api: &Api, shape: &Shape) -> bool {
    let Shape::Named(name) = api.plain(shape) else {
        return false;
    };
    let definition = api.type_named(name).map(|item| &item.definition);
    matches!(definition, Some(Definition::Object(_)))
}

/// The type of an argument of an operation.
pub(super) fn arg_type(arg: &Arg) -> String {
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => "int64".to_owned(),
        (ParamKind::Boolean, _) => "bool".to_owned(),
        (ParamKind::List, _) => "[]string".to_owned(),
        (ParamKind::Timestamp, _) => "Timestamp".to_owned(),
        (ParamKind::Choice(_), Some(name)) => exported(name),
        _ => "string".to_owned(),
    }
}

/// Handing a required argument to C.
fn required(arg: &Arg) -> String {
    let (wire, name) = (&arg.name, local(&arg.name));
    match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => format!("a.number({name})"),
        (ParamKind::List, _) => format!("a.required({wire:?}, {name})"),
        (ParamKind::Timestamp, _) | (ParamKind::Choice(_), Some(_)) => {
            format!("a.text({wire:?}, string({name}))")
        }
        _ => format!("a.text({wire:?}, {name})"),
    }
}

/// What a procedure takes for a parameter: its type, the locals that hold it for C, and how they are made.
fn handed_over(given: &Given, name: &str, held: String) -> (String, String, String) {
    let wire = &given.name;
    let two = |second: &str| format!("{held}, {name}{second}");
    match &given.kind {
        Taken::Id | Taken::Text => (
            "string".to_owned(),
            held.clone(),
            format!("a.text({wire:?}, {name})"),
        ),
        Taken::Words(of) => (
            exported(of),
            held.clone(),
            format!("a.text({wire:?}, string({name}))"),
        ),
        Taken::Boolean => ("bool".to_owned(), held.clone(), format!("a.truth(&{name})")),
        Taken::Integer => (
            "int64".to_owned(),
            held.clone(),
            format!("a.number({name})"),
        ),
        Taken::Number => (
            "float64".to_owned(),
            held.clone(),
            format!("a.decimal({name})"),
        ),
        Taken::Texts => (
            "[]string".to_owned(),
            held.clone(),
            format!("a.required({wire:?}, {name})"),
        ),
        Taken::Json(Shape::List(of)) => (
            format!("[]{}", go_type(of, "")),
            two("Len"),
            format!("listOf(a, {wire:?}, {name})"),
        ),
        Taken::Json(of) => (
            format!("*{}", go_type(of, "")),
            two("Len"),
            format!("bodyOf(a, {wire:?}, {name})"),
        ),
        Taken::Change { gets, gives } => (
            format!("func(*{}) (*{}, error)", exported(gets), exported(gives)),
            two("Data"),
            format!("changeOf(a, {name})"),
        ),
        Taken::Sink => (
            "io.Writer".to_owned(),
            two("Data"),
            format!("a.sinkOf({name})"),
        ),
    }
}

/// An optional parameter of an operation.
fn choice(arg: &Arg) -> Choice {
    let (wire, name) = (&arg.name, exported(&arg.name));
    let field = format!("p.{name}");
    let (of, handed) = match (&arg.kind, &arg.choice) {
        (ParamKind::Integer, _) => ("*int64".to_owned(), format!("a.integer({field})")),
        (ParamKind::Boolean, _) => ("*bool".to_owned(), format!("a.truth({field})")),
        (ParamKind::List, _) => (arg_type(arg), format!("a.list({wire:?}, {field})")),
        (ParamKind::Timestamp, _) | (ParamKind::Choice(_), Some(_)) => (
            arg_type(arg),
            format!("a.setting({wire:?}, string({field}))"),
        ),
        _ if SECRETS.contains(&wire.as_str()) => secret(wire, &field),
        _ => (arg_type(arg), format!("a.setting({wire:?}, {field})")),
    };
    Choice {
        about: arg.about.clone(),
        name,
        of,
        c_field: c_field(&arg.name),
        handed,
    }
}

/// The type of a secret, and how it is handed to C.
fn secret(wire: &str, field: &str) -> (String, String) {
    (
        "Secret".to_owned(),
        format!("a.setting({wire:?}, string({field}))"),
    )
}

/// Whether an optional parameter is a length of time, and its name without the unit.
pub(super) fn duration(given: &Given) -> Option<&str> {
    given.name.strip_suffix("_ms")
}

/// The same text, for a time that is not counted in milliseconds.
fn without_unit(about: &str) -> String {
    let seconds = |word: &str| match word.parse::<u64>() {
        Ok(ms) if ms % 1_000 == 0 => format!("{} seconds", ms / 1_000),
        _ => word.to_owned(),
    };
    let about = about.replacen("Milliseconds", "The time", 1);
    let words: Vec<String> = about.split(' ').map(seconds).collect();
    words.join(" ")
}

/// An optional parameter of a procedure.
fn option(given: &Given) -> Choice {
    if let Some(time) = duration(given) {
        let name = exported(time);
        return Choice {
            about: without_unit(&given.about),
            of: "time.Duration".to_owned(),
            c_field: c_field(&given.name),
            handed: format!("a.milliseconds(p.{name})"),
            name,
        };
    }
    let (wire, name) = (&given.name, exported(&given.name));
    let field = format!("p.{name}");
    let (of, handed) = match &given.kind {
        Taken::Integer => ("*int64".to_owned(), format!("a.integer({field})")),
        Taken::Number => ("*float64".to_owned(), format!("a.fraction({field})")),
        Taken::Boolean => ("*bool".to_owned(), format!("a.truth({field})")),
        Taken::Texts => ("[]string".to_owned(), format!("a.list({wire:?}, {field})")),
        _ if SECRETS.contains(&wire.as_str()) => secret(wire, &field),
        Taken::Words(of) => (
            exported(of),
            format!("a.setting({wire:?}, string({field}))"),
        ),
        _ => ("string".to_owned(), format!("a.setting({wire:?}, {field})")),
    };
    Choice {
        about: given.about.clone(),
        name,
        of,
        c_field: c_field(&given.name),
        handed,
    }
}

/// The struct of what may be left out, and how it is handed to C.
pub(super) fn params_struct(function: &Function) -> String {
    let name = function.params();
    let fields: Vec<String> = function
        .options
        .iter()
        .map(|choice| {
            format!(
                "{}\t{} {}\n",
                comment(1, &choice.about),
                choice.name,
                choice.of
            )
        })
        .collect();
    let c_name = format!("{}_params", function.c_name);
    let mut given = vec![("struct_size".to_owned(), format!("C.sizeof_{c_name}"))];
    let set = |choice: &Choice| (choice.c_field.clone(), choice.handed.clone());
    given.extend(function.options.iter().map(set));
    format!(
        "// {name} are the optional parameters of [{}.{}].\ntype {name} struct {{\n{}}}\n\n\
         func (p *{name}) given(a *ask) *C.{c_name} {{\n\tif p == nil {{\n\t\treturn nil\n\t}}\n\treturn &C.{c_name}{{\n{}\t}}\n}}\n",
        service(&function.group),
        function.name,
        fields.join("\n"),
        super::layout::pairs(2, &given),
    )
}

/// What a paging method lists: the Go type that its run yields, how it is got from a page, and the page's type.
pub(super) fn run(api: &Api, method: &Method) -> Option<(String, String, String)> {
    let Answer::Json(page) = &method.answer else {
        return None;
    };
    let Definition::Object(fields) = &api.type_named(page)?.definition else {
        return None;
    };
    let listed = fields.iter().find(|field| field.wire == "items")?;
    let Shape::List(inner) = &listed.shape else {
        return None;
    };
    let (of, page) = (go_type(inner, ""), exported(page));
    method.pages.then(|| match is_object(api, inner) {
        true => (format!("*{of}"), "pointers(page.Items)".to_owned(), page),
        false => (of, "page.Items".to_owned(), page),
    })
}

/// Whether a group's file needs a package.
pub(super) fn needs(group: &Group, api: &Api) -> Vec<&'static str> {
    let mut needs = vec!["context"];
    let sinks = group.procedures.iter().flat_map(Procedure::takes);
    if sinks.into_iter().any(|given| given.kind == Taken::Sink) {
        needs.push("io");
    }
    let mut methods = group.methods.iter();
    if !group.walks.is_empty() || methods.any(|method| run(api, method).is_some()) {
        needs.push("iter");
    }
    let mut options = group.procedures.iter().flat_map(|one| &one.options);
    if options.any(|option| duration(option).is_some()) {
        needs.push("time");
    }
    needs
}
