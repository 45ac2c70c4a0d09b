use std::collections::BTreeSet;

use crate::{Contract, ParamKind, Repeat, Token};

fn contract() -> &'static Contract {
    Contract::get().unwrap()
}

#[test]
fn every_operation_of_the_document_has_a_name_of_its_own() {
    let names: BTreeSet<String> = contract()
        .operations
        .iter()
        .map(super::Operation::name)
        .collect();
    assert_eq!(names.len(), 95);
}

#[test]
fn groups_stand_together_in_the_order_of_the_file() {
    let mut groups: Vec<&str> = contract()
        .operations
        .iter()
        .map(|operation| operation.group.as_str())
        .collect();
    groups.dedup();
    assert_eq!(groups.len(), groups.iter().collect::<BTreeSet<_>>().len());
    assert_eq!(groups.first(), Some(&"auth"));
}

#[test]
fn what_only_reads_is_safe_to_repeat_and_what_creates_is_not() {
    for operation in &contract().operations {
        if operation.http_method == "GET" && operation.token != Token::Session {
            assert_eq!(operation.repeat, Repeat::Safe, "{}", operation.id);
        }
        if operation.method == "create" {
            assert_eq!(operation.repeat, Repeat::Never, "{}", operation.id);
        }
    }
}

#[test]
fn what_pages_has_a_cursor_to_send() {
    for operation in contract()
        .operations
        .iter()
        .filter(|operation| operation.pages)
    {
        assert!(
            operation.query.iter().any(|param| param.name == "after"),
            "{}",
            operation.id
        );
    }
}

#[test]
fn path_parameters_stand_in_the_order_of_the_path() {
    let operation = contract()
        .operation("applications", "update_setting")
        .unwrap();
    let names: Vec<&str> = operation
        .path_params
        .iter()
        .map(|param| param.name.as_str())
        .collect();
    assert_eq!(names, ["application_id", "tenant_id", "setting_name"]);
    assert_eq!(operation.path_params[2].kind, ParamKind::Text);
}

#[test]
fn the_openid_configuration_lives_at_the_root_of_the_host() {
    let operation = contract()
        .operation("auth", "openid_configuration")
        .unwrap();
    assert_eq!(operation.full_path(), "/.well-known/openid-configuration");
}

#[test]
fn all_platform_error_codes_are_explained() {
    let codes: Vec<u16> = contract().error_codes.keys().copied().collect();
    assert_eq!(codes, (1000..=1035).collect::<Vec<u16>>());
}

#[test]
fn samples_fit_every_body_and_answer() {
    for operation in &contract().operations {
        if operation.body.is_some() && operation.method != "upload_logo" {
            assert!(
                crate::sample::body(contract(), operation)
                    .unwrap()
                    .is_object(),
                "{}",
                operation.id
            );
        }
        let (status, _) = crate::sample::answer(contract(), operation);
        assert!((200..300).contains(&status), "{}", operation.id);
    }
}

#[test]
fn every_operation_is_a_method_and_children_are_one_more() {
    let names: Vec<String> = contract().methods().map(|method| method.name()).collect();
    assert_eq!(names.len(), 96);
    let ids = names.iter().position(|name| name == "tenants.child_ids");
    assert_eq!(names[ids.unwrap() + 1], "tenants.children");
}

#[test]
fn what_a_variant_fixes_is_nobody_s_choice_and_decides_what_comes_back() {
    for method in contract()
        .methods()
        .filter(|method| method.operation.id == "FetchTenantChildren")
    {
        assert!(method.query().all(|param| param.name != "include_details"));
        let result = contract().flattened(method.result().unwrap());
        let items = &result["properties"]["items"]["items"]["$ref"];
        let expected = match method.variant {
            None => "#/components/schemas/uuid_4",
            Some(_) => "#/components/schemas/tenant",
        };
        assert_eq!(items, expected);
    }
}

#[test]
fn links_take_what_the_answer_has() {
    for link in &contract().links {
        let operation = |id: &str| {
            let mut operations = contract().operations.iter();
            operations.find(|operation| operation.id == id).unwrap()
        };
        let from = operation(&link.from);
        let path = |name: &str| from.path_params.iter().any(|param| param.name == name);
        let schema = from.success().and_then(|success| success.schema.as_ref());
        let answer = schema.map(|schema| crate::sample::value(contract(), schema));
        let mut taken: Vec<String> = link.parameters.values().cloned().collect();
        taken.extend(link.body.iter().flat_map(expressions));
        for expression in taken {
            let found = match expression.strip_prefix("$response.body#") {
                Some(pointer) => answer.as_ref().unwrap().pointer(pointer).is_some(),
                None => path(expression.strip_prefix("$request.path.").unwrap()),
            };
            assert!(found, "{} to {}: {expression}", from.name(), link.name);
        }
    }
}

fn expressions(body: &serde_json::Map<String, serde_json::Value>) -> Vec<String> {
    body.values()
        .flat_map(|value| match value {
            serde_json::Value::String(text) if text.starts_with('$') => vec![text.clone()],
            serde_json::Value::Object(inner) => expressions(inner),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn what_can_be_created_and_deleted_is_linked_from_one_to_the_other() {
    let ends_in = |method: &str| {
        let operations = contract().operations.iter();
        operations
            .filter(|operation| operation.method == method)
            .map(|operation| operation.group.as_str())
            .collect::<BTreeSet<_>>()
    };
    for group in ends_in("delete") {
        let id = &contract().operation(group, "delete").unwrap().id;
        assert!(
            contract().links.iter().any(|link| link.to == *id),
            "{group}"
        );
    }
}

#[test]
fn the_document_is_the_vendor_s_with_links() {
    let document = contract().document().unwrap();
    let created = &document["paths"]["/tenants"]["post"]["responses"]["201"];
    assert_eq!(
        created["links"]["FetchTenant"],
        serde_json::json!({"operationId": "FetchTenant", "parameters": {"tenant_id": "$response.body#/id"}})
    );
    let deleted = &document["paths"]["/tenants/{tenant_id}/brand"]["delete"]["responses"]["204"];
    assert_eq!(deleted.get("content"), None);
    assert!(!document.to_string().contains("oneOf"));
}

/// What is wrong with a file of procedures.
fn problem(procedures: &str) -> String {
    let read = crate::reader::read(crate::OPENAPI_JSON, crate::OPERATIONS_YAML, procedures);
    read.unwrap_err().to_string()
}

#[test]
fn procedures_are_there_by_group_with_their_types_and_requests() {
    let groups: Vec<&str> = contract().group_names().collect();
    let mut found: Vec<&str> = contract()
        .procedures
        .iter()
        .map(|procedure| procedure.group.as_str())
        .collect();
    found.dedup();
    assert!(found.iter().all(|group| groups.contains(group)));
    assert_eq!(found.len(), found.iter().collect::<BTreeSet<_>>().len());
    let modify = contract().procedures.iter();
    let modify = modify
        .clone()
        .find(|known| known.name() == "tenants.modify");
    let change = &modify.unwrap().parameters[1];
    assert_eq!(change.gives.as_deref(), Some("TenantUpdate"));
}

#[test]
fn what_is_wrong_with_a_procedure_is_said_with_its_name() {
    let row = |more: &str| format!("procedures:\n  tenants.try:\n    summary: Tries.\n{more}");
    let given = |parameter: &str| row(&format!("    requests: []\n    parameters: [{parameter}]"));
    let wrong = [
        (
            row("    requests: [tenants.fly]"),
            "no such operation tenants.fly",
        ),
        (
            row("    requests: []\n    colour: red"),
            "unknown field `colour`",
        ),
        (given("{name: a, type: word, text: A.}"), "word is no type"),
        (
            given("{name: a, type: Wish, text: A.}"),
            "a: no such type Wish",
        ),
        (
            given("{name: a, type: change, text: A.}"),
            "a: a change, and nothing else, says what it gets and gives",
        ),
        (
            given("{name: a, type: Tenant, text: A.}, {name: b, type: [User], text: B.}"),
            "at most one parameter is JSON",
        ),
        (
            given("{name: a, type: id, text: A.}, {name: a, type: id, text: A.}"),
            "a is there twice",
        ),
        (
            row("    requests: []\n    example: {a: 1}"),
            "example: there is no parameter a",
        ),
        (
            row("    requests: []").replace("tenants.try", "tenants.get"),
            "there is an operation of this name",
        ),
        (
            row("    requests: []").replace("tenants.try", "moons.try"),
            "no such group moons",
        ),
        (
            row("    requests: []").replace("Tries.", &"x".repeat(96)),
            "the summary has 96 characters",
        ),
    ];
    for (file, said) in wrong {
        let problem = problem(&file);
        assert!(problem.starts_with("procedures.yaml: "), "{problem}");
        assert!(problem.contains(said), "{problem} says nothing of: {said}");
    }
}

#[test]
fn a_schema_of_procedures_has_a_name_of_its_own() {
    let taken = "procedures: {}\nschemas: {Tenant: {type: object}}";
    assert_eq!(
        problem(taken),
        "procedures.yaml: schemas: Tenant is there already"
    );
}
