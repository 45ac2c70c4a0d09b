// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations, one module to a group: what `client.tenants()` and its like give, and the type
//! that marks each operation.

pub(crate) mod error_codes;

pub mod applications;
pub mod auth;
pub mod branding;
pub mod clients;
pub mod locations;
pub mod offering_items;
pub mod operations;
pub mod pricing;
pub mod registration_tokens;
pub mod reports;
pub mod search;
pub mod storages;
pub mod tenants;
pub mod usages;
pub mod users;
