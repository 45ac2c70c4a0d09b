//! Terse notes into sentences, and sentences into lines.

use tenantry_contract::Token;

use crate::model::{Api, Definition, Method};

/// The text with a capital first letter and a full stop. A first word in code, or like `iOS`, keeps its spelling.
#[must_use]
pub fn sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let condition = ["true: ", "true = "]
        .into_iter()
        .find_map(|mark| text.strip_prefix(mark));
    let text = condition.map_or(text.clone(), |rest| format!("When true, {rest}"));
    let first_word = text.split(' ').next().unwrap_or_default();
    let keeps_spelling = first_word.contains(['`', '_', '=', '*', '/'])
        || first_word.chars().nth(1).is_some_and(char::is_uppercase);
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return text;
    };
    let mut out = String::new();
    if keeps_spelling {
        out.push(first);
    } else {
        out.extend(first.to_uppercase());
    }
    out.extend(letters);
    if !out.ends_with(['.', '!', '?', ':']) {
        out.push('.');
    }
    out
}

/// The text in lines of at most this many characters, broken between words.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// The pieces on as few lines of at most this many characters as they need, a blank between them but behind an opening
/// bracket. What goes on below the first line is indented.
#[must_use]
pub fn filled(pieces: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + piece.chars().count() <= width => {
                if !line.ends_with(['(', '{', '[']) {
                    line.push(' ');
                }
                line.push_str(piece);
            }
            Some(_) => lines.push(format!("    {piece}")),
            None => lines.push(piece.clone()),
        }
    }
    lines
}

/// Items between brackets and commas, each of pieces that lines can break between.
#[must_use]
pub fn bracketed(open: &str, items: Vec<Vec<String>>, close: &str) -> Vec<String> {
    let last = items.len().saturating_sub(1);
    let mut pieces: Vec<String> = Vec::new();
    for (i, mut item) in items.into_iter().enumerate() {
        if let Some(end) = item.last_mut() {
            *end += if i == last { close } else { "," };
        }
        pieces.extend(item);
    }
    match pieces.first_mut() {
        Some(first) => first.insert_str(0, open),
        None => pieces.push(format!("{open}{close}")),
    }
    pieces
}

/// A call of these arguments, which may begin on a line of their own.
#[must_use]
pub fn call(open: &str, given: Vec<Vec<String>>, close: &str) -> Vec<String> {
    let mut pieces = bracketed("", given, close);
    pieces.insert(0, open.to_owned());
    pieces
}

/// The words joined as in `a, b and c`.
#[must_use]
pub fn listed(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}

/// Several of it: `access_policy` -> `access_policies`.
#[must_use]
pub fn plural(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{word}s"),
    }
}

/// What HTTP statuses are called when they stand for a failure.
#[must_use]
pub fn failure(status: u16) -> &'static str {
    match status {
        401 => "no valid credentials",
        403 => "no permission",
        404 => "not found",
        406 => "not acceptable",
        409 => "a conflict",
        415 => "unsupported content type",
        426 => "a quota's version is out of date",
        500.. => "a failure of the service",
        _ => "a request the service does not take",
    }
}

/// What authorises a method, in words; nothing where an access token or Basic does, as nearly everywhere.
#[must_use]
pub fn credentials(method: &Method) -> Option<&'static str> {
    match method.token {
        Token::Access if method.basic => None,
        Token::Access => {
            Some("Takes an access token: a login and password sent as HTTP Basic do not do.")
        }
        Token::Client => Some(
            "Sent with the client's id and secret, where the client has them, and with no token.",
        ),
        Token::Session => {
            Some("Sent with the session's cookie, where there is one, and with no token.")
        }
        Token::None => Some("Sent without credentials."),
    }
}

/// How to get the next page, for a method that answers page by page.
#[must_use]
pub fn paging(method: &Method) -> Option<&'static str> {
    method.pages.then_some(
        "Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be had by \
         giving that as `after`, alone or with a `limit`.",
    )
}

/// The request of a method, as in `GET /api/2/tenants/{tenant_id}`, with the query parameters it always sends.
#[must_use]
pub fn target(method: &Method) -> String {
    let fixed: Vec<String> = method
        .fixed
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    match fixed.is_empty() {
        true => format!("{} {}", method.http_method, method.path),
        false => format!("{} {}?{}", method.http_method, method.path, fixed.join("&")),
    }
}

/// The names of an object's fields, for languages that have no types for JSON.
#[must_use]
pub fn fields(api: &Api, name: &str) -> String {
    fields_but(api, name, &[])
}

/// The same without some of them.
#[must_use]
pub fn fields_but(api: &Api, name: &str, left_out: &[&str]) -> String {
    let Some(Definition::Object(fields)) = api.type_named(name).map(|item| &item.definition) else {
        return String::new();
    };
    let names = |required: bool| -> Vec<String> {
        let fields = fields.iter().filter(|field| {
            field.state.is_required() == required && !left_out.contains(&field.wire.as_str())
        });
        fields.map(|field| format!("`{}`", field.wire)).collect()
    };
    let (always, sometimes) = (names(true), names(false));
    match (always.is_empty(), sometimes.is_empty()) {
        (_, true) => format!("Fields: {}.", always.join(", ")),
        (true, _) => format!("Fields, all optional: {}.", sometimes.join(", ")),
        _ => format!(
            "Fields: {}; optional: {}.",
            always.join(", "),
            sometimes.join(", ")
        ),
    }
}

/// The failures the document lists, in words.
#[must_use]
pub fn failures(method: &Method) -> Option<String> {
    let statuses: Vec<String> = method
        .failures
        .iter()
        .map(|status| format!("{status} ({})", failure(*status)))
        .collect();
    match statuses.is_empty() {
        true => None,
        false => Some(format!("The contract lists {}.", listed(&statuses, "and"))),
    }
}

/// The article before a type's name.
#[must_use]
pub fn article(name: &str) -> &'static str {
    match name.starts_with(['A', 'E', 'I', 'O']) || name.starts_with("Un") {
        true => "an",
        false => "a",
    }
}

#[cfg(test)]
mod tests {
    use super::{call, filled, listed, sentence, wrap};

    #[test]
    fn a_note_becomes_a_sentence() {
        assert_eq!(
            sentence("display name shown to users"),
            "Display name shown to users."
        );
        assert_eq!(
            sentence("`true` for a copy, already said!"),
            "`true` for a copy, already said!"
        );
        assert_eq!(sentence("lod=full, all fields"), "lod=full, all fields.");
        assert_eq!(sentence("iOS app"), "iOS app.");
        assert_eq!(
            sentence("true: deleted ones too"),
            "When true, deleted ones too."
        );
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("one\n\ntwo", 7), ["one", "", "two"]);
        assert_eq!(wrap("indivisible", 3), ["indivisible"]);
    }

    #[test]
    fn pieces_stay_whole() {
        let given = ["one", "\"a text\"", "three"].map(|item| vec![item.to_owned()]);
        let pieces = call("call(", given.to_vec(), ");");
        assert_eq!(
            filled(&pieces, 18),
            ["call(one,", "    \"a text\",", "    three);"]
        );
        assert_eq!(
            filled(&pieces, 26),
            ["call(one, \"a text\",", "    three);"]
        );
    }

    #[test]
    fn the_last_of_several_is_joined_by_a_word() {
        let words = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(listed(&words, "or"), "a, b or c");
        assert_eq!(listed(&words[..1], "or"), "a");
    }
}
