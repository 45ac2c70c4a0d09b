// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`branding`](crate::api::branding).

use serde::{Deserialize, Serialize};

use super::{JsonObject, Uuid};
use crate::open_enum::open_enum;
use crate::{Nullable, Secret};

open_enum! {
    /// How that server is talked to.
    pub enum SmtpEncryption {
        /// The empty text.
        Unencrypted = "",
        /// SSL.
        Ssl = "SSL",
        /// TLS.
        Tls = "TLS",
    }
}

/// A tenant's branding options: the brand and the server that sends its e-mails.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BrandOptions {
    /// Support phone of the company.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub support_phone: Nullable<String>,
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Account server link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub account_server_url: Nullable<String>,
    /// Support page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub support_url: Nullable<String>,
    /// Android app download link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub mobile_app_android_download_url: Nullable<String>,
    /// Where one buys more. Empty for no links to buy.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub upsell_url: Nullable<String>,
    /// Backup Console link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_console_url: Option<String>,
    /// Company terms page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub terms_url: Nullable<String>,
    /// Company web site.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub home_url: Nullable<String>,
    /// Knowledge base.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub knowledgebase_url: Nullable<String>,
    /// Platform terms page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub platform_terms_url: Nullable<String>,
    /// User guide.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_guide_url: Nullable<String>,
    /// iOS app download link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub mobile_app_ios_download_url: Nullable<String>,
    /// Brand color as RGB.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub color: Nullable<String>,
    /// The company's name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub company_name: Nullable<String>,
    /// Color scheme id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_scheme: Option<String>,
    /// Logotype id.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub logotype: Nullable<Uuid>,
    /// What the service is called under this brand.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub service_name: Nullable<String>,
    /// Registration server.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reg_server_url: Nullable<String>,
    /// Management Console link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub router_url: Nullable<String>,
    /// Agent gateway.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub agent_gateway_url: Nullable<String>,
    /// Online help.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub help_url: Nullable<String>,
    /// Platform privacy policy.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub privacy_policy_url: Nullable<String>,
    /// Brand has its own custom terms URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owns_custom_legal_docs: Option<bool>,
    /// Agent is Acronis branded or white labeled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub white_labeled_agent: Option<bool>,
    /// Binary flag: default SMTP server is overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_override: Option<i64>,
    /// The address that answers to e-mails go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_reply_address: Option<String>,
    /// Server address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_server: Option<String>,
    /// Server port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_port: Option<i64>,
    /// Server user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
    /// The user's password. Empty in answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_password: Option<Secret>,
    /// Server encryption algorithm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_encryption: Option<SmtpEncryption>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// What changes in a tenant's branding options.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BrandOptionsUpdate {
    /// Support phone of the company.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub support_phone: Nullable<String>,
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Account server link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub account_server_url: Nullable<String>,
    /// Support page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub support_url: Nullable<String>,
    /// Android app download link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub mobile_app_android_download_url: Nullable<String>,
    /// Where one buys more. Empty for no links to buy.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub upsell_url: Nullable<String>,
    /// Backup Console link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_console_url: Option<String>,
    /// Company terms page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub terms_url: Nullable<String>,
    /// Company web site.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub home_url: Nullable<String>,
    /// Knowledge base.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub knowledgebase_url: Nullable<String>,
    /// Platform terms page.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub platform_terms_url: Nullable<String>,
    /// User guide.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub user_guide_url: Nullable<String>,
    /// iOS app download link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub mobile_app_ios_download_url: Nullable<String>,
    /// Brand color as RGB.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub color: Nullable<String>,
    /// The company's name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub company_name: Nullable<String>,
    /// Color scheme id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_scheme: Option<String>,
    /// Logotype id.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub logotype: Nullable<Uuid>,
    /// What the service is called under this brand.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub service_name: Nullable<String>,
    /// Registration server.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub reg_server_url: Nullable<String>,
    /// Management Console link.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub router_url: Nullable<String>,
    /// Agent gateway.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub agent_gateway_url: Nullable<String>,
    /// Online help.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub help_url: Nullable<String>,
    /// Platform privacy policy.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub privacy_policy_url: Nullable<String>,
    /// Brand has its own custom terms URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owns_custom_legal_docs: Option<bool>,
    /// Agent is Acronis branded or white labeled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub white_labeled_agent: Option<bool>,
    /// Binary flag: default SMTP server is overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_override: Option<i64>,
    /// The address that answers to e-mails go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_reply_address: Option<String>,
    /// Server address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_server: Option<String>,
    /// Server port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_port: Option<i64>,
    /// Server user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
    /// The user's password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_password: Option<Secret>,
    /// Server encryption algorithm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_encryption: Option<SmtpEncryption>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
