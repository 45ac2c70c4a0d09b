//! The tenant itself: found by the tenant above it and its name, created, or changed where it differs.

use crate::models::{
    ContactUpdate, NewTenant, NewTenantSettings, PlanAction, PlanObject, Tenant, TenantKind,
    TenantPlan, TenantUpdate,
};
use crate::procedures::differences::{Differences, Field, fields};
use crate::procedures::{Steps, find_out, versioned};
use crate::{Client, Error, ErrorKind, Result};

/// The tenant that is meant, if it is there.
pub(super) async fn find(
    steps: &Steps,
    client: &Client,
    plan: &TenantPlan,
) -> Result<Option<Tenant>> {
    let call = client.tenants().list().parent_id(&plan.parent_id);
    let mut siblings = call.lod("basic").items();
    let id = loop {
        match steps.next(&mut siblings).await? {
            Some(one) if one.name.as_ref() == Some(&plan.name) => break one.id,
            Some(_) => {}
            None => return Ok(None),
        }
    };
    let tenant = steps.make(client.tenants().get(id)).await?;
    let is_personal = tenant.owner_id.as_ref().is_some();
    if is_personal || !is_kind(&tenant.kind, &plan.kind) {
        let kind = if is_personal {
            "personal"
        } else {
            tenant.kind.as_str()
        };
        return Err(Error::invalid_argument(format!(
            "plan: kind: expected {kind}, since there is a {kind} tenant of this name"
        )));
    }
    Ok(Some(tenant))
}

/// Whether a tenant is of a kind, or can become so: partners and folders change into each other.
fn is_kind(is: &TenantKind, wanted: &TenantKind) -> bool {
    let is_group = |kind: &TenantKind| matches!(kind, TenantKind::Partner | TenantKind::Folder);
    is == wanted || (is_group(is) && is_group(wanted))
}

/// What would become of the tenant.
pub(super) fn compare(
    plan: &TenantPlan,
    found: Option<&Tenant>,
    changes: &mut Differences,
) -> Result<()> {
    match found {
        Some(tenant) => note(plan, change(plan, tenant).1, changes),
        None => changes.note(PlanObject::Tenant, PlanAction::Create, &plan.name),
    }
    Ok(())
}

/// Creates the tenant or changes what differs; also says whether it was created.
pub(super) async fn make(
    steps: &Steps,
    client: &Client,
    plan: &TenantPlan,
    found: Option<Tenant>,
    changes: &mut Differences,
) -> Result<(Tenant, bool)> {
    let found = match found {
        Some(tenant) => tenant,
        None => match steps.make(client.tenants().create(&new(plan))).await {
            // Somebody else was faster.
            Err(error) if error.kind() == ErrorKind::NameConflict => {
                find(steps, client, plan).await?.ok_or(error)?
            }
            created => {
                let tenant = match created {
                    Err(error) => find_out(error, find(steps, client, plan)).await?,
                    Ok(tenant) => tenant,
                };
                changes.note(PlanObject::Tenant, PlanAction::Create, &plan.name);
                return Ok((tenant, true));
            }
        },
    };
    let (_, differing) = change(plan, &found);
    if differing.is_empty() {
        return Ok((found, false));
    }
    let mut told = Vec::new();
    let tenant = versioned::modify(steps, client, &found.id, |tenant: &Tenant, update| {
        let (wanted, differing) = change(plan, tenant);
        told = differing;
        *update = TenantUpdate {
            version: update.version,
            ..wanted
        };
    })
    .await?;
    note(plan, told, changes);
    Ok((tenant, false))
}

fn note(plan: &TenantPlan, differing: Vec<Field>, changes: &mut Differences) {
    for field in differing {
        changes.note(PlanObject::Tenant, PlanAction::Change, &plan.name);
        changes.of(&field.name, field.before.as_deref(), field.after.as_deref());
    }
}

/// The update that makes a tenant as it is wanted, and the fields that differ.
fn change(plan: &TenantPlan, tenant: &Tenant) -> (TenantUpdate, Vec<Field>) {
    let wanted = TenantUpdate {
        kind: Some(plan.kind.clone()),
        customer_id: plan
            .customer_id
            .clone()
            .map_or_else(Default::default, Into::into),
        internal_tag: plan
            .internal_tag
            .clone()
            .map_or_else(Default::default, Into::into),
        language: plan.language.clone(),
        ancestral_access: plan.ancestral_access,
        version: tenant.version,
        ..Default::default()
    };
    let mut differing = fields(&wanted, tenant, "");
    let is_changed = |name: &str| differing.iter().any(|field| field.name == name);
    let mut update = TenantUpdate {
        version: tenant.version,
        ..Default::default()
    };
    if is_changed("kind") {
        update.kind = wanted.kind;
    }
    if is_changed("customer_id") {
        update.customer_id = wanted.customer_id;
    }
    if is_changed("internal_tag") {
        update.internal_tag = wanted.internal_tag;
    }
    if is_changed("language") {
        update.language = wanted.language;
    }
    if is_changed("ancestral_access") {
        update.ancestral_access = wanted.ancestral_access;
    }
    if let Some(contact) = &plan.contact {
        let other = fields(contact, &tenant.contact, "contact.");
        if !other.is_empty() {
            update.contact = Some(ContactUpdate::clone(contact));
            differing.extend(other);
        }
    }
    (update, differing)
}

fn new(plan: &TenantPlan) -> NewTenant {
    NewTenant {
        name: plan.name.clone(),
        parent_id: plan.parent_id.clone(),
        kind: plan.kind.clone(),
        contact: plan.contact.clone(),
        customer_id: plan.customer_id.clone(),
        internal_tag: plan
            .internal_tag
            .clone()
            .map_or_else(Default::default, Into::into),
        language: plan.language.clone(),
        ancestral_access: plan.ancestral_access,
        settings: plan.enhanced_security.map(|enhanced| NewTenantSettings {
            enhanced_security: Some(enhanced),
            ..Default::default()
        }),
        ..Default::default()
    }
}
