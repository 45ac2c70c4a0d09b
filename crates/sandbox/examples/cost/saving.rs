//! What it costs to keep a world in a file, and to hold every answer against the contract.

use std::fs;
use std::time::{Duration, Instant};

use tenantry_sandbox::{Config, Sandbox};

use crate::Failure;
use crate::line::Line;

/// Saves a world while it is asked for a tenant, and loads it again, once without the check.
pub(crate) fn measure(world: &str, tenant: &str) -> Result<(), Failure> {
    let file = std::env::temp_dir().join(format!("tenantry-cost-{}.json", std::process::id()));
    let config = Config {
        populate: Some(world.parse()?),
        seed: Some(1),
        state: Some(file.clone()),
        save_every: Duration::from_millis(100),
        ..Config::default()
    };
    let measured = saved(&config, tenant).and_then(|()| unchecked(config, tenant));
    fs::remove_file(&file)?;
    measured
}

fn saved(config: &Config, tenant: &str) -> Result<(), Failure> {
    let sandbox = Sandbox::start_blocking(config.clone())?;
    let file = config.state.as_deref().ok_or("no file")?;
    let of_file = || fs::metadata(file).and_then(|data| Ok((data.len(), data.modified()?)));
    let mut line = Line::open(sandbox.url())?;
    line.log_in(&sandbox)?;
    let (bytes, before) = of_file()?;
    let (began, mut longest) = (Instant::now(), Duration::ZERO);
    line.ask("POST", "/sandbox/clock", "", r#"{"running": true}"#)?;
    while of_file()?.1 == before {
        let asked = Instant::now();
        line.get(tenant)?;
        longest = longest.max(asked.elapsed());
    }
    println!(
        "the state  {} MB, saved in {:.1} s; a request meanwhile waited {:.0} ms at most",
        bytes >> 20,
        began.elapsed().as_secs_f64(),
        longest.as_secs_f64() * 1e3
    );
    Ok(sandbox.close()?)
}

fn unchecked(config: Config, tenant: &str) -> Result<(), Failure> {
    let began = Instant::now();
    let sandbox = Sandbox::start_blocking(Config {
        check_answers: false,
        ..config
    })?;
    println!(
        "loaded     in {:.1} s, saving it again included",
        began.elapsed().as_secs_f64()
    );
    let mut line = Line::open(sandbox.url())?;
    line.log_in(&sandbox)?;
    let home = sandbox.tenant_id();
    for (what, path) in [
        ("a tenant", tenant.to_owned()),
        (
            "100 users of the subtree",
            format!("/users?subtree_root_tenant_id={home}&limit=100"),
        ),
    ] {
        let (took, _) = line.time(&path)?;
        println!("{what:30} {:9.0} us, not checked", took.as_secs_f64() * 1e6);
    }
    Ok(())
}
