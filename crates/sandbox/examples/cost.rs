//! What a world costs: memory, the time of typical requests, and requests a second over connections that are kept.
//!
//! ```sh
//! cargo run --release -p tenantry-sandbox --example cost -- partners=100,customers=1000,users=3
//! ```

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tenantry_sandbox::{Config, Sandbox};

type Failure = Box<dyn Error + Send + Sync>;

/// Each request is timed so often.
const ROUNDS: usize = 201;
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
    let began = Instant::now();
    let state = line.ask("GET", "/sandbox/state", "", "")?;
    println!(
        "the state is {} MB of JSON, written and sent in {:.1} s",
        state.len() >> 20,
        began.elapsed().as_secs_f64()
    );
    Ok(())
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

/// A connection that is kept.
struct Line {
    stream: BufReader<TcpStream>,
    token: String,
}

impl Line {
    fn open(url: &str) -> Result<Self, Failure> {
        let host = url.strip_prefix("http://").unwrap_or(url);
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
            token: String::new(),
        })
    }

    fn log_in(&mut self, sandbox: &Sandbox) -> Result<(), Failure> {
        let form = format!(
            "grant_type=client_credentials&client_id={}&client_secret={}",
            sandbox.client_id(),
            sandbox.client_secret()
        );
        let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
        let answer = self.ask("POST", "/idp/token", kind, &form)?;
        let answer: Value = serde_json::from_slice(&answer)?;
        self.token = format!(
            "Authorization: Bearer {}\r\n",
            text(&answer, "access_token")
        );
        Ok(())
    }

    fn get(&mut self, path: &str) -> Result<Value, Failure> {
        let body = self.ask("GET", path, "", "")?;
        Ok(serde_json::from_slice(&body).unwrap_or(json!(null)))
    }

    /// The median time of a request, and how much it brings.
    fn time(&mut self, path: &str) -> Result<(Duration, usize), Failure> {
        let mut times = Vec::new();
        let mut bytes = 0;
        let all = Instant::now();
        while times.len() < ROUNDS && (times.len() < 5 || all.elapsed() < LONG) {
            let began = Instant::now();
            bytes = self.ask("GET", path, "", "")?.len();
            times.push(began.elapsed());
        }
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied();
        Ok((median.unwrap_or_default(), bytes))
    }

    fn ask(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &str,
    ) -> Result<Vec<u8>, Failure> {
        let path = match path.starts_with("/sandbox") {
            true => path.to_owned(),
            false => format!("/api/2{path}"),
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: sandbox\r\nContent-Length: {}\r\n{headers}{}\r\n{body}",
            body.len(),
            self.token
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            match line.trim_end().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse()?;
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        if status.starts_with('2') {
            Ok(body)
        } else {
            Err(format!("{path}: {status} {}", String::from_utf8_lossy(&body)).into())
        }
    }
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Megabytes of memory that this process holds, by what the kernel says.
fn resident() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1));
    Ok(kilobytes.unwrap_or("0").parse::<u64>()? / 1_024)
}
