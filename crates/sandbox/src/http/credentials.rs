//! What a request shows to prove who sent it: the `Authorization` header, or the session cookie.

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::reply::SESSION_COOKIE;
use crate::rules::{Credential, Refusal};

/// The credential of a request. A header counts before a cookie.
pub(crate) fn shown(headers: &HeaderMap) -> Result<Option<Credential>, Refusal> {
    let Some(value) = headers.get(header::AUTHORIZATION) else {
        return Ok(cookie(headers).map(Credential::Session));
    };
    let unreadable = || {
        Refusal::unauthenticated("Unauthorized")
            .with_info("The Authorization header cannot be read.")
    };
    let value = value.to_str().map_err(|_| unreadable())?;
    let (scheme, rest) = value.split_once(' ').ok_or_else(unreadable)?;
    let rest = rest.trim();
    if scheme.eq_ignore_ascii_case("bearer") {
        Ok(Some(Credential::Bearer(rest.to_owned())))
    } else if scheme.eq_ignore_ascii_case("basic") {
        basic(rest).map(Some).ok_or_else(unreadable)
    } else {
        Err(unreadable())
    }
}

fn basic(encoded: &str) -> Option<Credential> {
    let text = String::from_utf8(STANDARD.decode(encoded).ok()?).ok()?;
    let (name, secret) = text.split_once(':')?;
    Some(Credential::Basic {
        name: name.to_owned(),
        secret: secret.to_owned(),
    })
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == SESSION_COOKIE)
        .map(|(_, value)| value.to_owned())
}
