//! Dates and times as the service writes them, which is in several ways.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A date and time, kept as the text the service sent: RFC 3339, where the fraction and the offset may be missing and a
/// missing offset means UTC.
///
/// ```
/// use tenantry::Timestamp;
///
/// let bare = Timestamp::from("2019-08-01T00:00:00");
/// let full = Timestamp::from("2019-08-01T02:00:00.000+02:00");
/// assert_eq!(bare.to_system_time(), full.to_system_time());
/// assert_eq!(bare.as_str(), "2019-08-01T00:00:00");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as the service wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment it names; `None` when the text is no date and time, or one before 1970.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = parse(&self.0)?;
        Some(UNIX_EPOCH + Duration::new(u64::try_from(seconds).ok()?, nanos))
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Seconds since 1970 and nanoseconds.
fn parse(text: &str) -> Option<(i64, u32)> {
    let (date, time) = text.split_at_checked(10)?;
    let time = time.strip_prefix(['T', 't', ' '])?;
    let (year, month, day) = (
        number(date, 0..4)?,
        number(date, 5..7)?,
        number(date, 8..10)?,
    );
    let (hour, minute, second) = (
        number(time, 0..2)?,
        number(time, 3..5)?,
        number(time, 6..8)?,
    );
    let marks = [
        date.as_bytes()[4],
        date.as_bytes()[7],
        time.as_bytes()[2],
        time.as_bytes()[5],
    ];
    let in_range = (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    if marks != *b"--::" || !in_range {
        return None;
    }
    let (nanos, rest) = fraction(&time[8..])?;
    let seconds = days_since_1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second;
    Some((seconds - offset(rest)?, nanos))
}

fn number(text: &str, range: std::ops::Range<usize>) -> Option<i64> {
    let digits = text.get(range)?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// The nanoseconds after the dot, and what follows them.
fn fraction(text: &str) -> Option<(u32, &str)> {
    let Some(digits) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    let (digits, rest) = digits.split_at(end);
    let nanos: String = digits.chars().chain("000000000".chars()).take(9).collect();
    (!digits.is_empty()).then_some((nanos.parse().ok()?, rest))
}

/// The offset from UTC in seconds. None given means UTC.
fn offset(text: &str) -> Option<i64> {
    let sign = match text.as_bytes().first() {
        None => return Some(0),
        Some(b'Z' | b'z') => return (text.len() == 1).then_some(0),
        Some(b'+') => 1,
        Some(b'-') => -1,
        Some(_) => return None,
    };
    let (hours, minutes) = (number(text, 1..3)?, number(text, 4..6)?);
    let is_offset = text.len() == 6 && text.as_bytes()[3] == b':' && hours < 24 && minutes < 60;
    is_offset.then_some(sign * (hours * 3_600 + minutes * 60))
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let leaps = |year: i64| year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let before_year = (year - 1970) * 365 + leaps(year - 1) - leaps(1969);
    before_year + (1..month).map(|month| days_in(year, month)).sum::<i64>() + day - 1
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn every_form_the_service_writes_is_read() {
        assert_eq!(parse("1970-01-01T00:00:00"), Some((0, 0)));
        assert_eq!(parse("2019-08-08T07:36:57+00:00"), Some((1_565_249_817, 0)));
        assert_eq!(
            parse("2019-07-25T07:11:02.807354+00:00"),
            Some((1_564_038_662, 807_354_000))
        );
        assert_eq!(parse("2015-04-14T00:00:00Z"), Some((1_428_969_600, 0)));
        assert_eq!(
            parse("2000-02-29T23:59:59.5-01:30"),
            Some((951_874_199, 500_000_000))
        );
    }

    #[test]
    fn what_is_no_date_and_time_is_none() {
        let texts = [
            "",
            "yesterday",
            "2019-08-01",
            "2019-13-01T00:00:00",
            "2019-02-29T00:00:00",
            "2019-08-01T24:00:00",
        ];
        for text in texts.into_iter().chain([
            "2019-08-01T00:00:00.Z",
            "2019-08-01T00:00:00+2",
            "2019-08-01T00:00:00Zx",
        ]) {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
