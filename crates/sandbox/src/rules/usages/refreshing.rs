//! When figures show: at once, or only when they are refreshed every few hours, as on the service (behaviour.md 11.1).

use std::time::Duration;

use super::{last_day_before, month_of};
use crate::clock::Moment;
use crate::rules::holdings;
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::usages::Reported;

/// When a figure shows that comes in now: at the end of the stretch of time that runs. Stretches are counted from a midnight
/// long ago, so that those of six hours end at 0, 6, 12 and 18.
pub(super) fn shows_at(now: Moment, every: Duration) -> Moment {
    let stretch = i64::try_from(every.as_secs()).unwrap_or(i64::MAX).max(1);
    let passed = now.unix_timestamp().rem_euclid(stretch);
    now.checked_add(time::Duration::seconds(stretch - passed))
        .and_then(|moment| moment.replace_nanosecond(0).ok())
        .unwrap_or(now)
}

/// Lets the figures show whose time has come.
pub(crate) fn refresh(store: &mut Store, now: Moment) {
    if store.reported.iter().all(|figure| now < figure.shows_at) {
        return;
    }
    let reported = std::mem::take(&mut store.reported).into_iter();
    let (due, rest): (Vec<Reported>, _) = reported.partition(|figure| figure.shows_at <= now);
    store.reported = rest;
    for figure in &due {
        // What was turned off or deleted meanwhile is not used any more.
        if store.tenants.get(figure.tenant).is_some()
            && holdings::of(store, figure.tenant).has(figure.key)
        {
            show(store, figure);
        }
    }
}

/// Lets a figure show.
pub(super) fn show(store: &mut Store, figure: &Reported) {
    let usage = store.usages.entry(figure.tenant, figure.key);
    let before = if Catalogue::get().item(figure.key.item).adds_up() {
        usage.on(last_day_before(month_of(figure.day)))
    } else {
        0
    };
    usage.set(figure.day, before.saturating_add(figure.value));
}
