//! Where Python's lines break: as its formatters would break them.

/// The widest line.
pub(super) const WIDTH: usize = 110;

/// A piece of code that may be broken at its commas.
#[derive(Debug, Clone)]
pub(super) enum Code {
    /// Not to be broken.
    Text(String),
    /// A call or a list of parameters: on one line, else its items together on a line of their own, else one to a line.
    Call(String, Vec<Code>, String),
    /// A list or a dict: on one line, else one item to a line.
    Items(String, Vec<Code>, String),
    /// A tuple of one.
    Single(Box<Code>),
    /// A key and its value.
    Pair(String, Box<Code>),
}

/// Where a piece of code stands.
#[derive(Debug, Clone, Copy)]
struct Room {
    /// The widest line.
    width: usize,
    /// The blanks before the line.
    indent: usize,
    /// What stands between the blanks and the code.
    before: usize,
    /// What stands behind the code.
    behind: usize,
}

impl Code {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The code at this indent.
    pub(super) fn lines(&self, indent: usize) -> String {
        self.placed(Room {
            width: WIDTH,
            indent,
            before: 0,
            behind: 0,
        })
    }

    /// The code in lines of at most this many characters.
    pub(super) fn lines_within(&self, width: usize) -> String {
        self.placed(Room {
            width,
            indent: 0,
            before: 0,
            behind: 0,
        })
    }

    fn placed(&self, room: Room) -> String {
        let flat = self.flat();
        if room.indent + room.before + flat.chars().count() + room.behind <= room.width {
            return flat;
        }
        match self {
            Self::Text(_) | Self::Single(_) => flat,
            Self::Pair(key, value) => {
                let before = room.before + key.chars().count();
                format!("{key}{}", value.placed(Room { before, ..room }))
            }
            Self::Call(open, items, close) => {
                let together = joined(items);
                let inner = room.indent + 4;
                if inner + together.chars().count() <= room.width {
                    return format!(
                        "{open}\n{}{together}\n{}{close}",
                        blanks(inner),
                        blanks(room.indent)
                    );
                }
                broken(open, items, close, room)
            }
            Self::Items(open, items, close) => broken(open, items, close, room),
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Pair(key, value) => format!("{key}{}", value.flat()),
            Self::Single(item) => format!("({},)", item.flat()),
            Self::Call(open, items, close) | Self::Items(open, items, close) => {
                format!("{open}{}{close}", joined(items))
            }
        }
    }
}

fn joined(items: &[Code]) -> String {
    items.iter().map(Code::flat).collect::<Vec<_>>().join(", ")
}

fn broken(open: &str, items: &[Code], close: &str, room: Room) -> String {
    let indent = room.indent + 4;
    let mut lines = format!("{open}\n");
    for item in items {
        let item = item.placed(Room {
            indent,
            before: 0,
            behind: 1,
            ..room
        });
        lines.push_str(&format!("{}{item},\n", blanks(indent)));
    }
    lines.push_str(&format!("{}{close}", blanks(room.indent)));
    lines
}

fn blanks(count: usize) -> String {
    " ".repeat(count)
}

#[cfg(test)]
mod tests {
    use super::Code;

    fn call(count: usize) -> Code {
        let items = (0..count).map(|i| Code::text(format!("argument_{i:02}")));
        Code::Call("function(".to_owned(), items.collect(), ")".to_owned())
    }

    #[test]
    fn a_short_call_stays_on_one_line() {
        assert_eq!(call(2).lines(4), "function(argument_00, argument_01)");
    }

    #[test]
    fn a_longer_call_has_its_arguments_on_a_line_of_their_own() {
        let lines = call(8).lines(4);
        assert_eq!(lines.lines().count(), 3);
        assert!(lines.ends_with("argument_07\n    )"));
    }

    #[test]
    fn a_long_call_has_each_argument_on_its_own_line() {
        let lines = call(12).lines(4);
        assert_eq!(lines.lines().count(), 14);
        assert!(lines.ends_with("argument_11,\n    )"));
    }

    #[test]
    fn a_long_list_has_each_item_on_its_own_line() {
        let items = (0..10).map(|i| Code::text(format!("item_number_{i:02}")));
        let list = Code::Items("[".to_owned(), items.collect(), "]".to_owned());
        assert_eq!(list.lines(0).lines().count(), 12);
    }
}
