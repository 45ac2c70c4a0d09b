//! One tenant: what is known of it, and the words its kind and its pricing have.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::contact::Contact;
use crate::clock::Moment;

/// A tenant.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Tenant {
    pub(crate) id: Uuid,
    /// Its id in version 1 of the API, which still shows in usages and reports. Grows with every tenant.
    pub(crate) number: u64,
    /// The root is its own parent (clients-in-the-wild 10).
    pub(crate) parent: Uuid,
    /// How many tenants lie above it.
    pub(crate) level: u32,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) version: i64,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) deleted_at: Option<Moment>,
    /// Its own switch; a tenant under a disabled one is disabled too, see [`Tenants::is_enabled`](super::tenants::Tenants::is_enabled).
    pub(crate) enabled: bool,
    pub(crate) contact: Contact,
    pub(crate) customer_id: Option<String>,
    pub(crate) internal_tag: Option<String>,
    pub(crate) language: String,
    /// The user whose personal tenant this is.
    pub(crate) owner: Option<Uuid>,
    pub(crate) default_idp: Uuid,
    /// The tenant that holds the update lock, when it is on.
    pub(crate) locked_by: Option<Uuid>,
    /// Administrators above the parent have access too.
    pub(crate) ancestral_access: bool,
    pub(crate) mfa: TenantMfa,
    pub(crate) pricing: Pricing,
    /// `default` unless somebody said otherwise.
    pub(crate) customer_type: String,
    /// `deleting` or `recovering`, when another system is at it.
    pub(crate) external_operation: Option<String>,
    /// The client or user that created it keeps its access (behaviour.md 14, T2).
    pub(crate) created_by: Uuid,
}

impl Tenant {
    /// The values by which it is found (behaviour.md 12).
    pub(crate) fn searched(&self) -> impl Iterator<Item = &str> {
        [Some(self.name.as_str()), self.customer_id.as_deref()]
            .into_iter()
            .flatten()
            .chain(self.contact.searched())
    }
}

/// What a tenant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Root,
    Partner,
    Folder,
    Customer,
    Unit,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Partner => "partner",
            Self::Folder => "folder",
            Self::Customer => "customer",
            Self::Unit => "unit",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [
            Self::Root,
            Self::Partner,
            Self::Folder,
            Self::Customer,
            Self::Unit,
        ]
        .into_iter()
        .find(|kind| kind.as_str() == text)
    }
}

/// A tenant's two-factor authentication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TenantMfa {
    Off,
    On,
}

/// How a tenant is charged (behaviour.md 3.11).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Pricing {
    /// As it was last set; see [`Pricing::mode`].
    pub(crate) set: PricingMode,
    /// When a trial will end, or when production or suspension began.
    pub(crate) since: Moment,
    pub(crate) currency: Option<String>,
    /// Milliseconds of the last change.
    pub(crate) version: i64,
}

impl Pricing {
    /// The mode now: a trial turns into production by itself once its time is over (behaviour.md 3.12).
    pub(crate) fn mode(&self, now: Moment) -> PricingMode {
        match self.set {
            PricingMode::Trial if now >= self.since => PricingMode::Production,
            mode => mode,
        }
    }
}

/// `trial`, `production` or `suspended`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PricingMode {
    Trial,
    Production,
    Suspended,
}

impl PricingMode {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Trial, Self::Production, Self::Suspended]
            .into_iter()
            .find(|mode| mode.as_str() == text)
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Trial => "trial",
            Self::Production => "production",
            Self::Suspended => "suspended",
        }
    }
}
