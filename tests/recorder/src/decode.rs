//! Strict decoding of what stands in a URL or a form.

use percent_encoding::percent_decode_str;

/// The text that an encoded part stands for; `plus` says whether `+` is a blank there.
///
/// # Errors
/// When something stands bare that must be escaped, or an escape is broken.
pub(crate) fn text(part: &str, plus: bool) -> Result<String, String> {
    let bytes = part.as_bytes();
    for (i, byte) in bytes.iter().enumerate() {
        let hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
        match byte {
            b'%' if hex(i + 1) && hex(i + 2) => {}
            b'%' => return Err(format!("{part:?} holds a broken escape")),
            b'+' if plus => {}
            byte if byte.is_ascii_alphanumeric() || b"-._~!$'()*,;:@+/?".contains(byte) => {}
            byte => return Err(format!("{part:?} holds a bare {:?}", char::from(*byte))),
        }
    }
    let part = if plus {
        part.replace('+', " ")
    } else {
        part.to_owned()
    };
    let decoded = percent_decode_str(&part).decode_utf8();
    decoded
        .map(Into::into)
        .map_err(|_| format!("{part:?} is not UTF-8"))
}

/// The names and values of a query or a form.
///
/// # Errors
/// When a pair has no `=`, or is not properly encoded.
pub(crate) fn pairs(encoded: &str) -> Result<Vec<(String, String)>, String> {
    let pair = |pair: &str| {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| format!("{pair:?} has no value"))?;
        Ok((text(name, true)?, text(value, true)?))
    };
    encoded
        .split('&')
        .filter(|encoded| !encoded.is_empty())
        .map(pair)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{pairs, text};

    #[test]
    fn a_blank_may_be_written_either_way_in_a_query_and_one_way_in_a_path() {
        assert_eq!(text("a+b%20c", true).unwrap(), "a b c");
        assert_eq!(text("a+b%20c", false).unwrap(), "a+b c");
    }

    #[test]
    fn what_is_carelessly_encoded_is_refused() {
        assert!(text("a b", true).is_err());
        assert!(text("100%", true).is_err());
        assert!(text("a#b", true).is_err());
        assert!(text("%ff", true).is_err());
        assert!(pairs("a=b&c").is_err());
    }
}
