//! What a client is set up with, checked.

use std::net::IpAddr;
use std::time::Duration;

use http::HeaderValue;
use reqwest::Url;

use crate::{Error, Result};

/// The settings of a client that have to do with how bytes travel.
#[derive(Clone)]
pub(crate) struct Config {
    /// The data center, `https://host:port`, without a path.
    pub(crate) origin: Url,
    pub(crate) secure: bool,
    pub(crate) loopback: bool,
    pub(crate) user_agent: HeaderValue,
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) retries: u32,
    pub(crate) ca_certificates: Option<Vec<u8>>,
    pub(crate) proxy: Option<Url>,
}

/// Where the service is: the origin, and whether it is reached by https and on this machine.
pub(crate) struct DataCenter {
    pub(crate) origin: Url,
    pub(crate) secure: bool,
    pub(crate) loopback: bool,
}

/// Reads a data center URL, with or without `/api/2`.
pub(crate) fn data_center(text: &str, allow_insecure_http: bool) -> Result<DataCenter> {
    let expected = "datacenter_url: expected a URL such as https://eu2.acronis.cloud";
    // The text itself stays out of the message: it could hold a password.
    let mut url = Url::parse(text.trim())
        .map_err(|error| Error::configuration(format!("{expected}: {error}")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration(
            "datacenter_url: expected no login or password in it; give them as credentials",
        ));
    }
    if !matches!(url.path().trim_end_matches('/'), "" | "/api/2")
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err(Error::configuration(format!(
            "{expected}, alone or followed by /api/2"
        )));
    }
    let secure = match url.scheme() {
        "https" => true,
        "http" => false,
        other => {
            return Err(Error::configuration(format!(
                "datacenter_url: expected https, got {other}"
            )));
        }
    };
    let host = url.host_str().unwrap_or_default().to_owned();
    let loopback = is_loopback(&host);
    if !secure && !loopback && !allow_insecure_http {
        return Err(Error::configuration(format!(
            "datacenter_url: expected https, since plain http to {host} would show the credentials to the network; \
             allow_insecure_http permits it"
        )));
    }
    url.set_path("");
    Ok(DataCenter {
        origin: url,
        secure,
        loopback,
    })
}

pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// The user agent: the caller's `<product>/<version> <comment>`, if any, then this library's.
pub(crate) fn user_agent(own: Option<&str>) -> Result<HeaderValue> {
    let library = concat!("tenantry/", env!("CARGO_PKG_VERSION"));
    let Some(own) = own else {
        return Ok(HeaderValue::from_static(library));
    };
    let product = own.split(' ').next().unwrap_or_default();
    let is_product = product
        .split_once('/')
        .is_some_and(|(name, version)| is_token(name) && is_token(version));
    let value = HeaderValue::from_str(&format!("{own} {library}"));
    match value {
        Ok(value) if is_product && own.is_ascii() => Ok(value),
        _ => Err(Error::configuration(
            "user_agent: expected <product>/<version> <comment> in plain ASCII, such as Training/1.0 Business Automation",
        )),
    }
}

/// A token of RFC 9110.
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// A proxy's URL. It may hold a login and a password, so it never stands in a message.
pub(crate) fn proxy(text: &str) -> Result<Url> {
    match Url::parse(text.trim()) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(url),
        _ => Err(Error::configuration(
            "proxy: expected a URL such as http://proxy.example.com:3128",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::{data_center, proxy, user_agent};
    use crate::ErrorKind;

    #[test]
    fn the_data_center_is_taken_with_and_without_the_path_of_the_api() {
        for text in [
            "https://eu2.acronis.cloud",
            "https://eu2.acronis.cloud/",
            "https://eu2.acronis.cloud/api/2/",
        ] {
            assert_eq!(
                data_center(text, false).unwrap().origin.as_str(),
                "https://eu2.acronis.cloud/",
                "{text}"
            );
        }
        assert_eq!(
            data_center("https://[::1]:8443/api/2", false)
                .unwrap()
                .origin
                .as_str(),
            "https://[::1]:8443/"
        );
    }

    #[test]
    fn plain_http_is_for_this_machine_unless_it_is_allowed() {
        for text in [
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:9",
        ] {
            assert!(data_center(text, false).is_ok(), "{text}");
        }
        let error = data_center("http://eu2.acronis.cloud", false)
            .err()
            .unwrap();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(data_center("http://eu2.acronis.cloud", true).is_ok());
    }

    #[test]
    fn what_is_no_data_center_is_refused_without_repeating_it() {
        for text in [
            "",
            "eu2.acronis.cloud",
            "ftp://host",
            "https://host/api/1",
            "https://host/?secret=1",
            "https://u:secret@host",
        ] {
            let error = data_center(text, false).err().unwrap();
            assert!(
                error.message().starts_with("datacenter_url: expected"),
                "{error}"
            );
            assert!(!error.message().contains("secret"), "{error}");
        }
    }

    #[test]
    fn the_user_agent_is_the_callers_product_then_ours() {
        let agent = user_agent(Some("Training/1.0 Acronis #CyberFit Developers")).unwrap();
        assert_eq!(
            agent,
            concat!(
                "Training/1.0 Acronis #CyberFit Developers tenantry/",
                env!("CARGO_PKG_VERSION")
            )
        );
        for text in [
            "Training",
            "/1.0",
            "Training/ 1",
            "Train ing/1.0",
            "A/1 \n",
            "Ä/1",
        ] {
            assert!(user_agent(Some(text)).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_proxys_password_stays_out_of_the_message() {
        assert!(proxy("http://user:secret@127.0.0.1:3128").is_ok());
        let error = proxy("socks://user:secret@host").unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}
