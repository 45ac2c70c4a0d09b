//! User accounts: behaviour.md 7.

use super::Rules;

pub(super) const RULES: Rules = &[];
