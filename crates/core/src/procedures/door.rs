//! One way in to every procedure, for callers in other languages: arguments as one JSON object, callbacks beside it, the result
//! as JSON.
//!
//! It knows no procedure. `table.rs`, which is generated, takes the arguments apart and calls the typed methods.

use std::io::Write;

use bytes::Bytes;
use serde::Serialize;

pub(super) use super::given::{Given, decide};
pub use super::table::{NAMES, WALKS};
pub use super::walking::Walking;
use super::{Procedure, table};
use crate::{Client, Error, ErrorKind, Result};

/// Is told what there is, as JSON, and gives the update, as JSON. Nothing, `null` and `{}` leave it as it is.
pub type Change = Box<dyn FnMut(&[u8]) -> Result<Option<Bytes>> + Send>;

/// Takes the bytes of a download as they come. When it fails with an [`Error`] inside, the procedure fails with that.
pub type Sink = Box<dyn Write + Send>;

/// What a procedure calls while it runs, on the thread that waits for it.
#[derive(Default)]
pub struct Callbacks {
    /// For a procedure that takes a change.
    pub change: Option<Change>,
    /// For a procedure that takes a sink.
    pub sink: Option<Sink>,
}

/// The place of the procedure of this name.
#[must_use]
pub fn place(name: &str) -> Option<usize> {
    NAMES.iter().position(|known| *known == name)
}

/// A procedure by its place in [`NAMES`]. `arguments` is a JSON object by the parameters' names, the optional ones among them;
/// null stands for what is not given. The result is JSON, or empty where nothing comes back.
///
/// # Errors
/// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument), naming the parameter.
pub fn open(
    client: &Client,
    place: usize,
    arguments: &[u8],
    callbacks: Callbacks,
) -> Result<Procedure<Bytes>> {
    let Some(make) = table::TABLE.get(place) else {
        return Err(Error::configuration(
            "the procedures and the library of this installation do not fit together",
        ));
    };
    let mut given = Given::read(arguments, callbacks)?;
    let procedure = make(client, &mut given)?;
    given.nothing_left()?;
    Ok(procedure)
}

/// The error of a callback that wants the procedure stopped, in its own words.
pub fn stopped(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Cancelled, message)
}

/// A walk by its place in [`WALKS`], with arguments as for [`open`].
///
/// # Errors
/// As for [`open`].
pub fn walk(client: &Client, place: usize, arguments: &[u8]) -> Result<Walking> {
    let Some(begin) = table::BEGINNINGS.get(place) else {
        return Err(Error::configuration(
            "the walks and the library of this installation do not fit together",
        ));
    };
    let mut given = Given::read(arguments, Callbacks::default())?;
    let walking = begin(client, &mut given)?;
    given.nothing_left()?;
    Ok(walking)
}

/// A result as JSON.
pub(super) fn written<T: Serialize>(value: T) -> Result<Bytes> {
    match serde_json::to_vec(&value) {
        Ok(bytes) => Ok(bytes.into()),
        Err(problem) => Err(Error::configuration(format!(
            "the result cannot be written as JSON: {problem}"
        ))),
    }
}
