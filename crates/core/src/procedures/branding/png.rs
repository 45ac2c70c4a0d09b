//! Whether bytes are a whole PNG picture: its parts are followed from the first to the last, and not decoded.

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What is wrong with a picture, if anything.
pub(super) fn check(picture: &[u8]) -> Result<(), String> {
    let mut rest = picture
        .strip_prefix(SIGNATURE)
        .ok_or("expected a PNG picture")?;
    let mut is_first = true;
    loop {
        let (name, data, after) =
            part(rest).ok_or("expected a whole PNG picture, which breaks off")?;
        if is_first && (name != b"IHDR" || !has_size(data)) {
            return Err("expected a PNG picture with a width and a height".to_owned());
        }
        if name == b"IEND" {
            return Ok(());
        }
        is_first = false;
        rest = after;
    }
}

/// The name and the data of the first part, and what follows it.
fn part(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    const CHECKSUM: usize = 4;
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (name, rest) = rest.split_at_checked(4)?;
    let (data, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    Some((name, data, rest.get(CHECKSUM..)?))
}

fn has_size(header: &[u8]) -> bool {
    let number = |at: usize| header.get(at..at + 4).is_some_and(|bytes| bytes != [0; 4]);
    number(0) && number(4)
}

#[cfg(test)]
mod tests {
    use super::check;

    fn part(name: &[u8], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length, name, data, &[0; 4]].concat()
    }

    fn picture(width: u8, parts: &[Vec<u8>]) -> Vec<u8> {
        let header = [0, 0, 0, width, 0, 0, 0, 1, 8, 2, 0, 0, 0];
        [
            super::SIGNATURE.to_vec(),
            part(b"IHDR", &header),
            parts.concat(),
        ]
        .concat()
    }

    #[test]
    fn a_picture_is_whole_from_its_header_to_its_end() {
        let end = part(b"IEND", &[]);
        let whole = picture(1, &[part(b"IDAT", &[1, 2, 3]), end.clone()]);
        assert_eq!(check(&whole), Ok(()));
        for length in 0..whole.len() {
            assert!(check(&whole[..length]).is_err(), "{length}");
        }
        assert!(check(b"GIF89a").is_err());
        assert!(check(&picture(0, &[end])).is_err());
    }
}
