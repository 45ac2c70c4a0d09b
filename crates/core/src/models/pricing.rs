// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models of [`pricing`](crate::api::pricing).

use serde::{Deserialize, Serialize};

use super::{JsonObject, PricingMode};
use crate::open_enum::open_enum;
use crate::{Nullable, Timestamp};

open_enum! {
    /// Currency.
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

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Pricing {
    pub mode: PricingMode,
    /// Currency of every offering item price of the tenant.
    pub currency: Option<Currency>,
    /// Auto-incremented entity version.
    pub version: i64,
    /// Time at which production pricing mode starts.
    pub production_start_date: Option<Timestamp>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PricingUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PricingMode>,
    /// Currency of every offering item price of the tenant.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub currency: Nullable<Currency>,
    /// Auto-incremented entity version.
    pub version: i64,
    /// Accepted and ignored: the guide sends the fetched object back whole.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub production_start_date: Nullable<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: JsonObject,
}
