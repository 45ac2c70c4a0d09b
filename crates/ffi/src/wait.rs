//! Waiting for an answer, and telling the log meanwhile.

use std::time::Duration;

use bytes::Bytes;
use tenantry::procedures::Procedure;
use tenantry::runtime::Slice;
use tenantry::{Answer, Request, Result};

use crate::client::tenantry_client;
use crate::log::Events;

/// The longest that an event waits to be told.
const SLICE: Duration = Duration::from_millis(50);

/// Sends the request and waits. Without a log this is the core's cheapest way.
pub(crate) fn answer(client: &tenantry_client, request: Request) -> Result<Answer> {
    let Some(log) = client.log() else {
        return client.core().send_blocking(request);
    };
    let events = Events::default();
    let mut task = client.core().start(request.watched(events.keep()))?;
    loop {
        let slice = task.wait_for(SLICE);
        log.tell(&events);
        match slice? {
            Slice::Done(result) => return result,
            Slice::Pending(rest) => task = rest,
        }
    }
}

/// Runs the procedure and waits.
pub(crate) fn result(client: &tenantry_client, procedure: Procedure<Bytes>) -> Result<Bytes> {
    let Some(log) = client.log() else {
        return procedure.wait();
    };
    let events = Events::default();
    let mut procedure = procedure.watched(events.keep());
    loop {
        let result = procedure.wait_for(SLICE);
        log.tell(&events);
        if let Some(result) = result {
            return result;
        }
    }
}
