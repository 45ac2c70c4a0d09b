//! What procedures are tried on, made in a sandbox of its own when a case names it; and the levers to pull at that.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};
use tenantry::operation::Method;
use tenantry::{Client, Request};

use crate::cases::Case;
use crate::common::Lab;
use crate::tried::{Tried, run};

/// The smallest picture there is.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\
    \0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\0\0\0\0\
    \0\0\0\0IEND\0\0\0\0";

/// A file with it, written once: tests that run beside each other read it.
static LOGO: LazyLock<String> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/every-procedure.png");
    std::fs::write(path, PICTURE).unwrap();
    path.to_owned()
});

/// The application that the items are of.
const BACKUP: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";

/// Another, without items.
const FILES: &str = "dfd85a5f-a464-32ab-81fd-99bcc66a070f";

/// What the partner has to give: few, since large lists take their time.
const ITEMS: [&str; 5] = [
    "pw_base_workstations",
    "pw_base_vms",
    "pw_base_servers",
    "pg_base_workstations",
    "local_storage",
];

pub(crate) struct World {
    pub(crate) client: Client,
    lab: Lab,
    levers: Client,
    things: HashMap<String, Value>,
}

/// A request as the sandbox noted it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Noted {
    pub(crate) operation: String,
    /// None when the answer was lost.
    pub(crate) status: Option<u64>,
    pub(crate) writes: bool,
}

impl World {
    pub(crate) fn new() -> Self {
        let lab = Lab::new();
        let levers = Client::builder(lab.sandbox.url());
        Self {
            client: lab.client(),
            levers: levers.access_token("none is needed").build().unwrap(),
            lab,
            things: HashMap::new(),
        }
    }

    /// The arguments of a case, with what they name made by now.
    pub(crate) fn arguments(&mut self, case: &Case) -> Value {
        self.named(&case.arguments)
    }

    pub(crate) fn try_case(&mut self, case: &Case) -> Tried {
        let arguments = self.arguments(case);
        self.run(case, &arguments)
    }

    pub(crate) fn run(&self, case: &Case, arguments: &Value) -> Tried {
        run(&self.client, case.name, arguments, |_| {})
    }

    pub(crate) fn fault(&self, fault: &Value) {
        self.pull(Method::Post, "faults", Some(fault));
    }

    pub(crate) fn forget_faults(&self) {
        self.pull(Method::Delete, "faults", None);
    }

    /// All requests so far, but for those that get tokens.
    pub(crate) fn requests(&self) -> Vec<Noted> {
        let log = self.pull(Method::Get, "requests", None);
        let noted = log["items"].as_array().unwrap().iter().map(|row| Noted {
            operation: row["operation"].as_str().unwrap_or_default().to_owned(),
            status: row["status"].as_u64(),
            writes: row["method"] != "GET",
        });
        noted
            .filter(|row| row.operation != "auth.request_token")
            .collect()
    }

    fn pull(&self, method: Method, lever: &str, body: Option<&Value>) -> Value {
        send(&self.levers, method, &format!("/sandbox/{lever}"), body)
    }

    /// A thing by the name it has in cases.
    pub(crate) fn thing(&mut self, name: &str) -> Value {
        if let Some(known) = self.things.get(name) {
            return known.clone();
        }
        let made = self.made(name);
        self.things.insert(name.to_owned(), made.clone());
        made
    }

    fn named(&mut self, value: &Value) -> Value {
        match value {
            Value::String(text) => match text.strip_prefix('$') {
                Some(name) => self.thing(name),
                None => value.clone(),
            },
            Value::Array(items) => items.iter().map(|item| self.named(item)).collect(),
            Value::Object(fields) => {
                let fields = fields.iter();
                let fields = fields.map(|(name, field)| (name.clone(), self.named(field)));
                Value::Object(fields.collect::<Map<String, Value>>())
            }
            other => other.clone(),
        }
    }

    fn made(&mut self, name: &str) -> Value {
        match name {
            "root" => self.lab.tenant_id().into(),
            "partner" => {
                let partner = self.tenant("partner", "Partner, Inc", "root");
                self.turn_on(&partner, &ITEMS);
                let binding = partner.as_str().unwrap();
                let binding = format!("applications/{FILES}/bindings/tenants/{binding}");
                self.post(&binding, &json!({}));
                partner
            }
            "folder" => self.tenant("folder", "Folder", "partner"),
            "trial" => self.customer("Customer, Inc"),
            "customer" => {
                let customer = self.thing("trial");
                self.call(
                    "pricing.switch_to_production",
                    json!({"tenant_id": customer}),
                );
                customer
            }
            "partner_of_two" => {
                self.thing("customer");
                self.customer("Second, Inc");
                self.thing("partner")
            }
            "suspended" => {
                let customer = self.thing("customer");
                self.call("tenants.suspend", json!({"tenant_id": customer}));
                customer
            }
            "number" => {
                let customer = self.thing("customer");
                self.call("tenants.number", json!({"tenant_id": customer}))
            }
            "new_user" => self.user("richard.doe"),
            "user" => {
                let user = self.thing("new_user");
                let password = json!({"password": "newUserPassword312"});
                let path = format!("users/{}/password", user.as_str().unwrap());
                self.post(&path, &password);
                user
            }
            "disabled_user" => {
                let user = self.thing("user");
                self.call("users.disable", json!({"user_id": user}));
                user
            }
            "administrator" => {
                let (user, tenant) = (self.user("jane.roe"), self.thing("customer"));
                for role in ["company_admin", "backup_user"] {
                    let role = json!({"user_id": user, "role": role, "tenant_id": tenant});
                    self.call("users.add_role", role);
                }
                user
            }
            "location" => self.location("Data Center"),
            "other_location" => self.location("Second Data Center"),
            "full_location" => {
                self.storage("One");
                self.storage("Two");
                self.thing("location")
            }
            "storage" => self.storage("Files"),
            "api_client" => {
                let new = json!({"name": "Second client"});
                self.call("clients.register", new)["client_id"].clone()
            }
            "disabled_client" => {
                let client = self.thing("api_client");
                self.call("clients.disable", json!({"client_id": client}));
                client
            }
            "report" => self.report()["report"]["id"].clone(),
            "report_file" => {
                let report = self.thing("report");
                let path = format!("reports/{}/stored", report.as_str().unwrap());
                self.get(&path)["items"][0]["id"].clone()
            }
            "monthly_report" => {
                let new = json!({
                    "parameters": self.report_parameters(),
                    "schedule": {"type": "monthly"},
                    "result_action": "save",
                });
                self.post("reports", &new)["id"].clone()
            }
            "stopped_report" => {
                let report = self.thing("monthly_report");
                self.call("reports.disable", json!({"report_id": report}));
                report
            }
            "logo" => LOGO.as_str().into(),
            unknown => unreachable!("there is no ${unknown}"),
        }
    }

    fn tenant(&mut self, kind: &str, name: &str, parent: &str) -> Value {
        let parent = self.thing(parent);
        let new = json!({"name": name, "kind": kind, "parent_id": parent, "customer_id": format!("erp of {name}")});
        self.post("tenants", &new)["id"].clone()
    }

    fn customer(&mut self, name: &str) -> Value {
        let customer = self.tenant("customer", name, "partner");
        self.turn_on(&customer, &["pw_base_workstations", "local_storage"]);
        customer
    }

    fn turn_on(&self, tenant: &Value, names: &[&str]) {
        let on = |name: &&str| json!({"application_id": BACKUP, "name": name, "status": 1});
        let items: Vec<Value> = names.iter().map(on).collect();
        let path = format!("tenants/{}/offering_items", tenant.as_str().unwrap());
        self.send(Method::Put, &path, &json!({"offering_items": items}));
    }

    fn user(&mut self, login: &str) -> Value {
        let contact = json!({"email": format!("{login}@example.com")});
        let new = json!({"tenant_id": self.thing("customer"), "login": login, "contact": contact});
        self.post("users", &new)["id"].clone()
    }

    fn location(&mut self, name: &str) -> Value {
        let new = json!({"owner_tenant_id": self.thing("root"), "name": name});
        self.post("locations", &new)["id"].clone()
    }

    fn storage(&mut self, name: &str) -> Value {
        let new = json!({
            "owner_tenant_id": self.thing("root"),
            "location_id": self.thing("location"),
            "name": name,
            "url": format!("s3://key:secret@storage.example.com/{name}"),
            "capabilities": ["files_cloud"],
        });
        self.post("infra", &new)["id"].clone()
    }

    fn report_parameters(&mut self) -> Value {
        json!({
            "tenant_id": self.thing("root"), "kind": "usage_current", "level": "direct_partners", "formats": ["csv_v2_0"],
        })
    }

    fn report(&mut self) -> Value {
        let parameters = self.report_parameters();
        let wanted = json!({"parameters": parameters, "poll_every_ms": 0});
        self.call("reports.run", wanted)
    }

    /// What a procedure gives that must succeed.
    fn call(&self, name: &str, arguments: Value) -> Value {
        run(&self.client, name, &arguments, |_| {}).result.unwrap()
    }

    pub(crate) fn get(&self, path: &str) -> Value {
        send(&self.client, Method::Get, &format!("/api/2/{path}"), None)
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        self.send(Method::Post, path, body)
    }

    fn send(&self, method: Method, path: &str, body: &Value) -> Value {
        send(&self.client, method, &format!("/api/2/{path}"), Some(body))
    }
}

pub(crate) fn send(client: &Client, method: Method, path: &str, body: Option<&Value>) -> Value {
    let mut request = Request::raw(method, path);
    if let Some(body) = body {
        request = request
            .content_type("application/json")
            .body(body.to_string());
    }
    let answer = client.send_blocking(request).unwrap();
    assert!(answer.status.is_success(), "{path}: {:?}", answer.body);
    serde_json::from_slice(&answer.body).unwrap_or_default()
}
