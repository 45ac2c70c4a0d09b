//! The request log: what exercise 6 of the lab looks for in the audit log.
//!
//! It holds the last requests and no secret.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::clock::{Moment, stamp};

/// So many requests are remembered.
const CAPACITY: usize = 10_000;

/// The value of a query parameter with one of these in its name is never written down.
const SECRETS: [&str; 6] = ["assertion", "code", "ott", "password", "secret", "token"];

/// One request, as it is remembered.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) time: Moment,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    /// `tenants.get`, or nothing for what is no operation.
    pub(crate) operation: Option<String>,
    /// Nothing when there was no answer.
    pub(crate) status: Option<u16>,
    /// The client's id or the user's login.
    pub(crate) caller: Option<String>,
    pub(crate) user_agent: Option<String>,
}

impl Entry {
    fn view(&self) -> Value {
        json!({
            "time": stamp(self.time),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "operation": self.operation,
            "status": self.status,
            "caller": self.caller,
            "user_agent": self.user_agent,
        })
    }
}

/// The log.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<VecDeque<Entry>>);

impl Log {
    pub(crate) fn add(&self, entry: Entry) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == CAPACITY {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    pub(crate) fn clear(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// All entries, the oldest first.
    pub(crate) fn view(&self) -> Value {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        json!({"items": entries.iter().map(Entry::view).collect::<Vec<_>>()})
    }
}

/// A query with its secrets taken out.
pub(crate) fn redact(query: &str) -> String {
    let pairs: Vec<String> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret(name) => format!("{name}=[redacted]"),
            _ => pair.to_owned(),
        })
        .collect();
    pairs.join("&")
}

fn is_secret(name: &str) -> bool {
    let name = percent_decode_str(name).decode_utf8_lossy().to_lowercase();
    SECRETS.iter().any(|secret| name.contains(secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_in_a_query_are_not_written_down() {
        assert_eq!(
            redact("targetURI=x&ott=T1RU&limit=3"),
            "targetURI=x&ott=[redacted]&limit=3"
        );
        for name in ["refresh_token", "client%5Fsecret", "Password", "%6ftt"] {
            assert_eq!(
                redact(&format!("{name}=T1RU")),
                format!("{name}=[redacted]")
            );
        }
    }

    #[test]
    fn only_the_last_requests_are_remembered() {
        let log = Log::default();
        for status in 0..=10_000_u16 {
            log.add(Entry {
                time: Moment::UNIX_EPOCH,
                method: "GET".to_owned(),
                path: "/".to_owned(),
                query: String::new(),
                operation: None,
                status: Some(status),
                caller: None,
                user_agent: None,
            });
        }
        let view = log.view();
        assert_eq!(view["items"].as_array().map(Vec::len), Some(CAPACITY));
        assert_eq!(view["items"][0]["status"], 1);
    }
}
