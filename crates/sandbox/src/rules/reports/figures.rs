//! What stands in a report: behaviour.md 11.4 and 11.7. How it is written down is none of this file's business.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use time::Date;
use uuid::Uuid;

use crate::clock::Moment;
use crate::report_formats::{Head, Line, Place, Sheet, Split, Subject};
use crate::rules::holdings;
use crate::rules::usages::last_day_before;
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::items::ItemKey;
use crate::store::reports::Report;
use crate::store::tenants::{Kind, PricingMode, Tenant};
use crate::store::usages::Usage;

/// The figures of a report. Nothing when its tenant is gone.
pub(super) fn sheet(store: &Store, report: &Report, now: Moment) -> Option<Sheet> {
    let top = store.tenants.get(report.tenant)?;
    let head = Head {
        tenant: top.id,
        number: top.number,
        name: top.name.clone(),
        level: report.level.clone(),
        kind: report.kind.clone(),
        is_monthly: report.is_monthly,
        start: report.start,
        end: report.end,
        generated: now,
        show_skus: report.show_skus,
        with_users: report.level == "accounts",
        by_day: super::by_day(&report.kind),
    };
    let places = places(store);
    let mut lines = Vec::new();
    for subject in subjects(store, top, &report.level, now) {
        let subject = Rc::new(subject);
        for (key, used) in used_by(store, subject.tenant, report.is_monthly, now) {
            let line = |day, absolute, delta, effective| Line {
                day,
                subject: Rc::clone(&subject),
                item: Catalogue::get().item(key.item),
                place: key.infra.and_then(|infra| places.get(&infra).cloned()),
                quota: quota(store, subject.tenant, key),
                absolute,
                delta,
                effective,
            };
            if head.by_day {
                daily(report, key, &used, line, &mut lines);
            } else {
                lines.extend(whole(report, key, &used, now, line));
            }
        }
    }
    Some(Sheet { head, lines })
}

/// A tenant's soft quota for an item.
fn quota(store: &Store, tenant: Uuid, key: ItemKey) -> Option<i64> {
    holdings::of(store, tenant).items.get(&key)?.quota.value
}

/// One line for the whole period. Zero usage is left out when it is to be hidden.
///
/// The figures are those of the last day and its difference to the first; `usage_current` tells what there is now. Seconds
/// count for the bill as far as they were used in the period, everything else as it stands at the end.
fn whole(
    report: &Report,
    key: ItemKey,
    used: &Figures<'_>,
    now: Moment,
    line: impl Fn(Option<Date>, Split, Split, Split) -> Line,
) -> Option<Line> {
    let last = if report.kind == "usage_current" {
        now.date()
    } else {
        report.end
    };
    let absolute = on(used, last);
    let delta = absolute - on(used, report.start);
    let effective = if Catalogue::get().item(key.item).adds_up() {
        absolute - on(used, last_day_before(report.start))
    } else {
        absolute
    };
    let is_zero = [absolute, delta, effective] == [Split::default(); 3];
    (!is_zero || !report.hide_zero_usage).then(|| line(None, absolute, delta, effective))
}

/// One line for each day. What was not used on any of them is left out, whatever was asked for: pages of zeros help nobody.
fn daily(
    report: &Report,
    key: ItemKey,
    used: &Figures<'_>,
    line: impl Fn(Option<Date>, Split, Split, Split) -> Line,
    lines: &mut Vec<Line>,
) {
    let mut before = on(used, last_day_before(report.start));
    let mut found = Vec::new();
    let mut is_used = false;
    let mut day = report.start;
    while day <= report.end {
        let absolute = on(used, day);
        let delta = absolute - before;
        let is_zero = [absolute, delta] == [Split::default(); 2];
        is_used |= !is_zero;
        if !is_zero || !report.hide_zero_usage {
            let adds_up = Catalogue::get().item(key.item).adds_up();
            let effective = if adds_up { delta } else { absolute };
            found.push(line(Some(day), absolute, delta, effective));
        }
        before = absolute;
        match day.next_day() {
            Some(next) => day = next,
            None => break,
        }
    }
    if is_used {
        lines.extend(found);
    }
}

/// The figures that add up to one, each with whether it is used in trial.
type Figures<'s> = Vec<(&'s Usage, bool)>;

fn on(figures: &Figures<'_>, day: Date) -> Split {
    let mut split = Split::default();
    for (usage, is_trial) in figures {
        let part = match is_trial {
            true => &mut split.trial,
            false => &mut split.production,
        };
        *part = part.saturating_add(usage.on(day));
    }
    split
}

/// What a tenant and all below it use, and what they could.
///
/// Trials are left out of monthly reports (behaviour.md 3.2).
fn used_by(
    store: &Store,
    tenant: Uuid,
    is_monthly: bool,
    now: Moment,
) -> BTreeMap<ItemKey, Figures<'_>> {
    let mut used: BTreeMap<ItemKey, Figures<'_>> = holdings::of(store, tenant)
        .enabled()
        .filter(|(key, _)| Catalogue::get().item(key.item).is_measured())
        .map(|(key, _)| (key, Vec::new()))
        .collect();
    for id in store.tenants.subtree(tenant) {
        let Some(below) = store.tenants.get(id) else {
            continue;
        };
        let is_trial = below.pricing.mode(now) == PricingMode::Trial;
        if is_trial && is_monthly {
            continue;
        }
        for (key, usage) in store.usages.of(id) {
            used.entry(key).or_default().push((usage, is_trial));
        }
    }
    used
}

fn places(store: &Store) -> HashMap<Uuid, Rc<Place>> {
    store
        .storages
        .values()
        .map(|storage| {
            let place = Place {
                id: storage.id,
                owner: storage.owner,
                name: storage.name.clone(),
                backend: storage.backend_type.clone(),
            };
            (storage.id, Rc::new(place))
        })
        .collect()
}

/// Whom a report is about, by its level: the tenant itself first, then those below. Folders are looked through; what lies
/// below a tenant that limits access from above is not shown by itself (behaviour.md 3.8).
fn subjects(store: &Store, top: &Tenant, level: &str, now: Moment) -> Vec<Subject> {
    let with_users = level == "accounts";
    let mut subjects = Vec::new();
    let mut tenants = vec![top];
    let mut next = 0;
    while let Some(&tenant) = tenants.get(next) {
        next += 1;
        let is_top = tenant.id == top.id;
        let is_shown = match (level, tenant.kind) {
            _ if is_top => true,
            ("all_partners", kind) => kind == Kind::Partner,
            (_, kind) => matches!(kind, Kind::Partner | Kind::Customer),
        };
        if is_shown {
            subjects.push(subject(tenant, None, now));
        }
        let is_open = is_top || tenant.ancestral_access;
        if with_users && is_open {
            subjects.extend(users(store, tenant.id, now));
        }
        let goes_on = match level {
            "itself" => false,
            "direct_partners" => is_top || tenant.kind == Kind::Folder,
            _ => true,
        };
        if goes_on && is_open {
            let children = store.tenants.children(tenant.id);
            tenants.extend(
                children.filter(|child| child.deleted_at.is_none() && child.owner.is_none()),
            );
        }
    }
    subjects
}

fn subject(tenant: &Tenant, user: Option<(Uuid, String)>, now: Moment) -> Subject {
    Subject {
        tenant: tenant.id,
        number: tenant.number,
        name: tenant.name.clone(),
        kind: tenant.kind.as_str(),
        mode: tenant.pricing.mode(now).as_str(),
        user,
    }
}

/// The users of a tenant who have something of their own to use.
fn users(store: &Store, tenant: Uuid, now: Moment) -> impl Iterator<Item = Subject> {
    store
        .users
        .of_tenant(tenant)
        .filter(|user| user.deleted_at.is_none())
        .filter_map(move |user| {
            let personal = store.tenants.get(user.personal_tenant?)?;
            Some(subject(personal, Some((user.id, user.login.clone())), now))
        })
}
