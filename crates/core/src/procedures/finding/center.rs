//! The data center of an account, which older programs ask for as well (clients-in-the-wild 2).

use super::version_1;
use crate::api::auth::Auth;
use crate::models::DataCenter;
use crate::procedures::Procedure;
use crate::{Client, Error, ErrorKind, Result};

/// Who is asked where an account lives, unless the caller says otherwise.
pub const DATA_CENTERS: &str = "https://cloud.acronis.com";

/// The data center of a login, for whoever has no client yet. `asked` is who is asked: [`DATA_CENTERS`] in production. Where the
/// way there needs settings, such as a proxy, make a client without credentials and ask by [`Auth::data_center`].
///
/// ```
/// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
/// # let asked = sandbox.url();
/// use tenantry::procedures::data_center;
///
/// // In production: data_center("administrator", tenantry::procedures::DATA_CENTERS)
/// let center = data_center("administrator", asked)?.wait()?;
/// let client = tenantry::Client::builder(center.server_url)
///     .client_credentials(sandbox.client_id(), sandbox.client_secret())
///     .build()?;
/// # client.users().me().wait()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Kind [`Configuration`](ErrorKind::Configuration) for a URL that is none; the procedure's are those of [`Auth::data_center`].
pub fn data_center(
    login: impl Into<String>,
    asked: impl Into<String>,
) -> Result<Procedure<DataCenter>> {
    let client = Client::builder(asked).build()?;
    Ok(client.auth().data_center(login))
}

impl Auth<'_> {
    /// The data center in which the account of this login lives. The client may be one of any data center, and needs no
    /// credentials.
    ///
    /// Requests: `GET /api/1/accounts?login=`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for an empty login, [`NotFound`](ErrorKind::NotFound) for one that
    /// nobody has; those of the request.
    pub fn data_center(&self, login: impl Into<String>) -> Procedure<DataCenter> {
        let (client, login) = (self.client.clone(), login.into());
        Procedure::new(|steps| async move {
            if login.trim().is_empty() {
                return Err(Error::invalid_argument("login: expected text"));
            }
            let account = steps.make(version_1::account(&client, &login)).await?;
            match account.server_url {
                Some(server_url) if !server_url.is_empty() => Ok(DataCenter {
                    server_url,
                    ..Default::default()
                }),
                _ => Err(Error::new(
                    ErrorKind::NotFound,
                    "no data center is known for this login",
                )),
            }
        })
    }
}
