//! Why nothing was written.

use std::fmt;

/// What the contract lacks or contradicts, one sentence to a line.
#[derive(Debug)]
pub struct Problem(String);

/// What every step of the generation returns.
pub type Result<T> = std::result::Result<T, Problem>;

impl Problem {
    /// A problem in words.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// All problems found, or the value when there is none.
    pub(crate) fn unless_empty<T>(problems: Vec<String>, value: T) -> Result<T> {
        match problems.is_empty() {
            true => Ok(value),
            false => Err(Self(problems.join("\n"))),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}
