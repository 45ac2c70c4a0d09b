//! Roles and what they allow: each operation of the contract lists scopes, any one of which lets a caller through, and a role
//! gives scopes in the tenant it was given for and all below.
//!
//! The guide lists the roles (behaviour.md 7.7) and the contract the scopes; which role gives which scope neither says.
//! The table here is our reading of their names, and the sandbox's README prints it.

use std::borrow::Cow;

use serde_json::{Value, json};
use tenantry_contract::Operation;
use uuid::Uuid;

use super::{Caller, Refusal};
use crate::store::Store;
use crate::store::clients::ApiClient;
use crate::store::tenants::Kind;
use crate::store::users::User;

/// A role and the tenant it counts in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) name: Cow<'static, str>,
    pub(crate) tenant: Uuid,
}

/// What reading takes, and the routes beside the contract.
const VIEWER: &str = "account-server::tenant_viewer";

/// Everybody who is somebody may ask these: what they see there is themselves (behaviour.md 2.3).
const ABOUT_ONESELF: [(&str, &str); 3] = [
    ("users", "me"),
    ("users", "get"),
    ("users", "access_policies"),
];

/// What every administrator may do in their tenants. The service lets only its own applications report usages; without
/// it nothing would ever be used here.
const ADMINISTERS: [&str; 7] = [
    "account-server::tenant_admin",
    VIEWER,
    "account-server::user_admin",
    "account-server::oauth2_client_admin",
    "account-server::managed_clients_admin",
    "account-server::token_introspector",
    "accounts::usage_reporter",
];

/// What administrators of a customer or a unit may do beside: behaviour.md 7.7 gives them all services.
const ALL_SERVICES: [&str; 3] = [
    "backup::backup_user",
    "backup::protection_admin",
    "files_cloud::sync_share_user",
];

/// The scopes a role gives, without the `urn:acronis.com::` they all begin with.
fn scopes(role: &str) -> Vec<&'static str> {
    match role {
        "root_admin" => with(
            &ADMINISTERS,
            &[
                "account-server::root_admin",
                "account-server::replication_manager",
                "accounts::licensing_admin",
            ],
        ),
        // The contract lets partners' administrators approve devices and lists no scope of theirs for it.
        "partner_admin" => with(
            &ADMINISTERS,
            &["account-server::partner_admin", "backup::protection_admin"],
        ),
        "company_admin" => with(
            &with(&ADMINISTERS, &ALL_SERVICES),
            &["account-server::company_admin"],
        ),
        "unit_admin" => with(
            &with(&ADMINISTERS, &ALL_SERVICES),
            &["account-server::unit_admin"],
        ),
        "readonly_admin" => vec!["account-server::readonly_admin", VIEWER],
        "protection_admin" => vec![
            "backup::protection_admin",
            "account-server::oauth2_client_admin",
            VIEWER,
        ],
        "sync_share_admin" => vec!["files_cloud::sync_share_user", VIEWER],
        "backup_user" => vec!["backup::backup_user", VIEWER],
        "sync_share_user" => vec!["files_cloud::sync_share_user", VIEWER],
        // The others use a service, and see what is theirs.
        _ => vec![VIEWER],
    }
}

/// Roles that count for what their holder sees of a tenant. All others count in the holder's personal tenant,
/// whatever tenant they name (behaviour.md 7.7: the lab names the personal one, the tutorial the customer).
fn is_of_a_tenant(role: &str) -> bool {
    matches!(
        role,
        "root_admin"
            | "partner_admin"
            | "company_admin"
            | "unit_admin"
            | "readonly_admin"
            | "protection_admin"
            | "protection_ro_admin"
            | "sync_share_admin"
            | "notary_admin"
            | "hci_admin"
    )
}

fn with(some: &[&'static str], more: &[&'static str]) -> Vec<&'static str> {
    [some, more].concat()
}

/// A user's roles, where they count. Roles in tenants that are gone count nowhere.
pub(crate) fn of_user(store: &Store, user: &User) -> Vec<Role> {
    user.policies
        .iter()
        .filter_map(|policy| {
            let tenant = match is_of_a_tenant(&policy.role) {
                true => policy.tenant,
                false => user.personal_tenant?,
            };
            store.tenants.get(tenant).map(|tenant| Role {
                name: policy.role.clone().into(),
                tenant: tenant.id,
            })
        })
        .collect()
}

/// An API client's roles: those of its maker, in its own tenant (behaviour.md 2.3).
pub(crate) fn of_client(client: &ApiClient) -> Vec<Role> {
    client
        .roles
        .iter()
        .map(|role| Role {
            name: role.clone().into(),
            tenant: client.tenant,
        })
        .collect()
}

/// What roles amount to in one tenant, for whoever acts there and nowhere else: an API client made there, a token narrowed
/// to it. Whoever administers from above administers as the tenant's own administrators do.
pub(crate) fn narrowed(store: &Store, roles: &[Role], tenant: Uuid) -> Vec<Role> {
    let Some(kind) = store.tenants.get(tenant).map(|tenant| tenant.kind) else {
        return Vec::new();
    };
    let mut found: Vec<Role> = Vec::new();
    for role in roles {
        let role = if store.tenants.is_within(tenant, role.tenant) {
            Role {
                name: at_level(&role.name, kind),
                tenant,
            }
        } else if store.tenants.is_within(role.tenant, tenant) {
            role.clone()
        } else {
            continue;
        };
        if !found.contains(&role) {
            found.push(role);
        }
    }
    found
}

/// The level of an administrator in a tenant of this kind (behaviour.md 7.7).
fn at_level(role: &str, kind: Kind) -> Cow<'static, str> {
    match (role, kind) {
        ("root_admin" | "partner_admin", Kind::Customer) => "company_admin".into(),
        ("root_admin" | "partner_admin" | "company_admin", Kind::Unit) => "unit_admin".into(),
        ("root_admin", Kind::Partner | Kind::Folder) => "partner_admin".into(),
        _ => role.to_owned().into(),
    }
}

/// Whether a role can be given for a tenant of this kind: behaviour.md 7.7 has a level for these.
pub(crate) fn fits(role: &str, kind: Kind) -> bool {
    match role {
        "root_admin" => kind == Kind::Root,
        "partner_admin" | "hci_admin" => matches!(kind, Kind::Partner | Kind::Folder),
        "company_admin" => kind == Kind::Customer,
        "unit_admin" => kind == Kind::Unit,
        _ => true,
    }
}

/// Lets a caller through to an operation, and narrows what they reach to the tenants where their roles allow it.
pub(crate) fn let_in(caller: &mut Caller, operation: Option<&Operation>) -> Result<(), Refusal> {
    let needed: Vec<&str> = match operation {
        None => vec![VIEWER],
        Some(operation) => operation.scopes.iter().map(|scope| short(scope)).collect(),
    };
    caller.reach = caller
        .roles
        .iter()
        .filter(|role| scopes(&role.name).iter().any(|has| needed.contains(has)))
        .map(|role| role.tenant)
        .collect();
    let about_oneself = operation.is_some_and(|operation| {
        ABOUT_ONESELF.contains(&(operation.group.as_str(), operation.method.as_str()))
    });
    if needed.is_empty() || about_oneself || !caller.reach.is_empty() {
        Ok(())
    } else {
        Err(Refusal::platform(1002, "Access denied")
            .with_info(format!(
                "The account has none of the scopes that open this: {}.",
                needed.join(", ")
            ))
            .about("scopes", json!(needed)))
    }
}

/// Whether one of these roles makes its holder an administrator of a customer or of what stands above it.
pub(crate) fn administers(store: &Store, roles: &[Role], tenant: Uuid) -> bool {
    let high = ["root_admin", "partner_admin", "company_admin"];
    roles
        .iter()
        .filter(|role| high.contains(&role.name.as_ref()))
        .any(|role| store.tenants.is_within(tenant, role.tenant))
}

fn short(scope: &str) -> &str {
    scope.strip_prefix("urn:acronis.com::").unwrap_or(scope)
}

/// What a token says of its bearer's roles: each with its tenant.
pub(crate) fn roles_claim(roles: &[Role]) -> Value {
    roles
        .iter()
        .map(|role| json!({"role": role.name, "tuid": role.tenant.to_string()}))
        .collect()
}

/// What a token says of its bearer's scopes: each with its tenant, in the shape the contract gives an introspection.
pub(crate) fn scope_claim(store: &Store, roles: &[Role]) -> Value {
    let mut claims: Vec<Value> = Vec::new();
    for role in roles {
        let number = store.tenants.get(role.tenant).map(|tenant| tenant.number);
        for scope in scopes(&role.name) {
            let (namespace, name) = scope.split_once("::").unwrap_or(("", scope));
            let claim = json!({
                "tid": number.unwrap_or_default().to_string(),
                "tuid": role.tenant.to_string(),
                "rn": namespace,
                "role": name,
            });
            if !claims.contains(&claim) {
                claims.push(claim);
            }
        }
    }
    claims.into()
}

#[cfg(test)]
mod tests {
    use tenantry_contract::Contract;

    use super::*;

    /// The roles a user can be given, by the contract.
    fn roles() -> Vec<String> {
        let schema = Contract::get().unwrap().schema("userRole").unwrap();
        let words = schema["enum"].as_array().unwrap();
        words
            .iter()
            .map(|word| word.as_str().unwrap().to_owned())
            .collect()
    }

    #[test]
    fn every_scope_a_role_gives_opens_something() {
        let contract = Contract::get().unwrap();
        let listed: Vec<&str> = contract
            .operations
            .iter()
            .flat_map(|operation| &operation.scopes)
            .map(|scope| short(scope))
            .collect();
        for role in roles() {
            for scope in scopes(&role) {
                assert!(listed.contains(&scope), "{role}: {scope}");
            }
        }
    }

    /// A role as the README has it.
    fn row(role: &str) -> String {
        let place = match is_of_a_tenant(role) {
            true => "the tenant it was given for, and below",
            false => "the holder's personal tenant",
        };
        let scopes: Vec<String> = scopes(role)
            .into_iter()
            .map(|scope| format!("`{}`", scope.trim_start_matches("account-server::")))
            .collect();
        format!("| `{role}` | {place} | {} |", scopes.join(", "))
    }

    #[test]
    fn the_readme_has_every_role_as_it_is() {
        let readme = include_str!("../../README.md");
        for role in roles() {
            assert!(readme.contains(&row(&role)), "{}", row(&role));
        }
    }

    #[test]
    fn every_operation_is_open_to_some_role() {
        for operation in &Contract::get().unwrap().operations {
            let open = operation.scopes.is_empty()
                || roles().iter().any(|role| {
                    scopes(role)
                        .iter()
                        .any(|has| operation.scopes.iter().any(|scope| short(scope) == *has))
                });
            assert!(open, "{}", operation.id);
        }
    }
}
