//! One interpreter to a process: what is kept between calls (classes, the logger) belongs to the one that made it.

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The `sys` of the interpreter that imported this module first. Each interpreter has its own.
static SYS: PyOnceLock<usize> = PyOnceLock::new();

/// Refuses every interpreter but the first. Python 3.12 and later do that by themselves, in words of their own.
pub(crate) fn only_one(py: Python<'_>) -> PyResult<()> {
    let sys = py.import("sys")?.as_ptr() as usize;
    if *SYS.get_or_init(py, || sys) == sys {
        return Ok(());
    }
    Err(PyImportError::new_err(
        "module tenantry._native does not support loading in subinterpreters",
    ))
}
