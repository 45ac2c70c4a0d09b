//! What each case does when nothing stands in its way, and where to strike it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::cases::{Case, all};
use crate::world::{Noted, World};

pub(crate) struct Trace {
    pub(crate) case: Case,
    /// Its requests, as the sandbox noted them.
    pub(crate) requests: Vec<Noted>,
    /// The same as the procedure told them.
    pub(crate) steps: Vec<&'static str>,
}

/// Of every case. They are the same for all tests.
pub(crate) static TRACES: LazyLock<Vec<Trace>> =
    LazyLock::new(|| all().into_iter().map(undisturbed).collect());

fn undisturbed(case: Case) -> Trace {
    let mut world = World::new();
    let arguments = world.arguments(&case);
    let before = world.requests().len();
    let tried = world.run(&case, &arguments);
    tried.result.unwrap();
    let requests = world.requests().split_off(before);
    assert_eq!(requests.len(), tried.steps.len(), "{}", case.name);
    let steps = tried.steps;
    Trace {
        case,
        requests,
        steps,
    }
}

impl Trace {
    /// The places of its writes, with their operations.
    pub(crate) fn writes(&self) -> impl Iterator<Item = (usize, &str)> {
        let rows = self.requests.iter().enumerate();
        rows.filter(|(_, row)| row.writes)
            .map(|(place, row)| (place, row.operation.as_str()))
    }

    /// A fault that strikes the request at this place.
    pub(crate) fn fault(&self, place: usize, mut fault: Value) -> Value {
        let operation = &self.requests[place].operation;
        let same = self.requests[..=place].iter();
        fault["nth"] = json!(same.filter(|row| row.operation == *operation).count());
        fault["operation"] = json!(operation);
        fault
    }
}

/// How often each write took effect, but for mails, which may be sent once more.
pub(crate) fn effects(requests: &[Noted]) -> BTreeMap<&str, usize> {
    let mut effects = BTreeMap::new();
    for row in requests {
        let took_effect = row.status.is_none_or(|status| status < 300);
        if row.writes && took_effect && row.operation != "users.send_activation_email" {
            *effects.entry(row.operation.as_str()).or_default() += 1;
        }
    }
    effects
}
