//! What must hold once a request is carried out: behaviour.md 4.6.

use std::collections::{BTreeSet, HashMap};

use uuid::Uuid;

use super::setting::Change;
use crate::rules::{Refusal, usages};
use crate::store::catalogue::Catalogue;
use crate::store::items::ItemKey;

impl Change<'_> {
    /// A customer tenant can have only one storage: one place per usage. The lab sends back all that is available at once
    /// (behaviour.md 14, T9), with every storage in it: of those named together one is kept, the tenant's own or else the
    /// first. To name another one beside the storage it has is refused.
    pub(super) fn one_storage(&mut self) -> Result<(), Refusal> {
        if !self.has_one_storage() {
            return Ok(());
        }
        let mut places: HashMap<(Uuid, &str), Vec<ItemKey>> = HashMap::new();
        for (key, _) in self.after.enabled() {
            let item = Catalogue::get().item(key.item);
            let usage = (item.application, item.usage_name);
            places.entry(usage).or_default().push(key);
        }
        for ((_, usage), keys) in places {
            let kept = keys
                .iter()
                .find(|key| self.before.has(**key))
                .or(keys.first());
            let Some(kept) = kept.copied() else {
                continue;
            };
            let others = || keys.iter().filter(|key| key.infra != kept.infra);
            if others().next().is_some() && !self.touched.contains(&kept) {
                return Err(Refusal::against_the_rules(format!(
                    "A customer can have only one storage for {usage}."
                )));
            }
            for other in others() {
                self.after.items.remove(other);
                self.touched.remove(other);
            }
        }
        Ok(())
    }

    /// Cloud servers stand on the recovery storage of their edition. It is the one dependency we read out of the names.
    pub(super) fn dependencies(&self) -> Result<(), Refusal> {
        let of = |key: &ItemKey| Catalogue::get().item(key.item);
        let stored: BTreeSet<_> = self
            .after
            .enabled()
            .map(|(key, _)| of(&key))
            .filter(|item| item.usage_name == "dr_storage")
            .map(|item| item.edition)
            .collect();
        let orphan = self.touched.iter().map(of).find_map(|touched| {
            let is_concerned = matches!(touched.usage_name, "dr_storage" | "dr_cloud_servers");
            self.after
                .enabled()
                .map(|(key, _)| of(&key))
                .filter(|_| is_concerned && !stored.contains(&touched.edition))
                .find(|item| {
                    item.usage_name == "dr_cloud_servers" && item.edition == touched.edition
                })
        });
        match orphan {
            None => Ok(()),
            Some(item) => Err(Refusal::platform(1023, "Offering items dependency error")
                .with_info(format!(
                    "{} needs the recovery storage of its edition.",
                    item.name
                ))),
        }
    }

    /// `check_usage`: what is turned off must not be in use.
    pub(super) fn nothing_used(&self) -> Result<(), Refusal> {
        let figures = usages::figures(self.store, self.tenant.id, self.now.date());
        let used = self
            .touched
            .iter()
            .filter(|key| self.before.has(**key) && !self.after.has(**key))
            .find(|key| figures.get(key).is_some_and(|figure| figure.value > 0));
        match used {
            None => Ok(()),
            Some(key) => Err(Refusal::against_the_rules(format!(
                "{} is in use.",
                Catalogue::get().item(key.item).name
            ))),
        }
    }
}
