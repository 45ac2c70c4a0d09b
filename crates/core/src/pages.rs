//! Cursors: one run of items, however many pages.
//!
//! A page that failed is an error and never an empty page; a cursor that leads back to where it came from is an error and
//! never an endless run. What is held is one page, whatever the length of the list.

use std::collections::VecDeque;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::{Answer, Call, Client, Endpoint, Error, Format, JsonValue, Request, Result};

/// An answer that is one page of many. The models that are implement it.
pub trait Page {
    /// What the page lists.
    type Item;

    /// The cursor of the next page, if there is one.
    fn cursor(&self) -> Option<&str>;

    /// What the page lists.
    fn into_items(self) -> Vec<Self::Item>;
}

/// The cursor beside the fields that the contract declares: some lists page though their schema does not say so.
pub(crate) fn cursor_beside(extra: &serde_json::Map<String, JsonValue>) -> Option<&str> {
    extra.get("paging")?.get("cursors")?.get("after")?.as_str()
}

/// The items of a list, page after page.
///
/// ```
/// # let server = tenantry_recorder::Recorder::start();
/// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
/// let root = "ede9f834-70b3-476c-83d9-736f9f8c7dae";
/// let mut tenants = client.tenants().list().subtree_root_id(root).limit(100).items();
/// while let Some(tenant) = tenants.next_blocking() {    // or tenants.next().await
///     println!("{}", tenant?.id);
///     # break;
/// }
/// # Ok::<(), tenantry::Error>(())
/// ```
#[must_use = "nothing is asked for until an item is"]
pub struct Items<E: Endpoint<Output: Page>> {
    client: Client,
    first: Request,
    next: Option<Request>,
    ready: VecDeque<<E::Output as Page>::Item>,
    seen: Seen,
}

impl<E: Endpoint<Output: Page>> Call<E> {
    /// The items of this page and of all that follow. Pages are asked for as items are.
    pub fn items(self) -> Items<E> {
        let (client, request) = self.into_parts();
        Items {
            client,
            first: request.clone(),
            next: Some(request),
            ready: VecDeque::new(),
            seen: Seen::default(),
        }
    }
}

impl<E: Endpoint<Output: Page>> Items<E> {
    /// The next item; `None` after the last. After an error there is none.
    ///
    /// # Errors
    /// See [`Error`]. A cursor that repeats is of kind [`Decode`](crate::ErrorKind::Decode).
    pub async fn next(&mut self) -> Option<Result<<E::Output as Page>::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            let request = self.next.take()?;
            let answer = self.client.send(request).await;
            if let Err(error) = answer.and_then(|answer| self.turn(answer)) {
                return Some(Err(error));
            }
        }
    }

    /// The next item, like [`Items::next`]; blocks until it is there.
    ///
    /// # Errors
    /// Like [`Items::next`].
    pub fn next_blocking(&mut self) -> Option<Result<<E::Output as Page>::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            let request = self.next.take()?;
            let answer = self.client.send_blocking(request);
            if let Err(error) = answer.and_then(|answer| self.turn(answer)) {
                return Some(Err(error));
            }
        }
    }

    /// An item that is there already.
    pub(crate) fn at_hand(&mut self) -> Option<<E::Output as Page>::Item> {
        self.ready.pop_front()
    }

    /// What to ask for next; nothing after the last page. Whoever takes it hands the page to [`Items::take_in`].
    pub(crate) fn due(&mut self) -> Option<Call<E>> {
        let request = self.next.take()?;
        Some(Call::resumed(&self.client, request))
    }

    /// Goes on with the page that came, or says what is wrong with it.
    pub(crate) fn take_in(&mut self, page: E::Output) -> Result<(), &'static str> {
        if let Some(cursor) = page.cursor() {
            if !self.seen.is_new(cursor) {
                return Err("the cursor of the next page was given before");
            }
            self.next = Some(self.first.continued(cursor));
        }
        self.ready.extend(page.into_items());
        Ok(())
    }

    fn turn(&mut self, answer: crate::Answer) -> Result<()> {
        let page = E::Format::decode(&answer.body);
        let taken = page.and_then(|page| self.take_in(page).map_err(str::to_owned));
        taken.map_err(|problem| Error::decode(E::OPERATION, answer, problem))
    }
}

/// The pages of a list as they come, for who sends the requests and reads the answers in a language of its own.
///
/// ```
/// # let server = tenantry_recorder::Recorder::start();
/// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
/// use tenantry::{Pages, Request, api::operations::TENANTS_LIST};
///
/// let mut pages = Pages::new(Request::new(&TENANTS_LIST, &[]).query("parent_id", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"))?;
/// while let Some(request) = pages.request() {
///     let answer = client.send_blocking(request)?;
///     pages.turn(&answer)?;
///     println!("{} bytes", answer.body.len());
///     # break;
/// }
/// # Ok::<(), tenantry::Error>(())
/// ```
#[derive(Debug)]
pub struct Pages {
    first: Request,
    next: Option<Request>,
    seen: Seen,
}

impl Pages {
    /// The pages that begin with what this request asks for.
    ///
    /// # Errors
    /// What is wrong with the request itself.
    pub fn new(first: Request) -> Result<Self> {
        first.check()?;
        Ok(Self {
            next: Some(first.clone()),
            first,
            seen: Seen::default(),
        })
    }

    /// What to send for the next page; nothing after the last. It stays the same until [`Pages::turn`], so a page that failed
    /// can be asked for again.
    #[must_use]
    pub fn request(&self) -> Option<Request> {
        self.next.clone()
    }

    /// Goes on behind the page that came.
    ///
    /// # Errors
    /// Kind [`Decode`](crate::ErrorKind::Decode) for what is no page of a list, and for a cursor that was given before. After
    /// that there is no next page.
    pub fn turn(&mut self, answer: &Answer) -> Result<()> {
        self.next = None;
        let problem = match cursor_of(&answer.body) {
            Ok(None) => return Ok(()),
            Ok(Some(cursor)) if self.seen.is_new(&cursor) => {
                self.next = Some(self.first.continued(&cursor));
                return Ok(());
            }
            Ok(Some(_)) => "the cursor of the next page was given before".to_owned(),
            Err(problem) => format!("the answer is no page of a list: {problem}"),
        };
        let operation = self.first.operation();
        Err(Error::decode(operation, answer.clone(), problem))
    }
}

/// The cursor in a page whose items nobody here reads.
fn cursor_of(page: &[u8]) -> serde_json::Result<Option<String>> {
    #[derive(Deserialize)]
    struct Page {
        #[serde(rename = "items")]
        _items: Vec<IgnoredAny>,
        paging: Option<Paging>,
    }
    #[derive(Deserialize)]
    struct Paging {
        cursors: Option<Cursors>,
    }
    #[derive(Deserialize)]
    struct Cursors {
        after: Option<String>,
    }
    let page: Page = serde_json::from_slice(page)?;
    let after = page.paging.and_then(|paging| paging.cursors?.after);
    Ok(after.filter(|cursor| !cursor.is_empty()))
}

/// Tells cursors that run in a circle, by holding one of them at a time (Brent's algorithm).
#[derive(Debug, Default)]
struct Seen {
    held: Option<String>,
    steps: u64,
    limit: u64,
}

impl Seen {
    fn is_new(&mut self, cursor: &str) -> bool {
        if self.held.as_deref() == Some(cursor) {
            return false;
        }
        if self.steps == self.limit {
            self.held = Some(cursor.to_owned());
            self.steps = 0;
            self.limit = (self.limit * 2).max(1);
        }
        self.steps += 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn a_circle_of_any_length_is_told() {
        for (before, circle) in [(0, 1), (0, 2), (5, 3), (40, 17)] {
            let mut seen = Seen::default();
            let cursor = |step: usize| {
                if step < before {
                    step
                } else {
                    before + (step - before) % circle
                }
            };
            let told = (0..1_000).find(|step| !seen.is_new(&cursor(*step).to_string()));
            assert!(
                told.is_some_and(|step| step < 4 * (before + circle) + 4),
                "{before} {circle} {told:?}"
            );
        }
    }

    #[test]
    fn cursors_that_are_all_different_are_all_new() {
        let mut seen = Seen::default();
        assert!((0..1_000).all(|step| seen.is_new(&step.to_string())));
    }
}
