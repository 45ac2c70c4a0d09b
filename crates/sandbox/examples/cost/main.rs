//! What a world costs: memory, the time of typical requests, and requests a second over connections that are kept.
//!
//! ```sh
//! cargo run --release -p tenantry-sandbox --example cost -- partners=100,customers=1000,users=3
//! ```

mod line;
mod saving;

use std::error::Error;
use std::time::{Duration, Instant};

use serde_json::Value;
use tenantry_sandbox::{Config, Sandbox};

use line::{Line, escaped, text};

type Failure = Box<dyn Error + Send + Sync>;

/// The rate is taken over so many connections for so long.
const CONNECTIONS: usize = 4;
const LONG: Duration = Duration::from_secs(3);

fn main() -> Result<(), Failure> {
    let world = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "partners=10,customers=10,users=3".to_owned());
    let began = Instant::now();
    let config = Config {
        populate: Some(world.parse()?),
        seed: Some(1),
        ..Config::default()
    };
    let sandbox = Sandbox::start_blocking(config)?;
    println!("world      {world}");
    println!("started    in {:.1} s", began.elapsed().as_secs_f64());
    println!("resident   {} MB", resident()?);

    let mut line = Line::open(sandbox.url())?;
    line.log_in(&sandbox)?;
    let home = sandbox.tenant_id();
    let page = format!("/tenants?subtree_root_id={home}&lod=basic&limit=100");
    let first = line.get(&page)?;
    let items = first["items"].as_array().cloned().unwrap_or_default();
    let tenant = text(items.last().unwrap_or(&Value::Null), "id");
    let partner = text(items.get(1).unwrap_or(&Value::Null), "id");
    let cursor = text(&first["paging"]["cursors"], "after");
    let later = format!("/tenants?after={}", escaped(&cursor));
    let users = line.get(&format!("/users?subtree_root_tenant_id={home}&limit=50"))?;
    let rare = text(&users["items"][49], "login");
    line.get(&format!("/search?tenant={home}&text={}", escaped(&rare)))?;
    println!(
        "resident   {} MB once the search index is made",
        resident()?
    );
    for (what, path) in [
        ("a tenant", format!("/tenants/{tenant}")),
        ("100 tenants of the subtree", page),
        ("the 100 after them", later),
        (
            "100 users of the subtree",
            format!("/users?subtree_root_tenant_id={home}&limit=100"),
        ),
        (
            "the children of a partner",
            format!("/tenants/{partner}/children?include_details=true"),
        ),
        (
            "a search for one login",
            format!("/search?tenant={home}&text={}", escaped(&rare)),
        ),
        (
            "a search for a common name",
            format!("/search?tenant={home}&text=anna%20smith"),
        ),
        (
            "a search for ann",
            format!("/search?tenant={home}&text=ann"),
        ),
        (
            "check_login",
            "/users/check_login?username=nobody.yet".to_owned(),
        ),
        (
            "a tenant's offering items",
            format!("/tenants/{tenant}/offering_items"),
        ),
        ("a tenant's usages", format!("/tenants/{tenant}/usages")),
        ("usages of everything", format!("/tenants/{home}/usages")),
    ] {
        let (took, bytes) = line.time(&path)?;
        println!(
            "{what:30} {:9.0} us  {bytes:8} bytes",
            took.as_secs_f64() * 1e6
        );
    }
    println!(
        "{:.0} requests a second: a tenant, over {CONNECTIONS} connections",
        rate(&sandbox, &format!("/tenants/{tenant}"))?
    );
    println!("resident   {} MB at the end", resident()?);
    drop(sandbox);
    saving::measure(&world, &format!("/tenants/{tenant}"))
}

/// How many requests a second are answered.
fn rate(sandbox: &Sandbox, path: &str) -> Result<f64, Failure> {
    let began = Instant::now();
    let counts: Result<Vec<u32>, Failure> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| -> Result<u32, Failure> {
                    let mut line = Line::open(sandbox.url())?;
                    line.log_in(sandbox)?;
                    let mut count = 0;
                    while began.elapsed() < LONG {
                        line.ask("GET", path, "", "")?;
                        count += 1;
                    }
                    Ok(count)
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().map_err(|_| "a worker broke down")?)
            .collect()
    });
    Ok(f64::from(counts?.iter().sum::<u32>()) / began.elapsed().as_secs_f64())
}

/// Megabytes of memory that this process holds, by what the kernel says.
fn resident() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
    Ok(kilobytes.unwrap_or("0").parse::<u64>()? / 1_024)
}
