//! How a report comes to be: behaviour.md 11.6.

use serde_json::Value;
use time::Date;
use time::macros::format_description;
use uuid::Uuid;

use super::{answer, by_day, making};
use crate::report_formats::Format;
use crate::rules::usages::{last_day_before, month_of};
use crate::rules::{Answer, Ctx, Fields, Reason, Refusal, access};
use crate::store::reports::Report;

/// So many days are told one by one at most: a file is made while everybody else waits.
const LONGEST: i64 = 366;

/// Makes a report, and its files when it is due at once.
pub(super) fn create(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let fields = |name: &str| Fields::from(ctx.body.object(name).cloned().unwrap_or_default());
    let (sent, schedule) = (fields("parameters"), fields("schedule"));
    let tenant = access::tenant(ctx.store, &ctx.caller, sent.need_id("tenant_id")?)?.id;
    let kind = sent.need_text("kind")?.to_owned();
    let is_monthly = schedule.text("type") == Some("monthly");
    let result_action = ctx.body.need_text("result_action")?.to_owned();
    let recipients = recipients(ctx)?.unwrap_or_default();
    if result_action == "send" && recipients.is_empty() {
        return Err(Refusal::invalid("recipients are needed to send a report."));
    }
    let (start, end, generation_date) = if is_monthly {
        making::month_before(making::first_due(ctx.now.date()))
    } else {
        once(ctx, &sent, &kind)?
    };
    let number = ctx.store.reports.values().map(|report| report.number).max();
    let report = Report {
        id: ctx.store.random.id(),
        number: number.unwrap_or(0) + 1,
        version: 1,
        created_at: ctx.now,
        recipients,
        tenant,
        level: sent.need_text("level")?.to_owned(),
        kind,
        formats: formats(&sent),
        start,
        end,
        hide_zero_usage: sent.is_on("hide_zero_usage"),
        show_skus: sent.is_on("show_skus"),
        enabled: schedule.flag("enabled").unwrap_or(true),
        is_monthly,
        generation_date,
        result_action,
        stored: Vec::new(),
    };
    let id = report.id;
    ctx.store.reports.insert(id, report);
    making::catch_up(ctx.store, id, ctx.now);
    answer(ctx, id)
}

/// The users that were named, who must all be within reach. Nothing when none were named. One who does not exist makes the
/// request a wrong one, 400: 404 says that the report is not there.
pub(super) fn recipients(ctx: &Ctx<'_>) -> Result<Option<Vec<Uuid>>, Refusal> {
    let Some(sent) = ctx.body.texts("recipients") else {
        return Ok(None);
    };
    sent.iter()
        .map(|id| {
            let id = Uuid::try_parse(id)
                .map_err(|_| Refusal::invalid("recipients must be ids of users."))?;
            match access::user(ctx.store, &ctx.caller, id) {
                Ok(user) => Ok(user.id),
                Err(refusal) if refusal.reason == Reason::NotFound => Err(Refusal::invalid(
                    format!("recipients: there is no user {id}."),
                )),
                Err(refusal) => Err(refusal),
            }
        })
        .collect::<Result<_, _>>()
        .map(Some)
}

/// The formats asked for, each once; all of them when none is named.
fn formats(sent: &Fields) -> Vec<Format> {
    let mut formats = Vec::new();
    for format in sent.texts("formats").unwrap_or_default() {
        if let Some(format) = Format::parse(&format)
            && !formats.contains(&format)
        {
            formats.push(format);
        }
    }
    if formats.is_empty() {
        formats = Format::ALL.to_vec();
    }
    formats
}

/// Start, end and generation date of a report that is made once. It is made on the day after its period unless said
/// otherwise, and a period that ends today is no reason to wait for tomorrow.
fn once(ctx: &Ctx<'_>, sent: &Fields, kind: &str) -> Result<(Date, Date, Date), Refusal> {
    let today = ctx.now.date();
    let (start, end) = match sent.object("period") {
        Some(period) => (date(period.get("start"))?, date(period.get("end"))?),
        None => default_period(kind, today),
    };
    if start > end {
        return Err(Refusal::invalid(
            "The period must not end before it starts.",
        ));
    }
    if end > today {
        return Err(Refusal::invalid("The period must not be in the future."));
    }
    if by_day(kind) && (end - start).whole_days() >= LONGEST {
        return Err(Refusal::invalid(
            "A period whose days are told one by one has at most 366 of them.",
        ));
    }
    let generation_date = match ctx.body.get("generation_date") {
        Some(sent) => date(Some(sent))?,
        None => end.next_day().unwrap_or(end).min(today),
    };
    Ok((start, end, generation_date))
}

/// Without a period: the day before for `usage_current`, else the month up to that day.
fn default_period(kind: &str, today: Date) -> (Date, Date) {
    let yesterday = last_day_before(today);
    if kind == "usage_current" {
        (yesterday, yesterday)
    } else {
        (month_of(yesterday), yesterday)
    }
}

fn date(sent: Option<&Value>) -> Result<Date, Refusal> {
    sent.and_then(Value::as_str)
        .and_then(|text| Date::parse(text, format_description!("[year]-[month]-[day]")).ok())
        .ok_or_else(|| Refusal::invalid("A date must be written as YYYY-MM-DD."))
}
