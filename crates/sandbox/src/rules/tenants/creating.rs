//! How a tenant comes to be: behaviour.md 3.2.

use serde_json::Value;
use uuid::Uuid;

use super::{against_the_rules, free_name, short_tag};
use crate::clock::{Moment, millis};
use crate::rules::{Answer, Ctx, Refusal, access, views};
use crate::store::Store;
use crate::store::contact::Contact;
use crate::store::seed::DEFAULT_IDP;
use crate::store::tenants::{Kind, Pricing, PricingMode, Tenant, TenantMfa};

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
        return Err(against_the_rules(format!(
            "A {} tenant cannot be created in a {} tenant.",
            kind.as_str(),
            parent.kind.as_str()
        )));
    }
    if !ctx.store.tenants.is_enabled(parent.id) {
        return Err(Refusal::platform(1003, "Parent tenant is disabled"));
    }
    free_name(ctx.store, &name, None)?;
    short_tag(ctx.body.text("internal_tag"))?;
    let text = |field: &str| ctx.body.text(field).map(str::to_owned);
    let mut contact = Contact::new(ctx.store.random.id(), &["legal"], ctx.now);
    if let Some(sent) = ctx.body.object("contact") {
        contact.merge(sent, ctx.now);
    }
    let hardened = ctx.body.is_on("enhanced_security")
        || ctx
            .body
            .get("settings")
            .is_some_and(|settings| settings["enhanced_security"] == true);
    let locked = ctx
        .body
        .get("update_lock")
        .is_some_and(|lock| lock["enabled"] == true);
    let tenant = Tenant {
        id: ctx.store.random.id(),
        number: ctx.store.tenants.next_number(),
        parent: parent.id,
        level: parent.level + 1,
        kind,
        name,
        version: 1,
        created_at: ctx.now,
        updated_at: ctx.now,
        deleted_at: None,
        enabled: ctx.body.flag("enabled").unwrap_or(true),
        contact,
        customer_id: text("customer_id"),
        internal_tag: text("internal_tag"),
        language: text("language").unwrap_or_else(|| "en".to_owned()),
        owner: None,
        default_idp: ctx.body.id("default_idp_id").unwrap_or(DEFAULT_IDP),
        locked_by: locked.then_some(ctx.caller.tenant),
        ancestral_access: ctx.body.flag("ancestral_access").unwrap_or(true),
        enhanced_security: hardened,
        mfa: if kind == Kind::Unit {
            parent.mfa
        } else {
            TenantMfa::Off
        },
        pricing: first_pricing(kind, &parent, ctx.now),
        customer_type: "default".to_owned(),
        external_operation: None,
        created_by: ctx.caller.id(),
    };
    let answer = views::tenant(ctx.store, &tenant, ctx.now);
    ctx.store.tenants.insert(tenant);
    Ok(Answer::Json(Value::Object(answer)))
}

/// The unit that holds a user's own quotas (behaviour.md 7.1), made together with the user. It bears the user's login as
/// its name, and takes no name away from anybody.
pub(in crate::rules) fn create_personal(
    store: &mut Store,
    parent: &Tenant,
    user: Uuid,
    login: &str,
    now: Moment,
) -> Uuid {
    let tenant = Tenant {
        id: store.random.id(),
        number: store.tenants.next_number(),
        parent: parent.id,
        level: parent.level + 1,
        kind: Kind::Unit,
        name: login.to_owned(),
        version: 1,
        created_at: now,
        updated_at: now,
        deleted_at: None,
        enabled: true,
        contact: Contact::new(store.random.id(), &["legal"], now),
        customer_id: None,
        internal_tag: None,
        language: parent.language.clone(),
        owner: Some(user),
        default_idp: parent.default_idp,
        locked_by: None,
        ancestral_access: true,
        enhanced_security: parent.enhanced_security,
        mfa: parent.mfa,
        pricing: first_pricing(Kind::Unit, parent, now),
        customer_type: "default".to_owned(),
        external_operation: None,
        created_by: user,
    };
    let id = tenant.id;
    store.tenants.insert(tenant);
    id
}

/// behaviour.md 3.2: customers begin with a trial, which ends by itself after a month (3.12); a unit is charged as its
/// parent is; all others are in production.
fn first_pricing(kind: Kind, parent: &Tenant, now: Moment) -> Pricing {
    let (set, since) = match kind {
        Kind::Customer => (PricingMode::Trial, month_later(now)),
        Kind::Unit => (parent.pricing.mode(now), parent.pricing.since),
        Kind::Root | Kind::Partner | Kind::Folder => (PricingMode::Production, now),
    };
    Pricing {
        set,
        since,
        currency: None,
        version: millis(now),
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
