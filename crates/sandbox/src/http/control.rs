//! `/sandbox/*`: the levers that tests pull. They ask for no credentials and answer on loopback only.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::World;
use super::reply::{Reply, error_body};
use crate::clock::{self, stamp};

/// Answers a request below `/sandbox`.
pub(crate) fn answer(world: &World, method: &str, path: &str, body: &[u8]) -> Reply {
    let path = path.trim_matches('/');
    match (method, path) {
        ("GET", "sandbox/clock") => ok(&clock_view(world)),
        ("POST", "sandbox/clock") => {
            match object(body).and_then(|asked| set_clock(world, &asked)) {
                Ok(()) => ok(&clock_view(world)),
                Err(problem) => bad(&problem),
            }
        }
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
        (_, "sandbox/clock" | "sandbox/requests" | "sandbox/faults") => {
            error(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed")
        }
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
    if let Some(running) = running {
        world.clock.run(running);
    }
    if let Some(now) = now {
        world.clock.set(now);
    }
    if let Some(seconds) = advance {
        world.clock.advance(seconds);
    }
    Ok(())
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
