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
    /// What a role is given to.
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
    /// A user's role.
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

/// A user's role on a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPolicy {
    /// Access policy id.
    pub id: String,
    /// Entity version, increments automatically.
    pub version: i64,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Soft-delete time.
    pub deleted_at: Option<Timestamp>,
    /// The user who has the role.
    pub trustee_id: String,
    /// Kind of that subject.
    pub trustee_type: TrusteeType,
    /// Who gave it. For the platform's own use.
    pub issuer_id: String,
    /// The tenant the role is on.
    pub tenant_id: String,
    /// The resource server the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_server_id: Option<String>,
    /// The part of the platform the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_namespace: Option<String>,
    /// The resource the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_path: Option<String>,
    /// The role.
    pub role_id: UserRole,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What a user is to the business.
    pub enum BusinessType {
        /// May buy: sees offers to buy more.
        Buyer = "buyer",
    }
}

open_enum! {
    /// Something a user is told by e-mail.
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
    /// Whether this session has passed two-factor authentication.
    pub enum SessionMfaStatus {
        /// `passed_or_not_required`
        PassedOrNotRequired = "passed_or_not_required",
        /// `passed_as_trusted`
        PassedAsTrusted = "passed_as_trusted",
        /// `required`
        Required = "required",
    }
}

/// A user.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// Its id.
    pub id: Uuid,
    /// Its version, which every update raises by one.
    pub version: i64,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// User's login.
    pub login: String,
    /// Who to turn to: name, address, e-mail.
    pub contact: Contact,
    /// Whether the user has been activated.
    pub activated: bool,
    /// Whether the user is enabled (false: disabled).
    pub enabled: bool,
    /// The user's roles, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_policies: Option<Vec<AccessPolicy>>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// When the user was deleted. Null while it is there.
    pub deleted_at: Option<Timestamp>,
    /// Preferred locale.
    pub language: String,
    /// The identity provider's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
    /// The user's id at the external identity provider, as an Active Directory SID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Origin ID, e.g. ID of the Cyber Application that created the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// External origin ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_external_id: Option<String>,
    /// When the user becomes disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_after: Option<Timestamp>,
    /// The user's personal tenant, which holds its quotas. Null where it has none.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub personal_tenant_id: Nullable<Uuid>,
    /// What the user is to the business.
    pub business_types: BusinessTypes,
    /// What the user is told by e-mail.
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
    /// The kind of the user's tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_kind: Option<TenantKind>,
    /// The pricing mode of the user's tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_pricing_model: Option<PricingMode>,
    /// The brand's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The contact of a new user.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewUserContact {
    /// E-mail address. May be empty.
    pub email: Email,
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
    /// The account number that the vendor gave the company.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub aan: Nullable<String>,
    /// Fax number.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub fax: Nullable<String>,
    /// Language, as in `en` or `pt-BR`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub language: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A user to create.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewUser {
    /// Id of the tenant the user belongs to.
    pub tenant_id: String,
    /// The login: at least three characters, unique on the whole platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// User's id in the external identity provider (e.g. SID in AD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The identity provider's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
    /// Name, address and e-mail; the e-mail address is required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<NewUserContact>,
    /// Whether the user is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What the user is to the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_types: Option<BusinessTypes>,
    /// What the user is told by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<UserNotifications>,
    /// When true, a user who has this login already is taken over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_existing_identity: Option<bool>,
    /// User's origin id, e.g. id of the Cyber Application that created the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_id: Option<String>,
    /// User's external origin id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_external_id: Option<String>,
    /// When the user becomes disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_after: Option<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// How a user gets the activation.
    pub enum DeliveryChannel {
        /// `email`
        Email = "email",
        /// `none`
        None = "none",
    }
}

/// A user in a list. What `lod` leaves out is missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserRecord {
    /// Its id.
    pub id: Uuid,
    /// Auto-incremented entity version.
    pub version: i64,
    /// The tenant's id.
    pub tenant_id: Uuid,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
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
    /// Who to turn to: name, address, e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// User has been activated or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What the user is to the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_types: Option<BusinessTypes>,
    /// What the user is told by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<UserNotifications>,
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

/// A page of users.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserList {
    /// How to get the next page. Missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// When the answer was put together.
    pub timestamp: Timestamp,
    /// The users; how much of each, `lod` decides.
    pub items: Vec<UserRecord>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

impl crate::Page for UserList {
    type Item = UserRecord;
    fn cursor(&self) -> Option<&str> {
        self.paging.as_ref()?.cursors.as_ref()?.after.as_deref()
    }
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }
}

/// The user or API client that is calling.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CurrentUser {
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
    /// User has accepted the EULA.
    pub terms_accepted: bool,
    /// Time of last TOTP login.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub login_totp_time: Nullable<Timestamp>,
    /// The kind of the user's tenant.
    pub tenant_kind: TenantKind,
    /// The pricing mode of the user's tenant.
    pub tenant_pricing_model: PricingMode,
    /// The brand's id.
    pub brand_id: Uuid,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What changes in a user.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserUpdate {
    /// User's login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// User's id at the external identity provider, e.g. AD SID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The identity provider's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<Uuid>,
    /// What changes in the contact; what is left out stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactUpdate>,
    /// User enabled or disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What the user is told by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<UserNotifications>,
    /// The version it has now. Another one is a version conflict.
    pub version: i64,
    /// When the user becomes disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_after: Option<Timestamp>,
    /// What the user is to the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_types: Option<BusinessTypes>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A password to check.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PasswordCheck {
    /// SHA-1 hash of the password to check.
    pub password: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Whether a password is known from data breaches.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PasswordCheckResult {
    /// Whether it is.
    pub compromised: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A password to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewPassword {
    /// The password, of any length and any characters.
    pub password: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A user's roles.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPolicyList {
    /// How to get the next page. Missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// When the answer was put together.
    pub timestamp: Timestamp,
    /// The entries.
    pub items: Vec<AccessPolicy>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A role to give.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPolicyUpdate {
    /// Any UUID; zeros will do.
    pub id: String,
    /// Any number; 0 will do.
    pub version: i64,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Soft-delete time.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    /// The user who gets the role.
    pub trustee_id: String,
    /// Kind of that subject.
    pub trustee_type: TrusteeType,
    /// Any UUID; zeros will do.
    pub issuer_id: String,
    /// The tenant the role is on. For `backup_user`, the user's personal tenant.
    pub tenant_id: String,
    /// The resource server the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_server_id: Option<String>,
    /// The part of the platform the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_namespace: Option<String>,
    /// The resource the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_path: Option<String>,
    /// The role.
    pub role_id: UserRole,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// All roles of a user: what is not among them is gone.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AccessPoliciesUpdate {
    /// The entries.
    pub items: Vec<AccessPolicyUpdate>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Two-factor authentication of a user to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UserMfaUpdate {
    /// Whether the user is asked for two factors.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
