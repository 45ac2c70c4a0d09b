//! Trial and production: behaviour.md 3.11 and 3.12.

use serde_json::{Value, json};

use super::{Answer, Ctx, Refusal, Rules, access};
use crate::clock::{Moment, bare, millis};
use crate::store::tenants::{Kind, Pricing, PricingMode};

pub(super) const RULES: Rules = &[("get", get), ("update", update)];

/// behaviour.md 3.11
fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    Ok(Answer::Json(view(&tenant.pricing, ctx.now)))
}

/// behaviour.md 3.12: from trial to production once, and never back. Units are charged as their customer is.
fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let (id, kind, current) = (tenant.id, tenant.kind, tenant.pricing.clone());
    let sent = ctx.body.need_int("version")?;
    if sent != current.version {
        return Err(Refusal::version_mismatch(sent, current.version));
    }
    let mode = current.mode(ctx.now);
    let wanted = ctx
        .body
        .text("mode")
        .and_then(PricingMode::parse)
        .unwrap_or(mode);
    if wanted != mode && wanted == PricingMode::Trial {
        return Err(Refusal::against_the_rules(
            "A tenant that has left its trial cannot go back to it.",
        ));
    }
    if wanted != mode && kind == Kind::Unit {
        return Err(Refusal::against_the_rules(
            "A unit is charged as its customer is.",
        ));
    }
    let pricing = Pricing {
        // A trial that is over by itself stays dated by its end.
        since: if wanted == mode {
            current.since
        } else {
            ctx.now
        },
        set: wanted,
        currency: match ctx.body.get("currency") {
            Some(currency) => currency.as_str().map(str::to_owned),
            None => current.currency,
        },
        version: millis(ctx.now).max(current.version + 1),
    };
    let answer = view(&pricing, ctx.now);
    for below in ctx.store.tenants.subtree(id) {
        if let Some(tenant) = ctx.store.tenants.get_mut(below)
            && (tenant.id == id || tenant.kind == Kind::Unit && kind == Kind::Customer)
        {
            tenant.pricing = pricing.clone();
        }
    }
    Ok(Answer::Json(answer))
}

/// When a trial will end, or when the present mode began.
fn view(pricing: &Pricing, now: Moment) -> Value {
    json!({
        "mode": pricing.mode(now).as_str(),
        "currency": pricing.currency,
        "version": pricing.version,
        "production_start_date": bare(pricing.since),
    })
}
