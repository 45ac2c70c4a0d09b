//! Billing settings: licensing mode, tier level and price list.
