//! Who the client is, and what it attaches to a request to show it.
//!
//! Tokens are opaque: they are issued, kept in memory, renewed and attached, and never parsed.

mod grant;
mod session;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::api::operations::{AUTH_LOG_IN_WITH_ONE_TIME_TOKEN, AUTH_REQUEST_TOKEN};
use crate::client::Client;
use crate::operation::{self, Operation};
use crate::process::PerProcess;
use crate::transport::{Progress, Ticket, Transport};
use crate::{Error, Result, Secret};

pub(crate) use session::Session;

/// Who the client is.
pub(crate) enum Credentials {
    /// Nobody: only operations that need no token can be used.
    Nobody,
    /// An API client, by the `client_credentials` grant.
    Client { id: String, secret: Secret },
    /// A user, by HTTP Basic: the header.
    Basic(HeaderValue),
    /// A user, by the `password` grant.
    Password {
        login: String,
        password: Secret,
        totp_code: Option<Secret>,
    },
    /// Whoever a ready access token names: the header.
    AccessToken(HeaderValue),
    /// A user, by a one-time token that is exchanged for a session cookie.
    OneTimeToken(Secret),
    /// Another client, scoped to one of its tenants, by the `jwt-bearer` grant.
    Scoped { parent: Client, tenant_id: String },
}

impl Credentials {
    /// What to call them in messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Nobody => "none",
            Self::Client { .. } => "client credentials",
            Self::Basic(_) => "HTTP Basic",
            Self::Password { .. } => "password",
            Self::AccessToken(_) => "access token",
            Self::OneTimeToken(_) => "one-time token",
            Self::Scoped { .. } => "scoped to a tenant",
        }
    }

    /// What they are exchanged by, where they are.
    fn exchanged_by(&self) -> &'static Operation {
        match self {
            Self::OneTimeToken(_) => &AUTH_LOG_IN_WITH_ONE_TIME_TOKEN,
            _ => &AUTH_REQUEST_TOKEN,
        }
    }

    /// Whether a token refused with 401 can be replaced by a new one.
    fn can_renew(&self) -> bool {
        matches!(
            self,
            Self::Client { .. } | Self::Password { .. } | Self::Scoped { .. }
        )
    }
}

/// The credentials of a client and what they were last exchanged for.
pub(crate) struct Auth {
    pub(crate) credentials: Credentials,
    session: PerProcess<Session>,
}

impl Auth {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            session: PerProcess::new(),
        }
    }

    pub(crate) fn session(&self) -> &Session {
        self.session.get_or_init(Session::default)
    }

    /// What authorises this operation. A token is issued or renewed first when that is due.
    pub(crate) async fn ticket(
        &self,
        operation: &Operation,
        transport: &Transport,
        progress: &mut Progress,
    ) -> Result<Ticket> {
        match operation.credentials {
            operation::Credentials::None => Ok(Ticket::default()),
            operation::Credentials::Client => self.client_ticket(),
            operation::Credentials::Session => Ok(self.session().current().unwrap_or_default()),
            operation::Credentials::Access { basic } => match &self.credentials {
                Credentials::Nobody => Err(Error::configuration(format!(
                    "{} needs credentials and this client has none",
                    operation.name
                ))),
                Credentials::Basic(header) if basic => Ok(Ticket::authorization(header.clone())),
                Credentials::Basic(_) => Err(Error::configuration(format!(
                    "{} does not take HTTP Basic; use client credentials, or a login and password by the password grant",
                    operation.name
                ))),
                Credentials::AccessToken(header) => Ok(Ticket::authorization(header.clone())),
                _ => {
                    let session = self.session();
                    if let Some(ticket) = session.fresh() {
                        return Ok(ticket);
                    }
                    // Boxed, as is what follows a refusal: they are rare, and every request would be as large as they are.
                    Box::pin(session.ticket(&self.credentials, transport, progress)).await
                }
            },
        }
    }

    /// A new ticket after this one was refused; `None` when there is no way to one.
    pub(crate) async fn after_refusal(
        &self,
        operation: &Operation,
        refused: &Ticket,
        transport: &Transport,
        progress: &mut Progress,
    ) -> Result<Option<Ticket>> {
        let takes_token = matches!(operation.credentials, operation::Credentials::Access { .. });
        if !takes_token || !self.credentials.can_renew() {
            return Ok(None);
        }
        self.session().forget(refused);
        if let Credentials::Scoped { parent, .. } = &self.credentials {
            // What was refused may be older than the parent's token that it was made from.
            parent.authority().session().expire();
        }
        Box::pin(
            self.session()
                .ticket(&self.credentials, transport, progress),
        )
        .await
        .map(Some)
    }

    /// The operations about tokens themselves take the API client's id and secret, where it has them.
    fn client_ticket(&self) -> Result<Ticket> {
        match &self.credentials {
            Credentials::Client { id, secret } => {
                Ok(Ticket::authorization(basic_header(id, secret)?))
            }
            _ => Ok(Ticket::default()),
        }
    }
}

pub(crate) fn basic_header(name: &str, password: &Secret) -> Result<HeaderValue> {
    sensitive(format!(
        "Basic {}",
        STANDARD.encode(format!("{name}:{}", password.expose()))
    ))
}

pub(crate) fn bearer_header(token: &Secret) -> Result<HeaderValue> {
    sensitive(format!("Bearer {}", token.expose()))
}

fn sensitive(text: String) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(&text).map_err(|_| {
        Error::configuration("credentials: the token holds characters that no header can carry")
    })?;
    value.set_sensitive(true);
    Ok(value)
}
