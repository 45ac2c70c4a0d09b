//! How a storage's URL must be written, and what may be told of it: behaviour.md 9.4.
//!
//! A URL may hold credentials, so no refusal repeats one.

use crate::rules::Refusal;

/// Schemes without rules of their own. The last one is in the guide's example only.
const PLAIN: [&str; 3] = ["abgw", "ssfs", "acronis+fes"];
const ENCRYPTIONS: [&str; 2] = ["aes128", "aes256"];

/// A URL in its parts (RFC 1738).
struct Parts<'u> {
    scheme: &'u str,
    /// `key:secret`
    credentials: Option<&'u str>,
    /// With the port.
    host: &'u str,
    path: &'u str,
    query: &'u str,
}

/// Refuses a URL that breaks the rules.
pub(super) fn check(url: &str) -> Result<(), Refusal> {
    let parts = Parts::of(url).ok_or_else(|| wrong("it must be written as RFC 1738 says"))?;
    match parts.scheme {
        scheme if PLAIN.contains(&scheme) => Ok(()),
        "s3" => parts.bucket(&["encryption", "use_ssl"]),
        "amazon+s3" => {
            let region = parts
                .host
                .strip_prefix("s3")
                .and_then(|rest| rest.strip_suffix(".amazonaws.com"))
                .filter(|region| region.is_empty() || region.len() > 1 && region.starts_with('-'));
            if region.is_none() {
                return Err(wrong(
                    "its host must be s3.amazonaws.com or s3-<region>.amazonaws.com",
                ));
            }
            parts.bucket(&["encryption", "use_ssl"])
        }
        "microsoft+azure" => {
            if parts.host != "blob.core.windows.net" {
                return Err(wrong("its host must be blob.core.windows.net"));
            }
            parts.bucket(&["encryption"])
        }
        _ => Err(wrong(
            "its scheme must be abgw, ssfs, s3, amazon+s3 or microsoft+azure",
        )),
    }
}

/// The URL as it is told: without its credentials.
pub(super) fn told(url: &str) -> String {
    match Parts::of(url) {
        Some(Parts {
            scheme,
            credentials: Some(credentials),
            ..
        }) => {
            let start = scheme.len() + "://".len();
            let (before, after) = url.split_at(start);
            let rest = after.strip_prefix(credentials).unwrap_or(after);
            format!("{before}{}", rest.strip_prefix('@').unwrap_or(rest))
        }
        _ => url.to_owned(),
    }
}

/// Refuses what is no link at all, for the places where a storage's content is browsed.
pub(super) fn check_link(name: &str, url: &str) -> Result<(), Refusal> {
    match Parts::of(url) {
        Some(_) => Ok(()),
        None => Err(Refusal::invalid(format!("{name} must be a URL."))),
    }
}

impl<'u> Parts<'u> {
    fn of(url: &'u str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let is_scheme =
            |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '+';
        let visible = |sign: char| sign.is_ascii_graphic();
        if scheme.is_empty() || !scheme.chars().all(is_scheme) || !rest.chars().all(visible) {
            return None;
        }
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        // A slash or a question mark in a secret must be percent-encoded. An @ further on is one that was not.
        if tail.contains('@') {
            return None;
        }
        let (credentials, host) = match authority.rsplit_once('@') {
            Some((credentials, host)) => (Some(credentials), host),
            None => (None, authority),
        };
        let starts_well = host.starts_with(|sign: char| !"$.#:".contains(sign));
        let (path, query) = tail.split_once('?').unwrap_or((tail, ""));
        starts_well.then_some(Self {
            scheme,
            credentials,
            host,
            path,
            query,
        })
    }

    /// Credentials, one bucket or container, and options that are known.
    fn bucket(&self, options: &[&str]) -> Result<(), Refusal> {
        let has_both = self
            .credentials
            .and_then(|credentials| credentials.split_once(':'))
            .is_some_and(|(key, secret)| !key.is_empty() && !secret.is_empty());
        if !has_both {
            return Err(wrong("it must carry an access key and a secret"));
        }
        let name = self.path.trim_matches('/');
        if name.is_empty() || name.contains('/') {
            return Err(wrong("its path must be one bucket or container"));
        }
        for pair in self.query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let is_good = match name {
                _ if !options.contains(&name) => false,
                "encryption" => ENCRYPTIONS.contains(&value),
                _ => matches!(value, "true" | "false"),
            };
            if !is_good {
                return Err(wrong(
                    "its options are encryption (aes128, aes256) and, but for Azure, use_ssl (true, false)",
                ));
            }
        }
        Ok(())
    }
}

fn wrong(what: &str) -> Refusal {
    Refusal::invalid("url is not a storage URL.").with_info(format!("The storage's URL: {what}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guides_forms_pass() {
        for url in [
            "abgw://storage.example.com:44445",
            "acronis+fes://storage20.example.com:44445",
            "s3://KEY:secret@storage.example.com/bucket?encryption=aes256&use_ssl=true",
            "amazon+s3://KEY:secret@s3.amazonaws.com/my-bucket-name",
            "amazon+s3://KEY:se%2Fcret@s3-eu-west-1.amazonaws.com/bucket?encryption=aes128",
            "microsoft+azure://account:key@blob.core.windows.net/container?encryption=aes128",
        ] {
            assert!(check(url).is_ok(), "{url}");
        }
    }

    #[test]
    fn what_breaks_the_rules_is_refused_and_not_repeated() {
        for url in [
            "Amazon S3 Storage",
            "ftp://host/path",
            "s3://storage.example.com/bucket",
            "s3://KEY:topsecret@storage.example.com/",
            "s3://KEY:topsecret@storage.example.com/bucket?encryption=rot13",
            "s3://KEY:topsecret@storage.example.com/bucket?public=true",
            "amazon+s3://KEY:topsecret@s3.example.com/bucket",
            "amazon+s3://KEY:top/secret@s3.amazonaws.com/bucket",
            "microsoft+azure://a:topsecret@blob.core.windows.net/c?use_ssl=true",
            "abgw://",
        ] {
            let refusal = check(url).unwrap_err();
            assert!(!format!("{refusal:?}").contains("secret@"), "{url}");
        }
    }

    #[test]
    fn a_url_is_told_without_its_credentials() {
        let url = "amazon+s3://KEY:secret@s3.amazonaws.com/my-bucket-name";
        assert_eq!(told(url), "amazon+s3://s3.amazonaws.com/my-bucket-name");
        let plain = "abgw://storage.example.com:44445";
        assert_eq!(told(plain), plain);
        let odd = "s3://K:a@b@host/c?encryption=aes128";
        assert_eq!(told(odd), "s3://host/c?encryption=aes128");
    }
}
