//! How an answer's bytes become a value.

use bytes::Bytes;
use serde::de::DeserializeOwned;

/// Turns the bytes of a success into the value an operation promises.
pub trait Format<T> {
    /// The value, or why the bytes are not one.
    ///
    /// # Errors
    /// A sentence saying what was expected and where the bytes depart from it.
    fn decode(body: &Bytes) -> Result<T, String>;
}

/// JSON into a model.
#[derive(Debug)]
pub struct Json;

/// UTF-8 text: an HTML page.
#[derive(Debug)]
pub struct Text;

/// The bytes as they came: a file.
#[derive(Debug)]
pub struct Raw;

/// Nothing: the status says it all.
#[derive(Debug)]
pub struct Nothing;

impl<T: DeserializeOwned> Format<T> for Json {
    fn decode(body: &Bytes) -> Result<T, String> {
        serde_json::from_slice(body).map_err(|error| format!("expected JSON: {error}"))
    }
}

impl Format<String> for Text {
    fn decode(body: &Bytes) -> Result<String, String> {
        String::from_utf8(body.to_vec()).map_err(|error| format!("expected UTF-8 text: {error}"))
    }
}

impl Format<Bytes> for Raw {
    fn decode(body: &Bytes) -> Result<Bytes, String> {
        Ok(body.clone())
    }
}

impl Format<()> for Nothing {
    fn decode(_: &Bytes) -> Result<(), String> {
        Ok(())
    }
}
