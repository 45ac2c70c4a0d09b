//! Reports and stored reports: behaviour.md 11.4 to 11.7.

use super::Rules;

pub(super) const RULES: Rules = &[];
