//! The codes of two-factor authentication, by RFC 6238: six digits, a new code every 30 seconds.

use ring::hmac;

use crate::clock::Moment;

const STEP: i64 = 30;

/// Whether a code is right now, or was or will be within one step.
pub(super) fn fits(key: &[u8], code: &str, now: Moment) -> bool {
    let step = now.unix_timestamp() / STEP;
    [step - 1, step, step + 1]
        .into_iter()
        .any(|step| make(key, step) == code)
}

fn make(key: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let bytes = tag.as_ref();
    let offset = usize::from(bytes.last().copied().unwrap_or_default() & 0xf);
    let four = bytes.iter().skip(offset).take(4);
    let number = four.fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_rfc() {
        let key = b"12345678901234567890";
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (20_000_000_000, "353130"),
        ] {
            let now = Moment::from_unix_timestamp(seconds).unwrap();
            assert!(fits(key, code, now), "{seconds}");
            assert!(
                !fits(key, code, now + time::Duration::minutes(5)),
                "{seconds}"
            );
        }
    }
}
