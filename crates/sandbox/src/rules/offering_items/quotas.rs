//! How a quota changes: behaviour.md 4.6.

use serde_json::{Map, Value};

use crate::store::items::Quota;

/// The quota after a request, or nothing when the version sent is out of date. What is sent back unchanged passes with
/// version 0 (clients-in-the-wild 20). No value is no quota at all: version 0, no overage.
pub(super) fn changed(current: Quota, sent: Quota, had_it: bool, version: i64) -> Option<Quota> {
    let overage = sent.value.and(sent.overage);
    let is_same = (sent.value, overage) == (current.value, current.overage);
    let is_current = sent.version == current.version || !had_it;
    match (is_same, sent.value) {
        (true, _) if is_current || sent.version == 0 => Some(current),
        _ if !is_current => None,
        (_, None) => Some(Quota::default()),
        (_, value) => Some(Quota {
            value,
            overage,
            version,
        }),
    }
}

/// A quota as it was sent.
pub(super) fn read(sent: &Map<String, Value>) -> Quota {
    let number = |name: &str| sent.get(name).and_then(Value::as_i64);
    Quota {
        value: number("value"),
        overage: number("overage"),
        version: number("version").unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quota(value: Option<i64>, overage: Option<i64>, version: i64) -> Quota {
        Quota {
            value,
            overage,
            version,
        }
    }

    #[test]
    fn a_quota_changes_only_by_its_current_version() {
        let current = quota(Some(10), None, 7);
        let wanted = |version| quota(Some(11), None, version);
        assert_eq!(changed(current, wanted(7), true, 9), Some(wanted(9)));
        assert_eq!(changed(current, wanted(6), true, 9), None);
        assert_eq!(changed(current, wanted(0), true, 9), None);
    }

    #[test]
    fn an_unchanged_quota_passes_with_version_0_and_keeps_its_version() {
        let current = quota(Some(10), Some(2), 7);
        let back = quota(Some(10), Some(2), 0);
        assert_eq!(changed(current, back, true, 9), Some(current));
        let stale = quota(Some(10), Some(2), 6);
        assert_eq!(changed(current, stale, true, 9), None);
    }

    #[test]
    fn no_value_is_no_quota_at_all() {
        let current = quota(Some(10), Some(2), 7);
        let none = quota(None, Some(5), 7);
        assert_eq!(changed(current, none, true, 9), Some(Quota::default()));
    }
}
