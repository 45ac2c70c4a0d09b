//! Names from one manner of writing into another, and words a language keeps for itself.

/// `targetURI` -> `target_uri`.
#[must_use]
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            out.push('_');
            continue;
        }
        let after = i.checked_sub(1).map(|before| letters[before]);
        let starts_word = after.is_some_and(|before| before.is_lowercase() || before.is_numeric())
            || (after.is_some_and(char::is_uppercase)
                && letters.get(i + 1).is_some_and(|next| next.is_lowercase()));
        if letter.is_uppercase() && starts_word {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// `offering_items` -> `OfferingItems`, `AUD` -> `Aud`.
#[must_use]
pub fn pascal(name: &str) -> String {
    snake(name)
        .split('_')
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

/// `tenants.get` -> `TENANTS_GET`.
#[must_use]
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// Words that Rust keeps for itself.
const RUST_KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// A name as Rust takes it: `type` -> `r#type`.
#[must_use]
pub fn rust(name: &str) -> String {
    if RUST_KEYWORDS.contains(&name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{pascal, rust, screaming, snake};

    #[test]
    fn wire_names_become_snake_case() {
        assert_eq!(snake("tenant_id"), "tenant_id");
        assert_eq!(snake("targetURI"), "target_uri");
        assert_eq!(
            snake("includeUserGroupPolicies"),
            "include_user_group_policies"
        );
        assert_eq!(snake("OpenIdConfiguration"), "open_id_configuration");
        assert_eq!(snake("n/a"), "n_a");
    }

    #[test]
    fn groups_and_values_become_pascal_case() {
        assert_eq!(pascal("offering_items"), "OfferingItems");
        assert_eq!(pascal("AUD"), "Aud");
        assert_eq!(pascal("csv_v2_0"), "CsvV20");
    }

    #[test]
    fn methods_become_constants() {
        assert_eq!(screaming("offering_items.list"), "OFFERING_ITEMS_LIST");
    }

    #[test]
    fn words_that_rust_keeps_are_escaped() {
        assert_eq!(rust("type"), "r#type");
        assert_eq!(rust("kind"), "kind");
    }
}
