//! Signing of tokens: RS256, with one key for all sandboxes.
//!
//! Making an RSA key at every start would take longer than the start itself. The key is public and guards nothing: a
//! token counts because the sandbox remembers it, see `store::sessions`.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use once_cell::sync::OnceCell;
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use serde_json::{Value, json};

use super::Refusal;

const PEM: &str = include_str!("sandbox-signing-key.pem");

/// The name the key has in tokens and in the key set.
const KEY_ID: &str = "sandbox-1";

fn key() -> Result<&'static KeyPair, Refusal> {
    static KEY: OnceCell<KeyPair> = OnceCell::new();
    KEY.get_or_try_init(|| {
        let body: String = PEM
            .lines()
            .skip_while(|line| !line.starts_with("-----BEGIN"))
            .filter(|line| !line.starts_with("-----"))
            .collect();
        let der = STANDARD.decode(body).map_err(|_| broken())?;
        KeyPair::from_pkcs8(&der).map_err(|_| broken())
    })
}

fn broken() -> Refusal {
    Refusal::platform(1000, "Internal system error")
        .with_info("The sandbox's signing key cannot be used.")
}

/// The claims as a signed token.
pub(crate) fn sign(claims: &Value) -> Result<String, Refusal> {
    let header = json!({"typ": "JWT", "alg": "RS256", "kid": KEY_ID});
    let mut token = format!(
        "{}.{}",
        URL_SAFE_NO_PAD.encode(header.to_string()),
        URL_SAFE_NO_PAD.encode(claims.to_string())
    );
    let key = key()?;
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        token.as_bytes(),
        &mut signature,
    )
    .map_err(|_| broken())?;
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    Ok(token)
}

/// The public half, as a key set.
pub(crate) fn key_set() -> Result<Value, Refusal> {
    let public: PublicKeyComponents<Vec<u8>> = key()?.public_key().into();
    Ok(json!({"keys": [{
        "kty": "RSA",
        "use": "sig",
        "alg": "RS256",
        "kid": KEY_ID,
        "n": URL_SAFE_NO_PAD.encode(public.n),
        "e": URL_SAFE_NO_PAD.encode(public.e),
    }]}))
}
