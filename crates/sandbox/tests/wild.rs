//! What programs in the wild send, and what they expect back: clients-in-the-wild.md, a test for each item.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;
#[path = "wild/objects.rs"]
mod objects;
#[path = "wild/requests.rs"]
mod requests;
