//! Files that are uploaded: raw, as the contract has it, or as the field `file` of a form, as the guide does
//! (behaviour.md 15).

use http::{HeaderMap, header};

use super::read::Problem;

/// Whether a request sends a form with files.
pub(super) fn is_form(headers: &HeaderMap) -> bool {
    content_type(headers)
        .to_ascii_lowercase()
        .starts_with("multipart/form-data")
}

/// The file that a request brings.
pub(super) fn file(headers: &HeaderMap, body: &[u8]) -> Result<Vec<u8>, Problem> {
    if !is_form(headers) {
        return Ok(body.to_vec());
    }
    let boundary = content_type(headers)
        .split(';')
        .filter_map(|part| part.trim().split_once('='))
        .find(|(name, _)| name.eq_ignore_ascii_case("boundary"))
        .map(|(_, value)| value.trim_matches('"'))
        .filter(|boundary| !boundary.is_empty())
        .ok_or("Content-Type must name the form's boundary.")?;
    field(body, boundary, "file").ok_or_else(|| "The form must have a field named file.".to_owned())
}

fn content_type(headers: &HeaderMap) -> &str {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// One field of a form (RFC 7578). Each part stands between two lines made of the boundary: a head, an empty line, the
/// content.
fn field(body: &[u8], boundary: &str, name: &str) -> Option<Vec<u8>> {
    // The first boundary may open the body; all others follow the end of a line.
    let body = [b"\r\n", body].concat();
    let line = format!("\r\n--{boundary}");
    let starts = positions(&body, line.as_bytes());
    starts
        .windows(2)
        .filter_map(|pair| body.get(pair.first()? + line.len()..*pair.last()?))
        .find_map(|part| {
            let end = positions(part, b"\r\n\r\n").into_iter().next()?;
            let (head, content) = part.split_at(end);
            let head = String::from_utf8_lossy(head);
            is_named(&head, name).then(|| content.get(4..).unwrap_or_default().to_vec())
        })
}

fn positions(text: &[u8], wanted: &[u8]) -> Vec<usize> {
    text.windows(wanted.len())
        .enumerate()
        .filter(|(_, window)| *window == wanted)
        .map(|(place, _)| place)
        .collect()
}

/// Whether a part's head says that it is the field of this name.
fn is_named(head: &str, name: &str) -> bool {
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .filter(|(header, _)| header.trim().eq_ignore_ascii_case("content-disposition"))
        .flat_map(|(_, value)| value.split(';'))
        .filter_map(|part| part.trim().split_once('='))
        .any(|(key, value)| key.eq_ignore_ascii_case("name") && value.trim_matches('"') == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &[u8] = b"--XX\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nfile\r\n--XX\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\
        \x89PNG\r\n\x1a\r\n--XX--\r\n";

    fn headers(content_type: &'static str) -> HeaderMap {
        let value = header::HeaderValue::from_static(content_type);
        HeaderMap::from_iter([(header::CONTENT_TYPE, value)])
    }

    #[test]
    fn a_form_gives_its_field_named_file_whatever_bytes_it_is_made_of() {
        let form = headers("multipart/form-data; boundary=\"XX\"");
        assert_eq!(file(&form, FORM).unwrap(), b"\x89PNG\r\n\x1a");
    }

    #[test]
    fn what_is_no_form_is_the_file_itself() {
        assert_eq!(file(&headers("image/png"), b"raw").unwrap(), b"raw");
    }

    #[test]
    fn a_form_without_the_field_or_the_boundary_is_a_problem() {
        let other = headers("multipart/form-data; boundary=YY");
        assert!(file(&other, FORM).is_err());
        assert!(file(&headers("multipart/form-data"), FORM).is_err());
    }
}
