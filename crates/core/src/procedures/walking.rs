//! What gives one thing after the other, each when it is asked for, as callers in other languages have it.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde::Serialize;

use super::Procedure;
use super::door::written;
use crate::Result;

/// What gives one thing after the other, each when it is asked for.
pub(super) trait Steady: Send + 'static {
    /// What it gives.
    type Item: Serialize;

    /// The next; `None` after the last.
    fn step(&mut self) -> impl Future<Output = Option<Result<Self::Item>>> + Send;
}

type Stepped = (Box<dyn Erased>, Option<Result<Bytes>>);

/// A [`Steady`] of any kind, with JSON in place of its items.
trait Erased: Send {
    fn step(self: Box<Self>) -> Pin<Box<dyn Future<Output = Stepped> + Send>>;
}

impl<W: Steady> Erased for W {
    fn step(mut self: Box<Self>) -> Pin<Box<dyn Future<Output = Stepped> + Send>> {
        Box::pin(async move {
            let item = Steady::step(&mut *self).await;
            let written = item.map(|item| item.and_then(written));
            (self as Box<dyn Erased>, written)
        })
    }
}

/// A walk under way. Nothing is asked for until a step is.
pub struct Walking(Arc<Mutex<Option<Box<dyn Erased>>>>);

impl Walking {
    pub(super) fn new(walk: impl Steady) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::new(walk)))))
    }

    /// The next step: its JSON, or nothing after the last, after an error, and after a step that was dropped half way.
    pub fn next(&self) -> Procedure<Bytes> {
        let held = self.0.clone();
        Procedure::new(|steps| async move {
            let lock = || held.lock().unwrap_or_else(PoisonError::into_inner);
            steps.check()?;
            let walk = lock().take();
            let Some(walk) = walk else {
                return Ok(Bytes::new());
            };
            match steps.within(walk.step()).await? {
                (walk, Some(Ok(item))) => {
                    *lock() = Some(walk);
                    Ok(item)
                }
                (_, Some(Err(error))) => Err(error),
                (_, None) => Ok(Bytes::new()),
            }
        })
    }
}
