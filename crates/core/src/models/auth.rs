// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`auth`](crate::api::auth).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::Secret;

/// The configuration of the OpenID provider.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OpenIdConfiguration {
    /// Who issues the tokens.
    pub issuer: String,
    /// Where users are sent to log in.
    pub authorization_endpoint: String,
    /// Where tokens are issued.
    pub token_endpoint: String,
    /// Where the keys are that sign the tokens.
    pub jwks_uri: String,
    /// What an authorization may answer with.
    pub response_types_supported: Vec<String>,
    /// The types of subject.
    pub subject_types_supported: Vec<String>,
    /// How ID tokens may be signed.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// Where tokens are revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revocation_endpoint: Option<String>,
    /// How a client may show there who it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revocation_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// Where devices ask for codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_authorization_endpoint: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What is given for a token.
    pub enum GrantType {
        /// A user's login and password.
        Password = "password",
        /// A user's login and the MD5 hash of the password.
        Md5Password = "md5_password",
        /// A code from an authorization.
        AuthorizationCode = "authorization_code",
        /// A refresh token.
        RefreshToken = "refresh_token",
        /// An API client's id and secret.
        ClientCredentials = "client_credentials",
        /// A device code that a user has approved.
        DeviceCode = "urn:ietf:params:oauth:grant-type:device_code",
        /// Another token, exchanged for one of narrower scope.
        JwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer",
    }
}

/// What is given for a token.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenRequest {
    /// What is given for the token.
    pub grant_type: GrantType,
    /// The API client's id, where it is not sent as HTTP Basic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// The API client's secret, where it is not sent as HTTP Basic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// The user's login. For the grants `password` and `md5_password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The user's password, or its MD5 hash for the grant `md5_password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// The refresh token. For the grant `refresh_token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// The authorization code. For the grant `authorization_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Secret>,
    /// What the token is for, as in `urn:acronis.com:tenant-id:` and a tenant's id;
    /// `offline_access` asks for a refresh token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The token that is exchanged. For the grant `jwt-bearer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assertion: Option<Secret>,
    /// The device code. For the grant `device_code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_code: Option<Secret>,
    /// The user's one-time code, where two-factor authentication is on. For the grant `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_code: Option<Secret>,
    /// The text that ties the request to the authorization, where that had a `code_challenge`
    /// (PKCE).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_verifier: Option<Secret>,
    /// When true, the token holds everything it lets its bearer do and need not be looked up. Else
    /// the service decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_required_introspection: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A token and what came with it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Token {
    /// The access token.
    pub access_token: Secret,
    /// What the token is: `bearer`.
    pub token_type: String,
    /// How long the access token is valid, in seconds. The service does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Until when the access token is valid, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<i64>,
    /// The ID token.
    pub id_token: Secret,
    /// The refresh token, where `offline_access` was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What a token is.
    pub enum TokenTypeHint {
        /// An access token.
        AccessToken = "access_token",
        /// A refresh token.
        RefreshToken = "refresh_token",
    }
}

/// The token to revoke.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenRevocation {
    /// Token to revoke.
    pub token: Secret,
    /// What the token is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type_hint: Option<TokenTypeHint>,
    /// The API client's id. A public client gives it here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// The API client's secret, where it is not sent as HTTP Basic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The token to look into.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenIntrospectionRequest {
    /// Token to introspect.
    pub token: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A role on a tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenScope {
    /// The tenant's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tuid: Option<String>,
    /// The tenant's number, as version 1 of the API has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tid: Option<String>,
    /// The role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The part of the platform the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rn: Option<String>,
    /// The resource server the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rs: Option<String>,
    /// The resource the role is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rp: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What a token is and what it lets its bearer do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenIntrospection {
    /// Whether the token is valid.
    pub active: bool,
    /// The type of the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// Until when the token is valid, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
    /// Who the token is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aud: Option<String>,
    /// The token's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jti: Option<String>,
    /// Who issued the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iss: Option<String>,
    /// Who the token speaks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    /// What that subject is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<String>,
    /// The client the token was issued to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// The tenant of the token's owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_tuid: Option<String>,
    /// What the token lets its bearer do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<TokenScope>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

open_enum! {
    /// What a one-time token is for.
    pub enum OneTimeTokenPurpose {
        /// Logging in on behalf of the user.
        UserLogin = "user_login",
        /// Verification.
        Verify = "verify",
    }
}

/// For whom a one-time token is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OneTimeTokenRequest {
    /// What the token is for.
    pub purpose: OneTimeTokenPurpose,
    /// The user's login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// The user's id at the external identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The user's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Uuid>,
    /// Why it is asked for; kept in the audit log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_data: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A one-time token.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OneTimeToken {
    /// The token, base64.
    pub ott: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The one-time token to log in with.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OneTimeTokenLogin {
    /// The token, as it was issued.
    pub ott: Secret,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A device that wants to be approved.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceAuthorizationRequest {
    /// The API client's id.
    pub client_id: String,
    /// Device display name (machine name, cluster ID and the like).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What the device wants to do: `urn:acronis.com:tenant-id:`, the tenant's id or nothing, and
    /// `:backup_agent_admin` or `:cyber_frame_registrator`.
    pub scope: Vec<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The codes with which a device is approved.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceAuthorization {
    /// The code the device asks for its token with. Not to be shown.
    pub device_code: Secret,
    /// The code the user types in.
    pub user_code: String,
    /// Where the user types it in.
    pub verification_uri: String,
    /// The same with the code in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_uri_complete: Option<String>,
    /// How long both codes are valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// How long to wait between two requests for the token, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A device that waits for approval.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceApproval {
    /// The API client's id.
    pub client_id: Uuid,
    /// Device display name (machine name, cluster ID, etc.).
    pub display_name: String,
    /// What the device wants to do.
    pub scope: Vec<String>,
    /// The tenant it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// That tenant's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Whether the tenant is the caller's or one above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_current_tenant: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// The device code to approve.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceApprovalRequest {
    /// The code the user was shown.
    pub code: String,
    /// The personal tenant for which it is approved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_uuid: Option<Uuid>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// Where forgotten passwords are dealt with.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ForgotLink {
    /// URL of the forgot-password page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
