//! The Python module `tenantry._native`: the client of the crate `tenantry`, in Python's manners.
//!
//! It turns what Python gives into a request, waits for the answer with the interpreter released, and turns the answer's
//! bytes into Python objects. It holds no HTTP, no retry and no rule of the API; the classes users see are in
//! `python/tenantry/`.

use pyo3::prelude::*;

mod answer;
mod body;
mod client;
mod errors;
mod problem;
mod query;
mod settings;
mod wait;

/// The module as Python imports it.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::client::Client;

    #[pymodule_export]
    const VERSION: &str = tenantry::VERSION;
}
