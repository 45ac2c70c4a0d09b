//! Access as single calls: pages that log somebody in, API clients registered from a login and password, shut out and deleted.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create, create_user, lab_with_customer};
use serde_json::json;
use tenantry::procedures::{LoginUrlOptions, RegisterOptions};
use tenantry::{Client, ErrorCode, ErrorKind};

fn user(lab: &Lab) -> Client {
    let (login, password) = (lab.sandbox.login(), lab.sandbox.password());
    lab.builder().basic(login, password).build().unwrap()
}

/// A value out of a URL's query, unescaped.
fn query(url: &str, name: &str) -> String {
    let (_, query) = url.split_once('?').unwrap();
    let value = query
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    percent_encoding::percent_decode_str(value.unwrap())
        .decode_utf8()
        .unwrap()
        .into_owned()
}

#[test]
fn a_login_url_logs_the_user_in_once_and_is_a_secret() {
    let lab = Lab::new();
    let client = lab.client();
    let page = client
        .auth()
        .login_url(lab.sandbox.login(), LoginUrlOptions::default())
        .wait()
        .unwrap();
    let url = page.url.expose();
    assert!(url.starts_with(&format!("{}/api/2/idp/external-login?", lab.sandbox.url())));
    assert_eq!(
        query(url, "targetURI"),
        format!("{}/mc/", lab.sandbox.url())
    );
    assert!(!format!("{page:?}").contains(&query(url, "ott")));

    let session = || {
        let client = lab.builder().one_time_token(query(url, "ott"));
        client.build().unwrap().users().me().wait()
    };
    assert_eq!(session().unwrap().login, lab.sandbox.login());
    assert_eq!(session().unwrap_err().kind(), ErrorKind::Authentication);
}

#[test]
fn a_login_url_leads_where_it_is_told_to() {
    let lab = Lab::new();
    let client = lab.client();
    let options = |target: &str| LoginUrlOptions {
        target_uri: Some(target.into()),
        reason: Some("a ticket".into()),
    };
    let target = "https://portal.example.com/page?a=1&b=2";
    let page = client
        .auth()
        .login_url(lab.sandbox.login(), options(target));
    let page = page.wait().unwrap();
    assert_eq!(query(page.url.expose(), "targetURI"), target);

    let before = lab.requests().len();
    for (login, target) in [("", target), ("administrator", "javascript:alert(1)")] {
        let error = client.auth().login_url(login, options(target)).wait();
        assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
    assert_eq!(lab.requests().len(), before);
    let nobody = client
        .auth()
        .login_url("nobody", LoginUrlOptions::default());
    assert_eq!(nobody.wait().unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn a_client_is_registered_from_a_login_and_password() {
    let lab = Lab::new();
    let registered = user(&lab)
        .clients()
        .register("My program", RegisterOptions::default())
        .wait()
        .unwrap();
    assert_eq!(registered.tenant_id, lab.tenant_id());
    assert!(!format!("{registered:?}").contains(registered.client_secret.expose()));
    let id = registered.client_id.clone();
    let client = lab
        .builder()
        .client_credentials(id, registered.client_secret);
    let client = client.build().unwrap();

    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let there = RegisterOptions {
        tenant_id: Some(partner.id.clone()),
    };
    let other = client.clients().register("Theirs", there).wait().unwrap();
    assert_eq!(other.tenant_id, partner.id);
    let unnamed = client.clients().register(" ", RegisterOptions::default());
    assert_eq!(
        unnamed.wait().unwrap_err().kind(),
        ErrorKind::InvalidArgument
    );
}

#[test]
fn a_registration_whose_answer_is_lost_tells_the_client_whose_secret_is_lost() {
    let lab = Lab::new();
    let client = user(&lab);
    lab.fault(json!({"operation": "clients.create", "kind": "reset_after"}));
    let register = || {
        let clients = client.clients();
        clients
            .register("My program", RegisterOptions::default())
            .wait()
    };
    let error = register().unwrap_err();
    assert!(!error.outcome_known());
    let all = lab.client().clients().list().wait().unwrap().items;
    let orphan = all.iter().find(|one| {
        let data = one.data.as_ref().unwrap();
        data["client_name"] == "My program"
    });
    let orphan = &orphan.unwrap().client_id;
    assert!(error.message().contains(orphan.as_str()), "{error}");
    lab.client()
        .clients()
        .remove(orphan, "My program")
        .wait()
        .unwrap();
    register().unwrap();

    lab.fault(json!({"operation": "clients.create", "status": 500}));
    let error = register().unwrap_err();
    assert!(!error.message().contains("secret is lost"), "{error}");
}

#[test]
fn a_client_that_is_shut_out_has_no_tokens_any_more() {
    let lab = Lab::new();
    let (boss, clients) = (lab.client(), user(&lab));
    let registered = clients
        .clients()
        .register("My program", RegisterOptions::default())
        .wait()
        .unwrap();
    let id = registered.client_id;
    let program = lab
        .builder()
        .client_credentials(&id, registered.client_secret);
    let program = program.build().unwrap();
    program.users().me().wait().unwrap();

    for _ in 0..2 {
        let disabled = boss.clients().disable(&id).wait().unwrap();
        assert_eq!(disabled.status.as_str(), "disabled");
    }
    assert_eq!(lab.told("clients.update 200"), 1);
    let refused = program.users().me().wait().unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Authentication);
    lab.fault(json!({"operation": "clients.update", "kind": "reset_after"}));
    boss.clients().enable(&id).wait().unwrap();
    program.users().me().wait().unwrap();
}

#[test]
fn a_client_is_deleted_when_its_name_is_repeated() {
    let lab = Lab::new();
    let boss = lab.client();
    let clients = boss.clients();
    let id = clients
        .register("My program", RegisterOptions::default())
        .wait()
        .unwrap()
        .client_id;
    let error = clients.remove(&id, "my program").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    lab.fault(json!({"operation": "clients.delete", "kind": "reset_after"}));
    clients.remove(&id, "My program").wait().unwrap();
    let gone = clients.get(&id).wait().unwrap_err();
    assert_eq!(gone.kind(), ErrorKind::NotFound);
}

#[test]
fn nobody_is_logged_in_where_support_is_shut_out_or_the_user_is() {
    let (lab, client, customer) = lab_with_customer();
    let user = create_user(&client, &customer);
    let refused = || {
        let page = client
            .auth()
            .login_url("richard.doe", LoginUrlOptions::default());
        page.wait().unwrap_err()
    };
    client.users().disable(&user.id).wait().unwrap();
    assert_eq!(refused().code(), Some(&ErrorCode::Number(1018)));
    client.users().enable(&user.id).wait().unwrap();
    client
        .tenants()
        .limit_access(&customer.id, true)
        .wait()
        .unwrap();
    assert_eq!(refused().kind(), ErrorKind::Permission);

    // A user may not ask at all: only API clients may.
    let login = lab.sandbox.login();
    let person = lab.builder().password(login, lab.sandbox.password());
    let page = person.build().unwrap();
    let page = page.auth().login_url(login, LoginUrlOptions::default());
    assert_eq!(page.wait().unwrap_err().kind(), ErrorKind::Permission);
}
