//! Files that come piece by piece and go to whoever asked for them, whatever their length.

use std::io::Write;

use bytes::Bytes;

use super::{Step, Steps};
use crate::call::Call;
use crate::{Endpoint, Error, ErrorKind, Result};

impl Steps {
    /// Hands what a request answers to the sink, piece by piece, and gives its length. The request may be sent again until
    /// the sink has its first bytes, and never after.
    pub(super) async fn pour<E: Endpoint<Output = Bytes>>(
        &self,
        call: Call<E>,
        sink: &mut (dyn Write + Send),
    ) -> Result<u64> {
        let (client, request) = self.bounded(call)?.into_parts();
        let (answer, mut rest) = client.open(request).await?;
        let mut next = Some(answer.body);
        let mut length = 0;
        while let Some(piece) = next {
            // The first of an empty file has nothing in it.
            if !piece.is_empty() {
                sink.write_all(&piece).map_err(refused)?;
                length += piece.len() as u64;
                self.received(E::OPERATION.name, length);
            }
            self.check()?;
            next = rest.next().await?;
        }
        sink.flush().map_err(refused)?;
        self.note(Step {
            operation: E::OPERATION.name,
            status: answer.status.as_u16(),
        });
        Ok(length)
    }
}

/// The sink takes no more. An error of this library that a sink gives comes back as it is.
fn refused(problem: std::io::Error) -> Error {
    let words = format!("the sink takes no more: {problem}");
    match problem.downcast() {
        Ok(own) => own,
        Err(_) => Error::new(ErrorKind::Cancelled, words),
    }
}
