//! How a user comes to be: behaviour.md 7.2.

use serde_json::{Map, Value};

use super::logins;
use crate::rules::{Answer, Ctx, Refusal, access, tenants, views};
use crate::store::contact::Contact;
use crate::store::tenants::{Kind, Tenant};
use crate::store::users::{User, UserMfa};

/// What users are told of unless they say otherwise (behaviour.md 7.1).
const NOTIFICATIONS: [&str; 3] = ["quota", "reports", "backup_daily_report"];

/// The words a contact's types are made of (behaviour.md 3.1, 7.1).
const CONTACT_TYPES: [&str; 6] = [
    "legal",
    "primary",
    "billing",
    "technical",
    "management",
    "company_billing",
];

/// behaviour.md 7.2: the user has no role and is not active. A user of a customer gets a personal tenant.
pub(super) fn create(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = home(ctx)?;
    let login = logins::acceptable(ctx.body.need_text("login")?)?.to_owned();
    logins::free(ctx.store, &login, None)?;
    let sent = ctx
        .body
        .object("contact")
        .ok_or_else(|| Refusal::invalid("contact is missing."))?;
    let mut contact = Contact::new(ctx.store.random.id(), &[], ctx.now);
    merge(&mut contact, sent, ctx)?;
    let text = |name: &str| ctx.body.text(name).map(str::to_owned);
    let words = |name: &str| ctx.body.texts(name);
    let mut user = User {
        id: ctx.store.random.id(),
        number: ctx.store.users.next_number(),
        tenant: tenant.id,
        login,
        version: 1,
        created_at: ctx.now,
        updated_at: ctx.now,
        deleted_at: None,
        activated: false,
        enabled: ctx.body.flag("enabled").unwrap_or(true),
        terms_accepted: false,
        contact,
        language: text("language").unwrap_or_else(|| "en".to_owned()),
        idp: ctx.body.id("idp_id").unwrap_or(tenant.default_idp),
        external_id: text("external_id"),
        origin_id: text("origin_id"),
        origin_external_id: text("origin_external_id"),
        disable_after: ctx.body.moment("disable_after")?,
        personal_tenant: None,
        business_types: words("business_types").unwrap_or_default(),
        notifications: words("notifications")
            .unwrap_or_else(|| NOTIFICATIONS.map(str::to_owned).to_vec()),
        password: None,
        mfa: UserMfa::Off,
        unconfirmed_email: None,
        policies: Vec::new(),
    };
    if matches!(tenant.kind, Kind::Customer | Kind::Unit) {
        user.personal_tenant = Some(tenants::create_personal(
            ctx.store,
            &tenant,
            user.id,
            &user.login,
            ctx.now,
        ));
    }
    let answer = views::user(ctx.store, &user);
    ctx.store.users.insert(user);
    Ok(Answer::Json(Value::Object(answer)))
}

/// The tenant the user is to belong to.
fn home(ctx: &Ctx<'_>) -> Result<Tenant, Refusal> {
    let tenant = access::inside(ctx.store, &ctx.caller, ctx.body.need_id("tenant_id")?)?;
    if !ctx.store.tenants.is_enabled(tenant.id) {
        return Err(
            Refusal::platform(1003, "Parent tenant is disabled").about("id", tenant.id.to_string())
        );
    }
    if tenant.owner.is_some() {
        return Err(Refusal::against_the_rules(
            "A personal tenant holds no further users.",
        ));
    }
    Ok(tenant.clone())
}

/// Takes over what was sent of a contact; the words in `types` are looked at here, where the contract does not.
pub(super) fn merge(
    contact: &mut Contact,
    sent: &Map<String, Value>,
    ctx: &Ctx<'_>,
) -> Result<(), Refusal> {
    contact.merge(sent, ctx.now);
    let mut seen = Vec::new();
    for word in contact.types.drain(..) {
        if !CONTACT_TYPES.contains(&word.as_str()) {
            return Err(Refusal::invalid(format!(
                "contact.types must be made of {}.",
                CONTACT_TYPES.join(", ")
            )));
        }
        if !seen.contains(&word) {
            seen.push(word);
        }
    }
    contact.types = seen;
    Ok(())
}
