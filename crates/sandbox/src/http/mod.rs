//! The only room that knows HTTP: finds the operation, reads the request, asks the rule, checks and writes the answer.

pub(crate) mod check;
mod control;
mod credentials;
mod faults;
mod gzip;
mod payload;
pub(crate) mod read;
mod reply;
mod request;
pub(crate) mod routes;
mod schemas;
mod upload;

use std::fmt;
use std::net::SocketAddr;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::{Method, Response, StatusCode, header};
use hyper::body::Incoming;
use serde_json::{Map, Value};
use tenantry_contract::{Operation, Token};

use self::payload::Payload;
use self::reply::Reply;
use self::request::{Request, Unread};
use self::routes::{Found, Route};
use crate::faults::{Kind, Strike};
use crate::log::{self, Entry};
use crate::net::wire::Cut;
use crate::rules::{Caller, Ctx, Refusal, callers, reports, scopes, usages};
use crate::store::Store;
use crate::store::sessions::Who;
use crate::world::World;

/// The connection is to be given up without an answer, for a fault or because the client did so.
#[derive(Debug)]
pub(crate) struct GivenUp;

impl fmt::Display for GivenUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is given up")
    }
}

impl std::error::Error for GivenUp {}

/// Answers every request there is.
pub(crate) async fn handle(
    world: &World,
    from: SocketAddr,
    request: http::Request<Incoming>,
    cut: &Cut,
) -> Result<Response<Payload>, GivenUp> {
    let (head, body) = request.into_parts();
    let mut request = Request {
        method: head.method,
        uri: head.uri,
        headers: head.headers,
        body: Bytes::new(),
        from,
    };
    let zipped = gzip::is_asked_for(&request.headers);
    let is_control = is_control(request.uri.path());
    // The levers answer to this machine alone, wherever the sandbox listens.
    if is_control && !is_here(from) {
        return Ok(Reply::empty(StatusCode::FORBIDDEN).into_response());
    }
    match request::body(body, is_control).await {
        Ok(body) => request.body = body,
        Err(Unread::GivenUp) => return Err(GivenUp),
        Err(Unread::TooLarge) => {
            let status = StatusCode::PAYLOAD_TOO_LARGE;
            write_down(world, &request, None, None, Some(status));
            let body = reply::error_body(status.as_u16(), "Payload too large");
            return Ok(Reply::json(status, &body).into_response());
        }
    }
    if is_control {
        let reply = control::answer(
            world,
            request.method.as_str(),
            request.uri.path(),
            &request.body,
        );
        return Ok(gzip::compress(reply, zipped).into_response());
    }
    let (method, path) = (request.method.as_str(), request.uri.path());
    let found = world.routes.find(method, path);
    let name = match &found {
        Found::Route(route, _) => Some(route.name.as_str()),
        _ => None,
    };
    let strike = world.faults.strike(name, method, path);
    let Some(Strike { kind, delay }) = strike else {
        let reply = answer(world, &request, &found, None);
        return Ok(gzip::compress(reply, zipped).into_response());
    };
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    if kind == Kind::Reset {
        write_down(world, &request, name, None, None);
        cut.now();
        return Err(GivenUp);
    }
    let reply = answer(world, &request, &found, Some(&kind));
    if kind == Kind::ResetAfter {
        cut.now();
        return Err(GivenUp);
    }
    let reply = gzip::compress(faults::spoil(reply, &kind), zipped);
    Ok(reply
        .into_response()
        .map(|payload| faults::hamper(payload, &kind)))
}

fn is_here(from: SocketAddr) -> bool {
    from.ip().to_canonical().is_loopback()
}

fn is_control(path: &str) -> bool {
    path.split('/').find(|segment| !segment.is_empty()) == Some("sandbox")
}

/// Answers a request to the service, or lets a fault answer it, and writes it down.
fn answer(world: &World, request: &Request, found: &Found<'_>, fault: Option<&Kind>) -> Reply {
    if request.method != Method::GET {
        world.changed.store(true, Ordering::Relaxed);
    }
    let mut caller = None;
    let mut name = None;
    let reply = match (fault, found) {
        (
            Some(Kind::Status {
                status,
                headers,
                body,
            }),
            _,
        ) => faults::instead(found, *status, headers, body.as_ref()),
        (_, Found::Route(route, ids)) => match run(world, request, route, ids, &mut caller) {
            Ok(reply) => reply,
            Err(refusal) => refused(world, route.operation, &refusal),
        },
        (_, Found::OtherMethod) => Reply::json(
            StatusCode::METHOD_NOT_ALLOWED,
            &reply::error_body(405, "Method not allowed"),
        ),
        (_, Found::Nothing) => {
            Reply::json(StatusCode::NOT_FOUND, &reply::error_body(404, "Not found"))
        }
    };
    if let Found::Route(route, _) = found {
        name = Some(route.name.as_str());
    }
    write_down(world, request, name, caller, Some(reply.status));
    reply
}

fn write_down(
    world: &World,
    request: &Request,
    operation: Option<&str>,
    caller: Option<String>,
    status: Option<StatusCode>,
) {
    world.log.add(Entry {
        time: world.clock.now(),
        method: request.method.as_str().to_owned(),
        path: request.uri.path().to_owned(),
        query: log::redact(request.uri.query().unwrap_or_default()),
        operation: operation.map(str::to_owned),
        status: status.map(|status| status.as_u16()),
        caller,
        user_agent: request
            .headers
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned),
    });
}

/// Reads the request, asks the rule, writes the answer. `caller` is filled in as soon as it is known.
fn run(
    world: &World,
    request: &Request,
    route: &Route,
    ids: &Map<String, Value>,
    caller: &mut Option<String>,
) -> Result<Reply, Refusal> {
    let now = world.clock.now();
    let shown = credentials::shown(&request.headers);
    let mut store = world.store.lock().unwrap_or_else(PoisonError::into_inner);
    usages::refresh(&mut store, now);
    let mut who = if route.open {
        Caller::nobody()
    } else {
        let by_login = route.operation.is_some_and(|operation| operation.basic);
        callers::identify(&store, now, shown.as_ref(), by_login)?
    };
    *caller = name_of(&store, who.who);
    let rule = route.rule.ok_or_else(|| Refusal::not_built(&route.name))?;
    if !route.open {
        scopes::let_in(&mut who, route.operation)?;
    }
    let (path, query, body) = request::read(world.contract, request, route.operation, ids)?;
    let file = request::read_file(request, route.operation)?;
    let mut ctx = Ctx {
        caller: who,
        shown,
        path,
        query,
        body,
        file,
        store: &mut store,
        now,
        url: &world.url,
        from: request.from.ip(),
        page_size: world.page_size,
        usage_refresh: world.usage_refresh,
    };
    if request.method != Method::GET {
        reports::make_due(ctx.store, now);
    }
    let answered = rule(&mut ctx);
    // Who asks for a token, or logs in, is known only now.
    let who = ctx.caller.who;
    *caller = name_of(&store, who);
    drop(store);
    let checker = world.checker.as_ref();
    let reply = reply::answer(world.contract, checker, route.operation, answered?);
    // behaviour.md 1.3: nobody may keep an answer with a token in it.
    Ok(match route.operation.map(|operation| operation.token) {
        Some(Token::Client) => reply
            .with_header(header::CACHE_CONTROL, "no-store")
            .with_header(header::PRAGMA, "no-cache"),
        _ => reply,
    })
}

fn name_of(store: &Store, who: Who) -> Option<String> {
    match who {
        Who::Client(id) => Some(id.to_string()),
        Who::User(id) => store.users.get(id).map(|user| user.login.clone()),
        Who::Nobody => None,
    }
}

fn refused(world: &World, operation: Option<&Operation>, refusal: &Refusal) -> Reply {
    reply::refusal(world.contract, world.checker.as_ref(), operation, refusal)
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::*;

    fn levers_for(from: &str) -> bool {
        let from: IpAddr = from.parse().unwrap();
        is_here(SocketAddr::new(from, 40_000))
    }

    #[test]
    fn the_levers_answer_to_this_machine_alone() {
        for here in ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"] {
            assert!(levers_for(here), "{here}");
        }
        for elsewhere in ["192.0.2.1", "10.0.0.1", "::ffff:192.0.2.1", "2001:db8::1"] {
            assert!(!levers_for(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn whatever_way_their_path_is_written() {
        for path in ["/sandbox/state", "//sandbox//state", "/sandbox"] {
            assert!(is_control(path), "{path}");
        }
        assert!(!is_control("/api/2/sandbox"));
    }
}
