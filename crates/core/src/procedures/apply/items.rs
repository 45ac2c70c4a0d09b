//! The offering items of a plan: which are meant, which differ, and made so with one request.

use crate::models::{
    Application, ItemPlan, OfferingItem, OfferingItemList, OfferingItemUpdate, OfferingItemsUpdate,
    PlanAction, PlanObject, Tenant, TenantPlan,
};
use crate::procedures::choice::{Choice, ItemFilter, has_one_storage, one_storage};
use crate::procedures::differences::Differences;
use crate::procedures::items::{self, is_on};
use crate::procedures::{Steps, quotas, services};
use crate::{Client, Error, ErrorKind, Result};

/// What there is to choose from, and what is chosen.
pub(super) struct Shelf<'p> {
    plan: &'p TenantPlan,
    wishes: Vec<(Choice, &'p ItemPlan)>,
    /// The items as they are, or as a new tenant will find them. Nothing when the plan says nothing of items.
    known: Option<OfferingItemList>,
}

impl<'p> Shelf<'p> {
    /// Looks what there is, and refuses what cannot be had.
    pub(super) async fn look(
        steps: &Steps,
        client: &Client,
        plan: &'p TenantPlan,
        tenant: Option<&Tenant>,
    ) -> Result<Self> {
        let mut shelf = Self {
            plan,
            wishes: Vec::new(),
            known: None,
        };
        let entries = plan.items.as_deref().unwrap_or_default();
        if entries.is_empty() && plan.only_these_items != Some(true) {
            return Ok(shelf);
        }
        let applications = match entries.iter().any(|item| item.application.is_some()) {
            true => steps.make(client.applications().list()).await?.items,
            false => Vec::new(),
        };
        for item in entries {
            let choice = chosen_by(plan, item, &applications)?;
            shelf.wishes.push((choice, item));
        }
        shelf.known = Some(match tenant {
            Some(tenant) => items::read(steps, client, &tenant.id).await?,
            None => {
                let call = client
                    .offering_items()
                    .available_for_child(&plan.parent_id)
                    .kind(plan.kind.as_str())
                    .edition("*");
                let mut offered = steps.make(call).await?;
                // They are told as they would be sent; the new tenant has none of them yet.
                for item in &mut offered.items {
                    (item.status, item.quota) = (0, None);
                }
                offered
            }
        });
        shelf.compare(&mut Differences::default())?;
        Ok(shelf)
    }

    /// What would become of the items.
    pub(super) fn compare(&self, changes: &mut Differences) -> Result<()> {
        if let Some(known) = &self.known {
            self.decide(&known.items, changes)?;
        }
        Ok(())
    }

    /// Makes the items as they are wanted.
    pub(super) async fn make(
        &self,
        steps: &Steps,
        client: &Client,
        tenant_id: &str,
        changes: &mut Differences,
    ) -> Result<()> {
        let Some(known) = &self.known else {
            return Ok(());
        };
        let decide =
            |list: &OfferingItemList| self.decide(&list.items, &mut Differences::default());
        let written = items::change(steps, client, tenant_id, Some(known.clone()), decide).await?;
        self.decide(&written.before.items, changes)?;
        Ok(())
    }

    fn decide(
        &self,
        items: &[OfferingItem],
        changes: &mut Differences,
    ) -> Result<OfferingItemsUpdate> {
        let mut wanted: Vec<(&OfferingItem, &ItemPlan)> = Vec::new();
        for (place, (choice, entry)) in self.wishes.iter().enumerate() {
            let at = |error: Error| placed(error, place);
            let mut chosen = choice.of(items).map_err(at)?;
            if entry.enabled != Some(false) && has_one_storage(&self.plan.kind) {
                chosen = one_storage(items, chosen).map_err(at)?;
            }
            for item in chosen {
                wanted.retain(|(known, _)| !items::is_same(known, item));
                wanted.push((item, entry));
            }
        }
        let mut updates = Vec::new();
        for item in items {
            let entry = wanted
                .iter()
                .find(|(known, _)| items::is_same(known, item))
                .map(|(_, entry)| *entry);
            updates.extend(self.update(item, entry, changes)?);
        }
        Ok(items::sending(updates))
    }

    /// What to send of an item; nothing when it is as it is wanted.
    fn update(
        &self,
        item: &OfferingItem,
        entry: Option<&ItemPlan>,
        changes: &mut Differences,
    ) -> Result<Option<OfferingItemUpdate>> {
        let mut note = |action| changes.note(PlanObject::OfferingItem, action, &item.name);
        let on = match entry {
            Some(entry) => entry.enabled != Some(false),
            None => is_on(item) && self.plan.only_these_items != Some(true),
        };
        if !on {
            return Ok(is_on(item).then(|| {
                note(PlanAction::TurnOff);
                items::turned(item, false)
            }));
        }
        let mut update = (!is_on(item)).then(|| {
            note(PlanAction::TurnOn);
            items::turned(item, true)
        });
        if let Some(entry) = entry
            && let Some(value) = &entry.quota
        {
            let wanted =
                quotas::wanted_quota(item, value, entry.overage.as_deref()).map_err(|error| {
                    Error::invalid_argument(format!("plan: items: {}", error.message()))
                })?;
            let current = items::quota(item);
            if wanted != current {
                note(PlanAction::SetQuota);
                let (before, after) = (quotas::shown(&current), quotas::shown(&wanted));
                changes.of("quota", Some(&before), Some(&after));
                update.get_or_insert_with(|| items::sent_back(item)).quota = Some(wanted);
            }
        }
        Ok(update)
    }
}

/// Which items an entry of the plan means.
fn chosen_by(plan: &TenantPlan, item: &ItemPlan, applications: &[Application]) -> Result<Choice> {
    let application_id = match &item.application {
        Some(named) => Some(services::among(applications, named)?.id.clone()),
        None => None,
    };
    let storages = item.storage_ids.as_ref().or(plan.storage_ids.as_ref());
    Ok(Choice {
        names: vec![item.name.clone()],
        application_id,
        filter: ItemFilter {
            application: item.application.clone(),
            edition: item.edition.clone(),
            r#type: item.r#type.as_ref().map(ToString::to_string),
            storage_ids: storages.cloned().unwrap_or_default(),
        },
    })
}

/// What is wrong with a wish, with its place in the plan.
fn placed(error: Error, place: usize) -> Error {
    match error.kind() {
        ErrorKind::InvalidArgument => {
            Error::invalid_argument(format!("plan: items[{place}]: {}", error.message()))
        }
        _ => error,
    }
}
