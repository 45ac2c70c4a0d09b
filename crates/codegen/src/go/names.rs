//! Names as Go writes them: in mixed caps, with initialisms in capitals.

use crate::names::snake;

/// Words that Go writes in capitals, and how.
const INITIALISMS: &[(&str, &str)] = &[
    ("aan", "AAN"),
    ("api", "API"),
    ("cpu", "CPU"),
    ("csv", "CSV"),
    ("hci", "HCI"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("https", "HTTPS"),
    ("id", "ID"),
    ("idp", "IDP"),
    ("ids", "IDs"),
    ("ios", "IOS"),
    ("ip", "IP"),
    ("json", "JSON"),
    ("jti", "JTI"),
    ("jwks", "JWKS"),
    ("jwt", "JWT"),
    ("lod", "LOD"),
    ("md5", "MD5"),
    ("mfa", "MFA"),
    ("openid", "OpenID"),
    ("os", "OS"),
    ("ott", "OTT"),
    ("pds", "PDS"),
    ("ro", "RO"),
    ("sku", "SKU"),
    ("skus", "SKUs"),
    ("sms", "SMS"),
    ("smtp", "SMTP"),
    ("totp", "TOTP"),
    ("ttl", "TTL"),
    ("ui", "UI"),
    ("uri", "URI"),
    ("uris", "URIs"),
    ("url", "URL"),
    ("urls", "URLs"),
    ("uuid", "UUID"),
    ("uuids", "UUIDs"),
    ("vcd", "VCD"),
    ("vm", "VM"),
    ("vms", "VMs"),
    ("xml", "XML"),
];

/// Words that Go keeps for itself, and names that the generated code uses.
const TAKEN: &[&str] = &[
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
    "a",
    "body",
    "context",
    "ctx",
    "given",
    "iter",
    "params",
    "s",
    "string",
];

/// `tenant_id` -> `TenantID`, `OpenIdConfiguration` -> `OpenIDConfiguration`.
pub(super) fn exported(name: &str) -> String {
    snake(name)
        .split('_')
        .filter(|word| !word.is_empty())
        .map(|word| initialism(word).map_or_else(|| capital(word), str::to_owned))
        .collect()
}

/// `tenant_id` -> `tenantID`, `type` -> `type_`.
pub(super) fn local(name: &str) -> String {
    let name = snake(name);
    let (first, rest) = name.split_once('_').unwrap_or((&name, ""));
    let name = format!("{first}{}", exported(rest));
    match TAKEN.contains(&name.as_str()) {
        true => format!("{name}_"),
        false => name,
    }
}

/// What holds a local's value for C: `tenant_id` -> `cTenantID`.
pub(super) fn for_c(name: &str) -> String {
    format!("c{}", exported(name))
}

/// A field of a struct of C: `type` -> `_type`.
pub(super) fn c_field(name: &str) -> String {
    match name {
        "type" | "range" | "func" | "map" | "select" | "package" | "import" | "interface" => {
            format!("_{name}")
        }
        name => name.to_owned(),
    }
}

fn initialism(word: &str) -> Option<&'static str> {
    let found = INITIALISMS.iter().find(|(plain, _)| *plain == word);
    found.map(|(_, written)| *written)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{exported, local};

    #[test]
    fn initialisms_are_capitals() {
        assert_eq!(exported("tenant_id"), "TenantID");
        assert_eq!(exported("OpenIdConfiguration"), "OpenIDConfiguration");
        assert_eq!(exported("uuids"), "UUIDs");
        assert_eq!(exported("offering_items"), "OfferingItems");
    }

    #[test]
    fn a_local_begins_small_and_is_no_word_of_gos() {
        assert_eq!(local("tenant_id"), "tenantID");
        assert_eq!(local("id"), "id");
        assert_eq!(local("type"), "type_");
    }
}
