//! Another writer, who changes what a case is about between its read and its write.

use serde_json::{Value, json};
use tenantry::Client;
use tenantry::operation::Method;

use crate::tried::run;
use crate::world::send;

/// What somebody else changes, and where it is seen afterwards.
pub(crate) struct Other {
    client: Client,
    path: String,
    change: Value,
    /// Where the change is seen, unless the case changes the same.
    pub(crate) seen: Option<&'static str>,
}

impl Other {
    /// Who gets in the way of this write; nobody where the case does not say what it is about.
    pub(crate) fn of(client: &Client, name: &str, operation: &str, about: &Value) -> Option<Self> {
        let city = json!({"contact": {"city": "Theirs"}});
        let url = json!({"url": "s3://key:secret@storage.example.com/theirs"});
        let id = |field: &str| about[field].as_str();
        let group = operation.split('.').next();
        let (path, change, seen) = match group.unwrap_or_default() {
            "tenants" | "branding" => {
                let path = format!("tenants/{}", id("tenant_id")?);
                (path, city, Some("/contact/city"))
            }
            "users" => (
                format!("users/{}", id("user_id")?),
                city,
                Some("/contact/city"),
            ),
            "pricing" => {
                let path = format!("tenants/{}/pricing", id("tenant_id")?);
                let change = json!({"mode": "trial", "currency": "EUR"});
                (path, change, Some("/currency"))
            }
            "locations" => {
                let path = format!("locations/{}", id("location_id")?);
                (path, json!({"name": "Theirs"}), None)
            }
            "storages" => {
                let path = format!("infra/{}", id("storage_id")?);
                let seen = (name != "storages.set_url").then_some("/url");
                (path, url, seen)
            }
            "offering_items" => {
                let item = match name {
                    "offering_items.modify" => ["pw_base_workstations", "7"],
                    "offering_items.set_quota" => ["local_storage", "7 GiB"],
                    _ => return None,
                };
                let change =
                    json!({"tenant_id": id("tenant_id")?, "name": item[0], "quota": item[1]});
                (String::new(), change, None)
            }
            _ => return None,
        };
        let client = client.clone();
        Some(Self {
            client,
            path,
            change,
            seen,
        })
    }

    pub(crate) fn path(&self) -> String {
        self.path.clone()
    }

    pub(crate) fn write(mut self) {
        if self.path.is_empty() {
            let quota = run(
                &self.client,
                "offering_items.set_quota",
                &self.change,
                |_| {},
            );
            quota.result.unwrap();
            return;
        }
        let path = format!("/api/2/{}", self.path);
        let there = send(&self.client, Method::Get, &path, None);
        self.change["version"] = there["version"].clone();
        send(&self.client, Method::Put, &path, Some(&self.change));
    }
}
