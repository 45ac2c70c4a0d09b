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

/// A contact to set; what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContactUpdate {
    /// The tenant's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<Uuid>,
    /// The user's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Uuid>,
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
    /// Language, as in `en` or `pt-BR`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub language: Nullable<String>,
    /// Fax number.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub fax: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The lock of a new tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewUpdateLock {
    /// When true, only the lock's owner may change the tenant.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Settings that only a new tenant can be given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewTenantSettings {
    /// Backups only with encryption. Not to be undone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_security: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A tenant to create.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NewTenant {
    /// The name users see, unique in the tree.
    pub name: String,
    /// The tenant above it.
    pub parent_id: Uuid,
    /// What it is: partner, folder, customer or unit.
    pub kind: TenantKind,
    /// Who to turn to: name, address, e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactUpdate>,
    /// Who to turn to about bills.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_billing_contact: Option<ContactUpdate>,
    /// Whether the tenant is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Its id in a system of yours, for reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// A note of yours, at most 256 characters. The platform makes no use of it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub internal_tag: Nullable<String>,
    /// Preferred locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The identity provider that new users get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    /// Who alone may change the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_lock: Option<NewUpdateLock>,
    /// Whether tenants above its parent may look into it; they may when nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestral_access: Option<bool>,
    /// Settings that only a new tenant can be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<NewTenantSettings>,
    /// Backups only with encryption. Not to be undone. The same as `settings.enhanced_security`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced_security: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// The kind of a customer.
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

/// Who alone may change a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateLock {
    /// When true, only the lock's owner may change the tenant.
    pub enabled: bool,
    /// The tenant that owns the lock.
    pub owner_id: Option<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A tenant: a partner, folder, customer or unit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tenant {
    /// Its id.
    pub id: Uuid,
    /// Its version, which every update raises by one.
    pub version: i64,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// When it was deleted. Null while it is there.
    pub deleted_at: Option<Timestamp>,
    /// When its trial ends, or ended.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub production_start_date: Nullable<Timestamp>,
    /// Human-readable name shown to users.
    pub name: String,
    /// The kind of customer.
    pub customer_type: CustomerType,
    /// The tenant above it. The root is its own parent.
    pub parent_id: String,
    /// What it is: partner, folder, customer or unit.
    pub kind: TenantKind,
    /// The legal contact.
    pub contact: Contact,
    /// All contacts, where they were asked for.
    pub contacts: Vec<Contact>,
    /// Whether it is on. Off, nobody in it or below can use a service.
    pub enabled: bool,
    /// Its id in a system of yours, for reports.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub customer_id: Nullable<String>,
    /// The brand's number, as version 1 of the API has it.
    pub brand_id: Option<i64>,
    /// The brand it shows: its own, or that of a tenant above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_uuid: Option<Uuid>,
    /// Whether branding is enabled on the tenant.
    pub brand_enabled: bool,
    /// A note of yours, at most 256 characters. The platform makes no use of it.
    pub internal_tag: Option<String>,
    /// Preferred language of the tenant.
    pub language: String,
    /// The user whose personal tenant it is. Null for any other.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub owner_id: Nullable<Uuid>,
    /// Whether the tenant has children.
    pub has_children: bool,
    /// The identity provider that new users get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    /// Who alone may change the tenant.
    pub update_lock: UpdateLock,
    /// Whether tenants above its parent may look into it.
    pub ancestral_access: bool,
    /// Tenant's multi-factor authentication status.
    pub mfa_status: MfaStatus,
    /// Trial, production or suspended.
    pub pricing_mode: PricingMode,
    /// Set while an external operation is in progress for the tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_operation_status: Nullable<ExternalOperationStatus>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What kind of domain an e-mail address has.
    pub enum EmailDomainType {
        /// `disposable`
        Disposable = "disposable",
        /// `public`
        Public = "public",
        /// `private`
        Private = "private",
    }
}

/// A contact, with whose it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContactRecord {
    /// Its id.
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
    /// What the contact is for.
    pub types: Vec<ContactType>,
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
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
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
    /// Fax number.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub fax: Nullable<String>,
    /// Language, as in `en` or `pt-BR`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub language: Nullable<String>,
    /// Deletion time; null if not deleted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub deleted_at: Nullable<Timestamp>,
    /// What kind of domain the address has.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub email_domain_type: Nullable<EmailDomainType>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The legal contact of a tenant in a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantRecordContact {
    /// Its id.
    pub id: Uuid,
    /// Contact creation date and time.
    pub created_at: Option<Timestamp>,
    /// Last update time; equals created_at for a just-created contact.
    pub updated_at: Option<Timestamp>,
    /// What the contact is for.
    pub types: Vec<ContactType>,
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
    pub firstname: Option<String>,
    /// Last name.
    pub lastname: Option<String>,
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

/// A tenant in a list. What `lod` leaves out is missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantRecord {
    /// Its id.
    pub id: Uuid,
    /// The tenant above it. The root is its own parent.
    pub parent_id: String,
    /// Its version, which every update raises by one.
    pub version: i64,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// When it was deleted. Null while it is there.
    pub deleted_at: Option<Timestamp>,
    /// All contacts, where `with_contacts` asks for them.
    pub contacts: Vec<ContactRecord>,
    /// Its offering items, where they were asked for.
    pub offering_items: Vec<OfferingItem>,
    /// Human-readable name shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is: partner, folder, customer or unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TenantKind>,
    /// Whether it is on. Off, nobody in it or below can use a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The kind of customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<CustomerType>,
    /// Its id in a system of yours, for reports.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub customer_id: Nullable<String>,
    /// The brand's number, as version 1 of the API has it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub brand_id: Nullable<i64>,
    /// The brand it shows: its own, or that of a tenant above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_uuid: Option<Uuid>,
    /// Whether branding is enabled on the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_enabled: Option<bool>,
    /// The level of the tree above which tenants may not look into it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barrier: Option<i64>,
    /// A note of yours, at most 256 characters. The platform makes no use of it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub internal_tag: Nullable<String>,
    /// Preferred language of the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The user whose personal tenant it is. Null for any other.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub owner_id: Nullable<Uuid>,
    /// Whether the tenant has children.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_children: Option<bool>,
    /// The identity provider that new users get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    /// Who alone may change the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_lock: Option<UpdateLock>,
    /// Whether tenants above its parent may look into it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestral_access: Option<bool>,
    /// Tenant's multi-factor authentication status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_status: Option<MfaStatus>,
    /// Trial, production or suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pricing_mode: Option<PricingMode>,
    /// Who to turn to: name, address, e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<TenantRecordContact>,
    /// Set while an external operation is in progress for the tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub external_operation_status: Nullable<ExternalOperationStatus>,
    /// When its trial ends, or ended.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub production_start_date: Nullable<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A page of tenants.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantList {
    /// How to get the next page. Missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// When the answer was put together.
    pub timestamp: Timestamp,
    /// The tenants; how much of each, `lod` decides.
    pub items: Vec<TenantRecord>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

impl crate::Page for TenantList {
    type Item = TenantRecord;
    fn cursor(&self) -> Option<&str> {
        self.paging.as_ref()?.cursors.as_ref()?.after.as_deref()
    }
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }
}

/// A tenant's direct children.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantChildren {
    /// The entries.
    pub items: Vec<Tenant>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

impl crate::Page for TenantChildren {
    type Item = Tenant;
    fn cursor(&self) -> Option<&str> {
        crate::pages::cursor_beside(&self.extra)
    }
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }
}

/// A change of who alone may change a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct UpdateLockUpdate {
    /// When true, only the lock's owner may change the tenant.
    pub enabled: bool,
    /// The tenant that owns the lock.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub owner_id: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What changes in a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantUpdate {
    /// Human-readable name shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_type: Option<CustomerType>,
    /// The tenant above it: another one moves the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Uuid>,
    /// What it is. May only change between partner and folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<TenantKind>,
    /// Who to turn to: name, address, e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactUpdate>,
    /// Whether it is on. Off, nobody in it or below can use a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Its id in a system of yours, for reports.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub customer_id: Nullable<String>,
    /// The version it has now. Another one is a version conflict.
    pub version: i64,
    /// Without effect.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub brand_id: Nullable<i64>,
    /// A note of yours, at most 256 characters. The platform makes no use of it.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub internal_tag: Nullable<String>,
    /// Preferred language of the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The identity provider that new users get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_idp_id: Option<Uuid>,
    /// Who alone may change the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_lock: Option<UpdateLockUpdate>,
    /// Whether tenants above its parent may look into it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestral_access: Option<bool>,
    /// External operation status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_operation_status: Option<ExternalOperationStatus>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The identity provider new users get.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DefaultIdpUpdate {
    /// The version the tenant has now. Another one is a version conflict.
    pub version: i64,
    /// The identity provider's id.
    pub idp_id: Uuid,
    /// When true, the tenants below get it too.
    pub apply_to_children: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Whether a tenant asks its users for two factors.
    pub enum TenantMfaState {
        /// It does not.
        Disabled = "disabled",
        /// It is about to stop.
        DisableInProgress = "disable_in_progress",
        /// It does.
        Enabled = "enabled",
    }
}

/// Two-factor authentication of a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantMfaStatus {
    /// Whether the tenant asks for two factors.
    pub mfa_status: TenantMfaState,
    /// How many active users the tenant and its units have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<i64>,
    /// How many of them have a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users_with_totp_enabled: Option<i64>,
    /// Whether the caller may change it.
    pub update_allowed: bool,
    /// How many users the tenant has.
    pub users_count: JsonValue,
    /// How many of them have a second factor.
    pub users_with_totp_enabled_count: JsonValue,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Two-factor authentication of a tenant to set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TenantMfaUpdate {
    /// Whether the tenant asks its users for two factors.
    pub enabled: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
