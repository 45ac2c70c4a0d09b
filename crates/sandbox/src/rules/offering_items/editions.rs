//! Switching the edition of a service: behaviour.md 4.7.
//!
//! Each item of the old edition becomes the one of the same usage in the new edition, with its quota and its figures. What
//! is below the tenant goes along, as far as its own parent has the item.

mod carrying;

use serde_json::{Value, json};

use self::carrying::Edition;
use super::setting::settled;
use super::{answer, views};
use crate::clock::Moment;
use crate::rules::{Answer, Ctx, Refusal, access, usages};
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::items::ItemKey;
use crate::store::tenants::Tenant;

/// The editions whose prefix says advanced (behaviour.md 4.3).
const ADVANCED: [&str; 2] = ["cyber_protect_adv", "per_workload"];

/// Whether the switch is possible, and what to warn of.
pub(super) fn check(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let switch = Switch::asked(
        ctx,
        ctx.query.text("application_id"),
        ctx.query.text("target_edition"),
    )?;
    switch.is_available()?;
    Ok(Answer::Json(json!({"warnings": switch.warnings(ctx.now)})))
}

/// Switches. To an edition of which the parent has nothing at all, everything is turned off, as the guide says; the contract
/// refuses when only some items are missing.
pub(super) fn switch(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let switch = Switch::asked(
        ctx,
        ctx.body.text("application_id"),
        ctx.body.text("target_edition"),
    )?;
    if switch.is_offered() {
        switch.is_available()?;
    }
    settled(switch.tenant)?;
    let (top, edition, now) = (switch.tenant.id, switch.edition, ctx.now);
    let replaced: Vec<ItemKey> = switch.replaced().collect();
    // Those above come first: what is below has what its parent has by then.
    for tenant in ctx.store.tenants.subtree(top) {
        edition.carry_over(ctx.store, tenant, now);
    }
    let items = ctx
        .store
        .offerings
        .of(top)
        .items
        .iter()
        .filter(|(key, state)| state.enabled || replaced.contains(key))
        .map(|(key, state)| views::offering_item(top, *key, state))
        .collect();
    Ok(answer(items, now))
}

/// A switch that is asked for.
struct Switch<'s> {
    store: &'s Store,
    tenant: &'s Tenant,
    edition: Edition,
}

impl<'s> Switch<'s> {
    fn asked(
        ctx: &'s Ctx<'_>,
        application: Option<&str>,
        edition: Option<&str>,
    ) -> Result<Self, Refusal> {
        let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
        let edition = Edition::of(application.unwrap_or_default(), edition.unwrap_or_default())?;
        if tenant.owner.is_some() {
            return Err(Refusal::against_the_rules(
                "A personal tenant has the edition of its user's tenant.",
            ));
        }
        Ok(Self {
            store: ctx.store,
            tenant,
            edition,
        })
    }

    /// What the tenant has of other editions.
    fn replaced(&self) -> impl Iterator<Item = ItemKey> {
        self.store
            .offerings
            .of(self.tenant.id)
            .enabled()
            .map(|(key, _)| key)
            .filter(|key| self.edition.replaces(Catalogue::get().item(key.item)))
    }

    /// What the parent has of the edition.
    fn offered(&self) -> impl Iterator<Item = ItemKey> {
        self.store
            .offerings
            .of(self.tenant.parent)
            .enabled()
            .map(|(key, _)| key)
            .filter(|key| {
                let item = Catalogue::get().item(key.item);
                item.application == self.edition.application
                    && item.edition == Some(self.edition.name)
            })
    }

    fn is_offered(&self) -> bool {
        self.offered().next().is_some()
    }

    /// Refuses what the parent cannot let the tenant have; what is missing is in the context (contract).
    fn is_available(&self) -> Result<(), Refusal> {
        let offered: Vec<ItemKey> = self.offered().collect();
        let missing: Vec<Value> = self
            .replaced()
            .filter_map(|key| self.edition.counterpart(key))
            .filter(|key| !offered.contains(key))
            .map(named)
            .collect();
        if missing.is_empty() && !offered.is_empty() {
            return Ok(());
        }
        Err(Refusal::platform(1021, "Offering item is not available")
            .with_info("The parent tenant does not have all items of the edition.")
            .about("offering_items", missing))
    }

    /// What the guide and the contract name; when each is due is our reading of the words.
    fn warnings(&self, now: Moment) -> Vec<&'static str> {
        let catalogue = Catalogue::get();
        let figures = usages::figures(self.store, self.tenant.id, now.date());
        let is_used = |key: &ItemKey| figures.get(key).is_some_and(|figure| figure.absolute > 0);
        let replaced: Vec<ItemKey> = self.replaced().collect();
        let (kept, lost): (Vec<ItemKey>, Vec<ItemKey>) = replaced
            .iter()
            .partition(|key| self.edition.counterpart(**key).is_some());
        let own = self.store.offerings.of(self.tenant.id);
        let is_new = |key: &ItemKey| {
            !own.has(*key)
                && !kept
                    .iter()
                    .any(|old| self.edition.counterpart(*old) == Some(*key))
        };
        let was_advanced = replaced.iter().any(|key| {
            let edition = catalogue.item(key.item).edition;
            edition.is_some_and(|edition| ADVANCED.contains(&edition))
        });
        [
            ("OldFeaturesBecomeUnavailable", !lost.is_empty()),
            (
                "NewFeaturesBecomeAvailable",
                self.offered().any(|key| is_new(&key)),
            ),
            ("SomePlansWillStopWorking", lost.iter().any(is_used)),
            ("AllDevicesWithBackupsPreserved", kept.iter().any(is_used)),
            ("UsageStatisticsWillMigrate", kept.iter().any(is_used)),
            (
                "AdvCyberProtectBecomeUnavailable",
                was_advanced && !ADVANCED.contains(&self.edition.name),
            ),
        ]
        .into_iter()
        .filter_map(|(warning, is_due)| is_due.then_some(warning))
        .collect()
    }
}

/// An item by what tells it from others.
fn named(key: ItemKey) -> Value {
    let item = Catalogue::get().item(key.item);
    let mut named = json!({
        "application_id": item.application.to_string(),
        "name": item.name,
        "edition": item.edition,
    });
    if let Some(infra) = key.infra {
        named["infra_id"] = json!(infra.to_string());
    }
    named
}
