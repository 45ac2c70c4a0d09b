//! What is promised of every procedure, tried on every procedure: whichever of its requests is refused, it says what was done
//! before, and a second call goes on; whichever answer is lost, nothing is made twice; whichever write another writer is faster
//! with, it is made on what that one left. And a second call finds nothing left to do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where something is not as it must be"
)]

mod cases;
#[path = "../common/mod.rs"]
mod common;
mod traces;
mod tried;
mod world;
mod writers;

use cases::{Again, Case};
use serde_json::json;
use tenantry::procedures::door;
use tenantry::{Error, ErrorKind};
use tenantry_contract::Contract;
use traces::{TRACES, effects};
use world::World;
use writers::Other;

/// Calls it once more after it succeeded.
fn once_more(world: &mut World, case: &Case, what: &str) {
    let before = world.requests();
    let again = world.try_case(case).result;
    match case.again {
        Again::Gone => {
            let error = again.expect_err(what);
            assert_eq!(error.kind(), ErrorKind::NotFound, "{what}: {error}");
        }
        Again::Nothing => {
            assert!(again.is_ok(), "{what}: {again:?}");
            assert_eq!(effects(&world.requests()), effects(&before), "{what}");
        }
        Again::Anew => assert!(again.is_ok(), "{what}: {again:?}"),
    }
}

fn done(error: &Error) -> Vec<&str> {
    error.done().iter().map(|step| step.operation).collect()
}

#[test]
fn every_procedure_is_tried() {
    let tried: Vec<&str> = TRACES.iter().map(|trace| trace.case.name).collect();
    for name in door::NAMES {
        assert!(tried.contains(name), "{name} has no case in cases.rs");
    }
}

#[test]
fn the_requests_it_makes_are_those_its_documentation_lists() {
    let contract = Contract::get().unwrap();
    let mut wrong = Vec::new();
    for trace in TRACES.iter() {
        let name = trace.case.name;
        let mut described = contract.procedures.iter();
        let described = described.find(|one| one.name() == name).unwrap();
        for row in &trace.requests {
            // What is of version 1 is told in words.
            if !row.operation.starts_with("legacy.") && !described.requests.contains(&row.operation)
            {
                wrong.push(format!("{name}: {}", row.operation));
            }
        }
    }
    assert_eq!(wrong, [""; 0], "crates/contract/procedures.yaml");
}

#[test]
fn a_second_call_finds_nothing_left_to_do() {
    for trace in TRACES.iter() {
        let mut world = World::new();
        world.try_case(&trace.case).result.unwrap();
        once_more(&mut world, &trace.case, trace.case.name);
    }
}

#[test]
fn a_refused_request_ends_it_with_what_was_done_and_a_second_call_goes_on() {
    for trace in TRACES.iter() {
        let case = &trace.case;
        let (first_write, _) = trace.writes().next().unwrap_or((usize::MAX, ""));
        let mut world = World::new();
        for (place, step) in trace.steps.iter().enumerate() {
            let what = format!("{}: {step} refused", case.name);
            let arguments = world.arguments(case);
            let before = world.requests().len();
            world.fault(&trace.fault(place, json!({"status": 403})));
            let error = world.run(case, &arguments).result.expect_err(&what);
            assert_eq!(error.kind(), ErrorKind::Permission, "{what}: {error}");
            assert_eq!(done(&error), trace.steps[..place], "{what}");
            assert_eq!(world.requests().len(), before + place + 1, "{what}");
            if place < first_write {
                // The world is as it was.
                continue;
            }
            let second = world.run(case, &arguments).result;
            assert!(second.is_ok(), "{what}: {second:?}");
            let whole = &world.requests()[before..];
            if case.again != Again::Anew {
                assert_eq!(effects(whole), effects(&trace.requests), "{what}");
            }
            once_more(&mut world, case, &what);
            world = World::new();
        }
    }
}

/// What they give is in no second answer.
const LOST_FOR_GOOD: [&str; 2] = ["auth.login_url", "clients.register"];

/// Nobody can see whether a mail was sent: that is said, and a second call sends another.
const MAIL: &str = "users.send_activation_email";

/// Nobody is told the keys that are there, so they are written on top of themselves.
const WRITTEN_ON_TOP: &str = "storages.set_url";

#[test]
fn a_lost_answer_is_found_out_and_nothing_is_made_twice() {
    for trace in TRACES.iter() {
        let case = &trace.case;
        for (place, operation) in trace.writes() {
            let what = format!("{}: the answer to {operation} lost", case.name);
            let mut world = World::new();
            let arguments = world.arguments(case);
            let before = world.requests().len();
            world.fault(&trace.fault(place, json!({"kind": "reset_after"})));
            let result = world.run(case, &arguments).result;
            let is_lost = LOST_FOR_GOOD.contains(&case.name);
            if is_lost || operation == MAIL {
                assert!(!result.expect_err(&what).outcome_known(), "{what}");
                if is_lost {
                    continue;
                }
                let second = world.run(case, &arguments).result;
                assert!(second.is_ok(), "{what}: {second:?}");
            } else {
                assert!(result.is_ok(), "{what}: {result:?}");
            }
            if case.name != WRITTEN_ON_TOP {
                let whole = &world.requests()[before..];
                assert_eq!(effects(whole), effects(&trace.requests), "{what}");
            }
            once_more(&mut world, case, &what);
        }
    }
}

/// The writes that a version guards.
const VERSIONED: [&str; 13] = [
    "tenants.update",
    "tenants.delete",
    "users.update",
    "users.delete",
    "pricing.update",
    "offering_items.set",
    "branding.enable",
    "branding.update",
    "branding.upload_logo",
    "locations.update",
    "locations.delete",
    "storages.update",
    "storages.delete",
];

#[test]
fn a_write_that_lost_is_made_again_but_not_for_ever() {
    let body = json!({"error": {"code": 1001, "message": "Version mismatch", "domain": "PlatformAccountServer", "details": {}}});
    for trace in TRACES.iter() {
        let case = &trace.case;
        for (place, operation) in trace.writes().filter(|(_, one)| VERSIONED.contains(one)) {
            let what = format!("{}: {operation} lost to another writer", case.name);
            let status = if operation == "offering_items.set" {
                426
            } else {
                409
            };
            let conflict = json!({"status": status, "body": body, "times": null});
            let mut world = World::new();
            let arguments = world.arguments(case);
            let before = world.requests().len();
            world.fault(&trace.fault(place, conflict));
            let error = world.run(case, &arguments).result.expect_err(&what);
            let is_conflict = matches!(
                error.kind(),
                ErrorKind::VersionConflict | ErrorKind::QuotaConflict
            );
            assert!(is_conflict, "{what}: {error}");
            let tries = world.requests()[before..]
                .iter()
                .filter(|row| row.status == Some(status))
                .count();
            assert_eq!(tries, 5, "{what}");

            world.forget_faults();
            let conflict = json!({"status": status, "body": body, "operation": operation});
            world.fault(&conflict);
            let second = world.run(case, &arguments).result;
            assert!(second.is_ok(), "{what}: {second:?}");
            let whole = &world.requests()[before..];
            assert_eq!(effects(whole), effects(&trace.requests), "{what}");
            once_more(&mut world, case, &what);
        }
    }
}

#[test]
fn a_write_is_made_on_what_another_writer_left_in_between() {
    let mut met = 0;
    for trace in TRACES.iter() {
        let case = &trace.case;
        for (place, operation) in trace.writes().filter(|(_, one)| VERSIONED.contains(one)) {
            let what = format!("{}: somebody writes before {operation}", case.name);
            let mut world = World::new();
            let arguments = world.arguments(case);
            let Some(other) = Other::of(&world.client, case.name, operation, &arguments) else {
                continue;
            };
            met += 1;
            let (path, seen, mut other) = (other.path(), other.seen, Some(other));
            let tried = tried::run(&world.client, case.name, &arguments, move |made| {
                if let Some(other) = other.take_if(|_| made == place) {
                    other.write();
                }
            });
            assert!(tried.result.is_ok(), "{what}: {:?}", tried.result);
            let is_conflict = |status| matches!(status, Some(409 | 426));
            let lost = |row: &world::Noted| row.operation == operation && is_conflict(row.status);
            assert!(world.requests().iter().any(lost), "{what}");
            if let (Some(seen), false) = (seen, case.again == Again::Gone) {
                let now = world.get(&path);
                let theirs = now.pointer(seen).and_then(|value| value.as_str());
                let is_there = ["Theirs", "EUR", "s3://storage.example.com/theirs"];
                assert!(
                    theirs.is_some_and(|theirs| is_there.contains(&theirs)),
                    "{what}: {now}"
                );
            }
            once_more(&mut world, case, &what);
        }
    }
    assert!(met > 20, "somebody got in the way of {met} writes");
}
