//! The guide's procedures of several requests, each as one call.
//!
//! A procedure says what it did so far when it fails ([`Error::done`](crate::Error::done)), repeats only what may be
//! repeated, and can be called again after a failure without harm: it looks at what is there before it changes anything.
//!
//! When the answer to a change is lost, it looks whether the change took effect, and goes on when it did. Where looking does not
//! tell, or fails as well, the error is that of the change, and says that its outcome is not known
//! ([`Error::outcome_known`](crate::Error::outcome_known)).

mod access;
mod accounts;
mod amount;
mod apply;
mod billing;
mod branding;
mod choice;
mod differences;
#[doc(hidden)]
pub mod door;
mod editions;
mod emails;
mod finding;
mod given;
mod items;
mod logins;
mod offering_items;
mod paging;
mod pricing;
mod procedure;
mod progress;
mod quotas;
mod quotas_below;
mod reports;
mod services;
mod steps;
mod storages;
mod streaming;
mod table;
mod tenants;
mod tree;
mod tries;
mod upsell;
mod usage;
mod user_provision;
mod users;
mod versioned;
mod walking;

pub use access::{LoginUrlOptions, RegisterOptions};
pub use apply::{ApplyOptions, ProvisionOptions};
pub use choice::ItemFilter;
pub use editions::EditionOptions;
pub use finding::{Accounts, DATA_CENTERS, FindOptions, Found, SearchOptions, data_center};
pub use procedure::{Canceller, Procedure};
pub use progress::{Event, Progress, Step};
pub use quotas::QuotaOptions;
pub use quotas_below::QuotaBelowOptions;
pub use reports::{BillingOptions, ReportWait};
pub use storages::{LocationRemoval, StorageRemoval};
pub use tree::Walk;
pub use usage::UsageFilter;

use steps::{Steps, find_out};
use tries::Tries;
