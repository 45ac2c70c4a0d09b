// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.auth()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, Text, models};

/// Tokens, one-time tokens, device approval: the ways to show who is calling. The client gets and
/// renews its own token without being asked.
///
/// `client.auth()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Auth<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Tokens, one-time tokens, device approval: the ways to show who is calling. The client gets and
    /// renews its own token without being asked.
    #[must_use]
    pub fn auth(&self) -> Auth<'_> {
        Auth { client: self }
    }
}

impl Auth<'_> {
    /// Fetches the configuration of the OpenID provider.
    ///
    /// `GET /.well-known/openid-configuration`
    ///
    /// Sent without credentials.
    ///
    /// # Returns
    ///
    /// [`OpenIdConfiguration`](models::OpenIdConfiguration): The configuration of the OpenID
    /// provider.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let open_id_configuration = client.auth().openid_configuration().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn openid_configuration(&self) -> Call<OpenidConfiguration> {
        Call::new(self.client, &[])
    }

    /// Asks for an access token and an ID token.
    ///
    /// `POST /api/2/idp/token`
    ///
    /// With `offline_access` in the scope a refresh token comes too. The client calls this by
    /// itself and renews its token in time. Call it for the grants a client does not know: refresh
    /// tokens, authorization codes, device codes.
    ///
    /// Sent with the client's id and secret, where the client has them, and with no token.
    ///
    /// # Parameters
    ///
    /// - `body`: [`TokenRequest`](models::TokenRequest): What is given for a token.
    ///
    /// # Returns
    ///
    /// [`Token`](models::Token): A token and what came with it.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and
    /// 403 (no permission). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{GrantType, TokenRequest};
    ///
    /// let body = TokenRequest {
    ///     grant_type: GrantType::RefreshToken,
    ///     refresh_token: Some("OhYc9oko5ej9".into()),
    ///     ..Default::default()
    /// };
    /// let token = client.auth().request_token(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn request_token(&self, body: &models::TokenRequest) -> Call<RequestToken> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Revokes an access token or a refresh token.
    ///
    /// `POST /api/2/idp/revoke_token`
    ///
    /// Revoking one of two tokens that were issued together revokes both. A public client gives its
    /// id in the body.
    ///
    /// Sent with the client's id and secret, where the client has them, and with no token.
    ///
    /// # Parameters
    ///
    /// - `body`: [`TokenRevocation`](models::TokenRevocation): The token to revoke.
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 401 (no valid credentials).
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{TokenRevocation, TokenTypeHint};
    ///
    /// let body = TokenRevocation {
    ///     token: "OhYc9oko5ej9".into(),
    ///     token_type_hint: Some(TokenTypeHint::RefreshToken),
    ///     ..Default::default()
    /// };
    /// client.auth().revoke_token(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn revoke_token(&self, body: &models::TokenRevocation) -> Call<RevokeToken> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Tells whether an access token is valid, and what it lets its bearer do.
    ///
    /// `POST /api/2/idp/introspect_token`
    ///
    /// An invalid token is no error; the answer says `active` is false.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`TokenIntrospectionRequest`](models::TokenIntrospectionRequest): The token to
    ///   look into.
    ///
    /// # Returns
    ///
    /// [`TokenIntrospection`](models::TokenIntrospection): What a token is and what it lets its
    /// bearer do.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and
    /// 403 (no permission). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::TokenIntrospectionRequest;
    ///
    /// let body = TokenIntrospectionRequest {
    ///     token: "eyJ0eXAiOiJKV1Qi".into(),
    ///     ..Default::default()
    /// };
    /// let token_introspection = client.auth().introspect_token(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn introspect_token(
        &self,
        body: &models::TokenIntrospectionRequest,
    ) -> Call<IntrospectToken> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Asks for a one-time token with which one can log in on behalf of a user.
    ///
    /// `POST /api/2/idp/ott`
    ///
    /// Only API clients may call it, for users of their tenant or below; not for users of a tenant
    /// that keeps its parents out. The user is given by one of `login`, `user_id` and
    /// `external_id`.
    ///
    /// # Parameters
    ///
    /// - `body`: [`OneTimeTokenRequest`](models::OneTimeTokenRequest): For whom a one-time token
    ///   is.
    ///
    /// # Returns
    ///
    /// [`OneTimeToken`](models::OneTimeToken): A one-time token.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and
    /// 403 (no permission). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{OneTimeTokenPurpose, OneTimeTokenRequest};
    ///
    /// let body = OneTimeTokenRequest {
    ///     purpose: OneTimeTokenPurpose::UserLogin,
    ///     login: Some("johndoe".into()),
    ///     ..Default::default()
    /// };
    /// let one_time_token = client.auth().request_one_time_token(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn request_one_time_token(
        &self,
        body: &models::OneTimeTokenRequest,
    ) -> Call<RequestOneTimeToken> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Logs in with a one-time token and keeps the session's cookie.
    ///
    /// `POST /api/2/idp/ott/login`
    ///
    /// A client without other credentials then calls as that user: the cookie is sent along. A
    /// token works once.
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `body`: [`OneTimeTokenLogin`](models::OneTimeTokenLogin): The one-time token to log in
    ///   with.
    ///
    /// # Returns
    ///
    /// [`User`](models::User): A user.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 401 (no valid credentials).
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::OneTimeTokenLogin;
    ///
    /// let body = OneTimeTokenLogin {
    ///     ott: "T1RUAQAAAG8=".into(),
    ///     ..Default::default()
    /// };
    /// let user = client.auth().log_in_with_one_time_token(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn log_in_with_one_time_token(
        &self,
        body: &models::OneTimeTokenLogin,
    ) -> Call<LogInWithOneTimeToken> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches the page that logs a browser in with a one-time token.
    ///
    /// `GET /api/2/idp/external-login`
    ///
    /// A browser opens this page and is sent on from there. A program logs in with
    /// `auth.log_in_with_one_time_token`.
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - Optional, chained to the call: `ott` and `target_uri`.
    ///
    /// # Returns
    ///
    /// The page, as HTML.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let page = client
    ///     .auth()
    ///     .one_time_token_login_page()
    ///     .ott("T1RUAQAAAG8=")
    ///     .target_uri("https://eu2.acronis.cloud/mc/")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn one_time_token_login_page(&self) -> Call<OneTimeTokenLoginPage> {
        Call::new(self.client, &[])
    }

    /// Ends the session.
    ///
    /// `GET /api/2/idp/logout`
    ///
    /// Sent with the session's cookie, where there is one, and with no token.
    ///
    /// # Returns
    ///
    /// The page, as HTML.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let page = client.auth().log_out().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn log_out(&self) -> Call<LogOut> {
        Call::new(self.client, &[])
    }

    /// Asks for a device code, which a user then approves.
    ///
    /// `POST /api/2/idp/device_authorization`
    ///
    /// Show `user_code` and `verification_uri` to the user, then ask for a token every `interval`
    /// seconds, with the device code, until the user has approved it.
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `body`: [`DeviceAuthorizationRequest`](models::DeviceAuthorizationRequest): A device
    ///   that wants to be approved.
    ///
    /// # Returns
    ///
    /// [`DeviceAuthorization`](models::DeviceAuthorization): The codes with which a device is
    /// approved.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::DeviceAuthorizationRequest;
    ///
    /// let body = DeviceAuthorizationRequest {
    ///     client_id: "3663410d-4b70-4860-860c-8db82bffab8e".into(),
    ///     scope: vec!["urn:acronis.com:tenant-id::backup_agent_admin".into()],
    ///     ..Default::default()
    /// };
    /// let device_authorization = client.auth().authorize_device(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn authorize_device(
        &self,
        body: &models::DeviceAuthorizationRequest,
    ) -> Call<AuthorizeDevice> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Looks a device authorization up by the code its user was shown.
    ///
    /// `GET /api/2/idp/device_authorization/approval`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `code`: The code the user was shown.
    /// - Optional, chained to the call: `tenant_uuid`.
    ///
    /// # Returns
    ///
    /// [`DeviceApproval`](models::DeviceApproval): A device that waits for approval.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 403 (no permission). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let device_approval = client.auth().get_device_approval("RDRD-WNDB").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get_device_approval(&self, code: impl AsRef<str>) -> Call<GetDeviceApproval> {
        Call::new(self.client, &[]).query("code", code.as_ref())
    }

    /// Approves a device code.
    ///
    /// `POST /api/2/idp/device_authorization/approval`
    ///
    /// With a personal tenant given, the caller must be a `partner_admin` who may change that
    /// tenant, and its owner must have the role `protection_admin` or `backup_user`.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`DeviceApprovalRequest`](models::DeviceApprovalRequest): The device code to
    ///   approve.
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 403 (no permission). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::DeviceApprovalRequest;
    ///
    /// let body = DeviceApprovalRequest {
    ///     code: "RDRD-WNDB".into(),
    ///     ..Default::default()
    /// };
    /// client.auth().approve_device(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn approve_device(
        &self,
        body: &models::DeviceApprovalRequest,
    ) -> Call<ApproveDevice> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches the link to the page for forgotten passwords.
    ///
    /// `GET /api/2/accounts/forgot_link`
    ///
    /// The vendor says this endpoint is disabled.
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `login`: The user's login.
    ///
    /// # Returns
    ///
    /// [`ForgotLink`](models::ForgotLink): Where forgotten passwords are dealt with.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let forgot_link = client.auth().forgot_link("johndoe").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn forgot_link(&self, login: impl AsRef<str>) -> Call<ForgotLink> {
        Call::new(self.client, &[]).query("login", login.as_ref())
    }
}

/// `auth.openid_configuration`
#[derive(Debug)]
pub struct OpenidConfiguration;

impl Endpoint for OpenidConfiguration {
    type Output = models::OpenIdConfiguration;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_OPENID_CONFIGURATION;
}

/// `auth.request_token`
#[derive(Debug)]
pub struct RequestToken;

impl Endpoint for RequestToken {
    type Output = models::Token;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_REQUEST_TOKEN;
}

/// `auth.revoke_token`
#[derive(Debug)]
pub struct RevokeToken;

impl Endpoint for RevokeToken {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::AUTH_REVOKE_TOKEN;
}

/// `auth.introspect_token`
#[derive(Debug)]
pub struct IntrospectToken;

impl Endpoint for IntrospectToken {
    type Output = models::TokenIntrospection;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_INTROSPECT_TOKEN;
}

/// `auth.request_one_time_token`
#[derive(Debug)]
pub struct RequestOneTimeToken;

impl Endpoint for RequestOneTimeToken {
    type Output = models::OneTimeToken;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_REQUEST_ONE_TIME_TOKEN;
}

/// `auth.log_in_with_one_time_token`
#[derive(Debug)]
pub struct LogInWithOneTimeToken;

impl Endpoint for LogInWithOneTimeToken {
    type Output = models::User;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_LOG_IN_WITH_ONE_TIME_TOKEN;
}

/// `auth.one_time_token_login_page`
#[derive(Debug)]
pub struct OneTimeTokenLoginPage;

impl Endpoint for OneTimeTokenLoginPage {
    type Output = String;
    type Format = Text;
    const OPERATION: &'static Operation = &operations::AUTH_ONE_TIME_TOKEN_LOGIN_PAGE;
}

impl Call<OneTimeTokenLoginPage> {
    /// The one-time token.
    pub fn ott(self, ott: impl AsRef<str>) -> Self {
        self.query("ott", ott.as_ref())
    }

    /// Where the browser goes after the login.
    pub fn target_uri(self, target_uri: impl AsRef<str>) -> Self {
        self.query("targetURI", target_uri.as_ref())
    }
}

/// `auth.log_out`
#[derive(Debug)]
pub struct LogOut;

impl Endpoint for LogOut {
    type Output = String;
    type Format = Text;
    const OPERATION: &'static Operation = &operations::AUTH_LOG_OUT;
}

/// `auth.authorize_device`
#[derive(Debug)]
pub struct AuthorizeDevice;

impl Endpoint for AuthorizeDevice {
    type Output = models::DeviceAuthorization;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_AUTHORIZE_DEVICE;
}

/// `auth.get_device_approval`
#[derive(Debug)]
pub struct GetDeviceApproval;

impl Endpoint for GetDeviceApproval {
    type Output = models::DeviceApproval;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_GET_DEVICE_APPROVAL;
}

impl Call<GetDeviceApproval> {
    /// The personal tenant for which the code will be approved.
    pub fn tenant_uuid(self, tenant_uuid: impl AsRef<str>) -> Self {
        self.query("tenant_uuid", tenant_uuid.as_ref())
    }
}

/// `auth.approve_device`
#[derive(Debug)]
pub struct ApproveDevice;

impl Endpoint for ApproveDevice {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::AUTH_APPROVE_DEVICE;
}

/// `auth.forgot_link`
#[derive(Debug)]
pub struct ForgotLink;

impl Endpoint for ForgotLink {
    type Output = models::ForgotLink;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::AUTH_FORGOT_LINK;
}
