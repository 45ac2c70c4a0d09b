//! Reads a fault as it is asked for. What makes no sense is refused in words.

use std::time::Duration;

use http::{HeaderName, HeaderValue, header};
use serde_json::{Map, Value};

use super::{Fault, Kind, Strike};

const KINDS: &str = "status, delay, reset, reset_after, truncate, drip, malformed or content_type";

/// No fault holds a request back for longer.
const LONGEST_MS: u64 = 3_600_000;

pub(super) fn fault(
    asked: Map<String, Value>,
    seed: impl FnOnce() -> u64,
) -> Result<Fault, String> {
    let fault = Fault {
        operation: text(&asked, "operation")?,
        method: text(&asked, "method")?.map(|method| method.to_uppercase()),
        path: text(&asked, "path")?,
        nth: from_one(&asked, "nth")?.unwrap_or(1),
        times: times(&asked)?,
        chance: chance(&asked, seed)?,
        seen: 0,
        strikes: 0,
        strike: Strike {
            delay: millis(&asked, "delay_ms")?.unwrap_or_default(),
            kind: kind(&asked)?,
        },
        asked,
    };
    Ok(fault)
}

/// The kind that is named, or the one that what was sent speaks of.
fn kind(asked: &Map<String, Value>) -> Result<Kind, String> {
    let named = text(asked, "kind")?;
    let meant = match &named {
        Some(kind) => kind.as_str(),
        None if asked.contains_key("status") => "status",
        None if asked.contains_key("delay_ms") => "delay",
        None => return Err(format!("kind must be {KINDS}.")),
    };
    Ok(match meant {
        "status" => status(asked)?,
        "delay" if asked.contains_key("delay_ms") => Kind::Delay,
        "delay" => return Err("delay_ms is missing.".to_owned()),
        "reset" => Kind::Reset,
        "reset_after" => Kind::ResetAfter,
        "truncate" => Kind::Truncate,
        "drip" => Kind::Drip {
            bytes: from_one(asked, "bytes")?
                .and_then(|bytes| usize::try_from(bytes).ok())
                .unwrap_or(1),
            pause: millis(asked, "pause_ms")?.unwrap_or(Duration::from_millis(10)),
        },
        "malformed" => Kind::Malformed,
        "content_type" => Kind::ContentType(sendable(
            &text(asked, "content_type")?.unwrap_or_else(|| "text/html; charset=utf-8".to_owned()),
            "content_type",
        )?),
        _ => return Err(format!("kind must be {KINDS}.")),
    })
}

fn status(asked: &Map<String, Value>) -> Result<Kind, String> {
    let status = asked
        .get("status")
        .and_then(Value::as_u64)
        .and_then(|status| u16::try_from(status).ok())
        .filter(|status| (200..600).contains(status))
        .ok_or("status must be a number from 200 to 599.")?;
    let headers = match asked.get("headers") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Object(headers)) => headers
            .iter()
            .map(|(name, value)| match value {
                Value::String(text) => header(name, text),
                other => header(name, &other.to_string()),
            })
            .collect::<Result<_, _>>()?,
        Some(_) => return Err("headers must be an object.".to_owned()),
    };
    Ok(Kind::Status {
        status,
        headers,
        body: asked.get("body").filter(|body| !body.is_null()).cloned(),
    })
}

/// A header that can be sent. How long the body is and how it comes is not for a header to say.
fn header(name: &str, value: &str) -> Result<(String, String), String> {
    let known = HeaderName::try_from(name).map_err(|_| format!("headers: {name:?} is no name."))?;
    if known == header::CONTENT_LENGTH || known == header::TRANSFER_ENCODING {
        return Err(format!("headers: {name} follows from the body."));
    }
    let value = sendable(value, "headers")?;
    Ok((name.to_owned(), value))
}

fn sendable(value: &str, place: &str) -> Result<String, String> {
    HeaderValue::from_str(value)
        .map(|_| value.to_owned())
        .map_err(|_| format!("{place}: {value:?} cannot be sent in a header."))
}

/// Once unless said otherwise; with chance in it, for as long as it is there.
fn times(asked: &Map<String, Value>) -> Result<Option<u64>, String> {
    match asked.get("times") {
        None if asked.contains_key("probability") => Ok(None),
        None => Ok(Some(1)),
        Some(Value::Null) => Ok(None),
        Some(_) => from_one(asked, "times"),
    }
}

fn chance(
    asked: &Map<String, Value>,
    seed: impl FnOnce() -> u64,
) -> Result<Option<(f64, fastrand::Rng)>, String> {
    let Some(chance) = asked.get("probability") else {
        return Ok(None);
    };
    let chance = chance
        .as_f64()
        .filter(|chance| (0.0..=1.0).contains(chance))
        .ok_or("probability must be a number from 0 to 1.")?;
    let seed = match asked.get("seed") {
        None => seed(),
        Some(seed) => seed
            .as_u64()
            .ok_or("seed must be a whole number from 0 up.")?,
    };
    Ok(Some((chance, fastrand::Rng::with_seed(seed))))
}

fn text(asked: &Map<String, Value>, name: &str) -> Result<Option<String>, String> {
    match asked.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(format!("{name} must be a text.")),
    }
}

fn from_one(asked: &Map<String, Value>, name: &str) -> Result<Option<u64>, String> {
    asked
        .get(name)
        .map(|number| {
            number
                .as_u64()
                .filter(|number| *number > 0)
                .ok_or_else(|| format!("{name} must be a whole number from 1 up."))
        })
        .transpose()
}

fn millis(asked: &Map<String, Value>, name: &str) -> Result<Option<Duration>, String> {
    asked
        .get(name)
        .map(|number| {
            number
                .as_u64()
                .filter(|number| *number <= LONGEST_MS)
                .map(Duration::from_millis)
                .ok_or_else(|| format!("{name} must be a whole number from 0 to {LONGEST_MS}."))
        })
        .transpose()
}
