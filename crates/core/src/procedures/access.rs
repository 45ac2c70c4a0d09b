//! Access: logging in for somebody else, API clients registered, shut out and deleted.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::versioned::absence;
use super::{Procedure, Steps, find_out};
use crate::api::auth::Auth;
use crate::api::clients::Clients;
use crate::models::{
    ApiClient, ApiClientStatus, ApiClientType, ApiClientUpdate, CreatedApiClient, LoginUrl,
    NewApiClient, OneTimeTokenPurpose, OneTimeTokenRequest, TokenEndpointAuthMethod,
};
use crate::{Client, Error, Result};

/// Where a login leads.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LoginUrlOptions {
    /// The page that is shown after logging in: a web address. The management console when it is not given.
    pub target_uri: Option<String>,
    /// Why it is asked for; kept in the audit log.
    pub reason: Option<String>,
}

/// Where an API client is registered.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RegisterOptions {
    /// The tenant that the client is to act in, with all below it. The caller's own when it is not given.
    pub tenant_id: Option<String>,
}

impl Auth<'_> {
    /// The address of a page that logs a user in, once, and then leads to the console. Whoever has it may log in as the user, so
    /// it is a secret. Only API clients may ask for it, for users of their tenant and those below it that let support in.
    ///
    /// Requests: `POST /idp/ott`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an empty login or a target that is no web address; those of the
    /// request.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// let page = client.auth().login_url("administrator", Default::default()).wait()?;
    /// assert!(page.url.expose().contains("/idp/external-login?ott="));
    /// assert!(!format!("{page:?}").contains("ott="));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn login_url(
        &self,
        login: impl Into<String>,
        options: LoginUrlOptions,
    ) -> Procedure<LoginUrl> {
        let (client, login) = (self.client.clone(), login.into());
        Procedure::new(|steps| async move {
            if login.trim().is_empty() {
                return Err(Error::invalid_argument("login: expected text"));
            }
            let target = match options.target_uri {
                None => format!("{}/mc/", client.url()),
                Some(uri) if uri.starts_with("https://") || uri.starts_with("http://") => uri,
                Some(_) => {
                    return Err(Error::invalid_argument(
                        "target_uri: expected a web address that begins with https:// or http://",
                    ));
                }
            };
            let request = OneTimeTokenRequest {
                purpose: OneTimeTokenPurpose::UserLogin,
                login: Some(login),
                audit_data: options.reason,
                ..Default::default()
            };
            let call = client.auth().request_one_time_token(&request);
            let token = steps.make(call).await?.ott;
            let escaped = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
            let url = format!(
                "{}/api/2/idp/external-login?ott={}&targetURI={}",
                client.url(),
                escaped(token.expose()),
                escaped(&target)
            );
            Ok(LoginUrl {
                url: url.into(),
                ..Default::default()
            })
        })
    }
}

impl Clients<'_> {
    /// Registers an API client, which is what programs log in as. The client it is called on is usually one of a user's login and
    /// password ([`ClientBuilder::basic`](crate::ClientBuilder::basic)), whose rights the API client inherits.
    ///
    /// The secret is in what comes back and nowhere else. When the answer is lost the secret is lost with it, and nothing is sent
    /// again: the error then tells the id of the client that came to be, if one did, to be removed.
    ///
    /// Requests: `GET /users/me` unless `tenant_id` is given, `GET /clients`, `POST /clients`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an empty name; those of the requests.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let (url, login, password) = (sandbox.url(), sandbox.login(), sandbox.password());
    /// let user = tenantry::Client::builder(url).basic(login, password).build()?;
    /// let registered = user.clients().register("My program", Default::default()).wait()?;
    ///
    /// let client = tenantry::Client::builder(url)
    ///     .client_credentials(registered.client_id, registered.client_secret)
    ///     .build()?;
    /// assert_eq!(client.users().me().wait()?.tenant_id, registered.tenant_id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn register(
        &self,
        name: impl Into<String>,
        options: RegisterOptions,
    ) -> Procedure<CreatedApiClient> {
        let (client, name) = (self.client.clone(), name.into());
        Procedure::new(|steps| async move {
            if name.trim().is_empty() {
                return Err(Error::invalid_argument("name: expected text"));
            }
            let tenant_id = match options.tenant_id {
                Some(id) => id,
                None => steps.make(client.users().me()).await?.tenant_id,
            };
            let before = steps.make(client.clients().list()).await?.items;
            let mut data = crate::models::JsonObject::new();
            data.insert("client_name".to_owned(), name.clone().into());
            let new = NewApiClient {
                r#type: ApiClientType::ApiClient,
                tenant_id,
                data: Some(data),
                token_endpoint_auth_method: TokenEndpointAuthMethod::ClientSecretBasic,
                ..Default::default()
            };
            let lost = match steps.make(client.clients().create(&new)).await {
                Err(error) if !error.outcome_known() => error,
                result => return result,
            };
            let look = async {
                let known = |id: &str| before.iter().any(|one| one.client_id == id);
                let mut after = steps.make(client.clients().list()).await?.items.into_iter();
                Ok(after.find(|one| {
                    !known(&one.client_id) && one.tenant_id == new.tenant_id && one.data == new.data
                }))
            };
            // What came to be is of no use without its secret.
            let orphan = find_out(lost.clone(), look).await?;
            Err(lost.noting(&format!(
                "client {} came to be and its secret is lost: clients.remove deletes it",
                orphan.client_id
            )))
        })
    }

    /// Lets an API client get tokens again. One that may already is left as it is.
    ///
    /// Requests: `GET /clients/{client_id}`, and `PUT /clients/{client_id}` unless nothing changes.
    ///
    /// # Errors
    /// Those of the two requests.
    pub fn enable(&self, client_id: impl Into<String>) -> Procedure<ApiClient> {
        self.set_status(client_id.into(), ApiClientStatus::Enabled)
    }

    /// Shuts an API client out: it gets no tokens, and those it has are revoked. One that is shut out already is left as it is.
    ///
    /// Requests: `GET /clients/{client_id}`, and `PUT /clients/{client_id}` unless nothing changes.
    ///
    /// # Errors
    /// Those of the two requests.
    pub fn disable(&self, client_id: impl Into<String>) -> Procedure<ApiClient> {
        self.set_status(client_id.into(), ApiClientStatus::Disabled)
    }

    /// Deletes an API client and revokes its tokens. This cannot be undone, so `confirmation` must repeat its name or id. When the
    /// answer is lost, the client is looked for, and its absence is the answer.
    ///
    /// Requests: `GET /clients/{client_id}`, `DELETE /clients/{client_id}`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when the confirmation is neither name nor id; those of the requests.
    pub fn remove(
        &self,
        client_id: impl Into<String>,
        confirmation: impl Into<String>,
    ) -> Procedure<()> {
        let (client, id, confirmation) =
            (self.client.clone(), client_id.into(), confirmation.into());
        Procedure::new(|steps| async move {
            let found = steps.make(client.clients().get(&id)).await?;
            let name = found.data.as_ref().and_then(|data| data.get("client_name"));
            let is_name = name.and_then(|name| name.as_str()) == Some(confirmation.as_str());
            if !is_name && confirmation != found.client_id {
                return Err(Error::invalid_argument(
                    "confirmation: expected the client's name or its id",
                ));
            }
            let look = absence(&steps, client.clients().get(&id));
            steps.make_or_find(client.clients().delete(&id), look).await
        })
    }

    fn set_status(&self, id: String, status: ApiClientStatus) -> Procedure<ApiClient> {
        let client = self.client.clone();
        Procedure::new(|steps| async move { set_status(&steps, &client, &id, status).await })
    }
}

async fn set_status(
    steps: &Steps,
    client: &Client,
    id: &str,
    status: ApiClientStatus,
) -> Result<ApiClient> {
    let current = steps.make(client.clients().get(id)).await?;
    if current.status == status {
        return Ok(current);
    }
    let update = ApiClientUpdate {
        status: Some(status.clone()),
        ..Default::default()
    };
    // A client that shuts itself out cannot look: the answer stays lost then.
    let look = async {
        let current = steps.make(client.clients().get(id)).await?;
        Ok(Some(current).filter(|current| current.status == status))
    };
    let call = client.clients().update(id, &update);
    steps.make_or_find(call, look).await
}
