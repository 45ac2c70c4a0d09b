//! The batch of users.

use std::collections::HashSet;

use serde_json::{Value, json};
use uuid::Uuid;

use super::full;
use crate::clock::bare;
use crate::rules::pages::{Page, sortable};
use crate::rules::{Answer, Ctx, Fields, Refusal, access, reach};
use crate::store::Store;
use crate::store::tenants::Kind;
use crate::store::users::User;
use crate::store::walk::Place;

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
    let query = &page.query;
    let since = query.moment("updated_since")?;
    let changed = since.and_then(|since| ctx.store.users.changed_after(since));
    let store = &*ctx.store;
    let origin = query.text("origin_id");
    let deleted = query.is_on("allow_deleted");
    let organization = Organization::of(store, query)?;
    let wanted = |user: &&User| {
        (deleted || user.deleted_at.is_none())
            && since.is_none_or(|since| user.updated_at > since)
            && origin.is_none_or(|origin| user.origin_id.as_deref() == Some(origin))
            && organization
                .as_ref()
                .is_none_or(|within| within.admits(store, user))
            && access::sees_inside(store, &ctx.caller, user.tenant)
    };
    let with_policies = query.is_on("with_access_policies");
    let fields = level_of_detail(query.text("lod"));
    let view = |user: &User| {
        let mut view = full(store, user, with_policies);
        if let Some(fields) = &fields {
            view.retain(|name, _| fields.contains(&name.as_str()));
        }
        Value::Object(view)
    };
    let mut answer = match candidates(ctx, query)? {
        Candidates::These(users) => {
            let found = users.into_iter().filter(wanted);
            page.cut(found, |user| sortable(user.number), false, view)
        }
        Candidates::OfTenant(tenant) => {
            let last = page.after()?.unwrap_or_default();
            let found = store.users.of_tenant_after(tenant, last).filter(wanted);
            page.fill(found, |user| user.number, view)
        }
        Candidates::OfOrigin => {
            let last = page.after()?.unwrap_or_default();
            let users = &store.users;
            let found = users.of_origin_after(origin.unwrap_or_default(), last);
            page.fill(found.filter(wanted), |user| user.number, view)
        }
        Candidates::Subtree(top) => {
            let last = page.after()?;
            match changed {
                Some(some) => {
                    let found = among(store, top, last, some);
                    page.fill(found.filter(wanted), |user| place(store, user), view)
                }
                None => {
                    let found = subtree(ctx, top, last).filter(wanted);
                    page.fill(found, |user| place(store, user), view)
                }
            }
        }
    };
    answer.insert("timestamp".to_owned(), json!(bare(ctx.now)));
    Ok(Answer::Json(Value::Object(answer)))
}

/// The users a question is about.
enum Candidates<'s> {
    These(Vec<&'s User>),
    /// Those of one tenant.
    OfTenant(Uuid),
    /// Those of the origin that is asked for.
    OfOrigin,
    /// Those of one tenant and of all below it.
    Subtree(Uuid),
}

/// The users of a subtree, tenant by tenant: all, or those after one of them.
fn subtree<'s>(
    ctx: &'s Ctx<'_>,
    top: Uuid,
    last: Option<(Place, u64)>,
) -> impl Iterator<Item = &'s User> {
    let store = &*ctx.store;
    let rest = last.as_ref().and_then(|(place, number)| {
        let tenant = store.tenants.at(place)?;
        Some(store.users.of_tenant_after(tenant.id, *number))
    });
    let tenants = reach::subtree(store, &ctx.caller, top, last.map(|(place, _)| place));
    rest.into_iter()
        .flatten()
        .chain(tenants.flat_map(|tenant| store.users.of_tenant(tenant.id)))
}

/// The same, of some users only.
fn among(
    store: &Store,
    top: Uuid,
    last: Option<(Place, u64)>,
    some: HashSet<Uuid>,
) -> impl Iterator<Item = &User> {
    let mut found: Vec<((Place, u64), &User)> = some
        .into_iter()
        .filter_map(|id| store.users.any(id))
        .filter(|user| store.tenants.is_within(user.tenant, top))
        .map(|user| (place(store, user), user))
        .filter(|(place, _)| last.as_ref().is_none_or(|last| place > last))
        .collect();
    found.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    found.into_iter().map(|(_, user)| user)
}

/// Where a user stands: with the tenant, by age.
fn place(store: &Store, user: &User) -> (Place, u64) {
    (store.tenants.place(user.tenant), user.number)
}

/// The users the main filter names. One filter is needed, and some exclude each other (the contract, FetchUsersBatch).
fn candidates<'s>(ctx: &'s Ctx<'_>, query: &Fields) -> Result<Candidates<'s>, Refusal> {
    use Candidates::These;

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
        let found = ids.into_iter().filter_map(|id| users.any(id));
        return Ok(These(found.collect()));
    }
    if let Some(external) = external {
        let tenant = tenant.ok_or_else(|| Refusal::invalid("tenant_id is needed too."))?;
        let external: HashSet<&str> = external.into_iter().collect();
        let found = external
            .into_iter()
            .flat_map(|id| users.of_external_id(id))
            .filter(|user| user.tenant == tenant);
        return Ok(These(found.collect()));
    }
    if let Some(tenant) = tenant {
        return Ok(Candidates::OfTenant(tenant));
    }
    if let Some(top) = top {
        let top = access::inside(ctx.store, &ctx.caller, top)?;
        return Ok(Candidates::Subtree(top.id));
    }
    if query.has("origin_id") {
        return Ok(Candidates::OfOrigin);
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
