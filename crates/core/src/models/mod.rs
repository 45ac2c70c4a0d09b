// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models: what goes into an operation and what comes out.
//!
//! A field that every object has is plain. A field that may be left out is an [`Option`]; where
//! leaving it out and sending null mean different things it is a [`Nullable`](crate::Nullable).
//! Enumerations are open: a value this version does not know is kept. So are fields it does not
//! know: they stand in `extra`, and are sent back as they came.

mod applications;
mod auth;
mod branding;
mod clients;
mod common;
mod locations;
mod offering_items;
mod pricing;
mod procedures;
mod registration_tokens;
mod reports;
mod search;
mod storages;
mod tenants;
mod usages;
mod users;

pub use applications::*;
pub use auth::*;
pub use branding::*;
pub use clients::*;
pub use common::*;
pub use locations::*;
pub use offering_items::*;
pub use pricing::*;
pub use procedures::*;
pub use registration_tokens::*;
pub use reports::*;
pub use search::*;
pub use storages::*;
pub use tenants::*;
pub use usages::*;
pub use users::*;

/// Any JSON object.
pub type JsonObject = serde_json::Map<String, crate::JsonValue>;
