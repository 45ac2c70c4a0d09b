//! Finding one's way: tenants by what they are called, the search with its limits, the two kinds of ids, data centers, several
//! accounts at once.

mod accounts;
mod center;
mod numbers;
mod search;
mod tenants;
mod version_1;

pub use accounts::{Accounts, Found};
pub use center::{DATA_CENTERS, data_center};
pub use search::SearchOptions;
pub use tenants::FindOptions;

use super::Steps;
use crate::auth::Credentials;
use crate::{Client, Result};

/// The tenant to look in: the one that was given, or the caller's own. The caller is an API client or a user, and each is asked
/// for in its way.
async fn top(steps: &Steps, client: &Client, given: Option<String>) -> Result<String> {
    match (given, &client.authority().credentials) {
        (Some(id), _) => Ok(id),
        (None, Credentials::Client { id, .. }) => {
            Ok(steps.make(client.clients().get(id)).await?.tenant_id)
        }
        (None, Credentials::Scoped { tenant_id, .. }) => Ok(tenant_id.clone()),
        (None, _) => Ok(steps.make(client.users().me()).await?.tenant_id),
    }
}
