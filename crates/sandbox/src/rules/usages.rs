//! Usages: behaviour.md 11.1 to 11.3.

use super::Rules;

pub(super) const RULES: Rules = &[];
