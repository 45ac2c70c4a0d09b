//! What a brand is made of: behaviour.md 6.

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use crate::rules::{Fields, Refusal, views};
use crate::store::brands::Brand;

/// What there is to set, with the platform's own values. `id`, `logotype` and `smtp_password` stand apart: the first two are
/// there to read, the last is never told.
fn defaults() -> Map<String, Value> {
    let mut defaults = Map::new();
    for (name, value) in [
        ("color", json!("FFFFFF")),
        ("color_scheme", json!("default")),
        ("company_name", json!("Sandbox")),
        ("service_name", json!("Sandbox")),
        ("backup_console_url", json!("")),
        ("hide_predefined", json!(0)),
        ("owns_custom_legal_docs", json!(false)),
        ("white_labeled_agent", json!(false)),
        // behaviour.md 6.1: empty, no buy buttons are shown.
        ("upsell_url", json!("")),
        ("smtp_override", json!(0)),
        ("smtp_reply_address", json!("")),
        ("smtp_server", json!("")),
        ("smtp_port", json!(0)),
        ("smtp_user", json!("")),
        ("smtp_encryption", json!("")),
    ] {
        defaults.insert(name.to_owned(), value);
    }
    for name in [
        "account_server_url",
        "agent_gateway_url",
        "help_url",
        "home_url",
        "knowledgebase_url",
        "mobile_app_android_download_url",
        "mobile_app_ios_download_url",
        "platform_terms_url",
        "privacy_policy_url",
        "reg_server_url",
        "router_url",
        "support_phone",
        "support_url",
        "terms_url",
        "user_guide_url",
    ] {
        defaults.insert(name.to_owned(), Value::Null);
    }
    defaults
}

/// A brand as it is told; the platform's own when there is none.
pub(super) fn view(brand: Option<&Brand>) -> Value {
    let mut view = defaults();
    let id = brand.map_or(views::BRAND_UUID, |brand| brand.id);
    let logo = brand.and_then(|brand| brand.logo.as_ref());
    if let Some(brand) = brand {
        view.extend(brand.options.clone());
    }
    view.insert("id".to_owned(), json!(id.to_string()));
    view.insert(
        "logotype".to_owned(),
        json!(logo.map(|logo| logo.id.to_string())),
    );
    view.insert("smtp_password".to_owned(), json!(""));
    Value::Object(view)
}

/// Takes over what was sent; the rest stays. An empty password is what was read and changes nothing.
pub(super) fn take_over(brand: &mut Brand, sent: &Fields) -> Result<(), Refusal> {
    for name in defaults().keys() {
        if let Some(value) = sent.get(name) {
            brand.options.insert(name.clone(), value.clone());
        }
    }
    if let Some(password) = sent.text("smtp_password")
        && !password.is_empty()
    {
        password.clone_into(&mut brand.smtp_password);
    }
    check_mail_server(&brand.options)
}

/// behaviour.md 1.6, 1025 and 1024: who sends mail through a server of their own names one, with a port, that is out in the
/// world.
fn check_mail_server(options: &Map<String, Value>) -> Result<(), Refusal> {
    let number = |name: &str| options.get(name).and_then(Value::as_i64).unwrap_or(0);
    if number("smtp_override") != 1 {
        return Ok(());
    }
    let server = options.get("smtp_server").and_then(Value::as_str);
    let server = server.unwrap_or_default();
    if server.is_empty() || !(1..=65_535).contains(&number("smtp_port")) {
        return Err(Refusal::platform(1025, "SMTP settings are incorrect")
            .with_info("smtp_override needs an smtp_server and an smtp_port."));
    }
    if is_private(server) {
        return Err(Refusal::platform(1024, "Address in forbidden list")
            .with_info("The mail server's address is not one of the public network."));
    }
    Ok(())
}

/// Whether a server is this machine or stands in a network of its own.
fn is_private(server: &str) -> bool {
    match server.parse() {
        Ok(IpAddr::V4(ip)) => {
            ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified()
        }
        Ok(IpAddr::V6(ip)) => ip.is_loopback() || ip.is_unspecified() || ip.is_unique_local(),
        Err(_) => server.eq_ignore_ascii_case("localhost"),
    }
}
