//! The body of an answer on its way out: all at once, drop by drop, or broken off in the middle.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

/// A body.
pub(crate) struct Payload {
    rest: Bytes,
    /// So many bytes come at a time.
    piece: usize,
    /// What is waited before each piece.
    pause: Option<Pause>,
    /// So many bytes are announced and never come.
    lost: usize,
    /// What was sent is on its way, so that it can be broken off.
    settled: bool,
}

struct Pause {
    length: Duration,
    under_way: Option<Pin<Box<Sleep>>>,
}

/// The body was broken off, as a fault asked.
#[derive(Debug)]
pub(crate) struct BrokenOff;

impl fmt::Display for BrokenOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken off, as a fault asked")
    }
}

impl std::error::Error for BrokenOff {}

impl Payload {
    /// All at once.
    pub(crate) fn whole(bytes: Vec<u8>) -> Self {
        Self {
            piece: bytes.len().max(1),
            rest: bytes.into(),
            pause: None,
            lost: 0,
            settled: false,
        }
    }

    /// In pieces of so many bytes, each after a pause.
    pub(crate) fn drip(self, piece: usize, length: Duration) -> Self {
        let pause = Pause {
            length,
            under_way: None,
        };
        Self {
            piece,
            pause: Some(pause),
            ..self
        }
    }

    /// The first half only, though all of it is announced. Of a body of nothing, one byte is announced.
    pub(crate) fn truncated(mut self) -> Self {
        let kept = self.rest.len() / 2;
        self.lost = (self.rest.len() - kept).max(1);
        self.rest.truncate(kept);
        self
    }
}

impl Body for Payload {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        if self.rest.is_empty() {
            if self.lost == 0 {
                return Poll::Ready(None);
            }
            if !self.settled {
                // What came before is sent only once we have nothing more to give.
                self.settled = true;
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            return Poll::Ready(Some(Err(BrokenOff)));
        }
        if let Some(pause) = &mut self.pause {
            let length = pause.length;
            let sleep = pause
                .under_way
                .get_or_insert_with(|| Box::pin(tokio::time::sleep(length)));
            ready!(sleep.as_mut().poll(cx));
            pause.under_way = None;
        }
        let piece = self.piece.min(self.rest.len());
        let piece = self.rest.split_to(piece);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.lost == 0
    }

    fn size_hint(&self) -> SizeHint {
        let bytes = self.rest.len() + self.lost;
        SizeHint::with_exact(u64::try_from(bytes).unwrap_or(u64::MAX))
    }
}
