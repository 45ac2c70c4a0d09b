//! Lines as clang-format breaks them, by the manners in `.clang-format`.

use serde_json::Value;

use crate::text;

/// The widest line.
pub(super) const WIDTH: usize = 120;

/// A comment, wrapped. Points that begin with `@` hang below their first word; code stays as it is.
pub(super) fn comment(indent: usize, about: &str) -> String {
    let blanks = " ".repeat(indent);
    let mut out = String::new();
    let mut in_code = false;
    for line in about.lines() {
        in_code = (in_code || line == "@code") && line != "@endcode";
        if in_code {
            out.push_str(&format!("{blanks}/// {line}\n"));
            continue;
        }
        let hang = if line.starts_with('@') { "  " } else { "" };
        let room = WIDTH - indent - 4 - hang.len();
        for (i, part) in text::wrap(line, room).iter().enumerate() {
            let hang = if i == 0 { "" } else { hang };
            out.push_str(format!("{blanks}/// {hang}{part}").trim_end());
            out.push('\n');
        }
    }
    out
}

/// What stands in brackets, on as few lines as it needs, each beginning below the first.
pub(super) fn bracketed(indent: usize, before: &str, given: &[String], behind: &str) -> String {
    let column = indent + before.chars().count();
    let mut out = " ".repeat(indent) + before;
    let mut end = column;
    for (i, item) in given.iter().enumerate() {
        let is_last = i + 1 == given.len();
        let mark = if is_last { behind } else { "," };
        let length = item.chars().count() + mark.chars().count();
        if i > 0 && end + 1 + length > WIDTH {
            out.push('\n');
            out.push_str(&" ".repeat(column));
            end = column;
        } else if i > 0 {
            out.push(' ');
            end += 1;
        }
        out.push_str(item);
        out.push_str(mark);
        end += length;
    }
    if given.is_empty() {
        out.push_str(behind);
    }
    out + "\n"
}

/// A statement whose bracket holds JSON: raw literals on lines of their own, which C++ joins.
pub(super) fn raw_text(indent: usize, before: &str, json: &Value) -> String {
    let column = indent + before.len();
    let letters: Vec<char> = json.to_string().chars().collect();
    let room = WIDTH - column - "R\"()\");".len();
    let lines: Vec<String> = letters
        .chunks(room)
        .map(|line| format!("R\"({})\"", line.iter().collect::<String>()))
        .collect();
    let below = format!("\n{}", " ".repeat(column));
    format!("{}{before}{});\n", " ".repeat(indent), lines.join(&below))
}

#[cfg(test)]
mod tests {
    use super::bracketed;

    #[test]
    fn what_is_too_long_goes_on_below_the_bracket() {
        let given = ["a".repeat(60), "b".repeat(60)];
        let lines = bracketed(4, "call(", &given, ");");
        assert_eq!(
            lines,
            format!("    call({},\n         {});\n", given[0], given[1])
        );
    }

    #[test]
    fn nothing_in_brackets_is_one_line() {
        assert_eq!(bracketed(4, "call(", &[], ");"), "    call();\n");
    }
}
