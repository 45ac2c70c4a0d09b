//! What tenants use. Figures come from outside, through `usages.update`; nothing grows by itself.

use std::collections::HashMap;

use uuid::Uuid;

use super::items::ItemKey;

/// One figure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Usage {
    /// Since the range's start.
    pub(crate) value: i64,
    /// In all. Differs from `value` for compute points only (clients-in-the-wild 24).
    pub(crate) absolute: i64,
}

/// All figures that are not zero.
pub(crate) type Usages = HashMap<(Uuid, ItemKey), Usage>;
