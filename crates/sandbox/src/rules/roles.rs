//! What each role allows, and where it counts.
//!
//! The guide lists the roles (behaviour.md 7.7) and the contract the scopes; which role gives which scope neither says.
//! The table here is our reading of their names, and the sandbox's README prints it.

use std::borrow::Cow;

use crate::store::tenants::Kind;

/// What reading takes, and the routes beside the contract.
pub(super) const VIEWER: &str = "account-server::tenant_viewer";

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
pub(super) fn scopes(role: &str) -> Vec<&'static str> {
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
pub(super) fn is_of_a_tenant(role: &str) -> bool {
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

/// The level of an administrator in a tenant of this kind (behaviour.md 7.7).
pub(super) fn at_level(role: &str, kind: Kind) -> Cow<'static, str> {
    match (role, kind) {
        ("root_admin" | "partner_admin", Kind::Customer) => "company_admin".into(),
        ("root_admin" | "partner_admin" | "company_admin", Kind::Unit) => "unit_admin".into(),
        ("root_admin", Kind::Partner | Kind::Folder) => "partner_admin".into(),
        _ => role.to_owned().into(),
    }
}

/// Whether a role can be given for a tenant of this kind: behaviour.md 7.7 has a level for these.
pub(super) fn fits(role: &str, kind: Kind) -> bool {
    match role {
        "root_admin" => kind == Kind::Root,
        "partner_admin" | "hci_admin" => matches!(kind, Kind::Partner | Kind::Folder),
        "company_admin" => kind == Kind::Customer,
        "unit_admin" => kind == Kind::Unit,
        _ => true,
    }
}

/// A scope without what they all begin with.
pub(super) fn short(scope: &str) -> &str {
    scope.strip_prefix("urn:acronis.com::").unwrap_or(scope)
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
