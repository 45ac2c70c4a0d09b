//! How a storage's URL is written (behaviour.md 9.4). It holds keys, so nothing here repeats one.

use percent_encoding::percent_decode_str;

/// Schemes that take a host and no keys. The last one is that of storages the platform itself has.
const PLAIN: [&str; 3] = ["abgw", "ssfs", "acronis+fes"];

/// What is wrong with a URL, if anything, without any of it.
pub(super) fn check(url: &str) -> Result<(), String> {
    let parts = Parts::of(url).ok_or(
        "expected a URL such as s3://key:secret@host/bucket, with slashes, question marks and at signs in keys percent-encoded",
    )?;
    let Parts { scheme, host, .. } = parts;
    let bucket = match scheme {
        plain if PLAIN.contains(&plain) => return Ok(()),
        "s3" => parts.bucket(true),
        "amazon+s3" if is_amazon(host) => parts.bucket(true),
        "amazon+s3" => Err("expected the host s3.amazonaws.com or s3-<region>.amazonaws.com"),
        "microsoft+azure" if host == "blob.core.windows.net" => parts.bucket(false),
        "microsoft+azure" => Err("expected the host blob.core.windows.net"),
        _ => Err("expected the scheme abgw, ssfs, s3, amazon+s3 or microsoft+azure"),
    };
    bucket.map_err(str::to_owned)
}

/// The URL as the service tells it: without the keys.
pub(super) fn told(url: &str) -> String {
    match Parts::of(url) {
        Some(parts) => format!("{}://{}{}", parts.scheme, parts.host, parts.tail),
        None => String::new(),
    }
}

struct Parts<'u> {
    scheme: &'u str,
    keys: Option<&'u str>,
    /// With the port.
    host: &'u str,
    /// Path and query.
    tail: &'u str,
}

impl<'u> Parts<'u> {
    fn of(url: &'u str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let (authority, tail) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (keys, host) = match authority.rsplit_once('@') {
            Some((keys, host)) => (Some(keys), host),
            None => (None, authority),
        };
        let is_visible = rest.bytes().all(|byte| byte.is_ascii_graphic());
        let is_host = !host.is_empty() && !host.starts_with(':');
        // An at sign behind the host belongs to a key with a slash in it that was not encoded.
        let is_whole = is_visible && is_host && !tail.contains('@');
        is_whole.then_some(Self {
            scheme,
            keys,
            host,
            tail,
        })
    }

    /// Keys, one bucket or container, and options that are known.
    fn bucket(&self, has_ssl: bool) -> Result<(), &'static str> {
        let both = self.keys.and_then(|keys| keys.split_once(':'));
        let is_key = |key: &str| !key.is_empty() && percent_decode_str(key).decode_utf8().is_ok();
        if !both.is_some_and(|(key, secret)| is_key(key) && is_key(secret)) {
            return Err("expected an access key and a secret, as in key:secret@host");
        }
        let (path, query) = self.tail.split_once('?').unwrap_or((self.tail, ""));
        let bucket = path.trim_matches('/');
        if bucket.is_empty() || bucket.contains('/') {
            return Err("expected one bucket or container behind the host");
        }
        let is_known = |pair: &str| match pair.split_once('=') {
            Some(("encryption", cipher)) => matches!(cipher, "aes128" | "aes256"),
            Some(("use_ssl", on)) => has_ssl && matches!(on, "true" | "false"),
            _ => false,
        };
        match query.is_empty() || query.split('&').all(is_known) {
            true => Ok(()),
            false => Err(
                "expected no options but encryption=aes128 or aes256 and, for S3, use_ssl=true or false",
            ),
        }
    }
}

fn is_amazon(host: &str) -> bool {
    let region = host
        .strip_prefix("s3")
        .and_then(|rest| rest.strip_suffix(".amazonaws.com"));
    region.is_some_and(|region| {
        region.is_empty()
            || region
                .strip_prefix('-')
                .is_some_and(|name| !name.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::{check, told};

    #[test]
    fn what_the_guide_writes_is_taken() {
        for (url, without_keys) in [
            (
                "abgw://storage.example.com:44445",
                "abgw://storage.example.com:44445",
            ),
            ("ssfs://sync.example.com", "ssfs://sync.example.com"),
            (
                "s3://KEY:se%2Fcret@storage.example.com/bucket?encryption=aes256&use_ssl=true",
                "s3://storage.example.com/bucket?encryption=aes256&use_ssl=true",
            ),
            (
                "amazon+s3://KEY:secret@s3.amazonaws.com/my-bucket-name",
                "amazon+s3://s3.amazonaws.com/my-bucket-name",
            ),
            (
                "amazon+s3://KEY:secret@s3-eu-west-1.amazonaws.com/bucket?encryption=aes128",
                "amazon+s3://s3-eu-west-1.amazonaws.com/bucket?encryption=aes128",
            ),
            (
                "microsoft+azure://account:key@blob.core.windows.net/container",
                "microsoft+azure://blob.core.windows.net/container",
            ),
        ] {
            assert_eq!(check(url), Ok(()), "{url}");
            assert_eq!(told(url), without_keys);
        }
    }

    #[test]
    fn what_breaks_the_rules_is_refused_and_no_key_repeated() {
        for (url, word) in [
            ("Amazon S3 Storage", "URL"),
            ("ftp://host/path", "scheme"),
            ("abgw://", "URL"),
            ("s3://storage.example.com/bucket", "secret"),
            ("s3://KEY:@storage.example.com/bucket", "secret"),
            ("s3://KEY:topsecret@storage.example.com/", "bucket"),
            ("s3://KEY:topsecret@storage.example.com/a/b", "bucket"),
            (
                "s3://KEY:topsecret@storage.example.com/b?encryption=rot13",
                "options",
            ),
            (
                "s3://KEY:topsecret@storage.example.com/b?public=true",
                "options",
            ),
            ("amazon+s3://KEY:topsecret@s3.example.com/bucket", "host"),
            ("amazon+s3://KEY:topsecret@s3-.amazonaws.com/bucket", "host"),
            ("amazon+s3://KEY:top/secret@s3.amazonaws.com/bucket", "URL"),
            ("microsoft+azure://a:topsecret@blob.example.com/c", "host"),
            (
                "microsoft+azure://a:topsecret@blob.core.windows.net/c?use_ssl=true",
                "options",
            ),
        ] {
            let problem = check(url).unwrap_err();
            assert!(problem.contains(word), "{url}: {problem}");
            assert!(!problem.contains("KEY") && !problem.contains("topsecret"));
        }
    }
}
