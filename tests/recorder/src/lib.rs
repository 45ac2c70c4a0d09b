//! A server that every language's contract walk talks to.
//!
//! It answers each operation with a body that fits the contract, records what arrives, and tells from the contract alone
//! whether that is what a walk over all methods with the contract's sample values must send. It knows no rule of the
//! service: that is the sandbox's part.
//!
//! `GET /recorded` lists the requests, `GET /verdict` judges them.

mod decode;
mod record;
mod server;
mod verdict;

use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

pub use record::Recorded;
pub use verdict::Verdict;

/// What has arrived so far.
type Log = Arc<Mutex<Vec<Recorded>>>;

/// A recorder on a port of its own, on a thread of its own, for as long as the process lives.
#[derive(Debug)]
pub struct Recorder {
    url: String,
    log: Log,
}

impl Recorder {
    /// Starts a recorder. It answers as soon as this returns.
    ///
    /// # Panics
    /// When no port of the loopback address can be opened.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "a test that cannot listen has nothing to prove"
    )]
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of the loopback address");
        let address = listener.local_addr().expect("the port just opened");
        let log = Log::default();
        let kept = Arc::clone(&log);
        thread::spawn(move || server::serve(listener, kept));
        Self {
            url: format!("http://{address}"),
            log,
        }
    }

    /// Where it listens: `http://127.0.0.1:` and the port.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What arrived, in order.
    #[must_use]
    pub fn recorded(&self) -> Vec<Recorded> {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Whether what arrived is a walk over every method.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict::on(&self.recorded())
    }
}
