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

/// A UUID in lower case, 36 characters.
pub type Uuid = String;

open_enum! {
    /// What a contact is for.
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

/// An e-mail address, or nothing.
pub type Email = String;

/// A contact: name, address, e-mail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Contact creation time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_at: Nullable<Timestamp>,
    /// Last update; equals created_at for a fresh contact.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub updated_at: Nullable<Timestamp>,
    /// What the contact is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<ContactType>>,
    /// E-mail address. May be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// First line of the address.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub address1: Nullable<String>,
    /// Second line of the address.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub address2: Nullable<String>,
    /// Country.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub country: Nullable<String>,
    /// State or region.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub state: Nullable<String>,
    /// City.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub city: Nullable<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub zipcode: Nullable<String>,
    /// Phone number.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub phone: Nullable<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub firstname: Nullable<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub lastname: Nullable<String>,
    /// Title or position.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub title: Nullable<String>,
    /// Web site.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub website: Nullable<String>,
    /// The company's industry.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub industry: Nullable<String>,
    /// How many people work there: `1-10`, `11-100`, `101-500`, `501-1000`, `5000+`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub organization_size: Nullable<String>,
    /// Whether the address was confirmed.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub email_confirmed: Nullable<bool>,
    /// The account number that the vendor gave the company.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub aan: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a user is to the business.
pub type BusinessTypes = Vec<BusinessType>;

/// What a user is told by e-mail.
pub type UserNotifications = Vec<UserNotification>;

open_enum! {
    /// Two-factor authentication of a user.
    pub enum MfaStatus {
        /// Off, as the tenant has it.
        Disabled = "disabled",
        /// Off for this account, which is a service's.
        ForciblyDisabled = "forcibly_disabled",
        /// On, but the user has yet to set it up.
        SetupRequired = "setup_required",
        /// On, and set up.
        Enabled = "enabled",
    }
}

open_enum! {
    /// Whether something outside is at work on the object.
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
    /// What a tenant is.
    pub enum TenantKind {
        /// The root of all tenants.
        Root = "root",
        /// A partner, which has partners, folders and customers.
        Partner = "partner",
        /// A folder, which groups partners and customers.
        Folder = "folder",
        /// A customer, which has users and units.
        Customer = "customer",
        /// A unit of a customer, or a user's personal tenant.
        Unit = "unit",
    }
}

open_enum! {
    /// How a tenant's usage is charged.
    pub enum PricingMode {
        /// Not charged; becomes production by itself after a full month.
        Trial = "trial",
        /// Charged, for good.
        Production = "production",
        /// Suspended.
        Suspended = "suspended",
    }
}

/// A list of ids.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct IdList {
    /// The entries.
    pub items: Vec<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

impl crate::Page for IdList {
    type Item = Uuid;
    fn cursor(&self) -> Option<&str> {
        crate::pages::cursor_beside(&self.extra)
    }
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }
}

open_enum! {
    /// How much of each object comes back.
    pub enum LevelOfDetail {
        /// Ids, versions and times.
        Stamps = "stamps",
        /// Also the name and whether it is enabled.
        Basic = "basic",
        /// Everything.
        Full = "full",
    }
}

/// The cursors of a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cursors {
    /// The cursor of the next page. None on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// How to get the next page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Paging {
    /// The cursors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursors: Option<Cursors>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// How much may be used. Up to `value`, nobody says a word; above `value` and `overage` together,
/// usage stops.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Quota {
    /// The quota, in the item's unit; bytes for storage. Null for unlimited, 0 for nothing at all.
    pub value: Option<i64>,
    /// How far above `value` usage may go before it is stopped. Null for no such limit.
    pub overage: Option<i64>,
    /// Its version: 0 while nothing was set, then a large number. An outdated one is a quota
    /// conflict.
    pub version: i64,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What an offering item is.
    pub enum OfferingItemType {
        /// Something that is counted.
        Count = "count",
        /// Something that is there or not, and never counted.
        Feature = "feature",
        /// Space on a storage.
        Infra = "infra",
    }
}

open_enum! {
    /// The unit in which usage is counted.
    pub enum MeasurementUnit {
        /// Bytes.
        Bytes = "bytes",
        /// Pieces.
        Quantity = "quantity",
        /// Seconds.
        Seconds = "seconds",
        /// None: a feature.
        NotApplicable = "n/a",
    }
}

/// A URL with its scheme.
pub type Url = String;

/// Where a storage keeps its data: `acronis`, `google`, `azure`, `amazon_s3`.
pub type StorageBackend = String;

/// A day, as in `2026-01-31`.
pub type Date = String;

open_enum! {
    /// Why no token was issued.
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

/// What the token endpoint answers when it refuses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenErrorBody {
    /// What went wrong.
    pub error: TokenErrorCode,
    /// What went wrong, in words.
    pub error_description: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Why no token was revoked.
    pub enum RevokeErrorCode {
        /// `invalid_client`
        InvalidClient = "invalid_client",
        /// `invalid_request`
        InvalidRequest = "invalid_request",
        /// `unsupported_token_type`
        UnsupportedTokenType = "unsupported_token_type",
    }
}

/// What the revocation endpoint answers when it refuses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RevokeErrorBody {
    /// What went wrong.
    pub error: RevokeErrorCode,
    /// What went wrong, in words.
    pub error_description: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a brand consists of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Brand {
    /// Support phone of the company.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub support_phone: Nullable<String>,
    /// Its id.
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
    /// iOS app download link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub mobile_app_ios_download_url: Nullable<String>,
    /// Brand color as RGB.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub color: Nullable<String>,
    /// The company's name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub company_name: Nullable<String>,
    /// Color scheme id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_scheme: Option<String>,
    /// Logotype id.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub logotype: Nullable<Uuid>,
    /// What the service is called under this brand.
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

/// The server that sends a brand's e-mails.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SmtpSettings {
    /// Binary flag: default SMTP server is overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_override: Option<i64>,
    /// The address that answers to e-mails go to.
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

/// A user as `lod=basic` gives it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserBasic {
    /// Its id.
    pub id: Uuid,
    /// Entity version, increments automatically.
    pub version: i64,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
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

/// A user with all fields, as `lod=full` gives it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserFull {
    /// Its id.
    pub id: Uuid,
    /// Entity version, increments automatically.
    pub version: i64,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
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
    /// Who to turn to: name, address, e-mail.
    pub contact: Contact,
    /// User has been activated or not.
    pub activated: bool,
    /// Preferred locale.
    pub language: String,
    /// What the user is to the business.
    pub business_types: BusinessTypes,
    /// What the user is told by e-mail.
    pub notifications: UserNotifications,
    /// The identity provider's id.
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
