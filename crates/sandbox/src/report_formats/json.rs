//! The two kinds of JSON. What the second one holds is also what `csv_v2_0` holds.

use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::{Head, Line, Sheet, Split, sku, table};
use crate::clock::stamp;

/// A column of the second version: its name, with dots for nested objects, and what stands in it.
pub(super) type Column = (&'static str, fn(&Line) -> Value);

/// The columns of the second version (behaviour.md 11.7).
pub(super) fn columns(head: &Head) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    if head.by_day {
        columns.push(("date", |line| json!(line.day.map(|day| day.to_string()))));
    }
    columns.extend::<[Column; 2]>([
        ("tenant.id", |line| json!(line.subject.tenant.to_string())),
        ("tenant.kind", |line| json!(line.subject.kind)),
    ]);
    if head.with_users {
        columns.extend::<[Column; 2]>([
            ("user.id", |line| {
                json!(line.subject.user.as_ref().map(|(id, _)| id.to_string()))
            }),
            ("user.login", |line| {
                json!(line.subject.user.as_ref().map(|(_, login)| login))
            }),
        ]);
    }
    columns.extend::<[Column; 6]>([
        ("application.id", |line| {
            json!(line.item.application.to_string())
        }),
        ("infra.id", |line| {
            json!(line.place.as_ref().map(|place| place.id.to_string()))
        }),
        ("infra.owner_id", |line| {
            json!(line.place.as_ref().map(|place| place.owner.to_string()))
        }),
        ("infra.backend_type", |line| {
            json!(line.place.as_ref().and_then(|place| place.backend.as_ref()))
        }),
        ("name", |line| json!(line.item.name)),
        ("edition", |line| json!(line.item.edition)),
    ]);
    if head.show_skus {
        columns.push(("sku", |line| json!(sku(line.item))));
    }
    columns.extend::<[Column; 9]>([
        ("usage.absolute.total", |line| json!(line.absolute.total())),
        ("usage.absolute.production", |line| {
            json!(line.absolute.production)
        }),
        ("usage.absolute.trial", |line| json!(line.absolute.trial)),
        ("usage.delta.total", |line| json!(line.delta.total())),
        ("usage.delta.production", |line| {
            json!(line.delta.production)
        }),
        ("usage.delta.trial", |line| json!(line.delta.trial)),
        ("usage.effective.total", |line| {
            json!(line.effective.total())
        }),
        ("usage.effective.production", |line| {
            json!(line.effective.production)
        }),
        ("usage.effective.trial", |line| json!(line.effective.trial)),
    ]);
    columns
}

/// `json_v2_0`
pub(super) fn second(sheet: &Sheet) -> Value {
    let columns = columns(&sheet.head);
    let tenants: Vec<Value> = sheet
        .lines
        .iter()
        .map(|line| {
            let mut object = Map::new();
            for (name, cell) in &columns {
                put(&mut object, name, cell(line));
            }
            Value::Object(object)
        })
        .collect();
    json!({"params": params(&sheet.head), "tenants": tenants})
}

/// Puts a value where a dotted name says.
fn put(object: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('.') {
        None => {
            object.insert(name.to_owned(), value);
        }
        Some((first, rest)) => {
            let inner = object
                .entry(first)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// behaviour.md 11.7. The numbers of `usage_breakdown`, of the level `itself` and of the report's type are ours.
fn params(head: &Head) -> Value {
    let kind = match head.kind.as_str() {
        "usage_daily" => 4,
        "usage_summary" => 5,
        "usage_current" => 8,
        _ => 9,
    };
    let level = match head.level.as_str() {
        "direct_partners" => 1,
        "all_customers" => 2,
        "accounts" => 3,
        "all_partners" => 4,
        _ => 0,
    };
    let end = head.end.midnight().assume_utc() + time::Duration::seconds(86_399);
    json!({
        "kind": kind,
        "gen_date": head.generated.unix_timestamp(),
        "begin_date": head.start.midnight().assume_utc().unix_timestamp(),
        "end_date": end.unix_timestamp(),
        "group_id": head.number,
        "name": head.name,
        "report_level": level,
        "report_type": if head.is_monthly { 2 } else { 1 },
    })
}

/// `json_v1`: nothing describes it; ours has the words of the API and the numeric ids of its first version.
pub(super) fn first(sheet: &Sheet) -> Value {
    let head = &sheet.head;
    let tenants: Vec<Value> = sheet
        .lines
        .chunk_by(|one, other| Rc::ptr_eq(&one.subject, &other.subject))
        .filter_map(|lines| {
            let subject = &lines.first()?.subject;
            let mut tenant = json!({
                "id": subject.number,
                "uuid": subject.tenant.to_string(),
                "name": subject.name,
                "kind": subject.kind,
                "pricing_mode": subject.mode,
            });
            if let Some((id, login)) = &subject.user {
                tenant["user"] = json!({"id": id.to_string(), "login": login});
            }
            tenant["usages"] = lines.iter().map(|line| usage(head, line)).collect();
            Some(tenant)
        })
        .collect();
    json!({
        "report": {
            "tenant_id": head.number,
            "tenant_uuid": head.tenant.to_string(),
            "tenant_name": head.name,
            "level": head.level,
            "kind": head.kind,
            "period": {"start": head.start.to_string(), "end": head.end.to_string()},
            "generated_at": stamp(head.generated),
        },
        "tenants": tenants,
    })
}

fn usage(head: &Head, line: &Line) -> Value {
    let split = |split: Split| json!({"total": split.total(), "production": split.production, "trial": split.trial});
    let mut usage = json!({
        "application_id": line.item.application.to_string(),
        "application": table::service(line.item),
        "name": line.item.name,
        "edition": line.item.edition,
        "infra_id": line.place.as_ref().map(|place| place.id.to_string()),
        "measurement_unit": line.item.unit,
        "value": split(line.absolute),
        "change": split(line.delta),
        "quota": line.quota,
    });
    if let Some(day) = line.day {
        usage["date"] = json!(day.to_string());
    }
    if head.show_skus {
        usage["sku"] = json!(sku(line.item));
    }
    usage
}
