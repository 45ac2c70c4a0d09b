//! Amounts as people write them: `100 GiB`, `1.5 TB`, `12`, `unlimited`.
//!
//! The result is an exact whole number in the item's unit, or the amount is refused: a quota that is off by a rounding or by
//! a factor of a thousand is worse than none. It knows nothing of requests.

use crate::models::MeasurementUnit;

/// Bytes in each unit. `GB` is a power of ten and `GiB` one of two, as the standard has it; a console that shows
/// 1073741824 bytes as `1 GB` means `GiB`.
const BYTES: [(&str, u64); 13] = [
    ("B", 1),
    ("bytes", 1),
    ("kB", 1000),
    ("KB", 1000),
    ("MB", 1000_u64.pow(2)),
    ("GB", 1000_u64.pow(3)),
    ("TB", 1000_u64.pow(4)),
    ("PB", 1000_u64.pow(5)),
    ("KiB", 1 << 10),
    ("MiB", 1 << 20),
    ("GiB", 1 << 30),
    ("TiB", 1 << 40),
    ("PiB", 1 << 50),
];

/// Seconds in each unit. A compute point is an hour.
const SECONDS: [(&str, u64); 4] = [("s", 1), ("min", 60), ("h", 3600), ("points", 3600)];

/// What is expected where an amount is not understood.
fn expected(unit: &MeasurementUnit) -> &'static str {
    match unit {
        MeasurementUnit::Bytes => {
            "expected a number with its unit, as in \"100 GiB\", \"1.5 TB\" or \"0 B\", or \"unlimited\""
        }
        MeasurementUnit::Seconds => {
            "expected a number with its unit, as in \"90 points\", \"12 h\" or \"3600 s\", or \"unlimited\""
        }
        _ => "expected a whole number from 0 up, as in \"12\", or \"unlimited\"",
    }
}

/// The amount in the unit of an item, `None` for unlimited.
///
/// The error says in words what is wrong and what was expected.
pub(super) fn parse(text: &str, unit: &MeasurementUnit) -> Result<Option<i64>, String> {
    let text = text.trim();
    if text == "unlimited" {
        return Ok(None);
    }
    let refuse = |why: &str| Err(format!("\"{text}\" {why}: {}", expected(unit)));
    let end = text
        .find(|sign: char| !sign.is_ascii_digit() && sign != '.')
        .unwrap_or(text.len());
    let (number, word) = text.split_at(end);
    let word = word.trim_start();
    let units: &[(&str, u64)] = match unit {
        MeasurementUnit::Bytes => &BYTES,
        MeasurementUnit::Seconds => &SECONDS,
        _ => &[],
    };
    let factor = match units.iter().find(|(name, _)| *name == word) {
        Some((_, factor)) => *factor,
        None if word.is_empty() && units.is_empty() => 1,
        None if word.is_empty() && !number.is_empty() => return refuse("has no unit"),
        None => return refuse("is not understood"),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let has_digits = !whole.is_empty() && number.ends_with(|sign: char| sign.is_ascii_digit());
    if !has_digits || fraction.contains('.') {
        return refuse("is not understood");
    }
    match scaled(whole, fraction, factor) {
        Some(Scaled::Whole(amount)) => Ok(Some(amount)),
        Some(Scaled::Broken) => refuse("is no whole number of the smallest unit"),
        None => refuse("is too large"),
    }
}

enum Scaled {
    Whole(i64),
    Broken,
}

/// `whole.fraction` times `factor`, exactly. `None` when it is too large to be kept.
fn scaled(whole: &str, fraction: &str, factor: u64) -> Option<Scaled> {
    let fraction = fraction.trim_end_matches('0');
    let scale = 10_u128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    let digits: u128 = format!("{whole}{fraction}").parse().ok()?;
    let product = digits.checked_mul(u128::from(factor))?;
    if product % scale != 0 {
        return Some(Scaled::Broken);
    }
    i64::try_from(product / scale).ok().map(Scaled::Whole)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        reason = "a test stops where something is not as it must be"
    )]

    use super::*;

    fn bytes(text: &str) -> Result<Option<i64>, String> {
        parse(text, &MeasurementUnit::Bytes)
    }

    #[test]
    fn bytes_are_counted_exactly() {
        for (text, amount) in [
            ("100 GiB", 107_374_182_400),
            ("100GiB", 107_374_182_400),
            (" 1.5 TB ", 1_500_000_000_000),
            ("250 GB", 250_000_000_000),
            ("0.5 KiB", 512),
            ("2.50 kB", 2500),
            ("0 B", 0),
            ("8 PiB", 9_007_199_254_740_992),
        ] {
            assert_eq!(bytes(text), Ok(Some(amount)), "{text}");
        }
        assert_eq!(bytes("unlimited"), Ok(None));
    }

    #[test]
    fn what_could_mean_two_things_is_refused_in_words() {
        for (text, why) in [
            ("12", "has no unit"),
            ("100 Gb", "is not understood"),
            ("100 gib", "is not understood"),
            ("1,5 TB", "is not understood"),
            ("1.000.000 B", "is not understood"),
            ("-1 GB", "is not understood"),
            (".5 GB", "is not understood"),
            ("5. GB", "is not understood"),
            ("1e3 GB", "is not understood"),
            ("", "is not understood"),
            ("GB", "is not understood"),
            ("0.1 GiB", "is no whole number of the smallest unit"),
            ("0.5 B", "is no whole number of the smallest unit"),
            ("8192 PiB", "is too large"),
            (
                "99999999999999999999999999999999999999999 B",
                "is too large",
            ),
        ] {
            let error = bytes(text).unwrap_err();
            assert!(
                error.contains(why) && error.contains("100 GiB"),
                "{text}: {error}"
            );
        }
    }

    #[test]
    fn what_is_counted_has_no_unit_and_time_has_one() {
        assert_eq!(parse("12", &MeasurementUnit::Quantity), Ok(Some(12)));
        assert!(parse("1.5", &MeasurementUnit::Quantity).is_err());
        assert!(parse("12 GiB", &MeasurementUnit::Quantity).is_err());
        assert_eq!(parse("1.5 h", &MeasurementUnit::Seconds), Ok(Some(5400)));
        assert_eq!(parse("2 points", &MeasurementUnit::Seconds), Ok(Some(7200)));
        assert!(parse("7200", &MeasurementUnit::Seconds).is_err());
    }
}
