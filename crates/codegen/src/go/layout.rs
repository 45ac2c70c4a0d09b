//! What gofmt would do: comments, and pairs in columns.

use crate::rust::docs as comments;
use crate::{File, MARKER};

/// A generated file of the module.
pub(super) fn file(path: impl Into<String>, text: &str) -> File {
    File::new(format!("bindings/go/{}", path.into()), marked(text))
}

/// Go's source with the marker, which ends as Go's tools look for it.
pub(super) fn marked(text: &str) -> String {
    format!("// {MARKER} DO NOT EDIT.\n\n{text}")
}

/// A comment at this depth of indentation.
pub(super) fn comment(depth: usize, about: &str) -> String {
    let tabs = "\t".repeat(depth);
    let lines = comments::lines("//", depth * 4, about);
    lines
        .lines()
        .map(|line| format!("{tabs}{}\n", line.trim_start()))
        .collect()
}

/// A list as gofmt writes it in a comment: a name and what it is.
pub(super) fn points(points: &[(String, String)]) -> String {
    let mut out = String::new();
    for (name, about) in points {
        let lines = crate::text::wrap(&format!("{name}: {about}"), 92);
        for (i, line) in lines.iter().enumerate() {
            let hang = if i == 0 { "//   - " } else { "//     " };
            out.push_str(&format!("{hang}{line}\n"));
        }
    }
    out
}

/// Pairs on lines of their own, their values in a column. A value of several lines stands alone, as gofmt has it.
pub(super) fn pairs(depth: usize, pairs: &[(String, String)]) -> String {
    let tabs = "\t".repeat(depth);
    let mut out = String::new();
    for run in pairs.chunk_by(|before, after| !is_long(before) && !is_long(after)) {
        let width = run
            .iter()
            .map(|(key, _)| key.chars().count())
            .max()
            .unwrap_or_default();
        for (key, value) in run {
            let gap = " ".repeat(width - key.chars().count());
            out.push_str(&format!("{tabs}{key}:{gap} {value},\n"));
        }
    }
    out
}

fn is_long((_, value): &(String, String)) -> bool {
    value.contains('\n')
}

#[cfg(test)]
mod tests {
    use super::{comment, pairs};

    fn pair(key: &str, value: &str) -> (String, String) {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn values_stand_in_a_column_unless_one_takes_several_lines() {
        let given = [
            pair("A", "1"),
            pair("Long", "2"),
            pair("B", "x{\n}"),
            pair("C", "3"),
        ];
        assert_eq!(
            pairs(1, &given),
            "\tA:    1,\n\tLong: 2,\n\tB: x{\n},\n\tC: 3,\n"
        );
    }

    #[test]
    fn a_comment_is_indented_by_tabs() {
        assert_eq!(comment(1, "One.\n\nTwo."), "\t// One.\n\t//\n\t// Two.\n");
    }
}
