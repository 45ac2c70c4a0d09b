//! Several accounts, each with its own data center and credentials, searched together.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use bytes::Bytes;

use super::SearchOptions;
use super::search::search;
use crate::models::{AccountHits, SearchHit};
use crate::procedures::Procedure;
use crate::procedures::door::{Callbacks, Given, written};
use crate::{Client, Error, Result};

/// How many accounts are asked at the same time.
const AT_ONCE: usize = 8;

/// One client for each account.
///
/// ```
/// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
/// # let client = tenantry::Client::builder(sandbox.url())
/// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
/// #     .build()?;
/// use tenantry::procedures::Accounts;
///
/// let accounts = Accounts::new().with("Europe", client.clone()).with("America", client);
/// for found in accounts.search("administrator", Default::default()).wait()? {
///     match found.hits {
///         Ok(hits) => println!("{}: {}", found.account, hits.len()),
///         Err(error) => println!("{}: {error}", found.account),
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Accounts {
    accounts: Vec<(String, Client)>,
}

/// What one account has.
#[derive(Debug)]
pub struct Found {
    /// The account's name.
    pub account: String,
    /// What was found in it, or why nobody knows.
    pub hits: Result<Vec<SearchHit>>,
}

impl Accounts {
    /// No account yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// These and one more. The name is for telling which is which; one that is there already gets this client.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, client: Client) -> Self {
        let name = name.into();
        match self.accounts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, held)) => *held = client,
            None => self.accounts.push((name, client)),
        }
        self
    }

    /// The client of an account.
    #[must_use]
    pub fn client(&self, name: &str) -> Option<&Client> {
        let mut accounts = self.accounts.iter();
        accounts
            .find(|(known, _)| known == name)
            .map(|(_, client)| client)
    }

    /// The accounts, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Client)> {
        let accounts = self.accounts.iter();
        accounts.map(|(name, client)| (name.as_str(), client))
    }

    /// Searches all of them, at most eight at the same time, each as [`Search::everywhere`](crate::api::search::Search::everywhere)
    /// does. What one account refuses is told beside what the others have. In an account `below` names no tenant of another, so
    /// it must be left out.
    ///
    /// Requests, of each account: as for [`Search::everywhere`](crate::api::search::Search::everywhere).
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a text or options that no account takes; kind
    /// [`Cancelled`](crate::ErrorKind::Cancelled) when it is stopped.
    pub fn search(&self, text: impl Into<String>, options: SearchOptions) -> Procedure<Vec<Found>> {
        let (accounts, text) = (self.accounts.clone(), text.into());
        Procedure::new(|steps| async move {
            options.check(&text)?;
            if options.below.is_some() {
                return Err(Error::invalid_argument(
                    "below: expected it to be left out, since no tenant is in several accounts",
                ));
            }
            let searches = accounts.into_iter().map(|(account, client)| {
                let (steps, text, options) = (steps.clone(), text.clone(), options.clone());
                async move {
                    let hits = search(&steps, &client, &text, options).await;
                    Found { account, hits }
                }
            });
            let found = together(searches.collect()).await;
            steps.check()?;
            Ok(found)
        })
    }

    /// [`Accounts::search`] for other languages: what it is given as one JSON object, what it gives as JSON.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument), naming the parameter.
    #[doc(hidden)]
    pub fn search_by_json(&self, arguments: &[u8]) -> Result<Procedure<Bytes>> {
        let mut given = Given::read(arguments, Callbacks::default())?;
        let text = given.text("text")?;
        let options = given.options(&["kind", "limit"])?;
        given.nothing_left()?;
        Ok(self.search(text, options).map(|found| {
            let told: Vec<AccountHits> = found.into_iter().map(AccountHits::from).collect();
            written(told)
        }))
    }
}

impl From<Found> for AccountHits {
    fn from(found: Found) -> Self {
        let (hits, error) = match found.hits {
            Ok(hits) => (hits, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        Self {
            account: found.account,
            hits,
            error,
            ..Default::default()
        }
    }
}

type Running<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// The results of all, in their order, with no more than [`AT_ONCE`] under way at any time.
async fn together<T: Unpin>(all: Vec<impl Future<Output = T> + Send + 'static>) -> Vec<T> {
    let mut waiting = all.into_iter().enumerate();
    let mut running: Vec<(usize, Running<T>)> = Vec::new();
    let mut done: Vec<(usize, T)> = Vec::new();
    poll_fn(|context| {
        loop {
            while running.len() < AT_ONCE {
                let Some((place, work)) = waiting.next() else {
                    break;
                };
                running.push((place, Box::pin(work)));
            }
            let before = done.len();
            running.retain_mut(|(place, work)| match work.as_mut().poll(context) {
                Poll::Ready(result) => {
                    done.push((*place, result));
                    false
                }
                Poll::Pending => true,
            });
            if running.is_empty() && waiting.len() == 0 {
                return Poll::Ready(());
            }
            if done.len() == before {
                return Poll::Pending;
            }
        }
    })
    .await;
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}
