//! Faults on demand: what a network and a busy service do now and then, done exactly when a test asks for it.
//!
//! A fault says which requests it counts, which of them it strikes and how often, and what then happens. How that is done
//! to an answer or a connection is the business of `http`.

mod asked;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value, json};

/// What happens to a request that is struck.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    /// It is answered with this, and nothing else is done.
    Status {
        status: u16,
        headers: Vec<(String, String)>,
        /// Text is sent as it is, anything else as JSON. Without one, the body is an error of the usual shape.
        body: Option<Value>,
    },
    /// Nothing but the delay.
    Delay,
    /// The connection is reset, and the request was never looked at.
    Reset,
    /// The request takes effect; then the connection is reset and the answer is lost.
    ResetAfter,
    /// The request takes effect; half of the answer's body comes, then the connection ends.
    Truncate,
    /// The request takes effect; the answer's body comes in pieces of so many bytes with a pause before each.
    Drip { bytes: usize, pause: Duration },
    /// The request takes effect; the answer's body is no JSON.
    Malformed,
    /// The request takes effect; the answer says that it is something else than it is.
    ContentType(String),
}

/// What strikes one request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Strike {
    pub(crate) kind: Kind,
    /// Waited for before anything else happens.
    pub(crate) delay: Duration,
}

/// A fault that was asked for.
#[derive(Debug)]
struct Fault {
    /// What was asked for, for the list.
    asked: Map<String, Value>,
    operation: Option<String>,
    method: Option<String>,
    /// In it, `*` stands for anything.
    path: Option<String>,
    /// The first matching request that may be struck.
    nth: u64,
    /// How often it strikes; nothing for as long as it is there.
    times: Option<u64>,
    /// With chance in it: how likely each request is struck, and where the dice come from.
    chance: Option<(f64, fastrand::Rng)>,
    seen: u64,
    strikes: u64,
    strike: Strike,
}

/// All faults that were asked for since the list was last cleared.
#[derive(Debug)]
pub(crate) struct Faults {
    all: Mutex<Vec<Fault>>,
    /// Where faults with chance in it, and no seed of their own, take their seeds from.
    seeds: Mutex<fastrand::Rng>,
}

impl Faults {
    /// No faults. With a seed, chance is the same in every run.
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self {
            all: Mutex::default(),
            seeds: Mutex::new(seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed)),
        }
    }

    /// Takes a fault as it was asked for.
    ///
    /// # Errors
    /// When it makes no sense, in words.
    pub(crate) fn set(&self, asked: Map<String, Value>) -> Result<Value, String> {
        let seed = || lock(&self.seeds).u64(..);
        let fault = asked::fault(asked, seed)?;
        let view = fault.view();
        lock(&self.all).push(fault);
        Ok(view)
    }

    /// Counts a request, and says what happens to it. The oldest fault wins; the others count it all the same.
    pub(crate) fn strike(
        &self,
        operation: Option<&str>,
        method: &str,
        path: &str,
    ) -> Option<Strike> {
        let mut struck = None;
        for fault in lock(&self.all).iter_mut() {
            if fault.matches(operation, method, path) && fault.is_due() && struck.is_none() {
                fault.strikes += 1;
                struck = Some(fault.strike.clone());
            }
        }
        struck
    }

    pub(crate) fn clear(&self) {
        lock(&self.all).clear();
    }

    pub(crate) fn view(&self) -> Value {
        json!({"items": lock(&self.all).iter().map(Fault::view).collect::<Vec<_>>()})
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Fault {
    fn matches(&self, operation: Option<&str>, method: &str, path: &str) -> bool {
        self.operation
            .as_deref()
            .is_none_or(|wanted| operation == Some(wanted))
            && self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self.path.as_deref().is_none_or(|wanted| fits(wanted, path))
    }

    /// Counts a request that matches, and says whether it is to be struck.
    fn is_due(&mut self) -> bool {
        self.seen += 1;
        // The dice are thrown for every request, so that what is struck depends on their number alone.
        let wins = match &mut self.chance {
            Some((chance, dice)) => dice.f64() < *chance,
            None => true,
        };
        wins && self.seen >= self.nth && self.times.is_none_or(|times| self.strikes < times)
    }

    fn view(&self) -> Value {
        let mut view = self.asked.clone();
        view.insert("nth".to_owned(), json!(self.nth));
        view.insert("times".to_owned(), json!(self.times));
        view.insert("seen".to_owned(), json!(self.seen));
        view.insert("strikes".to_owned(), json!(self.strikes));
        view.insert("struck".to_owned(), json!(self.strikes > 0));
        Value::Object(view)
    }
}

/// Whether a path is what a pattern says, in which `*` stands for anything, slashes too.
fn fits(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_in_a_path_stands_for_anything() {
        for (pattern, path, wanted) in [
            ("/api/2/tenants", "/api/2/tenants", true),
            ("/api/2/tenants", "/api/2/tenants/x", false),
            ("/api/2/tenants*", "/api/2/tenants/x", true),
            ("/api/*/usages", "/api/2/tenants/x/usages", true),
            ("/api/*/usages", "/api/2/tenants/x/usages/y", false),
            ("/a/*/b/*/c", "/a/1/b/2/c", true),
            ("*", "/", true),
            ("/aa*a", "/aa", false),
        ] {
            assert_eq!(fits(pattern, path), wanted, "{pattern} {path}");
        }
    }

    #[test]
    fn chance_is_the_same_under_the_same_seed() {
        let struck = |seed: u64| {
            let faults = Faults::new(None);
            let asked = json!({"status": 503, "probability": 0.3, "seed": seed});
            faults.set(asked.as_object().unwrap().clone()).unwrap();
            let strikes = |_| faults.strike(None, "GET", "/").is_some();
            (0..200).map(strikes).collect::<Vec<bool>>()
        };
        assert_eq!(struck(7), struck(7));
        assert_ne!(struck(7), struck(8));
        let often = struck(7).into_iter().filter(|struck| *struck).count();
        assert!((30..90).contains(&often), "{often}");
    }
}
