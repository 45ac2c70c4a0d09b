//! A sandbox of its own for each test, and the levers to pull at it.
#![allow(dead_code, reason = "each test file uses its part")]

use serde_json::{Value, json};
use tenantry::models::{
    Location, NewStorage, NewTenant, NewUser, NewUserContact, StorageCapability, Tenant, User,
};
use tenantry::operation::Method;
use tenantry::procedures::ReportWait;
use tenantry::{Client, ClientBuilder, Request};
use tenantry_sandbox::{Config, Populate, Sandbox};

pub(crate) struct Lab {
    pub(crate) sandbox: Sandbox,
    levers: Client,
}

impl Lab {
    pub(crate) fn new() -> Self {
        Self::with(Config::default())
    }

    pub(crate) fn with(config: Config) -> Self {
        let sandbox = Sandbox::start_blocking(config).unwrap();
        let levers = Client::builder(sandbox.url())
            .access_token("none is needed")
            .build()
            .unwrap();
        Self { sandbox, levers }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder(self.sandbox.url())
    }

    /// A client of the sandbox's own API client.
    pub(crate) fn client(&self) -> Client {
        let id = self.sandbox.client_id();
        self.builder()
            .client_credentials(id, self.sandbox.client_secret())
            .build()
            .unwrap()
    }

    pub(crate) fn tenant_id(&self) -> String {
        self.sandbox.tenant_id()
    }

    /// Lets time pass in the sandbox, and there alone.
    pub(crate) fn pass(&self, seconds: i64) {
        self.pull(
            Method::Post,
            "clock",
            Some(json!({"advance_seconds": seconds})),
        );
    }

    pub(crate) fn fault(&self, fault: Value) {
        self.pull(Method::Post, "faults", Some(fault));
    }

    /// The log of requests: `operation status`, in order.
    pub(crate) fn requests(&self) -> Vec<String> {
        let log = self.pull(Method::Get, "requests", None);
        let word = |row: &Value, name: &str| row[name].to_string().trim_matches('"').to_owned();
        let rows = log["items"].as_array().unwrap();
        rows.iter()
            .map(|row| format!("{} {}", word(row, "operation"), word(row, "status")))
            .collect()
    }

    /// How often the log has a request: with its status, as in `tenants.update 200`, or whatever that was.
    pub(crate) fn told(&self, row: &str) -> usize {
        let is_it = |other: &String| {
            let rest = other.strip_prefix(row);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        self.requests().iter().filter(|other| is_it(other)).count()
    }

    pub(crate) fn user_agents(&self) -> Vec<String> {
        let log = self.pull(Method::Get, "requests", None);
        log["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["user_agent"].as_str().unwrap().to_owned())
            .collect()
    }

    fn pull(&self, method: Method, lever: &str, body: Option<Value>) -> Value {
        let mut request = Request::raw(method, &format!("/sandbox/{lever}"));
        if let Some(body) = body {
            request = request
                .content_type("application/json")
                .body(body.to_string());
        }
        serde_json::from_slice(&self.levers.send_blocking(request).unwrap().body).unwrap()
    }
}

pub(crate) fn create(client: &Client, parent_id: &str, kind: &str, name: &str) -> Tenant {
    let new = NewTenant {
        name: name.into(),
        kind: kind.into(),
        parent_id: parent_id.into(),
        ..Default::default()
    };
    client.tenants().create(&new).wait().unwrap()
}

/// The user `richard.doe` of a tenant.
pub(crate) fn create_user(client: &Client, tenant: &Tenant) -> User {
    let contact = NewUserContact {
        email: "richard.doe@example.com".into(),
        ..Default::default()
    };
    let new = NewUser {
        tenant_id: tenant.id.clone(),
        login: Some("richard.doe".into()),
        contact: Some(contact),
        ..Default::default()
    };
    client.users().create(&new).wait().unwrap()
}

/// A lab with a customer in it.
pub(crate) fn lab_with_customer() -> (Lab, Client, Tenant) {
    let lab = Lab::new();
    let client = lab.client();
    let customer = create(&client, &lab.tenant_id(), "customer", "Customer, Inc");
    (lab, client, customer)
}

/// A lab in which partners and customers use things.
pub(crate) fn lab_in_use() -> (Lab, Client) {
    let lab = Lab::with(Config {
        seed: Some(4),
        populate: Some(Populate {
            partners: 2,
            customers: 2,
            users: 1,
        }),
        ..Config::default()
    });
    let client = lab.client();
    (lab, client)
}

/// A report is looked for without a pause.
pub(crate) fn at_once() -> ReportWait {
    ReportWait {
        poll_every_ms: Some(0),
    }
}

/// A storage that the lab's partner may register; its URL holds a secret.
pub(crate) fn new_storage(lab: &Lab, location: &Location, name: &str) -> NewStorage {
    NewStorage {
        owner_tenant_id: lab.tenant_id(),
        location_id: Some(location.id.clone()),
        name: name.into(),
        url: format!("s3://KEY:topsecret@storage.example.com/{name}").into(),
        capabilities: vec![StorageCapability::FilesCloud],
        ..Default::default()
    }
}
