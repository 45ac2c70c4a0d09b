//! The C ABI of tenantry: what `include/tenantry.h` declares, and nothing else. No HTTP, no retry, no rule of the API.
//!
//! Every entry point goes the same way: [`guard`] catches what panics, [`text`] and [`params`] read what C gave and name
//! the parameter that is wrong, the core does the work, [`handle`] hands out what C must free. Outputs are written only
//! on success, errors only on failure. The rules that C programs rely on are one page at the top of the header
//! (`cbindgen.toml`).
//!
//! One file per noun. `api/` is generated from the contract: one function per operation, each one expression of
//! [`ask::Ask`].

#![allow(unsafe_code, reason = "a C ABI takes raw pointers")]
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]
#![allow(non_camel_case_types, reason = "the names are C's")]
#![allow(
    clippy::missing_safety_doc,
    reason = "the callers are C programs: the header says once what every pointer must be"
)]
#![cfg_attr(
    test,
    allow(
        clippy::undocumented_unsafe_blocks,
        reason = "tests hold what they point to"
    )
)]

mod ask;
mod body;
mod failure;
mod guard;
mod handle;
mod headers;
mod params;
mod run;
mod text;
mod wait;

// The order of the header.
pub mod version;

pub mod codes;

pub mod log;

pub mod client;

pub mod cancel;

pub mod callbacks;

pub mod call;

pub mod response;

pub mod pages;

pub mod walk;

pub mod accounts;

pub mod error;

pub mod raw;

#[allow(
    clippy::undocumented_unsafe_blocks,
    reason = "each generated function hands on what its caller promised, and nothing else"
)]
pub mod api;
