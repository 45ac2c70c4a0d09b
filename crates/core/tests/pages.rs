//! Lists come page by page and read as one run of items.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::Lab;
use serde_json::json;
use tenantry::ErrorKind;
use tenantry::models::NewTenant;
use tenantry_sandbox::Config;

/// A sandbox whose pages hold three, and seven customers.
fn lab() -> Lab {
    let lab = Lab::with(Config {
        page_size: 3,
        ..Config::default()
    });
    for number in 0..7 {
        let new = NewTenant {
            name: format!("Customer {number}"),
            kind: "customer".into(),
            parent_id: lab.tenant_id(),
            ..Default::default()
        };
        lab.client().tenants().create(&new).wait().unwrap();
    }
    lab
}

#[test]
fn all_items_come_in_order_however_many_pages() {
    let lab = lab();
    let mut children = lab.client().tenants().children(lab.tenant_id()).items();
    let mut names = Vec::new();
    while let Some(tenant) = children.next_blocking() {
        names.push(tenant.unwrap().name);
    }
    let expected: Vec<String> = (0..7).map(|number| format!("Customer {number}")).collect();
    assert_eq!(names, expected);
    assert_eq!(
        lab.requests()
            .iter()
            .filter(|row| *row == "tenants.child_ids 200")
            .count(),
        3
    );

    let mut ids = lab.client().tenants().child_ids(lab.tenant_id()).items();
    let mut count = 0;
    while let Some(id) = ids.next_blocking() {
        assert_eq!(id.unwrap().len(), 36);
        count += 1;
    }
    assert_eq!(count, 7);
}

#[tokio::test]
async fn items_are_awaited_and_the_size_of_a_page_is_kept() {
    let lab = tokio::task::spawn_blocking(lab).await.unwrap();
    let mut tenants = lab
        .client()
        .tenants()
        .list()
        .parent_id(lab.tenant_id())
        .limit(2)
        .items();
    let mut count = 0;
    while let Some(tenant) = tenants.next().await {
        tenant.unwrap();
        count += 1;
    }
    assert_eq!(count, 7);
    assert_eq!(
        lab.requests()
            .iter()
            .filter(|row| *row == "tenants.list 200")
            .count(),
        4
    );
}

#[test]
fn a_page_that_fails_is_an_error_and_the_end() {
    let lab = lab();
    let client = lab
        .builder()
        .client_credentials(lab.sandbox.client_id(), lab.sandbox.client_secret());
    let client = client.retries(0).build().unwrap();
    lab.fault(json!({"operation": "tenants.list", "nth": 2, "status": 500}));
    let mut tenants = client.tenants().list().parent_id(lab.tenant_id()).items();
    for _ in 0..3 {
        tenants.next_blocking().unwrap().unwrap();
    }
    assert_eq!(
        tenants.next_blocking().unwrap().unwrap_err().kind(),
        ErrorKind::Server
    );
    assert!(tenants.next_blocking().is_none());
}

#[test]
fn a_cursor_that_repeats_is_an_error_and_not_an_endless_run() {
    let lab = lab();
    let page = json!({"timestamp": "2026-01-01T00:00:00", "items": [], "paging": {"cursors": {"after": "again"}}});
    for nth in 1..=5 {
        lab.fault(json!({"operation": "tenants.list", "nth": nth, "status": 200, "body": page}));
    }
    let mut tenants = lab
        .client()
        .tenants()
        .list()
        .parent_id(lab.tenant_id())
        .items();
    let error = tenants.next_blocking().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error
            .message()
            .contains("the cursor of the next page was given before"),
        "{error}"
    );
    assert!(tenants.next_blocking().is_none());
}
