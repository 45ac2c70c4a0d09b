// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! One function per operation, one module to a group, in the order of the header.

pub mod auth;
pub mod clients;
pub mod applications;
pub mod tenants;
pub mod pricing;
pub mod offering_items;
pub mod branding;
pub mod users;
pub mod locations;
pub mod storages;
pub mod usages;
pub mod reports;
pub mod registration_tokens;
pub mod search;
