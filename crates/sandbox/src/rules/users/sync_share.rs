//! What File Sync & Share asks of its users: platform codes 1010, 1028 and 1030 (behaviour.md 1.6). The guide names the
//! codes only; what causes them is our reading of their names.

use crate::rules::Refusal;
use crate::store::Store;
use crate::store::catalogue::{Catalogue, FILES_CLOUD};
use crate::store::tenants::Kind;
use crate::store::users::{Policy, User};

/// Who has a seat of their own.
fn has_seat(policies: &[Policy]) -> bool {
    let seats = ["sync_share_user", "sync_share_admin"];
    policies
        .iter()
        .any(|policy| seats.contains(&policy.role.as_str()))
}

fn is_guest(policies: &[Policy]) -> bool {
    policies
        .iter()
        .any(|policy| policy.role == "sync_share_guest")
}

/// Whether a user may have these roles, as far as Sync & Share goes. `user` is as they will be; `before` are the roles they
/// have had.
pub(super) fn check(store: &Store, user: &User, before: &[Policy]) -> Result<(), Refusal> {
    let takes_seat = has_seat(&user.policies);
    if takes_seat {
        unshared_address(store, user)?;
    }
    if takes_seat && !has_seat(before) {
        free_seat(store, user)?;
    }
    if is_guest(&user.policies) && !is_guest(before) {
        first_guest(store, user)?;
    }
    Ok(())
}

/// 1010: an e-mail address stands for one user of Sync & Share.
fn unshared_address(store: &Store, user: &User) -> Result<(), Refusal> {
    match same_address(store, user, has_seat) {
        None => Ok(()),
        Some(other) => Err(Refusal::platform(1010, "Sync & Share email conflict")
            .with_info("Another user of Sync & Share has this e-mail address.")
            .about("id", other.id.to_string())),
    }
}

/// 1028: and for one guest.
fn first_guest(store: &Store, user: &User) -> Result<(), Refusal> {
    match same_address(store, user, is_guest) {
        None => Ok(()),
        Some(other) => Err(Refusal::platform(1028, "Guest user is already created")
            .with_info("There is a guest with this e-mail address.")
            .about("id", other.id.to_string())),
    }
}

/// 1030: no more users than the hard quota of seats lets in. Of several editions, one with room will do.
fn free_seat(store: &Store, user: &User) -> Result<(), Refusal> {
    let taken = store
        .users
        .of_tenant(user.tenant)
        .filter(|other| other.deleted_at.is_none() && other.id != user.id)
        .filter(|other| has_seat(&other.policies))
        .count();
    let catalogue = Catalogue::get();
    let limits: Vec<Option<i64>> = store
        .offerings
        .of(user.tenant)
        .enabled()
        .filter(|(key, _)| {
            let item = catalogue.item(key.item);
            item.application == FILES_CLOUD && item.usage_name == "fc_seats"
        })
        .map(|(_, state)| Some(state.quota.value?.saturating_add(state.quota.overage?)))
        .collect();
    let has_room = |limit: &Option<i64>| {
        limit.is_none_or(|limit| i64::try_from(taken).is_ok_and(|taken| taken < limit))
    };
    if limits.is_empty() || limits.iter().any(has_room) {
        Ok(())
    } else {
        Err(
            Refusal::platform(1030, "Sync & Share users count quota exceeded")
                .with_info("Every seat of the tenant is taken.")
                .about("id", user.tenant.to_string()),
        )
    }
}

/// Another user of the same customer, or of the same tenant elsewhere, with these roles and the same address.
fn same_address<'s>(store: &'s Store, user: &User, has: fn(&[Policy]) -> bool) -> Option<&'s User> {
    let address = user.contact.text("email").to_lowercase();
    if address.is_empty() {
        return None;
    }
    let top = store
        .tenants
        .upwards(user.tenant)
        .find(|tenant| tenant.kind == Kind::Customer)
        .map_or(user.tenant, |customer| customer.id);
    store
        .tenants
        .subtree(top)
        .into_iter()
        .flat_map(|tenant| store.users.of_tenant(tenant))
        .filter(|other| other.deleted_at.is_none() && other.id != user.id)
        .find(|other| has(&other.policies) && other.contact.text("email").to_lowercase() == address)
}
