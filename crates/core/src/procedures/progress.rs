//! What a procedure tells on its way.

/// A request that a procedure made and that succeeded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The operation, as in `tenants.update`.
    pub operation: &'static str,
    /// The HTTP status of its answer.
    pub status: u16,
}

/// Something that happened on the way of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// What happened.
    pub event: Event,
    /// The operation it happened to, as in `tenants.update`.
    pub operation: &'static str,
    /// The HTTP status of the answer; 0 where nothing was answered.
    pub status: u16,
    /// How often the procedure has looked so far, when it waits; how many bytes have come so far, when it receives; 0 otherwise.
    pub count: u64,
}

/// What happened on the way of a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A request succeeded.
    Made,
    /// What was asked for is not ready: it pauses, then looks again.
    Waiting,
    /// Bytes of a download came and went to the sink.
    Received,
}

impl Event {
    /// Its name in every language: `made`, `waiting` or `received`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Waiting => "waiting",
            Self::Received => "received",
        }
    }
}
