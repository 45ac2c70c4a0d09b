//! Who asks, and what they may reach: their own tenant and all below it, as far as no tenant on the way has closed itself.

use std::sync::Arc;

use uuid::Uuid;

use super::Refusal;
use crate::clock::Moment;
use crate::store::Store;
use crate::store::clients::ApiClient;
use crate::store::sessions::Who;
use crate::store::tenants::{Kind, Tenant, TenantMfa};
use crate::store::users::{User, UserMfa};

/// What somebody shows to prove who they are.
#[derive(Clone)]
pub(crate) enum Credential {
    /// A name and a secret: a user's login and password, or a client's id and secret.
    Basic { name: String, secret: String },
    /// An access token.
    Bearer(String),
    /// A session cookie.
    Session(String),
}

/// Who asks.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) who: Who,
    /// The tenant they belong to, or the one their token is narrowed to.
    pub(crate) tenant: Uuid,
    /// The roles they act with.
    pub(crate) roles: Arc<[String]>,
}

impl Caller {
    /// Somebody who has not said who they are.
    pub(crate) fn nobody() -> Self {
        Self {
            who: Who::Nobody,
            tenant: Uuid::nil(),
            roles: Arc::default(),
        }
    }

    /// Whether an API client asks: some operations are for these alone.
    pub(crate) fn is_client(&self) -> bool {
        matches!(self.who, Who::Client(_))
    }

    /// The client's or the user's id.
    pub(crate) fn id(&self) -> Uuid {
        self.who.id()
    }
}

/// Finds out who shows a credential. `by_login` says whether a user's login and password will do.
pub(crate) fn identify(
    store: &Store,
    now: Moment,
    shown: Option<&Credential>,
    by_login: bool,
) -> Result<Caller, Refusal> {
    let caller = match shown {
        None => {
            return Err(Refusal::unauthenticated("Unauthorized")
                .with_info("The request carries no credentials that can be read."));
        }
        Some(Credential::Bearer(token)) => by_token(store, now, token)?,
        Some(Credential::Session(cookie)) => by_cookie(store, now, cookie)?,
        Some(Credential::Basic { name, secret }) if by_login => {
            let user = by_password(store, now, name, secret)?;
            // behaviour.md 2.3: a login and password alone will do only without two factors.
            if !matches!(second_factor(store, user), SecondFactor::No) {
                return Err(Refusal::unauthenticated("Unauthorized")
                    .with_info("The user needs two factors, which HTTP Basic cannot carry."));
            }
            user_caller(user)
        }
        Some(Credential::Basic { .. }) => {
            return Err(Refusal::unauthenticated("Unauthorized")
                .with_info("This operation takes an access token, not a login and password."));
        }
    };
    still_welcome(store, now, caller.who).map(|()| caller)
}

/// Whether somebody who was let in before still is: a disabled client or user is not, nor anybody inside a disabled
/// tenant (behaviour.md 1.5, 3.9).
pub(crate) fn still_welcome(store: &Store, now: Moment, who: Who) -> Result<(), Refusal> {
    let home = match who {
        Who::Client(id) => store
            .client(id)
            .filter(|client| client.enabled)
            .map(|client| client.tenant),
        Who::User(id) => store
            .users
            .get(id)
            .filter(|user| user.may_log_in(now))
            .map(|user| user.tenant),
        Who::Nobody => None,
    };
    if home.is_some_and(|tenant| store.tenants.is_enabled(tenant)) {
        Ok(())
    } else {
        Err(Refusal::unauthenticated("Unauthorized")
            .with_info("The account or its tenant is disabled."))
    }
}

/// What a user has to show beside the password (behaviour.md 7.8).
pub(crate) enum SecondFactor<'s> {
    No,
    /// The tenant asks for two factors and the user has not set them up.
    NotSetUp,
    /// A code made of this key.
    Code(&'s [u8]),
}

pub(crate) fn second_factor<'s>(store: &Store, user: &'s User) -> SecondFactor<'s> {
    let tenant = store.tenants.get(user.tenant).map(|tenant| tenant.mfa);
    match (&user.mfa, tenant) {
        (UserMfa::On { key }, _) => SecondFactor::Code(key),
        (UserMfa::Off, Some(TenantMfa::On)) => SecondFactor::NotSetUp,
        (UserMfa::Off, _) => SecondFactor::No,
    }
}

/// The user of this login, when the password is right and the account is open (behaviour.md 1.5).
pub(crate) fn by_password<'s>(
    store: &'s Store,
    now: Moment,
    login: &str,
    password: &str,
) -> Result<&'s User, Refusal> {
    store
        .users
        .by_login(login)
        .filter(|user| user.password.as_deref() == Some(password))
        .filter(|user| user.may_log_in(now))
        .filter(|user| store.tenants.is_enabled(user.tenant))
        .ok_or_else(|| {
            Refusal::unauthenticated("Unauthorized")
                .with_info("The login or password is wrong, or the account is not active.")
        })
}

fn by_token(store: &Store, now: Moment, token: &str) -> Result<Caller, Refusal> {
    let refused = || {
        Refusal::unauthenticated("Unauthorized")
            .with_info("The access token is invalid or has expired.")
    };
    let grant = store
        .sessions
        .access
        .get(token)
        .filter(|grant| now < grant.expires_at)
        .ok_or_else(refused)?;
    let mut caller = match grant.who {
        Who::Client(id) => store.client(id).map(client_caller),
        Who::User(id) => store.users.get(id).map(user_caller),
        Who::Nobody => None,
    }
    .ok_or_else(refused)?;
    caller.tenant = grant.tenant;
    Ok(caller)
}

fn by_cookie(store: &Store, now: Moment, cookie: &str) -> Result<Caller, Refusal> {
    store
        .sessions
        .cookies
        .get(cookie)
        .filter(|(_, end)| now < *end)
        .and_then(|(user, _)| store.users.get(*user))
        .map(user_caller)
        .ok_or_else(|| Refusal::unauthenticated("Unauthorized").with_info("The session is over."))
}

fn client_caller(client: &ApiClient) -> Caller {
    Caller {
        who: Who::Client(client.id),
        tenant: client.tenant,
        roles: client.roles.clone().into(),
    }
}

fn user_caller(user: &User) -> Caller {
    Caller {
        who: Who::User(user.id),
        tenant: user.tenant,
        roles: user
            .policies
            .iter()
            .map(|policy| policy.role.clone())
            .collect(),
    }
}

/// A tenant the caller may see, with its properties.
pub(crate) fn tenant<'s>(
    store: &'s Store,
    caller: &Caller,
    id: Uuid,
) -> Result<&'s Tenant, Refusal> {
    let tenant = store.tenants.get(id).ok_or_else(|| no_tenant(id))?;
    if sees(store, caller, id) {
        Ok(tenant)
    } else {
        Err(denied(id))
    }
}

/// A tenant whose users and children the caller may see too.
pub(crate) fn inside<'s>(
    store: &'s Store,
    caller: &Caller,
    id: Uuid,
) -> Result<&'s Tenant, Refusal> {
    let found = tenant(store, caller, id)?;
    if sees_inside(store, caller, id) {
        Ok(found)
    } else {
        Err(denied(id))
    }
}

/// A user the caller may see.
pub(crate) fn user<'s>(store: &'s Store, caller: &Caller, id: Uuid) -> Result<&'s User, Refusal> {
    let user = store
        .users
        .get(id)
        .ok_or_else(|| Refusal::not_found("User not found").about("id", id.to_string()))?;
    if sees_inside(store, caller, user.tenant) {
        Ok(user)
    } else {
        Err(denied(user.tenant))
    }
}

/// Whether the caller may see a tenant's properties, deleted or not.
pub(crate) fn sees(store: &Store, caller: &Caller, id: Uuid) -> bool {
    reaches(store, caller, id, false)
}

/// Whether the caller may see a tenant's users and children, deleted or not.
pub(crate) fn sees_inside(store: &Store, caller: &Caller, id: Uuid) -> bool {
    reaches(store, caller, id, true)
}

/// A tenant with `ancestral_access` off shows administrators above it its properties only (behaviour.md 3.8), unless they
/// made it (14, T2).
fn reaches(store: &Store, caller: &Caller, id: Uuid, inside: bool) -> bool {
    for tenant in store.tenants.upwards(id) {
        if tenant.id == caller.tenant {
            return true;
        }
        let closed = !tenant.ancestral_access
            && tenant.kind != Kind::Unit
            && tenant.created_by != caller.id();
        if closed && (inside || tenant.id != id) {
            return false;
        }
    }
    false
}

fn no_tenant(id: Uuid) -> Refusal {
    Refusal::platform(1005, "Tenant not found").about("id", id.to_string())
}

fn denied(tenant: Uuid) -> Refusal {
    Refusal::platform(1002, "Access denied")
        .with_info("The account does not own the tenant it asks for.")
        .about("id", tenant.to_string())
}
