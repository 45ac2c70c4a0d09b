//! The tree of tenants: walked, and its tenants found by where they stand and what they are called.
