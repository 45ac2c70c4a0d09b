//! Several tenants at once: behaviour.md 3.4 and 3.5, clients-in-the-wild 15.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use time::Date;
use uuid::Uuid;

use crate::clock::bare;
use crate::rules::pages::{Page, sortable};
use crate::rules::{Answer, Caller, Ctx, Fields, Refusal, access, holdings, reach, usages, views};
use crate::store::Store;
use crate::store::catalogue::{Catalogue, ItemKind};
use crate::store::tenants::Tenant;

/// At most so many ids in one request.
const MOST_IDS: usize = 100;

/// behaviour.md 3.4: what is unknown or out of reach is left out without a word.
pub(super) fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let page = Page::asked(&ctx.query, ctx.page_size)?;
    let since = page.query.moment("updated_since")?;
    let changed = since.and_then(|since| ctx.store.tenants.changed_after(since));
    let store = &*ctx.store;
    let chosen = chosen(store, &ctx.caller, &page.query)?;
    let deleted = page.query.is_on("allow_deleted");
    let detail = Detail::asked(&page.query);
    let wanted = |tenant: &&Tenant| {
        (deleted || tenant.deleted_at.is_none())
            && since.is_none_or(|since| tenant.updated_at > since)
            && detail.wants(store, tenant)
    };
    let view = |tenant: &Tenant| Value::Object(detail.view(store, tenant, ctx));
    let mut answer = match chosen {
        Chosen::These(ids) => {
            let found = ids.into_iter().filter_map(|id| store.tenants.any(id));
            let key = |tenant: &&Tenant| sortable(tenant.level.into()) + &sortable(tenant.number);
            page.cut(found.filter(wanted), key, false, view)
        }
        Chosen::Children(parent) => {
            let last = page.after()?.unwrap_or_default();
            let found = store.tenants.children_after(parent, last);
            page.fill(found.filter(wanted), |tenant| tenant.number, view)
        }
        Chosen::Subtree(top) => {
            let (caller, last) = (&ctx.caller, page.after()?);
            let place = |tenant: &&Tenant| store.tenants.place(tenant.id);
            match changed {
                Some(some) => {
                    let found = reach::among(store, caller, top, last, some);
                    page.fill(found.filter(wanted), place, view)
                }
                None => {
                    let found = reach::subtree(store, caller, top, last);
                    page.fill(found.filter(wanted), place, view)
                }
            }
        }
    };
    answer.insert("timestamp".to_owned(), json!(bare(ctx.now)));
    Ok(Answer::Json(Value::Object(answer)))
}

/// The tenants a question is about.
enum Chosen {
    /// These, as far as the caller sees them.
    These(Vec<Uuid>),
    /// The children of one.
    Children(Uuid),
    /// One and all below it.
    Subtree(Uuid),
}

/// There must be exactly one of the three ways to ask.
fn chosen(store: &Store, caller: &Caller, query: &Fields) -> Result<Chosen, Refusal> {
    let with_path = query.is_on("include_relative_path");
    let ids = query.ids("uuids")?;
    let chosen = match (ids, query.id("parent_id"), query.id("subtree_root_id")) {
        (Some(ids), None, None) => {
            if ids.len() > MOST_IDS {
                return Err(Refusal::invalid("uuids must be at most 100."));
            }
            let visible = ids
                .into_iter()
                .filter(|id| access::sees(store, caller, *id));
            if with_path {
                return Ok(Chosen::These(with_paths(store, caller, visible)));
            }
            Chosen::These(visible.collect::<HashSet<_>>().into_iter().collect())
        }
        (None, Some(parent), None) if !with_path => {
            Chosen::Children(access::inside(store, caller, parent)?.id)
        }
        (None, None, Some(root)) if !with_path => {
            Chosen::Subtree(access::tenant(store, caller, root)?.id)
        }
        (None, None, None) => {
            return Err(
                Refusal::invalid("One of uuids, parent_id and subtree_root_id is needed.")
                    .with_info("required_without_all: uuids, parent_id, subtree_root_id"),
            );
        }
        _ => {
            return Err(Refusal::invalid(
                "uuids, parent_id and subtree_root_id exclude one another, and the last two exclude include_relative_path.",
            ));
        }
    };
    Ok(chosen)
}

/// The tenants and all between them and the caller's own, this one included.
fn with_paths(store: &Store, caller: &Caller, ids: impl Iterator<Item = Uuid>) -> Vec<Uuid> {
    let mut found = HashSet::new();
    for id in ids {
        for tenant in store.tenants.upwards(id) {
            found.insert(tenant.id);
            if tenant.id == caller.tenant {
                break;
            }
        }
    }
    found.into_iter().collect()
}

/// How much is said about each tenant, and which tenants are wanted for what they have.
struct Detail {
    fields: Option<&'static [&'static str]>,
    contacts: bool,
    count_items: bool,
    infra_items: bool,
    all_items: bool,
}

const STAMPS: [&str; 8] = [
    "id",
    "parent_id",
    "version",
    "created_at",
    "updated_at",
    "deleted_at",
    "contacts",
    "offering_items",
];
const BASIC: [&str; 11] = [
    "id",
    "parent_id",
    "version",
    "created_at",
    "updated_at",
    "deleted_at",
    "contacts",
    "offering_items",
    "name",
    "kind",
    "enabled",
];

impl Detail {
    fn asked(query: &Fields) -> Self {
        Self {
            fields: match query.text("lod") {
                Some("stamps") => Some(&STAMPS),
                Some("basic") => Some(&BASIC),
                _ => None,
            },
            contacts: query.is_on("with_contacts"),
            count_items: query.is_on("with_offering_items"),
            infra_items: query.is_on("with_infra_offering_items"),
            all_items: query.is_on("expand_offering_items"),
        }
    }

    /// The contract: `with_offering_items` and `with_infra_offering_items` leave out tenants without such items.
    fn wants(&self, store: &Store, tenant: &Tenant) -> bool {
        let has = |kind: ItemKind| {
            holdings::of(store, tenant.id)
                .enabled()
                .any(|(key, _)| Catalogue::get().item(key.item).kind == kind)
        };
        (!self.count_items || has(ItemKind::Count)) && (!self.infra_items || has(ItemKind::Infra))
    }

    fn view(&self, store: &Store, tenant: &Tenant, ctx: &Ctx<'_>) -> Map<String, Value> {
        let mut view = views::tenant(store, tenant, ctx.now);
        if self.contacts {
            let mut contact = views::tenant_contact(&tenant.contact);
            contact["tenant_id"] = json!(tenant.id.to_string());
            contact["user_id"] = Value::Null;
            contact["deleted_at"] = Value::Null;
            view.insert("contacts".to_owned(), json!([contact]));
        }
        let items: Vec<Value> = holdings::of(store, tenant.id)
            .enabled()
            .filter(|(key, _)| {
                let kind = Catalogue::get().item(key.item).kind;
                self.all_items
                    || (self.count_items && kind == ItemKind::Count)
                    || (self.infra_items && kind == ItemKind::Infra)
            })
            .map(|(key, state)| views::offering_item(tenant.id, key, state))
            .collect();
        view.insert("offering_items".to_owned(), json!(items));
        match self.fields {
            Some(fields) => view.retain(|name, _| fields.contains(&name.as_str())),
            None => {
                view.insert("barrier".to_owned(), json!(barrier(store, tenant)));
            }
        }
        view
    }
}

/// The level above which nobody has access: that of the nearest tenant that limits it.
fn barrier(store: &Store, tenant: &Tenant) -> u32 {
    store
        .tenants
        .upwards(tenant.id)
        .find(|tenant| !tenant.ancestral_access)
        .map_or(0, |tenant| tenant.level)
}

/// behaviour.md 3.5. Personal tenants are their users' affair and are left out, as `has_children` does.
pub(super) fn children(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let store = &*ctx.store;
    let parent = access::inside(store, &ctx.caller, ctx.path.need_id("tenant_id")?)?.id;
    let page = Page::asked(&ctx.query, ctx.page_size)?;
    let deleted = page.query.is_on("allow_deleted");
    let wanted = |child: &&Tenant| child.owner.is_none() && (deleted || child.deleted_at.is_none());
    let order = page.query.text("order").unwrap_or("name");
    let (order, backwards) = match order.strip_prefix('-') {
        Some(order) => (order, true),
        None => (order, false),
    };
    let order = Order::parse(order)?;
    let details = page.query.is_on("include_details");
    let view = |child: &Tenant| match details {
        true => Value::Object(views::tenant(store, child, ctx.now)),
        false => json!(child.id.to_string()),
    };
    let answer = if matches!(order, Order::AsIs) && !backwards {
        let last = page.after()?.unwrap_or_default();
        let found = store.tenants.children_after(parent, last).filter(wanted);
        page.fill(found, |child| child.number, view)
    } else {
        let found = store.tenants.children(parent).filter(wanted);
        let key = |child: &&Tenant| order.key(store, child, ctx.now.date());
        page.cut(found, key, backwards, view)
    };
    Ok(Answer::Json(Value::Object(answer)))
}

/// What children are sorted by.
enum Order<'q> {
    AsIs,
    Name,
    Status,
    /// A usage by its name, of one storage or of all.
    Usage(&'q str, Option<Uuid>),
}

impl<'q> Order<'q> {
    fn parse(text: &'q str) -> Result<Self, Refusal> {
        let mut parts = text.split('.');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some("as_is"), None, None, None) => Ok(Self::AsIs),
            (Some("name"), None, None, None) => Ok(Self::Name),
            (Some("status"), None, None, None) => Ok(Self::Status),
            (Some("usage"), Some(name), infra, None) => infra
                .map(Uuid::try_parse)
                .transpose()
                .map(|infra| Self::Usage(name, infra))
                .map_err(|_| Refusal::invalid("order names a storage that is no UUID.")),
            _ => Err(Refusal::invalid(
                "order must be as_is, name, status or usage.<usage name>.",
            )),
        }
    }

    fn key(&self, store: &Store, tenant: &Tenant, day: Date) -> String {
        let first = match self {
            Self::AsIs => String::new(),
            Self::Name => tenant.name.to_lowercase() + "\0",
            Self::Status => u8::from(!tenant.enabled).to_string(),
            Self::Usage(name, infra) => sortable(usage(store, tenant.id, name, *infra, day)),
        };
        first + &sortable(tenant.number)
    }
}

fn usage(store: &Store, tenant: Uuid, name: &str, infra: Option<Uuid>, day: Date) -> u64 {
    let figures = usages::figures(store, tenant, day)
        .into_iter()
        .filter(|(key, _)| {
            Catalogue::get().item(key.item).usage_name == name
                && (infra.is_none() || key.infra == infra)
        })
        .map(|(_, figure)| figure.value);
    u64::try_from(figures.fold(0, i64::saturating_add)).unwrap_or_default()
}
