//! Procedures: the guide's tutorials as single calls, with another writer in between, a failure in the middle, and a second
//! call after a half-done first.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::sync::{Arc, Mutex};
use std::thread;

use common::{create, create_user, lab_with_customer};
use serde_json::{Value, json};
use tenantry::ErrorKind;

fn stale() -> Value {
    json!({"error": {"code": 1001, "message": "Version mismatch", "domain": "PlatformAccountServer", "details": {}}})
}

#[test]
fn suspending_and_reactivating_changes_what_must_change_and_nothing_twice() {
    let (lab, client, customer) = lab_with_customer();
    let tenants = client.tenants();
    assert_eq!(tenants.suspend(&customer.id).wait().unwrap().version, 2);
    assert_eq!(tenants.suspend(&customer.id).wait().unwrap().version, 2);
    let back = tenants.reactivate(&customer.id).wait().unwrap();
    assert!(back.enabled);
    assert_eq!(back.version, 3);
    let writes = lab
        .requests()
        .iter()
        .filter(|row| *row == "tenants.update 200")
        .count();
    assert_eq!(writes, 2);
}

#[test]
fn a_change_that_lost_to_another_writer_is_made_on_what_that_one_left() {
    let (_lab, client, customer) = lab_with_customer();
    let (other, id) = (client.clone(), customer.id.clone());
    let mut raced = false;
    let changed = client
        .tenants()
        .modify(&customer.id, move |tenant, update| {
            if !raced {
                raced = true;
                // Another writer, between our read and our write.
                other.tenants().rename(&id, "Renamed, Inc").wait().unwrap();
            }
            update.internal_tag = format!("{} at {}", tenant.name, tenant.version).into();
        })
        .wait()
        .unwrap();
    assert_eq!(changed.name, "Renamed, Inc");
    assert_eq!(changed.internal_tag.as_deref(), Some("Renamed, Inc at 2"));
    assert_eq!(changed.version, 3);
}

#[test]
fn two_writers_do_not_fight_for_ever() {
    let (lab, client, customer) = lab_with_customer();
    for nth in 1..=9 {
        lab.fault(
            json!({"operation": "tenants.update", "nth": nth, "status": 409, "body": stale()}),
        );
    }
    let error = client.tenants().suspend(&customer.id).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::VersionConflict);
    assert_eq!(
        lab.requests()
            .iter()
            .filter(|row| *row == "tenants.update 409")
            .count(),
        5
    );
}

#[test]
fn terminating_asks_for_confirmation_then_disables_and_deletes() {
    let (lab, client, customer) = lab_with_customer();
    let error = client
        .tenants()
        .terminate(&customer.id, "Customer")
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(client.tenants().get(&customer.id).wait().unwrap().enabled);

    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    client
        .tenants()
        .terminate(&customer.id, "Customer, Inc")
        .on_progress(move |step| {
            heard
                .lock()
                .unwrap()
                .push(format!("{} {}", step.operation, step.status))
        })
        .wait()
        .unwrap();
    let expected = [
        "tenants.get 200",
        "tenants.get 200",
        "tenants.update 200",
        "tenants.delete 204",
    ];
    assert_eq!(*told.lock().unwrap(), expected);
    assert_eq!(
        client
            .tenants()
            .get(&customer.id)
            .wait()
            .unwrap_err()
            .kind(),
        ErrorKind::NotFound
    );
    drop(lab);
}

#[test]
fn a_termination_that_failed_half_way_says_so_and_can_be_called_again() {
    let (lab, client, customer) = lab_with_customer();
    lab.fault(json!({"operation": "tenants.delete", "status": 403}));
    let error = client
        .tenants()
        .terminate(&customer.id, &customer.id)
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);
    let done: Vec<&str> = error.done().iter().map(|step| step.operation).collect();
    assert_eq!(done, ["tenants.get", "tenants.get", "tenants.update"]);
    assert!(
        error
            .to_string()
            .ends_with("done before: tenants.get, tenants.get, tenants.update"),
        "{error}"
    );

    client
        .tenants()
        .terminate(&customer.id, &customer.id)
        .wait()
        .unwrap();
    let writes = lab
        .requests()
        .iter()
        .filter(|row| *row == "tenants.update 200")
        .count();
    assert_eq!(writes, 1, "it was disabled already");
}

#[test]
fn a_termination_whose_answer_is_lost_is_found_out() {
    let (lab, client, customer) = lab_with_customer();
    lab.fault(json!({"operation": "tenants.delete", "status": 500}));
    let error = client
        .tenants()
        .terminate(&customer.id, &customer.id)
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server, "the tenant is still there");
    assert_eq!(lab.requests().last().unwrap(), "tenants.get 200");

    lab.fault(json!({"operation": "tenants.delete", "status": 500}));
    lab.fault(json!({"operation": "tenants.get", "nth": 3, "status": 404}));
    client
        .tenants()
        .terminate(&customer.id, &customer.id)
        .wait()
        .unwrap();
}

#[test]
fn moving_renaming_and_limiting_access_leave_alone_what_is_so_already() {
    let (lab, client, _) = lab_with_customer();
    let folder = create(&client, &lab.tenant_id(), "folder", "Folder");
    let id = create(&client, &folder.id, "customer", "Moving, Inc").id;
    let tenants = client.tenants();
    assert_eq!(
        tenants
            .move_to(&id, lab.tenant_id())
            .wait()
            .unwrap()
            .parent_id,
        lab.tenant_id()
    );
    assert_eq!(
        tenants
            .move_to(&id, lab.tenant_id())
            .wait()
            .unwrap()
            .version,
        2
    );
    assert_eq!(
        tenants.rename(&id, "Other, Inc").wait().unwrap().name,
        "Other, Inc"
    );
    assert!(
        !tenants
            .limit_access(&id, true)
            .wait()
            .unwrap()
            .ancestral_access
    );
    assert_eq!(tenants.limit_access(&id, true).wait().unwrap().version, 4);
}

#[test]
fn roles_are_added_and_removed_one_by_one_and_none_is_lost() {
    let (lab, client, customer) = lab_with_customer();
    let user = create_user(&client, &customer);
    let users = client.users();
    users
        .add_role(&user.id, "company_admin", &customer.id)
        .wait()
        .unwrap();
    let roles = users
        .add_role(&user.id, "backup_user", &customer.id)
        .wait()
        .unwrap();
    assert_eq!(roles.len(), 2);
    assert_eq!(
        users
            .add_role(&user.id, "backup_user", &customer.id)
            .wait()
            .unwrap()
            .len(),
        2
    );
    let roles = users
        .remove_role(&user.id, "company_admin", &customer.id)
        .wait()
        .unwrap();
    assert_eq!(roles.len(), 1);
    assert_eq!(roles[0].role_id.as_str(), "backup_user");
    assert_eq!(
        users
            .remove_role(&user.id, "company_admin", &customer.id)
            .wait()
            .unwrap()
            .len(),
        1
    );
    let writes = lab
        .requests()
        .iter()
        .filter(|row| row.starts_with("users.set_access_policies"))
        .count();
    assert_eq!(writes, 3);
}

#[test]
fn users_are_disabled_made_buyers_and_removed() {
    let (_lab, client, customer) = lab_with_customer();
    let user = create_user(&client, &customer);
    let users = client.users();
    assert!(!users.disable(&user.id).wait().unwrap().enabled);
    assert!(users.enable(&user.id).wait().unwrap().enabled);
    let buyer = users.set_quota_upsell(&user.id, true).wait().unwrap();
    assert_eq!(buyer.business_types, ["buyer".into()]);
    assert_eq!(
        users
            .set_quota_upsell(&user.id, true)
            .wait()
            .unwrap()
            .version,
        buyer.version
    );
    assert_eq!(
        users
            .set_quota_upsell(&user.id, false)
            .wait()
            .unwrap()
            .business_types,
        []
    );
    let error = users.remove(&user.id, "somebody").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    users.remove(&user.id, "richard.doe").wait().unwrap();
    assert_eq!(
        users.get(&user.id).wait().unwrap_err().kind(),
        ErrorKind::NotFound
    );
}

#[tokio::test]
async fn procedures_are_awaited_and_tell_their_progress() {
    let (lab, client, customer) = thread::spawn(lab_with_customer).join().unwrap();
    let told = Arc::new(Mutex::new(0));
    let heard = told.clone();
    let suspend = client
        .tenants()
        .suspend(&customer.id)
        .on_progress(move |_| *heard.lock().unwrap() += 1);
    assert!(!suspend.await.unwrap().enabled);
    assert_eq!(*told.lock().unwrap(), 2);
    drop(lab);
}

#[test]
fn a_procedure_is_stopped_between_requests_and_may_call_back_into_the_library() {
    let (lab, client, customer) = lab_with_customer();
    let terminate = client.tenants().terminate(&customer.id, &customer.id);
    let canceller = terminate.canceller();
    let (again, id) = (client.clone(), customer.id.clone());
    let error = terminate
        .on_progress(move |step| {
            assert!(again.tenants().get(&id).wait().is_ok());
            if step.operation == "tenants.update" {
                canceller.cancel();
            }
        })
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(error.done().last().unwrap().operation, "tenants.update");
    assert!(
        lab.requests()
            .iter()
            .all(|row| !row.starts_with("tenants.delete"))
    );
}
