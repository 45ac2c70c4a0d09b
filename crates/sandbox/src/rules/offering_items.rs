//! Offering items, quotas and editions: behaviour.md 4.

use super::Rules;

pub(super) const RULES: Rules = &[];
