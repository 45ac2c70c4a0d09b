//! Ids and secrets. They are random, or follow from a seed so that two runs are alike; either way they guard nothing but
//! a sandbox, so a fast generator is enough.

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

/// Where the sandbox's ids and secrets come from.
#[derive(Debug, Serialize, Deserialize)]
#[serde(from = "u64", into = "u64")]
pub(crate) struct Random(fastrand::Rng);

impl Clone for Random {
    fn clone(&self) -> Self {
        Self::new(Some(self.0.get_seed()))
    }
}

impl From<u64> for Random {
    fn from(seed: u64) -> Self {
        Self::new(Some(seed))
    }
}

impl From<Random> for u64 {
    fn from(random: Random) -> Self {
        random.0.get_seed()
    }
}

impl Random {
    pub(crate) fn new(seed: Option<u64>) -> Self {
        Self(seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed))
    }

    /// A new UUID, version 4.
    pub(crate) fn id(&mut self) -> Uuid {
        Builder::from_random_bytes(self.bytes()).into_uuid()
    }

    /// 32 hexadecimal digits, as the service's client secrets are.
    pub(crate) fn secret(&mut self) -> String {
        format!("{:032x}", self.0.u128(..))
    }

    /// A number below this one; 0 when there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { self.0.usize(..end) }
    }

    /// Random bytes.
    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill(&mut bytes);
        bytes
    }
}
