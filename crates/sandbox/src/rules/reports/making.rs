//! When a report's files are made, and when they are ready: behaviour.md 11.4, 11.6.
//!
//! Nothing happens by itself in the sandbox: whoever asks for a report, and whoever is about to change anything, has the
//! files made that are due by the clock.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use time::{Date, Duration};
use uuid::Uuid;

use super::figures;
use crate::clock::Moment;
use crate::rules::usages::{last_day_before, month_of};
use crate::store::Store;
use crate::store::reports::{Report, StoredReport};

/// So long a report takes to make, on the service one or two minutes. Nobody has to wait for it: the second poll finds it
/// saved, whatever the time.
const MAKING: Duration = Duration::seconds(90);
const POLLS: u32 = 2;

/// Whether a file is there, for whoever polls now (clients-in-the-wild 18).
pub(super) fn is_saved(file: &StoredReport, now: Moment) -> bool {
    file.polls >= POLLS || now >= file.created_at + MAKING
}

/// Makes everything that is due, of all reports: before something changes that would stand in them.
pub(crate) fn make_due(store: &mut Store, now: Moment) {
    let due: Vec<Uuid> = store
        .reports
        .values()
        .filter(|report| now >= due(report) && is_awaited(report))
        .filter(|report| store.tenants.get(report.tenant).is_some())
        .map(|report| report.id)
        .collect();
    for id in due {
        catch_up(store, id, now);
    }
}

/// Whether more is to be made of a report.
fn is_awaited(report: &Report) -> bool {
    report.is_monthly || report.stored.is_empty()
}

/// Makes everything that is due.
pub(super) fn catch_up(store: &mut Store, id: Uuid, now: Moment) {
    while let Some(report) = store.reports.get(&id) {
        let due = due(report);
        if now < due || !is_awaited(report) {
            return;
        }
        let is_wanted = report.enabled || !report.is_monthly;
        let made_at = due.max(report.created_at);
        let files = if is_wanted {
            make(store, &report.clone(), made_at)
        } else {
            Vec::new()
        };
        let Some(report) = store.reports.get_mut(&id) else {
            return;
        };
        report.stored.extend(files);
        if report.is_monthly {
            let (start, end, next) = month_before(next_month(report.generation_date));
            if next <= report.generation_date {
                // The calendar ends here.
                return;
            }
            (report.start, report.end, report.generation_date) = (start, end, next);
        }
    }
}

/// Monthly reports are made at the very end of the first day of a month, others at the beginning of their day.
fn due(report: &Report) -> Moment {
    let day = report.generation_date.midnight().assume_utc();
    if report.is_monthly {
        day + Duration::seconds(86_399)
    } else {
        day
    }
}

/// The first day of a month on which a report that is created now is made for the first time: today, if this is one.
pub(super) fn first_due(today: Date) -> Date {
    if today.day() == 1 {
        today
    } else {
        next_month(today)
    }
}

/// The first day of the month after a day's.
fn next_month(day: Date) -> Date {
    let first = month_of(day);
    let length = i64::from(first.month().length(first.year()));
    first.checked_add(Duration::days(length)).unwrap_or(first)
}

/// The period of a monthly report that is made on this first day of a month: start, end and the day itself.
pub(super) fn month_before(first: Date) -> (Date, Date, Date) {
    let end = last_day_before(first);
    (month_of(end), end, first)
}

/// One file for each format.
fn make(store: &mut Store, report: &Report, now: Moment) -> Vec<StoredReport> {
    let Some(sheet) = figures::sheet(store, report, now) else {
        return Vec::new();
    };
    report
        .formats
        .iter()
        .map(|format| {
            let content = format.write(&sheet);
            StoredReport {
                id: store.random.id(),
                created_at: now,
                format: *format,
                name: format!("{}_{}_{}", report.kind, report.start, report.end),
                polls: 0,
                size: compressed_size(&content),
                content,
            }
        })
        .collect()
}

fn compressed_size(content: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder
        .write_all(content)
        .and_then(|()| encoder.finish())
        .map_or(content.len(), |zipped| zipped.len())
}
