// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`pricing`](crate::api::pricing).

use serde::{Deserialize, Serialize};

use super::{JsonObject, PricingMode};
use crate::open_enum::open_enum;
use crate::{Nullable, Timestamp};

open_enum! {
    /// A currency.
    pub enum Currency {
        /// `AUD`
        Aud = "AUD",
        /// `BRL`
        Brl = "BRL",
        /// `CAD`
        Cad = "CAD",
        /// `EUR`
        Eur = "EUR",
        /// `CNY`
        Cny = "CNY",
        /// `GBP`
        Gbp = "GBP",
        /// `JPY`
        Jpy = "JPY",
        /// `KZT`
        Kzt = "KZT",
        /// `NZD`
        Nzd = "NZD",
        /// `RUB`
        Rub = "RUB",
        /// `USD`
        Usd = "USD",
        /// `ZAR`
        Zar = "ZAR",
    }
}

/// A tenant's pricing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Pricing {
    /// Trial, production or suspended.
    pub mode: PricingMode,
    /// The currency of its prices.
    pub currency: Option<Currency>,
    /// Its version: a large number, not a count.
    pub version: i64,
    /// When the trial will become production, or did.
    pub production_start_date: Option<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

/// A change of a tenant's pricing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PricingUpdate {
    /// Trial or production. Production is for good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PricingMode>,
    /// The currency of its prices.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub currency: Nullable<Currency>,
    /// The version it has now. Another one is a version conflict.
    pub version: i64,
    /// Accepted and ignored, so that what was fetched may be sent back whole.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub production_start_date: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
