//! What gives one thing after the other, each when it is asked for, as callers in other languages have it.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde::Serialize;

use super::door::written;
use super::{Procedure, Steps};
use crate::Result;

/// What gives one thing after the other, each when it is asked for.
pub(super) trait Steady: Send + 'static {
    /// What it gives.
    type Item: Serialize;

    /// The next; `None` after the last.
    fn step(&mut self, steps: &Steps) -> impl Future<Output = Result<Option<Self::Item>>> + Send;
}

type Stepped = Result<Option<(Box<dyn Erased>, Bytes)>>;

/// A [`Steady`] of any kind, with JSON in place of its items.
trait Erased: Send {
    fn step(self: Box<Self>, steps: Steps) -> Pin<Box<dyn Future<Output = Stepped> + Send>>;
}

impl<W: Steady> Erased for W {
    fn step(mut self: Box<Self>, steps: Steps) -> Pin<Box<dyn Future<Output = Stepped> + Send>> {
        Box::pin(async move {
            let Some(item) = Steady::step(&mut *self, &steps).await? else {
                return Ok(None);
            };
            Ok(Some((self as Box<dyn Erased>, written(item)?)))
        })
    }
}

/// A walk under way. Nothing is asked for until a step is.
pub struct Walking(Arc<Mutex<Option<Box<dyn Erased>>>>);

impl Walking {
    pub(super) fn new(walk: impl Steady) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::new(walk)))))
    }

    /// The next step: its JSON, or nothing after the last, after an error, and after a step that was dropped half way. It tells
    /// what it asks for, like any procedure.
    pub fn next(&self) -> Procedure<Bytes> {
        let held = self.0.clone();
        Procedure::new(|steps| async move {
            let lock = || held.lock().unwrap_or_else(PoisonError::into_inner);
            steps.check()?;
            let walk = lock().take();
            let Some(walk) = walk else {
                return Ok(Bytes::new());
            };
            let next = walk.step(steps.clone()).await?;
            // Whoever was told of its request may have said that it is enough.
            steps.check()?;
            Ok(match next {
                Some((walk, item)) => {
                    *lock() = Some(walk);
                    item
                }
                None => Bytes::new(),
            })
        })
    }
}
