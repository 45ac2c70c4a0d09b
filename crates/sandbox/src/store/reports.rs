//! Reports and the files they made.

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use crate::clock::Moment;
use crate::report_formats::Format;

/// A report (behaviour.md 11.5). Words are kept as they were sent; the request's reader has checked them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) id: Uuid,
    /// Grows with every report: the order of creation.
    pub(crate) number: u64,
    pub(crate) version: i64,
    pub(crate) created_at: Moment,
    pub(crate) recipients: Vec<Uuid>,
    pub(crate) tenant: Uuid,
    pub(crate) level: String,
    pub(crate) kind: String,
    pub(crate) formats: Vec<Format>,
    pub(crate) start: Date,
    pub(crate) end: Date,
    pub(crate) hide_zero_usage: bool,
    pub(crate) show_skus: bool,
    pub(crate) enabled: bool,
    /// Made every month, not once.
    pub(crate) is_monthly: bool,
    /// When it is made, or made next.
    pub(crate) generation_date: Date,
    /// `save` or `send`.
    pub(crate) result_action: String,
    pub(crate) stored: Vec<StoredReport>,
}

/// A file a report made.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredReport {
    pub(crate) id: Uuid,
    pub(crate) created_at: Moment,
    pub(crate) format: Format,
    /// What it is called, without the ending.
    pub(crate) name: String,
    /// How often the list was asked for: a report is saved only after it was polled (clients-in-the-wild 18).
    pub(crate) polls: u32,
    #[serde(with = "super::forms::bytes")]
    pub(crate) content: Vec<u8>,
    /// Bytes, compressed (behaviour.md 11.5).
    pub(crate) size: usize,
}
