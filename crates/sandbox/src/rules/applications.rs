//! Services: behaviour.md 5, and their settings, 8 and 10.

use super::Rules;

pub(super) const RULES: Rules = &[];
