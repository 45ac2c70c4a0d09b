//! Documentation comments.

use crate::text;

/// The widest line, indent and comment mark included.
const WIDTH: usize = 100;

/// Lines of a comment: `mark` before each, wrapped. What stands in fences stays as it is.
pub(crate) fn lines(mark: &str, indent: usize, about: &str) -> String {
    let mut out = String::new();
    let mut in_code = false;
    for line in about.lines() {
        let is_fence = line.starts_with("```");
        let whole = in_code || is_fence;
        in_code ^= is_fence;
        let hang = if line.starts_with(['-', '@']) {
            "  "
        } else {
            ""
        };
        let room = WIDTH.saturating_sub(indent + mark.len() + 1 + hang.len());
        let wrapped = if whole {
            vec![line.to_owned()]
        } else {
            text::wrap(line, room)
        };
        for (i, part) in wrapped.iter().enumerate() {
            let hang = if i == 0 { "" } else { hang };
            out.push_str(&" ".repeat(indent));
            out.push_str(format!("{mark} {hang}{part}").trim_end());
            out.push('\n');
        }
    }
    out
}

/// A sentence of the contract as rustdoc reads it: brackets and angles outside code stand for themselves.
pub(crate) fn escaped(about: &str) -> String {
    let mut out = String::new();
    let mut in_code = false;
    for letter in about.chars() {
        in_code ^= letter == '`';
        if !in_code && matches!(letter, '[' | ']' | '<' | '>' | '*') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escaped, lines};

    #[test]
    fn a_long_point_hangs_below_its_first_word() {
        let point = format!("- {} end", "word ".repeat(18).trim());
        assert!(lines("///", 0, &point).ends_with("word\n///   end\n"));
    }

    #[test]
    fn code_is_not_wrapped() {
        let code = format!("```\n{}\n```", "long ".repeat(40).trim());
        assert_eq!(lines("///", 4, &code).lines().count(), 3);
    }

    #[test]
    fn markup_stands_for_itself_outside_code() {
        assert_eq!(escaped("a list[] of `Vec<T>`"), "a list\\[\\] of `Vec<T>`");
    }
}
