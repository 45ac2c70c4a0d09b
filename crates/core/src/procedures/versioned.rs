//! Changing and deleting what has a version, when others write too.

use super::{Steps, TRIES};
use crate::call::Call;
use crate::models::{Tenant, TenantUpdate, User, UserUpdate};
use crate::{Client, Endpoint, ErrorKind, Result, api};

/// What is read, written by the version that was read, and deleted once it is disabled.
pub(super) trait Versioned: Sized {
    type Update: PartialEq + Send;
    type Get: Endpoint<Output = Self> + 'static;
    type Put: Endpoint<Output = Self> + 'static;
    type Delete: Endpoint<Output = ()> + 'static;

    fn get(client: &Client, id: &str) -> Call<Self::Get>;
    fn put(client: &Client, id: &str, update: &Self::Update) -> Call<Self::Put>;
    fn delete(client: &Client, id: &str, version: i64) -> Call<Self::Delete>;
    fn version(&self) -> i64;
    /// An update that changes nothing.
    fn unchanged(&self) -> Self::Update;
    /// Has the update disable it, unless it is.
    fn disable(&self, update: &mut Self::Update);
}

/// Reads, changes, writes; again on what another writer left. What changes nothing is not written. When the answer is lost,
/// it is enough that nothing is left to change.
pub(super) async fn modify<T: Versioned>(
    steps: &Steps,
    client: &Client,
    id: &str,
    mut change: impl FnMut(&T, &mut T::Update),
) -> Result<T> {
    let change = |current: &T, update: &mut T::Update| {
        change(current, update);
        Ok(())
    };
    try_modify(steps, client, id, change).await
}

/// The same by a change that may fail, which ends it.
pub(super) async fn try_modify<T: Versioned>(
    steps: &Steps,
    client: &Client,
    id: &str,
    mut change: impl FnMut(&T, &mut T::Update) -> Result<()>,
) -> Result<T> {
    let mut tries = 1;
    loop {
        let current = steps.make(T::get(client, id)).await?;
        let mut update = current.unchanged();
        change(&current, &mut update)?;
        if update == current.unchanged() {
            return Ok(current);
        }
        let error = match steps.make(T::put(client, id, &update)).await {
            Ok(written) => return Ok(written),
            Err(error) => error,
        };
        if error.kind() == ErrorKind::VersionConflict && tries < TRIES {
            tries += 1;
        } else if !error.outcome_known() {
            let Ok(now) = steps.make(T::get(client, id)).await else {
                return Err(error);
            };
            let mut rest = now.unchanged();
            change(&now, &mut rest)?;
            return if rest == now.unchanged() {
                Ok(now)
            } else {
                Err(error)
            };
        } else {
            return Err(error);
        }
    }
}

/// Disables and deletes, by the version after disabling. Another writer in between begins it anew; when the answer is lost,
/// absence is the answer.
pub(super) async fn delete<T: Versioned>(steps: &Steps, client: &Client, id: &str) -> Result<()> {
    let mut tries = 1;
    loop {
        let disabled: T = modify(steps, client, id, T::disable).await?;
        let error = match steps.make(T::delete(client, id, disabled.version())).await {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        if error.kind() == ErrorKind::VersionConflict && tries < TRIES {
            tries += 1;
        } else if !error.outcome_known() {
            return match steps.make(T::get(client, id)).await {
                Err(gone) if gone.kind() == ErrorKind::NotFound => Ok(()),
                _ => Err(error),
            };
        } else {
            return Err(error);
        }
    }
}

/// Deletes what needs no disabling, by its version; again by the version that another writer left. When the answer is lost,
/// absence is the answer.
pub(super) async fn remove<D, G>(
    steps: &Steps,
    mut version: i64,
    delete: impl Fn(i64) -> Call<D>,
    get: impl Fn() -> Call<G>,
    version_of: impl Fn(&G::Output) -> i64,
) -> Result<()>
where
    D: Endpoint<Output = ()> + 'static,
    G: Endpoint + 'static,
{
    let mut tries = 1;
    loop {
        let error = match steps.make(delete(version)).await {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        let raced = error.kind() == ErrorKind::VersionConflict && tries < TRIES;
        if !raced && error.outcome_known() {
            return Err(error);
        }
        match steps.make(get()).await {
            Err(gone) if gone.kind() == ErrorKind::NotFound => return Ok(()),
            Ok(current) if raced => version = version_of(&current),
            _ => return Err(error),
        }
        tries += 1;
    }
}

impl Versioned for Tenant {
    type Update = TenantUpdate;
    type Get = api::tenants::Get;
    type Put = api::tenants::Update;
    type Delete = api::tenants::Delete;

    fn get(client: &Client, id: &str) -> Call<Self::Get> {
        client.tenants().get(id)
    }

    fn put(client: &Client, id: &str, update: &TenantUpdate) -> Call<Self::Put> {
        client.tenants().update(id, update)
    }

    fn delete(client: &Client, id: &str, version: i64) -> Call<Self::Delete> {
        client.tenants().delete(id, version)
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn unchanged(&self) -> TenantUpdate {
        TenantUpdate {
            version: self.version,
            ..Default::default()
        }
    }

    fn disable(&self, update: &mut TenantUpdate) {
        update.enabled = self.enabled.then_some(false);
    }
}

impl Versioned for User {
    type Update = UserUpdate;
    type Get = api::users::Get;
    type Put = api::users::Update;
    type Delete = api::users::Delete;

    fn get(client: &Client, id: &str) -> Call<Self::Get> {
        client.users().get(id)
    }

    fn put(client: &Client, id: &str, update: &UserUpdate) -> Call<Self::Put> {
        client.users().update(id, update)
    }

    fn delete(client: &Client, id: &str, version: i64) -> Call<Self::Delete> {
        client.users().delete(id, version)
    }

    fn version(&self) -> i64 {
        self.version
    }

    fn unchanged(&self) -> UserUpdate {
        UserUpdate {
            version: self.version,
            ..Default::default()
        }
    }

    fn disable(&self, update: &mut UserUpdate) {
        update.enabled = self.enabled.then_some(false);
    }
}
