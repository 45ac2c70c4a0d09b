//! What is asked of version 1 of the API, which the contract does not hold: where an account lives, and the number of a tenant
//! (clients-in-the-wild 2 and 12).

use serde::Deserialize;

use crate::call::Call;
use crate::operation::{
    AnswerKind, BodyKind, Credentials, Method, Operation, PathParam, QueryKind, QueryParam, Repeat,
};
use crate::{Client, Endpoint, Json};

/// The account of a login. It needs no credentials.
pub(super) fn account(client: &Client, login: &str) -> Call<FindAccount> {
    Call::new(client, &[]).query("login", login)
}

/// A tenant, which is a group there.
pub(super) fn group(client: &Client, tenant_id: &str) -> Call<GetGroup> {
    Call::new(client, &[tenant_id])
}

#[derive(Deserialize)]
pub(super) struct Account {
    pub(super) server_url: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Group {
    pub(super) id: i64,
}

pub(super) struct FindAccount;

impl Endpoint for FindAccount {
    type Output = Account;
    type Format = Json;
    const OPERATION: &'static Operation = &Operation {
        name: "auth.data_center",
        path: "/api/1/accounts",
        query: &[QueryParam {
            name: "login",
            kind: QueryKind::Text,
            required: true,
        }],
        credentials: Credentials::None,
        ..READ
    };
}

pub(super) struct GetGroup;

impl Endpoint for GetGroup {
    type Output = Group;
    type Format = Json;
    const OPERATION: &'static Operation = &Operation {
        name: "tenants.number",
        path: "/api/1/groups/{tenant_id}",
        path_params: &[PathParam {
            name: "tenant_id",
            uuid: true,
        }],
        ..READ
    };
}

/// A read of something as JSON.
const READ: Operation = Operation {
    name: "",
    method: Method::Get,
    path: "",
    path_params: &[],
    query: &[],
    fixed_query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    success: &[200],
    repeat: Repeat::Safe,
    credentials: Credentials::Access { basic: true },
    pages: false,
};
