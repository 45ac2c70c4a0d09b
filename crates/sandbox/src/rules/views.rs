//! How the things in the store look in an answer, where more than one group shows them.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::callers::{self, SecondFactor};
use crate::clock::{Moment, stamp};
use crate::store::Store;
use crate::store::brands::Brand;
use crate::store::catalogue::Catalogue;
use crate::store::contact::Contact;
use crate::store::items::{ItemKey, ItemState};
use crate::store::tenants::{Tenant, TenantMfa};
use crate::store::users::{User, UserMfa};

/// The platform's own brand, which every tenant has as long as none above it has one of its own (behaviour.md 6).
const BRAND_ID: u64 = 1;
pub(crate) const BRAND_UUID: Uuid = Uuid::from_u128(0x25646d03_32b7_11ea_ac47_001851f13e8a);

/// A tenant as `tenants.get` shows it (behaviour.md 3.1).
pub(crate) fn tenant(store: &Store, tenant: &Tenant, now: Moment) -> Map<String, Value> {
    let brand = brand(store, tenant);
    let value = json!({
        "id": tenant.id.to_string(),
        "version": tenant.version,
        "created_at": stamp(tenant.created_at),
        "updated_at": stamp(tenant.updated_at),
        "deleted_at": tenant.deleted_at.map(stamp),
        "name": tenant.name,
        "customer_type": tenant.customer_type,
        "parent_id": tenant.parent.to_string(),
        "kind": tenant.kind.as_str(),
        "contact": tenant_contact(&tenant.contact),
        "contacts": [],
        "enabled": tenant.enabled,
        "customer_id": tenant.customer_id,
        "brand_id": brand.map_or(BRAND_ID, |brand| brand.number),
        "brand_uuid": brand.map_or(BRAND_UUID, |brand| brand.id).to_string(),
        "brand_enabled": store.brands.of(tenant.id).is_some(),
        "internal_tag": tenant.internal_tag,
        "language": tenant.language,
        "owner_id": tenant.owner.map(|owner| owner.to_string()),
        "has_children": has_children(store, tenant),
        "default_idp_id": tenant.default_idp.to_string(),
        "update_lock": {
            "enabled": tenant.locked_by.is_some(),
            "owner_id": tenant.locked_by.map(|owner| owner.to_string()),
        },
        "ancestral_access": tenant.ancestral_access,
        "mfa_status": match tenant.mfa {
            TenantMfa::Off => "disabled",
            TenantMfa::On => "enabled",
        },
        "pricing_mode": tenant.pricing.mode(now).as_str(),
        "external_operation_status": tenant.external_operation,
        "production_start_date": stamp(tenant.pricing.since),
    });
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// The brand a tenant shows: its own, or that of the nearest tenant above (behaviour.md 6).
pub(crate) fn brand<'s>(store: &'s Store, tenant: &Tenant) -> Option<&'s Brand> {
    if store.brands.is_empty() {
        return None;
    }
    store
        .brands
        .of(tenant.id)
        .or_else(|| inherited_brand(store, tenant))
}

/// The brand a tenant would show if it had none of its own.
pub(crate) fn inherited_brand<'s>(store: &'s Store, tenant: &Tenant) -> Option<&'s Brand> {
    store
        .tenants
        .upwards(tenant.parent)
        .filter(|above| above.id != tenant.id)
        .find_map(|above| store.brands.of(above.id))
}

/// Whether a tenant has children. Personal tenants are their users' affair and do not count.
pub(crate) fn has_children(store: &Store, tenant: &Tenant) -> bool {
    store
        .tenants
        .children(tenant.id)
        .any(|child| child.deleted_at.is_none() && child.owner.is_none())
}

/// A tenant's contact: what was not set is `null`, but for the names, which are empty (behaviour.md 3.2).
pub(crate) fn tenant_contact(contact: &Contact) -> Value {
    let empty = |field: &str| match field {
        "firstname" | "lastname" | "email" => json!(""),
        _ => Value::Null,
    };
    contact_with(contact, empty)
}

/// A user's contact: what was not set is an empty text (behaviour.md 7.2).
pub(crate) fn user_contact(contact: &Contact) -> Value {
    contact_with(contact, |_| json!(""))
}

fn contact_with(contact: &Contact, empty: impl Fn(&str) -> Value) -> Value {
    let mut map = Map::new();
    map.insert("id".to_owned(), json!(contact.id.to_string()));
    map.insert("created_at".to_owned(), json!(stamp(contact.created_at)));
    map.insert("updated_at".to_owned(), json!(stamp(contact.updated_at)));
    map.insert("types".to_owned(), json!(contact.types));
    for field in [
        "email",
        "address1",
        "address2",
        "country",
        "state",
        "zipcode",
        "city",
        "phone",
        "firstname",
        "lastname",
        "title",
        "website",
        "industry",
        "organization_size",
        "aan",
    ] {
        let value = contact.fields.get(field).map(|text| json!(text));
        map.insert(field.to_owned(), value.unwrap_or_else(|| empty(field)));
    }
    map.insert("email_confirmed".to_owned(), Value::Null);
    Value::Object(map)
}

/// A user as `users.get` shows it (behaviour.md 7.1).
pub(crate) fn user(store: &Store, user: &User) -> Map<String, Value> {
    let value = json!({
        "id": user.id.to_string(),
        "version": user.version,
        "tenant_id": user.tenant.to_string(),
        "login": user.login,
        "contact": user_contact(&user.contact),
        "activated": user.activated,
        "enabled": user.enabled,
        "terms_accepted": user.terms_accepted,
        "created_at": stamp(user.created_at),
        "updated_at": stamp(user.updated_at),
        "deleted_at": user.deleted_at.map(stamp),
        "language": user.language,
        "idp_id": user.idp.to_string(),
        "personal_tenant_id": user.personal_tenant.map(|tenant| tenant.to_string()),
        "business_types": user.business_types,
        "notifications": user.notifications,
        "mfa_status": match callers::second_factor(store, user) {
            SecondFactor::No if user.mfa == UserMfa::Exempt => "forcibly_disabled",
            SecondFactor::No => "disabled",
            SecondFactor::NotSetUp => "setup_required",
            SecondFactor::Code(_) => "enabled",
        },
    });
    let Value::Object(mut map) = value else {
        return Map::new();
    };
    for (name, value) in [
        ("external_id", &user.external_id),
        ("origin_id", &user.origin_id),
        ("origin_external_id", &user.origin_external_id),
    ] {
        if let Some(value) = value {
            map.insert(name.to_owned(), json!(value));
        }
    }
    if let Some(end) = user.disable_after {
        map.insert("disable_after".to_owned(), json!(stamp(end)));
    }
    map
}

/// An offering item as every list of them shows it (behaviour.md 4.1): a disabled one has no quota.
pub(crate) fn offering_item(tenant: Uuid, key: ItemKey, state: &ItemState) -> Value {
    let item = Catalogue::get().item(key.item);
    let mut view = json!({
        "application_id": item.application.to_string(),
        "name": item.name,
        "edition": item.edition,
        "usage_name": item.usage_name,
        "tenant_id": tenant.to_string(),
        "updated_at": stamp(state.updated_at),
        "deleted_at": null,
        "status": u8::from(state.enabled),
        "locked": state.locked,
        "type": item.kind.as_str(),
        "measurement_unit": item.unit,
    });
    if let Some(infra) = key.infra {
        view["infra_id"] = json!(infra.to_string());
    }
    if state.enabled {
        view["quota"] = json!({
            "value": state.quota.value,
            "overage": state.quota.overage,
            "version": state.quota.version,
        });
    }
    view
}
