//! Time that tests can move: the machine's clock with an offset, or a clock that stands still.
//!
//! Everything dated follows it: token expiry, versions made of milliseconds, trial periods. It knows nothing of what
//! the time is used for.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use time::format_description::well_known::Rfc3339;
use time::macros::{datetime, format_description};
use time::{Duration, OffsetDateTime, PrimitiveDateTime};

/// A point in time, always UTC.
pub(crate) type Moment = OffsetDateTime;

/// Where the clock can be: with room on both sides for what is dated before and after now.
const RANGE: std::ops::Range<Moment> =
    datetime!(1970-01-01 0:00 UTC)..datetime!(3000-01-01 0:00 UTC);

/// A time that the clock can be put to.
///
/// # Errors
/// When it cannot, in words.
pub(crate) fn reachable(now: Option<Moment>) -> Result<Moment, &'static str> {
    now.filter(|now| RANGE.contains(now))
        .ok_or("The clock goes from the year 1970 to the year 2999.")
}

/// The sandbox's clock.
#[derive(Debug, Default)]
pub(crate) struct Clock(Mutex<State>);

/// How the clock goes, as a saved state keeps it. One that runs goes on while the sandbox does not.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum State {
    Running { ahead: Duration },
    Standing { at: Moment },
}

impl Default for State {
    fn default() -> Self {
        Self::Running {
            ahead: Duration::ZERO,
        }
    }
}

impl State {
    fn now(self) -> Moment {
        match self {
            Self::Running { ahead } => Moment::now_utc()
                .checked_add(ahead)
                .unwrap_or_else(Moment::now_utc),
            Self::Standing { at } => at,
        }
    }

    /// Whether what it says now is a time that the clock can be at.
    pub(crate) fn is_sound(self) -> bool {
        let now = match self {
            Self::Running { ahead } => Moment::now_utc().checked_add(ahead),
            Self::Standing { at } => Some(at),
        };
        reachable(now).is_ok()
    }

    fn set(&mut self, now: Moment) {
        *self = match self {
            Self::Running { .. } => Self::Running {
                ahead: now - Moment::now_utc(),
            },
            Self::Standing { .. } => Self::Standing { at: now },
        };
    }
}

impl Clock {
    /// What time it is in the sandbox.
    pub(crate) fn now(&self) -> Moment {
        self.lock(|state| state.now())
    }

    /// Whether time passes.
    pub(crate) fn is_running(&self) -> bool {
        self.lock(|state| matches!(state, State::Running { .. }))
    }

    /// Puts the clock to this time; it keeps running or standing as it did.
    pub(crate) fn set(&self, now: Moment) {
        self.lock(|state| state.set(now));
    }

    /// Stops the clock or lets it run on from where it stands.
    pub(crate) fn run(&self, running: bool) {
        self.lock(|state| {
            let now = state.now();
            *state = if running {
                State::default()
            } else {
                State::Standing { at: now }
            };
            state.set(now);
        });
    }

    /// How it goes.
    pub(crate) fn state(&self) -> State {
        self.lock(|state| *state)
    }

    /// Lets it go as it went once.
    pub(crate) fn restore(&self, to: State) {
        self.lock(|state| *state = to);
    }

    fn lock<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// `2019-07-25T07:11:02Z`: how the service writes most times.
pub(crate) fn stamp(moment: Moment) -> String {
    format!("{}Z", bare(moment))
}

/// `2019-07-25T07:11:02`: how it writes `range_start` and the timestamp of a batch.
pub(crate) fn bare(moment: Moment) -> String {
    moment
        .format(format_description!(
            "[year]-[month]-[day]T[hour]:[minute]:[second]"
        ))
        .unwrap_or_default()
}

/// Milliseconds since the epoch, which some versions are made of.
pub(crate) fn millis(moment: Moment) -> i64 {
    i64::try_from(moment.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX)
}

/// A time as clients write it: RFC 3339, or the same without an offset, which means UTC.
pub(crate) fn parse(text: &str) -> Option<Moment> {
    let without_offset = format_description!(
        "[year]-[month]-[day]T[hour]:[minute]:[second][optional [.[subsecond]]]"
    );
    Moment::parse(text, &Rfc3339)
        .or_else(|_| {
            PrimitiveDateTime::parse(text, without_offset).map(PrimitiveDateTime::assume_utc)
        })
        .map(|moment| moment.to_offset(time::UtcOffset::UTC))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_stands_keeps_its_time_and_can_be_moved() {
        let clock = Clock::default();
        clock.run(false);
        let later = clock.now() + Duration::hours(2);
        clock.set(later);
        assert_eq!((clock.now(), clock.is_running()), (later, false));
    }

    #[test]
    fn a_clock_goes_only_so_far() {
        assert!(reachable(parse("1970-01-01T00:00:00Z")).is_ok());
        assert!(reachable(parse("2999-12-31T23:59:59Z")).is_ok());
        for far in [
            None,
            parse("1969-12-31T23:59:59Z"),
            parse("3000-01-01T00:00:00Z"),
        ] {
            assert!(reachable(far).is_err());
        }
    }

    #[test]
    fn a_time_without_an_offset_is_utc() {
        assert_eq!(
            parse("2019-08-01T00:00:00"),
            parse("2019-08-01T02:00:00+02:00")
        );
        assert_eq!(
            parse("2019-08-01T00:00:00.25").map(bare).as_deref(),
            Some("2019-08-01T00:00:00")
        );
        assert_eq!(parse("yesterday"), None);
    }
}
