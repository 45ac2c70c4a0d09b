//! The ids of a tenant's users, in the order asked for.

use serde_json::{Map, Value, json};

use crate::rules::pages::sortable;
use crate::rules::{Answer, Ctx, Refusal, access, usages, views};
use crate::store::catalogue::Catalogue;
use crate::store::tenants::Kind;
use crate::store::users::User;

/// The ids of a tenant's users; with those of its nested units, or folders, when asked.
pub(super) fn for_tenant(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let store = &*ctx.store;
    let tenant = access::inside(store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let nested = if tenant.kind == Kind::Customer {
        Kind::Unit
    } else {
        Kind::Folder
    };
    let mut tenants = vec![tenant.id];
    if ctx.query.is_on("include_grand_children") {
        let mut next = 0;
        while let Some(&id) = tenants.get(next) {
            tenants.extend(
                store
                    .tenants
                    .children(id)
                    .filter(|child| child.kind == nested && child.owner.is_none())
                    .filter(|child| access::sees_inside(store, &ctx.caller, child.id))
                    .map(|child| child.id),
            );
            next += 1;
        }
    }
    let deleted = ctx.query.is_on("allow_deleted");
    let mut users: Vec<&User> = tenants
        .into_iter()
        .flat_map(|tenant| store.users.of_tenant(tenant))
        .filter(|user| deleted || user.deleted_at.is_none())
        .collect();
    let order = ctx.query.text("order").unwrap_or("name");
    sort(ctx, &mut users, order)?;
    let items: Vec<String> = users.iter().map(|user| user.id.to_string()).collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// The contract, FetchTenantUsers: a word, with a minus in front to turn it round.
fn sort(ctx: &Ctx<'_>, users: &mut [&User], order: &str) -> Result<(), Refusal> {
    let word = order.strip_prefix('-').unwrap_or(order);
    let store = &*ctx.store;
    let usage = word.strip_prefix("usage.");
    let known = [
        "as_is",
        "login",
        "status",
        "name",
        "roles",
        "level",
        "mfa_status",
        "contact_types",
    ];
    if usage.is_none() && !known.contains(&word) {
        return Err(Refusal::invalid(format!(
            "order must be one of {}, usage.<name>.",
            known.join(", ")
        )));
    }
    users.sort_by_cached_key(|user| {
        let key = match word {
            "as_is" => String::new(),
            "login" => user.login.to_lowercase(),
            "status" => format!("{}{}", u8::from(!user.enabled), u8::from(!user.activated)),
            "roles" => user
                .policies
                .iter()
                .map(|policy| policy.role.as_str())
                .collect(),
            "level" => {
                let tenant = store.tenants.any(user.tenant);
                sortable(tenant.map_or(0, |tenant| u64::from(tenant.level)))
            }
            "mfa_status" => text(&views::user(store, user), "mfa_status"),
            "contact_types" => user.contact.types.concat(),
            _ => match usage {
                Some(name) => sortable(used(ctx, user, name)),
                None => shown_name(user),
            },
        };
        (key, user.number)
    });
    if order.starts_with('-') {
        users.reverse();
    }
    Ok(())
}

/// First and last name, or the login where both are absent.
fn shown_name(user: &User) -> String {
    let name = format!(
        "{} {}",
        user.contact.text("firstname"),
        user.contact.text("lastname")
    );
    let name = name.trim().to_lowercase();
    if name.is_empty() {
        user.login.to_lowercase()
    } else {
        name
    }
}

/// How much of something the user's personal tenant uses.
fn used(ctx: &Ctx<'_>, user: &User, name: &str) -> u64 {
    let Some(personal) = user.personal_tenant else {
        return 0;
    };
    usages::figures(ctx.store, personal, ctx.now.date())
        .into_iter()
        .filter(|(key, _)| Catalogue::get().item(key.item).usage_name == name)
        .map(|(_, figure)| u64::try_from(figure.value).unwrap_or(0))
        .fold(0, u64::saturating_add)
}

fn text(view: &Map<String, Value>, name: &str) -> String {
    view.get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}
