//! Client library for the Acronis Account Management API v2: tenants, users, offering items and quotas, branding,
//! storages, usage and reports.
//!
//! ```no_run
//! use tenantry::Client;
//!
//! # fn main() -> tenantry::Result<()> {
//! let client = Client::builder("https://eu2.acronis.cloud")
//!     .client_credentials("client id", "client secret")
//!     .build()?;
//! let tenant = client.tenants().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
//! println!("{} is at version {}", tenant.name, tenant.version);
//! # Ok(()) }
//! ```
//!
//! Every operation is a [`Call`]: a value that describes one request and has not been sent. `.await` it, or block with
//! [`Call::wait`]. Both run on one shared runtime, so a call works in any executor, in none, and from many threads.
//!
//! What comes back is a typed [model](models) that keeps the fields it does not know. What goes wrong is an [`Error`] that
//! says what kind of failure it was, which request made it and whether the service may have carried the request out.
//!
//! This project is not affiliated with the vendor of the API it talks to.

pub mod api;
mod auth;
pub mod bare;
mod builder;
mod call;
mod cancel;
mod client;
mod config;
mod error;
mod format;
pub mod models;
mod nullable;
mod open_enum;
pub mod operation;
mod pages;
pub mod procedures;
mod process;
pub mod request;
pub mod runtime;
mod secret;
mod timestamp;
mod transport;
pub mod watch;

pub use builder::ClientBuilder;
pub use call::{Call, Endpoint};
pub use cancel::Cancel;
pub use client::Client;
pub use error::{Error, ErrorCode, ErrorKind, Result};
pub use format::{Format, Json, Nothing, Raw, Text};
pub use nullable::Nullable;
pub use pages::{Items, Page, Pages};
pub use request::{Answer, Request, Response};
pub use secret::Secret;
pub use timestamp::Timestamp;

/// Any JSON value: what the contract leaves open.
pub type JsonValue = serde_json::Value;

/// The version of this library, as it stands in the user agent.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The Rust program of the front page, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct FrontPage;
