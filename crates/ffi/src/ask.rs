//! One call of an operation, from C's arguments to C's outputs. Every generated function is one expression of [`Ask`].

use std::ffi::c_char;

use tenantry::Request;
use tenantry::operation::Operation;

use crate::call::{apply, tenantry_call};
use crate::client::tenantry_client;
use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::guard::finish;
use crate::handle::borrow;
use crate::pages::tenantry_pages;
use crate::params::{Params, Query, read};
use crate::response::tenantry_response;
use crate::text::{self, Problem};
use crate::wait;

/// What C asks for: an operation and what it was given for it, unchecked until it is sent.
pub(crate) struct Ask<'a> {
    operation: &'static Operation,
    path: &'a [*const c_char],
    query: &'a [(&'static str, *const c_char)],
    body: Option<(*const u8, usize)>,
    params: Option<&'a dyn Given>,
}

/// A pointer to some operation's [`Params`].
pub(crate) trait Given {
    /// # Safety
    /// As for [`read`] and [`Params::write`].
    unsafe fn write(&self, query: &mut Query) -> Result<(), Problem>;
}

impl<T: Params> Given for *const T {
    unsafe fn write(&self, query: &mut Query) -> Result<(), Problem> {
        // SAFETY: the caller promised it.
        if let Some(params) = unsafe { read("params", *self) }? {
            // SAFETY: the caller promised it.
            unsafe { params.write(query) };
        }
        Ok(())
    }
}

impl<'a> Ask<'a> {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: &[],
            query: &[],
            body: None,
            params: None,
        }
    }

    /// The ids of the path, in its order.
    pub(crate) fn path(mut self, ids: &'a [*const c_char]) -> Self {
        self.path = ids;
        self
    }

    /// The required query parameters: name on the wire, and value.
    pub(crate) fn query(mut self, required: &'a [(&'static str, *const c_char)]) -> Self {
        self.query = required;
        self
    }

    pub(crate) fn body(mut self, start: *const u8, length: usize) -> Self {
        self.body = Some((start, length));
        self
    }

    /// The optional query parameters.
    pub(crate) fn params(mut self, params: &'a dyn Given) -> Self {
        self.params = Some(params);
        self
    }

    /// Sends it, waits, and writes the output or the error.
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
        let operation = self.operation;
        let make = || {
            // SAFETY: the caller promised it.
            let asked = unsafe { self.request(client, call) };
            let (client, request) =
                asked.map_err(|problem| Failure::Argument(problem, Some(operation)))?;
            Ok(wait::answer(client, request)?.into())
        };
        // SAFETY: the caller promised it.
        unsafe { finish(out, error, make) }
    }

    /// Sends nothing yet, and writes the pages to come or the error.
    ///
    /// # Safety
    /// As for [`Ask::send`].
    pub(crate) unsafe fn pages(
        self,
        client: *const tenantry_client,
        out: *mut *mut tenantry_pages,
        error: *mut *mut tenantry_error,
    ) -> i32 {
        let operation = self.operation;
        let make = || {
            // SAFETY: the caller promised it.
            let asked = unsafe { self.request(client, std::ptr::null()) };
            let (client, request) =
                asked.map_err(|problem| Failure::Argument(problem, Some(operation)))?;
            Ok(tenantry_pages::new(client, request)?)
        };
        // SAFETY: the caller promised it.
        unsafe { finish(out, error, make) }
    }

    /// # Safety
    /// As for [`Ask::send`].
    unsafe fn request<'c>(
        &self,
        client: *const tenantry_client,
        call: *const tenantry_call,
    ) -> Result<(&'c tenantry_client, Request), Problem> {
        // SAFETY: the caller promised it.
        let client = unsafe { borrow("client", client) }?;
        let names = self.operation.path_params.iter().map(|param| param.name);
        let ids: Vec<&str> = names
            .zip(self.path)
            // SAFETY: the caller promised it.
            .map(|(name, id)| unsafe { text::required(name, *id) })
            .collect::<Result<_, _>>()?;
        let mut request = Request::new(self.operation, &ids);
        for (name, value) in self.query {
            // SAFETY: the caller promised it.
            request = request.query(name, unsafe { text::required(name, *value) }?);
        }
        if let Some(params) = self.params {
            let mut query = Query::default();
            // SAFETY: the caller promised it.
            unsafe { params.write(&mut query) }?;
            for (name, value) in query.done()? {
                request = request.query(name, value);
            }
        }
        if let Some((start, length)) = self.body {
            // SAFETY: the caller promised it.
            let body = unsafe { text::bytes("body", start, length) }?;
            // An empty body is no body, which the core reports as missing.
            if !body.is_empty() {
                request = request.body(body);
            }
        }
        // SAFETY: the caller promised it.
        Ok((client, unsafe { apply(call, request) }?))
    }
}
