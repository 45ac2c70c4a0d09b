// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`auth`](crate::api::auth).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::Secret;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OpenIdConfiguration {
    pub issuer: String,
    pub authorization_endpoint: String,
    pub token_endpoint: String,
    pub jwks_uri: String,
    pub response_types_supported: Vec<String>,
    pub subject_types_supported: Vec<String>,
    pub id_token_signing_alg_values_supported: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revocation_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revocation_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_authorization_endpoint: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Password: RFC6749 section 4.3. md5_password: as password, but the password is sent as MD5
    /// hashsum. authorization_code, refresh_token, client_credentials: OpenID Connect Core 1.0
    /// section 3.1.3. authorization_code also supports PKCE (RFC7636). device_code urn: RFC8628.
    /// jwt-bearer urn: RFC7523.
    pub enum GrantType {
        /// `password`
        Password = "password",
        /// `md5_password`
        Md5Password = "md5_password",
        /// `authorization_code`
        AuthorizationCode = "authorization_code",
        /// `refresh_token`
        RefreshToken = "refresh_token",
        /// `client_credentials`
        ClientCredentials = "client_credentials",
        /// `urn:ietf:params:oauth:grant-type:device_code`
        DeviceCode = "urn:ietf:params:oauth:grant-type:device_code",
        /// `urn:ietf:params:oauth:grant-type:jwt-bearer`
        JwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenRequest {
    /// Password: RFC6749 section 4.3. md5_password: as password, but the password is sent as MD5
    /// hashsum. authorization_code, refresh_token, client_credentials: OpenID Connect Core 1.0
    /// section 3.1.3. authorization_code also supports PKCE (RFC7636). device_code urn: RFC8628.
    /// jwt-bearer urn: RFC7523.
    pub grant_type: GrantType,
    /// OAuth 2.0/OIDC client identifier (UUID). Required for the device_code urn grant; required
    /// for authorization_code and client_credentials if the client's token_endpoint_auth_method is
    /// client_secret_post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret. Required for authorization_code and client_credentials if the client's
    /// token_endpoint_auth_method is client_secret_post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Required for password and md5_password grants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Required for password and md5_password grants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Required for refresh_token grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Required for authorization_code grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Secret>,
    /// Unused for authorization_code grant; optional for all other grants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Required for the jwt-bearer urn grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assertion: Option<Secret>,
    /// Required for the device_code urn grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_code: Option<Secret>,
    /// Required for password grant with TOTP authentication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_code: Option<Secret>,
    /// Cryptographically random string tying the token request to the authorization request;
    /// required for authorization_code grant if code_challenge was given at authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_verifier: Option<Secret>,
    /// True: token carries all associated access policies in scope, needs no introspection, JWT
    /// header has "nri": 1. Unset or false: Account Server decides by internal logic and role
    /// configuration whether to issue a hybrid token (scope lacks the full policy list; resource
    /// server must introspect it for authorization). Source wording says the non-hybrid JWT has
    /// "nri": 0 or no such header field. nri = not required introspection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_required_introspection: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Token {
    pub access_token: Secret,
    pub token_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<i64>,
    pub id_token: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// Hint about the type of the submitted token.
    pub enum TokenTypeHint {
        /// `access_token`
        AccessToken = "access_token",
        /// `refresh_token`
        RefreshToken = "refresh_token",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenRevocation {
    /// Token to revoke.
    pub token: Secret,
    /// Hint about the type of the submitted token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type_hint: Option<TokenTypeHint>,
    /// OAuth 2.0/OIDC client identifier (UUID); required for public clients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret; confidential clients may authenticate with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenIntrospectionRequest {
    /// Token to introspect.
    pub token: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenScope {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rs: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rp: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenIntrospection {
    pub active: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aud: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jti: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iss: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_tuid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<TokenScope>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What the one-time token is for.
    pub enum OneTimeTokenPurpose {
        /// `user_login`
        UserLogin = "user_login",
        /// `verify`
        Verify = "verify",
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OneTimeTokenRequest {
    /// What the one-time token is for.
    pub purpose: OneTimeTokenPurpose,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Uuid>,
    /// Optional free text kept for later auditing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_data: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OneTimeToken {
    /// One-time token, base64-encoded.
    pub ott: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OneTimeTokenLogin {
    pub ott: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceAuthorizationRequest {
    /// OAuth 2.0/OIDC client identifier (UUID).
    pub client_id: String,
    /// Device display name (machine name, cluster ID and the like).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Scopes the client asks for or the end user authorizes.
    /// urn:acronis.com:tenant-id:\<uuid\>:backup_agent_admin = backup agent registration;
    /// urn:acronis.com:tenant-id:\<uuid\>:cyber_frame_registrator = Cyber Frame Connector
    /// registration.
    pub scope: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceAuthorization {
    /// Device verification code.
    pub device_code: Secret,
    /// End-user verification code.
    pub user_code: String,
    /// End-user verification URI.
    pub verification_uri: String,
    /// Verification URI that includes the user_code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_uri_complete: Option<String>,
    /// Lifetime of device_code and user_code, seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Minimum seconds between the client's polls of the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceApproval {
    pub client_id: Uuid,
    /// Device display name (machine name, cluster ID, etc.).
    pub display_name: String,
    /// Scopes requested, or authorized by the end user, for the client.
    pub scope: Vec<String>,
    /// ID of the scoped tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Name of the scoped tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// True if the tenant ID provided by ApiGW is in the path of the scoped tenant ID, else false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_current_tenant: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceApprovalRequest {
    /// End-user verification code.
    pub code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_uuid: Option<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Body returned by /forgot_link.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ForgotLink {
    /// URL of the forgot-password page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
