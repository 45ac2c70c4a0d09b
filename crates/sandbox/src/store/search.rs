//! The words by which tenants and users are found: an ordered index of lower-case words, so that a search reads only the
//! words that begin as it asks.

use std::collections::{BTreeSet, HashMap, HashSet};

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
    words: BTreeSet<(String, Hit)>,
    /// What each one is found by, to take it out again.
    known: HashMap<Hit, Vec<String>>,
}

impl Index {
    /// Takes in these values of a tenant or user, in place of those it had.
    pub(crate) fn put<'v>(&mut self, hit: Hit, values: impl Iterator<Item = &'v str>) {
        for word in self.known.remove(&hit).into_iter().flatten() {
            self.words.remove(&(word, hit));
        }
        let words: Vec<String> = values.flat_map(words).collect();
        for word in &words {
            self.words.insert((word.clone(), hit));
        }
        self.known.insert(hit, words);
    }

    /// Everything that has a word beginning like this.
    pub(crate) fn beginning(&self, prefix: &str) -> HashSet<Hit> {
        let least = Hit::Tenant(Uuid::nil());
        self.words
            .range((prefix.to_owned(), least)..)
            .take_while(|(word, _)| word.starts_with(prefix))
            .map(|(_, hit)| *hit)
            .collect()
    }
}

/// The lower-case words of a text (behaviour.md 12).
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(str::to_lowercase)
}
