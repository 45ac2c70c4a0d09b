// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`users`](crate::api::users).

use serde::{Deserialize, Serialize};

use super::{
    BusinessTypes, Contact, ContactUpdate, Email, ExternalOperationStatus, JsonObject,
    MfaStatus, Paging, PricingMode, TenantKind, UserNotifications, Uuid,
};
use crate::open_enum::open_enum;
use crate::{Nullable, Secret, Timestamp};

open_enum! {
    /// Kind of that subject.
    pub enum TrusteeType {
        /// `user`
        User = "user",
        /// `user_group`
        UserGroup = "user_group",
        /// `client`
        Client = "client",
    }
}

open_enum! {
    /// User role name.
    pub enum UserRole {
        /// `root_admin`
        RootAdmin = "root_admin",
        /// `partner_admin`
        PartnerAdmin = "partner_admin",
        /// `company_admin`
        CompanyAdmin = "company_admin",
        /// `unit_admin`
        UnitAdmin = "unit_admin",
        /// `readonly_admin`
        ReadonlyAdmin = "readonly_admin",
        /// `protection_admin`
        ProtectionAdmin = "protection_admin",
        /// `protection_ro_admin`
        ProtectionRoAdmin = "protection_ro_admin",
        /// `restore_operator`
        RestoreOperator = "restore_operator",
        /// `backup_user`
        BackupUser = "backup_user",
        /// `sync_share_admin`
        SyncShareAdmin = "sync_share_admin",
        /// `sync_share_user`
        SyncShareUser = "sync_share_user",
        /// `sync_share_guest`
        SyncShareGuest = "sync_share_guest",
        /// `pds_operator`
        PdsOperator = "pds_operator",
        /// `pds_support`
        PdsSupport = "pds_support",
        /// `notary_admin`
        NotaryAdmin = "notary_admin",
        /// `notary_user`
        NotaryUser = "notary_user",
        /// `hci_admin`
        HciAdmin = "hci_admin",
        /// `omnivoice_admin`
        OmnivoiceAdmin = "omnivoice_admin",
        /// `omnivoice_user`
        OmnivoiceUser = "omnivoice_user",
        /// `greathorn_admin`
        GreathornAdmin = "greathorn_admin",
        /// `greathorn_user`
        GreathornUser = "greathorn_user",
        /// `greathorn_analyst`
        GreathornAnalyst = "greathorn_analyst",
        /// `greathorn_client_manager`
        GreathornClientManager = "greathorn_client_manager",
    }
}

/// (reader's note, source has no description) access policy, referenced by userBasic and item0
/// access_policies.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPolicy {
    /// Access policy id.
    pub id: String,
    /// Entity version, increments automatically.
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Soft-delete time.
    pub deleted_at: Option<Timestamp>,
    /// Id of the subject that is granted the policy.
    pub trustee_id: String,
    /// Kind of that subject.
    pub trustee_type: TrusteeType,
    /// Issuer id.
    pub issuer_id: String,
    /// Tenant id.
    pub tenant_id: String,
    /// Source describes it as a tenant id (same text as tenant_id).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_server_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_path: Option<String>,
    pub role_id: UserRole,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    pub enum BusinessType {
        /// `buyer`
        Buyer = "buyer",
    }
}

open_enum! {
    pub enum UserNotification {
        /// `maintenance`
        Maintenance = "maintenance",
        /// `quota`
        Quota = "quota",
        /// `reports`
        Reports = "reports",
        /// `backup_error`
        BackupError = "backup_error",
        /// `backup_warning`
        BackupWarning = "backup_warning",
        /// `backup_info`
        BackupInfo = "backup_info",
        /// `backup_daily_report`
        BackupDailyReport = "backup_daily_report",
        /// `backup_critical`
        BackupCritical = "backup_critical",
        /// `device_control_warning`
        DeviceControlWarning = "device_control_warning",
        /// `certificate_management_error`
        CertificateManagementError = "certificate_management_error",
        /// `certificate_management_warning`
        CertificateManagementWarning = "certificate_management_warning",
        /// `certificate_management_info`
        CertificateManagementInfo = "certificate_management_info",
    }
}

open_enum! {
    /// Multi-factor authentication status of the user's session.
    pub enum SessionMfaStatus {
        /// `passed_or_not_required`
        PassedOrNotRequired = "passed_or_not_required",
        /// `passed_as_trusted`
        PassedAsTrusted = "passed_as_trusted",
        /// `required`
        Required = "required",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct User {
    pub id: Uuid,
    /// Auto-incremented entity version.
    pub version: i64,
    pub tenant_id: Uuid,
    /// User's login.
    pub login: String,
    pub contact: Contact,
    /// Whether the user has been activated.
    pub activated: bool,
    /// Whether the user is enabled (false: disabled).
    pub enabled: bool,
    /// All the user's access policies; present if query param with_access_policies is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_policies: Option<Vec<AccessPolicy>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Soft-deletion timestamp.
    pub deleted_at: Option<Timestamp>,
    /// Preferred locale.
    pub language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
    /// ID in an external identity provider, e.g. SID in AD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Origin ID, e.g. ID of the Cyber Application that created the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// External origin ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_after: Option<Timestamp>,
    /// UUID of the user's personal tenant; may be null.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub personal_tenant_id: Nullable<Uuid>,
    pub business_types: BusinessTypes,
    pub notifications: UserNotifications,
    /// User's multi-factor authentication status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_status: Option<MfaStatus>,
    /// Multi-factor authentication status of the user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_mfa_status: Option<SessionMfaStatus>,
    /// Whether an external operation is in progress on this user (personal tenant).
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_operation_status: Nullable<ExternalOperationStatus>,
    /// Whether the user accepted the EULA.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms_accepted: Option<bool>,
    /// When TOTP verification was passed in the current session.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub login_totp_time: Nullable<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_kind: Option<TenantKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_pricing_model: Option<PricingMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewUserContact {
    pub email: Email,
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
    pub aan: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub fax: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub language: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewUser {
    /// Id of the tenant the user belongs to.
    pub tenant_id: String,
    /// User's login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// User's id in the external identity provider (e.g. SID in AD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<NewUserContact>,
    /// Whether the user is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_types: Option<BusinessTypes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<UserNotifications>,
    /// Use an existing identity (a user with the same login already exists).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_existing_identity: Option<bool>,
    /// User's origin id, e.g. id of the Cyber Application that created the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// User's external origin id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_after: Option<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// How the activation is delivered.
    pub enum DeliveryChannel {
        /// `email`
        Email = "email",
        /// `none`
        None = "none",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserRecord {
    pub id: Uuid,
    /// Auto-incremented entity version.
    pub version: i64,
    pub tenant_id: Uuid,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Soft-delete time.
    pub deleted_at: Option<Timestamp>,
    /// All access policies of the user when query `with_access_policies` is given.
    pub access_policies: Vec<AccessPolicy>,
    /// User's origin id, e.g. id of the Cyber Application that created the user.
    pub origin_id: Option<String>,
    /// User's external origin id.
    pub origin_external_id: Option<String>,
    /// Time at which the user will be disabled.
    pub disable_after: Option<Timestamp>,
    /// User's personal tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub personal_tenant_id: Nullable<Uuid>,
    /// User's login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// User enabled or disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// MFA status of the user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_mfa_status: Option<SessionMfaStatus>,
    /// How the activation is delivered.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub delivery_channel: Nullable<DeliveryChannel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// User has been activated or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_types: Option<BusinessTypes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<UserNotifications>,
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

/// Batch of users; item shape follows query `lod`: stamps, basic or full (default).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    pub timestamp: Timestamp,
    /// Users; returned fields depend on query `lod`.
    pub items: Vec<UserRecord>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// lod=me; user object of /users/me: every full field plus the five below.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CurrentUser {
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
    /// User has accepted the EULA.
    pub terms_accepted: bool,
    /// Time of last TOTP login.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub login_totp_time: Nullable<Timestamp>,
    pub tenant_kind: TenantKind,
    pub tenant_pricing_model: PricingMode,
    pub brand_id: Uuid,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserUpdate {
    /// User's login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// User's id at the external identity provider, e.g. AD SID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactUpdate>,
    /// User enabled or disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<UserNotifications>,
    /// Entity version, increments automatically.
    pub version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_after: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_types: Option<BusinessTypes>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PasswordCheck {
    /// SHA-1 hash of the password to check.
    pub password: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PasswordCheckResult {
    /// True = password seen in a data breach, false = not.
    pub compromised: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewPassword {
    pub password: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPolicyList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    pub timestamp: Timestamp,
    pub items: Vec<AccessPolicy>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPolicyUpdate {
    /// Access policy id.
    pub id: String,
    /// Entity version, increments automatically.
    pub version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Soft-delete time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    /// Id of the subject that is granted the policy.
    pub trustee_id: String,
    /// Kind of that subject.
    pub trustee_type: TrusteeType,
    /// Issuer id.
    pub issuer_id: String,
    /// Tenant id.
    pub tenant_id: String,
    /// Source describes it as a tenant id (same text as tenant_id).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_server_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_path: Option<String>,
    pub role_id: UserRole,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPoliciesUpdate {
    pub items: Vec<AccessPolicyUpdate>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserMfaUpdate {
    /// MFA status of the user.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
