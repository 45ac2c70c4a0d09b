//! The Python module `tenantry._native`: the client of the crate `tenantry`, in Python's manners.
//!
//! It turns what Python gives into a request, waits for the answer with the interpreter released, and turns the answer's
//! bytes into Python objects. It holds no HTTP, no retry and no rule of the API; the classes users see are in
//! `python/tenantry/`.

use pyo3::prelude::*;

mod accounts;
mod answer;
mod ask;
mod bare;
mod bell;
mod body;
mod client;
mod errors;
mod interpreter;
mod log;
mod mailbox;
mod problem;
mod procedure;
mod query;
mod running;
#[cfg(feature = "sandbox")]
mod sandbox;
mod settings;
mod wait;
mod walking;

/// The module as Python imports it. Free-threaded Python has not been tried, so it is not declared: it turns its lock on.
#[pymodule(gil_used = true)]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::accounts::Accounts;

    #[pymodule_export]
    use super::bare::Bare;

    #[pymodule_export]
    use super::client::Client;

    #[pymodule_export]
    use super::mailbox::{Arrival, Mailbox, Sent};

    #[pymodule_export]
    use super::running::Running;

    #[pymodule_export]
    use super::walking::Walking;

    #[cfg(feature = "sandbox")]
    #[pymodule_export]
    use super::sandbox::Sandbox;

    #[pymodule_export]
    #[expect(
        non_upper_case_globals,
        reason = "it is the name Python gives a version"
    )]
    const __version__: &str = tenantry::VERSION;

    /// The names of the procedures, by place.
    #[pyfunction]
    fn procedures() -> Vec<&'static str> {
        tenantry::procedures::door::NAMES.to_vec()
    }

    /// The names of the walks.
    #[pyfunction]
    fn walks() -> Vec<&'static str> {
        tenantry::procedures::door::WALKS.to_vec()
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::interpreter::only_one(module.py())
    }
}
