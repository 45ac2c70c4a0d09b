//! How a tenant comes to be: behaviour.md 3.2.

use serde_json::Value;
use uuid::Uuid;

use super::{free_name, short_tag};
use crate::clock::Moment;
use crate::rules::{Answer, Ctx, Refusal, access, views};
use crate::store::Store;
use crate::store::tenants::{Kind, Pricing, PricingMode, Tenant};

/// behaviour.md 3.2
pub(super) fn create(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let name = ctx.body.need_text("name")?.to_owned();
    let kind = ctx
        .body
        .text("kind")
        .and_then(Kind::parse)
        .ok_or_else(|| Refusal::invalid("kind is unknown."))?;
    let parent = access::inside(ctx.store, &ctx.caller, ctx.body.need_id("parent_id")?)?.clone();
    if !may_hold(parent.kind, kind) {
        return Err(Refusal::against_the_rules(format!(
            "A {} tenant cannot be created in a {} tenant.",
            kind.as_str(),
            parent.kind.as_str()
        )));
    }
    if !ctx.store.tenants.is_enabled(parent.id) {
        return Err(
            Refusal::platform(1003, "Parent tenant is disabled").about("id", parent.id.to_string())
        );
    }
    free_name(ctx.store, &name, None)?;
    short_tag(ctx.body.text("internal_tag"))?;
    let by = ctx.caller.id();
    let mut tenant = ctx
        .store
        .blank_tenant(Some(&parent), kind, &name, by, ctx.now);
    let body = &ctx.body;
    if let Some(sent) = body.object("contact") {
        tenant.contact.merge(sent, ctx.now);
    }
    tenant.customer_id = body.text("customer_id").map(str::to_owned);
    tenant.internal_tag = body.text("internal_tag").map(str::to_owned);
    tenant.enabled = body.flag("enabled").unwrap_or(true);
    tenant.ancestral_access = body.flag("ancestral_access").unwrap_or(true);
    if let Some(language) = body.text("language") {
        language.clone_into(&mut tenant.language);
    }
    if let Some(idp) = body.id("default_idp_id") {
        tenant.default_idp = idp;
    }
    if body
        .object("update_lock")
        .is_some_and(|lock| lock["enabled"] == true)
    {
        let owner = ctx.caller.tenant;
        if !ctx.store.tenants.is_within(parent.id, owner) {
            return Err(
                Refusal::platform(1032, "Target hierarchy devoid of locking tenant")
                    .about("owner_id", owner.to_string()),
            );
        }
        tenant.locked_by = Some(owner);
    }
    if kind == Kind::Unit {
        tenant.mfa = parent.mfa;
    }
    tenant.pricing = first_pricing(&tenant, &parent, ctx.now);
    let answer = views::tenant(ctx.store, &tenant, ctx.now);
    ctx.store.tenants.insert(tenant);
    Ok(Answer::Json(Value::Object(answer)))
}

/// The unit that holds a user's own quotas (behaviour.md 7.1), made together with the user. It bears the user's login as
/// its name, and takes no name away from anybody.
pub(crate) fn create_personal(
    store: &mut Store,
    parent: &Tenant,
    user: Uuid,
    login: &str,
    now: Moment,
) -> Uuid {
    let mut tenant = store.blank_tenant(Some(parent), Kind::Unit, login, user, now);
    tenant.owner = Some(user);
    parent.language.clone_into(&mut tenant.language);
    tenant.default_idp = parent.default_idp;
    tenant.mfa = parent.mfa;
    tenant.pricing = first_pricing(&tenant, parent, now);
    let id = tenant.id;
    store.tenants.insert(tenant);
    id
}

/// behaviour.md 3.2: customers begin with a trial, which ends by itself after a month (3.12); a unit is charged as its
/// parent is; all others are in production.
pub(crate) fn first_pricing(tenant: &Tenant, parent: &Tenant, now: Moment) -> Pricing {
    let (set, since) = match tenant.kind {
        Kind::Customer => (PricingMode::Trial, month_later(now)),
        Kind::Unit => (parent.pricing.mode(now), parent.pricing.since),
        Kind::Root | Kind::Partner | Kind::Folder => return tenant.pricing.clone(),
    };
    Pricing {
        set,
        since,
        ..tenant.pricing.clone()
    }
}

fn month_later(now: Moment) -> Moment {
    let month = now.month().next();
    let year = now.year() + i32::from(month == time::Month::January);
    let last = month.length(year);
    now.replace_day(1)
        .and_then(|moment| moment.replace_year(year))
        .and_then(|moment| moment.replace_month(month))
        .and_then(|moment| moment.replace_day(now.day().min(last)))
        .unwrap_or(now)
}

/// Whether a tenant may hold a tenant of another kind (behaviour.md 3.1, 3.7).
pub(in crate::rules) fn may_hold(parent: Kind, child: Kind) -> bool {
    match child {
        Kind::Root => false,
        Kind::Partner | Kind::Folder | Kind::Customer => {
            matches!(parent, Kind::Root | Kind::Partner | Kind::Folder)
        }
        Kind::Unit => matches!(parent, Kind::Customer | Kind::Unit),
    }
}
