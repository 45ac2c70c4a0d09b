//! When a request is sent again, and after which pause.
//!
//! Only what cannot have been processed is repeated: a request that was never written, one that was put off (429 or 503
//! with `Retry-After`), and reads, which change nothing.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use http::StatusCode;

use super::Failure;
use crate::Answer;
use crate::error::retry_after;
use crate::operation::Repeat;

/// The pauses of one request: how many are left, and how long the next one is.
pub(crate) struct Pauses {
    left: u32,
    next: Duration,
}

const FIRST: Duration = Duration::from_millis(250);
const LONGEST: Duration = Duration::from_secs(5);

impl Pauses {
    pub(crate) fn new(retries: u32) -> Self {
        Self {
            left: retries,
            next: FIRST,
        }
    }

    /// The pause before this answer's request is sent again; `None` when the answer stands.
    pub(crate) fn after_answer(&mut self, repeat: Repeat, answer: &Answer) -> Option<Duration> {
        let put_off = matches!(
            answer.status,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
        );
        let failed = matches!(answer.status.as_u16(), 500 | 502 | 504);
        let asked = retry_after(&answer.headers).filter(|_| put_off);
        let again = asked.is_some() || (repeat == Repeat::Safe && (put_off || failed));
        let pause = self.take(again)?;
        Some(asked.unwrap_or(pause))
    }

    /// The pause before a request that got no answer is sent again; `None` when that is not safe or of no use.
    pub(crate) fn after_failure(&mut self, repeat: Repeat, failure: &Failure) -> Option<Duration> {
        self.take(!failure.permanent && (failure.unsent || repeat == Repeat::Safe))
    }

    /// Twice as long each time, and anywhere in the upper half, so that many clients do not come back together.
    fn take(&mut self, again: bool) -> Option<Duration> {
        if !again || self.left == 0 {
            return None;
        }
        self.left -= 1;
        let half = self.next / 2;
        self.next = (self.next * 2).min(LONGEST);
        let random = RandomState::new().hash_one(self.left) % 1_000;
        Some(half + half * u32::try_from(random).unwrap_or(0) / 1_000)
    }
}
