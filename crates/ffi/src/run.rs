//! One call of a procedure, from C's arguments to C's outputs. Every generated function of a procedure is one expression of
//! [`Run`].

use std::ffi::{c_char, c_void};

use bytes::Bytes;
use serde::de::IgnoredAny;
use serde_json::{Number, Value};
use tenantry::procedures::{Procedure, door};

use crate::ask::Given;
use crate::call::{Call, tenantry_call};
use crate::callbacks::{self, tenantry_change_callback, tenantry_sink_callback};
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::guard::finish;
use crate::handle::borrow;
use crate::params::{self, Query};
use crate::response::tenantry_response;
use crate::text::{self, Problem};
use crate::wait;
use crate::walk::tenantry_walk;

/// What C gave for a parameter, unchecked until the procedure is run.
#[derive(Clone, Copy)]
pub(crate) enum Arg {
    Text(*const c_char),
    /// A number in decimal.
    Number(*const c_char),
    /// Texts joined by commas.
    Texts(*const c_char),
    Switch(i32),
    Json(*const u8, usize),
    Change(tenantry_change_callback, *mut c_void),
    Sink(tenantry_sink_callback, *mut c_void),
}

/// What C asks for: a procedure by its place in the table, and what it was given for it.
pub(crate) struct Run<'a> {
    place: usize,
    given: &'a [(&'static str, Arg)],
    options: Option<&'a dyn Given>,
}

impl<'a> Run<'a> {
    pub(crate) fn of(place: usize, given: &'a [(&'static str, Arg)]) -> Self {
        Self {
            place,
            given,
            options: None,
        }
    }

    pub(crate) fn options(mut self, options: &'a dyn Given) -> Self {
        self.options = Some(options);
        self
    }

    /// Runs it, and writes the output or the error.
    ///
    /// # Safety
    /// Every pointer must be what the header promises of it: NULL where that is said, else valid.
    pub(crate) unsafe fn send(
        self,
        client: *const tenantry_client,
        call: *const tenantry_call,
        out: *mut *mut tenantry_response,
        error: *mut *mut tenantry_error,
    ) -> i32 {
        let make = || {
            // SAFETY: the caller promised it.
            let (client, procedure) = unsafe { self.procedure(client, call) }?;
            Ok(wait::result(client, procedure)?.into())
        };
        // SAFETY: the caller promised it.
        unsafe { finish(out, error, make) }
    }

    /// Makes no request yet, and writes the walk or the error. The place is one among walks.
    ///
    /// # Safety
    /// As for [`Run::send`].
    pub(crate) unsafe fn walk(
        self,
        client: *const tenantry_client,
        out: *mut *mut tenantry_walk,
        error: *mut *mut tenantry_error,
    ) -> i32 {
        let make = || {
            let wrong = |problem| Failure::Argument(problem, None);
            // SAFETY: the caller promised it.
            let client = unsafe { borrow("client", client) }.map_err(wrong)?;
            // SAFETY: the caller promised it.
            let (arguments, _) = unsafe { self.arguments() }.map_err(wrong)?;
            let walking = door::walk(client.core(), self.place, arguments.as_bytes())?;
            Ok(tenantry_walk::new(client, walking))
        };
        // SAFETY: the caller promised it.
        unsafe { finish(out, error, make) }
    }

    /// # Safety
    /// As for [`Run::send`].
    unsafe fn procedure<'c>(
        &self,
        client: *const tenantry_client,
        call: *const tenantry_call,
    ) -> Result<(&'c tenantry_client, Procedure<Bytes>), Failure> {
        let wrong = |problem| Failure::Argument(problem, None);
        // SAFETY: the caller promised it.
        let client = unsafe { borrow("client", client) }.map_err(wrong)?;
        // SAFETY: the caller promised it.
        let call = unsafe { Call::read(call) }.map_err(wrong)?;
        // SAFETY: the caller promised it.
        let (arguments, callbacks) = unsafe { self.arguments() }.map_err(wrong)?;
        let procedure = door::open(client.core(), self.place, arguments.as_bytes(), callbacks)?;
        Ok((client, call.on_procedure(procedure)))
    }

    /// The arguments as one JSON object. JSON that C gave stands in it as it is.
    ///
    /// # Safety
    /// As for [`Run::send`].
    unsafe fn arguments(&self) -> Result<(String, door::Callbacks), Problem> {
        let mut values: Vec<(&str, String)> = Vec::new();
        let mut called = door::Callbacks::default();
        for &(name, arg) in self.given {
            match arg {
                Arg::Change(decide, data) => called.change = callbacks::change(decide, data),
                Arg::Sink(take, data) => called.sink = callbacks::sink(take, data),
                // SAFETY: the caller promised it.
                _ => values.push((name, unsafe { value(name, arg) }?)),
            }
        }
        if let Some(options) = self.options {
            let mut query = Query::default();
            // SAFETY: the caller promised it.
            unsafe { options.write(&mut query) }?;
            let given = query.values()?;
            values.extend(
                given
                    .into_iter()
                    .map(|(name, value)| (name, value.to_string())),
            );
        }
        let members = values
            .into_iter()
            .map(|(name, value)| format!("{}:{value}", Value::from(name)));
        let object = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        Ok((object, called))
    }
}

/// What stands in the JSON object for what C gave.
///
/// # Safety
/// As for [`Run::send`].
unsafe fn value(name: &'static str, arg: Arg) -> Result<String, Problem> {
    // SAFETY: the caller promised it.
    let required = |value| unsafe { text::required(name, value) };
    let value = match arg {
        Arg::Text(value) => Value::from(required(value)?),
        Arg::Number(value) => {
            let number: Result<Number, _> = required(value)?.parse();
            let wrong = |_| Problem::new(name, "expected a number in decimal");
            Value::Number(number.map_err(wrong)?)
        }
        Arg::Texts(value) => params::list(required(value)?),
        Arg::Switch(value) => match params::switch(name, value)? {
            Some(value) => Value::from(value),
            None => {
                return Err(Problem::new(
                    name,
                    "expected TENANTRY_TRUE or TENANTRY_FALSE, got TENANTRY_UNSET",
                ));
            }
        },
        Arg::Json(start, length) => {
            // SAFETY: the caller promised it.
            let given = unsafe { text::bytes(name, start, length) }?;
            return json(name, given);
        }
        Arg::Change(..) | Arg::Sink(..) => Value::Null,
    };
    Ok(value.to_string())
}

/// JSON that C gave: well-formed, and nothing more. What is wrong is told by its place, for the text could hold a secret.
fn json(name: &str, given: Bytes) -> Result<String, Problem> {
    let text = String::from_utf8(given.into()).map_err(|error| {
        let end = error.utf8_error().valid_up_to();
        let what = format_args!("expected UTF-8, which breaks off at byte {end}").to_string();
        Problem::new(name, what)
    })?;
    match serde_json::from_str::<IgnoredAny>(&text) {
        Ok(_) => Ok(text),
        Err(error) => Err(Problem::new(
            name,
            format_args!(
                "expected JSON, which breaks off at line {} column {}",
                error.line(),
                error.column()
            ),
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::ptr::{null, null_mut};

    use super::*;

    fn arguments(given: &[(&'static str, Arg)]) -> Result<String, String> {
        let run = Run::of(0, given);
        unsafe { run.arguments() }
            .map(|(object, _)| object)
            .map_err(|problem| problem.to_string())
    }

    #[test]
    fn what_is_given_becomes_one_object() {
        let json = br#"{"phone": "1"}"#;
        let object = arguments(&[
            ("tenant_id", Arg::Text(c"a\"b".as_ptr())),
            ("limit", Arg::Number(c"-3".as_ptr())),
            ("share", Arg::Number(c"1.5".as_ptr())),
            ("names", Arg::Texts(c"a,b".as_ptr())),
            ("deep", Arg::Switch(crate::codes::TENANTRY_FALSE)),
            ("contact", Arg::Json(json.as_ptr(), json.len())),
            ("change", Arg::Change(None, null_mut())),
        ]);
        assert_eq!(
            object.unwrap(),
            r#"{"tenant_id":"a\"b","limit":-3,"share":1.5,"names":["a","b"],"deep":false,"contact":{"phone": "1"}}"#
        );
    }

    #[test]
    fn what_is_wrong_is_named_and_its_value_is_not() {
        let secret = b"{\"password\": secret}";
        let cases = [
            (Arg::Text(null()), "expected a text, got NULL"),
            (Arg::Number(c"nan".as_ptr()), "expected a number in decimal"),
            (
                Arg::Switch(0),
                "expected TENANTRY_TRUE or TENANTRY_FALSE, got TENANTRY_UNSET",
            ),
            (
                Arg::Json(secret.as_ptr(), secret.len()),
                "expected JSON, which breaks off at line 1 column 14",
            ),
            (Arg::Json(null(), 3), "expected 3 bytes, got NULL"),
            (
                Arg::Json(null(), 0),
                "expected JSON, which breaks off at line 1 column 0",
            ),
        ];
        for (arg, said) in cases {
            assert_eq!(
                arguments(&[("it", arg)]).unwrap_err(),
                format!("it: {said}")
            );
        }
    }
}
