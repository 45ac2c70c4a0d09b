//! Whatever is asked, in whatever order: the world stays sound. Random sequences of changes to tenants, users and
//! offering items, with everything the guide promises checked after each.
//!
//! `TENANTRY_CASES` says how many sequences are tried.
#![allow(unreachable_pub, reason = "a program of several files")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where something is not as it must be"
)]

mod common;
#[path = "properties/invariants.rs"]
mod invariants;
#[path = "properties/steps.rs"]
mod steps;
#[path = "properties/taking.rs"]
mod taking;
#[path = "properties/world.rs"]
mod world;

use common::Lab;
use proptest::prelude::*;
use proptest::test_runner::{Config as Settings, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;
use steps::{Step, step};
use tenantry_sandbox::Config;
use world::World;

/// The longest sequence.
const LENGTH: usize = 50;

#[test]
fn no_sequence_of_changes_breaks_the_world() {
    let cases = std::env::var("TENANTRY_CASES").map_or(8, |text| text.parse().unwrap());
    let settings = Settings {
        cases,
        failure_persistence: None,
        max_shrink_iters: 1000,
        ..Settings::default()
    };
    // The same sequences every time: a failure can be looked at again.
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(settings, random);
    let sequences = prop::collection::vec(step(), 10..LENGTH);
    runner
        .run(&sequences, |steps| {
            live(&steps);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

/// One sequence, in a sandbox of its own.
fn live(steps: &[Step]) {
    let lab = Lab::with(Config {
        seed: Some(1),
        check_answers: false,
        ..Config::default()
    });
    // Nothing changes by itself, so that two looks at the world can be compared.
    lab.control("POST", "clock", Some(&json!({"running": false})))
        .json(200);
    let mut before = World::look(&lab);
    invariants::sound(&before);
    for step in steps {
        let done = step.take(&lab, &before);
        let after = World::look(&lab);
        invariants::sound(&after);
        invariants::grown(&before, &after);
        if done.refused() {
            assert_eq!(
                before, after,
                "refused, and yet something changed: {done:?}"
            );
        } else {
            invariants::kept(&done, &before, &after);
        }
        before = after;
    }
}
