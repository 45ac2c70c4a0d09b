//! TLS, with a certificate that is given or one that is made for this run.

use std::path::Path;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::config::Tls;

/// Whom a self-made certificate speaks for, beside the address that is listened on.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// What speaks TLS, and for a self-made certificate the authority that vouches for it, in PEM.
pub(crate) struct Speaker {
    pub(crate) acceptor: TlsAcceptor,
    pub(crate) authority: Option<String>,
}

/// Reads or makes the certificate.
///
/// # Errors
/// When it cannot be, in words.
pub(crate) fn speaker(wanted: &Tls, host: &str) -> Result<Speaker, String> {
    let (chain, key, authority) = match wanted {
        Tls::Files { certificate, key } => {
            let (chain, key) = read(certificate, key)?;
            (chain, key, None)
        }
        Tls::SelfMade => {
            let made =
                make(host).map_err(|error| format!("no certificate can be made: {error}"))?;
            (made.chain, made.key, Some(made.authority))
        }
    };
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|error| format!("the certificate and its key cannot be used: {error}"))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Speaker {
        acceptor: TlsAcceptor::from(Arc::new(config)),
        authority,
    })
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn read(certificate: &Path, key: &Path) -> Result<Identity, String> {
    let of = |path: &Path| {
        let path = path.display().to_string();
        move |problem: String| format!("{path}: {problem}")
    };
    let chain: Vec<_> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .map_err(|error| of(certificate)(error.to_string()))?;
    if chain.is_empty() {
        return Err(of(certificate)("there is no certificate in it".to_owned()));
    }
    let key = PrivateKeyDer::from_pem_file(key).map_err(|error| of(key)(error.to_string()))?;
    Ok((chain, key))
}

struct SelfMade {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
    authority: String,
}

/// An authority and one certificate of it: some clients do not take a certificate that vouches for itself.
fn make(host: &str) -> Result<SelfMade, rcgen::Error> {
    let mut above = CertificateParams::default();
    above.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    above.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    above
        .distinguished_name
        .push(DnType::CommonName, "tenantry sandbox authority");
    let above_key = KeyPair::generate()?;
    let authority = above.self_signed(&above_key)?.pem();
    let issuer = Issuer::new(above, above_key);

    let mut names = NAMES.map(str::to_owned).to_vec();
    if !names.iter().any(|name| name == host) {
        names.push(host.to_owned());
    }
    let mut own = CertificateParams::new(names)?;
    own.distinguished_name
        .push(DnType::CommonName, "tenantry sandbox");
    own.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate()?;
    let certificate = own.signed_by(&key, &issuer)?;
    Ok(SelfMade {
        chain: vec![certificate.into()],
        key: PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        authority,
    })
}
