//! The state: kept in a file from one run to the next, handed out and taken in.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::fs;
use std::path::PathBuf;

use common::{Lab, id, send};
use serde_json::{Value, json};
use tenantry_sandbox::{Config, Populate, Sandbox};

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn kept_in(file: &std::path::Path) -> Config {
    Config {
        state: Some(file.to_owned()),
        ..Config::default()
    }
}

#[test]
fn everything_is_still_there_after_a_restart_and_tokens_still_count() {
    let file = folder("restart").join("state.json");
    let lab = Lab::with(kept_in(&file));
    let customer = lab.tenant(&lab.home(), "customer", "Kept");
    lab.give(&lab.home(), &customer, &["pw_base_workstations"]);
    lab.uses(&id(&customer), "pw_base_workstations", 7);
    let user = lab.user(&id(&customer), "kept.user");
    let log_in = json!({"login": "kept.user", "key": "JBSWY3DPEHPK3PXP"});
    lab.control("POST", "totp", Some(&log_in)).nothing(204);
    let token = lab.token.clone();
    let (client, secret) = (
        lab.sandbox.client_id(),
        lab.sandbox.client_secret().to_owned(),
    );
    let before = lab.control("GET", "state", None).json(200);
    lab.sandbox.close().unwrap();

    let sandbox = Sandbox::start_blocking(kept_in(&file)).unwrap();
    assert_eq!(
        (sandbox.client_id(), sandbox.client_secret()),
        (client, secret.as_str())
    );
    let lab = Lab { sandbox, token };
    let tenant = lab.get(&format!("/tenants/{}", id(&customer))).json(200);
    assert_eq!(tenant["name"], "Kept");
    let usages = lab.list(&format!(
        "/tenants/{}/usages?usage_names=workstations",
        id(&customer)
    ));
    assert_eq!(usages[0]["value"], 7);
    assert_eq!(
        lab.get(&format!("/users/{}", id(&user))).json(200)["mfa_status"],
        "enabled"
    );
    lab.get("/users/check_login?username=KEPT.user").code(409);
    let found = lab.list(&format!("/search?tenant={}&text=kept.user", lab.home()));
    assert_eq!(found[0]["id"], user["id"]);
    let after = lab.control("GET", "state", None).json(200);
    assert_eq!(before["store"]["tenants"], after["store"]["tenants"]);
    assert_eq!(before["store"]["random"], after["store"]["random"]);
}

#[test]
fn the_file_is_there_from_the_start_for_its_owner_alone_and_nothing_lies_beside_it() {
    let folder = folder("private");
    let file = folder.join("state.json");
    let lab = Lab::with(kept_in(&file));
    assert!(file.exists());
    lab.tenant(&lab.home(), "customer", "One");
    lab.sandbox.close().unwrap();
    let names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names, ["state.json"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_file_that_is_broken_or_newer_is_refused_and_left_as_it_is() {
    let file = folder("refused").join("state.json");
    drop(Lab::with(kept_in(&file)));
    let good = fs::read_to_string(&file).unwrap();
    let mut looping: Value = serde_json::from_str(&good).unwrap();
    let tenants = looping["store"]["tenants"].as_array_mut().unwrap();
    let child = tenants[1]["id"].clone();
    tenants[0]["parent"] = child;
    for (bad, said) in [
        (good[..good.len() / 2].to_owned(), "broken"),
        (good.replacen("\"form\":1", "\"form\":99", 1), "newer"),
        ("{}".to_owned(), "no state"),
        (looping.to_string(), "one root"),
    ] {
        fs::write(&file, &bad).unwrap();
        let problem = Sandbox::start_blocking(kept_in(&file))
            .unwrap_err()
            .to_string();
        assert!(
            problem.contains(said) && problem.contains("state.json"),
            "{problem}"
        );
        assert_eq!(fs::read_to_string(&file).unwrap(), bad);
    }
}

#[test]
fn a_place_that_cannot_be_written_is_told_at_the_start() {
    let file = folder("nowhere").join("no-such-folder").join("state.json");
    let problem = Sandbox::start_blocking(kept_in(&file))
        .unwrap_err()
        .to_string();
    assert!(
        problem.starts_with("the state cannot be saved"),
        "{problem}"
    );
}

#[test]
fn the_state_is_handed_out_and_taken_in_as_a_whole() {
    let lab = Lab::new();
    let early = lab.control("GET", "state", None).json(200);
    assert_eq!(early["keys"]["client_secret"], lab.sandbox.client_secret());
    lab.tenant(&lab.home(), "customer", "Later");
    lab.control("POST", "clock", Some(&json!({"advance_seconds": 7_000})))
        .json(200);
    lab.control("PUT", "state", Some(&early)).nothing(204);
    assert!(
        lab.list(&format!("/tenants?parent_id={}", lab.home()))
            .is_empty()
    );
    lab.tenant(&lab.home(), "customer", "Later");

    let other = Lab::new();
    other.control("PUT", "state", Some(&early)).nothing(204);
    let moved = Lab {
        sandbox: other.sandbox,
        token: lab.token.clone(),
    };
    assert_eq!(
        moved.get(&format!("/tenants/{}", lab.home())).json(200)["id"],
        lab.home()
    );
}

#[test]
fn a_state_that_makes_no_sense_changes_nothing() {
    let lab = Lab::new();
    lab.tenant(&lab.home(), "customer", "Stays");
    let good = lab.control("GET", "state", None).json(200);
    let mut homeless = good.clone();
    homeless["store"]["users"][0]["tenant"] = json!("00000000-0000-4000-8000-000000000000");
    let mut twice = good.clone();
    let tenant = twice["store"]["tenants"][2].clone();
    twice["store"]["tenants"]
        .as_array_mut()
        .unwrap()
        .push(tenant);
    for bad in [
        json!({}),
        json!({"form": 2}),
        json!({"form": 1}),
        homeless,
        twice,
    ] {
        lab.control("PUT", "state", Some(&bad)).code(400);
    }
    assert_eq!(
        send(&lab.sandbox, "PUT", "/sandbox/state", &[], b"half a {").status,
        400
    );
    assert_eq!(
        lab.list(&format!("/tenants?parent_id={}", lab.home()))
            .len(),
        1
    );
}

#[test]
fn a_seed_grows_the_same_world_every_time() {
    let config = || Config {
        seed: Some(5),
        populate: Some(Populate {
            partners: 2,
            customers: 3,
            users: 4,
        }),
        ..Config::default()
    };
    let names = || {
        let lab = Lab::with(config());
        let tree = lab.list(&format!("/tenants?subtree_root_id={}", lab.home()));
        let name = |tenant: &Value| tenant["name"].as_str().unwrap().to_owned();
        tree.iter().map(name).collect::<Vec<_>>()
    };
    assert_eq!(names(), names());
}

#[test]
fn a_grown_world_has_partners_customers_and_users_with_all_that_belongs_to_them() {
    let lab = Lab::with(Config {
        populate: Some("partners=2,customers=3,users=4".parse().unwrap()),
        ..Config::default()
    });
    let tree = lab.list(&format!("/tenants?subtree_root_id={}", lab.home()));
    let of = |kind: &str| {
        tree.iter()
            .filter(|tenant| tenant["kind"] == kind)
            .collect::<Vec<_>>()
    };
    // The partner that is there from the start, and a personal tenant for each user.
    assert_eq!(
        (of("partner").len(), of("customer").len(), of("unit").len()),
        (3, 6, 24)
    );
    let customer = of("customer")[0];
    assert!(
        customer["contact"]["email"]
            .as_str()
            .unwrap()
            .ends_with(".example")
    );
    let path = format!("/tenants/{}", id(customer));
    let edition = "edition=*&status=1";
    let items = lab.list(&format!("{path}/offering_items?{edition}"));
    assert!(items.len() > 3 && items.iter().any(|item| item["infra_id"].is_string()));
    assert!(!lab.list(&format!("{path}/usages")).is_empty());
    let users = lab.list(&format!("/users?tenant_id={}", id(customer)));
    assert_eq!(users.len(), 4);
    let login = users[0]["login"].as_str().unwrap();
    assert_eq!(
        lab.list(&format!("/search?tenant={}&text={login}", lab.home()))[0]["id"],
        users[0]["id"]
    );
    // What is grown can be worked with.
    let put = json!({"version": 1, "enabled": false});
    lab.put(&path, &put).json(200);
    lab.delete(&format!("{path}?version=2")).nothing(204);
}
