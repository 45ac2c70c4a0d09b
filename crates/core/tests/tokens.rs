//! How a client shows who it is: tokens issued, shared, renewed; Basic, password, one-time token, scoped tokens.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::thread;

use common::Lab;
use serde_json::json;
use tenantry::models::{NewApiClient, NewTenant, NewUser, NewUserContact, OneTimeTokenRequest};
use tenantry::{Client, ErrorKind};

#[test]
fn one_token_serves_many_threads_and_clones() {
    let lab = Lab::new();
    let client = lab.client();
    let id = lab.tenant_id();
    thread::scope(|scope| {
        for _ in 0..16 {
            let client = client.clone();
            let id = &id;
            scope.spawn(move || client.tenants().get(id).wait().unwrap());
        }
    });
    let requests = lab.requests();
    assert_eq!(
        requests
            .iter()
            .filter(|row| row.starts_with("auth.request_token"))
            .count(),
        1
    );
    assert_eq!(
        requests
            .iter()
            .filter(|row| *row == "tenants.get 200")
            .count(),
        16
    );
}

#[test]
fn a_token_that_the_service_no_longer_takes_is_replaced_once_and_the_request_sent_again() {
    let lab = Lab::new();
    let client = lab.client();
    client.tenants().get(lab.tenant_id()).wait().unwrap();
    lab.pass(7_201);
    client.tenants().get(lab.tenant_id()).wait().unwrap();
    let tail: Vec<String> = lab.requests().into_iter().skip(2).collect();
    assert_eq!(
        tail,
        [
            "tenants.get 401",
            "auth.request_token 200",
            "tenants.get 200"
        ]
    );
}

#[test]
fn a_request_refused_with_a_fresh_token_is_not_sent_a_third_time() {
    let lab = Lab::new();
    for nth in 1..=3 {
        lab.fault(json!({"operation": "tenants.get", "nth": nth, "status": 401}));
    }
    let error = lab
        .client()
        .tenants()
        .get(lab.tenant_id())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.attempts(), 2);
    assert_eq!(
        lab.requests()
            .iter()
            .filter(|row| *row == "tenants.get 401")
            .count(),
        2
    );
}

#[test]
fn a_wrong_secret_is_an_authentication_error_that_does_not_repeat_it() {
    let lab = Lab::new();
    let client = lab
        .builder()
        .client_credentials(lab.sandbox.client_id(), "not-the-s3cret")
        .build()
        .unwrap();
    let error = client.tenants().get(lab.tenant_id()).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.operation(), Some("auth.request_token"));
    assert!(error.outcome_known());
    assert!(!format!("{error} {error:?} {client:?}").contains("s3cret"));
}

#[test]
fn what_is_printed_for_debugging_shows_no_token() {
    let lab = Lab::new();
    let form = tenantry::models::TokenRequest {
        grant_type: "client_credentials".into(),
        ..Default::default()
    };
    let client = lab.client();
    let response = client
        .auth()
        .request_token(&form)
        .wait_with_response()
        .unwrap();
    let token = response.data.access_token.expose();
    assert!(token.len() > 100);
    let request = tenantry::Request::new(&tenantry::api::operations::AUTH_REQUEST_TOKEN, &[]);
    let answer = client.send_blocking(request.serialize_body(&form)).unwrap();
    assert!(!format!("{response:?} {answer:?} {client:?}").contains(&token[..20]));
}

#[test]
fn threads_that_wait_for_the_same_token_share_its_failure() {
    let lab = Lab::new();
    let client = lab
        .builder()
        .client_credentials(lab.sandbox.client_id(), "wrong")
        .build()
        .unwrap();
    let id = lab.tenant_id();
    let barrier = std::sync::Barrier::new(8);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                barrier.wait();
                client.tenants().get(&id).wait().unwrap_err();
            });
        }
    });
    // Those who come while the first is asking wait for its answer; nobody asks for the others' sake.
    assert!(
        lab.requests()
            .iter()
            .all(|row| row == "auth.request_token 401")
    );
    assert!(lab.requests().len() <= 8);
}

#[test]
fn basic_is_sent_where_the_contract_lists_it_and_refused_before_sending_elsewhere() {
    let lab = Lab::new();
    let user = lab
        .builder()
        .basic(lab.sandbox.login(), lab.sandbox.password())
        .build()
        .unwrap();
    let me = user.users().me().wait().unwrap();
    assert_eq!(me.tenant_id, lab.tenant_id());

    let new = NewApiClient {
        tenant_id: me.tenant_id.clone(),
        token_endpoint_auth_method: "client_secret_basic".into(),
        data: Some(json!({"client_name": "Lab"}).as_object().cloned().unwrap()),
        ..Default::default()
    };
    let created = user.clients().create(&new).wait().unwrap();
    let client = lab
        .builder()
        .client_credentials(created.client_id, created.client_secret)
        .build()
        .unwrap();
    assert_eq!(
        client.tenants().get(&me.tenant_id).wait().unwrap().id,
        me.tenant_id
    );

    let before = lab.requests().len();
    let error = user.storages().list([lab.tenant_id()]).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(
        error
            .message()
            .contains("storages.list does not take HTTP Basic"),
        "{error}"
    );
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn a_login_and_password_are_exchanged_for_a_token_that_is_refreshed() {
    let lab = Lab::new();
    let user = lab
        .builder()
        .password(lab.sandbox.login(), lab.sandbox.password())
        .build()
        .unwrap();
    user.tenants().get(lab.tenant_id()).wait().unwrap();
    lab.pass(7_201);
    user.tenants().get(lab.tenant_id()).wait().unwrap();
    assert_eq!(
        lab.requests()
            .iter()
            .filter(|row| *row == "auth.request_token 200")
            .count(),
        2
    );
}

#[test]
fn a_client_scoped_to_a_customer_sees_that_customer_alone() {
    let lab = Lab::new();
    let client = lab.client();
    let new = NewTenant {
        name: "Customer".into(),
        kind: "customer".into(),
        parent_id: lab.tenant_id(),
        ..Default::default()
    };
    let customer = client.tenants().create(&new).wait().unwrap();
    let scoped = client.for_tenant(&customer.id).unwrap();
    assert_eq!(
        scoped.tenants().get(&customer.id).wait().unwrap().name,
        "Customer"
    );
    let error = scoped.tenants().get(lab.tenant_id()).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);

    lab.pass(7_201);
    assert_eq!(
        scoped.tenants().get(&customer.id).wait().unwrap().name,
        "Customer"
    );
}

#[test]
fn a_one_time_token_opens_one_session_whose_cookie_is_kept() {
    let lab = Lab::new();
    let client = lab.client();
    let new = NewTenant {
        name: "Customer".into(),
        kind: "customer".into(),
        parent_id: lab.tenant_id(),
        ..Default::default()
    };
    let customer = client.tenants().create(&new).wait().unwrap();
    let new = NewUser {
        tenant_id: customer.id.clone(),
        login: Some("john.customer".into()),
        contact: Some(NewUserContact {
            email: "john@example.com".into(),
            ..Default::default()
        }),
        ..Default::default()
    };
    let user = client.users().create(&new).wait().unwrap();
    client
        .users()
        .set_password(
            &user.id,
            &tenantry::models::NewPassword {
                password: "newUserPassword312".into(),
                ..Default::default()
            },
        )
        .wait()
        .unwrap();
    let request = OneTimeTokenRequest {
        purpose: "user_login".into(),
        login: Some("john.customer".into()),
        ..Default::default()
    };
    let token = client
        .auth()
        .request_one_time_token(&request)
        .wait()
        .unwrap();
    let session = lab.builder().one_time_token(token.ott).build().unwrap();
    for _ in 0..2 {
        assert_eq!(session.users().me().wait().unwrap().login, "john.customer");
    }
    let logins = lab
        .requests()
        .iter()
        .filter(|row| row.starts_with("auth.log_in_with_one_time_token"))
        .count();
    assert_eq!(logins, 1);
    session.auth().log_out().wait().unwrap();
    assert_eq!(
        session.users().me().wait().unwrap_err().kind(),
        ErrorKind::Authentication
    );
}

#[test]
fn operations_that_need_no_token_ask_for_none() {
    let lab = Lab::new();
    let nobody = lab.builder().build().unwrap();
    nobody.auth().openid_configuration().wait().unwrap();
    assert_eq!(lab.requests(), ["auth.openid_configuration 200"]);
    let error = nobody.tenants().get(lab.tenant_id()).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().contains("this client has none"), "{error}");
}

#[test]
fn credentials_of_two_kinds_or_none_of_a_kind_are_a_configuration_error() {
    let builder = || Client::builder("https://eu2.acronis.cloud");
    let two = builder()
        .access_token("t")
        .client_credentials("id", "s3cret")
        .build()
        .unwrap_err();
    assert_eq!(
        two.message(),
        "credentials: expected one kind, got access token and client credentials"
    );
    for (error, parameter) in [
        (
            builder()
                .client_credentials("", "s3cret")
                .build()
                .unwrap_err(),
            "client_id",
        ),
        (
            builder().client_credentials("id", "").build().unwrap_err(),
            "client_secret",
        ),
        (
            builder().basic("a:b", "s3cret").build().unwrap_err(),
            "login",
        ),
        (
            builder().password("login", "").build().unwrap_err(),
            "password",
        ),
        (
            builder().access_token("").build().unwrap_err(),
            "access_token",
        ),
        (
            builder().access_token("s3cret\n").build().unwrap_err(),
            "credentials",
        ),
        (
            builder().totp_code("123456").build().unwrap_err(),
            "totp_code",
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().starts_with(parameter), "{error}");
        assert!(!error.to_string().contains("s3cret"));
    }
}
