//! Who asks: whom a credential belongs to, and whether they are let in.

use uuid::Uuid;

use super::Refusal;
use super::scopes::{self, Role};
use crate::clock::Moment;
use crate::store::Store;
use crate::store::clients::ApiClient;
use crate::store::sessions::{Grant, Who};
use crate::store::tenants::TenantMfa;
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
    /// The roles they act with, and where these count.
    pub(crate) roles: Vec<Role>,
    /// The tenants where their roles allow what is asked for; see [`scopes::let_in`].
    pub(crate) reach: Vec<Uuid>,
}

impl Caller {
    /// Somebody who has not said who they are.
    pub(crate) fn nobody() -> Self {
        Self {
            who: Who::Nobody,
            tenant: Uuid::nil(),
            roles: Vec::new(),
            reach: Vec::new(),
        }
    }

    /// Somebody with roles, all of which count.
    fn new(who: Who, tenant: Uuid, roles: Vec<Role>) -> Self {
        Self {
            who,
            tenant,
            reach: roles.iter().map(|role| role.tenant).collect(),
            roles,
        }
    }

    /// The same, acting in one tenant and below: what they may do there and nowhere else.
    pub(crate) fn within(self, store: &Store, tenant: Uuid) -> Self {
        let roles = scopes::narrowed(store, &self.roles, tenant);
        Self::new(self.who, tenant, roles)
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
            user_caller(store, user)
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
        (UserMfa::Off | UserMfa::Exempt, _) => SecondFactor::No,
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
    // A token narrowed to a customer is shut out with it, as those are who belong there.
    if !store.tenants.is_enabled(grant.tenant) {
        return Err(Refusal::unauthenticated("Unauthorized")
            .with_info("The tenant that the access token is for is disabled."));
    }
    bearer(store, grant).ok_or_else(refused)
}

/// Whoever a token was issued to, with what it lets them do.
pub(crate) fn bearer(store: &Store, grant: &Grant) -> Option<Caller> {
    let caller = match grant.who {
        Who::Client(id) => store.client(id).map(client_caller),
        Who::User(id) => store.users.get(id).map(|user| user_caller(store, user)),
        Who::Nobody => None,
    }?;
    Some(if caller.tenant == grant.tenant {
        caller
    } else {
        caller.within(store, grant.tenant)
    })
}

fn by_cookie(store: &Store, now: Moment, cookie: &str) -> Result<Caller, Refusal> {
    store
        .sessions
        .cookies
        .get(cookie)
        .filter(|(_, end)| now < *end)
        .and_then(|(user, _)| store.users.get(*user))
        .map(|user| user_caller(store, user))
        .ok_or_else(|| Refusal::unauthenticated("Unauthorized").with_info("The session is over."))
}

fn client_caller(client: &ApiClient) -> Caller {
    Caller::new(
        Who::Client(client.id),
        client.tenant,
        scopes::of_client(client),
    )
}

fn user_caller(store: &Store, user: &User) -> Caller {
    Caller::new(
        Who::User(user.id),
        user.tenant,
        scopes::of_user(store, user),
    )
}
