//! What a running sandbox holds.

use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use tenantry_contract::Contract;

use crate::clock::Clock;
use crate::faults::Faults;
use crate::http::check::Checker;
use crate::http::routes::Routes;
use crate::log::Log;
use crate::store::Store;
use crate::store::seed::Keys;

/// Everything the server holds.
pub(crate) struct World {
    pub(crate) contract: &'static Contract,
    pub(crate) routes: Routes,
    pub(crate) store: Mutex<Store>,
    /// What somebody needs to begin, as the state keeps it.
    pub(crate) keys: Mutex<Keys>,
    /// Something may have changed since the state was last saved.
    pub(crate) changed: AtomicBool,
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    /// Nothing when answers are not to be checked.
    pub(crate) checker: Option<Checker>,
    pub(crate) page_size: usize,
    /// How often figures of what is used are refreshed; nothing when they show at once.
    pub(crate) usage_refresh: Option<Duration>,
    pub(crate) url: String,
}
