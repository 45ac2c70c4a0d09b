//! `tenantry_client`: settings in, a handle out.

use std::ffi::{c_char, c_void};

use tenantry::{Client, ClientBuilder};

use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::guard::finish;
use crate::handle::{borrow, take_back};
use crate::log::{Log, tenantry_log_callback};
use crate::params::{Versioned, milliseconds, number, read, switch};
use crate::text::{self, Problem};

/// Login and password are sent as HTTP Basic. Operations that do not take it say so, and are an error before anything is
/// sent. What a zeroed struct has.
pub const TENANTRY_LOGIN_BASIC: i32 = 0;
/// Login and password are exchanged for a token by the password grant, which every operation takes.
pub const TENANTRY_LOGIN_PASSWORD: i32 = 1;

/// A client of one data center, as one caller: opaque. It keeps connections and a token, so make one and keep it.
///
/// Any number of threads may use one client at a time. Whoever received it frees it with `tenantry_client_free`, when no
/// call with it is under way any more.
#[derive(Clone)]
pub struct tenantry_client {
    core: Client,
    log: Option<Log>,
}

impl tenantry_client {
    pub(crate) fn core(&self) -> &Client {
        &self.core
    }

    pub(crate) fn log(&self) -> Option<&Log> {
        self.log.as_ref()
    }
}

impl From<Client> for tenantry_client {
    fn from(core: Client) -> Self {
        Self { core, log: None }
    }
}

/// The settings of a client. Set `struct_size`, zero the rest, then set the data center and one kind of credentials: the
/// other settings have good defaults. The struct and its texts belong to you; the client copies what it needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_client_config {
    /// `sizeof(tenantry_client_config)`.
    pub struct_size: usize,
    /// The data center, such as "https://eu2.acronis.cloud", with or without "/api/2". Required.
    pub datacenter_url: *const c_char,
    /// Credentials, the normal way: an API client's id ...
    pub client_id: *const c_char,
    /// ... and its secret.
    pub client_secret: *const c_char,
    /// Credentials: a user's login ...
    pub login: *const c_char,
    /// ... and password,
    pub password: *const c_char,
    /// ... used as `TENANTRY_LOGIN_BASIC` (the default) or `TENANTRY_LOGIN_PASSWORD` says.
    pub login_grant: i32,
    /// The six digits of the user's authenticator, for `TENANTRY_LOGIN_PASSWORD`.
    pub totp_code: *const c_char,
    /// Credentials: a ready access token. It is not renewed.
    pub access_token: *const c_char,
    /// Credentials: a one-time token. On first use it is exchanged for a session, whose cookie is kept and sent.
    pub one_time_token: *const c_char,
    /// What the program calls itself: "<product>/<version> <comment>", as in "Training/1.0 Business Automation". It shows in
    /// the audit log.
    pub user_agent: *const c_char,
    /// How long making a connection may take, in milliseconds. NULL: 10 seconds.
    pub connect_timeout_ms: *const i64,
    /// How long a call may take in all, in milliseconds, attempts and pauses included. NULL: 60 seconds.
    pub timeout_ms: *const i64,
    /// How often a request is sent again when that is safe. NULL: 2.
    pub retries: *const i64,
    /// A file of certificates in PEM form to trust beside the system's.
    pub ca_file: *const c_char,
    /// A proxy, such as "http://proxy.example.com:3128".
    pub proxy: *const c_char,
    /// `TENANTRY_TRUE` permits plain http to other machines, where credentials can be read on the way.
    pub allow_insecure_http: i32,
    /// Zero: room for what is to come.
    pub reserved: i32,
    /// What is told of every request, or NULL. It is called by each thread that waits for a call of this client, or of one
    /// made from it by tenantry_client_for_tenant(), several at a time perhaps.
    pub log: tenantry_log_callback,
    /// What `log` is given. It must live as long as the client.
    pub log_data: *mut c_void,
}

// SAFETY: it is repr(C), begins with its size, and holds integers, pointers, and a function pointer that may be NULL.
unsafe impl Versioned for tenantry_client_config {}

/// Makes a client. Nothing is sent yet.
///
/// @param config Its settings.
/// @param out Gets the client.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Any thread may call it. What `out` and `error` get is yours: free it with tenantry_client_free() and
/// tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_client_new(
    config: *const tenantry_client_config,
    out: *mut *mut tenantry_client,
    error: *mut *mut tenantry_error,
) -> i32 {
    let make = || {
        // SAFETY: C promised that it is NULL or a struct of its size, by the rules of the header.
        let config = unsafe { read("config", config) }
            .and_then(|config| {
                config.ok_or_else(|| Problem::new("config", "expected one, got NULL"))
            })
            .map_err(|problem| Failure::Argument(problem, None))?;
        // SAFETY: C promised that its texts are NULL or strings and its numbers NULL or readable.
        let builder = unsafe { builder(&config) }.map_err(Failure::Setting)?;
        Ok(tenantry_client {
            core: builder.build()?,
            log: Log::new(config.log, config.log_data),
        })
    };
    // SAFETY: C promised that both are NULL or valid to write, by the rules of the header.
    unsafe { finish(out, error, make) }
}

/// Makes a client from the environment: `TENANTRY_URL`, `TENANTRY_CLIENT_ID` and `TENANTRY_CLIENT_SECRET`.
///
/// @param out Gets the client.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Any thread may call it, as long as none changes the environment meanwhile. What `out` and `error` get is yours: free it
/// with tenantry_client_free() and tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_client_from_env(
    out: *mut *mut tenantry_client,
    error: *mut *mut tenantry_error,
) -> i32 {
    // SAFETY: C promised that both are NULL or valid to write, by the rules of the header.
    unsafe { finish(out, error, || Ok(Client::from_env()?.into())) }
}

/// Makes a client whose token is scoped to one tenant (customer) at or below this client's own: what it may do is limited
/// to that tenant. Nothing is sent yet: the token is issued on first use.
///
/// @param client One that can get an access token. It may be freed while the new one lives on.
/// @param tenant_id The tenant's id, a UUID.
/// @param out Gets the client.
/// @param error Gets what went wrong.
/// @return TENANTRY_OK, or why it failed.
///
/// Any number of threads may use the client at once. What `out` and `error` get is yours: free it with
/// tenantry_client_free() and tenantry_error_free().
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_client_for_tenant(
    client: *const tenantry_client,
    tenant_id: *const c_char,
    out: *mut *mut tenantry_client,
    error: *mut *mut tenantry_error,
) -> i32 {
    let make = || {
        // SAFETY: C promised that the handle is one and the id NULL or a string, by the rules of the header.
        let given = || unsafe {
            Ok((
                borrow("client", client)?,
                text::required("tenant_id", tenant_id)?,
            ))
        };
        let (client, tenant_id) = given().map_err(|problem| Failure::Argument(problem, None))?;
        Ok(tenantry_client {
            core: client.core.for_tenant(tenant_id)?,
            log: client.log,
        })
    };
    // SAFETY: C promised that both are NULL or valid to write, by the rules of the header.
    unsafe { finish(out, error, make) }
}

/// Frees a client. NULL is ignored. No call with it may be under way; clients that were made from it live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_client_free(client: *mut tenantry_client) {
    // SAFETY: C promised that the handle is one and that this is its last use, by the rules of the header.
    unsafe { take_back(client) };
}

/// # Safety
/// Every pointer in it must be NULL or valid to read, texts up to their NUL.
unsafe fn builder(config: &tenantry_client_config) -> Result<ClientBuilder, Problem> {
    // SAFETY: the caller promised it.
    let text = |name, value| unsafe { text::optional(name, value) };
    // SAFETY: the caller promised it.
    let limit = |name, value| unsafe { milliseconds(name, value) };

    // SAFETY: the caller promised it.
    let url = unsafe { text::required("datacenter_url", config.datacenter_url) }?;
    let mut builder = credentials(Client::builder(url), config, text)?;
    if let Some(user_agent) = text("user_agent", config.user_agent)? {
        builder = builder.user_agent(user_agent);
    }
    if let Some(limit) = limit("connect_timeout_ms", config.connect_timeout_ms)? {
        builder = builder.connect_timeout(limit);
    }
    if let Some(limit) = limit("timeout_ms", config.timeout_ms)? {
        builder = builder.timeout(limit);
    }
    // SAFETY: the caller promised it.
    if let Some(retries) = unsafe { number(config.retries) } {
        let retries = u32::try_from(retries).map_err(|_| {
            Problem::new("retries", format_args!("expected 0 or more, got {retries}"))
        })?;
        builder = builder.retries(retries);
    }
    if let Some(ca_file) = text("ca_file", config.ca_file)? {
        builder = builder.ca_file(ca_file);
    }
    if let Some(proxy) = text("proxy", config.proxy)? {
        builder = builder.proxy(proxy);
    }
    if let Some(allow) = switch("allow_insecure_http", config.allow_insecure_http)? {
        builder = builder.allow_insecure_http(allow);
    }
    Ok(builder)
}

/// Hands on all that was given, half of a pair too: that it is too much or too little is for the core to say.
fn credentials<'a>(
    mut builder: ClientBuilder,
    config: &tenantry_client_config,
    text: impl Fn(&'static str, *const c_char) -> Result<Option<&'a str>, Problem>,
) -> Result<ClientBuilder, Problem> {
    let pair = |first: (&'static str, _), second: (&'static str, _)| {
        let given = (text(first.0, first.1)?, text(second.0, second.1)?);
        let is_given = given.0.is_some() || given.1.is_some();
        Ok(is_given.then(|| (given.0.unwrap_or_default(), given.1.unwrap_or_default())))
    };
    if let Some((id, secret)) = pair(
        ("client_id", config.client_id),
        ("client_secret", config.client_secret),
    )? {
        builder = builder.client_credentials(id, secret);
    }
    let login = pair(("login", config.login), ("password", config.password))?;
    builder = match (config.login_grant, login) {
        (TENANTRY_LOGIN_BASIC, None) => builder,
        (TENANTRY_LOGIN_BASIC, Some((login, password))) => builder.basic(login, password),
        (TENANTRY_LOGIN_PASSWORD, Some((login, password))) => builder.password(login, password),
        (TENANTRY_LOGIN_PASSWORD, None) => {
            return Err(Problem::new(
                "login_grant",
                "goes with a login and password",
            ));
        }
        (other, _) => {
            return Err(Problem::new(
                "login_grant",
                format_args!(
                    "expected TENANTRY_LOGIN_BASIC or TENANTRY_LOGIN_PASSWORD, got {other}"
                ),
            ));
        }
    };
    if let Some(code) = text("totp_code", config.totp_code)? {
        builder = builder.totp_code(code);
    }
    if let Some(token) = text("access_token", config.access_token)? {
        builder = builder.access_token(token);
    }
    if let Some(token) = text("one_time_token", config.one_time_token)? {
        builder = builder.one_time_token(token);
    }
    Ok(builder)
}
