// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`reports`](crate::api::reports).

use serde::{Deserialize, Serialize};

use super::{Date, JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::Timestamp;

open_enum! {
    /// What happens to a report.
    pub enum ReportResultAction {
        /// It is kept for download.
        Save = "save",
        /// It is sent to its recipients.
        Send = "send",
    }
}

open_enum! {
    /// Whose usage a report holds.
    pub enum ReportLevel {
        /// The tenant's own.
        Itself = "itself",
        /// That of its direct customers and partners.
        DirectPartners = "direct_partners",
        /// That of all partners below it.
        AllPartners = "all_partners",
        /// That of all customers and partners below it.
        AllCustomers = "all_customers",
        /// That of all customers and partners below it, and of their users.
        Accounts = "accounts",
    }
}

open_enum! {
    /// How usage is summed up.
    pub enum ReportKind {
        /// For each day.
        UsageDaily = "usage_daily",
        /// At the end of the period, and how it changed since its start.
        UsageSummary = "usage_summary",
        /// As of yesterday.
        UsageCurrent = "usage_current",
        /// For each day, with what changed.
        UsageBreakdown = "usage_breakdown",
    }
}

open_enum! {
    /// The format of a report's file.
    pub enum ReportFormat {
        /// A table, in the older layout.
        Csv = "csv",
        /// A page.
        Html = "html",
        /// JSON, in the older layout.
        JsonV1 = "json_v1",
        /// A table, with the data of `json_v2_0`.
        CsvV20 = "csv_v2_0",
        /// JSON.
        JsonV20 = "json_v2_0",
    }
}

/// The days a report covers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportPeriod {
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What is to be in a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewReportParameters {
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// Level of report detail.
    pub level: ReportLevel,
    /// Kind of report.
    pub kind: ReportKind,
    /// The formats of its files, one file each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formats: Option<Vec<ReportFormat>>,
    /// The days it covers, none of them in the future.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<ReportPeriod>,
    /// Leave metrics with zero usage out of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_zero_usage: Option<bool>,
    /// Include SKU-related fields in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_skus: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// How often a report is generated.
    pub enum ReportScheduleType {
        /// Once, on its generation date.
        Once = "once",
        /// Every month, and sent on its second day.
        Monthly = "monthly",
    }
}

/// When a report is to be generated.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewReportSchedule {
    /// Whether the report is enabled (scheduled reports only).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Schedule type.
    pub r#type: ReportScheduleType,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A report to order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewReport {
    /// The users who get it by e-mail. Required where it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Uuid>>,
    /// What happens to the report.
    pub result_action: ReportResultAction,
    /// What is in the report.
    pub parameters: NewReportParameters,
    /// When it is generated.
    pub schedule: NewReportSchedule,
    /// The day on which the report is generated. For reports that are generated once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generation_date: Option<Date>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What is in a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportParameters {
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// Level of report detail.
    pub level: ReportLevel,
    /// Report formats.
    pub formats: Vec<ReportFormat>,
    /// Kind of report.
    pub kind: ReportKind,
    /// Report period.
    pub period: ReportPeriod,
    /// Leave metrics with zero usage out of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_zero_usage: Option<bool>,
    /// Include SKU-related fields in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_skus: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// When a report is generated.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportSchedule {
    /// Whether the report is enabled (scheduled reports only).
    pub enabled: bool,
    /// Schedule type.
    pub r#type: ReportScheduleType,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The settings of a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Its id.
    pub id: Uuid,
    /// Its version, which every update raises by one.
    pub version: i64,
    /// What happens to the report.
    pub result_action: ReportResultAction,
    /// The users who get it by e-mail, where it is sent.
    pub recipients: Vec<Uuid>,
    /// What is in the report.
    pub parameters: ReportParameters,
    /// When it is generated.
    pub schedule: ReportSchedule,
    /// The day on which the report is generated. For reports that are generated once.
    pub generation_date: Date,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What changes in what is in a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportParametersUpdate {
    /// How detailed the report is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<ReportLevel>,
    /// Report kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ReportKind>,
    /// Leave out metrics whose usage is zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_zero_usage: Option<bool>,
    /// Include the SKU fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_skus: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Whether a report is on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportScheduleUpdate {
    /// Whether the report is enabled.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What changes in a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportUpdate {
    /// Ids of the subscribed users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Uuid>>,
    /// What is in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<ReportParametersUpdate>,
    /// When it is generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ReportScheduleUpdate>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// How far a report's file is.
    pub enum StoredReportStatus {
        /// Being made.
        InProgress = "in_progress",
        /// Ready for download.
        Saved = "saved",
        /// It could not be made.
        Failed = "failed",
    }
}

/// A file of a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StoredReport {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Its format.
    pub report_format: ReportFormat,
    /// Its size in bytes, compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// When its making began.
    pub created_at: Timestamp,
    /// How far it is.
    pub status: StoredReportStatus,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The files of a report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StoredReportList {
    /// The entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<StoredReport>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
