// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`tenants`](crate::api::tenants).

use serde::{Deserialize, Serialize};

use super::{
    Contact, ContactType, Email, ExternalOperationStatus, JsonObject, MfaStatus,
    OfferingItem, Paging, PricingMode, TenantKind, Uuid,
};
use crate::open_enum::open_enum;
use crate::{JsonValue, Nullable, Timestamp};

/// (reader's note, source has no description) no required list; types lacks company_billing,
/// minItems 1.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContactUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Uuid>,
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
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub language: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub fax: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewUpdateLock {
    /// True: only users of the lock-owning tenant may update this tenant via API.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewTenantSettings {
    /// Turns on PCI DSS mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_security: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewTenant {
    /// Human-readable name shown to users.
    pub name: String,
    pub parent_id: Uuid,
    pub kind: TenantKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactUpdate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_billing_contact: Option<ContactUpdate>,
    /// Whether the tenant is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Id from an external system, for reporting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Internal tag.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub internal_tag: Nullable<String>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_lock: Option<NewUpdateLock>,
    /// Whether ancestors have access to the new tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestral_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<NewTenantSettings>,
    /// PCI DSS mode, as the guide's tutorials send it; the same as settings.enhanced_security.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_security: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Customer type.
    pub enum CustomerType {
        /// `default`
        Default = "default",
        /// `enterprise`
        Enterprise = "enterprise",
        /// `consumer`
        Consumer = "consumer",
        /// `small_office`
        SmallOffice = "small_office",
        /// `ti_unified`
        TiUnified = "ti_unified",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateLock {
    /// True: only users of the lock-owning tenant may update this tenant via API.
    pub enabled: bool,
    /// Tenant owning the lock; only its users can update the tenant.
    pub owner_id: Option<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tenant {
    pub id: Uuid,
    /// Auto-incremented entity version.
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Soft-delete time.
    pub deleted_at: Option<Timestamp>,
    /// Expiry date of the tenant's trial.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub production_start_date: Nullable<Timestamp>,
    /// Human-readable name shown to users.
    pub name: String,
    pub customer_type: CustomerType,
    /// Parent tenant id; the real root tenant has its own id here.
    pub parent_id: String,
    pub kind: TenantKind,
    pub contact: Contact,
    /// Empty by default; all referencing contacts when query `with_contacts` is given.
    pub contacts: Vec<Contact>,
    /// Whether the tenant is enabled.
    pub enabled: bool,
    /// Id from an external system, for reporting.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub customer_id: Nullable<String>,
    /// Brand id for API v1.
    pub brand_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_uuid: Option<Uuid>,
    /// Whether branding is enabled on the tenant.
    pub brand_enabled: bool,
    /// Internal tag.
    pub internal_tag: Option<String>,
    /// Preferred language of the tenant.
    pub language: String,
    /// User who owns a personal tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub owner_id: Nullable<Uuid>,
    /// Whether the tenant has children.
    pub has_children: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    pub update_lock: UpdateLock,
    /// Whether indirect ancestors have access to the tenant.
    pub ancestral_access: bool,
    /// Tenant's multi-factor authentication status.
    pub mfa_status: MfaStatus,
    pub pricing_mode: PricingMode,
    /// Set while an external operation is in progress for the tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_operation_status: Nullable<ExternalOperationStatus>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    pub enum EmailDomainType {
        /// `disposable`
        Disposable = "disposable",
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
    }
}

/// (reader's note, source has no description) contact with tenant_id, user_id, deleted_at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContactRecord {
    pub id: Uuid,
    /// Contact creation time.
    pub created_at: Option<Timestamp>,
    /// Last update; equals created_at for a fresh contact.
    pub updated_at: Option<Timestamp>,
    /// Tenant the contact belongs to.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub tenant_id: Nullable<Uuid>,
    /// User the contact belongs to.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_id: Nullable<Uuid>,
    pub types: Vec<ContactType>,
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
    pub firstname: Option<String>,
    pub lastname: Option<String>,
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
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub fax: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub language: Nullable<String>,
    /// Deletion time; null if not deleted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub email_domain_type: Nullable<EmailDomainType>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantRecordContact {
    pub id: Uuid,
    /// Contact creation date and time.
    pub created_at: Option<Timestamp>,
    /// Last update time; equals created_at for a just-created contact.
    pub updated_at: Option<Timestamp>,
    pub types: Vec<ContactType>,
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
    pub firstname: Option<String>,
    pub lastname: Option<String>,
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
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub fax: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub language: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantRecord {
    pub id: Uuid,
    /// Parent tenant id.
    pub parent_id: String,
    /// Auto-incremented entity version.
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Soft-delete time.
    pub deleted_at: Option<Timestamp>,
    /// Empty by default; all referencing contacts when query `with_contacts` is given.
    pub contacts: Vec<ContactRecord>,
    /// All tenant offering items when query `with_offering_items` is given.
    pub offering_items: Vec<OfferingItem>,
    /// Human-readable name shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TenantKind>,
    /// Whether the tenant is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<CustomerType>,
    /// Id from an external system, for reporting.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub customer_id: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub brand_id: Nullable<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_uuid: Option<Uuid>,
    /// Whether branding is enabled on the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_enabled: Option<bool>,
    /// Ancestor nesting level; ancestors above it have no access to this tenant and its entities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barrier: Option<i64>,
    /// Internal tag.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub internal_tag: Nullable<String>,
    /// Preferred language of the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// User who owns a personal tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub owner_id: Nullable<Uuid>,
    /// Whether the tenant has children.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_children: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_lock: Option<UpdateLock>,
    /// Whether indirect ancestors have access to the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestral_access: Option<bool>,
    /// Tenant's multi-factor authentication status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_status: Option<MfaStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pricing_mode: Option<PricingMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<TenantRecordContact>,
    /// Set while an external operation is in progress for the tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_operation_status: Nullable<ExternalOperationStatus>,
    /// Expiry date of the tenant's trial.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub production_start_date: Nullable<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Batch of tenants; item shape follows query `lod`: stamps, basic or full (default).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    pub timestamp: Timestamp,
    /// Tenants; returned fields depend on query `lod`.
    pub items: Vec<TenantRecord>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantChildren {
    pub items: Vec<Tenant>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateLockUpdate {
    /// True: only users of the lock-owning tenant may update this tenant via API.
    pub enabled: bool,
    /// Tenant that owns the lock.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub owner_id: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantUpdate {
    /// Human-readable name shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<CustomerType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TenantKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactUpdate>,
    /// Whether the tenant is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Id from an external system, for reporting.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub customer_id: Nullable<String>,
    /// Tenant's version.
    pub version: i64,
    /// Deprecated; cannot be used to change the brand.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub brand_id: Nullable<i64>,
    /// Internal tag.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub internal_tag: Nullable<String>,
    /// Preferred language of the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_lock: Option<UpdateLockUpdate>,
    /// Whether indirect ancestors have access to the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestral_access: Option<bool>,
    /// External operation status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_operation_status: Option<ExternalOperationStatus>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DefaultIdpUpdate {
    /// Tenant's version.
    pub version: i64,
    pub idp_id: Uuid,
    /// True: the new default identity provider id is set on the tenant's children too.
    pub apply_to_children: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// MFA status of the tenant.
    pub enum TenantMfaState {
        /// `disabled`
        Disabled = "disabled",
        /// `disable_in_progress`
        DisableInProgress = "disable_in_progress",
        /// `enabled`
        Enabled = "enabled",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantMfaStatus {
    /// MFA status of the tenant.
    pub mfa_status: TenantMfaState,
    /// Active users in the tenant, incl. child folders or units of the same organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<i64>,
    /// Users with TOTP configured, incl. child folders or units of the same organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users_with_totp_enabled: Option<i64>,
    /// True when the logged-in user may change the tenant's MFA status.
    pub update_allowed: bool,
    pub users_count: JsonValue,
    pub users_with_totp_enabled_count: JsonValue,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantMfaUpdate {
    /// MFA status of the tenant.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
