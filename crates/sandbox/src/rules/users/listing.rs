//! Lists of users: the batch, and the ids of a tenant's users.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::full;
use crate::clock::bare;
use crate::rules::pages::{Page, sortable};
use crate::rules::{Answer, Ctx, Fields, Refusal, access, usages, views};
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::tenants::Kind;
use crate::store::users::User;

const MOST_IDS: usize = 100;
/// The contract: the page size unless said otherwise.
const PAGE_SIZE: usize = 2_000;

/// A batch of users, page by page, in the order of their creation. What the caller does not reach is left out.
pub(super) fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let is_sized = ctx.query.has("limit") || ctx.query.has("after");
    let cap = if is_sized {
        ctx.page_size
    } else {
        ctx.page_size.min(PAGE_SIZE)
    };
    let page = Page::asked(&ctx.query, cap)?;
    let store = &*ctx.store;
    let query = &page.query;
    let since = query.moment("updated_since")?;
    let origin = query.text("origin_id");
    let deleted = query.is_on("allow_deleted");
    let organization = Organization::of(store, query)?;
    let found = candidates(ctx, query)?.into_iter().filter(|user| {
        (deleted || user.deleted_at.is_none())
            && since.is_none_or(|since| user.updated_at > since)
            && origin.is_none_or(|origin| user.origin_id.as_deref() == Some(origin))
            && organization
                .as_ref()
                .is_none_or(|within| within.admits(store, user))
            && access::sees_inside(store, &ctx.caller, user.tenant)
    });
    let with_policies = query.is_on("with_access_policies");
    let fields = level_of_detail(query.text("lod"));
    let mut answer = page.cut(
        found,
        |user| sortable(user.number),
        false,
        |user| {
            let mut view = full(store, user, with_policies);
            if let Some(fields) = &fields {
                view.retain(|name, _| fields.contains(&name.as_str()));
            }
            Value::Object(view)
        },
    );
    answer.insert("timestamp".to_owned(), json!(bare(ctx.now)));
    Ok(Answer::Json(Value::Object(answer)))
}

/// The users the main filter names. One filter is needed, and some exclude each other (the contract, FetchUsersBatch).
fn candidates<'s>(ctx: &'s Ctx<'_>, query: &Fields) -> Result<Vec<&'s User>, Refusal> {
    let users = &ctx.store.users;
    let (ids, external) = (query.ids("uuids")?, query.list("external_ids"));
    let (tenant, top) = (query.id("tenant_id"), query.id("subtree_root_tenant_id"));
    let is_mixed = ids.is_some() && (external.is_some() || tenant.is_some() || top.is_some())
        || top.is_some() && (external.is_some() || tenant.is_some());
    if is_mixed {
        return Err(Refusal::invalid(
            "uuids, external_ids with tenant_id, and subtree_root_tenant_id exclude each other.",
        ));
    }
    if ids
        .as_ref()
        .map_or(0, Vec::len)
        .max(external.as_ref().map_or(0, Vec::len))
        > MOST_IDS
    {
        return Err(Refusal::invalid(
            "At most 100 ids can be asked for at once.",
        ));
    }
    if let Some(ids) = ids {
        let ids: HashSet<Uuid> = ids.into_iter().collect();
        return Ok(ids.into_iter().filter_map(|id| users.any(id)).collect());
    }
    if let Some(external) = external {
        let tenant = tenant.ok_or_else(|| Refusal::invalid("tenant_id is needed too."))?;
        let has_one = |user: &&User| {
            let id = user.external_id.as_deref();
            id.is_some_and(|id| external.contains(&id))
        };
        return Ok(users.of_tenant(tenant).filter(has_one).collect());
    }
    if let Some(tenant) = tenant {
        return Ok(users.of_tenant(tenant).collect());
    }
    if let Some(top) = top {
        let top = access::inside(ctx.store, &ctx.caller, top)?.id;
        let tenants = ctx.store.tenants.subtree(top);
        return Ok(tenants
            .into_iter()
            .flat_map(|tenant| users.of_tenant(tenant))
            .collect());
    }
    if query.has("origin_id") {
        return Ok(users.all().collect());
    }
    Err(Refusal::invalid(
        "One of uuids, external_ids, origin_id, tenant_id and subtree_root_tenant_id is needed.",
    ))
}

/// The fields a level of detail shows; nothing for all of them.
fn level_of_detail(lod: Option<&str>) -> Option<Vec<&'static str>> {
    const STAMPS: [&str; 10] = [
        "id",
        "version",
        "tenant_id",
        "created_at",
        "updated_at",
        "deleted_at",
        "access_policies",
        "origin_id",
        "origin_external_id",
        "disable_after",
    ];
    const BASIC: [&str; 3] = ["personal_tenant_id", "login", "enabled"];
    match lod {
        Some("stamps") => Some(STAMPS.to_vec()),
        Some("basic") => Some([&STAMPS[..], &BASIC[..]].concat()),
        _ => None,
    }
}

/// The narrower question that `inside_organization` opens. We take an organization to be a customer with its units, or a
/// partner with its folders.
struct Organization<'q> {
    top: Uuid,
    roles: Option<Vec<&'q str>>,
    kinds: Option<Vec<&'q str>>,
    target: Option<Uuid>,
}

impl<'q> Organization<'q> {
    fn of(store: &Store, query: &'q Fields) -> Result<Option<Self>, Refusal> {
        let asked = ["access_policies", "tenant_kinds", "target_tenant_id"]
            .iter()
            .find(|name| query.has(name));
        if !query.is_on("inside_organization") {
            return match asked {
                Some(name) => Err(Refusal::invalid(format!(
                    "{name} needs inside_organization."
                ))),
                None => Ok(None),
            };
        }
        let root = query
            .id("subtree_root_tenant_id")
            .ok_or_else(|| Refusal::invalid("inside_organization needs subtree_root_tenant_id."))?;
        Ok(Some(Self {
            top: organization(store, root),
            roles: query.list("access_policies"),
            kinds: query.list("tenant_kinds"),
            target: query.id("target_tenant_id"),
        }))
    }

    fn admits(&self, store: &Store, user: &User) -> bool {
        let kind = store
            .tenants
            .any(user.tenant)
            .map(|tenant| tenant.kind.as_str());
        let has_role = |roles: &Vec<&str>| {
            let mut own = user.policies.iter();
            own.any(|policy| roles.contains(&policy.role.as_str()))
        };
        organization(store, user.tenant) == self.top
            && self.roles.as_ref().is_none_or(has_role)
            && self
                .kinds
                .as_ref()
                .is_none_or(|kinds| kind.is_some_and(|kind| kinds.contains(&kind)))
            && self
                .target
                .is_none_or(|target| store.tenants.is_within(target, user.tenant))
    }
}

/// The tenant that a tenant's organization begins with.
fn organization(store: &Store, tenant: Uuid) -> Uuid {
    store
        .tenants
        .upwards(tenant)
        .find(|tenant| !matches!(tenant.kind, Kind::Unit | Kind::Folder))
        .map_or(tenant, |tenant| tenant.id)
}

/// The ids of a tenant's users; with those of its nested units, or folders, when asked.
pub(super) fn ids_for_tenant(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
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
        .sum()
}

fn text(view: &Map<String, Value>, name: &str) -> String {
    view.get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}
