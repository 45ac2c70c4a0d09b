//! The TLS configuration: rustls with ring, the system's root certificates and the caller's own.
//!
//! Reading the system's certificates takes longer than many a request, so it is done once, for the first client that speaks
//! https, and never for http.

use std::error::Error as _;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::process::PerProcess;
use crate::{Error, Result};

/// The configuration that most clients share: the system's certificates alone.
static SYSTEM: PerProcess<ClientConfig> = PerProcess::new();

pub(super) fn config(secure: bool, ca_certificates: Option<&[u8]>) -> Result<ClientConfig> {
    match ca_certificates {
        _ if !secure => plain(),
        None => SYSTEM.get_or_try_init(|| verified(Vec::new())).cloned(),
        Some(pem) => verified(certificates(pem)?),
    }
}

fn verified(extra: Vec<CertificateDer<'static>>) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(extra, provider.clone())
        .map_err(|error| unusable(&error))?;
    let builder =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    Ok(builder
        .map_err(|error| unusable(&error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

/// For http: it trusts nobody and is never used, but keeps the system's certificates from being read.
fn plain() -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    Ok(builder
        .map_err(|error| unusable(&error))?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth())
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match found {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        _ => Err(Error::configuration(
            "ca_file: expected certificates in PEM form",
        )),
    }
}

fn unusable(error: &rustls::Error) -> Error {
    Error::configuration(format!("cannot set up TLS: {error}"))
}

/// Whether the other side's certificate was refused, or TLS failed for good: trying again would only fail again.
pub(super) fn is_refusal(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(current) = cause {
        if current.is::<rustls::Error>() {
            return true;
        }
        // An I/O error leaves out of `source` what it wraps.
        let wrapped = current
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref);
        cause = match wrapped {
            Some(wrapped) => Some(wrapped),
            None => current.source(),
        };
    }
    false
}
