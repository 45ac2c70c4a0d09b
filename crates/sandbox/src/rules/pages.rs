//! Cursors: lists that come page by page (behaviour.md 1.4).
//!
//! A cursor holds the whole question and the place of the last item, so that a continuation may send the cursor alone
//! (clients-in-the-wild 15) and nothing is skipped or said twice when items come and go meanwhile.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{Fields, Refusal};

/// One page that was asked for.
pub(crate) struct Page {
    /// The question: the query as it is, or as the cursor remembers it.
    pub(crate) query: Fields,
    after: Option<String>,
    limit: usize,
}

impl Page {
    /// Reads the question. No page is longer than `cap`.
    pub(crate) fn asked(query: &Fields, cap: usize) -> Result<Self, Refusal> {
        let (query, limit, after) = match query.text("after") {
            None => (query.clone(), query.int("limit"), None),
            Some(cursor) => {
                let (remembered, after) = open(cursor).ok_or_else(not_ours)?;
                let limit = query.int("limit").or(remembered.int("limit"));
                (remembered, limit, Some(after))
            }
        };
        let limit = limit.and_then(|limit| usize::try_from(limit).ok());
        Ok(Self {
            query,
            after,
            limit: limit.map_or(cap, |limit| limit.min(cap)),
        })
    }

    /// The place of the last item of the page before.
    pub(crate) fn after<P: DeserializeOwned>(&self) -> Result<Option<P>, Refusal> {
        let place = self.after.as_deref().map(serde_json::from_str);
        place.transpose().map_err(|_| not_ours())
    }

    /// Fills this page with items that come in their order already, from the place after [`Page::after`] on. No more of
    /// them are looked at than the page needs.
    pub(crate) fn fill<T, P: Serialize>(
        &self,
        items: impl IntoIterator<Item = T>,
        place: impl Fn(&T) -> P,
        mut view: impl FnMut(T) -> Value,
    ) -> Map<String, Value> {
        let mut items = items.into_iter();
        let mut shown = Vec::new();
        let mut last = None;
        for item in items.by_ref().take(self.limit) {
            if shown.len() + 1 == self.limit {
                last = Some(json!(place(&item)).to_string());
            }
            shown.push(view(item));
        }
        let more = last.filter(|_| items.next().is_some());
        self.answer(shown, more.as_deref())
    }

    fn answer(&self, items: Vec<Value>, last: Option<&str>) -> Map<String, Value> {
        let mut answer = Map::new();
        answer.insert("items".to_owned(), Value::Array(items));
        if let Some(last) = last {
            let paging = json!({"cursors": {"after": close(&self.query, last)}});
            answer.insert("paging".to_owned(), paging);
        }
        answer
    }

    /// Cuts this page out of the items, which may come in any order: they are sorted by their keys, backwards if said.
    /// The answer has `items` and, when there is more, `paging`.
    pub(crate) fn cut<T>(
        &self,
        items: impl IntoIterator<Item = T>,
        key: impl Fn(&T) -> String,
        backwards: bool,
        view: impl FnMut(T) -> Value,
    ) -> Map<String, Value> {
        let is_before = |one: &str, other: &str| if backwards { one > other } else { one < other };
        let mut keyed: Vec<(String, T)> = items
            .into_iter()
            .map(|item| (key(&item), item))
            .filter(|(key, _)| {
                self.after
                    .as_deref()
                    .is_none_or(|after| is_before(after, key))
            })
            .collect();
        keyed.sort_by(|(one, _), (other, _)| {
            let order = one.cmp(other);
            if backwards { order.reverse() } else { order }
        });
        let more = keyed.len() > self.limit;
        keyed.truncate(self.limit);
        let last = keyed.last().filter(|_| more).map(|(key, _)| key.clone());
        let items: Vec<Value> = keyed.into_iter().map(|(_, item)| item).map(view).collect();
        self.answer(items, last.as_deref())
    }
}

fn not_ours() -> Refusal {
    Refusal::invalid("The cursor after is not one of ours.")
}

/// A number as a key that sorts as numbers do.
pub(crate) fn sortable(number: u64) -> String {
    format!("{number:020}")
}

fn close(query: &Fields, after: &str) -> String {
    STANDARD.encode(json!({"query": query.raw(), "after": after}).to_string())
}

fn open(cursor: &str) -> Option<(Fields, String)> {
    let mut open: Value = serde_json::from_slice(&STANDARD.decode(cursor).ok()?).ok()?;
    let Value::Object(query) = open.get_mut("query")?.take() else {
        return None;
    };
    Some((query.into(), open.get("after")?.as_str()?.to_owned()))
}
