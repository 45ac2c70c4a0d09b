//! Exchanging credentials for a token (`POST /idp/token`) or a session cookie (`POST /idp/ott/login`).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderValue;
use http::header::{DATE, SET_COOKIE};
use serde::Deserialize;
use serde_json::json;
use tokio::time::Instant;

use super::{Credentials, basic_header, bearer_header, sensitive};
use crate::api::operations::{AUTH_LOG_IN_WITH_ONE_TIME_TOKEN, AUTH_REQUEST_TOKEN};
use crate::operation::Repeat;
use crate::transport::{Progress, Ticket, Transport};
use crate::{Answer, Error, ErrorKind, Request, Result, Secret};

/// How long before its end a token is renewed, but never more than a tenth of its life.
const AHEAD: Duration = Duration::from_secs(300);

/// How long a ticket of unknown life is taken for good. The service says 401 when it is not.
const UNKNOWN_LIFE: Duration = Duration::from_secs(3_600);

/// A ticket, and how long it is good for.
#[derive(Clone)]
pub(super) struct Grant {
    pub(super) ticket: Ticket,
    pub(super) renew_at: Instant,
    pub(super) expires_at: Instant,
    refresh_token: Option<Secret>,
}

impl Grant {
    fn new(ticket: Ticket, life: Option<Duration>, refresh_token: Option<Secret>) -> Self {
        let life = life.unwrap_or(UNKNOWN_LIFE);
        let expires_at = Instant::now() + life;
        Self {
            ticket,
            renew_at: expires_at - AHEAD.min(life / 10),
            expires_at,
            refresh_token,
        }
    }

    pub(super) fn expire(&mut self) {
        self.expires_at = Instant::now();
        self.renew_at = self.expires_at;
    }
}

/// What the token endpoint answers. The service sends `expires_on`, seconds since 1970, and no `expires_in`.
#[derive(Deserialize)]
struct Token {
    access_token: Secret,
    expires_in: Option<u64>,
    expires_on: Option<u64>,
    refresh_token: Option<Secret>,
}

/// Exchanges the credentials. `held` is what they were exchanged for before.
pub(super) async fn issue(
    credentials: &Credentials,
    held: Option<&Grant>,
    transport: &Transport,
    progress: &mut Progress,
) -> Result<Grant> {
    match credentials {
        Credentials::Client { id, secret } => {
            let ticket = Ticket::authorization(basic_header(id, secret)?);
            request_token(
                &json!({"grant_type": "client_credentials"}),
                &ticket,
                transport,
                progress,
            )
            .await
        }
        Credentials::Password {
            login,
            password,
            totp_code,
        } => {
            if let Some(token) = held.and_then(|grant| grant.refresh_token.as_ref()) {
                let form = json!({"grant_type": "refresh_token", "refresh_token": token});
                let renewed = request_token(&form, &Ticket::default(), transport, progress).await;
                // A refresh token that is no longer taken leaves the password itself.
                if !matches!(&renewed, Err(error) if error.kind() == ErrorKind::Authentication) {
                    return renewed;
                }
            }
            let form = json!({
                "grant_type": "password", "username": login, "password": password, "totp_code": totp_code,
                "scope": "offline_access",
            });
            request_token(&form, &Ticket::default(), transport, progress).await
        }
        Credentials::Scoped { parent, tenant_id } => {
            let access =
                Box::pin(parent.access_ticket(&mut Progress::watched(&progress.watch))).await?;
            let bearer = access
                .authorization
                .as_ref()
                .and_then(|header| header.to_str().ok());
            let assertion = bearer
                .and_then(|header| header.strip_prefix("Bearer "))
                .unwrap_or_default();
            let form = json!({
                "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "assertion": assertion,
                "scope": format!("urn:acronis.com:tenant-id:{tenant_id}"),
            });
            request_token(&form, &access, transport, progress).await
        }
        Credentials::OneTimeToken(_) if held.is_some() => Err(Error::new(
            ErrorKind::Authentication,
            "the session has ended, and a one-time token opens only one",
        )),
        Credentials::OneTimeToken(token) => log_in(token, transport, progress).await,
        Credentials::Nobody | Credentials::Basic(_) | Credentials::AccessToken(_) => Err(
            Error::configuration("these credentials are not exchanged for a token"),
        ),
    }
}

async fn request_token(
    form: &serde_json::Value,
    ticket: &Ticket,
    transport: &Transport,
    progress: &mut Progress,
) -> Result<Grant> {
    let request = Request::new(&AUTH_REQUEST_TOKEN, &[]).serialize_body(form);
    request.check()?;
    // A second token does no harm, so a lost answer is asked for again.
    let answer = transport
        .deliver(&request, Repeat::Safe, ticket, progress)
        .await?;
    if !answer.status.is_success() {
        return Err(refused(&request, answer, progress));
    }
    let token: Token = serde_json::from_slice(&answer.body).map_err(|_| {
        // The parser's message could quote the token.
        Error::decode(&AUTH_REQUEST_TOKEN, answer.clone(), "expected a token")
    })?;
    let ticket = Ticket::authorization(bearer_header(&token.access_token)?);
    Ok(Grant::new(
        ticket,
        life(&token, &answer),
        token.refresh_token,
    ))
}

/// By the service's own clock where its answer shows it: this machine's may be hours off.
fn life(token: &Token, answer: &Answer) -> Option<Duration> {
    if let Some(seconds) = token.expires_in {
        return Some(Duration::from_secs(seconds));
    }
    let theirs = answer
        .headers
        .get(DATE)
        .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    let now = theirs.unwrap_or_else(SystemTime::now);
    let end = UNIX_EPOCH.checked_add(Duration::from_secs(token.expires_on?))?;
    end.duration_since(now).ok()
}

async fn log_in(token: &Secret, transport: &Transport, progress: &mut Progress) -> Result<Grant> {
    let request =
        Request::new(&AUTH_LOG_IN_WITH_ONE_TIME_TOKEN, &[]).serialize_body(&json!({"ott": token}));
    request.check()?;
    let answer = transport
        .deliver(&request, Repeat::Never, &Ticket::default(), progress)
        .await?;
    if !answer.status.is_success() {
        return Err(refused(&request, answer, progress));
    }
    let cookies: Vec<&str> = answer
        .headers
        .get_all(SET_COOKIE)
        .iter()
        .filter_map(|cookie| cookie.to_str().ok()?.split(';').next())
        .collect();
    if cookies.is_empty() {
        return Err(Error::decode(
            &AUTH_LOG_IN_WITH_ONE_TIME_TOKEN,
            answer,
            "expected a session cookie",
        ));
    }
    let cookie: HeaderValue = sensitive(cookies.join("; "))?;
    Ok(Grant::new(
        Ticket {
            authorization: None,
            cookie: Some(cookie),
        },
        None,
        None,
    ))
}

/// Of the token endpoint any 4xx but "too many" means that the credentials were not taken.
fn refused(request: &Request, answer: Answer, progress: &Progress) -> Error {
    let refused = answer.status.is_client_error() && answer.status.as_u16() != 429;
    let error = Error::from_answer(request.operation(), answer);
    let error = if refused {
        error.with_kind(ErrorKind::Authentication)
    } else {
        error
    };
    // Whatever the token was for was not sent.
    error
        .with_outcome_known(true)
        .at(request.place(), progress.attempts)
}
