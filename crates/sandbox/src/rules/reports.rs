//! Reports and stored reports: behaviour.md 11.4 to 11.6.

mod creating;
mod figures;
mod making;

use serde_json::{Value, json};
use uuid::Uuid;

use self::making::is_saved;
use super::{Answer, Ctx, Refusal, Rules, access};
use crate::clock::stamp;
use crate::store::reports::{Report, StoredReport};

pub(super) const RULES: Rules = &[
    ("create", creating::create),
    ("get", get),
    ("ids_for_tenant", ids_for_tenant),
    ("update", update),
    ("delete", delete),
    ("stored", stored),
    ("download", download),
];

pub(crate) use self::making::make_due;

/// Whether a report of this kind tells the figures of each day (behaviour.md 11.4).
fn by_day(kind: &str) -> bool {
    matches!(kind, "usage_daily" | "usage_breakdown")
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    making::catch_up(ctx.store, id, ctx.now);
    answer(ctx, id)
}

/// The ids of a tenant's reports, the oldest first.
fn ids_for_tenant(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?.id;
    let mut reports: Vec<&Report> = ctx
        .store
        .reports
        .values()
        .filter(|report| report.tenant == tenant)
        .collect();
    reports.sort_by_key(|report| report.number);
    let items: Vec<String> = reports.iter().map(|report| report.id.to_string()).collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// Only scheduled reports can be changed, and of their parameters only some. There is no version in the request.
fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    let recipients = creating::recipients(ctx)?;
    let report = ctx.store.reports.get_mut(&id).ok_or_else(unknown)?;
    if !report.is_monthly {
        return Err(Refusal::against_the_rules(
            "Only scheduled reports can be changed.",
        ));
    }
    let none = serde_json::Map::new();
    let sent = ctx.body.object("parameters").unwrap_or(&none);
    let word = |name: &str| sent.get(name).and_then(Value::as_str).map(str::to_owned);
    let flag = |name: &str| sent.get(name).and_then(Value::as_bool);
    report.kind = word("kind").unwrap_or_else(|| report.kind.clone());
    report.level = word("level").unwrap_or_else(|| report.level.clone());
    report.hide_zero_usage = flag("hide_zero_usage").unwrap_or(report.hide_zero_usage);
    report.show_skus = flag("show_skus").unwrap_or(report.show_skus);
    if let Some(recipients) = recipients {
        report.recipients = recipients;
    }
    let schedule = ctx.body.object("schedule");
    if let Some(enabled) = schedule.and_then(|schedule| schedule.get("enabled")?.as_bool()) {
        report.enabled = enabled;
    }
    report.version += 1;
    answer(ctx, id)
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    let sent = ctx.query.need_int("version")?;
    let current = ctx.store.reports.get(&id).ok_or_else(unknown)?.version;
    if sent != current {
        return Err(Refusal::version_mismatch(sent, current));
    }
    ctx.store.reports.remove(&id);
    Ok(Answer::Done)
}

/// The files of a report, one for each format. Asking for them is what polling is.
fn stored(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    making::catch_up(ctx.store, id, ctx.now);
    let report = ctx.store.reports.get_mut(&id).ok_or_else(unknown)?;
    let items: Vec<Value> = report
        .stored
        .iter_mut()
        .map(|file| {
            file.polls = file.polls.saturating_add(1);
            view_stored(file, is_saved(file, ctx.now))
        })
        .collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// The file itself, once it is saved.
fn download(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    making::catch_up(ctx.store, id, ctx.now);
    let wanted = ctx.path.need_id("stored_report_id")?;
    let report = ctx.store.reports.get(&id).ok_or_else(unknown)?;
    let file = report
        .stored
        .iter()
        .find(|file| file.id == wanted)
        .ok_or_else(|| Refusal::not_found("Stored report not found"))?;
    if !is_saved(file, ctx.now) {
        return Err(Refusal::not_found("Stored report not found")
            .with_info("The report is still in progress."));
    }
    Ok(Answer::File {
        name: format!("{}.{}", file.name, file.format.ending()),
        // The one type the contract lists, whatever the format.
        content_type: "application/octet-stream",
        content: file.content.clone(),
    })
}

/// The report in the path, when the caller reaches its tenant.
fn reached(ctx: &Ctx<'_>) -> Result<Uuid, Refusal> {
    let id = ctx.path.need_id("report_id")?;
    let report = ctx.store.reports.get(&id).ok_or_else(unknown)?;
    access::tenant(ctx.store, &ctx.caller, report.tenant)?;
    Ok(id)
}

fn unknown() -> Refusal {
    Refusal::not_found("Report not found")
}

fn answer(ctx: &Ctx<'_>, id: Uuid) -> Result<Answer, Refusal> {
    let report = ctx.store.reports.get(&id).ok_or_else(unknown)?;
    Ok(Answer::Json(view(report)))
}

/// behaviour.md 11.5
fn view(report: &Report) -> Value {
    let formats: Vec<&str> = report
        .formats
        .iter()
        .map(|format| format.as_str())
        .collect();
    let recipients: Vec<String> = report.recipients.iter().map(Uuid::to_string).collect();
    json!({
        "id": report.id.to_string(),
        "version": report.version,
        "result_action": report.result_action,
        "recipients": recipients,
        "parameters": {
            "tenant_id": report.tenant.to_string(),
            "level": report.level,
            "kind": report.kind,
            "formats": formats,
            "period": {"start": report.start.to_string(), "end": report.end.to_string()},
            "hide_zero_usage": report.hide_zero_usage,
            "show_skus": report.show_skus,
        },
        "schedule": {
            "enabled": report.enabled,
            "type": if report.is_monthly { "monthly" } else { "once" },
        },
        "generation_date": report.generation_date.to_string(),
    })
}

/// behaviour.md 11.5. The size is known once the file is there.
fn view_stored(file: &StoredReport, is_saved: bool) -> Value {
    let mut view = json!({
        "id": file.id.to_string(),
        "created_at": stamp(file.created_at),
        "report_format": file.format.as_str(),
        "status": if is_saved { "saved" } else { "in_progress" },
    });
    if is_saved {
        view["size"] = json!(file.size);
    }
    view
}
