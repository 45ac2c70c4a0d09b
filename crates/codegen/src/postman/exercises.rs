//! The hands-on lab, exercises 1 to 6. What its reader copies by hand from an answer into a variable or a body, a script
//! after the answer keeps.

use serde_json::json;

use super::lab::{As, Exercise, Step, step};

const KEEP_ITEMS: &[&str] =
    &["pm.environment.set(\"offering_items\", JSON.stringify(pm.response.json().items));"];

const OF_KIND: &[(&str, &str)] = &[("kind", "{{kind}}"), ("edition", "{{edition}}")];

pub(super) fn exercises() -> Vec<Exercise> {
    vec![
        Exercise {
            name: "Exercise 1: Create an API Client to access the API",
            about: "The one time that a user's login and password are needed. The client's secret comes only in this answer.",
            requests: vec![
                Step {
                    by: As::User,
                    keep: &[("my_tenant_id", "tenant_id")],
                    ..step("Get self info using Basic Authentication", ("users", "me"))
                },
                create_client("Create an API Client"),
            ],
        },
        Exercise {
            name: "Exercise 2: Issue a token to access the API",
            about: "A token lives two hours. When 401 comes, issue a new one.",
            requests: vec![Step {
                by: As::Client,
                body: Some(json!({"grant_type": "client_credentials"})),
                keep: &[("access_token", "access_token")],
                ..step("Issue a token", ("auth", "request_token"))
            }],
        },
        Exercise {
            name: "Exercise 3: Create partner, customer and user tenants and set offering items",
            about: "A partner below one's own tenant, a customer below the partner, a user in the customer.",
            requests: [partner(), customer(), user()]
                .into_iter()
                .flatten()
                .collect(),
        },
        Exercise {
            name: "Exercise 4: Get a tenant usage",
            about: "Usages are refreshed every few hours. Bills are made from reports.",
            requests: vec![Step {
                ids: &[("tenant_id", "my_tenant_id")],
                ..step("Get a tenant usage", ("usages", "list"))
            }],
        },
        Exercise {
            name: "Exercise 5: Create and download simple report",
            about: "The report takes a while: ask for the list of stored reports until its status is `saved`.",
            requests: report(),
        },
        Exercise {
            name: "Exercise 6: Add marks to your API calls for better support",
            about: "The collection's pre-request script adds a User-Agent to every request. It shows in the audit log.",
            requests: vec![create_client("Create an API Client with a marked call")],
        },
    ]
}

fn create_client(name: &'static str) -> Step {
    Step {
        by: As::User,
        body: Some(json!({
            "type": "api_client",
            "tenant_id": "{{my_tenant_id}}",
            "token_endpoint_auth_method": "client_secret_basic",
            "data": {"client_name": "Postman.Client"},
        })),
        keep: &[
            ("client_id", "client_id"),
            ("client_secret", "client_secret"),
        ],
        ..step(name, ("clients", "create"))
    }
}

fn partner() -> Vec<Step> {
    vec![
        Step {
            ids: &[("client_id", "client_id")],
            keep: &[("my_tenant_id", "tenant_id")],
            ..step("Get an API Client", ("clients", "get"))
        },
        Step {
            body: Some(
                json!({"name": "MyFirstPartner", "parent_id": "{{my_tenant_id}}", "kind": "partner"}),
            ),
            keep: &[("partner_tenant_id", "id")],
            ..step("Create a partner tenant", ("tenants", "create"))
        },
        Step {
            ids: &[("tenant_id", "my_tenant_id")],
            query: OF_KIND,
            before: &["pm.environment.set(\"kind\", \"partner\");"],
            after: KEEP_ITEMS,
            ..step(
                "Get available offering items for a partner tenant",
                ("offering_items", "available_for_child"),
            )
        },
        Step {
            ids: &[("tenant_id", "partner_tenant_id")],
            body: Some(json!({"offering_items": "{{offering_items}}"})),
            ..step(
                "Set offering items for a partner tenant",
                ("offering_items", "set"),
            )
        },
    ]
}

fn customer() -> Vec<Step> {
    vec![
        Step {
            body: Some(
                json!({"name": "MyFirstCustomer", "parent_id": "{{partner_tenant_id}}", "kind": "customer"}),
            ),
            keep: &[("customer_tenant_id", "id")],
            ..step("Create a customer tenant", ("tenants", "create"))
        },
        Step {
            ids: &[("tenant_id", "partner_tenant_id")],
            query: OF_KIND,
            before: &["pm.environment.set(\"kind\", \"customer\");"],
            after: KEEP_ITEMS,
            ..step(
                "Get available offering items for a customer tenant",
                ("offering_items", "available_for_child"),
            )
        },
        Step {
            ids: &[("tenant_id", "customer_tenant_id")],
            body: Some(json!({"offering_items": "{{offering_items}}"})),
            ..step(
                "Set offering items for a customer tenant",
                ("offering_items", "set"),
            )
        },
        Step {
            ids: &[("tenant_id", "customer_tenant_id")],
            after: &[
                "pm.test(\"the customer is in trial\", () => pm.expect(pm.response.json().mode).to.equal(\"trial\"));",
                "pm.environment.set(\"pricing\", JSON.stringify({...pm.response.json(), mode: \"production\"}));",
            ],
            ..step("Get a customer pricing model", ("pricing", "get"))
        },
        Step {
            ids: &[("tenant_id", "customer_tenant_id")],
            body: Some(json!("{{pricing}}")),
            after: &[
                "pm.test(\"the customer is in production\", () => pm.expect(pm.response.json().mode).to.equal(\"production\"));",
            ],
            ..step(
                "Set a customer pricing model to production",
                ("pricing", "update"),
            )
        },
    ]
}

fn user() -> Vec<Step> {
    let nobody = "00000000-0000-0000-0000-000000000000";
    vec![
        Step {
            query: &[("username", "{{login}}")],
            ..step("Check login availability", ("users", "check_login"))
        },
        Step {
            body: Some(json!({
                "tenant_id": "{{customer_tenant_id}}",
                "login": "{{login}}",
                "contact": {
                    "email": "user.test@example.com",
                    "firstname": "Firstuser.test",
                    "lastname": "Lastuser.test",
                },
            })),
            keep: &[
                ("user_id", "id"),
                ("user_personal_tenant_id", "personal_tenant_id"),
            ],
            ..step("Create a new user for a customer", ("users", "create"))
        },
        Step {
            ids: &[("user_id", "user_id")],
            body: Some(json!({"password": "MyStrongP@ssw0rd"})),
            ..step(
                "Activate a user by setting a password",
                ("users", "set_password"),
            )
        },
        Step {
            ids: &[("user_id", "user_id")],
            body: Some(json!({"items": [{
                "id": nobody,
                "issuer_id": nobody,
                "role_id": "backup_user",
                "tenant_id": "{{user_personal_tenant_id}}",
                "trustee_id": "{{user_id}}",
                "trustee_type": "user",
                "version": 0,
            }]})),
            ..step(
                "Assign a user backup_role",
                ("users", "set_access_policies"),
            )
        },
    ]
}

fn report() -> Vec<Step> {
    vec![
        Step {
            body: Some(json!({
                "parameters": {
                    "kind": "usage_current",
                    "level": "accounts",
                    "formats": ["csv"],
                    "tenant_id": "{{my_tenant_id}}",
                },
                "schedule": {"type": "once"},
                "result_action": "save",
            })),
            keep: &[("report_id", "id")],
            ..step("Create a report", ("reports", "create"))
        },
        Step {
            ids: &[("report_id", "report_id")],
            after: &[
                "const stored = pm.response.json().items[0];",
                "if (stored && stored.status === \"saved\") {",
                "    pm.environment.set(\"stored_report_id\", stored.id);",
                "} else {",
                "    // Asked again by a runner; a reader presses Send again.",
                "    pm.execution.setNextRequest(pm.info.requestName);",
                "}",
            ],
            ..step("Get stored reports list", ("reports", "stored"))
        },
        Step {
            ids: &[
                ("report_id", "report_id"),
                ("stored_report_id", "stored_report_id"),
            ],
            after: &[
                "pm.test(\"the report holds the customer\", () => pm.expect(pm.response.text()).to.include(\"MyFirstCustomer\"));",
            ],
            ..step("Download stored reports", ("reports", "download"))
        },
    ]
}
