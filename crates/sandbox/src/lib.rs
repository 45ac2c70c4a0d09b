//! A server that behaves like the Acronis Account Management API v2: offline, in memory, on this machine only.
//!
//! Programs that use the API can be tried, learned and tested against it with no account and no network. It remembers what
//! it is told and obeys the rules of the published guide.
//!
//! ```
//! use tenantry_sandbox::{Config, Sandbox};
//!
//! let sandbox = Sandbox::start_blocking(Config::default())?;
//! println!("{} {}", sandbox.url(), sandbox.client_id());
//! # Ok::<(), tenantry_sandbox::StartError>(())
//! ```

mod clock;
mod config;
mod faults;
mod http;
mod life;
mod log;
mod net;
mod populate;
mod report_formats;
mod rules;
mod server;
mod state;
mod store;
mod world;

pub use config::{Config, Populate, StartError, Tls};
pub use server::Sandbox;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
