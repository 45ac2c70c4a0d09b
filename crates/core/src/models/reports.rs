// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`reports`](crate::api::reports).

use serde::{Deserialize, Serialize};

use super::{Date, JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::Timestamp;

open_enum! {
    /// What happens to the report.
    pub enum ReportResultAction {
        /// `save`
        Save = "save",
        /// `send`
        Send = "send",
    }
}

open_enum! {
    /// Level of report detail.
    pub enum ReportLevel {
        /// `itself`
        Itself = "itself",
        /// `direct_partners`
        DirectPartners = "direct_partners",
        /// `all_partners`
        AllPartners = "all_partners",
        /// `all_customers`
        AllCustomers = "all_customers",
        /// `accounts`
        Accounts = "accounts",
    }
}

open_enum! {
    /// Kind of report.
    pub enum ReportKind {
        /// `usage_daily`
        UsageDaily = "usage_daily",
        /// `usage_summary`
        UsageSummary = "usage_summary",
        /// `usage_current`
        UsageCurrent = "usage_current",
        /// `usage_breakdown`
        UsageBreakdown = "usage_breakdown",
    }
}

open_enum! {
    pub enum ReportFormat {
        /// `csv`
        Csv = "csv",
        /// `html`
        Html = "html",
        /// `json_v1`
        JsonV1 = "json_v1",
        /// `csv_v2_0`
        CsvV20 = "csv_v2_0",
        /// `json_v2_0`
        JsonV20 = "json_v2_0",
    }
}

/// Report period.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportPeriod {
    pub start: Date,
    pub end: Date,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewReportParameters {
    pub tenant_id: Uuid,
    /// Level of report detail.
    pub level: ReportLevel,
    /// Kind of report.
    pub kind: ReportKind,
    /// Report formats.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formats: Option<Vec<ReportFormat>>,
    /// Report period.
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
    /// Schedule type.
    pub enum ReportScheduleType {
        /// `once`
        Once = "once",
        /// `monthly`
        Monthly = "monthly",
    }
}

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

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewReport {
    /// IDs of subscribed users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Uuid>>,
    /// What happens to the report.
    pub result_action: ReportResultAction,
    pub parameters: NewReportParameters,
    pub schedule: NewReportSchedule,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generation_date: Option<Date>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportParameters {
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

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub id: Uuid,
    /// Auto-incremented entity version.
    pub version: i64,
    /// What happens to the report.
    pub result_action: ReportResultAction,
    /// IDs of subscribed users.
    pub recipients: Vec<Uuid>,
    pub parameters: ReportParameters,
    pub schedule: ReportSchedule,
    pub generation_date: Date,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

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

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportScheduleUpdate {
    /// Whether the report is enabled.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportUpdate {
    /// Ids of the subscribed users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Uuid>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<ReportParametersUpdate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ReportScheduleUpdate>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Generation status.
    pub enum StoredReportStatus {
        /// `in_progress`
        InProgress = "in_progress",
        /// `saved`
        Saved = "saved",
        /// `failed`
        Failed = "failed",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StoredReport {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Data format of the stored report.
    pub report_format: ReportFormat,
    /// Compressed size in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    pub created_at: Timestamp,
    /// Generation status.
    pub status: StoredReportStatus,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StoredReportList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<StoredReport>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
