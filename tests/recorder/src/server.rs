//! The server: records and answers.

use std::net::TcpListener;
use std::sync::PoisonError;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method as HttpMethod, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;
use tenantry_contract::{Contract, Method, sample};

use crate::verdict::{self, Verdict};
use crate::{Log, Recorded};

/// Serves until the process ends. What goes wrong on the way shows in the test that talks to it.
pub(crate) fn serve(listener: TcpListener, log: Log) {
    let app = Router::new()
        .route("/recorded", get(recorded))
        .route("/verdict", get(judged))
        .fallback(answer)
        .with_state(log);
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
    else {
        return;
    };
    runtime.block_on(async {
        if listener.set_nonblocking(true).is_err() {
            return;
        }
        if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
            let _ended = axum::serve(listener, app).await;
        }
    });
}

async fn recorded(State(log): State<Log>) -> Json<Vec<Recorded>> {
    Json(log.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

async fn judged(State(log): State<Log>) -> Json<Verdict> {
    Json(Verdict::on(
        &log.lock().unwrap_or_else(PoisonError::into_inner),
    ))
}

async fn answer(
    State(log): State<Log>,
    method: HttpMethod,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let request = Recorded::new(&method, &uri, &headers, &body);
    let Ok(contract) = Contract::get() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let called = verdict::method_of(contract, &request);
    if called.is_some_and(|called| is_own_token(contract, &called, &request)) {
        return Json(json!({"access_token": "token", "id_token": "token", "token_type": "bearer", "expires_on": 4_102_444_800_u64}))
            .into_response();
    }
    log.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(request);
    match called {
        Some(called) => sample_answer(contract, &called),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A client that was given an id and a secret asks for its own token, which is no part of a walk.
fn is_own_token(contract: &Contract, called: &Method<'_>, request: &Recorded) -> bool {
    called.name() == "auth.request_token" && !verdict::is_sample_body(contract, called, request)
}

fn sample_answer(contract: &Contract, called: &Method<'_>) -> Response {
    let (status, body) = sample::answer(contract, called.operation);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let body = match called.variant {
        Some(variant) => {
            let value = sample::value(contract, &variant.schema);
            Some((
                "application/json".to_owned(),
                value.to_string().into_bytes(),
            ))
        }
        None => body,
    };
    match body {
        Some((content_type, bytes)) => {
            (status, [(header::CONTENT_TYPE, content_type)], bytes).into_response()
        }
        None => status.into_response(),
    }
}
