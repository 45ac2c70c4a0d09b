//! Waiting for an answer, and telling the log meanwhile.

use std::time::Duration;

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
    let mut task = client.core().start(events.of(request))?;
    loop {
        let slice = task.wait_for(SLICE);
        log.tell(&events);
        match slice? {
            Slice::Done(result) => return result,
            Slice::Pending(rest) => task = rest,
        }
    }
}
