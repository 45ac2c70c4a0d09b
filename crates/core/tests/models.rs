//! What the models keep: fields and values this version does not know, and the three states of a field.

use serde_json::json;
use tenantry::Nullable;
use tenantry::models::{ContactUpdate, Quota, SearchHit, TenantKind, TenantUpdate, TokenRequest};

#[test]
fn a_field_this_version_does_not_know_comes_back_as_it_came() -> serde_json::Result<()> {
    let sent = json!({"value": null, "overage": null, "version": 0, "unit": {"name": "bytes"}});
    let quota: Quota = serde_json::from_value(sent.clone())?;
    assert_eq!(quota.extra["unit"]["name"], "bytes");
    assert_eq!(serde_json::to_value(&quota)?, sent);
    Ok(())
}

#[test]
fn a_value_this_version_does_not_know_is_kept() -> serde_json::Result<()> {
    let kind: TenantKind = serde_json::from_value(json!("galaxy"))?;
    assert_eq!(kind, TenantKind::Other("galaxy".into()));
    assert_eq!(serde_json::to_value(&kind)?, json!("galaxy"));
    Ok(())
}

#[test]
fn a_quota_says_null_where_there_is_no_limit() -> serde_json::Result<()> {
    let unlimited = Quota {
        value: None,
        overage: None,
        version: 3,
        ..Default::default()
    };
    assert_eq!(
        serde_json::to_value(&unlimited)?,
        json!({"value": null, "overage": null, "version": 3})
    );
    Ok(())
}

#[test]
fn an_update_says_only_what_changes_and_clears_what_is_null() -> serde_json::Result<()> {
    let update = TenantUpdate {
        version: 3,
        customer_id: Nullable::Null,
        contact: Some(ContactUpdate {
            phone: "1".to_owned().into(),
            ..Default::default()
        }),
        ..Default::default()
    };
    let sent = json!({"version": 3, "customer_id": null, "contact": {"phone": "1"}});
    assert_eq!(serde_json::to_value(&update)?, sent);
    assert_eq!(serde_json::from_value::<TenantUpdate>(sent)?, update);
    Ok(())
}

#[test]
fn absent_null_and_value_are_told_apart_on_the_way_in() -> serde_json::Result<()> {
    let hit = |first_name: serde_json::Value| {
        let mut hit = json!({"obj_type": "user", "id": "i", "parent_id": "p", "path": []});
        if let Some(fields) = hit
            .as_object_mut()
            .filter(|_| first_name != json!("absent"))
        {
            fields.insert("first_name".to_owned(), first_name);
        }
        serde_json::from_value::<SearchHit>(hit).map(|hit| hit.first_name)
    };
    assert_eq!(hit(json!("absent"))?, Nullable::Absent);
    assert_eq!(hit(json!(null))?, Nullable::Null);
    assert_eq!(hit(json!("John"))?, Nullable::Value("John".to_owned()));
    Ok(())
}

#[test]
fn a_secret_is_sent_and_never_shown() -> serde_json::Result<()> {
    let request = TokenRequest {
        password: Some("s3cret".into()),
        ..Default::default()
    };
    assert!(!format!("{request:?}").contains("s3cret"));
    assert_eq!(serde_json::to_value(&request)?["password"], "s3cret");
    Ok(())
}
