// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Models that several groups of operations share.

use serde::{Deserialize, Serialize};

use super::{
    AccessPolicy, BusinessType, DeliveryChannel, JsonObject, SessionMfaStatus,
    SmtpEncryption, UserNotification,
};
use crate::open_enum::open_enum;
use crate::{Nullable, Secret, Timestamp};

pub type Uuid = String;

open_enum! {
    pub enum ContactType {
        /// `legal`
        Legal = "legal",
        /// `primary`
        Primary = "primary",
        /// `billing`
        Billing = "billing",
        /// `technical`
        Technical = "technical",
        /// `management`
        Management = "management",
        /// `company_billing`
        CompanyBilling = "company_billing",
    }
}

pub type Email = String;

/// (reader's note, source has no description) contact shape referenced by item0.contact; no
/// required list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Contact creation time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_at: Nullable<Timestamp>,
    /// Last update; equals created_at for a fresh contact.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub updated_at: Nullable<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<ContactType>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub address1: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub address2: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub country: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub state: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub city: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub zipcode: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub phone: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub firstname: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub lastname: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub title: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub website: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub industry: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub organization_size: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub email_confirmed: Nullable<bool>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub aan: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Business types.
pub type BusinessTypes = Vec<BusinessType>;

/// Notifications of a user.
pub type UserNotifications = Vec<UserNotification>;

open_enum! {
    /// User's multi-factor authentication status.
    pub enum MfaStatus {
        /// `disabled`
        Disabled = "disabled",
        /// `forcibly_disabled`
        ForciblyDisabled = "forcibly_disabled",
        /// `setup_required`
        SetupRequired = "setup_required",
        /// `enabled`
        Enabled = "enabled",
    }
}

open_enum! {
    /// Whether an external operation is in progress on this user (personal tenant).
    pub enum ExternalOperationStatus {
        /// `deleting`
        Deleting = "deleting",
        /// `recovering`
        Recovering = "recovering",
        /// `no_operation`
        NoOperation = "no_operation",
    }
}

open_enum! {
    /// Tenant kind.
    pub enum TenantKind {
        /// `root`
        Root = "root",
        /// `partner`
        Partner = "partner",
        /// `folder`
        Folder = "folder",
        /// `customer`
        Customer = "customer",
        /// `unit`
        Unit = "unit",
    }
}

open_enum! {
    /// Pricing mode of a tenant.
    pub enum PricingMode {
        /// `trial`
        Trial = "trial",
        /// `production`
        Production = "production",
        /// `suspended`
        Suspended = "suspended",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct IdList {
    pub items: Vec<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    pub enum LevelOfDetail {
        /// `stamps`
        Stamps = "stamps",
        /// `basic`
        Basic = "basic",
        /// `full`
        Full = "full",
    }
}

/// URL.
pub type Url = String;

/// Storage backend type.
pub type StorageBackend = String;

/// Date, YYYY-MM-DD.
pub type Date = String;

open_enum! {
    pub enum TokenErrorCode {
        /// `totp_setup_required`
        TotpSetupRequired = "totp_setup_required",
        /// `totp_required`
        TotpRequired = "totp_required",
        /// `invalid_totp`
        InvalidTotp = "invalid_totp",
        /// `access_denied`
        AccessDenied = "access_denied",
        /// `invalid_request`
        InvalidRequest = "invalid_request",
        /// `invalid_client`
        InvalidClient = "invalid_client",
        /// `invalid_grant`
        InvalidGrant = "invalid_grant",
        /// `unauthorized_client`
        UnauthorizedClient = "unauthorized_client",
        /// `unsupported_grant_type`
        UnsupportedGrantType = "unsupported_grant_type",
        /// `invalid_scope`
        InvalidScope = "invalid_scope",
        /// `authorization_pending`
        AuthorizationPending = "authorization_pending",
        /// `slow_down`
        SlowDown = "slow_down",
        /// `expired_token`
        ExpiredToken = "expired_token",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenErrorBody {
    pub error: TokenErrorCode,
    pub error_description: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    pub enum RevokeErrorCode {
        /// `invalid_client`
        InvalidClient = "invalid_client",
        /// `invalid_request`
        InvalidRequest = "invalid_request",
        /// `unsupported_token_type`
        UnsupportedTokenType = "unsupported_token_type",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokeErrorBody {
    pub error: RevokeErrorCode,
    pub error_description: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Public brand; no required list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Brand {
    /// Support phone of the company.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub support_phone: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Account server link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub account_server_url: Nullable<String>,
    /// Support page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub support_url: Nullable<String>,
    /// Android app download link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub mobile_app_android_download_url: Nullable<String>,
    /// Partner's Buy page link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub upsell_url: Nullable<String>,
    /// Backup Console link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_console_url: Option<String>,
    /// Company terms page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub terms_url: Nullable<String>,
    /// Company web site.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub home_url: Nullable<String>,
    /// Knowledge base.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub knowledgebase_url: Nullable<String>,
    /// Platform terms page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub platform_terms_url: Nullable<String>,
    /// User guide.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_guide_url: Nullable<String>,
    /// IOS app download link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub mobile_app_ios_download_url: Nullable<String>,
    /// Brand color as RGB.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub color: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub company_name: Nullable<String>,
    /// Color scheme id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_scheme: Option<String>,
    /// Logotype id.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub logotype: Nullable<Uuid>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub service_name: Nullable<String>,
    /// Registration server.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reg_server_url: Nullable<String>,
    /// Management Console link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub router_url: Nullable<String>,
    /// Agent gateway.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub agent_gateway_url: Nullable<String>,
    /// Online help.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub help_url: Nullable<String>,
    /// Platform privacy policy.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub privacy_policy_url: Nullable<String>,
    /// Brand has its own custom terms URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owns_custom_legal_docs: Option<bool>,
    /// Agent is Acronis branded or white labeled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub white_labeled_agent: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// SMTP settings; no required list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SmtpSettings {
    /// Binary flag: default SMTP server is overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_override: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_reply_address: Option<String>,
    /// Server address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_server: Option<String>,
    /// Server port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_port: Option<i64>,
    /// Server user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
    /// User's password; hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_password: Option<Secret>,
    /// Server encryption algorithm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_encryption: Option<SmtpEncryption>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// lod=basic; stamps fields plus login, personal_tenant_id, enabled, session_mfa_status,
/// delivery_channel.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserBasic {
    pub id: Uuid,
    /// Entity version, increments automatically.
    pub version: i64,
    pub tenant_id: Uuid,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Soft-delete time.
    pub deleted_at: Option<Timestamp>,
    /// All the user's policies when query with_access_policies is given.
    pub access_policies: Vec<AccessPolicy>,
    /// User's origin id, e.g. the Cyber Application that created the user.
    pub origin_id: Option<String>,
    /// User's external origin id.
    pub origin_external_id: Option<String>,
    /// Time at which the user becomes disabled.
    pub disable_after: Option<Timestamp>,
    /// User's personal tenant.
    pub personal_tenant_id: Option<Uuid>,
    /// User's login.
    pub login: String,
    /// User enabled or disabled.
    pub enabled: bool,
    /// MFA status of the user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_mfa_status: Option<SessionMfaStatus>,
    /// How the activation is delivered.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub delivery_channel: Nullable<DeliveryChannel>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// lod=full (default); user object with all fields.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserFull {
    pub id: Uuid,
    /// Entity version, increments automatically.
    pub version: i64,
    pub tenant_id: Uuid,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Soft-delete time.
    pub deleted_at: Option<Timestamp>,
    /// All the user's policies when query with_access_policies is given.
    pub access_policies: Vec<AccessPolicy>,
    /// User's origin id, e.g. the Cyber Application that created the user.
    pub origin_id: Option<String>,
    /// User's external origin id.
    pub origin_external_id: Option<String>,
    /// Time at which the user becomes disabled.
    pub disable_after: Option<Timestamp>,
    /// User's personal tenant.
    pub personal_tenant_id: Option<Uuid>,
    /// User's login.
    pub login: String,
    /// User enabled or disabled.
    pub enabled: bool,
    pub contact: Contact,
    /// User has been activated or not.
    pub activated: bool,
    /// Preferred locale.
    pub language: String,
    pub business_types: BusinessTypes,
    pub notifications: UserNotifications,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
    /// User's id at the external identity provider, e.g. AD SID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// MFA status of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_status: Option<MfaStatus>,
    /// External operation running on the user's personal tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_operation_status: Nullable<ExternalOperationStatus>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
