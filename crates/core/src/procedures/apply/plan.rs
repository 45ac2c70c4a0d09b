//! What a plan gets wrong, as far as it can be said without asking anybody.

use serde_json::Map;

use crate::models::{
    ActivationWay, ItemPlan, MeasurementUnit, TenantKind, TenantPlan, UserPlan, UserRole,
};
use crate::procedures::amount;
use crate::procedures::logins;
use crate::{Error, JsonValue, Result};

/// Everything about the plan that does not depend on what is there.
pub(super) fn check(plan: &TenantPlan) -> Result<()> {
    known(&plan.extra, "")?;
    if plan.name.trim().is_empty() {
        return refuse("name", "a name");
    }
    let is_known = matches!(
        plan.kind,
        TenantKind::Partner | TenantKind::Folder | TenantKind::Customer | TenantKind::Unit
    );
    if !is_known {
        return refuse("kind", "partner, folder, customer or unit");
    }
    if let Some(contact) = &plan.contact {
        known(&contact.extra, "contact.")?;
    }
    let inherits = matches!(plan.kind, TenantKind::Folder | TenantKind::Unit);
    if inherits && plan.two_factor.is_some() {
        return refuse(
            "two_factor",
            "nothing for a folder or unit, which has that of the tenant above",
        );
    }
    if plan.kind == TenantKind::Unit && plan.production.is_some() {
        return refuse(
            "production",
            "nothing for a unit, which is charged as its customer is",
        );
    }
    if plan.production == Some(false) {
        return refuse("production", "true or nothing: production is for good");
    }
    for (place, item) in plan.items.iter().flatten().enumerate() {
        check_item(item, &format!("items[{place}]."))?;
    }
    let mut logins: Vec<String> = Vec::new();
    for (place, user, list) in people(plan) {
        check_user(user, &format!("{list}[{place}]."))?;
        let login = logins::folded(&user.login);
        if logins.contains(&login) {
            return refuse(&format!("{list}[{place}].login"), "each login once");
        }
        logins.push(login);
    }
    Ok(())
}

/// Administrators, then the others.
fn people(plan: &TenantPlan) -> impl Iterator<Item = (usize, &UserPlan, &'static str)> {
    let admins = plan.admins.iter().flatten().enumerate();
    let users = plan.users.iter().flatten().enumerate();
    admins
        .map(|(place, user)| (place, user, "admins"))
        .chain(users.map(|(place, user)| (place, user, "users")))
}

fn check_item(item: &ItemPlan, at: &str) -> Result<()> {
    known(&item.extra, at)?;
    if item.name.trim().is_empty() {
        return refuse(&format!("{at}name"), "the name of an offering item");
    }
    for (name, text) in [("quota", &item.quota), ("overage", &item.overage)] {
        let Some(text) = text else { continue };
        if item.enabled == Some(false) {
            return refuse(&format!("{at}{name}"), "nothing of an item that is off");
        }
        let units = [
            MeasurementUnit::Bytes,
            MeasurementUnit::Quantity,
            MeasurementUnit::Seconds,
        ];
        if !units.iter().any(|unit| amount::parse(text, unit).is_ok()) {
            return refuse(
                &format!("{at}{name}"),
                "an amount, as in \"100 GiB\", \"12\" or \"unlimited\"",
            );
        }
    }
    match item.overage.is_some() && item.quota.is_none() {
        true => refuse(&format!("{at}overage"), "a quota beside it"),
        false => Ok(()),
    }
}

/// What a user's plan gets wrong; `at` says where it stands.
pub(in crate::procedures) fn check_user(user: &UserPlan, at: &str) -> Result<()> {
    known(&user.extra, at)?;
    known(&user.contact.extra, &format!("{at}contact."))?;
    logins::check(&user.login, &format!("{at}login"))?;
    let email = user.contact.email.as_deref().unwrap_or_default();
    if !email.contains('@') {
        return refuse(&format!("{at}contact.email"), "an e-mail address");
    }
    let is_empty = user
        .password
        .as_ref()
        .is_none_or(|password| password.is_empty());
    match &user.activation {
        Some(ActivationWay::Password) if is_empty => {
            refuse(&format!("{at}password"), "a password to set")
        }
        Some(ActivationWay::Other(_)) => {
            refuse(&format!("{at}activation"), "email, password or none")
        }
        _ => Ok(()),
    }
}

/// A misspelt field would be a wish that nobody hears.
fn known(extra: &Map<String, JsonValue>, at: &str) -> Result<()> {
    match extra.keys().next() {
        None => Ok(()),
        Some(name) => Err(Error::invalid_argument(format!(
            "plan: expected known fields only, but {at}{name} is none"
        ))),
    }
}

fn refuse<T>(field: &str, expected: &str) -> Result<T> {
    Err(Error::invalid_argument(format!(
        "plan: {field}: expected {expected}"
    )))
}

/// The administrator's role of a kind of tenant.
pub(super) fn admin_role(kind: &TenantKind) -> UserRole {
    match kind {
        TenantKind::Customer => UserRole::CompanyAdmin,
        TenantKind::Unit => UserRole::UnitAdmin,
        _ => UserRole::PartnerAdmin,
    }
}
