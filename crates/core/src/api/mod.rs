//! Generated placeholder
