//! `/sandbox/*`: the levers that tests pull. They ask for no credentials and answer on loopback only.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use http::StatusCode;
use serde_json::{Map, Value, json};
use time::Duration;

use super::reply::{Reply, error_body};
use crate::clock::{self, stamp};
use crate::state;
use crate::store::users::UserMfa;
use crate::world::World;

/// Answers a request below `/sandbox`.
pub(crate) fn answer(world: &World, method: &str, path: &str, body: &[u8]) -> Reply {
    let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let path = segments.join("/");
    if method != "GET" {
        world.changed.store(true, Ordering::Relaxed);
    }
    match (method, path.as_str()) {
        ("GET", "sandbox/clock") => ok(&clock_view(world)),
        ("POST", "sandbox/clock") => {
            match object(body).and_then(|asked| set_clock(world, &asked)) {
                Ok(()) => ok(&clock_view(world)),
                Err(problem) => bad(&problem),
            }
        }
        ("GET", "sandbox/state") => get_state(world),
        ("PUT", "sandbox/state") => match state::read(body) {
            Ok(state) => {
                state::replace(world, state);
                Reply::empty(StatusCode::NO_CONTENT)
            }
            Err(problem) => bad(&problem),
        },
        ("GET", "sandbox/requests") => ok(&world.log.view()),
        ("DELETE", "sandbox/requests") => {
            world.log.clear();
            Reply::empty(StatusCode::NO_CONTENT)
        }
        ("GET", "sandbox/faults") => ok(&world.faults.view()),
        ("POST", "sandbox/faults") => {
            match object(body).and_then(|asked| world.faults.set(asked)) {
                Ok(fault) => Reply::json(StatusCode::CREATED, &fault),
                Err(problem) => bad(&problem),
            }
        }
        ("DELETE", "sandbox/faults") => {
            world.faults.clear();
            Reply::empty(StatusCode::NO_CONTENT)
        }
        ("GET", "sandbox/openapi.json") => match world.contract.document() {
            Ok(document) => ok(&document),
            Err(problem) => error(StatusCode::INTERNAL_SERVER_ERROR, &problem.to_string()),
        },
        ("POST", "sandbox/totp") => match object(body).and_then(|asked| set_totp(world, &asked)) {
            Ok(()) => Reply::empty(StatusCode::NO_CONTENT),
            Err(problem) => bad(&problem),
        },
        (
            _,
            "sandbox/clock"
            | "sandbox/state"
            | "sandbox/requests"
            | "sandbox/faults"
            | "sandbox/openapi.json"
            | "sandbox/totp",
        ) => error(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed"),
        _ => error(StatusCode::NOT_FOUND, "Not found"),
    }
}

fn set_clock(world: &World, asked: &Map<String, Value>) -> Result<(), String> {
    let now = asked
        .get("now")
        .map(|now| {
            now.as_str()
                .and_then(clock::parse)
                .ok_or("now must be a time by RFC 3339.")
        })
        .transpose()?;
    let advance = asked
        .get("advance_seconds")
        .map(|seconds| {
            seconds
                .as_i64()
                .ok_or("advance_seconds must be a whole number.")
        })
        .transpose()?;
    let running = asked
        .get("running")
        .map(|running| running.as_bool().ok_or("running must be true or false."))
        .transpose()?;
    if now.is_none() && advance.is_none() && running.is_none() {
        return Err("One of now, advance_seconds and running is needed.".to_owned());
    }
    let to = if now.is_some() || advance.is_some() {
        let ahead = Duration::seconds(advance.unwrap_or_default());
        let from = now.unwrap_or_else(|| world.clock.now());
        Some(clock::reachable(from.checked_add(ahead))?)
    } else {
        None
    };
    // A clock that is stopped and set stands at that time to the nanosecond.
    if let Some(running) = running {
        world.clock.run(running);
    }
    if let Some(to) = to {
        world.clock.set(to);
    }
    Ok(())
}

/// Sets up a user's second factor, as the user would with an authenticator app, or takes it away.
fn set_totp(world: &World, asked: &Map<String, Value>) -> Result<(), String> {
    let login = asked
        .get("login")
        .and_then(Value::as_str)
        .ok_or("login must be a text.")?;
    let mfa = match asked.get("key") {
        Some(Value::Null) => UserMfa::Off,
        Some(Value::String(key)) => UserMfa::On {
            key: base32(key).ok_or("key must be written in base 32.")?,
        },
        _ => return Err("key must be a text in base 32, or null.".to_owned()),
    };
    let mut store = world.store.lock().unwrap_or_else(PoisonError::into_inner);
    let id = store.users.by_login(login).map(|user| user.id);
    let user = id.and_then(|id| store.users.get_mut(id));
    user.ok_or("There is no such user.")?.mfa = mfa;
    Ok(())
}

/// The bytes of a text in base 32 (RFC 4648), as authenticator apps take their keys.
fn base32(text: &str) -> Option<Vec<u8>> {
    let (mut bits, mut held, mut bytes) = (0_u32, 0, Vec::new());
    for letter in text.trim_end_matches('=').bytes() {
        let five = match letter.to_ascii_uppercase() {
            letter @ b'A'..=b'Z' => letter - b'A',
            digit @ b'2'..=b'7' => digit - b'2' + 26,
            _ => return None,
        };
        bits = (bits << 5 | u32::from(five)) & 0xfff;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.extend(u8::try_from(bits >> held & 0xff));
        }
    }
    Some(bytes)
}

/// The whole state, with every secret in it.
fn get_state(world: &World) -> Reply {
    let mut body = Vec::new();
    match state::write(world, &mut body) {
        Ok(()) => Reply::empty(StatusCode::OK).with_json(body),
        Err(problem) => error(StatusCode::INTERNAL_SERVER_ERROR, &problem.to_string()),
    }
}

fn clock_view(world: &World) -> Value {
    json!({"now": stamp(world.clock.now()), "running": world.clock.is_running()})
}

fn object(body: &[u8]) -> Result<Map<String, Value>, String> {
    serde_json::from_slice(body).map_err(|_| "The body must be a JSON object.".to_owned())
}

fn ok(body: &Value) -> Reply {
    Reply::json(StatusCode::OK, body)
}

fn bad(problem: &str) -> Reply {
    error(StatusCode::BAD_REQUEST, problem)
}

fn error(status: StatusCode, message: &str) -> Reply {
    Reply::json(status, &error_body(status.as_u16(), message))
}
