//! Trial and production: behaviour.md 3.11 and 3.12.

use super::Rules;

pub(super) const RULES: Rules = &[];
