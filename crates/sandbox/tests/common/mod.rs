//! What the tests of the sandbox share: a sandbox, and a client that sends exactly what it is told and hides nothing.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file is a program of its own and uses its part"
)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where something is not as it must be"
)]

use std::io::{Read, Write};
use std::net::TcpStream;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tenantry_sandbox::{Config, Sandbox};

/// A running sandbox and an access token of its API client.
pub struct Lab {
    pub sandbox: Sandbox,
    pub token: String,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    /// The body as JSON, after checking the status: the message says what came instead.
    pub fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    /// Nothing, after checking the status.
    pub fn nothing(&self, status: u16) {
        assert_eq!(self.status, status, "{}", self.text());
        assert_eq!(self.text(), "");
    }

    /// The platform code, after checking the status.
    pub fn code(&self, status: u16) -> i64 {
        self.json(status)["error"]["code"].as_i64().unwrap()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Sends one request over a connection of its own: the headers given, and those HTTP cannot do without.
pub fn send(
    sandbox: &Sandbox,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Reply {
    let host = sandbox.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    let mut head = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    if !body.is_empty() {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    stream.write_all((head + "\r\n").as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap();
    Reply {
        status: status.parse().unwrap(),
        headers: lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect(),
        body: answer[end + 4..].to_vec(),
    }
}

/// The value of an `Authorization` header.
pub fn basic(name: &str, secret: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{name}:{secret}")))
}

impl Lab {
    pub fn new() -> Self {
        Self::with(Config::default())
    }

    pub fn with(config: Config) -> Self {
        let sandbox = Sandbox::start_blocking(config).unwrap();
        let lab = Self {
            sandbox,
            token: String::new(),
        };
        lab.renewed()
    }

    /// The same with a new token, for when the clock has made the old one expire.
    pub fn renewed(mut self) -> Self {
        let authorization = basic(&self.sandbox.client_id(), self.sandbox.client_secret());
        self.token = self.access_token(&authorization);
        self
    }

    fn access_token(&self, authorization: &str) -> String {
        let token = self.token_with(Some(authorization), "grant_type=client_credentials");
        token.json(200)["access_token"].as_str().unwrap().to_owned()
    }

    /// The `Authorization` of a new API client inside a tenant.
    pub fn inside(&self, tenant: &str) -> String {
        let body = json!({"type": "api_client", "tenant_id": tenant, "token_endpoint_auth_method": "client_secret_basic"});
        let client = self.post("/clients", &body).json(201);
        let [id, secret] =
            ["client_id", "client_secret"].map(|name| client[name].as_str().unwrap());
        format!("Bearer {}", self.access_token(&basic(id, secret)))
    }

    /// Asks for a token with this form.
    pub fn token_with(&self, authorization: Option<&str>, form: &str) -> Reply {
        let mut headers = vec![("Content-Type", "application/x-www-form-urlencoded")];
        headers.extend(authorization.map(|value| ("Authorization", value)));
        send(
            &self.sandbox,
            "POST",
            "/api/2/idp/token",
            &headers,
            form.as_bytes(),
        )
    }

    /// The tenant everything is made in.
    pub fn home(&self) -> String {
        self.sandbox.tenant_id()
    }

    /// Sends a request with another `Authorization` header; `path` stands below `/api/2`.
    pub fn ask(
        &self,
        authorization: &str,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Reply {
        let mut headers = vec![("Authorization", authorization)];
        let mut bytes = Vec::new();
        if let Some(body) = body {
            headers.push(("Content-Type", "application/json"));
            bytes = serde_json::to_vec(body).unwrap();
        }
        send(
            &self.sandbox,
            method,
            &format!("/api/2{path}"),
            &headers,
            &bytes,
        )
    }

    fn bearer(&self) -> String {
        format!("Bearer {}", self.token)
    }

    pub fn get(&self, path: &str) -> Reply {
        self.ask(&self.bearer(), "GET", path, None)
    }

    pub fn post(&self, path: &str, body: &Value) -> Reply {
        self.ask(&self.bearer(), "POST", path, Some(body))
    }

    pub fn put(&self, path: &str, body: &Value) -> Reply {
        self.ask(&self.bearer(), "PUT", path, Some(body))
    }

    pub fn delete(&self, path: &str) -> Reply {
        self.ask(&self.bearer(), "DELETE", path, None)
    }

    /// Pulls one of the levers below `/sandbox`.
    pub fn control(&self, method: &str, path: &str, body: Option<&Value>) -> Reply {
        let bytes = body.map(|body| serde_json::to_vec(body).unwrap());
        let target = format!("/sandbox/{path}");
        send(
            &self.sandbox,
            method,
            &target,
            &[],
            &bytes.unwrap_or_default(),
        )
    }

    /// Moves the clock.
    pub fn pass(&self, seconds: i64) {
        self.control("POST", "clock", Some(&json!({"advance_seconds": seconds})))
            .json(200);
    }

    /// Creates a tenant and gives it back as it was answered.
    pub fn tenant(&self, parent: &str, kind: &str, name: &str) -> Value {
        self.post(
            "/tenants",
            &json!({"name": name, "kind": kind, "parent_id": parent}),
        )
        .json(201)
    }
}

/// The id of what was answered.
pub fn id(value: &Value) -> String {
    value["id"].as_str().unwrap().to_owned()
}

/// Shorter ways to what many tests need.
impl Lab {
    /// The items of a list.
    pub fn list(&self, path: &str) -> Vec<Value> {
        let answer = self.get(path).json(200);
        answer["items"].as_array().unwrap().clone()
    }

    /// Asks for page after page, each by its cursor alone, and gives back all items and the number of pages.
    pub fn all_pages(&self, path: &str) -> (Vec<Value>, usize) {
        let (base, _) = path.split_once('?').unwrap();
        let mut page = self.get(path).json(200);
        let (mut items, mut pages) = (Vec::new(), 1);
        loop {
            items.extend(page["items"].as_array().unwrap().iter().cloned());
            let Some(after) = page["paging"]["cursors"]["after"].as_str() else {
                return (items, pages);
            };
            let after: String = form_urlencoded::byte_serialize(after.as_bytes()).collect();
            page = self.get(&format!("{base}?after={after}")).json(200);
            pages += 1;
        }
    }

    /// What a child of a tenant could have, of every edition.
    pub fn available(&self, parent: &str, kind: &str) -> Vec<Value> {
        self.list(&format!(
            "/tenants/{parent}/offering_items/available_for_child?kind={kind}&edition=*"
        ))
    }

    /// Turns items of these names on, those bound to a storage on the first one.
    pub fn give(&self, parent: &str, tenant: &Value, names: &[&str]) -> Value {
        let available = self.available(parent, tenant["kind"].as_str().unwrap());
        let items: Vec<&Value> = names
            .iter()
            .map(|name| available.iter().find(|item| item["name"] == *name).unwrap())
            .collect();
        let path = format!("/tenants/{}/offering_items", id(tenant));
        self.put(&path, &json!({"offering_items": items})).json(200)
    }

    /// Creates a user.
    pub fn user(&self, tenant: &str, login: &str) -> Value {
        let body = json!({"tenant_id": tenant, "login": login, "contact": {"email": "johndoe@mysite.com"}});
        self.post("/users", &body).json(200)
    }

    /// Sets what a tenant uses of an item.
    pub fn uses(&self, tenant: &str, item: &str, value: i64) {
        let row = json!({"tenant_id": tenant, "offering_item": item, "usage_value": value});
        let answer = self
            .put("/tenants/usages", &json!({"items": [row]}))
            .json(200);
        assert_eq!(answer["items"][0].get("error"), None, "{answer}");
    }
}

/// The one item of this name.
pub fn named<'v>(items: &'v Value, name: &str) -> &'v Value {
    let items = items.as_array().unwrap();
    let found: Vec<&Value> = items.iter().filter(|item| item["name"] == name).collect();
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found[0]
}

/// Users who act themselves.
impl Lab {
    /// Gives a user roles in tenants, instead of those there were.
    pub fn roles(&self, user: &Value, roles: &[(&str, &str)]) -> Reply {
        const ZERO: &str = "00000000-0000-0000-0000-000000000000";
        let items: Vec<Value> = roles
            .iter()
            .map(|(role, tenant)| {
                json!({"id": ZERO, "issuer_id": ZERO, "role_id": role, "tenant_id": tenant,
                    "trustee_id": user["id"], "trustee_type": "user", "version": 0})
            })
            .collect();
        let path = format!("/users/{}/access_policies", id(user));
        self.put(&path, &json!({"items": items}))
    }

    /// The `Authorization` of a new, active user of a sub-tenant with these roles.
    pub fn acting(&self, tenant: &str, login: &str, roles: &[(&str, &str)]) -> String {
        let user = self.user(tenant, login);
        self.roles(&user, roles).json(200);
        let password = json!({"password": "newUserPassword312"});
        self.post(&format!("/users/{}/password", id(&user)), &password)
            .nothing(204);
        self.sign_in(login)
    }

    /// The `Authorization` of a user whose password is set already.
    pub fn sign_in(&self, login: &str) -> String {
        let form = format!("grant_type=password&username={login}&password=newUserPassword312");
        let token = self.token_with(None, &form).json(200);
        format!("Bearer {}", token["access_token"].as_str().unwrap())
    }
}
