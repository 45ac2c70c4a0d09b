//! The words by which tenants and users are found: an ordered index of lower-case words, so that a search reads only the
//! words that begin as it asks.
//!
//! What somebody was found by once stays in it until there is too much of that: whoever searches looks at each hit anyway.

use std::collections::BTreeSet;

use uuid::Uuid;

/// What is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Hit {
    Tenant(Uuid),
    User(Uuid),
}

/// The index.
#[derive(Debug, Default)]
pub(crate) struct Index {
    words: BTreeSet<(Box<str>, Hit)>,
}

impl Index {
    /// Takes in these values of a tenant or user.
    pub(crate) fn put<'v>(&mut self, hit: Hit, values: impl Iterator<Item = &'v str>) {
        for word in values.flat_map(words) {
            self.words.insert((word.into_boxed_str(), hit));
        }
    }

    /// Everything that has, or once had, a word beginning like this; by that word, and each as often as it has such words.
    pub(crate) fn beginning(&self, prefix: &str) -> impl Iterator<Item = Hit> {
        let least = Hit::Tenant(Uuid::nil());
        self.words
            .range((Box::from(prefix), least)..)
            .take_while(move |(word, _)| word.starts_with(prefix))
            .map(|(_, hit)| *hit)
    }
}

/// The lower-case words of a text (behaviour.md 12).
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(str::to_lowercase)
}
