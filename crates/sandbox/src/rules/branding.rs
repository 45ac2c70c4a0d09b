//! Branding: behaviour.md 6. Every change takes the tenant's version and raises it.

mod options;

use serde_json::Value;
use uuid::Uuid;

use super::tenants::changeable;
use super::{Answer, Ctx, Refusal, Rules, access, views};
use crate::store::brands::{Brand, Logo};
use crate::store::tenants::{Kind, Tenant};

pub(super) const RULES: Rules = &[
    ("get", get),
    ("enable", enable),
    ("update", update),
    ("disable", disable),
    ("logo", logo),
    ("upload_logo", upload_logo),
];

/// The logo of whoever has no other.
const PLAIN_LOGO: &[u8] = include_bytes!("branding/logo.png");
/// How every PNG file begins.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What the tenant shows: its own brand, or the nearest one above. `effective` asks for what it would show without its own,
/// as the contract describes it.
fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let brand = match ctx.query.int("effective").unwrap_or(0) {
        0 => views::brand(ctx.store, tenant),
        _ => views::inherited_brand(ctx.store, tenant),
    };
    Ok(Answer::Json(options::view(brand)))
}

/// A brand begins as what the tenant showed before.
fn enable(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = may_have_brand(ctx, Some(ctx.query.need_int("version")?))?;
    let id = tenant.id;
    if ctx.store.brands.of(id).is_some() {
        return Err(Refusal::against_the_rules(
            "The tenant has a brand of its own already.",
        ));
    }
    let inherited = views::inherited_brand(ctx.store, tenant);
    let (shown, logo) = match inherited {
        Some(brand) => (brand.options.clone(), brand.logo.clone()),
        None => Default::default(),
    };
    let brand = Brand {
        id: ctx.store.random.id(),
        number: ctx.store.brands.next_number(),
        options: shown,
        smtp_password: String::new(),
        logo,
    };
    ctx.store.brands.insert(id, brand);
    changed(ctx, id)
}

/// The guide's answer would be the options, the contract's is the tenant (behaviour.md 15).
fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = may_have_brand(ctx, Some(ctx.query.need_int("version")?))?.id;
    let mut brand = ctx.store.brands.of(id).ok_or_else(no_brand)?.clone();
    options::take_over(&mut brand, &ctx.body)?;
    ctx.store.brands.insert(id, brand);
    changed(ctx, id)
}

/// The tenant shows its parent's brand again.
fn disable(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = may_have_brand(ctx, Some(ctx.query.need_int("version")?))?.id;
    if ctx.store.brands.of(id).is_none() {
        return Err(no_brand());
    }
    ctx.store.brands.remove(id);
    changed(ctx, id).map(|_| Answer::Done)
}

fn logo(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let logo = views::brand(ctx.store, tenant).and_then(|brand| brand.logo.as_ref());
    Ok(Answer::Picture(logo.map_or_else(
        || PLAIN_LOGO.to_vec(),
        |logo| logo.png.clone(),
    )))
}

/// Raw with a version, as the contract has it, or as a form without one, as the guide does (behaviour.md 15).
fn upload_logo(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = may_have_brand(ctx, ctx.query.int("version"))?.id;
    if !ctx.file.starts_with(SIGNATURE) {
        return Err(Refusal::invalid("The logo must be a PNG picture."));
    }
    let logo = Logo {
        id: ctx.store.random.id(),
        png: std::mem::take(&mut ctx.file),
    };
    ctx.store.brands.of_mut(id).ok_or_else(no_brand)?.logo = Some(logo);
    changed(ctx, id)
}

/// The tenant in the path, when it may have a brand, the caller may change it, and the version sent is its own.
fn may_have_brand<'c>(ctx: &'c Ctx<'_>, version: Option<i64>) -> Result<&'c Tenant, Refusal> {
    let current = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?.version;
    let tenant = changeable(ctx, version.unwrap_or(current))?;
    if matches!(tenant.kind, Kind::Customer | Kind::Unit) {
        return Err(Refusal::against_the_rules(format!(
            "A {} tenant has no brand of its own.",
            tenant.kind.as_str()
        )));
    }
    Ok(tenant)
}

/// The tenant after a change of its brand: its version is one higher.
fn changed(ctx: &mut Ctx<'_>, id: Uuid) -> Result<Answer, Refusal> {
    let now = ctx.now;
    if let Some(tenant) = ctx.store.tenants.get_mut(id) {
        tenant.version += 1;
        tenant.updated_at = now;
    }
    let tenant = access::tenant(ctx.store, &ctx.caller, id)?;
    Ok(Answer::Json(Value::Object(views::tenant(
        ctx.store, tenant, now,
    ))))
}

fn no_brand() -> Refusal {
    Refusal::against_the_rules("The tenant has no brand of its own: it must be enabled first.")
}
