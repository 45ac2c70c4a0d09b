// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.auth()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, Text, models};

///
/// `client.auth()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Auth<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn auth(&self) -> Auth<'_> {
        Auth { client: self }
    }
}

impl Auth<'_> {
    /// OpenID provider configuration, per OpenID Connect Discovery 1.0.
    ///
    /// `GET /.well-known/openid-configuration`
    ///
    /// Sent without credentials.
    ///
    /// # Returns
    ///
    /// [`OpenIdConfiguration`](models::OpenIdConfiguration):
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

    /// Issues access and ID tokens, optionally refresh token (OpenID Connect Core 1.0 section 11).
    ///
    /// `POST /api/2/idp/token`
    ///
    /// Sent with the client's id and secret, where the client has them, and with no token.
    ///
    /// # Parameters
    ///
    /// - `body`: [`TokenRequest`](models::TokenRequest):
    ///
    /// # Returns
    ///
    /// [`Token`](models::Token):
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
    ///     grant_type: GrantType::Password,
    ///     client_id: Some("text".into()),
    ///     client_secret: Some("text".into()),
    ///     username: Some("text".into()),
    ///     password: Some("text".into()),
    ///     refresh_token: Some("text".into()),
    ///     code: Some("text".into()),
    ///     scope: Some("text".into()),
    ///     assertion: Some("text".into()),
    ///     device_code: Some("text".into()),
    ///     totp_code: Some("text".into()),
    ///     code_verifier: Some("0123456789012345678901234567890123456789012".into()),
    ///     not_required_introspection: Some(true),
    ///     ..Default::default()
    /// };
    /// let token = client.auth().request_token(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn request_token(&self, body: &models::TokenRequest) -> Call<RequestToken> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Revokes access token and, if any, refresh token, per RFC7009.
    ///
    /// `POST /api/2/idp/revoke_token`
    ///
    /// Confidential client: Basic authentication or credentials in the body; public client:
    /// client_id in the body is a must.
    ///
    /// Revoking an access_token also revokes the refresh token, if any, issued together with it.
    ///
    /// Revoking a refresh_token also revokes the access token issued together with it.
    ///
    /// Sent with the client's id and secret, where the client has them, and with no token.
    ///
    /// # Parameters
    ///
    /// - `body`: [`TokenRevocation`](models::TokenRevocation):
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
    ///     token: "text".into(),
    ///     token_type_hint: Some(TokenTypeHint::AccessToken),
    ///     client_id: Some("text".into()),
    ///     client_secret: Some("text".into()),
    ///     ..Default::default()
    /// };
    /// client.auth().revoke_token(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn revoke_token(&self, body: &models::TokenRevocation) -> Call<RevokeToken> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Introspects an access token, per RFC7662.
    ///
    /// `POST /api/2/idp/introspect_token`
    ///
    /// An invalid token in the body (bad signature, expired or otherwise) still gives 200, with
    /// body {"active": false}.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`TokenIntrospectionRequest`](models::TokenIntrospectionRequest):
    ///
    /// # Returns
    ///
    /// [`TokenIntrospection`](models::TokenIntrospection):
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
    ///     token: "text".into(),
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

    /// Cloud only; only OAuth 2.0/OIDC clients; one-time token to authenticate on a user's behalf.
    ///
    /// `POST /api/2/idp/ott`
    ///
    /// User given by one of: external ID, Acronis login, Acronis user UUID.
    ///
    /// # Parameters
    ///
    /// - `body`: [`OneTimeTokenRequest`](models::OneTimeTokenRequest):
    ///
    /// # Returns
    ///
    /// [`OneTimeToken`](models::OneTimeToken):
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
    ///     login: Some("text".into()),
    ///     external_id: Some("text".into()),
    ///     user_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     audit_data: Some("text".into()),
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

    /// Cloud only; logs in with one-time token and gives the IdP session cookie.
    ///
    /// `POST /api/2/idp/ott/login`
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `body`: [`OneTimeTokenLogin`](models::OneTimeTokenLogin):
    ///
    /// # Returns
    ///
    /// [`User`](models::User):
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
    ///     ott: "text".into(),
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

    /// HTML page doing one-time-token login from external systems, then redirecting to targetURI.
    ///
    /// `GET /api/2/idp/external-login`
    ///
    /// Legacy form passes ott and targetURI in the URL fragment:
    /// /idp/external-login#ott=dG9rZW4gd2l0aCBzYWZlIGVuY29kaW5n&targetURI=https://example.com/app.
    ///
    /// Query parameters are asked for instead, to get up-to-date features such as branding.
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
    /// let page = client.auth().one_time_token_login_page().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn one_time_token_login_page(&self) -> Call<OneTimeTokenLoginPage> {
        Call::new(self.client, &[])
    }

    /// Logs out from the platform.
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

    /// Registers device codes, issues device and user codes.
    ///
    /// `POST /api/2/idp/device_authorization`
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `body`: [`DeviceAuthorizationRequest`](models::DeviceAuthorizationRequest):
    ///
    /// # Returns
    ///
    /// [`DeviceAuthorization`](models::DeviceAuthorization):
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
    ///     client_id: "text".into(),
    ///     display_name: Some("text".into()),
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

    /// Existing device authorization, looked up by user code.
    ///
    /// `GET /api/2/idp/device_authorization/approval`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `code`: End-user verification code.
    /// - Optional, chained to the call: `tenant_uuid`.
    ///
    /// # Returns
    ///
    /// [`DeviceApproval`](models::DeviceApproval):
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
    /// let device_approval = client
    ///     .auth()
    ///     .get_device_approval("a b&c=d+e/f?g%h#ü*")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get_device_approval(&self, code: impl AsRef<str>) -> Call<GetDeviceApproval> {
        Call::new(self.client, &[]).query("code", code.as_ref())
    }

    /// Approves an existing device code.
    ///
    /// `POST /api/2/idp/device_authorization/approval`
    ///
    /// When tenant_uuid is set in the body or in the scope: user must be a partner_admin with RW
    /// access to the target tenant; target tenant must be personal; its owner must have
    /// protection_admin or backup_user role.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`DeviceApprovalRequest`](models::DeviceApprovalRequest):
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
    ///     code: "text".into(),
    ///     tenant_uuid: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
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

    /// Forgot-password link for a login; warning: endpoint is disabled.
    ///
    /// `GET /api/2/accounts/forgot_link`
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `login`: User login.
    ///
    /// # Returns
    ///
    /// [`ForgotLink`](models::ForgotLink): Body returned by /forgot_link.
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
    /// let forgot_link = client.auth().forgot_link("a b&c=d+e/f?g%h#ü*").wait()?;
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
    /// URL-encoded one-time token.
    pub fn ott(self, ott: impl AsRef<str>) -> Self {
        self.query("ott", ott.as_ref())
    }

    /// URI to redirect to after successful authentication.
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
    /// UUID of the personal tenant the device code will be approved for.
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
