//! What a request shows to prove who sent it: the `Authorization` header, or the session cookie.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, header};

use super::reply::SESSION_COOKIE;
use crate::rules::Credential;

/// The credential of a request. A header counts before a cookie; what cannot be read is no credential.
pub(crate) fn shown(headers: &HeaderMap) -> Option<Credential> {
    let Some(value) = headers.get(header::AUTHORIZATION) else {
        return cookie(headers).map(Credential::Session);
    };
    let (scheme, rest) = value.to_str().ok()?.split_once(' ')?;
    let rest = rest.trim();
    if scheme.eq_ignore_ascii_case("bearer") {
        Some(Credential::Bearer(rest.to_owned()))
    } else if scheme.eq_ignore_ascii_case("basic") {
        basic(rest)
    } else {
        None
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
