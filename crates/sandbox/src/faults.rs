//! Faults on demand: what a network and a busy service do now and then, done exactly when a test asks for it.
//!
//! A fault says which requests it counts, which of them it strikes, and what then happens. It strikes once.

use std::sync::{Mutex, PoisonError};

use serde_json::{Map, Value, json};

/// What happens to the request that is struck.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    /// It is answered at once, and nothing else is done.
    Answer {
        status: u16,
        headers: Vec<(String, String)>,
        /// Text is sent as it is, anything else as JSON. Without one, the body is an error of the usual shape.
        body: Option<Value>,
    },
}

/// A fault that was asked for.
#[derive(Debug, Clone)]
struct Fault {
    /// What was asked for, for the list.
    asked: Map<String, Value>,
    operation: Option<String>,
    method: Option<String>,
    path: Option<String>,
    nth: u64,
    seen: u64,
    kind: Kind,
}

/// All faults that were asked for since the list was last cleared.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    /// Takes a fault as it was asked for.
    ///
    /// # Errors
    /// When it makes no sense, in words.
    pub(crate) fn set(&self, asked: Map<String, Value>) -> Result<Value, String> {
        let text = |name: &str| asked.get(name).and_then(Value::as_str).map(str::to_owned);
        let nth = match asked.get("nth") {
            None => 1,
            Some(nth) => nth
                .as_u64()
                .filter(|nth| *nth > 0)
                .ok_or("nth must be a whole number from 1 up.")?,
        };
        let status = asked
            .get("status")
            .and_then(Value::as_u64)
            .and_then(|status| u16::try_from(status).ok())
            .filter(|status| (200..600).contains(status))
            .ok_or("status must be a number from 200 to 599.")?;
        let headers = asked
            .get("headers")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, value)| match value {
                Value::String(text) => (name.clone(), text.clone()),
                other => (name.clone(), other.to_string()),
            })
            .collect();
        let fault = Fault {
            operation: text("operation"),
            method: text("method").map(|method| method.to_uppercase()),
            path: text("path"),
            nth,
            seen: 0,
            kind: Kind::Answer {
                status,
                headers,
                body: asked.get("body").filter(|body| !body.is_null()).cloned(),
            },
            asked,
        };
        let view = fault.view();
        self.lock().push(fault);
        Ok(view)
    }

    /// Counts a request, and says what happens to it. The oldest fault wins.
    pub(crate) fn strike(&self, operation: Option<&str>, method: &str, path: &str) -> Option<Kind> {
        let mut struck = None;
        for fault in self.lock().iter_mut() {
            if fault.matches(operation, method, path) {
                fault.seen += 1;
                if fault.seen == fault.nth && struck.is_none() {
                    struck = Some(fault.kind.clone());
                }
            }
        }
        struck
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    pub(crate) fn view(&self) -> Value {
        json!({"items": self.lock().iter().map(Fault::view).collect::<Vec<_>>()})
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Fault>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fault {
    fn matches(&self, operation: Option<&str>, method: &str, path: &str) -> bool {
        self.operation
            .as_deref()
            .is_none_or(|wanted| operation == Some(wanted))
            && self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self.path.as_deref().is_none_or(|wanted| wanted == path)
    }

    fn view(&self) -> Value {
        let mut view = self.asked.clone();
        view.insert("nth".to_owned(), json!(self.nth));
        view.insert("seen".to_owned(), json!(self.seen));
        view.insert("struck".to_owned(), json!(self.seen >= self.nth));
        Value::Object(view)
    }
}
