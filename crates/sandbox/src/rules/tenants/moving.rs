//! Whether a tenant may move: behaviour.md 3.7.

use uuid::Uuid;

use super::may_hold;
use crate::rules::{Ctx, Refusal, access};
use crate::store::catalogue::PLATFORM;
use crate::store::items::Offering;
use crate::store::tenants::{Kind, Tenant};

/// Refuses a move that the service would refuse.
pub(super) fn check(ctx: &Ctx<'_>, tenant: &Tenant, target: Uuid) -> Result<(), Refusal> {
    let store = &*ctx.store;
    let target = access::inside(store, &ctx.caller, target)?;
    if tenant.kind == Kind::Unit {
        return Err(Refusal::platform(1008, "Moving within customer")
            .with_info("A unit cannot be moved.")
            .about("id", tenant.id.to_string()));
    }
    if tenant.id == ctx.caller.tenant {
        return Err(Refusal::platform(1002, "Access denied")
            .with_info("An account cannot move the tenant it acts in."));
    }
    if store.tenants.is_within(target.id, tenant.id) {
        return Err(
            Refusal::platform(1007, "Attempt to move the tenant under child")
                .about("id", tenant.id.to_string()),
        );
    }
    if !may_hold(target.kind, tenant.kind) {
        return Err(Refusal::against_the_rules(format!(
            "A {} tenant cannot be moved under a {} tenant.",
            tenant.kind.as_str(),
            target.kind.as_str()
        )));
    }
    if !store.tenants.is_enabled(target.id) {
        return Err(
            Refusal::platform(1013, "Attempt to move under disabled tenant")
                .about("id", target.id.to_string()),
        );
    }
    if let Some(owner) = tenant.locked_by
        && !store.tenants.is_within(target.id, owner)
    {
        return Err(
            Refusal::platform(1032, "Target hierarchy devoid of locking tenant")
                .about("id", target.id.to_string())
                .about("owner_id", owner.to_string()),
        );
    }
    same_or_larger_offering(ctx, tenant, target)
}

/// The target must have every service and item that the present parent has, and every storage the tenant uses. The platform
/// is on everywhere (behaviour.md 5.5).
fn same_or_larger_offering(ctx: &Ctx<'_>, tenant: &Tenant, target: &Tenant) -> Result<(), Refusal> {
    let offerings = &ctx.store.offerings;
    let there = offerings.of(target.id);
    let lacks = |offering: &Offering| {
        let mut services = offering.applications.iter();
        services.any(|service| *service != PLATFORM && !there.applications.contains(service))
            || offering.enabled().any(|(key, _)| !there.has(key))
    };
    if lacks(offerings.of(tenant.parent)) || lacks(offerings.of(tenant.id)) {
        Err(
            Refusal::platform(1014, "Moving offering items is not available").with_info(
                "The new parent must have all services, offering items and storages of the present one.",
            )
            .about("id", target.id.to_string()),
        )
    } else {
        Ok(())
    }
}
