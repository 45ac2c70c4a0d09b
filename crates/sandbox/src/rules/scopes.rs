//! Roles at work: each operation of the contract lists scopes, any one of which lets a caller through, and a role gives scopes
//! in the tenant it was given for and all below. Which role gives which is said in `roles`.

use std::borrow::Cow;

use serde_json::{Value, json};
use tenantry_contract::Operation;
use uuid::Uuid;

use super::{Caller, Refusal, roles};
use crate::store::Store;
use crate::store::clients::ApiClient;
use crate::store::users::User;

/// A role and the tenant it counts in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) name: Cow<'static, str>,
    pub(crate) tenant: Uuid,
}

/// Everybody who is somebody may ask these: what they see there is themselves (behaviour.md 2.3).
const ABOUT_ONESELF: [(&str, &str); 3] = [
    ("users", "me"),
    ("users", "get"),
    ("users", "access_policies"),
];

/// A user's roles, where they count. Roles in tenants that are gone count nowhere.
pub(crate) fn of_user(store: &Store, user: &User) -> Vec<Role> {
    user.policies
        .iter()
        .filter_map(|policy| {
            let tenant = match roles::is_of_a_tenant(&policy.role) {
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
                name: roles::at_level(&role.name, kind),
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

/// Lets a caller through to an operation, and narrows what they reach to the tenants where their roles allow it.
pub(crate) fn let_in(caller: &mut Caller, operation: Option<&Operation>) -> Result<(), Refusal> {
    let needed: Vec<&str> = match operation {
        None => vec![roles::VIEWER],
        Some(operation) => operation
            .scopes
            .iter()
            .map(|scope| roles::short(scope))
            .collect(),
    };
    caller.reach = caller
        .roles
        .iter()
        .filter(|role| {
            roles::scopes(&role.name)
                .iter()
                .any(|has| needed.contains(has))
        })
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
        for scope in roles::scopes(&role.name) {
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
