//! Changing and deleting what has a version, when others write too.

use super::{Steps, Tries, find_out};
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
    let mut tries = Tries::default();
    loop {
        let current = steps.make(T::get(client, id)).await?;
        let mut update = current.unchanged();
        change(&current, &mut update)?;
        if update == current.unchanged() {
            return Ok(current);
        }
        match steps.make(T::put(client, id, &update)).await {
            Err(error) if tries.raced(&error) => {}
            Err(error) => {
                let look = async {
                    let now = steps.make(T::get(client, id)).await?;
                    let mut rest = now.unchanged();
                    change(&now, &mut rest)?;
                    let is_done = rest == now.unchanged();
                    Ok(is_done.then_some(now))
                };
                return find_out(error, look).await;
            }
            written => return written,
        }
    }
}

/// Disables and deletes, by the version after disabling. Another writer in between begins it anew; when the answer is lost,
/// absence is the answer.
pub(super) async fn delete<T: Versioned>(steps: &Steps, client: &Client, id: &str) -> Result<()> {
    let mut tries = Tries::default();
    loop {
        let disabled: T = modify(steps, client, id, T::disable).await?;
        match steps.make(T::delete(client, id, disabled.version())).await {
            Err(error) if tries.raced(&error) => {}
            Err(error) => return find_out(error, absence(steps, T::get(client, id))).await,
            deleted => return deleted,
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
    let mut tries = Tries::default();
    loop {
        match steps.make(delete(version)).await {
            Err(error) if tries.raced(&error) => match steps.make(get()).await {
                Err(gone) if gone.kind() == ErrorKind::NotFound => return Ok(()),
                current => version = version_of(&current?),
            },
            Err(error) => return find_out(error, absence(steps, get())).await,
            deleted => return deleted,
        }
    }
}

/// Looks whether something is gone.
pub(super) async fn absence<G: Endpoint + 'static>(
    steps: &Steps,
    get: Call<G>,
) -> Result<Option<()>> {
    match steps.make(get).await {
        Ok(_) => Ok(None),
        Err(gone) if gone.kind() == ErrorKind::NotFound => Ok(Some(())),
        Err(problem) => Err(problem),
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
